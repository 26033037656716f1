"""Photos onto paper: laid out in the background, shown, printed or saved."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import show_toast

if TYPE_CHECKING:
    from shopdesk.photos.copies.contact_sheet import ContactSheet

PHOTOS_PRINTED = "photos"  # what printer and copies are remembered for


def print_photos(
    widget: QWidget, desk: Desk, archive: PhotoArchive, rows: Sequence[PhotoRow], per_page: int = 1
) -> None:
    """Show photos as they would be printed, 1, 2, 6 or 12 on a page; does not wait."""
    title = rows[0].customer_name if len({row.customer_name for row in rows}) == 1 else translate("Photos", "Photos")

    def work(progress: Progress) -> "ContactSheet":
        from shopdesk.photos.copies.contact_sheet import contact_sheet_pdf  # noqa: PLC0415  reportlab is large

        return contact_sheet_pdf(rows, archive, desk.clock, per_page, progress=progress)

    name = translate("Photos", "Laying out {count} photos").format(count=len(rows))
    if rows:
        desk.run(name, work, then=partial(_show_paper, widget, desk, title))


def _show_paper(widget: QWidget, desk: Desk, title: str, made: "ContactSheet") -> None:
    if not isValid(widget):
        return
    from shopdesk.ui.printing import print_pdf  # noqa: PLC0415  what reads PDFs is loaded when somebody prints

    dialog = print_pdf(widget, desk.settings, made.pdf, title, PHOTOS_PRINTED)
    if made.unreadable:
        show_toast(dialog, unreadable_text(made.unreadable))


def unreadable_text(names: Sequence[str]) -> str:
    """Says which files are missing or damaged."""
    return translate("Photos", "Missing or damaged: {files}").format(files=some_of(names))


def some_of(names: Sequence[str]) -> str:
    """A few names for a sentence, and that there are more."""
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
