"""The rules in a window: which there are, what they come to, and who stands at which step of them now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from shiboken6 import isValid

from shopdesk.core.errors import UserError
from shopdesk.ledger import rights
from shopdesk.ledger.rule_book.rule_dialog import RuleDialog
from shopdesk.ledger.rule_book.rule_words import for_text
from shopdesk.ledger.rules.ladder import describe, period_name, step_text
from shopdesk.ledger.rules.managing import RuleRow, change_rule, delete_rule, draft_of, list_rules
from shopdesk.ledger.rules.proposing import Standing, standings
from shopdesk.ledger.states import kind_chip
from shopdesk.ui.book_window import BookWindow
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ledger_rule_book import Ui_LedgerRuleBook
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow, fill_table, select_row, selected_row, set_up_table, wrap_rows

ENTRIES, COUNT = 4, 1  # columns of numbers, in the upper and in the lower table


class RuleBookDialog(BookWindow):
    """The book of rules; Enter opens the selected one, Ins adds one."""

    shows = frozenset({"ledger_rule", "ledger_entry", "staff"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_LedgerRuleBook()
        self.ui.setupUi(self)
        self._rules: list[RuleRow] = []
        self._wanted: int | None = None  # to be selected once it is listed
        self._set_up()
        self.reload()

    def reload(self) -> None:
        """Show what is stored now; what was selected stays selected, else the first one is."""
        current = self.selected()
        keep = self._wanted if self._wanted is not None else (None if current is None else current.id)
        self._rules = sorted(self._desk.read(list_rules), key=lambda one: not one.active)
        fill_table(self.ui.ruleTable, [self._cells(row) for row in self._rules], frozenset({ENTRIES}))
        self.ui.ruleTable.clearSelection()
        place = next((place for place, row in enumerate(self._rules) if row.id == keep), 0)
        if self._rules:
            select_row(self.ui.ruleTable, place)
        self._show_standing()

    def selected(self) -> RuleRow | None:
        """The rule people have chosen."""
        place = selected_row(self.ui.ruleTable)
        return None if place is None or place >= len(self._rules) else self._rules[place]

    def select(self, rule_id: int) -> None:
        """Select a rule, now or once it is listed."""
        self._wanted = rule_id
        self.reload()
        self._wanted = None

    def add(self) -> None:
        """Enter a new one."""
        self._form(None).open()

    def change(self) -> None:
        """Open the selected one."""
        if (row := self.selected()) is not None:
            self._form(row).open()

    def use_or_not(self) -> None:
        """Offer the selected one for new entries no longer, or again; its entries stay."""
        if (row := self.selected()) is not None:
            draft = draft_of(row)._replace(active=not row.active)
            self._desk.write(
                self.tr("Changing the rule"), change_rule, row.id, row.version, draft, refused=self._on_refused
            )

    def delete(self) -> None:
        """Take the selected one out of the book; one with entries is only used no longer."""
        if (row := self.selected()) is None:
            return

        def gone(is_gone: bool) -> None:
            if isValid(self):
                kept = self.tr("“{name}” has entries: it stays in the book and is used no longer.")
                show_toast(self, (self.tr("“{name}” is deleted") if is_gone else kept).format(name=row.name))

        self._desk.write(
            self.tr("Deleting the rule"), delete_rule, row.id, row.version, then=gone, refused=self._on_refused
        )

    def _set_up(self) -> None:
        ui = self.ui
        titles = (
            self.tr("Rule"),
            self.tr("Kind"),
            self.tr("Ladder"),
            self.tr("Proposed for"),
            self.tr("Entries"),
            self.tr("State"),
        )
        set_up_table(ui.ruleTable, titles, 2)
        wrap_rows(ui.ruleTable)
        columns = (self.tr("Staff"), self.tr("Times"), self.tr("Last step"), self.tr("Next time"))
        set_up_table(ui.standingTable, columns, 3)
        ui.noteLabel.setText(
            self.tr("A rule proposes step and amount by itself. Reversed entries do not count towards the next step.")
        )
        ui.buttonBox.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        ui.buttonBox.rejected.connect(self.reject)
        for button, call in (
            (ui.addButton, self.add),
            (ui.changeButton, self.change),
            (ui.useButton, self.use_or_not),
            (ui.deleteButton, self.delete),
        ):
            button.clicked.connect(call)
        QShortcut(Qt.Key.Key_Insert, self, ui.addButton.click)
        ui.ruleTable.itemActivated.connect(lambda _item: ui.changeButton.click())
        ui.ruleTable.itemSelectionChanged.connect(self._show_standing)
        self._desk.actor_changed.connect(self.reload)

    def _cells(self, row: RuleRow) -> tuple[str, ...]:
        return (
            row.name,
            kind_chip(row.kind).text,
            describe(row.steps, row.period),
            for_text(row.source_kind),
            f"{row.used:,}",
            self.tr("in use") if row.active else self.tr("no longer used"),
        )

    def _show_standing(self) -> None:
        """Who stands where in the period of today; only one's own place for who sees only that."""
        row, ui = self.selected(), self.ui
        standing = [] if row is None else self._standing(row)
        title = self.tr("Who stands at which step")
        if row is not None:
            period = period_name(row.period, self._desk.clock.today())
            told = self.tr("Who stands at which step of “{name}” in {period}")
            if not period:
                told = self.tr("Who stands at which step of “{name}”")
            title = told.format(name=row.name, period=period)
            if not standing:
                title = self.tr("{title}: nobody yet").format(title=title)
        ui.standingLabel.setText(title)
        cells = [(one.staff_name, str(one.occurrences), step_text(one.last), step_text(one.next)) for one in standing]
        fill_table(ui.standingTable, cells, frozenset({COUNT}))
        ui.standingTable.clearSelection()
        self._show_buttons()

    def _standing(self, row: RuleRow) -> list[Standing]:
        found = self._desk.read(standings, row.id, self._desk.clock.today())
        seen = self._desk.read(rights.staff_seen, self._desk.actor)
        return sorted((one for one in found if seen in (None, one.staff_id)), key=lambda one: -one.occurrences)

    def _show_buttons(self) -> None:
        """Bar what cannot be done, with the reason; everybody may read a rule."""
        ui, row = self.ui, self.selected()
        barred = self._desk.read(rights.why_not_change_rules, self._desk.actor)
        choose = "" if row is not None else self.tr("Select a row first.")
        allow(ui.addButton, barred)
        allow(ui.changeButton, choose)
        allow(ui.useButton, barred or choose)
        allow(ui.deleteButton, barred or choose)
        ui.changeButton.setText(self.tr("&Show…") if barred else self.tr("&Change…"))
        used = row is None or row.active
        ui.useButton.setText(self.tr("Use no &longer") if used else self.tr("Use &again"))

    def _form(self, row: RuleRow | None) -> RuleDialog:
        dialog = RuleDialog(self._desk, row, self)
        dialog.saved.connect(self.select)
        return dialog

    def _on_refused(self, error: UserError) -> None:
        self.ui.dialogBanner.show_message("danger", error.message)
        self.reload()
