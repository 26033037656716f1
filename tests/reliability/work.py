"""The work that is killed: one process that imports, archives, goes on with claims and tickets and backs up in a loop.

What it tells has been committed before; what it had not told yet may be there or not, but never half.
"""

import itertools
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.books import reasons, return_addresses
from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import ReplacementDraft
from shopdesk.aftersales.model import Ticket, TicketId
from shopdesk.aftersales.service import Counted
from shopdesk.aftersales.states import RefundChannel, TicketKind
from shopdesk.claims import service as claims
from shopdesk.claims.drafting.drafts import ClaimDraft, GoodsDraft
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.claims.store import find_live_claim
from shopdesk.core.actor import Actor
from shopdesk.core.backup import back_up, prune
from shopdesk.core.database import Database
from shopdesk.core.files import replacing
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.couriers.service import add_default_couriers
from shopdesk.demo_orders import InventedOrder, invent_orders, write_order_files
from shopdesk.order_files.imports import import_orders, order_tables
from shopdesk.orders.model import Order, OrderId
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.reliability.ledger_work import LedgerWork
from tests.reliability.photo_work import CUSTOMERS, NOW, PhotoWork, Told, acting
from tests.reliability.statement_work import StatementWork

ORDERS_A_FILE, FILES = 300, 30
PHOTOS_A_BATCH, BATCHES = 4, 300
GOODS = (GoodsDraft("真丝衬衫", 1, 12_800), GoodsDraft("半身裙", 2, 9_900))
BATCHES_A_LOT = 6  # of photos that are archived in parts
WORKS = (
    "import",
    "photos",
    "photo_parts",
    "photo_moves",
    "claims",
    "statements",
    "tickets",
    "ledger",
    "backup",
    "everything",
)

Step = Callable[[], Told]


@cache
def orders_of_file(number: int) -> list[InventedOrder]:
    """The orders of a file; those of 0 are in the shop from the beginning."""
    return list(invent_orders(ORDERS_A_FILE, number, NOW))


class Material(NamedTuple):
    """What the work is done with, made once."""

    folder: DataFolder
    place: Path

    def order_files(self, number: int) -> tuple[Path, Path]:
        """The order list and the detail list of a number."""
        made = write_order_files(self._made(f"orders{number}"), orders_of_file(number), NOW)
        return made.order_list, made.detail_list

    def pictures(self, number: int) -> list[Path]:
        """The pictures of a batch; no two are alike."""
        place = self._made(f"photos{number}")
        chance = random.Random(number)
        files = [place / f"IMG_{one}.png" for one in range(PHOTOS_A_BATCH)]
        for file in files:
            pixels = chance.randbytes(120 * 90 * 3)
            if not file.exists():
                # Whole or not at all: this process is going to be killed.
                with replacing(file) as temporary:
                    Image.frombytes("RGB", (120, 90), pixels).save(temporary)
        return files

    def _made(self, name: str) -> Path:
        place = self.place / name
        place.mkdir(parents=True, exist_ok=True)
        return place


def set_up(material: Material) -> None:
    """A shop with one file of orders, for claims and tickets to be about."""
    with open_database(material.folder, NOW) as opened, opened.database.write(acting()) as session:
        shops.add_shop(session, acting(), "示例店", Platform.TAOBAO)
        add_default_couriers(session, acting())
        reasons.add_default_reasons(session, acting())
        address = return_addresses.AddressDraft("北仓", None, "示例售后", "057188880000", "浙江省 杭州市 余杭区 1号")
        return_addresses.add_address(session, acting(), address)
        _import(session, material, 0)


def _import(session: Session, material: Material, number: int) -> int:
    """How many orders were new."""
    tables = [table for file in material.order_files(number) for table in order_tables(file)]
    order_list, _detail_list = import_orders(session, acting(), tables, shops.shop_named(session, "")).value
    return order_list.counts.inserted


class OpenedTicket(NamedTuple):
    """A ticket to go on with."""

    id: TicketId
    ticket_no: str
    kind: TicketKind


