"""``ledger statement`` as scripts use it."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from shopdesk.core.paths import DataFolder
from tests.command_line import Shopdesk, commands
from tests.ledger.test_ledger_command import with_entries


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    """A data folder with three penalties of 5 yuan in November 2026."""
    run = commands(tmp_path, monkeypatch, capsys)
    run("claims", "add", "--tracking", "YT4349374991407", "--kind", "lost", "--amount", "1")  # makes the folder
    with_entries(DataFolder(tmp_path / "data"))
    return run


def test_the_statement_of_a_month_is_written(shopdesk: Shopdesk, tmp_path: Path) -> None:
    out = tmp_path / "statement.xlsx"
    code, data, err = shopdesk("ledger", "statement", "--month", "2026-11", "--out", out)
    assert (code, err) == (0, "")
    assert (data["people"], data["entries"], data["total_fen"], data["closed"]) == (1, 3, -1_500, False)
    assert load_workbook(out, data_only=True)["2 李静"]["H7"].value == -15


def test_one_person_gets_a_slip(shopdesk: Shopdesk, tmp_path: Path) -> None:
    out = tmp_path / "slip.pdf"
    code, data, _err = shopdesk("ledger", "statement", "--month", "2026-11", "--staff", "2", "--out", out)
    assert (code, data["people"]) == (0, 1)
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--month", "2026-13", "--out", "a.xlsx"), "not a month"),
        (("--month", "2026-11", "--out", "a.docx"), ".xlsx or .pdf"),
        (("--month", "2026-11", "--staff", "99", "--out", "a.pdf"), "no staff member"),
    ],
)
def test_what_cannot_be_written_is_refused(shopdesk: Shopdesk, arguments: tuple[str, ...], sentence: str) -> None:
    code, data, err = shopdesk("ledger", "statement", *arguments)
    assert code == 2 and sentence in data["error"] and sentence in err
