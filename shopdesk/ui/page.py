"""What list pages are made of: head, filter row, table beside a detail panel, footer, empty state."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shopdesk.core.errors import environment_message
from shopdesk.core.settings import PcSettings
from shopdesk.ui.detail import DetailPanel, plain_label
from shopdesk.ui.filter_bar import FilterBar
from shopdesk.ui.icons import icon, icon_pixmap
from shopdesk.ui.long_words import ElidedLabel, SumsLabel
from shopdesk.ui.menus import give_menu
from shopdesk.ui.messages import Banner, show_toast
from shopdesk.ui.record_view import RecordView
from shopdesk.ui.tokens import DETAIL_WIDTH, PAGE_HEAD_HEIGHT, current_tokens
from shopdesk.ui.views import View, ViewsButton

MARGIN = 20


class PageHead(QWidget):
    """The title of a page, how much there is, and what can be done with all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(PAGE_HEAD_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        self._row.setSpacing(12)
        self._title, self._note = plain_label(role="title"), ElidedLabel("secondary")
        self._row.addWidget(self._title)
        self._row.addWidget(self._note)
        self._row.addStretch(1)

    def set_title(self, title: str) -> None:
        """The name of the page."""
        self._title.setText(title)

    def set_note(self, note: str) -> None:
        """The small text behind the title: a count, a month, a file."""
        self._note.setText(note)

    def add_button(self, title: str, call: Callable[[], object], role: str = "plain", picture: str = "") -> QPushButton:
        """A button on the right; the primary one comes last."""
        button = QPushButton(title, self)
        button.setProperty("role", role)
        button.setAutoDefault(False)
        if picture:
            button.setIcon(icon(picture, "on_button" if role == "primary" else "secondary"))
        button.clicked.connect(lambda _checked: call())
        self._row.addWidget(button)
        return button

    def add_menu(self, title: str, menu: QMenu) -> QPushButton:
        """A button on the right that opens a menu."""
        button = QPushButton(title, self)
        button.setProperty("menu", "true")
        button.setAutoDefault(False)
        give_menu(button, menu)
        self._row.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Anything else on the right."""
        self._row.addWidget(widget)


class PageFooter(QFrame):
    """Count, sums of all that is filtered, sums of what is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageFooter")
        self.setFixedHeight(36)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(20)
        self._row.addStretch(1)
        self._texts = [plain_label(role="secondary", parent=self), *(SumsLabel("secondary", self) for _ in range(2))]
        for place, label in enumerate(self._texts):
            self._row.insertWidget(place, label)

    def set_texts(self, count: str, sums: str = "", selection: str = "") -> None:
        """What stands there; empty ones take no room."""
        for label, text in zip(self._texts, (count, sums, selection), strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def set_selection(self, text: str) -> None:
        """Only what is selected."""
        self._texts[2].setText(text)
        self._texts[2].setVisible(bool(text))


class EmptyState(QWidget):
    """Says what belongs here, and offers the first step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(12)
        self._name = ""
        self._picture, self._sentence = plain_label(), plain_label(role="secondary")
        self._sentence.setWordWrap(True)
        self._sentence.setFixedWidth(420)
        self._picture.setMinimumHeight(44)
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        for widget in (self._picture, self._sentence):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignCenter)
        self.button.hide()

    def set_content(self, picture: str, sentence: str, button_text: str = "") -> None:
        """The icon's name, the sentence, and the text of the button, which is hidden without one."""
        self._name = picture
        self._draw()
        self._sentence.setText(sentence)
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(420))
        self.button.setText(button_text)
        self.button.setVisible(bool(button_text))

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        self._draw()

    def _draw(self) -> None:
        if getattr(self, "_name", ""):  # Qt tells of changes before there is anything to draw
            colour = current_tokens().colour("faint")
            self._picture.setPixmap(icon_pixmap(self._name, 40, colour, self.devicePixelRatioF()))


class PagePane(QWidget):
    """Everything a page about records shows, put together around one view of them."""

    detail_toggled = Signal(bool)

    def __init__(self, view: QAbstractItemView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.head, self.banner, self.filters = PageHead(self), Banner(self), FilterBar(self)
        self.footer, self.empty, self.detail = PageFooter(self), EmptyState(self), DetailPanel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        filter_row = QHBoxLayout()
        filter_row.setContentsMargins(MARGIN, 0, MARGIN, 12)
        filter_row.setSpacing(0)
        filter_row.addWidget(self.filters, 1)
        self.filter_side = QHBoxLayout()
        self.detail_button = self._make_toggle()
        side = QHBoxLayout()  # beside the first row of the filters, however many there are
        side.addLayout(self.filter_side)
        side.addWidget(self.detail_button)
        filter_row.addLayout(side)
        filter_row.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        banner_row = QVBoxLayout()
        banner_row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        banner_row.addWidget(self.banner)
        column.addWidget(self.head)
        below_head = QVBoxLayout()
        below_head.setSpacing(12)  # only where there is a banner
        below_head.addLayout(banner_row)
        below_head.addLayout(filter_row)
        column.addLayout(below_head)
        column.addWidget(self._make_splitter(), 1)
        self.filters.text_edit.list_wanted.connect(self._go_to_list)

    @property
    def view(self) -> QAbstractItemView:
        """What shows the records."""
        return self._view

    def show_empty(self, empty: bool) -> None:
        """Show the empty state in place of the list, or the list."""
        self._stack.setCurrentWidget(self.empty if empty else self._view)

    def add_views(self, settings: PcSettings, key: str, built_in: Sequence[View] = ()) -> ViewsButton:
        """A button for saved views in the filter row; a list has to have its table by then.

        The page answers ``chosen``: it takes up the sort of the view, where there is one, and lists anew.
        """
        view = self._view if isinstance(self._view, RecordView) else None
        button = ViewsButton(settings, key, built_in, self.filters, view, self)
        self.filter_side.addWidget(button)
        return button

    def set_detail_shown(self, shown: bool) -> None:
        """Open or close the detail panel."""
        self.detail_button.setChecked(shown)

    def set_has_detail(self, has: bool) -> None:
        """A page without a detail panel has no button for it either."""
        self.detail_button.setVisible(has)
        self.detail.setVisible(has and self.detail_button.isChecked())

    def _make_toggle(self) -> QToolButton:
        toggle = QToolButton(self)
        toggle.setIcon(icon("panel-right"))
        toggle.setIconSize(QSize(16, 16))
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.setToolTip(self.tr("Details"))
        toggle.setAccessibleName(self.tr("Show details"))
        toggle.toggled.connect(self._on_toggled)
        return toggle

    def _make_splitter(self) -> QSplitter:
        left = QFrame(self)
        left.setObjectName("pageTable")
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self.empty)
        rows.addLayout(self._stack, 1)
        rows.addWidget(self.footer)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        self.splitter.setCollapsible(1, False)
        self.detail.setMinimumWidth(280)
        self.splitter.setSizes([10_000, DETAIL_WIDTH])
        return self.splitter

    def _go_to_list(self) -> None:
        view, model = self._view, self._view.model()
        if self._stack.currentWidget() is not view or model is None or not model.rowCount():
            return
        if not view.selectionModel().hasSelection():
            view.setCurrentIndex(model.index(0, 0))
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_toggled(self, shown: bool) -> None:
        self.detail.setVisible(shown)
        self.detail_toggled.emit(shown)


class ListPane(PagePane):
    """A page around a list; the page fills the parts and answers their signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        view = RecordView()
        super().__init__(view, parent)
        self._list = view
        self.view.message.connect(self._show_message)
        self.view.failed.connect(self._on_rows_failed)

    @property
    def view(self) -> RecordView:
        """The list."""
        return self._list

    def _on_rows_failed(self, error: Exception) -> None:
        sentence = environment_message(error) or self.tr("The rows could not be read.")
        self.banner.show_message("danger", sentence, [(self.tr("Try again"), self._try_again)])

    def _try_again(self) -> None:
        self.banner.hide()
        if (table := self.view.table()) is not None:
            table.refresh()

    def _show_message(self, text: str) -> None:
        show_toast(self.window(), text)
