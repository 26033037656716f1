"""``photos add``: pictures of one customer, or of many by their names and the rows of sheets."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import Shopdesk, commands
from tests.shop_folder import DATA

PHOTOS, WPS = DATA / "photos", DATA / "wps" / "售后登记表.xlsx"
ORDERS = DATA / "taobao_2019" / "ExportOrderList202611011000.csv"


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    """Run a command in a shop that has the orders of a file: exit code, parsed JSON, stderr."""
    run = commands(tmp_path, monkeypatch, capsys)
    run("import", ORDERS)
    return run


def names(data: Any, key: str) -> set[str]:
    return {Path(one["file"]).name for one in data[key]}


def test_a_folder_is_archived_by_its_names_and_the_rest_is_told(shopdesk: Shopdesk, tmp_path: Path) -> None:
    folder = tmp_path / "要归档"
    shutil.copytree(PHOTOS, folder)
    (folder / "坏.jpg").write_bytes(b"")
    code, data, _err = shopdesk("photos", "add", folder)
    assert code == 1
    assert names(data, "failed") == {"坏.jpg"}
    assert names(data, "unclear") >= {"微信图片.webp", "聊天截图.png", "同一张照片_另一客户.jpg"}
    assert all(one["reason"] for one in data["unclear"])
    archived = {Path(one["file"]).name: Path(one["path"]).name for one in data["archived"]}
    assert archived["小鱼儿24.jpg"].startswith("小鱼儿24_")
    assert archived["tb18470054.jpg"].startswith("tb18470054_")
    assert Path(data["archived"][0]["path"]).is_file()
    # The same folder again adds nothing, and says where everything is.
    code, again, _err = shopdesk("photos", "add", folder)
    assert names(again, "archived") == names(data, "archived")
    assert all(one["duplicate_of"] for one in again["archived"])


def test_pictures_of_a_wps_sheet_are_filed_by_their_rows(shopdesk: Shopdesk) -> None:
    code, data, _err = shopdesk("photos", "add", WPS)
    assert code == 0
    assert [Path(one["path"]).name[:-16] for one in data["archived"]] == ["小鱼儿24", "tb18470054", "老王_21"]
    assert data["archived"][0]["file"] == "售后登记表 售后登记!E2.jpeg"
    assert (data["failed"], data["unclear"]) == ([], [])


def test_named_customers_get_everything_folders_and_sheets_too(shopdesk: Shopdesk) -> None:
    code, data, _err = shopdesk("photos", "add", "--customer", "老王_21", PHOTOS, WPS)
    assert code == 0
    assert len(data["archived"]) == len(list(PHOTOS.iterdir())) + 3
    assert all(Path(one["path"]).name.startswith("老王_21_") for one in data["archived"])


def test_an_order_says_whose_the_pictures_are(shopdesk: Shopdesk) -> None:
    code, data, _err = shopdesk("photos", "add", "--order", "3001000000000000100", PHOTOS / "聊天截图.png")
    assert code == 0
    assert Path(data["archived"][0]["path"]).name.startswith("小鱼儿24_")


def test_nothing_that_could_be_archived_is_a_refusal(shopdesk: Shopdesk) -> None:
    code, data, err = shopdesk("photos", "add", DATA / "broken" / "password.xlsx")
    assert (code, err.strip()) == (2, data["error"])
    assert "password" in err
    code, data, _err = shopdesk("photos", "add", PHOTOS / "聊天截图.png")
    assert (code, data["archived"], len(data["unclear"])) == (1, [], 1)
