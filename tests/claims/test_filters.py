"""Which claims a list keeps: by kind, by where the money goes, by what closes or was promised."""

from datetime import date

import pytest

from shopdesk.claims import service, store
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.claims.store import ClaimFilter
from tests.claims.scene import Scene


def found(scene: Scene, **named: object) -> set[ClaimId]:
    wanted = ClaimFilter(**named)  # type: ignore[arg-type]
    ids = scene.ask(store.list_claim_ids, wanted)
    # What the list shows is what is counted and added up.
    assert sum(scene.ask(store.count_claims_by_state, wanted).values()) == len(ids)
    assert scene.ask(store.sum_claims, wanted).number == len(ids)
    return set(ids)


def test_kinds_and_where_the_money_goes(scene: Scene) -> None:
    lost, broken = scene.claim(), scene.claim(kind=ClaimKind.DAMAGED)
    late = scene.claim(kind=ClaimKind.DELAYED, money_to=MoneyTo.CUSTOMER)
    assert found(scene, kinds=frozenset({ClaimKind.LOST, ClaimKind.DAMAGED})) == {lost, broken}
    assert found(scene, money_to=MoneyTo.CUSTOMER) == {late}
    assert found(scene, money_to=MoneyTo.CUSTOMER, kinds=frozenset({ClaimKind.LOST})) == set()
    assert found(scene, money_to=MoneyTo.ACCOUNT) == {lost, broken}


@pytest.mark.parametrize(("day", "kept"), [(date(2026, 10, 31), False), (date(2026, 11, 1), True)])
def test_a_window_that_closes_by_a_day_is_that_of_a_draft(scene: Scene, day: date, kept: bool) -> None:
    scene.order("YT0000000004711")  # its window is open until 1 November
    scene.claim()  # nobody knows when it left
    claim_id = scene.claim(tracking_no="YT0000000004711")
    assert found(scene, closing_by=day) == ({claim_id} if kept else set())
    scene.step(service.submit_claim, claim_id)
    assert found(scene, closing_by=day) == set()


def test_rows_say_what_was_promised_and_who_checked(scene: Scene) -> None:
    claim_id = scene.submitted()
    scene.step(service.add_follow_up, claim_id, "会打款", None, promised_on=date(2026, 10, 9))
    scene.step(service.check_claim, claim_id)
    (row,) = scene.ask(store.list_claim_rows, [claim_id]).values()
    assert (row.promised_on, row.checked_by) == (date(2026, 10, 9), "王芳")
