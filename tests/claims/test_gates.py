"""What keeps a claim from going to the courier, what only warns, and the second check."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from shopdesk.claims import service, store
from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft, draft_of_claim
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState
from shopdesk.claims.store import ClaimFilter
from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import list_history
from shopdesk.core.database import Session
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.settings import CLAIM_CHECK_FROM_FEN, keep_shop_setting
from shopdesk.couriers.model import CourierId
from shopdesk.orders.model import OrderStatus
from shopdesk.shops.service import add_staff
from tests.claims.scene import Scene
from tests.claims.test_proposals import sent_again, ticket

PARCEL = "YT0000000004711"


def check_from(scene: Scene, amount_fen: int) -> None:
    scene.do(lambda session, _actor: keep_shop_setting(session, CLAIM_CHECK_FROM_FEN, amount_fen))


def staffed(scene: Scene) -> None:
    """More than one person works here, so that roles apply."""
    for number, role in enumerate((Role.OWNER, Role.FINANCE, Role.AFTER_SALES)):
        scene.do(add_staff, str(number), f"员工{number}", role)


def acting(scene: Scene, name: str, role: Role) -> None:
    scene.actor = replace(scene.actor, name=name, role=role)


def unmet(scene: Scene, claim_id: ClaimId) -> list[tuple[str, str]]:
    return [(gate.key, gate.field) for gate in scene.ask(service.gates, claim_id)]


def cautions(scene: Scene, claim_id: ClaimId) -> list[str]:
    return scene.ask(service.cautions, scene.clock, claim_id)


def change(scene: Scene, claim_id: ClaimId, **named: Any) -> None:
    scene.step(service.change_claim, claim_id, draft_of_claim(scene.detail(claim_id))._replace(**named))


def ordered(scene: Scene, claimed_fen: int = 10_000, **named: Any) -> ClaimId:
    """A draft that may go to the courier."""
    scene.order(PARCEL)
    return scene.claim(claimed_fen, tracking_no=PARCEL, **named)


def test_all_gates_are_named_at_once_and_each_where_it_is_put_right(scene: Scene) -> None:
    check_from(scene, 5_000)
    claim_id = scene.claim(kind=ClaimKind.DAMAGED)

    def spoil(session: Session, _actor: Actor) -> None:
        session.get_one(Claim, claim_id).tracking_no = ""

    scene.do(spoil)
    assert unmet(scene, claim_id) == [
        ("tracking_no", "tracking_no"), ("order", "order_no"), ("evidence", "photos"), ("check", "check")
    ]  # fmt: skip
    assert [error.field for error in scene.ask(service.missing_for_submit, claim_id)] == [
        "tracking_no", "order_no", "photos", "check"
    ]  # fmt: skip
    with pytest.raises(UserError, match="Enter the tracking no"):
        scene.step(service.submit_claim, claim_id)
    assert scene.detail(claim_id).row.state is ClaimState.DRAFT


@pytest.mark.parametrize(("from_fen", "needed"), [(0, False), (10_001, False), (10_000, True), (1, True)])
def test_a_second_check_is_needed_from_an_amount_on(scene: Scene, from_fen: int, needed: bool) -> None:
    check_from(scene, from_fen)
    claim_id = ordered(scene, 10_000)
    assert unmet(scene, claim_id) == ([("check", "check")] if needed else [])
    if needed:
        with pytest.raises(UserError, match="Somebody else has to check it") as refused:
            scene.step(service.submit_claim, claim_id)
        assert refused.value.field == "check"
        scene.step(service.check_claim, claim_id)
    scene.step(service.submit_claim, claim_id)
    assert scene.detail(claim_id).row.state is ClaimState.SUBMITTED


def test_nobody_checks_what_is_their_own_where_roles_apply(scene: Scene) -> None:
    staffed(scene)
    acting(scene, "员工1", Role.FINANCE)
    claim_id = ordered(scene, applicant="员工0")
    for name, role, why in (
        ("员工1", Role.FINANCE, "员工1 entered CL2610-0001 or applied for it"),
        ("员工0", Role.OWNER, "员工0 entered CL2610-0001 or applied for it"),
        ("员工2", Role.AFTER_SALES, "can be done by: Owner, Supervisor, Finance"),
    ):
        acting(scene, name, role)
        assert why in scene.ask(service.why_not_check_claim, scene.actor, claim_id)
        with pytest.raises(UserError, match=why):
            scene.step(service.check_claim, claim_id)
    acting(scene, "老板", Role.OWNER)
    scene.step(service.check_claim, claim_id)
    detail = scene.detail(claim_id)
    assert (detail.row.checked_by, detail.checked_at) == ("老板", scene.clock.now())
    with pytest.raises(UserError, match="was checked by 老板 already"):
        scene.step(service.check_claim, claim_id)


def test_nobody_checks_what_they_changed_themselves(scene: Scene) -> None:
    staffed(scene)
    acting(scene, "员工1", Role.FINANCE)
    claim_id = ordered(scene)
    acting(scene, "员工0", Role.OWNER)
    scene.step(service.change_claim, claim_id, draft_of_claim(scene.detail(claim_id))._replace(memo="已致电"))
    assert not scene.ask(service.why_not_check_claim, scene.actor, claim_id)
    scene.step(service.change_claim, claim_id, draft_of_claim(scene.detail(claim_id))._replace(claimed_fen=99_900))
    with pytest.raises(UserError, match="员工0 changed CL2610-0001"):
        scene.step(service.check_claim, claim_id)
    acting(scene, "员工1", Role.FINANCE)  # who entered it has not seen that amount either
    scene.step(service.check_claim, claim_id)
    assert scene.detail(claim_id).checked_by == "员工1"


def test_one_person_alone_may_check_their_own_and_take_it_back(scene: Scene) -> None:
    claim_id = ordered(scene)
    with pytest.raises(UserError, match="Nobody has checked"):
        scene.step(service.uncheck, claim_id)
    scene.step(service.check_claim, claim_id)
    assert scene.ask(list_history, "claim", claim_id)[0].changes["checked_by"] == ["", "王芳"]
    assert cautions(scene, claim_id) == ["王芳 applied for it and checked it: nobody else has looked at it."]
    scene.step(service.uncheck, claim_id)
    detail = scene.detail(claim_id)
    assert (detail.row.checked_by, detail.checked_at) == ("", None)


def test_a_closed_claim_is_not_checked_and_a_changed_one_not_unseen(scene: Scene) -> None:
    claim_id = ordered(scene)
    seen = scene.detail(claim_id).row.version
    change(scene, claim_id, claimed_fen=20_000)
    with pytest.raises(Conflict):
        scene.do(service.check_claim, claim_id, seen)
    scene.step(service.withdraw_claim, claim_id, "找到了")
    with pytest.raises(UserError, match="closed"):
        scene.step(service.check_claim, claim_id)


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        ({"memo": "别的", "contact": "网点", "case_no": "GD-1", "applicant": "李强", "declared_fen": 5}, True),
        ({"claimed_fen": 10_001}, False),
        ({"kind": ClaimKind.DAMAGED}, False),
        ({"tracking_no": "YT0000000000099"}, False),
        ({"courier_id": CourierId(1)}, False),
        ({"order_id": None, "order_no": "", "tracking_no": "YT0000000000099"}, False),
        ({"goods": (GoodsDraft("帽子"),)}, False),
    ],
)
def test_what_was_checked_and_is_different_now_has_to_be_checked_anew(
    scene: Scene, named: dict[str, Any], kept: bool
) -> None:
    claim_id = ordered(scene)
    scene.step(service.check_claim, claim_id)
    change(scene, claim_id, **named)
    detail = scene.detail(claim_id)
    assert (detail.row.checked_by == "王芳", detail.checked_at is not None) == (kept, kept)


def test_filling_blanks_takes_the_check_away_where_it_changes_what_was_checked(scene: Scene) -> None:
    claim_id = scene.claim(tracking_no=PARCEL)
    scene.step(service.check_claim, claim_id)
    scene.step(service.fill_blanks, claim_id, ClaimDraft(PARCEL, ClaimKind.LOST, 1, memo="已报案"))
    assert scene.detail(claim_id).row.checked_by == "王芳"
    scene.order(PARCEL)
    scene.step(service.fill_blanks, claim_id, ClaimDraft(PARCEL, ClaimKind.LOST, 1))
    assert scene.detail(claim_id).row.checked_by == ""


def test_the_list_shows_what_nobody_checked_from_an_amount_on(scene: Scene) -> None:
    small, large, checked = scene.claim(1_000), scene.claim(9_000), scene.claim(9_500)
    scene.step(service.check_claim, checked)
    closed = scene.claim(9_900)
    scene.step(service.withdraw_claim, closed, "找到了")
    assert scene.ask(store.list_claim_ids, ClaimFilter(unchecked_from=9_000)) == [large]
    assert set(scene.ask(store.list_claim_ids, ClaimFilter(unchecked_from=0))) == {small, large}


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 10, 28), []),
        (date(2026, 10, 29), ["The courier's window closes on 2026-11-01."]),
        (date(2026, 11, 1), ["The courier's window closes on 2026-11-01."]),
        (date(2026, 11, 2), ["The courier's window closed on 2026-11-01: it may refuse the claim."]),
    ],
)
def test_a_window_that_closes_warns_and_stops_nobody(scene: Scene, today: date, words: list[str]) -> None:
    claim_id = ordered(scene)
    scene.today = today
    assert cautions(scene, claim_id) == words
    assert scene.ask(service.draft_cautions, scene.clock, draft_of_claim(scene.detail(claim_id))) == words
    scene.step(service.submit_claim, claim_id)
    assert cautions(scene, claim_id) == []  # it lies with the courier: too late to think about it


def test_more_than_the_goods_are_worth_or_were_declared_warns(scene: Scene) -> None:
    claim_id = ordered(scene, 27_650)
    assert cautions(scene, claim_id) == []
    change(scene, claim_id, claimed_fen=27_651, declared_fen=20_000)
    assert cautions(scene, claim_id) == [
        "￥276.51 is more than the declared value of ￥200.00.",
        "￥276.51 is more than the ￥276.50 the goods are worth.",
    ]
    dress = scene.detail(claim_id).goods[0]
    change(scene, claim_id, claimed_fen=13_000, declared_fen=0, goods=(GoodsDraft(dress.title, 1, 12_900),))
    assert cautions(scene, claim_id) == ["￥130.00 is more than the ￥129.00 the goods are worth."]


def test_a_number_of_another_courier_and_a_trade_that_is_over_warn(scene: Scene) -> None:
    scene.order(PARCEL, status=OrderStatus.COMPLETED)
    claim_id = scene.claim(tracking_no=PARCEL, courier_id=CourierId(1))
    assert cautions(scene, claim_id) == [
        "YT0000000004711 looks like a number of 圆通速递, not of 顺丰速运.",
        "The buyer confirmed the receipt of order 3001000000000000100.",
    ]
    change(scene, claim_id, kind=ClaimKind.DAMAGED, courier_id=CourierId(3))
    assert cautions(scene, claim_id) == []


def test_a_parcel_sent_again_may_be_lost_though_the_first_was_confirmed(scene: Scene) -> None:
    order_id = scene.order(PARCEL, status=OrderStatus.COMPLETED)
    ticket_id = ticket(scene, order_id, "快递丢失")
    sent_again(scene, ticket_id, "YT0000000009999")
    assert cautions(scene, scene.claim(6_975, tracking_no="YT0000000009999")) == []


def test_a_number_that_is_none_of_the_orders_parcels_warns(scene: Scene) -> None:
    order_id = scene.order(f"778944383380378,{PARCEL}", courier="申通")
    claim_id = scene.claim(tracking_no="YT8102223334445", order_id=order_id, courier_id=CourierId(3))
    words = "YT8102223334445 is no parcel of order 3001000000000000100, which has 778944383380378, YT0000000004711"
    assert cautions(scene, claim_id) == [f"{words}."]
    sent_again(scene, ticket(scene, order_id, "快递丢失"), "YT0000000009999")
    assert cautions(scene, claim_id) == [f"{words}, YT0000000009999."]
    change(scene, claim_id, tracking_no="yt0000000004711")
    assert cautions(scene, claim_id) == []


def test_an_order_that_has_not_left_warns(scene: Scene) -> None:
    paid_at = datetime(2026, 10, 4, tzinfo=UTC)
    order_id = scene.order("", status=OrderStatus.TO_SHIP, shipped_at=None, paid_at=paid_at)
    claim_id = scene.claim(order_id=order_id)
    assert cautions(scene, claim_id) == ["Order 3001000000000000100 has not been sent yet."]
