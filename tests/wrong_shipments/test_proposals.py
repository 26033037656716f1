"""What a record begins with: by an order, a ticket, a scan; what it cost; what somebody should look at."""

import pytest

from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.dossier import ticket_facts
from shopdesk.aftersales.states import RefundChannel, TicketKind
from shopdesk.core.errors import UserError
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.goods import goods_text, kind_by_goods
from shopdesk.wrong_shipments.model import Resolution, WrongKind
from shopdesk.wrong_shipments.proposals import kinds_in
from tests.wrong_shipments.scene import BUYER, ORDER_NO, PARCEL, Register


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("发错货/漏发", {WrongKind.WRONG_ITEM, WrongKind.MISSING_ITEM}),
        ("抄错地址", {WrongKind.COPIED_WRONG}),
        ("少件", {WrongKind.TOO_FEW}),
        ("多发一件", {WrongKind.TOO_MANY}),
        ("Wrong colour", {WrongKind.WRONG_ITEM}),
        ("七天无理由", set()),
    ],
)
def test_reasons_say_what_went_wrong(text: str, kinds: set[WrongKind]) -> None:
    assert kinds_in(text) == kinds


def test_an_orders_goods_stand_there_as_if_sent_right(register: Register) -> None:
    draft = register.ask(service.draft_from_order, register.order_id)
    assert draft.lines is not None and len(draft.lines) == 3
    assert kind_by_goods(draft.lines) is None and draft.kind is None
    assert (draft.order_no, draft.tracking_no, draft.customer_name, draft.loss_fen) == (ORDER_NO, PARCEL, BUYER, 0)


def test_goods_missing_by_a_reissue_ticket(register: Register) -> None:
    ticket_id = register.ticket(TicketKind.REISSUE, pieces=1)
    draft = register.ask(service.draft_from_ticket, ticket_id, register.clock)
    assert draft.kind is WrongKind.MISSING_ITEM
    assert goods_text(draft.lines or ()) == "MY-2602 牛仔裤 蓝色 28 ×2 → ×1"
    assert draft.ticket_id == ticket_id and draft.found_on == register.clock.today()
    assert draft.loss_fen == 7_500  # one of two pairs goes out once more


def test_something_else_was_sent_by_an_exchange(register: Register) -> None:
    ticket_id = register.ticket(TicketKind.EXCHANGE, reason="发错货", description="收到的是裙子")
    draft = register.ask(service.draft_from_ticket, ticket_id)
    assert draft.kind is WrongKind.WRONG_ITEM and draft.found_on is None
    assert goods_text(draft.lines or ()) == "MY-2602 牛仔裤 蓝色 28 ×1 → something else ×1"
    assert draft.memo == "收到的是裙子"
    assert draft.loss_fen == 0  # the goods come back
    made = register.do(service.register, draft)
    assert register.detail(made.id).row.ticket_no == "AS2611-0001"
    assert register.ask(service.proposed_resolution, made.id) is Resolution.EXCHANGE


@pytest.mark.parametrize(
    ("description", "kind"),
    [("少发了一条", WrongKind.TOO_FEW), ("多发了", WrongKind.TOO_MANY), ("尺码也错", WrongKind.WRONG_ITEM)],
)
def test_what_the_customer_says_decides_where_the_reason_leaves_it_open(
    register: Register, description: str, kind: WrongKind
) -> None:
    ticket_id = register.ticket(TicketKind.RETURN, reason="与描述不符", description=description)
    assert register.ask(service.draft_from_ticket, ticket_id).kind is kind


def test_money_paid_back_for_goods_that_stay_is_lost(register: Register) -> None:
    ticket_id = register.ticket(TicketKind.REFUND, pieces=1)
    for verb, args in (
        (tickets.approve, (7_000,)),
        (tickets.refund, (7_000, register.clock.today(), RefundChannel.PLATFORM)),
    ):
        version = register.ask(ticket_facts, ticket_id).version
        register.do(verb, ticket_id, version, *args)
    loss = register.ask(service.loss_of, register.order_id, ticket_id)
    assert (loss.amount_fen, loss.words) == (7_000, "￥70.00 refunded")
    draft = register.ask(service.draft_from_order, register.order_id)
    assert (draft.loss_fen, draft.ticket_id) == (7_000, ticket_id)  # the only ticket about it


