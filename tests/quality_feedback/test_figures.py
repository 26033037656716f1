"""What is reported most, beside what was sold, against figures worked out by hand."""

from datetime import date

from shopdesk.quality_feedback import service
from shopdesk.quality_feedback.figures import FeedbackFigures, feedback_figures
from shopdesk.quality_feedback.model import Defect
from tests.quality_feedback.factory import Factory


def figures(factory: Factory, first: date | None = None, last: date | None = None) -> FeedbackFigures:
    return factory.ask(feedback_figures, factory.clock, first, last)


def test_styles_and_defects_by_how_often_they_are_reported(factory: Factory) -> None:
    for buyer in ("甲", "乙"):
        factory.order(buyer)  # each of one MY-2601 and two MY-2602
    factory.report("my-2601", defect=Defect.SEAM, quantity=1)
    factory.report("MY-2602", defect=Defect.SEAM, quantity=2)
    factory.report("MY-2602", defect=Defect.SIZE, quantity=1)
    factory.report("MY-2602", defect=Defect.SEAM, quantity=1)
    unfounded = factory.report("MY-2601", defect=Defect.SEAM)
    factory.step(service.close_feedback, unfounded, "没有问题")
    found = figures(factory)
    first, second = found.styles
    assert (first.style_no, first.feedback, first.pieces, first.by_defect) == (
        "MY-2602", 3, 4, {Defect.SEAM: 2, Defect.SIZE: 1},
    )  # fmt: skip
    assert (first.cumulated, first.sold, first.per_thousand) == (75.0, 4, 1000.0)
    assert (second.cumulated, second.sold, second.per_thousand) == (100.0, 2, 500.0)
    assert [(one.defect, one.feedback, one.pieces) for one in found.defects] == [
        (Defect.SEAM, 3, 4),
        (Defect.SIZE, 1, 1),
    ]
    assert [one.cumulated for one in found.defects] == [75.0, 100.0]


def test_only_the_days_asked_for_count(factory: Factory) -> None:
    factory.order("甲")  # placed on the first of November
    factory.report("MY-2601", on=date(2026, 11, 1))
    factory.report("MY-2601", on=date(2026, 11, 2))
    (style,) = figures(factory, date(2026, 11, 2), date(2026, 11, 30)).styles
    assert (style.feedback, style.sold, style.per_thousand) == (1, 0, None)
    (style,) = figures(factory, date(2026, 11, 1), date(2026, 11, 1)).styles
    assert (style.feedback, style.sold) == (1, 1)
    assert figures(factory, date(2026, 12, 1), None).styles == ()
