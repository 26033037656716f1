"""What must be done now, gathered from every feature: read only, for the first page."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.aftersales.lookup import TicketRow
from shopdesk.claims import ahead as claims
from shopdesk.claims.ahead import ClaimAhead, ClaimOutcome, ClaimsAhead
from shopdesk.core import backup
from shopdesk.core.actor import Actor
from shopdesk.core.paths import DataFolder
from shopdesk.order_files import service as order_files
from shopdesk.order_files.service import ImportRow
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.service import DayOrders
from shopdesk.photos.evidence.likeness import count_open_likenesses
from shopdesk.photos.waiting import unlinked_photos, watched_pictures
from shopdesk.receiving import service as receiving
from shopdesk.shops.model import ShopId
from shopdesk.today.registers import RegistersAhead, registers_ahead

DAYS_SHOWN = 30
_PER_WORK, _TICKETS, _IMPORTS = 3, 4, 3  # rows that fit on the page


class Waiting(NamedTuple):
    """Things that wait for somebody: how many, and since when the oldest of them does."""

    number: int = 0
    oldest_at: datetime | None = None


class BackupState(NamedTuple):
    """When the last backup was made that counts as today's, and whether one is due."""

    last_at: datetime | None
    is_due: bool


class Overview(NamedTuple):
    """Everything the first page shows; of one shop where the shop matters, of the data folder otherwise."""

    today: date
    is_new: bool
    to_ship: Waiting
    claims: ClaimsAhead
    statements: Waiting  # of couriers, to be compared and accepted
    unlinked: Waiting
    alike: Waiting  # photos that other customers sent before
    watched: Waiting  # pictures in the watched folder whose names say nobody
    backup: BackupState
    urgent: list[ClaimAhead]
    tickets: dict[str, Waiting]  # by what they wait for, see ``aftersales.lookup.waiting_work``
    overdue: list[TicketRow]
    parcels: Waiting  # at the receiving desk: nobody has said yet what becomes of them
    days: list[DayOrders]
    outcome: ClaimOutcome
    imports: list[ImportRow]
    registers: RegistersAhead


def overview(
    session: Session, actor: Actor, folder: DataFolder, shop_id: ShopId | None = None, watched: Path | None = None
) -> Overview:
    """What waits for somebody now, and the last 30 business days, today included.

    Raises OSError for an unreachable folder.
    ``watched`` is the folder whose pictures are archived by themselves on this PC.
    """
    clock = actor.clock
    today = clock.today()
    days = [today - timedelta(days=ago) for ago in reversed(range(DAYS_SHOWN))]
    begin, end = clock.days_bounds(days[0], today)
    ahead = claims.claims_ahead(session, today, shop_id)
    outcome = claims.claim_outcome(session, begin, end, shop_id)
    work = tickets.waiting_work(session, clock.now(), shop_id)
    return Overview(
        today=today,
        is_new=not orders.has_orders(session) and not any(one.number for one in ahead) and not outcome.number,
        to_ship=Waiting(*orders.waiting_orders(session, OrderStatus.TO_SHIP, shop_id)),
        claims=ahead,
        statements=Waiting(*claims.waiting_statements(session)),
        unlinked=Waiting(*unlinked_photos(session)),
        alike=Waiting(*count_open_likenesses(session)),
        watched=Waiting() if watched is None else Waiting(*watched_pictures(session, watched)),
        backup=backup_state(folder, clock.now()),
        urgent=claims.list_claims_ahead(session, today, shop_id, _PER_WORK),
        tickets={key: Waiting(one.number, one.oldest) for key, one in work.items()},
        overdue=tickets.urgent_tickets(session, clock.now(), _TICKETS, shop_id),
        parcels=Waiting(*receiving.waiting_parcels(session, shop_id)),
        days=orders.orders_per_day(session, clock, days, shop_id),
        outcome=outcome,
        imports=order_files.recent_imports(session, _IMPORTS),
        registers=registers_ahead(session, actor, shop_id),
    )


def backup_state(folder: DataFolder, now: datetime) -> BackupState:
    """Whether today's backup is there; one from the future (the clock was set back) does not count."""
    made = [one.taken_at for one in backup.list_backups(folder) if one.taken_at <= now]
    return BackupState(max(made, default=None), backup.is_due(folder, now))
