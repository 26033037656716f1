"""Tickets of orders of which only the order list is known, and what becomes of them once the list of goods is in."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.aftersales.drafting import drafts
from shopdesk.aftersales.drafting.drafts import LineDraft, ReplacementDraft, TicketDraft
from shopdesk.aftersales.drafting.quantities import LineTaken, spread_beyond
from shopdesk.aftersales.drafting.taken_store import OrderedGoods
from shopdesk.aftersales.form.choices import goods_of
from shopdesk.aftersales.model import TicketId
from shopdesk.aftersales.states import TicketKind
from shopdesk.aftersales.steps import opening
from shopdesk.core.errors import UserError
from shopdesk.order_files.imports import import_into_shop, order_tables
from shopdesk.orders import store as order_store
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import OrderFacts
from shopdesk.orders.store import OrderFilter
from tests.aftersales.scene import Scene
from tests.order_files.small_files import NUMBER, one_line, one_order, write_rows

DRESS = one_line(买家实际支付金额="59.00")
COAT = one_line(
    子订单编号="3001999000000000109", 标题="外套", 商家编码="MY-2", 价格="41.00", 购买数量="2", 买家实际支付金额="82.00"
)


@pytest.fixture
def listed(scene: Scene, tmp_path: Path) -> OrderId:
    """An order of 149 yuan, 8 of them postage, for three pieces that only the order list has told of."""
    row = one_order(
        买家应付货款="141.00", 买家应付邮费="8.00", 总金额="149.00", 买家实际支付金额="149.00", 宝贝标题="连衣裙，外套",
        宝贝总数量="3", 订单状态="交易成功", 确认收货时间="2026-11-20 10:00:00",
    )  # fmt: skip
    bring_in(scene, tmp_path, row)
    (order_id,) = scene.ask(order_store.list_order_ids, OrderFilter(text=NUMBER))
    return OrderId(order_id)


def bring_in(scene: Scene, folder: Path, *rows: dict[str, str]) -> None:
    scene.do(import_into_shop, "名美示例旗舰店", order_tables(write_rows(folder / "rows.csv", list(rows))))


def wanted(scene: Scene, order_id: OrderId, kind: TicketKind = TicketKind.RETURN) -> TicketDraft:
    """What the form of a new ticket begins with."""
    return replace(scene.ask(drafts.draft_for_orders, scene.actor, [order_id], kind), reason_id=scene.wrong_item)


def opened(scene: Scene, draft: TicketDraft) -> TicketId:
    return scene.do(opening.open_ticket, draft).id


def left(scene: Scene, order_id: OrderId) -> list[tuple[str, int]]:
    """How many pieces of each line another return may take."""
    known = scene.ask(goods_of, scene.actor, TicketDraft(TicketKind.RETURN), [order_id], None)
    return [(line.title, line.available) for line in known]


def test_one_line_stands_for_all_goods_until_the_ticket_makes_it_real(scene: Scene, listed: OrderId) -> None:
    assert left(scene, listed) == [("连衣裙，外套", 3)]
    assert scene.lines(listed) == []
    before = scene.facts(listed).version
    ticket = scene.stored(opened(scene, wanted(scene, listed)))
    (line,) = ticket["lines"]
    assert (line["title"], line["quantity"]) == ("连衣裙，外套", 3)
    assert (line["share_fen"], line["refund_fen"]) == (14_100, 14_100)
    (real,) = scene.facts(listed).lines
    assert (real.id, real.title, real.quantity, real.price_fen) == (line["order_line_id"], "连衣裙，外套", 3, 4_700)
    assert scene.facts(listed).version == before + 1  # who has the order open is told
    assert left(scene, listed) == [("连衣裙，外套", 0)]


def test_what_is_wrong_with_a_draft_leaves_the_order_as_it_was(scene: Scene, listed: OrderId) -> None:
    draft = wanted(scene, listed)
    too_many = replace(draft, lines=(draft.lines[0]._replace(quantity=4),))
    with pytest.raises(UserError, match="3 bought, not more") as refused:
        opened(scene, too_many)
    assert refused.value.values["order_line_id"] == draft.lines[0].order_line_id
    assert scene.lines(listed) == []


def test_what_is_sent_instead_stands_for_the_real_line(scene: Scene, listed: OrderId) -> None:
    draft = wanted(scene, listed, TicketKind.EXCHANGE)
    blue = ReplacementDraft(draft.lines[0].order_line_id, "MY-1", title="连衣裙", spec="蓝色", quantity=3)
    ticket = scene.stored(opened(scene, replace(draft, replacements=(blue,))))
    assert ticket["replacements"][0]["order_line_id"] == scene.lines(listed)[0]


def test_goods_that_came_in_meanwhile_are_to_be_chosen_anew(scene: Scene, listed: OrderId, tmp_path: Path) -> None:
    draft = wanted(scene, listed)
    bring_in(scene, tmp_path, DRESS, COAT)
    with pytest.raises(UserError, match="Choose the goods anew"):
        opened(scene, draft)
    assert len(scene.lines(listed)) == 2


def goods(facts: OrderFacts) -> list[tuple[str, str, int, int]]:
    return [(line.sub_order_no, line.title, line.quantity, line.paid_fen) for line in facts.lines]


def test_a_list_with_one_line_takes_over_the_one_that_stood_for_it(
    scene: Scene, listed: OrderId, tmp_path: Path
) -> None:
    ticket_id = opened(scene, wanted(scene, listed))
    before = scene.lines(listed)
    bring_in(scene, tmp_path, one_line(购买数量="3", 价格="47.00", 买家实际支付金额="141.00"))
    assert goods(scene.facts(listed)) == [("3001999000000000108", "连衣裙", 3, 14_100)]
    assert scene.lines(listed) == before == [scene.stored(ticket_id)["lines"][0]["order_line_id"]]
    assert left(scene, listed) == [("连衣裙", 0)]


def test_a_list_with_several_lines_doubles_nothing(scene: Scene, listed: OrderId, tmp_path: Path) -> None:
    """The first of them is the one that stood for all; its pieces count for the others too."""
    ticket_id = opened(scene, wanted(scene, listed))
    bring_in(scene, tmp_path, DRESS, COAT)
    facts = scene.facts(listed)
    assert goods(facts) == [("3001999000000000108", "连衣裙", 1, 5_900), ("3001999000000000109", "外套", 2, 8_200)]
    assert facts.quantity == 3 and facts.items.count("连衣裙") == 1
    ticket = scene.stored(ticket_id)
    assert ticket["lines"][0]["order_line_id"] == facts.lines[0].id
    assert (ticket["lines"][0]["title"], ticket["lines"][0]["quantity"]) == ("连衣裙，外套", 3)
    assert left(scene, listed) == [("连衣裙", 0), ("外套", 0)]
    bring_in(scene, tmp_path, DRESS, COAT)
    assert goods(scene.facts(listed)) == goods(facts)


def test_of_some_pieces_the_others_are_left_once_the_list_is_in(scene: Scene, listed: OrderId, tmp_path: Path) -> None:
    draft = wanted(scene, listed)
    opened(scene, replace(draft, lines=(draft.lines[0]._replace(quantity=2),)))
    bring_in(scene, tmp_path, DRESS, COAT)
    assert left(scene, listed) == [("连衣裙", 0), ("外套", 1)]
    coat = scene.facts(listed).lines[1].id
    proposal = scene.ask(drafts.proposal, scene.actor, scene.draft(TicketKind.RETURN, lines=[LineDraft(coat, 1)]))
    # 94 of 141 yuan went back for two pieces.
    assert proposal.proposed_fen <= 4_700


def test_the_order_list_again_changes_nothing(scene: Scene, listed: OrderId, tmp_path: Path) -> None:
    opened(scene, wanted(scene, listed))
    before = scene.facts(listed)
    bring_in(scene, tmp_path, one_order(宝贝标题="连衣裙，外套", 宝贝总数量="3", 订单状态="交易成功"))
    after = scene.facts(listed)
    assert (after.items, after.quantity, after.lines) == (before.items, before.quantity, before.lines)


@given(
    bought=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    pieces=st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20)),
    money=st.tuples(st.integers(0, 9_999), st.integers(0, 9_999)),
    prices=st.booleans(),
)
def test_nothing_is_lost_or_counted_twice_when_pieces_count_for_other_lines(
    bought: list[int], pieces: tuple[int, int, int], money: tuple[int, int], prices: bool
) -> None:
    order = [
        OrderedGoods(place, 1, "", "", "", "", "", "", quantity, 100 * place if prices else 0, 0)
        for place, quantity in enumerate(bought, 1)
    ]
    told = spread_beyond({1: LineTaken(*pieces, *money)}, [order])
    for name, had in zip(("refunded", "away", "reissued", "shares_fen", "given_fen"), (*pieces, *money), strict=True):
        assert sum(getattr(one, name) for one in told.values()) == had
    for line in order[1:]:
        taken = told.get(line.id, LineTaken())
        assert taken.refunded + taken.away <= line.quantity and taken.reissued <= line.quantity
