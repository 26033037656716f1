"""What the list of quality feedback is narrowed down to, out of the filter row."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.identifiers import search_key
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.core.text import translate
from shopdesk.quality_feedback.alerts import StyleAlert, style_alerts
from shopdesk.quality_feedback.model import Defect, FeedbackState, SupplierId, defect_chip
from shopdesk.quality_feedback.store import NO_SUPPLIER, FeedbackFilter, known_styles
from shopdesk.quality_feedback.suppliers import supplier_names
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk

ANY_ALERT = "alert"
Days = tuple[date | None, date | None]


def defect_options() -> list[tuple[str, str]]:
    """What may be wrong with the goods."""
    return [(defect.value, defect_chip(defect).text) for defect in Defect]


class Choices(NamedTuple):
    """What there is to choose from: styles with their keys, suppliers, and the alerts, resting ones too."""

    styles: list[tuple[str, str]]
    suppliers: list[tuple[int, str]]
    alerts: list[StyleAlert]


def choices(session: Session, today: date) -> Choices:
    """The styles feedback was about, the suppliers there are, and the alerts of a business day."""
    styles = sorted((search_key(style_no), style_no) for style_no, _title in known_styles(session))
    suppliers = [(int(one.id), one.name) for one in supplier_names(session)]
    return Choices(styles, suppliers, style_alerts(session, today, with_resting=True))


def supplier_options(suppliers: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The suppliers there are, and first the feedback whose supplier nobody knows."""
    return [(int(NO_SUPPLIER), translate("QualityPage", "not known yet")), *suppliers]


def alert_options(alerts: Sequence[StyleAlert]) -> list[tuple[str, str]]:
    """The alerts there are, all of them first; those that rest say so."""
    if not alerts:
        return []
    resting = translate("QualityPage", "{style_no} (taken care of)")
    named = [
        (f"{ANY_ALERT}:{one.style_key}", resting.format(style_no=one.style_no) if one.rests else one.style_no)
        for one in alerts
    ]
    return [(ANY_ALERT, translate("QualityPage", "any open alert")), *named]


def feedback_filter(values: Mapping[str, Any], days: Days, desk: Desk, alerts: Sequence[StyleAlert]) -> FeedbackFilter:
    """The filter that ``FilterBar.values`` and the chosen days mean with the alerts there are."""
    shop, alert = desk.settings.get(SHOP_FILTER), values.get("alert")
    defect, supplier = values.get("defect"), values.get("supplier")
    only_ids: tuple[int, ...] | None = None
    if alert is not None:
        meant = [
            one for one in alerts if alert == f"{ANY_ALERT}:{one.style_key}" or (alert == ANY_ALERT and not one.rests)
        ]
        only_ids = tuple(feedback_id for one in meant for feedback_id in one.feedback_ids)
    return FeedbackFilter(
        text=values["text"],
        states=frozenset(map(FeedbackState, values["states"])),
        defects=frozenset() if defect is None else frozenset({Defect(defect)}),
        style_key=values.get("style") or "",
        supplier_id=None if supplier is None else SupplierId(supplier),
        shop_id=ShopId(shop) if shop else None,
        reported_from=days[0],
        reported_until=days[1],
        only_ids=only_ids,
    )
