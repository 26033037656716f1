"""Who may do what with quality feedback, where roles apply: everybody reports, who answers for it deletes."""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import refuse
from shopdesk.shops.service import why_not_as

_DELETING = frozenset({Role.OWNER, Role.SUPERVISOR})


def why_not_delete(session: Session, actor: Actor) -> str:
    """Why somebody may not throw feedback away, or take it back out of the recycle bin; empty for who may."""
    return why_not_as(session, actor, _DELETING)


def require_delete(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not throw feedback away."""
    refuse(why_not_delete(session, actor))
