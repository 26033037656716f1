"""Who may do what with after-sales tickets, where roles apply."""

from sqlalchemy.orm import Session

from shopdesk.aftersales.states import Duty
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import refuse
from shopdesk.shops.service import why_not_as

ROLES: dict[Duty, frozenset[Role]] = {
    Duty.ANYONE: frozenset(Role),
    Duty.OPERATIONS: frozenset({Role.OWNER, Role.SUPERVISOR, Role.AFTER_SALES}),
    Duty.WAREHOUSE: frozenset({Role.OWNER, Role.SUPERVISOR, Role.WAREHOUSE, Role.AFTER_SALES}),
    Duty.FINANCE: frozenset({Role.OWNER, Role.FINANCE}),
    Duty.SUPERVISOR: frozenset({Role.OWNER, Role.SUPERVISOR}),
}


def why_not(session: Session, actor: Actor, duty: Duty) -> str:
    """Why something is not somebody's to do; empty for who may."""
    return why_not_as(session, actor, ROLES[duty])


def require(session: Session, actor: Actor, duty: Duty) -> None:
    """Raise UserError for something that is not somebody's to do."""
    refuse(why_not(session, actor, duty))
