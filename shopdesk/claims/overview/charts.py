"""The figures of claims as bars: which amounts stand together, in which colours, and what each of them says."""

from collections.abc import Sequence

from shopdesk.claims.figures import AGES, CourierAges, CourierFigures, MonthTrend, age_title
from shopdesk.claims.overview.columns import percent
from shopdesk.core.money import format_yuan
from shopdesk.core.text import marked, translate
from shopdesk.ui.bar_chart import Group, Series

AGE_COLOURS = (("accent", 0.35), ("accent", 1.0), ("warning", 0.5), ("warning", 1.0), ("danger", 1.0))
_TOLD = (
    marked("ClaimFigures", "{name}: {amount} claimed, {count} claims"),
    marked("ClaimFigures", "{name}: {amount} agreed"),
    marked("ClaimFigures", "{name}: {amount} received, {rate} of what was claimed"),
    marked("ClaimFigures", "{name}: {amount} outstanding"),
)
OUTSTANDING = 3  # the place of that series among those of a courier


def courier_series() -> list[Series]:
    """What is shown of each courier."""
    return [*month_series(), Series(translate("ClaimFigures", "Outstanding"), "warning")]


def month_series() -> list[Series]:
    """What is shown of each month."""
    return [
        Series(translate("ClaimFigures", "Claimed"), "accent", 0.4),
        Series(translate("ClaimFigures", "Agreed"), "accent"),
        Series(translate("ClaimFigures", "Received"), "good"),
    ]


def age_series() -> list[Series]:
    """The ages of what is owed."""
    return [Series(age_title(place), *AGE_COLOURS[place]) for place in range(len(AGES))]


def courier_group(row: CourierFigures) -> Group:
    """A courier's bars."""
    amounts = (row.claimed_fen, row.agreed_fen, row.received_fen, row.outstanding_fen)
    return Group(row.courier_id, row.courier, _heights(amounts), _told(row.courier, row, amounts))


def month_group(row: MonthTrend) -> Group:
    """A month's bars."""
    amounts = (row.claimed_fen, row.agreed_fen, row.received_fen)
    return Group(row.month, row.month[2:], _heights(amounts), _told(row.month, row, amounts))


def age_group(row: CourierAges) -> Group:
    """A courier's bar of ages."""
    text = translate("ClaimFigures", "{name}, {age}: {amount}, {count} claims")
    words = tuple(
        text.format(name=row.courier, age=age_title(place), amount=format_yuan(amount), count=f"{number:,}")
        for place, (number, amount) in enumerate(zip(row.numbers, row.amounts, strict=True))
    )
    return Group(row.courier_id, row.courier, row.amounts, words)


def _heights(amounts: Sequence[int]) -> tuple[int, ...]:
    """A bar cannot be below its line: more taken back than came in shows as nothing, and says so when pointed at."""
    return tuple(max(0, amount) for amount in amounts)


def _told(name: str, row: CourierFigures | MonthTrend, amounts: Sequence[int]) -> tuple[str, ...]:
    rate, count = percent(row.recovery_rate), f"{row.number:,}"
    return tuple(
        translate("ClaimFigures", text).format(name=name, amount=format_yuan(amount), rate=rate, count=count)
        for text, amount in zip(_TOLD, amounts, strict=False)  # a month has nothing outstanding
    )
