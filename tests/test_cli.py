"""The command line as scripts use it: exit codes, one-sentence refusals, and the shapes of ``--json``."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PIL import Image

from shopdesk.cli import main
from tests.command_line import Shopdesk, commands
from tests.shop_folder import DATA

ORDERS_2019 = DATA / "taobao_2019" / "ExportOrderList202611011000.csv"
LINES_2019 = DATA / "taobao_2019" / "ExportOrderDetailList202611011000.csv"
REFUNDS_2025 = DATA / "taobao_2025" / "退款报表.xls"


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    """Run a command on a data folder of its own: exit code, parsed JSON, stderr."""
    return commands(tmp_path, monkeypatch, capsys)


def test_import_says_what_came_of_every_file(shopdesk: Shopdesk) -> None:
    code, data, _err = shopdesk("import", LINES_2019, ORDERS_2019)
    assert code == 0
    assert [(one["file"], one["kind"], one["inserted"]) for one in data["files"]] == [
        (str(LINES_2019), "taobao_lines", 389),
        (str(ORDERS_2019), "taobao_orders", 240),
    ]
    code, data, _err = shopdesk("import", ORDERS_2019)
    assert (code, data["files"][0]["inserted"], data["files"][0]["unchanged"]) == (0, 0, 240)


def test_failed_rows_are_exit_1_and_can_be_saved(shopdesk: Shopdesk, tmp_path: Path) -> None:
    saved = tmp_path / "failed.csv"
    code, data, _err = shopdesk("import", DATA / "broken" / "damaged_numbers.csv", "--failed", saved)
    assert code == 1
    failed = data["files"][0]["failed"]
    assert {"row": 2, "column": "订单编号", "value": "3.00123E+18"}.items() <= failed[0].items()
    assert len(list(csv.reader(saved.read_text("utf-8-sig").splitlines()))) == 4


def test_a_refused_file_leaves_the_others_alone(shopdesk: Shopdesk) -> None:
    code, data, _err = shopdesk("import", ORDERS_2019, DATA / "broken" / "password.xlsx")
    assert code == 1
    assert [one["inserted"] for one in data["files"]] == [240, 0]
    assert "password" in data["files"][1]["error"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", DATA / "broken" / "truncated.xlsx"),
        ("import", "no such file.csv"),
        ("claims", "add", "--tracking", "YT8461326620858", "--kind", "lost", "--amount", "ten"),
        ("claims", "add", "--tracking", "YT8461326620858", "--kind", "lost", "--amount", "0"),
        ("claims", "sheet", "--month", "2026-13", "--out", "x.xlsx"),
        ("photos", "add", "--customer", "x", "--order", "1", DATA / "photos" / "聊天截图.png"),
        ("restore", ORDERS_2019),
        ("check",),
        ("find", "x"),
        ("export", "orders", "--out", "x.xlsx"),
        ("claims", "sheet", "--month", "2026-10", "--out", "x.pdf"),
    ],
    ids=lambda arguments: "-".join(map(str, arguments[:2])),
)
def test_refusals_are_one_sentence_and_exit_2(shopdesk: Shopdesk, arguments: tuple[object, ...]) -> None:
    code, data, err = shopdesk(*arguments)
    assert code == 2
    assert list(data) == ["error"]
    assert err.strip() == data["error"]
    assert "Traceback" not in err


def test_words_it_does_not_know_are_refused_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["nonsense"])
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_a_question_about_a_mistyped_folder_makes_none(shopdesk: Shopdesk, tmp_path: Path) -> None:
    assert shopdesk("find", "x")[0] == 2
    assert not (tmp_path / "data").exists()


def test_find_names_what_matched(shopdesk: Shopdesk) -> None:
    shopdesk("import", ORDERS_2019, LINES_2019)
    shopdesk("claims", "add", "--tracking", "SF8461326620858", "--kind", "lost", "--amount", "10")
    code, data, _err = shopdesk("find", "SF8461 3266 20858")  # as chats write it
    assert code == 0
    assert [one["kind"] for one in data] == ["order", "claim"]
    assert data[0]["title"].startswith("3001000000000000100")
    assert set(data[0]) >= {"kind", "id", "title", "matched"}
    assert shopdesk("find", "没有这个")[1] == []


def test_photos_and_claims_end_to_end(shopdesk: Shopdesk, tmp_path: Path) -> None:
    shopdesk("import", ORDERS_2019, LINES_2019)
    photo, empty = DATA / "photos" / "小鱼儿24.jpg", DATA / "broken" / "empty.csv"
    code, data, _err = shopdesk(
        "photos", "add", "--customer", "小鱼儿24", "--order", "3001000000000000100", photo, empty
    )
    assert code == 1
    assert set(data["archived"][0]) == {"file", "path", "sha256", "duplicate_of"}
    assert Path(data["archived"][0]["path"]).read_bytes() == photo.read_bytes()
    assert data["failed"][0]["file"] == str(empty)
    note = ["--note", "=1+1"]
    code, data, _err = shopdesk(
        "claims", "add", "--tracking", "SF8461326620858", "--kind", "damaged", "--amount", "￥1,000.50", *note
    )
    assert code == 0
    claim_no = data["claim_no"]
    assert shopdesk("claims", "add", "--tracking", "SF8461326620858", "--kind", "damaged", "--amount", "5")[0] == 2
    month = claim_no[2:6]
    out = tmp_path / "sheet.xlsx"
    code, _data, _err = shopdesk("claims", "sheet", "--month", f"20{month[:2]}-{month[2:]}", "--out", out)
    assert code == 0
    cells = [cell for sheet in openpyxl.load_workbook(out, data_only=True) for row in sheet.values for cell in row]
    assert {claim_no, "SF8461326620858", "3001000000000000100", "=1+1", 1000.5} <= set(cells)
    of_month = ("claims", "sheet", "--month", f"20{month[:2]}-{month[2:]}", "--out", tmp_path / "shop.xlsx")
    code, data, _err = shopdesk(*of_month, "--shop", "没有这家店")
    assert code == 2 and "没有这家店" in data["error"]
    shops = [str(row[4]) for row in openpyxl.load_workbook(out).worksheets[1].iter_rows(min_row=4, values_only=True)]
    assert shopdesk(*of_month, "--shop", shops[0])[0] == 0
    assert shops[0] in str(openpyxl.load_workbook(tmp_path / "shop.xlsx").worksheets[0]["A1"].value)


def test_lists_go_out_whole(shopdesk: Shopdesk, tmp_path: Path) -> None:
    shopdesk("import", ORDERS_2019)
    for suffix in (".xlsx", ".csv", ".pdf"):
        code, data, _err = shopdesk("export", "orders", "--month", "2026-10", "--out", tmp_path / f"orders{suffix}")
        assert code == 0
        assert (tmp_path / f"orders{suffix}").stat().st_size > 1_000
    assert data["rows"] == 239
    sheet = openpyxl.load_workbook(tmp_path / "orders.xlsx").active
    assert sheet is not None
    assert sheet.max_row == 240
    assert sheet["A2"].data_type == "s"
    assert len(sheet["A2"].value) == 19


def test_backup_restore_and_check(shopdesk: Shopdesk, tmp_path: Path) -> None:
    shopdesk("import", ORDERS_2019)
    backup = shopdesk("backup")[1]["file"]
    shopdesk("import", LINES_2019)
    code, data, _err = shopdesk("check")
    assert (code, data["database"]) == (0, "ok")
    assert data["photos"] == {"ok": 0, "missing": [], "changed": [], "unregistered": []}
    code, data, _err = shopdesk("restore", backup)
    assert code == 0
    assert data["changed"]["order_line"] == {"before": 389, "now": 0}
    assert Path(data["kept"]).exists()
    assert shopdesk("import", LINES_2019)[1]["files"][0]["inserted"] == 389


def test_the_program_itself_runs(tmp_path: Path) -> None:
    """In a process of its own, with Chinese output on a console that knows only ASCII."""
    command = [sys.executable, "-m", "shopdesk", "--data", str(tmp_path / "data"), "import", str(ORDERS_2019)]
    environment = {"PYTHONIOENCODING": "ascii", "SHOPDESK_LANGUAGE": "zh_CN", "LANG": "C"}
    done = subprocess.run(command, capture_output=True, check=False, env=os.environ | environment, cwd=DATA.parents[1])
    assert done.returncode == 0, done.stderr.decode()
    assert "240" in done.stdout.decode("utf-8")


def test_confirmation_sheets_of_orders(shopdesk: Shopdesk, tmp_path: Path) -> None:
    shopdesk("import", LINES_2019, ORDERS_2019)
    numbers = order_numbers(2)
    pdf, png, txt = (tmp_path / f"sheets{suffix}" for suffix in (".pdf", ".png", ".txt"))
    code, data, _err = shopdesk("sheet", *numbers, "--out", pdf)
    assert (code, data["files"]) == (0, [str(pdf)])
    assert len(pypdfium2.PdfDocument(pdf)) == 2
    shopdesk("sheet", *numbers, "--out", pdf, "--paper", "A4")
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    _code, data, _err = shopdesk("sheet", *numbers, "--out", png)
    assert data["files"] == [str(png), str(tmp_path / "sheets_2.png")]
    for file in data["files"]:
        with Image.open(file) as picture:
            assert (picture.format, picture.width > 800) == ("PNG", True)
    shopdesk("sheet", *numbers, "--out", txt)
    assert all(number in txt.read_text("utf-8-sig") for number in numbers)


def test_a_sheet_of_no_order_is_refused(shopdesk: Shopdesk, tmp_path: Path) -> None:
    shopdesk("import", ORDERS_2019)
    for arguments in (["404", "--out", tmp_path / "a.pdf"], [order_numbers(1)[0], "--out", tmp_path / "a.doc"]):
        code, _data, err = shopdesk("sheet", *arguments)
        assert code == 2 and err.strip() and not list(tmp_path.glob("a.*"))


def test_find_knows_photos(shopdesk: Shopdesk) -> None:
    shopdesk("photos", "add", "--customer", "小鱼儿24", DATA / "photos" / "小鱼儿24.jpg")
    _code, found, _err = shopdesk("find", "小鱼儿24")
    (photo,) = [one for one in found if one["kind"] == "photo"]
    assert photo["title"].startswith("小鱼儿24_") and photo["matched"] == "小鱼儿24"


def test_find_shows_the_id_of_a_photo_as_people_write_it(shopdesk: Shopdesk) -> None:
    shopdesk("photos", "add", "--customer", "花/木兰?", DATA / "photos" / "小鱼儿24.jpg")
    _code, found, _err = shopdesk("find", "花/木兰?")
    (photo,) = [one for one in found if one["kind"] == "photo"]
    assert photo["title"].startswith("花/木兰?_") and photo["title"].endswith("_01.jpg")


def test_find_knows_customers(shopdesk: Shopdesk) -> None:
    shopdesk("import", ORDERS_2019)
    _code, found, _err = shopdesk("find", "小鱼儿24")
    assert ("customer", "小鱼儿24") in {(one["kind"], one["title"]) for one in found}


def order_numbers(count: int) -> list[str]:
    rows = csv.DictReader(ORDERS_2019.read_bytes().decode("gb18030").splitlines())
    return [row["订单编号"].strip('="') for row, _place in zip(rows, range(count), strict=False)]


def test_a_refund_report_becomes_tickets_that_are_found_and_listed(shopdesk: Shopdesk, tmp_path: Path) -> None:
    code, data, _err = shopdesk("import", REFUNDS_2025, ORDERS_2019, LINES_2019)  # orders come first all the same
    assert code == 1  # some rows cannot be taken, and say why
    (told,) = [one for one in data["files"] if one["file"] == str(REFUNDS_2025)]
    assert (told["kind"], told["inserted"], told["differing"]) == ("taobao_refunds", 18, [])
    assert {"row", "column", "value", "reason"} <= set(told["failed"][0])

    code, found, _err = shopdesk("find", "428714285714285728")
    assert (code, [one["kind"] for one in found]) == (0, ["ticket"])
    ticket_no = found[0]["title"].split()[0]
    _code, again, _err = shopdesk("find", ticket_no.lower())
    assert [(one["kind"], one["id"]) for one in again] == [("ticket", found[0]["id"])]

    for suffix in (".xlsx", ".csv", ".pdf"):
        out = tmp_path / f"tickets{suffix}"
        code, data, _err = shopdesk("export", "tickets", "--month", "2026-10", "--out", out)
        assert (code, data["rows"]) == (0, 16)  # two of the 18 were asked for in November
    rows = list(csv.reader((tmp_path / "tickets.csv").read_text("utf-8-sig").splitlines()))
    assert '="428714285714285728"' in {cell for row in rows for cell in row} and len(rows) == 17
    sheet = openpyxl.load_workbook(tmp_path / "tickets.xlsx").active
    assert sheet is not None and sheet.max_row == 17
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "tickets.pdf"))
    assert ticket_no in text
    assert shopdesk("export", "tickets", "--month", "2020-01", "--out", tmp_path / "none.csv")[1]["rows"] == 0


def test_the_archive_is_put_right(shopdesk: Shopdesk, tmp_path: Path) -> None:
    told = shopdesk("photos", "add", "--customer", "小鱼儿24", *sorted((DATA / "photos").glob("*.jpg"))[:4])[1]
    moved, lost, spoilt, kept = (Path(one["path"]) for one in told["archived"])
    shopdesk("backup", "--to", tmp_path / "U盘")
    archive = kept.parents[1]
    moved.rename(archive / "改名.jpg")
    lost.unlink()
    spoilt.write_bytes(b"drawn over")
    (kept.parent / "新客户_20261101_01.png").write_bytes((DATA / "photos" / "聊天截图.png").read_bytes())
    code, data, _err = shopdesk("photos", "check")
    assert (code, data["ok"], len(data["missing"]), len(data["changed"]), len(data["unregistered"])) == (1, 1, 2, 1, 2)
    assert data["found"] == {moved.relative_to(archive).as_posix(): "改名.jpg"}
    code, data, _err = shopdesk("photos", "check", "--repair", "--from", tmp_path / "U盘")
    assert (code, data["ok"], data["missing"], data["changed"], data["unregistered"]) == (0, 5, [], [], [])
    assert len(data["repaired"]["restored"]) == 2 and len(data["repaired"]["registered"]) == 1
    (aside,) = data["repaired"]["kept_aside"].values()
    assert Path(aside).read_bytes() == b"drawn over"
    assert shopdesk("photos", "check") == (0, {"ok": 5, "missing": [], "changed": [], "unregistered": []}, "")
