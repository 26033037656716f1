"""What is reported most: quality feedback by style and by defect (Pareto), beside what was sold."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.clock import Clock
from shopdesk.quality_feedback import figures_store
from shopdesk.quality_feedback.model import Defect
from shopdesk.quality_feedback.store import FeedbackFilter
from shopdesk.shops.model import ShopId

MOST_STYLES = 200


class StyleFigures(NamedTuple):
    """What one style came to; ``cumulated`` is its part of all feedback with those before it, in percent."""

    style_key: str
    style_no: str
    goods_title: str
    feedback: int
    pieces: int
    by_defect: dict[Defect, int]
    cumulated: float
    sold: int

    @property
    def per_thousand(self) -> float | None:
        """Pieces with a defect for a thousand sold in the same time; None where none was sold."""
        return None if not self.sold else 1000 * self.pieces / self.sold


class DefectFigures(NamedTuple):
    """What one defect came to; ``cumulated`` as with styles."""

    defect: Defect
    feedback: int
    pieces: int
    cumulated: float


class FeedbackFigures(NamedTuple):
    """Everything that was counted: the styles with most feedback first, and the defects."""

    styles: tuple[StyleFigures, ...]
    defects: tuple[DefectFigures, ...]
    feedback: int
    more_styles: int  # beyond those that are told


def feedback_figures(
    session: Session, clock: Clock, first: date | None, last: date | None, shop_id: ShopId | None = None
) -> FeedbackFigures:
    """The feedback of some business days, both included, without what was no defect."""
    wanted = FeedbackFilter(reported_from=first, reported_until=last, shop_id=shop_id, founded=True)
    counted = figures_store.count_by_style(session, wanted)
    total = sum(one[2] for one in counted)
    by_style: dict[str, list[figures_store.Counted]] = {}
    for one in counted:
        by_style.setdefault(one[0], []).append(one)
    keys = sorted(by_style, key=lambda key: (-sum(one[2] for one in by_style[key]), key))
    told = keys[:MOST_STYLES]
    names = figures_store.names_of_styles(session, told)
    begin = clock.day_start(first) if first is not None else None
    end = clock.days_bounds(last, last)[1] if last is not None else None
    sold = figures_store.sold_pieces(session, told, begin, end, shop_id)
    parts = _cumulated([sum(one[2] for one in by_style[key]) for key in told], total)
    styles = tuple(
        StyleFigures(
            key,
            *names.get(key, (key, "")),
            sum(one[2] for one in by_style[key]),
            sum(one[3] for one in by_style[key]),
            {one[1]: one[2] for one in by_style[key]},
            part,
            sold.get(key, 0),
        )
        for key, part in zip(told, parts, strict=True)
    )
    return FeedbackFigures(styles, _by_defect(counted, total), total, len(keys) - len(told))


def _by_defect(counted: Sequence[figures_store.Counted], total: int) -> tuple[DefectFigures, ...]:
    sums = [
        (defect, sum(one[2] for one in counted if one[1] is defect), sum(one[3] for one in counted if one[1] is defect))
        for defect in Defect
    ]
    sums = sorted((one for one in sums if one[1]), key=lambda one: -one[1])
    parts = _cumulated([one[1] for one in sums], total)
    return tuple(DefectFigures(*one, part) for one, part in zip(sums, parts, strict=True))


def _cumulated(numbers: Sequence[int], total: int) -> list[float]:
    """Each number's part of the total with those before it, in percent."""
    return [100 * sum(numbers[: at + 1]) / total for at in range(len(numbers))] if total else []