def test_a_loss_is_proposed_once_however_many_records_an_order_has(register: Register) -> None:
    ticket_id = register.ticket(TicketKind.REISSUE, pieces=1)
    first = register.do(service.register, register.ask(service.draft_from_ticket, ticket_id))
    assert register.detail(first.id).row.loss_fen == 7_500
    # Something else of the same parcel was wrong too: its record begins without the money that is counted.
    assert register.ask(service.draft_from_order, register.order_id).loss_fen == 0
    assert register.ask(service.draft_from_ticket, ticket_id).loss_fen == 0
    # Who enters it all the same is told.
    again = register.draft(WrongKind.TOO_MANY, ticket_id=ticket_id, loss_fen=7_500)
    told = [one for one in register.ask(service.cautions, again) if "loss" in one.words]
    assert [(one.words, one.shipment_id) for one in told] == [
        ("WS2611-0001 counts a loss of ￥75.00 for this parcel already: enter here only what came on top.", first.id)
    ]
    own = service.draft_of_shipment(register.detail(first.id))
    assert not [one for one in register.ask(service.cautions, own, first.id) if "loss" in one.words]
    # Thrown away, it counts nothing any more.
    register.step(service.delete, first.id)
    assert register.ask(service.draft_from_order, register.order_id).loss_fen == 7_500


def test_a_ticket_in_the_recycle_bin_begins_nothing(register: Register) -> None:
    ticket_id = register.ticket()
    register.do(tickets.delete_tickets, [ticket_id])
    with pytest.raises(UserError, match="recycle bin"):
        register.ask(service.draft_from_ticket, ticket_id)


def test_a_scan_finds_parcel_order_and_record(register: Register) -> None:
    for code in (PARCEL, PARCEL.lower(), " YT 00000 00004711 ", ORDER_NO):
        found = register.ask(service.draft_from_code, code)
        assert found.draft is not None and found.draft.order_id == register.order_id
        assert found.words == f"Order {ORDER_NO} of {BUYER}."
    made = register.register()
    known = register.ask(service.draft_from_code, made.register_no.lower())
    assert known.draft is None and known.shipment_id == made.id
    strange = register.ask(service.draft_from_code, "SF999")
    assert strange.draft is None and "SF999" in strange.words


def test_of_several_parcels_the_one_scanned_is_taken(register: Register) -> None:
    register.order("3009", "YT21,YT22")
    found = register.ask(service.draft_from_code, "YT22")
    assert found.draft is not None and found.draft.tracking_no == "YT22"


def test_a_second_record_of_order_and_kind_is_warned_of_but_possible(register: Register) -> None:
    made = register.register()
    told = register.ask(service.cautions, register.draft())
    assert [(one.shipment_id, "WS2611-0001" in one.words) for one in told] == [(made.id, True)]
    assert register.ask(service.cautions, register.draft(), made.id) == []  # itself
    assert not any(one.shipment_id for one in register.ask(service.cautions, register.draft(WrongKind.COPIED_WRONG)))
    assert register.register().register_no == "WS2611-0002"


def test_a_kind_the_goods_contradict_is_pointed_out(register: Register) -> None:
    told = register.ask(service.cautions, register.draft(WrongKind.TOO_MANY))
    assert [one.words for one in told] == [
        "It says “Too many”; by what was ordered and sent it is “Too few”."
    ]  # fmt: skip
    assert register.ask(service.cautions, register.draft(WrongKind.COPIED_WRONG)) == []


def test_scales_that_contradict_the_goods_are_pointed_out(register: Register) -> None:
    light = register.draft(slip_weight_g=620, measured_weight_g=410)
    assert register.ask(service.cautions, light) == []
    heavy = register.draft(slip_weight_g=620, measured_weight_g=620)
    assert "weighs no less" in register.ask(service.cautions, heavy)[0].words


def test_a_fine_for_somebody_else_is_pointed_out(register: Register) -> None:
    made = register.register()
    register.enter(made)
    assert register.ask(service.cautions, register.draft(), made.id) == []
    told = register.ask(service.cautions, register.draft(staff_id=register.zhao), made.id)
    assert [one.words for one in told] == [
        "LG2611-0001 in the ledger is for 李娜. If it was somebody else, reverse it there."
    ]  # fmt: skip
