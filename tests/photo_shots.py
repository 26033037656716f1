"""Pictures of the dialogs of the photo archive; see ``shots.py``."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.photos.dialogs.check_dialog import CheckDialog
from shopdesk.photos.page import PhotosPage
from shopdesk.workplace import Workplace

PICTURES = Path(__file__).parent / "data" / "photos"


class PhotoShots:
    """Opens each dialog over the gallery; ``settle`` lets everything arrive that was asked for."""

    def __init__(self, workplace: Workplace, settle: Callable[[Workplace], None]) -> None:
        self._workplace, self._settle = workplace, settle

    def all(self) -> Iterator[tuple[str, Callable[[], QWidget]]]:
        """Name and maker of every dialog, and the gallery with several photos selected."""
        yield "photos_selected", self.selected
        for name, call in (
            ("link", lambda page: page.batch.ask_link(page.selected_ids()[:3])),
            ("note", lambda page: page.batch.ask_note(page.selected_ids()[:3])),
            ("customer", lambda page: page.batch.ask_customer(page.selected_ids()[:3])),
            ("compare", lambda page: page.batch.compare(page.selected_ids()[:2])),
            ("share", lambda page: page.batch.share(page.selected_ids()[:9])),
            ("viewer", lambda page: page.open_photo(0)),
            ("likeness", lambda page: page.look_at_likenesses()),
        ):
            yield f"dialog_photo_{name}", lambda call=call: self.opened(call)
        yield "dialog_photo_check", self.check
        yield "dialog_photo_review", self.review

    def selected(self) -> QWidget:
        """The gallery with all its photos selected."""
        self.page().view.selectAll()
        return self._workplace.window

    def opened(self, call: Callable[[PhotosPage], object]) -> QDialog:
        """The window that something opens over the gallery."""
        page = self.page()
        page.view.selectAll()
        window = self._workplace.window
        before = set(window.findChildren(QDialog))
        call(page)
        self._settle(self._workplace)
        return next(one for one in window.findChildren(QDialog) if one not in before and one.isVisible())

    def review(self) -> QDialog:
        """Pictures that are looked through before they are archived."""
        return self.page().adding.review([PICTURES])

    def check(self) -> QDialog:
        """What a check of the folder finds."""
        return CheckDialog(self._workplace.desk, self._workplace.office.archive, self.page().window())

    def page(self) -> PhotosPage:
        """The gallery with every photo."""
        self._workplace.show("photos")
        page = self._workplace.photos
        page.show_filter({})
        self._settle(self._workplace)
        return page
