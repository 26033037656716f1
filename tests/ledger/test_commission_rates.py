"""Rates: what is refused, what stays as it was, and what somebody is told before the past is changed."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from shopdesk.core.errors import Conflict, UserError
from shopdesk.ledger.commission import rates
from shopdesk.ledger.commission.commission_store import RateRow
from shopdesk.ledger.commission.rates import RateDraft, percent_text, rate_words
from shopdesk.ledger.states import CommissionBasis
from shopdesk.preferences.service import take_out
from tests.ledger.commission_scene import SellingScene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> SellingScene:
    made = SellingScene(shop)
    made.rate("2026-09", percent="10")
    made.order(date(2026, 10, 1), 10_000, "1")
    return made


def only(scene: SellingScene) -> RateRow:
    return scene.shop.ask(rates.list_rates)[0]


def test_a_rate_may_be_corrected_until_a_month_depends_on_it(scene: SellingScene) -> None:
    row = only(scene)
    scene.do(rates.change_rate, row.id, row.version, RateDraft("2026-10", basis_points=500))
    row = only(scene)
    assert (row.from_month, row.basis_points) == ("2026-10", 500)
    scene.run("2026-10")
    with pytest.raises(UserError, match="It was used for 2026-10 and stays as it was") as refused:
        scene.do(rates.change_rate, row.id, row.version, RateDraft("2026-10", basis_points=600))
    assert refused.value.field == "from_month"
    with pytest.raises(UserError, match="It was used for 2026-10"):
        scene.do(rates.delete_rate, row.id, row.version)
    # A note may always be written.
    scene.do(rates.change_rate, row.id, row.version, RateDraft("2026-10", basis_points=500, memo="as agreed"))
    assert only(scene).memo == "as agreed"


def test_a_rate_nobody_used_may_go(scene: SellingScene) -> None:
    row = only(scene)
    scene.do(rates.delete_rate, row.id, row.version)
    assert scene.shop.ask(rates.list_rates) == []
    assert scene.reckon("2026-10").amount_fen == 0


def test_a_rate_that_ends_cannot_begin_later(scene: SellingScene) -> None:
    row = only(scene)
    scene.do(rates.end_rate, row.id, row.version, "2026-10")
    row = only(scene)
    with pytest.raises(UserError, match="It ends with 2026-10") as refused:
        scene.do(rates.change_rate, row.id, row.version, RateDraft("2026-11", basis_points=500))
    assert refused.value.field == "from_month"
    scene.do(rates.change_rate, row.id, row.version, RateDraft("2026-10", basis_points=500))
    assert (only(scene).from_month, only(scene).until_month) == ("2026-10", "2026-10")


def test_a_rate_that_reaches_back_says_which_months_it_changes(scene: SellingScene) -> None:
    draft = RateDraft("2026-10", basis_points=2_000)
    assert scene.shop.ask(rates.rate_cautions, draft) == []
    scene.run("2026-10")
    assert scene.shop.ask(rates.rate_cautions, draft) == [
        "It also holds for months that have been entered (2026-10). Enter them again to book the difference."
    ]
    assert scene.shop.ask(rates.rate_cautions, draft._replace(from_month="2026-11")) == []
    scene.do(rates.add_rate, draft)
    assert [entry.amount_fen for entry in scene.run("2026-10").entries] == [1_000]
    assert "the rate is 20 % and was 10 %" in scene.entries()[-1].reason


def test_a_rate_that_reaches_back_may_be_corrected_until_a_month_is_entered_with_it(scene: SellingScene) -> None:
    scene.run("2026-10")
    scene.now += timedelta(hours=1)
    mistyped = scene.rate("2026-10", percent="20", staff_id=scene.owner)

    def row() -> RateRow:
        return next(one for one in scene.shop.ask(rates.list_rates) if one.id == mistyped)

    assert scene.shop.ask(rates.used_until, row()) == ""
    with pytest.raises(UserError, match="There is a rate for the same from 2026-10 on already"):
        scene.rate("2026-10", percent="2", staff_id=scene.owner)
    meant = RateDraft("2026-10", basis_points=200, staff_id=scene.owner)
    scene.do(rates.change_rate, mistyped, row().version, meant)
    scene.now += timedelta(hours=1)
    scene.run("2026-10")
    assert scene.entered("2026-10") == {"王芳": 200}
    assert scene.shop.ask(rates.used_until, row()) == "2026-10"
    with pytest.raises(UserError, match="It was used for 2026-10"):
        scene.do(rates.delete_rate, mistyped, row().version)
    # A note written later does not make it unused.
    scene.now += timedelta(hours=1)
    scene.do(rates.change_rate, mistyped, row().version, meant._replace(memo="as agreed"))
    assert scene.shop.ask(rates.used_until, row()) == "2026-10"


def test_two_people_changing_a_rate_are_told(scene: SellingScene) -> None:
    row = only(scene)
    scene.do(rates.change_rate, row.id, row.version, RateDraft("2026-09", basis_points=500))
    with pytest.raises(Conflict):
        scene.do(rates.change_rate, row.id, row.version, RateDraft("2026-09", basis_points=600))
    with pytest.raises(Conflict):
        scene.do(rates.end_rate, row.id, row.version, "2026-10")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda draft: draft._replace(from_month="soon"), "from_month"),
        (lambda draft: draft._replace(basis_points=10_001), "percent"),
        (lambda draft: draft._replace(basis_points=-1), "percent"),
        (lambda draft: draft._replace(basis=CommissionBasis.PER_ORDER, per_order_fen=-1), "per_order"),
        (lambda draft: draft._replace(from_month="2026-09"), "from_month"),  # there is one already
    ],
)
def test_what_is_wrong_with_a_rate_names_its_field(
    scene: SellingScene, change: Callable[[RateDraft], RateDraft], field: str
) -> None:
    with pytest.raises(UserError) as refused:
        scene.do(rates.add_rate, change(RateDraft("2026-11", basis_points=100)))
    assert refused.value.field == field


def test_rates_in_words() -> None:
    assert [percent_text(points) for points in (0, 1, 50, 100, 250, 1_000, 10_000)] == [
        "0", "0.01", "0.5", "1", "2.5", "10", "100",
    ]  # fmt: skip
    assert rate_words(CommissionBasis.PER_ORDER, 0, 200) == "￥2.00 an order"


def test_a_rate_comes_back_only_where_no_other_took_its_place(scene: SellingScene) -> None:
    row = only(scene)
    scene.do(rates.delete_rate, row.id, row.version)
    scene.do(take_out, [("commission_rate", row.id)])
    assert only(scene).id == row.id
    scene.do(rates.delete_rate, row.id, only(scene).version)
    scene.do(rates.add_rate, RateDraft(row.from_month, basis_points=300))
    with pytest.raises(UserError):
        scene.do(take_out, [("commission_rate", row.id)])
    assert only(scene).basis_points == 300
