"""What is said about violations, wherever it is said."""

from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.violations.model import THRESHOLDS, ViolationKind, kind_chip
from shopdesk.violations.standings import Crossing, KindStanding, ThresholdReached, ThresholdWarning


def points_text(points: int) -> str:
    """Points in words."""
    return translate("Violations", "{points} points").format(points=points)


def left_text(one: KindStanding) -> str:
    """How far it is to the next threshold."""
    if one.next_threshold is None:
        return translate("Violations", "the last threshold, {threshold}, is reached").format(threshold=THRESHOLDS[-1])
    text = translate("Violations", "{left} left to {threshold}")
    return text.format(left=one.left, threshold=one.next_threshold)


def crossed_text(one: KindStanding) -> str:
    """Which threshold was reached last, when and by which violation; nothing before the first."""
    if not one.crossed:
        return ""
    last = one.crossed[-1]
    text = translate("Violations", "{threshold} reached on {day} ({violation_no})")
    return text.format(threshold=last.threshold, day=last.on.isoformat(), violation_no=last.violation_no)


def warning_text(one: ThresholdWarning) -> str:
    """That a shop is near a threshold."""
    text = translate("Violations", "{shop}, {kind}: {points} points, only {left} left to {threshold}.")
    return text.format(
        shop=one.shop, kind=kind_chip(one.kind).text, points=one.points, left=one.left, threshold=one.threshold
    )


def lately_reached_text(one: ThresholdReached) -> str:
    """That a shop came to a threshold some days ago."""
    text = translate(
        "Violations", "{shop}, {kind}: the threshold of {threshold} points was reached on {day} ({violation_no})."
    )
    return text.format(
        shop=one.shop,
        kind=kind_chip(one.kind).text,
        threshold=one.crossing.threshold,
        day=one.crossing.on.isoformat(),
        violation_no=one.crossing.violation_no,
    )


def reached_text(kind: ViolationKind, crossing: Crossing) -> str:
    """That a violation brought a shop to a threshold."""
    text = translate("Violations", "{kind}: {threshold} points are reached in the calendar year {year}.")
    return text.format(kind=kind_chip(kind).text, threshold=crossing.threshold, year=crossing.on.year)


def fine_reason(kind: ViolationKind, points: int, fee_fen: int, reason: str) -> str:
    """The reason a ledger entry begins with that is made of a violation; its number stands there as the source."""
    charged = [kind_chip(kind).text, points_text(points), *([format_yuan(fee_fen)] if fee_fen else [])]
    told = translate("Violations", ", ").join(charged)
    return translate("Violations", "{told}: {reason}").format(told=told, reason=reason)
