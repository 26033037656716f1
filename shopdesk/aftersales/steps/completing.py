"""Tickets whose goods were dispatched come to their end: somebody says so, or enough days go by."""

from datetime import timedelta

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.states import EventKind
from shopdesk.aftersales.steps import step_store
from shopdesk.aftersales.steps.paying import keep_postage
from shopdesk.aftersales.steps.taking import begin, take_step
from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.settings import COMPLETE_AFTER_DAYS, shop_setting


def complete(session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, note: str = "") -> Changes:
    """The customer has the goods that left for a ticket."""
    return _complete(session, actor, ticket_id, seen_version, EventKind.COMPLETED, note)


def complete_due(session: Session, actor: Actor) -> Done[list[TicketId]]:
    """Complete what was dispatched so many days ago as the setting says, unless the platform is deciding about it."""
    days = shop_setting(session, COMPLETE_AFTER_DAYS)
    if days <= 0:
        return Done([], changed())
    due, touched = step_store.list_dispatched_before(session, actor.clock.now() - timedelta(days=days)), changed()
    for ticket_id in due:
        version = session.get_one(Ticket, ticket_id).version
        done = _complete(session, actor, ticket_id, version, EventKind.AUTO_COMPLETED)
        touched = Changes(touched | done)
    return Done(due, touched)


def _complete(
    session: Session, actor: Actor, ticket_id: TicketId, seen_version: int, what: EventKind, note: str = ""
) -> Changes:
    ticket = begin(session, actor, ticket_id, seen_version, "complete")
    take_step(session, actor, ticket, "complete", what, note)
    return Changes(changed("ticket") | keep_postage(session, actor, ticket))