def _open_ticket(session: Session, order_no: str) -> OpenedTicket | None:
    """A ticket for all of a completed order; None for other orders and those of a process that is gone."""
    query = select(Order.id, Order.customer_id).where(Order.order_no == order_no, Order.finished_at.is_not(None))
    if (row := session.execute(query).one_or_none()) is None or row.customer_id is None:
        return None
    kind = TicketKind.RETURN if row.id % 2 else TicketKind.EXCHANGE
    draft = drafts.draft_for_orders(session, acting(), [OrderId(row.id)], kind)
    if not draft.lines or session.scalar(select(Ticket.id).where(Ticket.order_id == row.id)):
        return None
    reason = next(one for one in reasons.list_reasons(session, kind) if not one.photo_required)
    replacements = (ReplacementDraft(draft.lines[0].order_line_id, "MY-1"),) if kind is TicketKind.EXCHANGE else ()
    draft = replace(draft, reason_id=reason.id, override_reason="老客户", replacements=replacements)
    opened = tickets.open_ticket(session, acting(), draft).value
    return OpenedTicket(opened.id, opened.ticket_no, kind)


def _receive(session: Session, actor: Actor, ticket_id: TicketId, version: int) -> object:
    counts = {line.id: Counted(line.quantity - 1, 1) for line in session.get_one(Ticket, ticket_id).lines}
    return tickets.receive_return(session, actor, ticket_id, version, counts)


def _refund(session: Session, actor: Actor, ticket_id: TicketId, version: int) -> object:
    amount = session.get_one(Ticket, ticket_id).approved_fen or 0
    return tickets.refund(session, actor, ticket_id, version, amount, NOW.date(), RefundChannel.CREDIT)


_BACK: tuple[Callable[[Session, Actor, TicketId, int], object], ...] = (
    tickets.approve,
    lambda s, a, t, v: tickets.enter_return(s, a, t, v, "中通快递", f"7310{t:010d}"),
    _receive,
    tickets.pass_inspection,
)
TICKET_STEPS = {
    TicketKind.RETURN: (*_BACK, _refund),
    TicketKind.EXCHANGE: (
        *_BACK,
        lambda s, a, t, v: tickets.dispatch(s, a, t, v, "圆通速递", f"YT9{t:012d}"),
        tickets.complete,
    ),
}


