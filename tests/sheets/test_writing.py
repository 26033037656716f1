"""Lists out: Excel shows them as meant, nothing in them is computed, and our own reader takes them back exactly."""

import errno
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.sheets.cells import amount_fen, clean_text, identifier, instant
from shopdesk.sheets.reading import read_tables
from shopdesk.sheets.writing import guarded, write_list

CLOCK = Clock()


class Sale(NamedTuple):
    """A row of a list with a column of every kind."""

    no: str
    note: str
    paid_fen: int | None
    quantity: int | None
    day: date | None
    at: datetime | None
    state: Chip


SALES: Listing[Sale] = Listing(
    "sales",
    "Test",
    "Sales: this/that",
    (
        Column("no", "Order no.", lambda r: r.no, Kind.IDENTIFIER),
        Column("note", "Note", lambda r: r.note, width=300),
        Column("paid", "Paid", lambda r: r.paid_fen, Kind.MONEY),
        Column("quantity", "Quantity", lambda r: r.quantity, Kind.NUMBER),
        Column("day", "Day", lambda r: r.day, Kind.DATE),
        Column("at", "At", lambda r: r.at, Kind.TIME),
        Column("state", "State", lambda r: r.state, Kind.STATE),
    ),
)
AT = datetime(2026, 10, 31, 17, 30, tzinfo=UTC)
SALE = Sale("3001000000000000100", "=1+1", 123450, 2, date(2026, 11, 1), AT, Chip("done", "good"))
EMPTY = Sale("", "", None, None, None, None, Chip(""))


def test_excel_gets_numbers_dates_and_texts(tmp_path: Path) -> None:
    write_list(tmp_path / "t.xlsx", SALES, [EMPTY, SALE], CLOCK)
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Sales  this that", "A2", "A1:G3")
    assert [cell.value for cell in sheet[1]] == ["Order no.", "Note", "Paid", "Quantity", "Day", "At", "State"]
    no, note, paid, quantity, day, at, state = sheet[3]
    assert (no.value, no.data_type) == ("3001000000000000100", "s")
    assert (note.value, note.data_type) == ("=1+1", "s")
    assert (paid.value, paid.data_type) == (1234.5, "n")
    assert paid.number_format.startswith("￥#,##0.00")
    assert (quantity.value, state.value) == (2, "done")
    assert (day.value, at.value) == (datetime(2026, 11, 1), datetime(2026, 11, 1, 1, 30))  # the shop's wall clock
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width


def test_a_time_that_is_short_on_the_screen_has_room_for_all_of_it(tmp_path: Path) -> None:
    at = Column[Sale]("at", "At", lambda r: r.at, Kind.TIME, width=60, short=True)
    day = Column[Sale]("day", "Day", lambda r: r.day, Kind.DATE, width=40)
    write_list(tmp_path / "t.xlsx", Listing("sales", "Test", "Sales", (at, day)), [SALE], CLOCK)
    widths = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0].column_dimensions
    assert widths["A"].width > len("2026-11-01 01:30") and widths["B"].width > len("2026-11-01")


def test_what_the_screen_tells_as_seen_from_now_goes_into_files_as_its_time(tmp_path: Path) -> None:
    left = Column[Sale]("left", "Left", lambda _row: "2 h", width=50, moment=lambda r: r.at)
    for ending in ("xlsx", "csv"):
        write_list(tmp_path / f"t.{ending}", Listing("sales", "Test", "Sales", (left,)), [EMPTY, SALE], CLOCK)
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    assert [cell.value for cell in sheet["A"]] == ["Left", None, datetime(2026, 11, 1, 1, 30)]
    assert (tmp_path / "t.csv").read_text("utf-8-sig").split("\n")[2] == "2026-11-01 01:30:00"


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_an_empty_list_has_its_header(tmp_path: Path, ending: str) -> None:
    write_list(tmp_path / f"t.{ending}", SALES, [], CLOCK)
    (table,) = read_tables(tmp_path / f"t.{ending}")
    ((_, cells),) = table.rows()
    assert cells == ["Order no.", "Note", "Paid", "Quantity", "Day", "At", "State"]


def test_a_text_longer_than_a_cell_is_cut_visibly(tmp_path: Path) -> None:
    write_list(tmp_path / "t.xlsx", SALES, [SALE._replace(note="长" * 40_000)], CLOCK)
    value = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]["B2"].value
    assert isinstance(value, str)
    assert len(value) == 32_767 and value.endswith("…")


HOSTILE = st.text(st.sampled_from("=+-@'\"\t\r\n ,;0123456789Eenul无a张𠮷　\xa0"), max_size=25) | st.text(max_size=25)


@given(HOSTILE)
@example("''x")
@example("\r\n'=")
@example("0012")
@example("null")
@example('="1"')
def test_a_guard_computes_nothing_and_comes_off_exactly(text: str) -> None:
    cell = guarded(text)
    assert clean_text(cell) == text
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")) or (cell[2:-1].isdigit() and cell.startswith('="'))


@given(st.data())
def test_a_csv_file_comes_back_exactly(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    notes = data.draw(st.lists(HOSTILE.filter(lambda text: "\0" not in text and "\ufeff" not in text), max_size=4))
    notes = [note for note in notes if note.encode("utf-8", "replace").decode() == note]  # no half surrogates
    path = tmp_path_factory.mktemp("csv") / "t.csv"
    write_list(path, SALES, [SALE._replace(note=note) for note in notes], CLOCK)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    (table,) = read_tables(path)
    _, *rows = [cells for _, cells in table.rows()]
    assert [clean_text(cells[1]) for cells in rows] == notes
    for cells in rows:
        assert identifier(cells[0]) == SALE.no
        assert (amount_fen(cells[2]), cells[3], cells[4]) == (123450, "2", "2026-11-01")
        assert instant(cells[5]) == AT


def test_style_numbers_stay_texts_in_excel() -> None:
    """Excel would make a date, a time, a power of them; the tab behind keeps it from that."""
    for text in ("2601-1", "3/4", "12:30", "12E3"):
        assert guarded(text) == f"{text}\t"
        assert clean_text(guarded(text)) == text
    assert [guarded(text) for text in ("12", "4.5", "MY-2601", "A1")] == ["12", "4.5", "MY-2601", "A1"]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"t.{ending}"
    path.write_text("what was there")

    def rows() -> Iterator[Sale]:
        yield SALE
        raise Cancelled

    with pytest.raises(Cancelled):
        write_list(path, SALES, rows(), CLOCK)
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "what was there"


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_folder_that_is_gone_is_named(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "gone" / f"t.{ending}"
    with pytest.raises(FileNotFoundError) as error:
        write_list(path, SALES, [SALE], CLOCK)
    assert (error.value.errno, error.value.filename) == (errno.ENOENT, str(path))


def test_only_names_we_can_write(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"\.xlsx or \.csv"):
        write_list(tmp_path / "t.doc", SALES, [SALE], CLOCK)
