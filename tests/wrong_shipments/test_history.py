"""What happened to a wrong shipment, as its page tells it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count

from shopdesk.core.audit import list_history
from shopdesk.core.clock import Clock
from shopdesk.ui.history import history_events
from shopdesk.wrong_shipments import service
from shopdesk.wrong_shipments.history import field_titles, plain_history
from shopdesk.wrong_shipments.model import Resolution, WrongKind, WrongShipmentId
from tests.wrong_shipments.scene import Register, day


def told(register: Register, shipment_id: WrongShipmentId) -> list[str]:
    rows = register.ask(list_history, "wrong_shipment", shipment_id)
    staff = {int(register.li): "李娜", int(register.zhao): "赵强"}
    return [event.text for event in history_events(plain_history(rows, staff), register.clock, field_titles())]


def test_every_change_is_told_in_words(register: Register) -> None:
    made = register.register()
    register.now = register.now.replace(minute=40)
    register.step(service.resolve, made.id, Resolution.REFUND, day("2026-11-22"))
    register.now = register.now.replace(minute=50)
    dress, jeans, belt = register.lines()
    lines = (dress, jeans._replace(sent_quantity=0), belt)
    register.step(
        service.change, made.id, register.draft(WrongKind.MISSING_ITEM, staff_id=register.zhao, lines=lines)
    )  # fmt: skip
    events = told(register, made.id)
    assert events[-1] == "王芳 entered this"
    assert any("Resolution: To be put right → Refund" in event for event in events)
    assert any("What went wrong: Too few → Missing item" in event for event in events)
    assert any("Responsible: 李娜 → 赵强" in event for event in events)
    assert sum("Ordered → sent: entered anew" in event for event in events) == 1
    register.step(service.delete, made.id)
    register.do(service.restore, made.id)
    assert told(register, made.id)[:2] == ["王芳 restored this", "王芳 moved this to the recycle bin"]


def test_goods_are_told_once_however_long_the_writing_takes(register: Register) -> None:
    """A clock goes on between the lines of one record: they are one change all the same, and none on entering it."""
    ticks: Iterator[int] = count()
    clock = Clock(now=lambda: register.now + timedelta(microseconds=29 * next(ticks)))
    register.shop.actor = replace(register.shop.actor, clock=clock)
    made = register.register()
    assert told(register, made.id) == ["王芳 entered this"]
    dress, jeans, belt = register.lines()
    for sent in (0, 3):
        lines = (dress, jeans._replace(sent_quantity=sent), belt)
        register.step(service.change, made.id, register.draft(WrongKind.TOO_FEW, lines=lines))
    assert told(register, made.id) == ["王芳 Ordered → sent: entered anew"] * 2 + ["王芳 entered this"]
