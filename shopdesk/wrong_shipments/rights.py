"""Who may do what in the register, where roles apply: everybody enters and puts right, few throw away."""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import refuse
from shopdesk.shops.service import why_not_as

_DELETING = frozenset({Role.OWNER, Role.SUPERVISOR})


def why_not_delete(session: Session, actor: Actor) -> str:
    """Why somebody may not throw a record away or take it back; empty for who may."""
    return why_not_as(session, actor, _DELETING)


def require_delete(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not throw a record away or take it back."""
    refuse(why_not_delete(session, actor))
