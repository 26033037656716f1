"""Looking at the whole chain: as a job, with a plain result."""

from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.ledger.chain import Verified, verify
from shopdesk.ui.desk import Desk
from shopdesk.ui.messages import Banner


def verified_text(result: Verified) -> str:
    """What became of it, for people who have never heard of a hash."""
    if result.ok:
        told = translate(
            "LedgerVerify",
            "Verified: {entries} entries and {movements} movements of the fund are exactly what was entered, "
            "none is missing and none was put in between.",
        )
        return told.format(entries=f"{result.entries:,}", movements=f"{result.movements:,}")
    told = translate(
        "LedgerVerify",
        "The ledger was changed from outside this program. First place: {place}. {why} "
        "Compare with printed statements, and with the backups.",
    )
    return told.format(place=result.first_bad, why=result.why)


def verify_ledger(page: QWidget, desk: Desk, banner: Banner) -> None:
    """Look at every entry and movement, and say in a banner what became of it."""

    def work(progress: Progress) -> Verified:
        with desk.database.read() as session:
            return verify(session, progress)

    desk.run(translate("LedgerVerify", "Verifying the ledger"), work, partial(_tell, page, banner))


def _tell(page: QWidget, banner: Banner, result: Verified) -> None:
    if isValid(page):
        banner.show_message("good" if result.ok else "danger", verified_text(result))
