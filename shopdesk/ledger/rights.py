"""Who may do what with the ledger, where roles apply, and whose entries somebody sees.

What decides about other people's money is for those who answer for it. Everybody sees what is entered for themselves
and may appeal it; what colleagues get is nobody's business, until it is published.
"""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor, Role
from shopdesk.core.text import translate
from shopdesk.ledger.store import EntryFilter, EntryRow
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff, roles_apply, why_not_as

_ANSWERING = frozenset({Role.OWNER, Role.SUPERVISOR, Role.FINANCE})
_LEADING = frozenset({Role.OWNER, Role.SUPERVISOR})
_OPENING = frozenset({Role.OWNER})


def staff_seen(session: Session, actor: Actor) -> StaffId | None:
    """Whose entries somebody sees; None for everybody's."""
    if actor.role in _ANSWERING or actor.staff_id is None or not roles_apply(session):
        return None
    return StaffId(actor.staff_id)


def narrowed(session: Session, actor: Actor, wanted: EntryFilter) -> EntryFilter:
    """A filter that lets through nothing but what somebody may see, whatever it asks for."""
    return wanted._replace(seen_staff_id=staff_seen(session, actor))


def why_not_enter(session: Session, actor: Actor) -> str:
    """Why somebody may not enter or reverse entries; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_take_back(session: Session, actor: Actor, row: EntryRow) -> str:
    """Why somebody may not reverse what took money from themselves: that is what appeals are for; empty for who may.

    What they entered themselves they may, and whoever has no other owner or supervisor to decide about it.
    """
    if actor.staff_id != row.staff_id or row.entered_by_id == actor.staff_id or row.amount_fen >= 0:
        return ""
    others = [one.name for one in list_staff(session) if one.active and one.role in _LEADING and one.id != row.staff_id]
    if not others:
        return ""
    text = translate("LedgerRights", "{entry_no} is about yourself, so appeal it. This can be decided by: {others}.")
    return text.format(entry_no=row.entry_no, others=translate("Rights", ", ").join(others))


def why_not_change_rules(session: Session, actor: Actor) -> str:
    """Why somebody may not add or change rules; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_run_commission(session: Session, actor: Actor) -> str:
    """Why somebody may not set rates and enter commission; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_move_fund(session: Session, actor: Actor) -> str:
    """Why somebody may not move money of the department fund; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_close(session: Session, actor: Actor) -> str:
    """Why somebody may not close a month; empty for who may."""
    return why_not_as(session, actor, _ANSWERING)


def why_not_reopen(session: Session, actor: Actor) -> str:
    """Why somebody may not open a closed month again; empty for who may."""
    return why_not_as(session, actor, _OPENING)


def why_not_decide(session: Session, actor: Actor) -> str:
    """Why somebody may decide no appeal at all; empty for who may, as far as roles go."""
    return why_not_as(session, actor, _LEADING)


def why_not_appeal(session: Session, actor: Actor, staff_id: int) -> str:
    """Why somebody may not appeal an entry about a staff member; empty for who may: themselves, or for them."""
    if not roles_apply(session) or actor.role in _LEADING or actor.staff_id == staff_id:
        return ""
    return translate("LedgerRights", "Only whom an entry is about may appeal it, or the owner or supervisor for them.")
