"""Violations entered, corrected, appealed, thrown away: what is refused, and how it is said."""

from datetime import date
from typing import Any

import pytest

from shopdesk.core.actor import Role
from shopdesk.core.errors import Conflict, UserError
from shopdesk.violations import service, store
from shopdesk.violations.lookup import find_violations, violations_of_order
from shopdesk.violations.model import ViolationAppeal
from shopdesk.violations.store import ViolationFilter
from tests.violations.scene import FIRST, GENERAL, SECOND, SERIOUS, STAFF, Scene

TODAY = date(2026, 11, 22)


def test_what_is_entered_is_on_the_list(scene: Scene) -> None:
    order_id = scene.order()
    violation = scene.add(
        6, date(2026, 11, 3), SERIOUS, fee_fen=50_000, case_no=" C-1 ", order_no="3001000000000000100", staff_id=STAFF,
        appeal_until=date(2026, 11, 30), memo="找运营",
    )  # fmt: skip
    row = scene.detail(violation).row
    assert (row.violation_no, row.happened_on, row.shop, row.kind) == (
        "PV2611-0001", date(2026, 11, 3), "名美示例旗舰店", SERIOUS
    )  # fmt: skip
    assert (row.points, row.fee_fen, row.case_no, row.order_id) == (6, 50_000, "C-1", order_id)
    assert (row.staff, row.appeal, row.appeal_until, row.memo) == (
        "李强", ViolationAppeal.NONE, date(2026, 11, 30), "找运营"
    )  # fmt: skip
    assert scene.detail(violation).draft() == scene.draft(
        6, date(2026, 11, 3), SERIOUS, fee_fen=50_000, case_no="C-1", order_no="3001000000000000100", staff_id=STAFF,
        appeal_until=date(2026, 11, 30), memo="找运营",
    )  # fmt: skip


def test_the_shop_of_the_order_is_that_of_the_violation(scene: Scene) -> None:
    scene.order("77", SECOND)
    assert scene.detail(scene.add(shop_id=None, order_no="77")).row.shop == "小店"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"shop_id": None}, "shop"),
        ({"shop_id": 99}, "shop"),
        ({"happened_on": date(2026, 11, 23)}, "happened_on"),
        ({"happened_on": None}, "happened_on"),
        ({"kind": None}, "kind"),
        ({"points": -1}, "points"),
        ({"points": 49}, "points"),
        ({"fee_fen": -1}, "fee"),
        ({"fee_fen": 10**15 + 1}, "fee"),
        ({"reason": "  "}, "reason"),
        ({"order_no": "404"}, "order_no"),
        ({"order_no": "77"}, "order_no"),
        ({"case_no": "c-1"}, "case_no"),
        ({"case_no": "9" * 65}, "case_no"),
        ({"staff_id": 99}, "staff"),
        ({"appeal_until": date(2026, 11, 21)}, "appeal_until"),
    ],
)
def test_what_is_wrong_is_told_beside_its_field(scene: Scene, wrong: dict[str, Any], field: str) -> None:
    scene.order("77", SECOND)
    scene.add(case_no="C-1")
    draft = scene.draft()._replace(**wrong)
    assert [error.field for error in scene.ask(service.problems, scene.clock, draft)] == [field]
    with pytest.raises(UserError):
        scene.do(service.add_violation, draft)
    assert len(scene.ask(store.list_violation_ids, ViolationFilter())) == 1


@pytest.mark.parametrize("points", [0, 48])
def test_the_fewest_and_the_most_points_are_taken(scene: Scene, points: int) -> None:
    assert scene.detail(scene.add(points)).row.points == points


def test_another_shop_may_have_the_same_case_no(scene: Scene) -> None:
    scene.add(case_no="C-1")
    scene.add(case_no="C-1", shop_id=SECOND)
    refused = scene.ask(service.problems, scene.clock, scene.draft(case_no="C-1"))
    assert refused[0].message == "Case C-1 is entered already as PV2611-0001."


def test_a_correction_counts_and_is_remembered(scene: Scene) -> None:
    violation = scene.add(6)
    scene.step(service.change_violation, violation, scene.draft(2, kind=SERIOUS, case_no="C-9"))
    detail = scene.detail(violation)
    assert (detail.row.points, detail.row.kind, detail.points_then) == (2, SERIOUS, 2)
    assert detail.history[0].changes["points"] == [6, 2]


