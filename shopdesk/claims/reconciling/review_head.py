"""The head of a review: the way back, whose statement it is, and what can be done with it as a whole."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from shopdesk.claims.reconciling.review_words import heading_words
from shopdesk.claims.reconciling.reviewed import Reviewed
from shopdesk.ui.icons import icon
from shopdesk.ui.page import PageHead
from shopdesk.ui.plain_table import allow
from shopdesk.ui.plain_tip import plain_tip


class ReviewHead(PageHead):
    """Shows the buttons that fit the statement; what is barred says why."""

    back_requested = Signal()
    accept_requested = Signal()
    take_back_requested = Signal()
    discard_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Reconciliation"))
        self.back_button = QToolButton(self)
        self.back_button.setIcon(icon("arrow-left"))
        self.back_button.setIconSize(QSize(16, 16))
        self.back_button.setToolTip(plain_tip(self.tr("All statements (Esc)")))
        self.back_button.setAccessibleName(self.tr("Back to all statements"))
        self.back_button.clicked.connect(self.back_requested)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(0, self.back_button)
        self.export_button = self.add_button(self.tr("Export differences"), self.export_requested.emit)
        self.discard_button = self.add_button(self.tr("Discard"), self.discard_requested.emit)
        self.take_back_button = self.add_button(self.tr("Take back"), self.take_back_requested.emit)
        self.accept_button = self.add_button(self.tr("Accept"), self.accept_requested.emit, "primary")

    def show_statement(self, shown: Reviewed | None) -> None:
        """Show what can be done with a statement; None while it is read."""
        is_open = shown is not None and not shown.is_accepted
        self.set_note(heading_words(shown.statement) if shown else "")
        self.export_button.setVisible(shown is not None)
        self.discard_button.setVisible(is_open)
        self.accept_button.setVisible(is_open)
        self.take_back_button.setVisible(shown is not None and shown.is_accepted)
        if shown is None:
            return
        count = f"{shown.sums.to_accept:,}"
        accept = self.tr("Accept {count} lines, enter receipts").format(count=count)
        self.accept_button.setText(accept if shown.sums.to_accept else self.tr("Done, nothing to enter"))
        allow(self.accept_button, shown.why_not_accept())
        allow(self.take_back_button, shown.rules.decide)
        allow(self.discard_button, shown.rules.decide)
