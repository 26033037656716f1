"""Style alerts (款式预警): several customers with one style within some days.

A window of so many days counts when it ends with a feedback of the last so many days, today included. An alert is all
feedback of the windows in which enough different customers reported the style. Somebody who takes care of it lets it
rest until a customer reports the style who was not among them.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import is_masked, search_key
from shopdesk.core.settings import STYLE_ALERT_CUSTOMERS, STYLE_ALERT_DAYS, shop_setting
from shopdesk.core.text import translate
from shopdesk.quality_feedback import alert_store
from shopdesk.quality_feedback.alert_store import ReportedStyle, SeenAlert
from shopdesk.quality_feedback.model import Defect, StyleAlertSeen

Person = tuple[str, int | str]


class Told(NamedTuple):
    """A feedback as counting looks at it: when, and from whom; nobody counts for nobody."""

    id: int
    on: date
    person: Person | None


class StyleAlert(NamedTuple):
    """A style that several customers reported: how many, in which feedback, between which business days.

    ``defects`` are the most frequent first. ``seen_at`` and what follows tell of the last time somebody took care of
    it; such an alert ``rests`` until a further customer reports the style.
    """

    style_no: str
    style_key: str
    goods_title: str
    customers: int
    feedback_ids: tuple[int, ...]
    first_on: date
    last_on: date
    defects: tuple[tuple[Defect, int], ...]
    suppliers: tuple[str, ...]
    rests: bool = False
    new_customers: int = 0  # since somebody last took care of it; all of them where nobody ever did
    seen_at: datetime | None = None
    seen_by: str = ""
    seen_note: str = ""


def style_alerts(session: Session, today: date, *, with_resting: bool = False) -> list[StyleAlert]:
    """The styles to look at on a business day, the most customers first; none where the shop wants no alerts."""
    return [alert for alert in _alerts(session, today) if with_resting or not alert.rests]


def style_alert(session: Session, today: date, style_key: str) -> StyleAlert | None:
    """The alert of one style, resting or not; None where there is none."""
    return next((alert for alert in _alerts(session, today) if alert.style_key == style_key), None)


def count_alerts(session: Session, today: date) -> int:
    """How many styles are to be looked at on a business day."""
    return len(style_alerts(session, today))


def rest_alert(session: Session, actor: Actor, style_key: str, note: str) -> Changes:
    """Say that somebody took care of a style's alert: it rests until a further customer reports the style.

    Raises UserError where there is no such alert, or it rests already.
    """
    alert = style_alert(session, actor.clock.today(), style_key)
    if alert is None or alert.rests:
        raise UserError(translate("Quality", "There is no alert for this style (any more)."))
    session.add(
        StyleAlertSeen(
            style_key=style_key,
            last_feedback_id=max(alert.feedback_ids),
            seen_at=actor.clock.now(),
            seen_by=actor.name,
            note=note.strip(),
        )
    )
    return changed("style_alert")


def counting_windows(told: Sequence[Told], today: date, number: int, days: int) -> set[int]:
    """The ids of all feedback of one style that is in a window with enough different customers; see above."""
    until = [one for one in told if one.on <= today]
    return _in_windows(until, today - timedelta(days=days), number, days)


def _in_windows(told: Sequence[Told], after: date, number: int, days: int) -> set[int]:
    """The same of every window that ends after a day."""
    counted: set[int] = set()
    people = [one for one in told if one.person is not None]
    for last in {one.on for one in people if one.on > after}:
        window = [one for one in people if last - timedelta(days=days) < one.on <= last]
        if len({one.person for one in window}) >= number:
            counted |= {one.id for one in window}
    return counted


def _alerts(session: Session, today: date) -> list[StyleAlert]:
    number, days = shop_setting(session, STYLE_ALERT_CUSTOMERS), shop_setting(session, STYLE_ALERT_DAYS)
    if number < 1 or days < 1:
        return []
    first = today - timedelta(days=2 * days - 2)  # the first day of a window that ends with the first of the last days
    reported = alert_store.reported_styles(session, today, first=first, at_least=number)
    people = _people(session, reported)
    styles: dict[str, list[ReportedStyle]] = {}
    for one in reported:
        styles.setdefault(one.style_key, []).append(one)
    found: dict[str, list[ReportedStyle]] = {}
    for style_key, told in styles.items():
        counted = counting_windows(
            [Told(one.id, one.reported_on, people.get(one.id)) for one in told], today, number, days
        )
        if counted:
            found[style_key] = [one for one in told if one.id in counted]
    seen = alert_store.last_seen(session, found)
    earlier = alert_store.reported_styles(session, today, style_keys=list(seen)) if seen else []
    people |= _people(session, earlier)
    alerts = []
    for style_key, told in found.items():
        known: set[Person] = set()
        if (then := seen.get(style_key)) is not None:
            until = [one for one in earlier if one.style_key == style_key and one.id <= then.last_feedback_id]
            known = _known(until, people, then, number, days)
        alerts.append(_alert(told, {people[one.id] for one in told}, known, then))
    return sorted(alerts, key=lambda alert: (-alert.customers, -alert.last_on.toordinal(), alert.style_key))


def _known(
    until: Sequence[ReportedStyle], people: dict[int, Person], then: SeenAlert, number: int, days: int
) -> set[Person]:
    """Who was among the customers of an alert when somebody took care of it, by what was reported until then.

    They are no further customers, however long ago that was. Which day it was for the shop nobody wrote down, so one
    more counts, and everybody does where some of it was thrown away since: no alert comes back by itself.
    """
    told = [Told(one.id, one.reported_on, people.get(one.id)) for one in until]
    counted = _in_windows(told, then.at.date() - timedelta(days=days + 1), number, days)
    return {one.person for one in told if one.person is not None and (not counted or one.id in counted)}


def _alert(told: list[ReportedStyle], persons: set[Person], known: set[Person], seen: SeenAlert | None) -> StyleAlert:
    defects = Counter(one.defect for one in told)
    newest = told[-1]
    return StyleAlert(
        style_no=newest.style_no,
        style_key=newest.style_key,
        goods_title=next((one.goods_title for one in reversed(told) if one.goods_title), ""),
        customers=len(persons),
        feedback_ids=tuple(one.id for one in told),
        first_on=told[0].reported_on,
        last_on=newest.reported_on,
        defects=tuple(sorted(defects.items(), key=lambda item: (-item[1], item[0]))),
        suppliers=tuple(dict.fromkeys(one.supplier for one in told if one.supplier)),
        rests=seen is not None and persons <= known,
        new_customers=len(persons - known),
        seen_at=None if seen is None else seen.at,
        seen_by="" if seen is None else seen.by,
        seen_note="" if seen is None else seen.note,
    )


def _people(session: Session, reported: Sequence[ReportedStyle]) -> dict[int, Person]:
    """Who each feedback is from, as far as anybody can tell.

    A person is known by the customer, else by an ID that no platform has masked, else by the order alone; two who come
    with one order are one, whatever the feedback calls them.
    """
    names = {one.id: key for one in reported if one.person_id is None and (key := _name_key(one.customer_name))}
    roots = alert_store.roots_of_names(session, set(names.values())) if names else {}
    people: dict[int, Person] = {}
    by_order: dict[int, Person] = {}
    for one in reported:
        person: Person | None = None
        if one.person_id is not None:
            person = ("customer", one.person_id)
        elif one.id in names:
            root = roots.get(names[one.id])
            person = ("name", names[one.id]) if root is None else ("customer", root)
        if person is not None:
            people[one.id] = person
            if one.order_id is not None:
                by_order.setdefault(one.order_id, person)
    for one in reported:
        if one.order_id is not None:
            people[one.id] = by_order.get(one.order_id, ("order", one.order_id))
    return people


def _name_key(name: str) -> str:
    return "" if is_masked(name) else search_key(name)
