"""The claim a parcel has already, told above the form that would claim it once more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from shopdesk.claims.drafting.duplicates import SecondClaim
from shopdesk.claims.model import ClaimId
from shopdesk.core.text import translate
from shopdesk.ui.messages import Banner


class OtherClaim(QObject):
    """Leads to the claim there is, or offers to fill its blanks with what was typed here."""

    open_requested = Signal(object)  # ClaimId
    fill_requested = Signal(object)  # SecondClaim

    def __init__(self, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner

    def tell(self, second: SecondClaim | None, *, can_fill: bool) -> None:
        """Tell of a second claim; None takes away what was told."""
        if second is None:
            self._banner.hide()
            return
        actions = [self._way_to(second.claim_id, second.claim_no)]
        if can_fill and second.fills:
            fill = translate("ClaimDialog", "Fill in what is missing there")
            actions.append((fill, partial(self.fill_requested.emit, second)))
        self._banner.show_message("warning", second.words, actions)

    def lead_to(self, claim_id: ClaimId, claim_no: str, words: str) -> None:
        """A scanned parcel that is claimed already: there is nothing to fill in, only to go there."""
        self._banner.show_message("warning", words, [self._way_to(claim_id, claim_no)])

    def _way_to(self, claim_id: ClaimId, claim_no: str) -> tuple[str, Callable[[], object]]:
        title = translate("ClaimDialog", "Open {claim_no}").format(claim_no=claim_no)
        return title, partial(self.open_requested.emit, claim_id)
