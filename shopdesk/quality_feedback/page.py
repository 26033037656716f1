"""The register of quality feedback: shows, narrows down, takes steps, exports. No SQL, no rules."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QComboBox, QMenu

from shopdesk.core.errors import UserError
from shopdesk.quality_feedback import list_filter, store
from shopdesk.quality_feedback.alert_strip import AlertStrip, customers_text, defects_text
from shopdesk.quality_feedback.alerts import StyleAlert, rest_alert
from shopdesk.quality_feedback.companions import FeedbackCompanions
from shopdesk.quality_feedback.detail import FeedbackDetailView
from shopdesk.quality_feedback.figures_dialog import FeedbackFiguresDialog
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.list_filter import Choices
from shopdesk.quality_feedback.model import OPEN_STATES, FeedbackId, FeedbackState, state_chip
from shopdesk.quality_feedback.selection import FeedbackSteps
from shopdesk.quality_feedback.sheet_dialog import SupplierSheetDialog
from shopdesk.quality_feedback.step_dialog import FeedbackStepDialog, StepForm
from shopdesk.quality_feedback.store import FeedbackFilter, FeedbackRow, FeedbackSort, FeedbackSums
from shopdesk.quality_feedback.supplier_book import SupplierBookDialog
from shopdesk.quality_feedback.table import FEEDBACK
from shopdesk.sheets.lists import write_list_file
from shopdesk.ui.desk import Desk
from shopdesk.ui.list_export import ListExport, on_screen, shown_listing
from shopdesk.ui.list_page import ListPage
from shopdesk.ui.menus import add_steps, open_menu_below
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.record_table import RecordTable
from shopdesk.ui.views import View

CHOICE_WIDTH, OPTIONS_WIDTH = 150, 220  # px: closed ones stand in one row, open ones show every word


class QualityFeedbackPage(ListPage):
    """All quality feedback with its style alerts above, and what can be done with it next."""

    shows = frozenset(
        {"quality_feedback", "supplier", "style_alert", "photo", "order", "ticket", "customer", "shop", "setting"}
    )

    def __init__(self, desk: Desk, companions: FeedbackCompanions) -> None:
        super().__init__(desk)
        self._companions = companions
        self._sort, self._alerts = FeedbackSort(), list[StyleAlert]()
        fetch = store.list_feedback_rows
        self.table: RecordTable[FeedbackRow] = RecordTable(FEEDBACK, partial(desk.read, fetch), desk.clock)
        self.table.setParent(self)
        self.detail = FeedbackDetailView(desk, self.pane.detail, companions.photos(None), companions.openers)
        self.detail.step_requested.connect(self.take_step)
        self.detail.style_requested.connect(self.show_style)
        self.pane.detail.more_requested.connect(self._on_more)
        view = self.pane.view
        self._listed = ListExport(self, desk, partial(on_screen, view), fetch, write_list_file)
        chosen = ListExport(
            self, desk, lambda: (shown_listing(view, FEEDBACK), view.selected_ids()), fetch, write_list_file
        )
        self.steps = FeedbackSteps(self, desk, chosen)
        self.steps.refused.connect(self._refuse)
        self.steps.sheet_requested.connect(self.write_sheet)
        self._set_up_head()
        self._set_up_alerts()
        self._set_up_filters()
        self._wire_list()
        view.opened.connect(self.edit_feedback)
        self._set_up_views()

    def _set_up_head(self) -> None:
        head = self.pane.head
        head.set_title(FEEDBACK.translated_title())
        actions = QMenu(self)
        actions.aboutToShow.connect(partial(self._fill_actions, actions))
        self.actions_button = head.add_menu(self.tr("Actions"), actions)
        self.actions_button.setEnabled(False)
        head.add_button(self.tr("Figures…"), self.show_figures)
        head.add_button(self.tr("Suppliers…"), self.open_suppliers)
        head.add_menu(self.tr("Export"), self._listed.menu())
        head.add_button(self.tr("Sheet for the supplier…"), self.write_sheet, "plain", "sheet")
        head.add_button(self.tr("New feedback"), self.primary_action, "primary", "add")
        sentence = self.tr(
            "No quality feedback yet. Report a defect a customer met, from its order, ticket or by hand."
        )
        self._nothing_yet = ("quality", sentence, self.tr("New feedback"))
        self._no_match = ("search", self.tr("No feedback matches the filter."), self.tr("Reset the filter"))
        self.pane.empty.button.clicked.connect(lambda _checked: self._on_empty_action())

    def _set_up_alerts(self) -> None:
        self.alerts = AlertStrip(self)
        self.alerts.shown.connect(self.show_alert)
        self.alerts.rest_requested.connect(self.rest_alert)
        column = self.pane.layout()
        assert isinstance(column, QBoxLayout), "the parts of a page stand one below the other"
        column.insertWidget(1, self.alerts)

    def _set_up_filters(self) -> None:
        filters = self.pane.filters
        filters.set_clock(self._desk.clock)
        filters.set_placeholder(self.tr("No. / style / customer / order / text"))
        self._show_counts({})
        for box in (
            filters.add_choice("defect", self.tr("Defect"), list_filter.defect_options()),
            filters.add_choice("style", self.tr("Style"), []),
            filters.add_choice("supplier", self.tr("Supplier"), []),
            filters.add_choice("alert", self.tr("Style alert"), []),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setFixedWidth(CHOICE_WIDTH)
            box.view().setMinimumWidth(OPTIONS_WIDTH)
            box.currentTextChanged.connect(lambda text, box=box: box.setToolTip(plain_tip(text)))
        self._read_choices()
        filters.changed.connect(self.reload)

    def _set_up_views(self) -> None:
        built_in = [
            View(self.tr("Open feedback"), {"states": [state.value for state in OPEN_STATES]}),
            View(self.tr("To verify"), {"states": [FeedbackState.REPORTED.value]}),
            View(self.tr("To send to the factory"), {"states": [FeedbackState.VERIFIED.value]}, ("supplier", False)),
            View(self.tr("Supplier not known yet"), {"supplier": int(store.NO_SUPPLIER)}),
            View(self.tr("Style alerts"), {"alert": list_filter.ANY_ALERT}, ("style_no", False)),
        ]
        self.views = self.pane.add_views(self._desk.settings, FEEDBACK.key, built_in)
        self.views.chosen.connect(self._on_view)

    # What the main window asks of every page.

    def reload(self) -> None:
        """Ask for the alerts and choices, then for the list, its counts and its sums again."""
        today = self._desk.clock.today()
        self._desk.ask(self, "choices", list_filter.choices, today, then=self._on_choices)

    def show_filter(self, values: dict[str, object]) -> None:
        """Narrow the list down as somebody else asks, also to a style or supplier that came in just now."""
        self._read_choices()
        super().show_filter(values)

    def primary_action(self) -> None:
        """Report a defect."""
        self._open_form(FeedbackDialog(self._desk, parent=self, photos=self._companions.photos))

    def open_record(self, feedback_id: int) -> None:
        """Show feedback in the list, taking the filter away when it hides it."""
        if self.pane.view.select_id(feedback_id):
            return
        ids = self._desk.read(store.list_feedback_ids, self._filter(), self._sort)
        if feedback_id not in ids:
            self.pane.filters.set_values({})
            ids = self._desk.read(store.list_feedback_ids, self._filter(), self._sort)
        self._on_ids(ids)
        if not self.pane.view.select_id(feedback_id):
            show_toast(self.window(), self.tr("This feedback is in the recycle bin, or of a shop that is not shown."))
        self.reload()

    def show_style(self, style_key: str) -> None:
        """List the feedback about one style."""
        self.show_filter({"style": style_key})

    def show_alert(self, style_key: str) -> None:
        """List the feedback of a style's alert, or of all alerts."""
        value = f"{list_filter.ANY_ALERT}:{style_key}" if style_key else list_filter.ANY_ALERT
        self.show_filter({"alert": value})

    def rest_alert(self, alert: StyleAlert) -> None:
        """Say that somebody took care of an alert, and how."""
        what = self.tr("{style_no}: {customers}\n{defects}\nIt rests until a further customer reports this style.")
        told = what.format(
            style_no=alert.style_no, customers=customers_text(alert), defects=defects_text(alert)
        )  # fmt: skip
        form = StepForm(self.tr("Style alert"), told, self.tr("Taken care of"), self.tr("What was done"))
        FeedbackStepDialog(self._desk, form, rest_alert, [alert.style_key], self).open()

    def open_suppliers(self) -> None:
        """Show the book of suppliers."""
        book = SupplierBookDialog(self._desk, self, leads=True)
        book.feedback_requested.connect(lambda supplier_id: self.show_filter({"supplier": supplier_id}))
        book.sheet_requested.connect(lambda supplier_id: self.write_sheet(supplier_id=supplier_id))
        book.open()

    def show_figures(self) -> None:
        """Show what is reported most, by style and by defect."""
        dialog = FeedbackFiguresDialog(self._desk, self)
        dialog.feedback_requested.connect(self.show_filter)
        dialog.open()

    def write_sheet(self, feedback_ids: Sequence[int] = (), *, supplier_id: int | None = None) -> None:
        """Ask for the sheet for a supplier, and write it."""
        if supplier_id is None:
            supplier_id = self.pane.filters.values().get("supplier")
        dialog = SupplierSheetDialog(
            self._desk, self._companions.archive, self, feedback_ids=feedback_ids, supplier_id=supplier_id
        )
        dialog.open()

    # What can be done with the feedback shown.

    def edit_feedback(self, feedback_id: int) -> None:
        """Open feedback in its form; a closed one only shows its details."""
        detail = self.detail.detail
        if detail is None or detail.row.id != feedback_id:
            detail = self.detail.show_feedback(feedback_id)
        if detail is None:
            return
        if barred := next((step.barred for step in self.detail.more_steps() if step.key == "edit"), ""):
            show_toast(self.window(), barred)
            return
        self._open_form(
            FeedbackDialog(self._desk, feedback_id=feedback_id, parent=self, photos=self._companions.photos)
        )

    def take_step(self, key: str) -> None:
        """Take a step of the feedback shown, or ask for what it needs."""
        if self.detail.detail is None:
            return
        row = self.detail.detail.row
        match key:
            case "edit":
                self.edit_feedback(row.id)
            case "delete":
                self.steps.delete(row)
            case "sheet":
                self.write_sheet([row.id], supplier_id=row.supplier_id)
            case "verify" | "send" | "close" | "take_back":
                getattr(self.steps, key)([row])

    def rows(self) -> list[FeedbackRow]:
        """The selected feedback as it stands on the screen, in the order of the list."""
        places = self.table.positions_of(frozenset(self.pane.view.selected_ids()))
        return [row for row in map(self.table.row, places) if row is not None]

    def _open_form(self, dialog: FeedbackDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.feedback_requested.connect(self.open_record)
        dialog.open()

    def _on_saved(self, feedback_id: FeedbackId) -> None:
        self.open_record(feedback_id)
        if (row := self.table.row_of(feedback_id)) is not None:
            show_toast(self.window(), self.tr("{feedback_no} is saved").format(feedback_no=row.feedback_no))

    def _refuse(self, error: UserError) -> None:
        self.pane.banner.show_message("warning", error.message)
        self.reload()

    # Answers.

    def _on_choices(self, found: Choices) -> None:
        self._show_choices(found)
        wanted = self._filter()
        self._desk.ask(self, "ids", store.list_feedback_ids, wanted, self._sort, then=self._on_ids)
        self._desk.ask(self, "counts", store.count_feedback_by_state, wanted, then=self._show_counts)
        self._desk.ask(self, "sums", store.sum_feedback, wanted, then=self._on_sums)

    def _read_choices(self) -> None:
        self._show_choices(self._desk.read(list_filter.choices, self._desk.clock.today()))

    def _show_choices(self, found: Choices) -> None:
        filters, self._alerts = self.pane.filters, found.alerts
        self.alerts.set_alerts([alert for alert in found.alerts if not alert.rests])
        filters.set_options("style", self.tr("Style"), found.styles)
        filters.set_options("supplier", self.tr("Supplier"), list_filter.supplier_options(found.suppliers))
        filters.set_options("alert", self.tr("Style alert"), list_filter.alert_options(found.alerts))

    def _filter(self) -> FeedbackFilter:
        filters = self.pane.filters
        return list_filter.feedback_filter(filters.values(), filters.dates(), self._desk, self._alerts)

    def _show_counts(self, counts: dict[FeedbackState, int]) -> None:
        states = [(state.value, state_chip(state).text, counts.get(state, 0)) for state in FeedbackState]
        self.pane.filters.set_states(states, quiet=[FeedbackState.CLOSED.value])

    def _on_sums(self, sums: FeedbackSums) -> None:
        count = self.tr("{count} feedback").format(count=f"{sums.number:,}")
        text = self.tr("{pieces} pieces of {styles} styles").format(
            pieces=f"{sums.pieces:,}", styles=f"{sums.styles:,}"
        )
        self.pane.head.set_note(count)
        self.pane.footer.set_texts(count, text)
        self._on_selection(self.pane.view.selected_count())

    def _on_current(self, feedback_id: int | None) -> None:
        if feedback_id is not None:
            self.detail.show_feedback(feedback_id)

    def _on_selection(self, count: int) -> None:
        self.actions_button.setEnabled(bool(count))
        text = self.tr("{count} selected").format(count=f"{count:,}") if count > 1 else ""
        self.pane.footer.set_selection(text)

    # Menus.

    def _on_more(self) -> None:
        if self.detail.detail is not None:
            button = self.pane.detail.more_button
            menu = QMenu(self)
            add_steps(menu, self.detail.more_steps(), self.take_step)
            open_menu_below(menu, button)

    def _fill(self, menu: QMenu, ids: Sequence[int]) -> None:
        rows, detail = self.rows(), self.detail.detail
        if len(ids) == 1 and detail is not None and detail.row.id == ids[0]:
            add_steps(menu, self.detail.more_steps(), self.take_step)
            menu.addSeparator()
        self.steps.fill(menu, rows)
