"""What may be given back, in whatever number of tickets and in whatever order: it adds up to the fen."""

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.aftersales.drafting.amounts import (
    Asked,
    available_fen,
    fee_parts,
    grant,
    line_shares,
    outside_fen,
    paid_parts,
    share_of_pieces,
)
from shopdesk.aftersales.drafting.quantities import (
    LineTaken,
    available_pieces,
    given_by_line,
    given_for_order,
    taken_by_line,
)
from shopdesk.aftersales.drafting.taken_store import OrderedGoods, TakenLine, TakenOrder
from shopdesk.aftersales.states import TicketKind, TicketState

FEN = st.integers(0, 1_000)
KINDS = st.sampled_from(TicketKind)


def goods(line_id: int, quantity: int = 1, price_fen: int = 0, paid_fen: int = 0) -> OrderedGoods:
    return OrderedGoods(line_id, 1, f"MY-{line_id}", "", "", "", "", "", quantity, price_fen, paid_fen)


def taken(
    amount_fen: int = 0,
    *lines: TakenLine,
    kind: TicketKind = TicketKind.RETURN,
    state: TicketState = TicketState.COMPLETED,
    keeps_goods: bool = False,
    difference_fen: int = 0,
    outside: int = 0,
    on_platform: bool = True,
    proposed_fen: int | None = None,
) -> TakenOrder:
    return TakenOrder(
        ticket_id=1,
        ticket_no="AS2611-0001",
        kind=kind,
        state=state,
        keeps_goods=keeps_goods,
        refund_coupon=False,
        refund_coins=False,
        difference_fen=difference_fen,
        order_id=1,
        outside_fen=outside,
        postage_fen=0,
        coupon_fen=0,
        coins_fen=0,
        proposed_fen=amount_fen if proposed_fen is None else proposed_fen,
        amount_fen=amount_fen,
        on_platform=on_platform,
        extends=False,
        lines=lines,
    )


def test_what_was_paid_is_shared_by_what_the_platform_says_of_the_lines() -> None:
    # 100.00 for goods whose lines say 60.01 and 40.01: the fen that is too much is in neither.
    assert line_shares(10_000, [goods(1, paid_fen=6_001), goods(2, paid_fen=4_001)]) == {1: 6_000, 2: 4_000}


def test_a_gift_has_no_share_in_what_was_paid() -> None:
    assert line_shares(9_900, [goods(1, 1, 9_900, 9_900), goods(2, 1, 2_000, 0)]) == {1: 9_900, 2: 0}


def test_where_nothing_is_said_of_the_lines_their_prices_count_and_else_their_pieces() -> None:
    assert line_shares(300, [goods(1, 2, 100), goods(2, 1, 400)]) == {1: 100, 2: 200}
    assert line_shares(300, [goods(1, 2), goods(2, 1)]) == {1: 200, 2: 100}


@given(FEN, st.lists(st.tuples(st.integers(1, 5), FEN, FEN), min_size=1, max_size=5))
def test_the_shares_of_lines_sum_to_what_was_paid(paid: int, lines: list[tuple[int, int, int]]) -> None:
    shares = line_shares(paid, [goods(place, *line) for place, line in enumerate(lines)])
    assert sum(shares.values()) == paid
    assert min(shares.values()) >= 0


def test_three_pieces_for_one_yuan_are_refunded_one_by_one() -> None:
    left, parts = 100, []
    for pieces in (3, 2, 1):
        parts.append(share_of_pieces(left, pieces, 1))
        left -= parts[-1]
    assert (parts, left) == ([34, 33, 33], 0)


