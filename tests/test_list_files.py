"""Lists of registers and of the ledger as files: what stands in them, of which month, and for whom."""

import csv
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.demo import fill
from shopdesk.list_files import write_list
from shopdesk.shops.service import list_staff
from tests.command_line import Shopdesk, commands

NOW = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)


@pytest.fixture
def shopdesk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> Shopdesk:
    del qtbot
    return commands(tmp_path, monkeypatch, capsys)


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """An invented shop, to be copied."""
    made = DataFolder(tmp_path_factory.mktemp("invented") / "data")
    with open_database(made, NOW) as opened:
        fill(opened.database, made, Actor(None, "周静", Role.OWNER, Clock(now=lambda: NOW)), 120)
    return made


@pytest.fixture
def folder(tmp_path: Path, invented: DataFolder) -> DataFolder:
    """The data folder the commands use, with an invented shop in it."""
    return DataFolder(shutil.copytree(invented.root, tmp_path / "data"))


def rows_of(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))


@pytest.mark.usefixtures("folder")
def test_registers_and_ledger_go_out_by_month(shopdesk: Shopdesk, tmp_path: Path) -> None:
    for what, number, day in (
        ("wrong-shipments", "No.", "Came to light"),
        ("quality", "Feedback no.", "Reported"),
        ("violations", "Violation no.", "Day"),
        ("ledger", "Entry no.", "Counts for"),
    ):
        whole, october = tmp_path / f"{what}.csv", tmp_path / f"{what}_10.csv"
        assert shopdesk("export", what, "--out", whole)[0] == 0
        assert shopdesk("export", what, "--month", "2026-10", "--out", october)[0] == 0
        of_october = [row for row in rows_of(whole) if row[day].startswith("2026-10")]
        assert of_october == rows_of(october) and 0 < len(of_october) < len(rows_of(whole)), what
        code, data, _err = shopdesk("export", what, "--out", tmp_path / f"{what}.xlsx")
        sheet = openpyxl.load_workbook(tmp_path / f"{what}.xlsx").active
        assert sheet is not None and sheet.max_row == data["rows"] + 1 == len(rows_of(whole)) + 1
        assert len({row[number] for row in rows_of(whole)}) == data["rows"] and code == 0


def test_who_sees_only_their_own_entries_exports_only_these(folder: DataFolder, tmp_path: Path) -> None:
    clock = Clock(now=lambda: NOW)
    with open_database(folder, NOW) as opened, opened.database.read() as session:
        people = {one.name: one for one in list_staff(session)}
        warehouse = Actor(people["赵磊"].id, "赵磊", Role.WAREHOUSE, clock)
        number = write_list(session, warehouse, "ledger", "", tmp_path / "own.csv")
        everything = write_list(session, replace(warehouse, role=Role.FINANCE), "ledger", "", tmp_path / "all.csv")
    assert {row["Staff"] for row in rows_of(tmp_path / "own.csv")} == {"赵磊"}
    assert 0 < number < everything
