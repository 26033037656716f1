"""The review of one statement: what the courier paid beside what we expect, line by line, until it is accepted."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from shopdesk.claims.reconciling.figure_cards import FigureRow
from shopdesk.claims.reconciling.freight_list import FreightList
from shopdesk.claims.reconciling.line_panel import LinePanel
from shopdesk.claims.reconciling.listed import ListedResults, ResultSort
from shopdesk.claims.reconciling.result_table import LINK_COLUMNS, RESULTS, ResultTable
from shopdesk.claims.reconciling.review_head import ReviewHead
from shopdesk.claims.reconciling.review_words import (
    column_tip,
    column_words,
    figures,
    footer_words,
    outcome_pills,
)
from shopdesk.claims.reconciling.reviewed import Reviewed, reviewed
from shopdesk.claims.reconciling.row_actions import KEYS, RowActions
from shopdesk.claims.reconciling.statement_actions import StatementActions
from shopdesk.claims.states import Outcome, StatementKind
from shopdesk.core.errors import UserError
from shopdesk.core.settings import LAYOUTS
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.inputs import is_way_back
from shopdesk.ui.list_export import ListExport, on_screen
from shopdesk.ui.long_words import ElidedLabel
from shopdesk.ui.menus import open_menu
from shopdesk.ui.page import MARGIN, ListPane
from shopdesk.ui.plain_tip import plain_tip

FIGURES = 5
COLUMNS_WIDTH = 320  # px: the names of the columns are shortened beyond that
TAB_PADDING = 12  # px


class StatementReview(QWidget):
    """Shows a statement's results and what is done with each; nothing is entered before it is accepted."""

    left = Signal()  # back to the list of statements
    claim_requested = Signal(object)  # ClaimId
    columns_requested = Signal(object)  # StatementRow: its columns were read wrongly

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Reviewed | None = None
        self._statement_id: int | None = None
        self._sort = ResultSort()
        self._looked_again = False  # for claims that were registered since
        self.results = ListedResults()
        self.head, self.cards, self.pane = ReviewHead(self), FigureRow(FIGURES, self), ListPane(self)
        self.table = ResultTable(RESULTS, self.results.rows, desk.clock, self)
        self.freight = FreightList(desk, self)
        self.lines = LinePanel(desk, self.pane.detail)
        self.rows = RowActions(desk, self, self._refuse)
        self.whole = StatementActions(desk, self, self._refuse)
        self._export = ListExport(
            self, desk, partial(on_screen, self.pane.view), lambda _session, ids: self.results.rows(ids),
            write_list_file,
        )  # fmt: skip
        self._set_up_list()
        self._lay_out()
        self._connect()

    def show_statement(self, statement_id: int) -> None:
        """Show another statement, from its first line."""
        if statement_id != self._statement_id:
            self._statement_id, self._shown, self._looked_again = statement_id, None, False
            self.results.forget()
            self.table.show(())
            self._sort = ResultSort()
            self.pane.filters.set_values({})
            self.pane.banner.hide()
            self.pane.set_detail_shown(False)
            self.tabs.setCurrentIndex(0)
            self._show_head()
        self.reload()

    def statement_id(self) -> int | None:
        """The statement that is shown."""
        return self._statement_id

    def shown(self) -> Reviewed | None:
        """What is known of it; None until it was read."""
        return self._shown

    # What the page hands on from the window.

    def reload(self) -> None:
        """Ask for the statement and its results again."""
        if self._statement_id is not None:
            self._desk.ask(self, "reviewed", reviewed, self._desk.actor, self._statement_id, then=self._on_reviewed)

    def focus_filter(self) -> None:
        """Put the cursor into the filter text."""
        self.pane.filters.text_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def export(self) -> None:
        """Write what the list shows to a file."""
        if self.stack.currentWidget() is self.freight:
            self.freight.export()
        else:
            self._export.to_file()

    def print_list(self) -> None:
        """Show what the list shows as it would be printed."""
        if self.stack.currentWidget() is self.freight:
            self.freight.print_list()
        else:
            self._export.to_paper()

    def current_pane(self) -> ListPane:
        """The list that is shown."""
        return self.freight.pane if self.stack.currentWidget() is self.freight else self.pane

    def go_back(self) -> None:
        """Leave the review; nothing is lost, all that was decided is kept."""
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Take Alt+Left from the window, which would leave for the page before; Esc is left to who needs it first."""
        if is_way_back(event):
            event.accept()  # no shortcut gets it then; the key itself means nothing to what has the focus
            QTimer.singleShot(0, self, self.go_back)
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody who comes back may have registered a claim for an unknown line."""
        super().showEvent(event)
        if self._looked_again:
            self._looked_again = False
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.pane.detail.isVisible() and self.stack.currentWidget() is self.pane:
                self.pane.set_detail_shown(False)
            else:
                self.go_back()
            event.accept()
            return
        super().keyPressEvent(event)

    # How it is made.

    def _set_up_list(self) -> None:
        pane = self.pane
        pane.head.hide()
        pane.set_detail_shown(False)
        pane.detail.more_button.hide()
        filters = pane.filters
        filters.set_period_shown(False)
        filters.set_placeholder(self.tr("Tracking / claim / customer"))
        self.columns_label = ElidedLabel("secondary", pane)
        self.columns_label.setMaximumWidth(COLUMNS_WIDTH)
        self.columns_label.setContentsMargins(8, 0, 8, 0)
        self.columns_button = QPushButton(self.tr("Change…"), pane)
        self.columns_button.setProperty("role", "link")
        self.columns_button.setAutoDefault(False)
        pane.filter_side.addWidget(self.columns_label)
        pane.filter_side.addWidget(self.columns_button)
        view = pane.view
        view.set_table(self.table)
        # The first column opens its lines; the link of a row is its claim.
        view.columns.laid_out.connect(lambda: setattr(view.itemDelegate(), "link_section", -1))
        if layout := self._desk.settings.get(LAYOUTS).get(RESULTS.key):
            view.restore_column_layout(layout)
        view.columns.laid_out.emit()

    def _lay_out(self) -> None:
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the bill"))
        self.tabs.addTab(self.tr("Compensation"))
        self.tabs.addTab(self.tr("Freight on claimed parcels"))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.freight)
        cards, self.strip = QHBoxLayout(), QWidget(self)
        cards.setContentsMargins(MARGIN, 0, MARGIN, 12)
        cards.addWidget(self.cards)
        strip = QHBoxLayout(self.strip)
        strip.setContentsMargins(MARGIN - TAB_PADDING, 0, MARGIN, 8)
        strip.addWidget(self.tabs)
        strip.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(cards)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        self.strip.hide()

    def _connect(self) -> None:
        pane, view, head = self.pane, self.pane.view, self.head
        head.back_requested.connect(self.go_back)
        head.accept_requested.connect(self.accept_statement)
        head.take_back_requested.connect(self._on_take_back)
        head.discard_requested.connect(self._on_discard)
        head.export_requested.connect(self._on_export)
        pane.filters.changed.connect(self._list)
        pane.empty.button.clicked.connect(lambda _checked: pane.filters.reset())
        view.opened.connect(lambda _number: pane.set_detail_shown(True))
        view.clicked.connect(self._on_clicked)
        view.entered.connect(self._on_entered)
        view.current_changed.connect(lambda _number: self._show_lines())
        view.selection_changed.connect(lambda _count: self._show_selection())
        view.context_menu_requested.connect(self._on_menu)
        view.sort_requested.connect(self._on_sort)
        view.layout_changed.connect(self._keep_layout)
        pane.detail_toggled.connect(lambda _shown: self._show_lines())
        self.lines.choice_taken.connect(self.rows.take)
        self.rows.claim_requested.connect(self.claim_requested)
        self.freight.claim_requested.connect(self.claim_requested)
        self.whole.discarded.connect(self.left)
        self.whole.settled.connect(self.reload)
        self.columns_button.clicked.connect(lambda _checked: self._on_columns())
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        for choice, key in KEYS.items():
            QShortcut(QKeySequence(key), view, partial(self._on_key, choice), context=Qt.ShortcutContext.WidgetShortcut)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(
                QKeySequence(keys), self, self.accept_statement,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )  # fmt: skip
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Print), self, self.print_list,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip

    # What comes back.

    def _on_reviewed(self, found: Reviewed | None) -> None:
        if found is None:  # somebody else threw it away
            self.left.emit()
            return
        if found.statement.id != self._statement_id:
            return
        self._shown = found
        self.results.take(found.results)
        self.table.is_accepted = found.is_accepted
        self._show_head()
        self._list()
        is_bill = found.statement.kind is StatementKind.BILL
        self.strip.setVisible(is_bill)
        self.tabs.setTabText(1, self.tr("Freight on claimed parcels {count}").format(count=len(found.freight)))
        self.freight.show_rows(found.freight)
        if not self._looked_again and not found.is_accepted and self.results.counts()[Outcome.UNKNOWN_HERE]:
            self._looked_again = True
            self.whole.look_again(found)

    def _show_head(self) -> None:
        shown = self._shown
        self.head.show_statement(shown)
        self.cards.setVisible(shown is not None)
        self.columns_button.setVisible(shown is not None and not shown.is_accepted)
        self.columns_label.setText(column_words(shown) if shown else "")
        self.columns_label.setToolTip(plain_tip(column_tip(shown)) if shown else "")
        if shown is not None:
            self.cards.set_figures(figures(shown))
        self.pane.footer.set_texts(*(footer_words(shown) if shown else ("",)))

    def _list(self) -> None:
        """List what the filter lets through; pills count all."""
        values, counts = self.pane.filters.values(), self.results.counts()
        self.pane.filters.set_states(outcome_pills(counts))
        numbers = self.results.numbers(values["states"], values["text"], self._sort)
        self.table.show(numbers)
        self.table.set_sort(self._sort.key, self._sort.descending)
        if numbers and self.pane.view.current_id() is None:
            self.pane.view.select_id(numbers[0])
        if self.results.all():
            self.pane.empty.set_content("search", self.tr("No line fits the filter."), self.tr("Reset the filter"))
        else:
            self.pane.empty.set_content("done", self.tr("It says nothing of compensation, and no claim waits for any."))
        self.pane.show_empty(not numbers and self._shown is not None)
        self._show_lines()
        self._show_selection()

    def _show_lines(self) -> None:
        """What stands behind the current row, while the panel is open."""
        number, shown = self.pane.view.current_id(), self._shown
        if not self.pane.detail_button.isChecked() or shown is None or number is None:
            return
        rows = self.results.chosen([number])
        if rows:
            self.lines.show_row(shown, rows[0])

    def _show_selection(self) -> None:
        count = self.pane.view.selected_count()
        if count < 2:
            self.pane.footer.set_selection("")
            return
        rows = self.results.chosen(self.pane.view.selected_ids())
        told = self.tr("{count} selected · paid {paid} · difference {difference}")
        self.pane.footer.set_selection(self.rows.sums(told, rows))

    # What somebody does.

    def accept_statement(self) -> None:
        """Enter what is to be received, as one step."""
        button = self.head.accept_button
        if self._shown is not None and button.isVisible() and button.isEnabled():
            button.setEnabled(False)
            self.whole.accept(self._shown)

    def _on_discard(self) -> None:
        if self._shown is not None:
            self.whole.discard(self._shown.statement)

    def _on_take_back(self) -> None:
        if self._shown is not None:
            self.whole.take_back(self._shown)

    def _on_export(self) -> None:
        if self._shown is not None:
            self.whole.export_differences(self._shown)

    def _on_columns(self) -> None:
        if self._shown is not None:
            self.columns_requested.emit(self._shown.statement)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Links in a row: its claim, and what is done with it."""
        column, row = self.table.columns[index.column()], self.table.row(index.row())
        if column.key not in LINK_COLUMNS or row is None or self._shown is None:
            return
        if self.pane.view.selected_count() != 1:  # somebody is gathering rows
            return
        if column.key == "claim_no":
            if row.claim_id is not None:
                self.claim_requested.emit(row.claim_id)
        elif row.outcome is Outcome.UNKNOWN_HERE and not self._shown.is_accepted:
            self._on_key("match")
        else:
            where = self.pane.view.visualRect(index).bottomLeft()
            self._on_menu([self.table.id_at(index.row())], self.pane.view.viewport().mapToGlobal(where))

    def _on_entered(self, index: QModelIndex) -> None:
        link = self.table.columns[index.column()].key in LINK_COLUMNS
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.pane.view.viewport().setCursor(shape)

    def _on_menu(self, numbers: Sequence[int], where: QPoint) -> None:
        if self._shown is None:
            return
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.rows.fill(menu, self._shown, self.results.chosen(numbers))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.pane.view.copy_selection)
        open_menu(menu, where)

    def _on_key(self, choice: str) -> None:
        if self._shown is not None:
            self.rows.take_by_key(choice, self._shown, self.results.chosen(self.pane.view.selected_ids()))

    def _on_sort(self, key: str, descending: bool) -> None:
        self._sort = ResultSort(key, descending)
        self._list()

    def _keep_layout(self) -> None:
        layouts = self._desk.settings.get(LAYOUTS) | {RESULTS.key: self.pane.view.column_layout()}
        self._desk.settings.set(LAYOUTS, layouts)

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()