def test_somebody_elses_correction_is_not_written_over(scene: Scene) -> None:
    violation = scene.add(6)
    seen = scene.detail(violation).row.version
    scene.do(service.change_violation, violation, seen, scene.draft(2))
    with pytest.raises(Conflict):
        scene.do(service.change_violation, violation, seen, scene.draft(5))
    with pytest.raises(Conflict):
        scene.do(service.file_appeal, violation, seen, TODAY, "x")


def test_an_appeal_goes_its_way_and_back(scene: Scene) -> None:
    violation = scene.add(on=date(2026, 11, 1), appeal_until=date(2026, 11, 10))
    scene.step(service.file_appeal, violation, date(2026, 11, 9), "已按时发货")
    detail = scene.detail(violation)
    assert (detail.row.appeal, detail.appealed_on, detail.appeal_note) == (
        ViolationAppeal.FILED, date(2026, 11, 9), "已按时发货"
    )  # fmt: skip
    scene.step(service.answer_appeal, violation, False, date(2026, 11, 12), "证据不足")
    detail = scene.detail(violation)
    assert (detail.row.appeal, detail.answered_on, detail.answer_note) == (
        ViolationAppeal.REJECTED, date(2026, 11, 12), "证据不足"
    )  # fmt: skip
    scene.step(service.take_back_appeal, violation)
    detail = scene.detail(violation)
    assert (detail.row.appeal, detail.answered_on, detail.answer_note) == (ViolationAppeal.FILED, None, "")
    scene.step(service.take_back_appeal, violation)
    detail = scene.detail(violation)
    assert (detail.row.appeal, detail.appealed_on, detail.appeal_note) == (ViolationAppeal.NONE, None, "")
    with pytest.raises(UserError, match="no step to undo"):
        scene.step(service.take_back_appeal, violation)


@pytest.mark.parametrize(
    ("on", "note", "field"),
    [
        (date(2026, 10, 31), "x", "on"),
        (date(2026, 11, 11), "x", "on"),
        (date(2026, 11, 23), "x", "on"),
        (date(2026, 11, 5), " ", "note"),
    ],
)
def test_an_appeal_that_cannot_have_been_is_refused(scene: Scene, on: date, note: str, field: str) -> None:
    violation = scene.add(on=date(2026, 11, 1), appeal_until=date(2026, 11, 10))
    with pytest.raises(UserError) as refused:
        scene.step(service.file_appeal, violation, on, note)
    assert refused.value.field == field


def test_the_last_day_for_an_appeal_is_not_moved_before_the_appeal(scene: Scene) -> None:
    violation = scene.add(on=date(2026, 11, 1), appeal_until=date(2026, 11, 10))
    scene.step(service.file_appeal, violation, date(2026, 11, 9), "x")
    with pytest.raises(UserError, match="filed on 2026-11-09") as refused:
        scene.step(
            service.change_violation, violation, scene.draft(on=date(2026, 11, 1), appeal_until=date(2026, 11, 8))
        )
    assert refused.value.field == "appeal_until"
    scene.step(service.change_violation, violation, scene.draft(on=date(2026, 11, 1), appeal_until=date(2026, 11, 9)))


def test_steps_of_an_appeal_come_one_after_the_other(scene: Scene) -> None:
    violation = scene.add()
    with pytest.raises(UserError, match="Not appealed"):
        scene.step(service.answer_appeal, violation, True, TODAY)
    scene.appeal(violation)
    with pytest.raises(UserError, match="Appeal filed"):
        scene.step(service.file_appeal, violation, TODAY, "x")
    scene.step(service.answer_appeal, violation, True, TODAY)
    with pytest.raises(UserError, match="Appeal accepted"):
        scene.step(service.answer_appeal, violation, False, TODAY)


def test_an_answer_does_not_come_before_its_appeal(scene: Scene) -> None:
    violation = scene.add(on=date(2026, 11, 1))
    scene.step(service.file_appeal, violation, date(2026, 11, 9), "x")
    with pytest.raises(UserError, match="2026-11-09 or a later day"):
        scene.step(service.answer_appeal, violation, True, date(2026, 11, 8))
    with pytest.raises(UserError, match="filed on 2026-11-09"):
        scene.step(service.change_violation, violation, scene.draft(on=date(2026, 11, 10)))


@pytest.mark.parametrize(("role", "allowed"), [(role, role in (Role.OWNER, Role.SUPERVISOR)) for role in Role], ids=str)
def test_who_may_throw_away(scene: Scene, role: Role, allowed: bool) -> None:
    violation = scene.add()
    scene.act_as(role)
    scene.step(service.change_violation, violation, scene.draft(4))  # everybody enters and corrects
    if allowed:
        scene.step(service.delete_violation, violation)
        assert scene.ask(store.list_violation_ids, ViolationFilter()) == []
    else:
        for verb in (service.delete_violation, lambda *told: service.restore_violation(*told[:3])):
            with pytest.raises(UserError, match="can be done by"):
                scene.step(verb, violation)


