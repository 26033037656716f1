"""A notice to put up: what it shows is chosen on the left, and seen on the right as it will look."""

from PySide6.QtWidgets import QDialog, QWidget

from shopdesk.ledger.papers.notice import NoticeDraft
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.ui.desk import Desk


class NoticeDialog(QDialog):
    """Makes a notice of rewards and fines, or of the fund: a PDF or a picture, printed, or pasted into a chat.

    ``draft`` is what it begins with: ``NoticeDraft(month="2026-11")``, ``NoticeDraft(entry_ids=ids)``, or
    ``NoticeDraft(NoticeKind.FUND, "2026-11")``. Receipts of the fund are offered where there is an ``archive``.
    """

    def __init__(
        self, desk: Desk, draft: NoticeDraft, archive: PhotoArchive | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._draft, self._archive = desk, draft, archive
