"""Everything known about one entry, in groups, and what can be done with it next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from shopdesk.ledger import rights
from shopdesk.ledger.companions import Openers
from shopdesk.ledger.dossier import EntryDetail, entry_detail
from shopdesk.ledger.model import EntryId
from shopdesk.ledger.view import detail_facts as facts
from shopdesk.ledger.view.entry_steps import more_steps, next_steps
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList
from shopdesk.ui.menus import OfferedStep


class EntryDetailView(QObject):
    """Fills a detail panel with an entry; ``openers`` lead to other records, by their kind."""

    step_requested = Signal(str)
    entry_requested = Signal(object)  # EntryId: another entry that belongs to the one shown

    def __init__(self, desk: Desk, panel: DetailPanel, openers: Openers) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._openers = desk, panel, openers
        self.detail: EntryDetail | None = None
        self._entry, self._rule, self._links = FactList(), FactList(), FactList()
        self._appeals, self._fund, self._chain = FactList(), FactList(), FactList()
        for group, title in (
            (self._entry, self.tr("Entry")),
            (self._rule, self.tr("By which rule")),
            (self._links, self.tr("Belongs to it")),
            (self._appeals, self.tr("Appeals")),
            (self._fund, self.tr("Department fund")),
            (self._chain, self.tr("In the chain")),
        ):
            group.set_title(title)
            panel.add(group)

    def show_entry(self, entry_id: EntryId) -> EntryDetail | None:
        """Show an entry; None when it is none of the acting person's business."""
        detail = self._desk.read(entry_detail, entry_id)
        seen = self._desk.read(rights.staff_seen, self._desk.actor)
        if detail is None or seen not in (None, detail.row.staff_id):
            self.detail = None
            return None
        self.detail = detail
        row, clock = detail.row, self._desk.clock
        self._panel.set_heading(row.entry_no, facts.heading_chip(row))
        self._show_steps()
        self._entry.set_facts(facts.entry_facts(row, clock))
        self._fill(self._rule, facts.rule_facts(row, detail.same_rule, self.entry_requested.emit))
        related = [one for one in (detail.reverses, detail.reversed_by) if one is not None]
        self._fill(self._links, facts.link_facts(row, self._openers, self.entry_requested.emit, related))
        self._fill(self._appeals, facts.appeal_facts(detail.appeals, clock))
        self._fill(self._fund, facts.fund_facts(detail.movements, self._openers))
        self._chain.set_facts(facts.chain_facts(row, detail.hash))
        return detail

    def next_steps(self) -> list[OfferedStep]:
        """The steps the entry shown offers first."""
        return [] if self.detail is None else next_steps(self._desk, self.detail)

    def more_steps(self) -> list[OfferedStep]:
        """What stands in the menu behind the buttons."""
        return [] if self.detail is None else more_steps(self._desk, self.detail.row)

    def _show_steps(self) -> None:
        actions: list[tuple[str, Callable[[], object], str, str]] = []
        for place, step in enumerate(self.next_steps()):
            role = "primary" if place == 0 and step.key in ("decide", "collect") and not step.barred else "plain"
            actions.append((step.title, lambda key=step.key: self.step_requested.emit(key), role, step.barred))
        self._panel.actions_row.set_actions(actions)

    def _fill(self, group: FactList, told: Sequence[Fact]) -> None:
        group.set_facts(told)
        group.setVisible(bool(told))
