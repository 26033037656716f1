"""Style alerts: several different customers with one style within some days."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.clock import Clock
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.settings import STYLE_ALERT_CUSTOMERS, STYLE_ALERT_DAYS, Setting, keep_shop_setting
from shopdesk.customers.service import customers_named, merge_customers, separate_customer
from shopdesk.quality_feedback import service
from shopdesk.quality_feedback.alert_strip import customers_text
from shopdesk.quality_feedback.alerts import StyleAlert, Told, counting_windows, rest_alert, style_alert, style_alerts
from shopdesk.quality_feedback.lookup import feedback_ahead
from shopdesk.quality_feedback.model import Defect
from shopdesk.shops.model import Platform
from tests.quality_feedback.factory import Factory

TODAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def alerts(factory: Factory, today: date = TODAY, *, with_resting: bool = False) -> list[StyleAlert]:
    return factory.ask(style_alerts, today, with_resting=with_resting)


def set_to(factory: Factory, setting: Setting[int], value: int) -> None:
    def keep(session: Session, _actor: object) -> None:
        keep_shop_setting(session, setting, value)

    factory.do(keep)


def customer_id(factory: Factory, name: str) -> int:
    return factory.do(lambda session, actor: customers_named(session, actor, Platform.TAOBAO, [name]))[name]


def test_three_customers_within_two_weeks_are_an_alert(factory: Factory) -> None:
    ids = [
        factory.report("MY-2601", name, ago(days), defect=defect)
        for name, days, defect in (("甲", 13, Defect.SEAM), ("乙", 5, Defect.FABRIC), ("丙", 0, Defect.SEAM))
    ]
    factory.report("MY-2602", "甲", ago(1))
    (alert,) = alerts(factory)
    assert (alert.style_no, alert.customers, alert.feedback_ids) == ("MY-2601", 3, tuple(ids))
    assert (alert.first_on, alert.last_on) == (ago(13), TODAY)
    assert alert.defects == ((Defect.SEAM, 2), (Defect.FABRIC, 1))


def test_the_fourteenth_day_counts_and_the_fifteenth_does_not(factory: Factory) -> None:
    for name, days in (("甲", 14), ("乙", 5), ("丙", 0)):
        factory.report("MY-2601", name, ago(days))
    assert alerts(factory) == []
    factory.report("MY-2601", "丁", ago(13))
    (alert,) = alerts(factory)
    # 甲, 丁 and 乙 are within two weeks of each other, and their window reaches into the last two.
    assert alert.customers == 4


def test_an_alert_goes_when_its_last_feedback_is_too_old(factory: Factory) -> None:
    for name, days in (("甲", 20), ("乙", 15), ("丙", 13)):
        factory.report("MY-2601", name, ago(days))
    assert [alert.customers for alert in alerts(factory)] == [3]
    assert alerts(factory, TODAY + timedelta(days=1)) == []
    assert alerts(factory, ago(14)) == []  # 丙 had not reported it by then


def test_one_style_however_it_is_written(factory: Factory) -> None:
    for style_no, name in (("MY-2601", "甲"), ("my-2601", "乙"), ("ＭＹ－２６０１", "丙")):
        factory.report(style_no, name)
    (alert,) = alerts(factory)
    assert alert.style_no == "ＭＹ－２６０１"  # as it was written last


def test_one_person_counts_once_under_all_their_ids(factory: Factory) -> None:
    first, second = (customer_id(factory, name) for name in ("小鱼儿24", "小鱼儿的小号"))
    for name in ("小鱼儿24", "小鱼儿的小号", "乙", "小鱼儿24"):
        factory.report("MY-2601", name)
    assert [alert.customers for alert in alerts(factory)] == [3]
    factory.do(merge_customers, first, [second])
    assert alerts(factory) == []
    factory.do(separate_customer, second)
    assert len(alerts(factory)) == 1


def test_an_id_entered_by_hand_is_who_orders_by_it_later(factory: Factory) -> None:
    for name in ("小鱼儿24", "乙", "丙"):
        factory.report("MY-2601", name)
    factory.report("MY-2601", "", order_id=factory.order("小鱼儿24"))
    (alert,) = alerts(factory)
    assert (alert.customers, len(alert.feedback_ids)) == (3, 4)


def test_masked_ids_count_by_their_orders_and_nobody_never(factory: Factory) -> None:
    order_id = factory.order("t**1")
    for _twice in range(2):
        factory.report("MY-2601", "t**1", order_id=order_id)
    factory.report("MY-2601", "t**1")  # of no order: nobody
    factory.report("MY-2601")
    factory.report("MY-2601", "乙")
    assert alerts(factory) == []
    factory.report("MY-2601", "t**1", order_id=factory.order("t**1"))
    (alert,) = alerts(factory)
    assert (alert.customers, len(alert.feedback_ids)) == (3, 4)
    assert "–" not in customers_text(alert)  # one day is no period


def test_what_was_no_defect_or_is_deleted_does_not_count(factory: Factory) -> None:
    first, second, third = (factory.report("MY-2601", name) for name in ("甲", "乙", "丙"))
    factory.step(service.close_feedback, first, "不是质量问题")
    assert alerts(factory) == []
    factory.step(service.take_back, first)
    assert len(alerts(factory)) == 1
    factory.step(service.delete_feedback, second)
    assert alerts(factory) == []
    factory.do(service.restore_feedback, second)
    # What the factory answered was a defect all the same.
    factory.do(service.set_supplier, factory.seen(third), factory.supplier())
    factory.step(service.verify_defect, third)
    factory.step(service.send_to_factory, third)
    factory.step(service.close_feedback, third, "已改")
    assert len(alerts(factory)) == 1


def test_it_rests_until_a_further_customer_reports_the_style(factory: Factory) -> None:
    for name in ("甲", "乙", "丙"):
        factory.report("MY-2601", name, ago(3))
    factory.do(rest_alert, "my-2601", "已通知工厂停发")
    assert alerts(factory) == []
    (resting,) = alerts(factory, with_resting=True)
    assert (resting.rests, resting.seen_by, resting.seen_note) == (True, "王芳", "已通知工厂停发")
    with pytest.raises(UserError):
        factory.do(rest_alert, "my-2601", "")
    factory.report("MY-2601", "乙", ago(1))  # one of them again
    assert alerts(factory) == []
    assert alerts(factory, TODAY + timedelta(days=12)) == []  # nor because time goes by
    factory.report("MY-2601", "丁", ago(9))  # a further one, though of an earlier day
    (alert,) = alerts(factory)
    assert (alert.customers, alert.new_customers, alert.seen_note) == (4, 1, "已通知工厂停发")


def test_who_reported_it_long_before_was_not_among_them(factory: Factory) -> None:
    factory.report("MY-2601", "丁", ago(40))
    for name, days in (("甲", 13), ("乙", 13), ("丙", 13)):
        factory.report("MY-2601", name, ago(days))
    factory.do(rest_alert, "my-2601", "")
    assert alerts(factory) == []
    factory.report("MY-2601", "丁")  # once more, and now within two weeks of three others
    (alert,) = alerts(factory)
    assert (alert.customers, alert.new_customers) == (4, 1)
    factory.do(rest_alert, "my-2601", "")
    factory.report("MY-2601", "甲")
    assert alerts(factory) == []


def test_there_is_nothing_to_rest_without_an_alert(factory: Factory) -> None:
    factory.report("MY-2601", "甲")
    with pytest.raises(UserError):
        factory.do(rest_alert, "my-2601", "")


def test_the_shop_says_how_many_within_how_many_days(factory: Factory) -> None:
    for name, days in (("甲", 2), ("乙", 0)):
        factory.report("MY-2601", name, ago(days))
    assert alerts(factory) == []
    set_to(factory, STYLE_ALERT_CUSTOMERS, 2)
    assert len(alerts(factory)) == 1
    set_to(factory, STYLE_ALERT_DAYS, 2)
    assert alerts(factory) == []
    set_to(factory, STYLE_ALERT_DAYS, 3)
    assert len(alerts(factory)) == 1
    set_to(factory, STYLE_ALERT_CUSTOMERS, 0)
    assert alerts(factory) == []


@pytest.mark.parametrize(
    ("zone", "late", "early"),
    [
        ("Asia/Shanghai", (2026, 11, 22, 15, 59), (2026, 11, 22, 16, 0)),
        ("America/New_York", (2026, 11, 23, 4, 59), (2026, 11, 23, 5, 0)),
    ],
)
def test_days_are_the_shops(factory: Factory, zone: str, late: tuple[int, ...], early: tuple[int, ...]) -> None:
    factory.clock = Clock(zone, lambda: factory.now or datetime.now(UTC))
    factory.actor = type(factory.actor)(None, "王芳", factory.actor.role, factory.clock)
    factory.now = datetime(*late, tzinfo=UTC)  # type: ignore[arg-type]
    for name, days in (("甲", 13), ("乙", 13), ("丙", 0)):
        factory.report("MY-2601", name, factory.clock.today() - timedelta(days=days))
    last = factory.report("MY-2601", "丙")
    assert factory.detail(last).row.reported_on == date(2026, 11, 22)
    assert len(alerts(factory, factory.clock.today())) == 1
    factory.now = datetime(*early, tzinfo=UTC)  # type: ignore[arg-type]
    last = factory.report("MY-2602")
    assert factory.detail(last).row.reported_on == date(2026, 11, 23)
    factory.report("MY-2602", "甲", date(2026, 11, 23))
    # The window that ends with 丙 is as long as before; one that ends today would be too long.
    (alert,) = alerts(factory, factory.clock.today())
    assert alert.customers == 3


def test_the_first_page_is_told(factory: Factory) -> None:
    first, *_others = (factory.report("MY-2601", name, ago(days)) for name, days in (("甲", 3), ("乙", 2), ("丙", 1)))
    factory.step(service.verify_defect, first)
    ahead = factory.ask(feedback_ahead, factory.clock)
    assert (ahead.to_verify.number, ahead.to_verify.oldest) == (2, ago(2))
    assert (ahead.to_send.number, ahead.to_send.oldest) == (1, ago(3))
    assert [alert.style_no for alert in ahead.alerts] == ["MY-2601"]
    assert factory.ask(style_alert, TODAY, "my-2601") == ahead.alerts[0]


@given(
    st.lists(st.tuples(st.integers(-3, 40), st.one_of(st.none(), st.integers(1, 5))), max_size=14),
    st.integers(1, 4),
    st.integers(1, 15),
)
def test_counting_is_that_of_every_window_there_is(
    days: list[tuple[int, int | None]], number: int, length: int
) -> None:
    told = [Told(at, ago(day), None if who is None else ("customer", who)) for at, (day, who) in enumerate(days)]
    counted = counting_windows(told, TODAY, number, length)
    expected: set[int] = set()
    for begin in range(-60, 5):
        window = [TODAY + timedelta(days=begin + at) for at in range(length)]
        inside = [one for one in told if one.on in window and one.on <= TODAY and one.person is not None]
        reaches = any(one.on > TODAY - timedelta(days=length) for one in inside)
        if reaches and len({one.person for one in inside}) >= number:
            expected |= {one.id for one in inside}
    assert counted == expected
