"""A second claim for one parcel: refused, filling blanks of the first, or never written over it."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.drafting.claim_draft import ClaimDraft, GoodsDraft, draft_of_claim
from shopdesk.claims.drafting.duplicates import FILLABLE, SecondClaim
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo, SecondClaimFate
from shopdesk.claims.store import ClaimFilter, list_claim_ids
from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.couriers.model import CourierId
from shopdesk.photos.model import PhotoLink
from shopdesk.photos.service import count_record_photos
from tests.claims.scene import Scene

PARCEL = "YT0000000004711"


def second(scene: Scene, draft: ClaimDraft) -> SecondClaim:
    found = scene.ask(service.second_claim, draft)
    assert found is not None
    return found


def lost(claimed_fen: int = 10_000, **named: Any) -> ClaimDraft:
    return ClaimDraft(PARCEL, ClaimKind.LOST, claimed_fen, **named)


def order_photo(scene: Scene, order_id: int) -> None:
    """A photo the customer sent for an order."""
    scene.photo(ClaimId(-1))

    def move(session: Any, _actor: object) -> None:
        for link in session.query(PhotoLink).filter_by(record_id=-1):
            link.record_kind, link.record_id = "order", order_id

    scene.do(move)


def test_the_first_claim_for_a_parcel_is_no_second(scene: Scene) -> None:
    assert scene.ask(service.second_claim, lost()) is None
    claim_id = scene.claim(tracking_no=PARCEL)
    assert scene.ask(service.second_claim, lost(), claim_id) is None


def test_the_same_once_more_is_identical(scene: Scene) -> None:
    claim_id = scene.claim(tracking_no=PARCEL)
    found = second(scene, lost())
    assert (found.fate, found.claim_id, found.claim_no, found.fills) == (
        SecondClaimFate.IDENTICAL, claim_id, "CL2610-0001", ()
    )  # fmt: skip
    with pytest.raises(UserError, match="for the same reason and amount") as refused:
        scene.do(service.register_claim, lost())
    assert refused.value.values["fate"] is SecondClaimFate.IDENTICAL


def test_an_order_imported_later_fills_what_the_first_claim_lacks(scene: Scene) -> None:
    claim_id = scene.claim(tracking_no=PARCEL, memo="快递员说找不到", contact="网点")
    scene.order(PARCEL)
    found = second(scene, lost(12_000, memo="别的话", contact="", case_no="GD-1"))
    assert found.fate is SecondClaimFate.INCOMPLETE
    assert found.fills == (
        "order_id", "shop_id", "customer_name", "goods", "order_amount_fen", "postage_fen", "case_no"
    )  # fmt: skip
    words = "What is missing there: order, shop, customer, goods, order amount, postage, case no."
    assert found.words.endswith(words)

    filled = scene.do(service.fill_blanks, claim_id, found.version, lost(12_000, memo="别的话", case_no="GD-1"))
    detail = scene.detail(claim_id)
    assert filled == found.fills
    assert (detail.row.customer_name, detail.row.order_no, detail.row.shop) == (
        "小鱼儿24", "3001000000000000100", "名美示例旗舰店"
    )  # fmt: skip
    assert (detail.row.claimed_fen, detail.row.memo, detail.contact) == (10_000, "快递员说找不到", "网点")
    assert (detail.case_no, detail.row.due_on) == ("GD-1", date(2026, 11, 1))
    assert [one.quantity for one in detail.goods] == [1, 2]
    # Found by what was filled in, and told in its history.
    assert scene.ask(list_claim_ids, ClaimFilter(text="小鱼儿24")) == [claim_id]
    latest = next(row for row in scene.ask(list_history, "claim", claim_id) if row.part == "")
    assert latest.changes["case_no"] == ["", "GD-1"] and latest.staff == "王芳"


def test_the_photos_of_an_order_come_with_it(scene: Scene) -> None:
    claim_id = scene.claim(tracking_no=PARCEL)
    order_photo(scene, scene.order(PARCEL))
    scene.step(service.fill_blanks, claim_id, lost())
    assert scene.ask(count_record_photos, "claim", [claim_id]) == {claim_id: 1}


def test_an_order_named_later_brings_its_photos_too(scene: Scene) -> None:
    claim_id = scene.claim(tracking_no=PARCEL)
    order_id = scene.order("YT0000000000001")
    order_photo(scene, order_id)
    scene.step(service.change_claim, claim_id, lost(order_id=order_id))
    assert scene.ask(count_record_photos, "claim", [claim_id]) == {claim_id: 1}


def test_a_claim_with_everything_is_never_written_over(scene: Scene) -> None:
    scene.order(PARCEL)
    draft = scene.ask(service.draft_from_code, PARCEL).draft
    full = draft._replace(declared_fen=5_000, case_no="GD-1", contact="网点", memo="已报案")
    claim_id = scene.do(service.register_claim, full).id
    before = scene.detail(claim_id)
    other = full._replace(claimed_fen=1, customer_name="他人", goods=(GoodsDraft("帽子"),), memo="别的")
    found = second(scene, other)
    assert (found.fate, found.fills) == (SecondClaimFate.COMPLETE, ())
    assert "Change that claim instead" in found.words
    with pytest.raises(UserError, match="Nothing is missing"):
        scene.step(service.fill_blanks, claim_id, other)
    assert scene.detail(claim_id) == before


def test_a_claim_that_lacks_what_the_second_lacks_too_is_to_be_completed_there(scene: Scene) -> None:
    scene.claim(tracking_no=PARCEL)
    found = second(scene, lost(5))
    assert (found.fate, found.fills) == (SecondClaimFate.INCOMPLETE, ())
    assert "Fill in there what is missing" in found.words


def test_a_closed_claim_is_filled_no_more(scene: Scene) -> None:
    claim_id = scene.agreed(10_000)
    tracking_no = scene.detail(claim_id).row.tracking_no
    scene.step(service.add_receipt, claim_id, 10_000, scene.today, MoneyTo.ACCOUNT)
    draft = ClaimDraft(tracking_no, ClaimKind.LOST, 5, memo="后来想到的")
    assert second(scene, draft).fate is SecondClaimFate.COMPLETE
    with pytest.raises(UserError, match="closed"):
        scene.step(service.fill_blanks, claim_id, draft)


def test_blanks_are_filled_from_the_same_parcel_and_as_it_was_seen(scene: Scene) -> None:
    claim_id = scene.claim(tracking_no=PARCEL)
    with pytest.raises(UserError, match="another parcel") as refused:
        scene.step(service.fill_blanks, claim_id, lost(memo="x")._replace(tracking_no="YT0000000000001"))
    assert refused.value.field == "tracking_no"
    seen = scene.detail(claim_id).row.version
    scene.step(service.add_follow_up, claim_id, "没接", date(2026, 10, 6))
    with pytest.raises(Conflict):
        scene.do(service.fill_blanks, claim_id, seen, lost(memo="x"))
    scene.step(service.fill_blanks, claim_id, lost(memo="x")._replace(tracking_no=PARCEL.lower()))
    assert scene.detail(claim_id).row.memo == "x"


@pytest.mark.parametrize(
    ("named", "field"),
    [
        ({"goods": (GoodsDraft("裙子", 0),)}, "goods"),
        ({"postage_fen": -5}, "postage"),
        ({"order_no": "404"}, "order_no"),
        ({"case_no": "1" * 65}, "case_no"),
    ],
)
def test_nothing_is_filled_in_that_could_not_be_saved(scene: Scene, named: dict[str, Any], field: str) -> None:
    claim_id = scene.claim(tracking_no=PARCEL)
    before = scene.detail(claim_id)
    with pytest.raises(UserError) as refused:
        scene.step(service.fill_blanks, claim_id, lost(0, **named))
    assert refused.value.field == field and scene.detail(claim_id) == before


TEXT = st.sampled_from(["", "  ", "一", "二"])
AMOUNT = st.sampled_from([0, 100, 900])
GOODS = st.sampled_from([(), (GoodsDraft("裙子", 2, 100),), (GoodsDraft("帽子"), GoodsDraft("袜子", 3))])
DRAFTS = st.builds(
    ClaimDraft, st.just(""), st.sampled_from([ClaimKind.LOST, ClaimKind.DAMAGED]), st.sampled_from([100, 200]),
    courier_id=st.just(CourierId(3)), order_id=st.sampled_from([None, 1]), order_no=st.just(""), shop_id=st.none(),
    customer_name=TEXT, order_amount_fen=AMOUNT, postage_fen=AMOUNT, declared_fen=AMOUNT,
    money_to=st.sampled_from(MoneyTo), case_no=TEXT, contact=TEXT, applicant=TEXT, memo=TEXT, goods=GOODS,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(DRAFTS, DRAFTS)
def test_filling_changes_nothing_that_stands_there_and_leaves_no_blank_it_could_fill(
    scene: Scene, first: ClaimDraft, later: ClaimDraft
) -> None:
    if not scene.tracking:
        scene.order("", shipped_at=datetime.fromisoformat("2026-10-01T20:00:00+00:00"))
    tracking_no = scene.next_tracking_no()
    claim_id = scene.do(service.register_claim, first._replace(tracking_no=tracking_no)).id
    later = later._replace(tracking_no=tracking_no)
    before, found = draft_of_claim(scene.detail(claim_id)), second(scene, later)
    if not found.fills:
        with pytest.raises(UserError):
            scene.step(service.fill_blanks, claim_id, later)
        return
    assert found.fate is SecondClaimFate.INCOMPLETE
    assert scene.step(service.fill_blanks, claim_id, later) == found.fills
    after: ClaimDetail = scene.detail(claim_id)
    told = draft_of_claim(after)
    for name in ClaimDraft._fields:
        was, now = getattr(before, name), getattr(told, name)
        if name in found.fills:
            assert name in FILLABLE and not was and now
        elif name != "order_no":
            assert now == was
    assert second(scene, later).fills == () and after.row.state is ClaimState.DRAFT