@given(FEN, st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_pieces_in_any_parts_cost_what_was_paid_for_all(paid: int, parts: list[int]) -> None:
    left, pieces = paid, sum(parts)
    for quantity in parts:
        share = share_of_pieces(left, pieces, quantity)
        assert 0 <= share <= left
        left, pieces = left - share, pieces - quantity
    assert left == 0


def test_more_pieces_than_are_left_cost_what_is_left() -> None:
    assert share_of_pieces(100, 2, 5) == 100
    assert share_of_pieces(100, 0, 1) == share_of_pieces(100, 2, 0) == share_of_pieces(-5, 2, 2) == 0


@given(FEN, FEN, FEN, FEN)
def test_postage_coupons_and_coins_never_come_to_more_than_was_paid(
    paid: int, postage: int, coupon: int, coins: int
) -> None:
    parts = paid_parts(paid, postage, coupon, coins)
    assert sum(parts) == paid
    assert min(parts) >= 0


@given(st.lists(st.tuples(FEN, st.booleans()), min_size=1, max_size=4), FEN, FEN, FEN, st.integers(0, 1_000), FEN)
def test_what_is_granted_is_never_above_what_is_available(
    lines: list[tuple[int, bool]], postage: int, coupon: int, coins: int, fee: int, available: int
) -> None:
    asked = Asked([fen for fen, _ in lines], [fixed for _, fixed in lines], postage, coupon, coins)
    asked = asked._replace(fee_fen=min(fee, asked.whole_fen))
    granted = grant(asked, available)
    parts = sum(granted.lines) + granted.postage_fen + granted.coupon_fen + granted.coins_fen
    assert 0 <= granted.proposed_fen <= available
    assert all(0 <= part <= wanted for part, wanted in zip(granted.lines, asked.lines, strict=True))
    assert all(part == fen for part, (fen, fixed) in zip(granted.lines, lines, strict=True) if fixed)
    if sum(fen for fen, fixed in lines if fixed) <= available + granted.fee_fen:
        assert granted.proposed_fen == max(0, parts - granted.fee_fen)
    if asked.whole_fen - asked.fee_fen <= available:
        assert granted.proposed_fen == asked.whole_fen - asked.fee_fen


def test_where_not_all_is_left_goods_come_before_postage() -> None:
    granted = grant(Asked([300, 600], [False, False], postage_fen=50), 920)
    assert (granted.lines, granted.postage_fen, granted.proposed_fen) == ((300, 600), 20, 920)
    granted = grant(Asked([300, 600], [False, False], postage_fen=50), 600)
    assert (granted.lines, granted.postage_fen, granted.proposed_fen) == ((200, 400), 0, 600)


@given(st.integers(0, 500), st.dictionaries(st.integers(1, 5), FEN, min_size=1))
def test_a_fee_is_shared_so_that_no_order_pays_more_than_it_gets(fee: int, asked: dict[int, int]) -> None:
    fee = min(fee, sum(asked.values()))
    parts = fee_parts(fee, asked)
    assert sum(parts.values()) == fee
    assert all(0 <= part <= asked[order_id] for order_id, part in parts.items())


def test_what_the_platform_gave_back_without_a_ticket_is_no_longer_there() -> None:
    assert outside_fen(3_000, []) == 3_000
    assert available_fen(10_000, 3_000, []) == 7_000


def test_a_refund_of_a_ticket_is_not_counted_again_when_the_platform_tells_of_it() -> None:
    ticket = taken(5_000)
    assert outside_fen(5_000, [ticket]) == 0
    assert available_fen(10_000, 0, [ticket]) == 5_000
    assert outside_fen(7_000, [ticket]) == 2_000


def test_what_was_given_back_before_a_ticket_was_opened_stays_outside_it() -> None:
    # 20 yuan were gone when the ticket over 50 was opened; the platform still says 20.
    assert outside_fen(2_000, [taken(5_000, outside=2_000)]) == 2_000


def test_money_sent_by_other_ways_is_not_in_the_platforms_figure() -> None:
    assert outside_fen(2_000, [taken(5_000, on_platform=False)]) == 2_000


def line(quantity: int = 1, share_fen: int = 0, refund_fen: int = 0, line_id: int = 1, order_id: int = 1) -> TakenLine:
    return TakenLine(order_id, line_id, quantity, share_fen, refund_fen)


def test_what_was_really_given_back_counts_for_the_lines_too() -> None:
    lines = (line(1, 300, 300), line(1, 600, 600, line_id=2))
    assert given_by_line(taken(900, *lines)) == {1: 300, 2: 600}
    assert given_by_line(taken(450, *lines, proposed_fen=900)) == {1: 150, 2: 300}
    assert given_by_line(taken(890, *lines)) == {1: 300, 2: 600}  # 10 were the service fee
    assert given_by_line(taken(1_000, *lines)) == {1: 300, 2: 600}  # postage is in it


def test_an_exchange_gives_back_what_the_new_goods_cost_less() -> None:
    lines = (line(1, 300), line(1, 100, line_id=2, order_id=2))
    ticket = taken(0, *lines, kind=TicketKind.EXCHANGE, difference_fen=-40)
    assert given_by_line(ticket) == {1: 30}
    assert given_for_order(ticket) == 30
    assert given_for_order(ticket._replace(difference_fen=40)) == 0


def test_pieces_are_taken_by_refunds_for_good_and_by_exchanges_while_they_are_open() -> None:
    ticket = taken(100, line(2, 100, 100))
    assert taken_by_line([ticket])[1] == LineTaken(refunded=2, shares_fen=100, given_fen=100)
    kept = taken_by_line([ticket._replace(kind=TicketKind.REFUND, keeps_goods=True)])
    assert kept[1] == LineTaken(given_fen=100)
    exchange = taken(0, line(2, 100), kind=TicketKind.EXCHANGE, state=TicketState.DISPATCHED)
    assert taken_by_line([exchange])[1] == LineTaken(away=2)
    assert taken_by_line([exchange._replace(state=TicketState.COMPLETED)])[1] == LineTaken()
    reissue = taken(0, line(2, 100), kind=TicketKind.REISSUE)
    assert taken_by_line([reissue])[1] == LineTaken(reissued=2)


@given(KINDS, st.booleans(), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_pieces_are_never_given_away_twice(
    kind: TicketKind, keeps: bool, bought: int, refunded: int, away: int, reissued: int
) -> None:
    keeps = keeps and kind is TicketKind.REFUND
    left = available_pieces(kind, keeps, bought, LineTaken(refunded, away, reissued))
    assert 0 <= left <= bought
    if kind is TicketKind.REISSUE:
        assert left + reissued <= max(bought, reissued)
    elif not keeps:
        assert left + refunded + away <= max(bought, refunded + away)
