"""What the panel beside a reviewed statement says of a line, before and after it was accepted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.claims.reconciling import Bench, Case


def amounts(bench: Bench, tracking_no: str) -> Callable[[], str]:
    """What stands in the group of amounts, once the cursor rests on a row."""
    bench.select(tracking_no)
    return lambda: " ".join(label.text() for label in bench.review.lines.amounts.findChildren(QLabel))


def test_an_accepted_line_says_what_was_done_with_it(opened: Bench, case: Case) -> None:
    told = amounts(opened, case.no(case.equal))
    opened.bot.keyClick(opened.review.pane.view, Qt.Key.Key_Return)
    opened.until(lambda: "Handling Enter as received To enter ￥398.67" in told())
    opened.review.accept_statement()
    opened.settle()
    opened.until(lambda: "Handling Entered as received Entered ￥398.67" in told())
    told = amounts(opened, "YT9999999999999")
    opened.until(lambda: "Handling Not entered" in told())
    opened.until(lambda: "To enter" not in told() and "Entered" not in told())
