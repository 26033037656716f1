"""A list out of its page, onto paper or into a file: as it is on the screen, as a job."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Listing
from shopdesk.core.database import Session
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.record_view import RecordView
from shopdesk.ui.written_file import ask_file, open_path, tell_file

__all__ = ["ListExport", "ask_target", "on_screen", "open_path", "run_export", "shown_listing", "tell_file"]

Row = TypeVar("Row")
Fetch = Callable[[Session, Sequence[int]], Mapping[int, Row]]

PURPOSE = "export"
PRINTED = "lists"  # what printer and copies are remembered for


class WriteList(Protocol):
    """Writes a list to a file of the kind its name says; ``shopdesk.sheets.lists.write_list_file``."""

    def __call__(
        self,
        path: Path,
        listing: Listing[Any],
        ids: Sequence[int],
        fetch: Callable[[Sequence[int]], Mapping[int, Any]],
        *,
        clock: Clock,
        progress: Progress | None = None,
    ) -> object:
        """Write the rows of ``ids`` in their order."""
        ...


def shown_listing(view: RecordView, listing: Listing[Row]) -> Listing[Row]:
    """The listing with the columns the view shows, in its order."""
    return replace(listing, columns=tuple(listing.columns[section] for section in view.columns.shown_sections()))


def on_screen(view: RecordView) -> tuple[Listing[Any], Sequence[int]]:
    """What a view shows: its columns and the ids of its rows, in its order."""
    table = view.table()
    assert table is not None, "a view without a table shows nothing to export"
    return shown_listing(view, table.listing), table.ids()


class ListExport(QObject):
    """The export menu of a list page, and what its entries do.

    ``shown`` answers with the listing and the ids on the screen (``partial(on_screen, view)``), ``fetch`` with rows.
    """

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        shown: Callable[[], tuple[Listing[Any], Sequence[int]]],
        fetch: Fetch[Any],
        write: WriteList,
    ) -> None:
        super().__init__(page)
        self._desk, self._shown, self._fetch, self._write = desk, shown, fetch, write

    @property
    def page(self) -> QWidget:
        """The page it belongs to."""
        page = self.parent()
        assert isinstance(page, QWidget), "a page keeps its export for as long as it lives"
        return page

    def menu(self) -> QMenu:
        """The menu for the head of the page."""
        menu = QMenu(self.page)
        menu.addAction(translate("ListExport", "Excel or CSV…"), self.to_file)
        menu.addAction(translate("ListExport", "PDF / print…"), self.to_paper)
        return menu

    def to_file(self) -> None:
        """Write the list to Excel or CSV, wherever somebody wants it."""
        listing, ids = self._shown()
        target = ask_target(self.page, self._desk, listing.translated_title(), (".xlsx", ".csv"))
        if target is not None:
            write = partial(self._write, target, listing, ids, clock=self._desk.clock)
            run_export(self.page, self._desk, target, self._fetch, write)

    def to_paper(self) -> None:
        """Show the list as it would be printed; from there it is printed, or saved as PDF."""
        listing, ids = self._shown()
        clock, title = self._desk.clock, listing.translated_title()

        def work(progress: Progress) -> tuple[bytes, str]:
            with tempfile.TemporaryDirectory() as folder, self._desk.database.read() as session:
                pdf = Path(folder, "list.pdf")
                self._write(pdf, listing, ids, partial(self._fetch, session), clock=clock, progress=progress)
                return pdf.read_bytes(), f"{title} {clock.today():%Y-%m-%d}"

        name = translate("ListExport", "Laying out {title}").format(title=title)
        self._desk.run(name, work, then=self._show_paper)

    def _show_paper(self, made: tuple[bytes, str]) -> None:
        from shopdesk.ui.printing import print_pdf  # noqa: PLC0415  what reads PDFs is loaded when somebody prints

        pdf, title = made
        print_pdf(self.page, self._desk.settings, pdf, title, PRINTED)


def ask_target(parent: QWidget, desk: Desk, name: str, suffixes: Sequence[str], purpose: str = PURPOSE) -> Path | None:
    """Ask where a file shall go; proposes the folder of last time and a dated name. None when given up."""
    kinds = {
        ".xlsx": translate("ListExport", "Excel workbook (*.xlsx)"),
        ".csv": translate("ListExport", "CSV (*.csv)"),
        ".pdf": translate("ListExport", "PDF (*.pdf)"),
        ".zip": translate("ListExport", "Zip archive (*.zip)"),
    }
    title = translate("ListExport", "Export {name}").format(name=name)
    proposal = f"{name}_{desk.clock.today():%Y-%m-%d}{suffixes[0]}"
    return ask_file(parent, desk.settings, title, proposal, {suffix: kinds[suffix] for suffix in suffixes}, purpose)


def run_export(
    page: QWidget, desk: Desk, target: Path, fetch: Fetch[Any], write: Callable[..., Any], title: str = ""
) -> None:
    """Write a file as a job: ``write(fetch=…, progress=…)`` with a session of its own behind ``fetch``."""

    def work(progress: Progress) -> None:
        with desk.database.read() as session:
            write(fetch=partial(fetch, session), progress=progress)

    title = title or translate("ListExport", "Exporting {file}").format(file=target.name)
    desk.run(title, work, then=lambda _nothing: tell_file(page, target))
