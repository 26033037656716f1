"""When a courier is to be asked again, and until when it last promised something: what the calls say while it owes."""

from shopdesk.claims.model import Claim
from shopdesk.claims.states import OPEN_STATES


def follow_log(claim: Claim) -> None:
    """Let a claim say what its calls say: nobody is asked about a closed one, and one opened again is asked about."""
    calls = claim.follow_ups if claim.state in OPEN_STATES else []
    claim.follow_up_on = calls[-1].next_on if calls else None
    claim.promised_on = next((call.promised_on for call in reversed(calls) if call.promised_on is not None), None)
