"""Goods that come in and leave, and wrong entries that are taken back."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from shopdesk.core.actor import Role
from shopdesk.core.audit import list_history
from shopdesk.core.errors import UserError
from shopdesk.shops.service import add_staff
from shopdesk.stock import service, store
from shopdesk.stock.model import Direction, Grade, Purpose
from shopdesk.stock.store import MovementFilter, MovementSums
from tests.stock.scene import Scene


def test_movements_are_found_with_their_record_and_stand_in_its_history(scene: Scene) -> None:
    scene.moved(scene.movement(2), scene.defective(1), scene.movement(1, source_id=43, source_no="AS2611-0043"))
    rows = scene.ask(service.movements_of, "ticket", 42)
    assert [(row.quantity, row.grade, row.source_no) for row in rows] == [
        (2, Grade.GOOD, "AS2611-0042"),
        (1, Grade.DEFECTIVE, "AS2611-0042"),
    ]
    history = scene.ask(list_history, "ticket", 42)
    assert [(row.part, row.changes["quantity"]) for row in history] == [
        ("stock_movement", [None, 1]),
        ("stock_movement", [None, 2]),
    ]
    assert history[0].staff == "王芳"


@pytest.mark.parametrize("quantity", [0, -1])
def test_nothing_moves_by_less_than_a_piece(scene: Scene, quantity: int) -> None:
    with pytest.raises(UserError, match="at least one"):
        scene.do(service.record_movements, [scene.movement(1), scene.movement(quantity)])
    assert scene.rows() == []


def test_a_filter_keeps_what_it_names(scene: Scene) -> None:
    scene.moved(scene.movement(2), scene.defective(1, note="线头多"))
    scene.today = date(2026, 11, 23)
    scene.moved(scene.movement(4, Direction.OUT, shop_id=scene.other_shop_id, title="牛仔裤", spec="蓝 L"))
    clock = scene.shop.actor.clock

    def quantities(**wanted: object) -> list[int]:
        return [row.quantity for row in scene.rows(**wanted)]

    assert quantities(directions=frozenset({Direction.OUT})) == [4]
    assert quantities(purpose=Purpose.RETURN) == [2, 1]
    assert quantities(grade=Grade.DEFECTIVE) == [1]
    assert quantities(shop_id=scene.other_shop_id) == [4]
    assert quantities(text="牛仔裤") == quantities(text="蓝 l 牛") == [4]
    assert quantities(text="2611-0042") == [2, 1, 4]
    assert quantities(text="线头") == [1]
    assert quantities(text="%") == []
    assert quantities(moved_from=clock.day_start(date(2026, 11, 23))) == [4]
    assert quantities(moved_before=clock.day_start(date(2026, 11, 23))) == [2, 1]
    counts = scene.ask(store.count_movements_by_direction, MovementFilter(directions=frozenset({Direction.OUT})))
    assert counts == {Direction.IN: 2, Direction.OUT: 1}


def test_a_correction_goes_the_other_way_and_leaves_the_wrong_entry_as_it_is(scene: Scene) -> None:
    (wrong,) = scene.moved(scene.undelivered(3, grade=Grade.DEFECTIVE))
    scene.do(service.correct_movement, wrong.id, 2, "  数错了 ")
    before, after = scene.rows()
    assert before.quantity == 3 and before.corrected == 2
    assert (after.direction, after.purpose, after.grade) == (Direction.OUT, Purpose.CORRECTION, Grade.DEFECTIVE)
    assert (after.quantity, after.note, after.source_no, after.corrects_id) == (2, "数错了", "AS2611-0042", wrong.id)
    assert scene.ask(store.sum_movements, MovementFilter()) == MovementSums(2, 0, 1, 0)
    assert scene.ask(store.sum_movements_of, [wrong.id]) == MovementSums(1, 0, 3, 0)


@pytest.mark.parametrize("purpose", [Purpose.RETURN, Purpose.EXCHANGE, Purpose.REPAIR])
def test_what_was_counted_in_a_ticket_is_counted_again_there(scene: Scene, purpose: Purpose) -> None:
    (row,) = scene.moved(scene.movement(3, purpose=purpose))
    barred = scene.ask(service.why_not_correct_this, scene.shop.actor, row.id)
    assert "AS2611-0042" in barred and "Count again" in barred
    with pytest.raises(UserError, match="Count again"):
        scene.do(service.correct_movement, row.id, 1, "数错了")
    assert len(scene.rows()) == 1


@pytest.mark.parametrize(
    "wanted",
    [
        {"direction": Direction.OUT, "purpose": Purpose.EXCHANGE},
        {"purpose": Purpose.UNDELIVERABLE},
        {"purpose": Purpose.UNDELIVERABLE, "source_kind": "parcel"},
    ],
)
def test_what_no_ticket_has_counted_is_corrected_here(scene: Scene, wanted: dict[str, Any]) -> None:
    (row,) = scene.moved(scene.movement(3, **wanted))
    assert scene.ask(service.why_not_correct_this, scene.shop.actor, row.id) == ""
    scene.do(service.correct_movement, row.id, 1, "数错了")


def test_no_more_is_taken_back_than_there_was(scene: Scene) -> None:
    (wrong,) = scene.moved(scene.undelivered(3))
    for quantity in (0, -1, 4):
        with pytest.raises(UserError, match="between 1 and 3") as refused:
            scene.do(service.correct_movement, wrong.id, quantity, "x")
        assert refused.value.field == "quantity"
    scene.do(service.correct_movement, wrong.id, 3, "x")
    with pytest.raises(UserError, match="already"):
        scene.do(service.correct_movement, wrong.id, 1, "x")


def test_a_correction_needs_a_reason_and_is_not_corrected_itself(scene: Scene) -> None:
    (wrong,) = scene.moved(scene.undelivered(3))
    with pytest.raises(UserError) as refused:
        scene.do(service.correct_movement, wrong.id, 1, " \n ")
    assert refused.value.field == "reason"
    scene.do(service.correct_movement, wrong.id, 1, "x")
    with pytest.raises(UserError, match="correction itself"):
        scene.do(service.correct_movement, scene.rows()[-1].id, 1, "x")


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.OWNER, True),
        (Role.SUPERVISOR, True),
        (Role.WAREHOUSE, True),
        (Role.AFTER_SALES, True),
        (Role.PRE_SALES, False),
        (Role.FINANCE, False),
    ],
)
def test_roles_decide_who_corrects_once_there_are_two(scene: Scene, role: Role, may: bool) -> None:
    (wrong,) = scene.moved(scene.undelivered(9))
    owner = scene.shop.actor
    scene.do(add_staff, "1", "王芳", Role.OWNER)
    scene.shop.actor = replace(owner, role=role)
    scene.do(service.correct_movement, wrong.id, 1, "一个人时谁都可以")
    scene.shop.actor = owner
    scene.do(add_staff, "2", "李雷", role)
    scene.shop.actor = replace(owner, role=role)
    if may:
        scene.do(service.correct_movement, wrong.id, 1, "x")
    else:
        with pytest.raises(UserError, match="work of the warehouse"):
            scene.do(service.correct_movement, wrong.id, 1, "x")


def test_the_return_table_has_a_row_for_every_kind_of_goods(scene: Scene) -> None:
    scene.moved(
        scene.movement(2),
        scene.defective(1, source_id=43),
        scene.movement(1, Direction.OUT),
        scene.movement(5, sku_code="MY-2601-R-L", spec="红色 L"),
        scene.movement(1, sku_code="", style_no="MY-2609", spec="黑 S"),
        scene.movement(1, sku_code="", style_no="MY-2609", spec="黑 M"),
        scene.movement(1, sku_code="", style_no="", title="赠品袜子", spec=""),
        scene.movement(3, sku_code="", style_no="", title="赠品发圈", spec=""),
    )
    assert scene.returns() == [
        ("", "", "赠品发圈", "", 3, 0, 0),
        ("", "", "赠品袜子", "", 1, 0, 0),
        ("MY-2601", "MY-2601-R-L", "法式连衣裙", "红色 L", 5, 0, 0),
        ("MY-2601", "MY-2601-R-M", "法式连衣裙", "红色 M", 2, 1, 1),
        ("MY-2609", "", "法式连衣裙", "黑 M", 1, 0, 0),
        ("MY-2609", "", "法式连衣裙", "黑 S", 1, 0, 0),
    ]


def test_a_style_no_told_as_the_code_is_not_the_code_of_every_colour(scene: Scene) -> None:
    colours = [scene.movement(number, sku_code="MY-2601", spec=spec) for number, spec in ((1, "红 S"), (2, "蓝 M"))]
    scene.moved(*colours, scene.movement(3, sku_code="MY-2601", spec="红 S"))
    assert sorted((row[3], row[4]) for row in scene.returns()) == [("红 S", 4), ("蓝 M", 2)]


def test_the_return_table_is_of_days_and_of_a_shop(scene: Scene) -> None:
    (wrong,) = scene.moved(scene.undelivered(2))
    scene.today = date(2026, 11, 23)
    scene.moved(scene.movement(4, shop_id=scene.other_shop_id))
    scene.do(service.correct_movement, wrong.id, 1, "x")
    goods = ("MY-2601", "MY-2601-R-M", "法式连衣裙", "红色 M")
    assert scene.returns(date(2026, 11, 22)) == [(*goods, 2, 0, 0)]
    assert scene.returns(date(2026, 11, 23)) == [(*goods, 3, 0, 0)]
    assert scene.returns(date(2026, 11, 22), date(2026, 11, 23)) == [(*goods, 5, 0, 0)]
    assert scene.returns(date(2026, 11, 22), date(2026, 11, 23), scene.shop_id) == [(*goods, 1, 0, 0)]
    assert scene.returns(date(2026, 11, 24)) == []


def test_what_was_taken_back_on_the_same_day_is_not_on_the_table(scene: Scene) -> None:
    rows = scene.moved(scene.undelivered(2), scene.movement(1, Direction.OUT))
    for row in rows:
        scene.do(service.correct_movement, row.id, row.quantity, "x")
    assert scene.returns() == []
