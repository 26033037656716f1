"""Looking at the whole chain: as a job, with a plain result that stands as long as it is true."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopdesk.core.changes import Changes
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ledger.chain import Verified, verify
from shopdesk.ledger.papers.statement import MARK_LENGTH
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Banner, show_toast

# What makes another ledger of the one that was verified.
_ENTERED = frozenset({"ledger_entry", "fund_movement", "ledger_month"})


def verified_text(result: Verified) -> str:
    """What became of it, for people who have never heard of a hash; marks are as long as on paper."""
    if not result.ok:
        told = translate(
            "LedgerVerify",
            "The ledger was changed from outside this program. First place: {place}. {why} "
            "Compare with printed statements, and with the backups.",
        )
        return told.format(place=result.first_bad, why=result.why)
    told = translate(
        "LedgerVerify",
        "Verified: {entries} entries and {movements} movements of the fund follow upon each other as they were "
        "entered.",
    )
    texts = [told.format(entries=f"{result.entries:,}", movements=f"{result.movements:,}")]
    if marks := marks_text(result, MARK_LENGTH):
        limit = translate(
            "LedgerVerify",
            "Compare the marks with those on printed statements: an older file in place of this one, or everything "
            "rewritten alike, shows by them alone.",
        )
        texts += [marks, limit]
    return "\n".join(texts)


def marks_text(result: Verified, length: int | None = None) -> str:
    """The marks at the ends of what is there, whole or their first characters; empty while nothing was entered."""
    told = (
        (result.entries, result.entry_mark, translate("LedgerVerify", "entry {count}: mark {mark}")),
        (result.movements, result.movement_mark, translate("LedgerVerify", "movement {count}: mark {mark}")),
    )
    texts = [text.format(count=f"{count:,}", mark=mark[:length]) for count, mark, text in told if count and mark]
    return translate("LedgerVerify", "; ").join(texts)


class Verifying(QObject):
    """Verifies the ledger for a page and tells in its banner what became of it.

    A good result goes once something is entered or somebody else sits down; a bad one stays until it is closed.
    """

    def __init__(self, page: QWidget, desk: Desk, banner: Banner) -> None:
        super().__init__(page)
        self._page, self._desk, self._banner = page, desk, banner
        self._good = ""  # what the banner says as long as it is true
        desk.changed.connect(self._on_changed)
        desk.actor_changed.connect(self._take_back)

    def start(self) -> None:
        """Look at every entry and movement."""
        self._desk.run(translate("LedgerVerify", "Verifying the ledger"), self._verify, self._tell)

    def _verify(self, progress: Progress) -> Verified:
        with self._desk.database.read() as session:
            return verify(session, progress)

    def _tell(self, result: Verified) -> None:
        text = verified_text(result)
        self._good = text if result.ok else ""
        marks = marks_text(result)
        copy = [(translate("LedgerVerify", "Copy the marks"), lambda: self._copy(marks))] if marks else []
        self._banner.show_message("good" if result.ok else "danger", text, copy)

    def _copy(self, marks: str) -> None:
        QGuiApplication.clipboard().setText(marks)
        show_toast(self._page.window(), translate("LedgerVerify", "The whole marks are in the clipboard"))

    def _on_changed(self, changes: Changes) -> None:
        if changes & _ENTERED:
            self._take_back()

    def _take_back(self) -> None:
        """Hide a good result, unless the banner says something else by now."""
        if self._good and self._banner.text() == self._good:
            self._banner.hide()
        self._good = ""