class Worker:
    """Does the steps of a work without end."""

    def __init__(self, database: Database, material: Material, seed: int, begin: int) -> None:
        self.database, self.material = database, material
        self.archive = PhotoArchive(material.folder)
        self.archive.recover(database)
        self.chance = random.Random(seed)
        self.photos = PhotoWork(database, self.archive, self.chance)
        self.statements = StatementWork(database, material.place / "statements", begin)
        self.ledger = LedgerWork(database, begin)
        self._claims: Iterator[Told] = self._next_claims()
        self._tickets: Iterator[Told] = self._next_tickets()
        # Every process goes on where the one before may have got to.
        self._begin = 5 * begin
        self._files, self._batches = itertools.count(begin), itertools.count(self._begin)
        self._seconds = itertools.count(1_000 * begin)
        self._parcels = iter([order for order in orders_of_file(0) if order.tracking_no])

    def steps(self, work: str) -> Iterator[Told]:
        """What was committed, one after the other."""
        every: dict[str, Step] = {
            "import": self.import_file,
            "photos": self.archive_batch,
            "photo_parts": self.archive_in_parts,
            "photo_moves": self.move_or_remove_photos,
            "claims": self.go_on_with_claims,
            "statements": self.statements.go_on,
            "tickets": self.go_on_with_tickets,
            "ledger": self.ledger.go_on,
            "backup": self.back_up,
        }
        while True:
            if work == "everything":
                yield every[self.chance.choice(list(every))]()
            elif work == "backup":
                # Something has to happen between two backups.
                yield self.go_on_with_claims()
                yield self.back_up()
            else:
                yield every[work]()

    def import_file(self) -> Told:
        """Import one more file of orders, in one transaction."""
        number = 1 + next(self._files) % FILES
        with self.database.write(acting()) as session:
            _import(session, self.material, number)
        return "import", number

    def archive_batch(self) -> Told:
        """Archive one more batch of photos."""
        number = next(self._batches) % BATCHES
        customer = CUSTOMERS[number % len(CUSTOMERS)]
        with self.database.write(acting()) as session:
            done = photos.archive_photos(
                session, acting(), self.archive, self.material.pictures(number), customer, links=[("order", 1)]
            ).value
            assert not done.failed, done.failed
        return "photos", [one.sha256 for one in done.archived]

    def archive_in_parts(self) -> Told:
        """Archive photos of several customers, in parts."""
        numbers = [next(self._batches) % BATCHES for _ in range(BATCHES_A_LOT)]
        return self.photos.archive_in_parts(file for one in numbers for file in self.material.pictures(one))

    def make_pictures(self) -> None:
        """Make the pictures that are archived in parts first."""
        for number in range(self._begin, self._begin + BATCHES_A_LOT):
            self.material.pictures(number % BATCHES)

    def move_or_remove_photos(self) -> Told:
        """File photos under another customer, or remove one for ever."""
        return self.photos.move_or_remove(self.material.pictures(next(self._batches) % BATCHES))

    def go_on_with_claims(self) -> Told:
        """Take one more step with a claim."""
        return next(self._claims)

    def _next_claims(self) -> Iterator[Told]:
        """Claims from parcel to last yuan, each step in a transaction of its own."""
        for order in self._parcels:
            draft = ClaimDraft(order.tracking_no, ClaimKind.LOST, 20_000, order_no=order.order_no, goods=GOODS)
            with self.database.write(acting()) as session:
                if find_live_claim(session, order.tracking_no, ClaimState):
                    continue  # of a process that is gone
                claim = claims.register_claim(session, acting(), draft).value
            steps: list[Callable[[Session, Actor, ClaimId, int], object]] = [
                claims.submit_claim,
                lambda s, a, c, v: claims.agree_claim(s, a, c, v, 18_000, NOW.date()),
                lambda s, a, c, v: claims.add_receipt(s, a, c, v, 10_000, NOW.date(), MoneyTo.ACCOUNT),
                lambda s, a, c, v: claims.add_follow_up(s, a, c, v, "下周补齐", None),
                lambda s, a, c, v: claims.add_receipt(s, a, c, v, 8_000, NOW.date(), MoneyTo.ACCOUNT),
            ]
            yield "claim", (claim.claim_no, self._version(claim.id))
            for step in steps:
                with self.database.write(acting()) as session:
                    step(session, acting(), claim.id, session.get_one(Claim, claim.id).version)
                yield "claim", (claim.claim_no, self._version(claim.id))

    def go_on_with_tickets(self) -> Told:
        """Take one more step with a ticket."""
        return next(self._tickets)

    def _next_tickets(self) -> Iterator[Told]:
        """Returns and exchanges from the wish to the end, each step in a transaction of its own."""
        for order in orders_of_file(0):
            with self.database.write(acting()) as session:
                opened = _open_ticket(session, order.order_no)
            if opened is None:
                continue
            yield "ticket", (opened.ticket_no, self._ticket_version(opened.id))
            for step in TICKET_STEPS[opened.kind]:
                with self.database.write(acting()) as session:
                    step(session, acting(), opened.id, session.get_one(Ticket, opened.id).version)
                yield "ticket", (opened.ticket_no, self._ticket_version(opened.id))

    def _ticket_version(self, ticket_id: int) -> int:
        with self.database.read() as session:
            return session.get_one(Ticket, ticket_id).version

    def back_up(self) -> Told:
        """Make a backup, and remove those that need not be kept."""
        now = NOW + timedelta(seconds=next(self._seconds))
        made = back_up(self.material.folder, now, "manual")
        prune(self.material.folder, now)
        return "backup", made.path.name

    def _version(self, claim_id: int) -> int:
        with self.database.read() as session:
            return session.get_one(Claim, claim_id).version


def run(pipe: Connection, material: Material, work: str, seed: int, begin: int) -> None:
    """The child: open the data, then work until killed."""
    with open_database(material.folder, NOW) as opened:
        worker = Worker(opened.database, material, seed, begin)
        worker.photos.tell = pipe.send
        if work in ("photo_parts", "photo_moves"):
            worker.make_pictures()  # else it would be killed over these
        pipe.send(("ready", None))
        for told in worker.steps(work):
            pipe.send(told)


def run_imports(pipe: Connection, material: Material, numbers: list[int]) -> None:
    """Another child: import some files once it is told to go; tells how many orders of each were new."""
    # Files of its own: the other process writes its own at the same time.
    own = material._replace(place=material.place / str(numbers[0]))
    with open_database(material.folder, NOW) as opened:
        pipe.send("open")
        pipe.recv()
        inserted = []
        for number in numbers:
            with opened.database.write(acting()) as session:
                inserted.append(_import(session, own, number))
        pipe.send(inserted)


def hold(pipe: Connection, path: str) -> None:
    """Another program: keep the database to oneself until told to stop."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        pipe.send("held")
        pipe.recv()
        connection.rollback()
