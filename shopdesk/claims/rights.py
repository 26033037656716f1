"""Who may do what with claims, where roles apply.

Everybody registers, submits and follows up. What decides about money, or about what others entered, is for those who
answer for it; a closed month is opened again by the owner alone.
"""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import refuse
from shopdesk.shops.service import why_not_as

_ANSWERING = frozenset({Role.OWNER, Role.SUPERVISOR, Role.FINANCE})
_RECONCILING = _ANSWERING | {Role.AFTER_SALES}
_OPENING = frozenset({Role.OWNER})


def why_not_close(session: Session, actor: Actor) -> str:
    """Why somebody may not close a month; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_reopen(session: Session, actor: Actor) -> str:
    """Why somebody may not open a closed month again; empty for who may."""
    return why_not_as(session, actor, _OPENING)


def why_not_accept(session: Session, actor: Actor) -> str:
    """Why somebody may not enter what a courier's statement says, or take that back; empty for who may."""
    return why_not_as(session, actor, _RECONCILING)


def why_not_check(session: Session, actor: Actor) -> str:
    """Why somebody may not check claims of others; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_write_off(session: Session, actor: Actor) -> str:
    """Why somebody may not give up what a courier owes; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def require_close(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not close a month."""
    refuse(why_not_close(session, actor))


def require_reopen(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not open a closed month again."""
    refuse(why_not_reopen(session, actor))


def require_accept(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not enter what a courier's statement says."""
    refuse(why_not_accept(session, actor))


def require_check(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not check claims of others."""
    refuse(why_not_check(session, actor))


def require_write_off(session: Session, actor: Actor) -> None:
    """Raise UserError for somebody who may not give up what a courier owes."""
    refuse(why_not_write_off(session, actor))