def test_what_was_thrown_away_keeps_its_number_and_gives_up_its_case(scene: Scene) -> None:
    violation = scene.add(case_no="C-1")
    scene.step(service.delete_violation, violation)
    with pytest.raises(UserError, match="recycle bin"):
        scene.do(service.change_violation, violation, 2, scene.draft())
    again = scene.add(case_no="C-1")
    assert scene.detail(again).row.violation_no == "PV2611-0002"
    with pytest.raises(UserError, match="PV2611-0002"):
        scene.do(service.restore_violation, violation)
    scene.step(service.delete_violation, again)
    scene.do(service.restore_violation, violation)
    assert scene.ask(store.list_violation_ids, ViolationFilter()) == [violation]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ViolationFilter(), [3, 2, 1]),
        (ViolationFilter(text="pv2611-0002"), [2]),
        (ViolationFilter(text="发货"), [3, 1]),
        (ViolationFilter(text="C-77"), [2]),
        (ViolationFilter(text="0000100"), [1]),
        (ViolationFilter(text="李强"), [1]),
        (ViolationFilter(text="100%"), []),
        (ViolationFilter(kinds=frozenset([SERIOUS])), [2]),
        (ViolationFilter(shop_id=SECOND), [3]),
        (ViolationFilter(staff_id=STAFF), [1]),
        (ViolationFilter(appeals=frozenset([ViolationAppeal.FILED])), [3]),
        (ViolationFilter(happened_from=date(2026, 11, 2), happened_until=date(2026, 11, 2)), [2]),
        (ViolationFilter(appeal_from=TODAY, appeal_until=date(2026, 11, 25)), [1]),
    ],
)
def test_the_list_is_narrowed_down(scene: Scene, wanted: ViolationFilter, found: list[int]) -> None:
    scene.order()
    scene.add(1, date(2026, 11, 1), order_no="3001000000000000100", staff_id=STAFF, appeal_until=date(2026, 11, 24))
    scene.add(2, date(2026, 11, 2), SERIOUS, reason="假货", case_no="c-77")
    scene.appeal(scene.add(4, date(2026, 11, 3), shop_id=SECOND, fee_fen=1_000, appeal_until=date(2026, 11, 24)))
    assert scene.ask(store.list_violation_ids, wanted) == found
    sums = scene.ask(store.sum_violations, wanted)
    points = {1: (1, 0), 2: (0, 2), 3: (4, 0)}
    assert (sums.number, sums.general, sums.serious) == (
        len(found),
        sum(points[one][0] for one in found),
        sum(points[one][1] for one in found),
    )


@pytest.mark.parametrize("key", sorted(store.SORTS))
def test_every_sort_lists_everything(scene: Scene, key: str) -> None:
    for points in (3, 1, 2):
        scene.add(points)
    up = scene.ask(store.list_violation_ids, ViolationFilter(), store.ViolationSort(key, False))
    down = scene.ask(store.list_violation_ids, ViolationFilter(), store.ViolationSort(key, True))
    assert sorted(up) == [1, 2, 3]
    assert down == up[::-1]


def test_violations_of_an_order_are_told(scene: Scene) -> None:
    order_id = scene.order()
    scene.add()
    about = scene.add(order_no="3001000000000000100")
    assert [row.id for row in scene.ask(violations_of_order, order_id)] == [about]
    assert scene.detail(about).row.shop_id == FIRST
    assert scene.detail(about).row.kind is GENERAL


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pv2611-0001", [(1, "PV2611-0001")]),
        ("wg2026", [(2, "WG20260302")]),
        ("延迟", [(3, "延迟发货"), (1, "延迟发货")]),
        ("0000100", [(1, "3001000000000000100")]),
        ("nothing", []),
    ],
)
def test_the_search_box_finds_violations(scene: Scene, text: str, found: list[tuple[int, str]]) -> None:
    scene.order()
    scene.add(on=date(2026, 11, 20), order_no="3001000000000000100")
    scene.add(reason="假货", case_no="WG20260302")
    scene.add(on=date(2026, 11, 1))
    scene.step(service.delete_violation, scene.add(case_no="WG2026x"))
    assert [(one.row.id, one.matched) for one in scene.ask(find_violations, text, 9)] == found
