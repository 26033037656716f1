"""What the books no longer allow: another courier or shop once an amount was agreed, deleting what is closed."""

from datetime import date
from typing import Any

import pytest

from shopdesk.claims import service
from shopdesk.claims.drafting.claim_draft import ClaimDraft, draft_of_claim
from shopdesk.claims.model import Claim, ClaimId, Statement, StatementLine
from shopdesk.claims.months.closing import close_month
from shopdesk.claims.states import ClaimKind, ClaimState, LineRole, MoneyTo, StatementKind
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.couriers.model import CourierId
from shopdesk.orders.model import Order
from shopdesk.shops.model import Platform, Shop
from tests.claims.scene import Scene

PARCEL = "YT0000000004711"
SHUNFENG = CourierId(1)


def change(scene: Scene, claim_id: ClaimId, **named: Any) -> None:
    scene.step(service.change_claim, claim_id, draft_of_claim(scene.detail(claim_id))._replace(**named))


def in_november(scene: Scene) -> None:
    """October is closed."""
    scene.today = date(2026, 11, 5)
    scene.do(close_month, "2026-10")


def order_of_another_shop(scene: Scene) -> int:
    order_id = scene.order("", order_no="3001000000000000900")

    def move(session: Session, _actor: Actor) -> None:
        session.add(Shop(id=2, name="另一家店", platform=Platform.TMALL, active=True))
        session.flush()
        session.get_one(Order, order_id).shop_id = 2

    scene.do(move)
    return order_id


def without_order(scene: Scene, agreed: bool = True) -> ClaimId:
    """A claim whose order and shop are not known; registered in October."""
    claim_id = scene.claim(tracking_no=PARCEL)

    def hand_in(session: Session, _actor: Actor) -> None:
        session.get_one(Claim, claim_id).state = ClaimState.SUBMITTED  # as older versions of the program allowed

    scene.do(hand_in)
    if agreed:
        scene.step(service.agree_claim, claim_id, 10_000, scene.today)
    return claim_id


def test_the_courier_stays_once_it_agreed_to_pay(scene: Scene) -> None:
    claim_id = scene.submitted()
    change(scene, claim_id, courier_id=SHUNFENG)
    assert scene.detail(claim_id).row.courier == "顺丰速运"
    scene.step(service.agree_claim, claim_id, 5_000, scene.today)
    with pytest.raises(UserError, match="顺丰速运 has agreed to pay CL2610-0001") as refused:
        change(scene, claim_id, courier_id=CourierId(3))
    assert refused.value.field == "courier"
    change(scene, claim_id, memo="还能改备注")
    assert scene.detail(claim_id).row.memo == "还能改备注"


def test_an_agreement_taken_back_lets_the_courier_change_unless_its_month_is_closed(scene: Scene) -> None:
    open_one, closed_one = scene.agreed(), scene.agreed()
    scene.step(service.take_back, open_one)
    change(scene, open_one, courier_id=SHUNFENG)
    in_november(scene)
    scene.step(service.take_back, closed_one)
    with pytest.raises(UserError, match="its courier stays"):
        change(scene, closed_one, courier_id=SHUNFENG)


def test_an_order_of_another_shop_is_refused_once_an_amount_was_agreed(scene: Scene) -> None:
    claim_id = scene.submitted()
    other = order_of_another_shop(scene)
    scene.step(service.agree_claim, claim_id, 5_000, scene.today)
    with pytest.raises(UserError, match="cannot be one of another shop") as refused:
        change(scene, claim_id, order_id=other)
    assert refused.value.field == "order_no" and scene.detail(claim_id).row.shop == "名美示例旗舰店"


def test_a_blank_shop_is_filled_in_while_its_months_are_open(scene: Scene) -> None:
    claim_id = without_order(scene)
    scene.order(PARCEL)
    filled = scene.step(service.fill_blanks, claim_id, ClaimDraft(PARCEL, ClaimKind.LOST, 1))
    assert "shop_id" in filled and scene.detail(claim_id).row.shop == "名美示例旗舰店"


@pytest.mark.parametrize("by_filling", [True, False])
def test_a_blank_shop_stays_blank_where_its_figures_are_frozen(scene: Scene, by_filling: bool) -> None:
    claim_id = without_order(scene)
    in_november(scene)
    order_id = scene.order(PARCEL)
    if by_filling:
        filled = scene.step(service.fill_blanks, claim_id, ClaimDraft(PARCEL, ClaimKind.LOST, 1))
        assert "order_id" in filled and "shop_id" not in filled
    else:
        change(scene, claim_id, order_id=order_id)
    row = scene.detail(claim_id).row
    assert (row.order_id, row.shop) == (order_id, "")
    change(scene, claim_id, memo="之后也能改")
    assert (scene.detail(claim_id).row.shop, scene.detail(claim_id).row.memo) == ("", "之后也能改")


def test_a_claim_in_a_closed_month_is_withdrawn_and_not_deleted(scene: Scene) -> None:
    claim_id = scene.claim()
    in_november(scene)
    newer = scene.claim()
    with pytest.raises(UserError, match="CL2610-0001 stands in a closed month"):
        scene.step(service.delete_claim, claim_id)
    scene.step(service.withdraw_claim, claim_id, "找到了")
    assert scene.detail(claim_id).row.state is ClaimState.WITHDRAWN
    scene.step(service.delete_claim, newer)
    assert scene.detail(newer).deleted_at is not None


def test_a_receipt_tells_the_line_of_the_statement_it_came_with(scene: Scene) -> None:
    claim_id = scene.agreed(10_000)
    scene.step(service.add_receipt, claim_id, 6_000, scene.today, MoneyTo.ACCOUNT, "对账")
    scene.step(service.add_receipt, claim_id, 1_000, scene.today, MoneyTo.ACCOUNT, "手工")
    by_statement, by_hand = scene.detail(claim_id).receipts

    def accept(session: Session, actor: Actor) -> None:
        statement = Statement(
            courier_id=3, kind=StatementKind.PAYOUT, file_name="圆通10月.xlsx", sha256="0" * 64, digest="1" * 64,
            month="2026-10", columns={}, line_count=1, imported_at=actor.clock.now(), imported_by=actor.name,
        )  # fmt: skip
        session.add(statement)
        session.flush()
        line = StatementLine(
            statement_id=statement.id, row_no=7, role=LineRole.COMPENSATION, tracking_no=PARCEL, tracking_key="",
            amount_fen=6_000, paid_fen=6_000, digest="2" * 64, receipt_id=by_statement.id,
        )  # fmt: skip
        session.add(line)

    scene.do(accept)
    by_statement, by_hand = scene.detail(claim_id).receipts
    assert (by_statement.statement_id, by_statement.statement_file, by_statement.statement_row) == (
        1, "圆通10月.xlsx", 7
    )  # fmt: skip
    assert (by_hand.statement_id, by_hand.statement_file, by_hand.statement_row) == (None, "", None)
    assert (by_hand.amount_fen, by_hand.note, by_hand.booked_on) == (1_000, "手工", scene.today)
