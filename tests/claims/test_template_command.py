"""A courier's own form filled by a script, and what a spreadsheet program makes of it."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopdesk.claims.templates import keeping
from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.database import Database, open_engine
from shopdesk.core.paths import DataFolder
from shopdesk.couriers.service import list_couriers
from tests.claims.form_sheets import filled, form_of, made, values, workbook
from tests.claims.test_template_filling import rich_form
from tests.command_line import commands

MONTH = f"{Clock().today():%Y-%m}"


def test_a_month_of_claims_is_written_into_a_form(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del qtbot
    shopdesk = commands(tmp_path, monkeypatch, capsys)
    add = ("claims", "add", "--kind", "lost", "--amount")
    assert shopdesk(*add, "88.50", "--tracking", "YT0000000000001")[0] == 0
    assert shopdesk(*add, "50", "--tracking", "SF8461326620858")[0] == 0
    out = tmp_path / "out.xlsx"
    fill = ("claims", "sheet", "--month", MONTH, "--out", out, "--form")
    code, _data, told = shopdesk(*fill, "圆通表")
    assert (code, out.exists()) == (2, False)
    assert "There is no form yet" in told
    _keep(tmp_path / "data", tmp_path / "yto.xlsx")
    code, data, _told = shopdesk(*fill, "圆通表")
    assert (code, data) == (0, {"file": str(out)})
    assert values(out.read_bytes()) == [[1, "YT0000000000001", 88.5], ["1 in all", None, None]]
    assert "There are: 圆通表" in shopdesk(*fill, "another")[2]


def _keep(data: Path, file: Path) -> None:
    file.write_bytes(form_of({"A1": "{{no}}", "B1": "{{tracking_no}}", "C1": "{{claimed}}", "A2": "{{count}} in all"}))
    actor = Actor(None, "王芳", Role.OWNER, Clock(now=lambda: datetime.now(UTC)))
    database = Database(open_engine(DataFolder(data).database))
    with database.write(actor) as session:
        courier = next(one for one in list_couriers(session) if one.name.startswith("圆通"))
        keeping.add_template(session, actor, "圆通表", courier.id, file)
    database.close()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_a_spreadsheet_program_opens_a_filled_form_and_calculates_the_same(tmp_path: Path) -> None:
    (tmp_path / "form.xlsx").write_bytes(filled(made(rich_form), 5))
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "out"), str(tmp_path / "form.xlsx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    book = workbook((tmp_path / "out" / "form.xlsx").read_bytes(), data_only=True)
    sheet, other = book.worksheets[:2]
    assert [sheet.cell(row, 6).value for row in range(5, 10)] == [50, 100, 150, 200, 250]
    assert (sheet["E10"].value, sheet["F10"].value) == (1_500, 750)
    assert [cell.value for cell in other["A"]] == [1_500, 1_500]
    assert [image.anchor._from.row for image in vars(sheet)["_images"]] == [12]
    assert len(vars(sheet)["_charts"]) == 1
