"""One call to a courier about many claims, noted with each of them: all or none."""

from collections.abc import Sequence
from datetime import date

from shopdesk.claims import service
from shopdesk.claims.model import ClaimId
from shopdesk.claims.store import list_claim_rows
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate

MOST_NAMED = 5


def note_calls(
    session: Session,
    actor: Actor,
    claim_ids: Sequence[ClaimId],
    said: str,
    next_on: date | None,
    spoke_to: str = "",
    promised_on: date | None = None,
) -> Done[int]:
    """Note a call with every claim; returns how many. Raises UserError, which names the claims that refuse it."""
    rows, refused = list_claim_rows(session, claim_ids), list[tuple[str, UserError]]()
    for claim_id in claim_ids:
        if (row := rows.get(claim_id)) is None:
            continue
        try:
            service.add_follow_up(session, actor, claim_id, row.version, said, next_on, spoke_to, promised_on)
        except UserError as error:
            if error.field is not None:  # what was typed is wrong for all of them alike
                raise
            refused.append((row.claim_no, error))
    if refused:
        told = "\n".join(f"{claim_no}: {error.message}" for claim_no, error in refused[:MOST_NAMED])
        if len(refused) > MOST_NAMED:
            more = translate("Reconciling", "and {count} more").format(count=len(refused) - MOST_NAMED)
            told = f"{told}\n{more}"
        raise UserError(told)
    return Done(len(rows), changed("claim"))
