"""The invented shop: everything can be tried in it, it is the same for the same seed, and it stays out of real data."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketEvent
from shopdesk.aftersales.states import EventKind, TicketKind, TicketState
from shopdesk.claims.model import Claim, ClaimFollowUp, ClaimReceipt, ClaimStep, ClaimWriteOff
from shopdesk.claims.months.standing import claim_sheet_data
from shopdesk.claims.states import ClaimState
from shopdesk.claims.store import ClaimFilter, count_claims_by_state, list_claim_ids
from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.store import SheetFilter, sheet_totals
from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import AuditEntry
from shopdesk.core.check import check_database
from shopdesk.core.clock import Clock, month_after
from shopdesk.core.database import Database
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.customers.model import Customer, Level, Risk
from shopdesk.demo import DemoReport, fill
from shopdesk.demo_orders import AWKWARD_CUSTOMERS, RARE_RECEIVER, SHOP_NAME, invent_orders
from shopdesk.ledger.model import LedgerEntry
from shopdesk.order_files.service import recent_imports
from shopdesk.orders import service as orders
from shopdesk.orders.model import Order, OrderId, OrderLine, OrderStatus, PaymentReminder
from shopdesk.orders.store import OrderFilter, list_order_ids
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo, PhotoCode, PhotoKind, PhotoLikeness, PhotoLink, Verdict
from shopdesk.receiving.model import ParcelKind, ParcelState, ReturnParcel
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from shopdesk.stock.model import StockMovement
from shopdesk.today.service import overview

NOW = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)


class Filled(NamedTuple):
    """A folder with an invented shop."""

    database: Database
    folder: DataFolder
    report: DemoReport


def owner(now: datetime = NOW) -> Actor:
    return Actor(None, "周静", Role.OWNER, Clock(now=lambda: now))


@contextmanager
def filled_folder(root: Path, count: int, seed: int = 1) -> Iterator[Filled]:
    folder = DataFolder(root)
    with open_database(folder, NOW) as opened:
        yield Filled(opened.database, folder, fill(opened.database, folder, owner(), count, seed))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with filled_folder(tmp_path_factory.mktemp("demo") / "data", 240) as shop:
        yield shop


@pytest.fixture
def session(filled: Filled) -> Iterator[Session]:
    with filled.database.read() as opened:
        yield opened


def test_the_report_counts_what_is_there(filled: Filled, session: Session) -> None:
    assert filled.report.orders == len(session.scalars(select(Order.id)).all()) == 240
    assert filled.report.lines == len(session.scalars(select(OrderLine.id)).all()) > 240
    assert filled.report.claims == len(session.scalars(select(Claim.id)).all()) >= 40
    assert filled.report.photos == len(session.scalars(select(Photo.id)).all()) >= 40


def test_the_data_is_sound(filled: Filled, session: Session) -> None:
    assert check_database(filled.folder.database) == "ok"
    checked = photos.check_photos(session, PhotoArchive(filled.folder))
    assert not (checked.missing or checked.changed or checked.unregistered)


def test_the_shop_and_its_people(session: Session) -> None:
    assert [(shop.name, shop.platform) for shop in shops.list_shops(session)] == [(SHOP_NAME, Platform.TMALL)]
    people = [(staff.staff_no, staff.name, staff.role) for staff in shops.list_staff(session)]
    assert people[:2] == [("1", "王芳", Role.AFTER_SALES), ("2", "李强", Role.PRE_SALES)]
    assert Role.OWNER in {role for _no, _name, role in people}


def test_orders_of_every_status_reach_from_two_months_ago_to_now(session: Session) -> None:
    found = session.execute(select(Order.status, Order.ordered_at)).all()
    assert {status for status, _at in found} == set(OrderStatus)
    instants = sorted(at for _status, at in found if at is not None)
    assert instants[-1] <= NOW and NOW - instants[-1] < timedelta(hours=1)
    assert NOW - instants[0] > timedelta(days=60)
    # Every week of the last eight has orders.
    assert {(NOW - at).days // 7 for at in instants} >= set(range(8))


def test_awkward_names_are_found(session: Session) -> None:
    for text in (*AWKWARD_CUSTOMERS, RARE_RECEIVER, "MY-2604"):
        assert orders.find_orders(session, text), text
    messages = set(session.scalars(select(Order.buyer_message)))
    assert {"=1+1", "第一行\n第二行"} <= messages


def test_sheets_in_every_state_reminders_and_known_customers(session: Session) -> None:
    assert set(sheet_totals(session, SheetFilter()).counts) >= set(SheetState) - {SheetState.VOID}
    assert session.scalars(select(PaymentReminder.id)).all()
    assert {customer.risk for customer in session.scalars(select(Customer))} == {Risk.NONE, Risk.WATCH}
    assert len(session.scalars(select(Customer.id).where(Customer.level == Level.VIP)).all()) == 2


def test_tickets_in_every_state_and_of_every_kind(filled: Filled, session: Session) -> None:
    found = session.execute(select(Ticket.state, Ticket.kind, Ticket.due_at, Ticket.closed_at)).all()
    assert filled.report.tickets == len(found) >= 20
    assert {state for state, *_rest in found} == set(TicketState)
    assert {kind for _state, kind, *_rest in found} == set(TicketKind)
    open_ones = [due_at for *_told, due_at, closed_at in found if closed_at is None and due_at is not None]
    assert min(open_ones) < NOW < max(open_ones)  # some too late, others not
    assert session.scalars(select(StockMovement.id)).all()


def test_the_platform_s_refunds_are_tickets_and_two_contradict_ours(session: Session) -> None:
    told = session.execute(select(PlatformRefund.state, PlatformRefund.differs, TicketEvent.what).join(
        TicketEvent, TicketEvent.ticket_id == PlatformRefund.ticket_id
    ).where(TicketEvent.what.in_((EventKind.OPENED, EventKind.IMPORTED)))).all()  # fmt: skip
    begun = Counter(what for _state, _differs, what in told)
    assert begun[EventKind.OPENED] >= 6 and begun[EventKind.IMPORTED] >= 4
    assert [what for _state, differs, what in told if differs] == [EventKind.OPENED] * 2
    assert len({state for state, *_rest in told}) >= 3
    listed = [one.file_name for one in recent_imports(session, 9)]
    assert len(listed) == 3 and sum("RefundList" in name for name in listed) == 1


def test_the_receiving_desk_has_parcels_of_today_and_some_that_wait(session: Session) -> None:
    parcels = session.scalars(select(ReturnParcel)).all()
    assert {one.kind for one in parcels} == set(ParcelKind)
    waiting = {one.kind: one for one in parcels if one.state is ParcelState.WAITING}
    assert waiting.keys() == {ParcelKind.UNCLAIMED, ParcelKind.UNDELIVERABLE}
    linked = select(PhotoLink.record_id).where(PhotoLink.record_kind == "parcel")
    assert session.scalars(linked).all() == [waiting[ParcelKind.UNCLAIMED].id]
    (refused,) = (one for one in parcels if one.kind is ParcelKind.COLLECT)
    assert refused.ticket_id is not None and refused.freight_fen > 0
    begin, end = owner().clock.days_bounds(owner().clock.today(), owner().clock.today())
    assert {one.kind for one in parcels if begin <= one.arrived_at < end} >= {ParcelKind.RETURN, ParcelKind.UNCLAIMED}
    # What came back for a ticket came by the receiving desk.
    arrived = session.scalars(select(Ticket.id).where(Ticket.returned_at.is_not(None))).all()
    assert {one.ticket_id for one in parcels if one.kind is ParcelKind.RETURN} == set(arrived)


def test_every_card_of_the_first_page_has_something_to_do(filled: Filled, session: Session) -> None:
    found = overview(session, owner(), filled.folder)
    assert [key for key, waiting in found.tickets.items() if not waiting.number] == []
    assert [name for name, ahead in found.claims._asdict().items() if not ahead.number] == []
    assert (
        found.to_ship.number
        and found.unlinked.number
        and found.alike.number
        and found.overdue
        and found.urgent
        and found.imports
    )


def test_claims_in_every_state(session: Session) -> None:
    assert count_claims_by_state(session, ClaimFilter()).keys() == set(ClaimState)
    today = owner().clock.today()
    assert list_claim_ids(session, ClaimFilter(ask_by=today))
    assert list_claim_ids(session, ClaimFilter(overdue_on=today))


def test_three_months_of_claims_carry_over(session: Session) -> None:
    """What is owed at the end of a month is what the next one begins with."""
    month, owed = "2026-08", 0
    carried = {}
    while month <= "2026-11":
        courier_months = claim_sheet_data(session, owner().clock, month).couriers
        sums = [courier.figures for courier in courier_months]
        carried[month] = sum(one.carried_over_fen for one in sums)
        assert carried[month] == owed
        owed = sum(one.outstanding_fen for one in sums)
        month = month_after(month)
    assert carried["2026-10"] > 0 and carried["2026-11"] > 0


def test_receipts_in_parts_write_offs_and_calls(session: Session) -> None:
    receipts = Counter(session.scalars(select(ClaimReceipt.claim_id)))
    assert max(receipts.values()) >= 2
    assert session.scalars(select(ClaimReceipt).where(ClaimReceipt.amount_fen < 0)).all()
    assert session.scalars(select(ClaimWriteOff)).all()
    assert session.scalars(select(ClaimFollowUp)).all()
    overpaid = (Claim.agreed_fen - Claim.received_fen - Claim.written_off_fen) < 0
    assert session.scalars(select(Claim).where(overpaid)).all()


def test_photos_prove_claims_of_several_customers_and_some_wait_in_the_inbox(session: Session) -> None:
    linked = session.execute(
        select(Photo.customer_name, PhotoLink.record_id)
        .join(PhotoLink, PhotoLink.photo_id == Photo.id)
        .where(PhotoLink.record_kind == "claim")
    ).all()
    assert len({customer for customer, _claim in linked}) >= 10
    assert max(Counter(claim for _customer, claim in linked).values()) >= 3
    assert {customer for customer, _claim in linked} & set(AWKWARD_CUSTOMERS)
    unlinked = select(Photo.id).where(Photo.id.not_in(select(PhotoLink.photo_id)))
    assert len(session.scalars(unlinked).all()) >= 5
    assert set(session.scalars(select(Photo.kind))) == set(PhotoKind)


def test_a_label_in_the_inbox_leads_to_its_order(session: Session) -> None:
    query = select(PhotoCode.text).join(Photo, Photo.id == PhotoCode.photo_id).where(Photo.kind == PhotoKind.LABEL)
    unlinked = query.where(Photo.id.not_in(select(PhotoLink.photo_id)))
    codes = session.scalars(unlinked).all()
    assert codes and all(orders.orders_with_tracking(session, code) for code in codes)


def test_photos_came_twice_and_every_verdict_was_given(session: Session) -> None:
    told = session.execute(select(PhotoLikeness.verdict, PhotoLikeness.other_id.is_(None))).all()
    assert Counter(verdict for verdict, _same in told) == {
        Verdict.OPEN: 2, Verdict.REUSED: 1, Verdict.HARMLESS: 1,
    }  # fmt: skip
    assert {same for _verdict, same in told} == {True, False}  # the same bytes, and saved anew


def test_nothing_happens_after_now(session: Session) -> None:
    today = owner().clock.today()
    for day in (ClaimStep.happened_on, ClaimReceipt.received_on, ClaimWriteOff.written_off_on, LedgerEntry.happened_on):
        assert max(session.scalars(select(day))) <= today
    for instant in (AuditEntry.at, Photo.added_at, Claim.registered_at, ClaimFollowUp.at, TicketEvent.at):
        assert max(session.scalars(select(instant))) <= NOW
    for name in ("paid_at", "shipped_at", "finished_at"):
        assert max(filter(None, session.scalars(select(getattr(Order, name))))) <= NOW


def _told(shop: Filled) -> list[object]:
    with shop.database.read() as session:
        return [
            session.execute(select(Order.order_no, Order.buyer, Order.paid_fen, Order.tracking_no)).all(),
            session.execute(select(Claim.claim_no, Claim.state, Claim.received_fen, Claim.registered_at)).all(),
            session.execute(select(Photo.path, Photo.sha256)).all(),
            session.execute(select(Ticket.ticket_no, Ticket.state, Ticket.opened_at, Ticket.refund_no)).all(),
            session.execute(select(PlatformRefund.refund_no, PlatformRefund.amount_fen, PlatformRefund.differs)).all(),
            session.execute(select(ReturnParcel.tracking_no, ReturnParcel.arrived_at, ReturnParcel.weight_g)).all(),
            session.scalars(select(ClaimFollowUp.said)).all(),
            session.scalars(select(LedgerEntry.hash)).all(),
        ]


def test_the_same_seed_at_the_same_time_gives_the_same_shop(tmp_path: Path) -> None:
    with filled_folder(tmp_path / "a", 60) as first, filled_folder(tmp_path / "b", 60) as second:
        assert _told(first) == _told(second)
    with filled_folder(tmp_path / "c", 60, seed=2) as third, filled_folder(tmp_path / "d", 60) as first:
        assert not set(_numbers(first)) & set(_numbers(third))


def _numbers(shop: Filled) -> list[str]:
    with shop.database.read() as session:
        return list(session.scalars(select(Order.order_no)))


@pytest.mark.parametrize("count", [1, 2, 7])
def test_a_tiny_shop(tmp_path: Path, count: int) -> None:
    with filled_folder(tmp_path / "data", count) as shop:
        assert shop.report.orders == count


@pytest.mark.parametrize("count", [0, -3, 1_000_001])
def test_an_impossible_number_is_refused(tmp_path: Path, count: int) -> None:
    with pytest.raises(UserError, match="1 to 1000000"), filled_folder(tmp_path / "data", count):
        pass


def test_a_folder_with_orders_is_left_alone(tmp_path: Path) -> None:
    with filled_folder(tmp_path / "data", 5) as shop:
        before = _told(shop)
        with pytest.raises(UserError, match="There are orders"):
            fill(shop.database, shop.folder, owner(), 5, 2)
        assert _told(shop) == before


def test_orders_in_the_recycle_bin_are_orders(tmp_path: Path) -> None:
    with filled_folder(tmp_path / "data", 2) as shop:
        with shop.database.write(owner()) as session:
            ids = [OrderId(found) for found in list_order_ids(session, OrderFilter())]
            orders.delete_orders(session, owner(), ids)
        with pytest.raises(UserError, match="There are orders"):
            fill(shop.database, shop.folder, owner(), 5, 2)


def test_a_shop_that_was_set_up_by_hand_is_filled(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    with open_database(folder, NOW) as opened:
        with opened.database.write(owner()) as session:
            shops.add_shop(session, owner(), SHOP_NAME, Platform.TMALL)
            shops.add_staff(session, owner(), "1", "赵敏", Role.OWNER)
        assert fill(opened.database, folder, owner(), 12).orders == 12
        with opened.database.read() as session:
            assert len(shops.list_shops(session)) == 1
            assert next(staff.name for staff in shops.list_staff(session)) == "赵敏"


def test_cancelled_while_orders_come_in_leaves_nothing(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    progress = Progress()
    progress.stop()
    with open_database(folder, NOW) as opened:
        with pytest.raises(Cancelled):
            fill(opened.database, folder, owner(), 50, progress=progress)
        with opened.database.read() as session:
            assert not session.scalars(select(AuditEntry.id)).all()
        # And it can be filled after all.
        assert fill(opened.database, folder, owner(), 50).orders == 50


def test_a_large_shop_is_invented_order_by_order() -> None:
    first = list(islice(invent_orders(10**9, 1, NOW), 3))
    assert [len(order.order_no) for order in first] == [19, 19, 19]
