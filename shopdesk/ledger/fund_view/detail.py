"""Everything known about one movement of the department fund, with its receipts."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.ledger.companions import Openers
from shopdesk.ledger.fund.fund_store import PHOTO_KIND, MovementRow
from shopdesk.ledger.fund.moving import why_not_correct
from shopdesk.ledger.states import fund_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList


class RecordPhotos(Protocol):
    """A widget that shows, and takes, the photos of a record."""

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show another record's photos; None shows nothing."""
        ...


class MovementDetail(QObject):
    """Fills a detail panel with a movement; ``openers`` lead to other records, by their kind."""

    correction_requested = Signal(object)  # MovementRow
    movement_requested = Signal(str)  # the number of another movement

    def __init__(self, desk: Desk, panel: DetailPanel, photos: QWidget, openers: Openers) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._photos, self._openers = desk, panel, photos, openers
        self.facts, self.written = FactList(), FactList()
        panel.more_button.hide()
        panel.add(self.facts)
        panel.add(self.written)
        self.photo_heading = panel.add_section(self.tr("Receipts"), photos)

    def show_movement(self, row: MovementRow) -> None:
        """Show a movement."""
        panel = self._panel
        panel.set_heading(row.movement_no, fund_chip(row.kind), row.id)
        barred = self._desk.read(why_not_correct, self._desk.actor, row.id)
        wanted = partial(self.correction_requested.emit, row)
        panel.actions_row.set_actions([(self.tr("Take back…"), wanted, "plain", barred)])
        self.facts.set_title(self.tr("Movement"))
        self.facts.set_facts(self._facts(row))
        self.written.set_title(self.tr("In the books"))
        self.written.set_facts(self._written(row))
        hidden = _is_hidden(row)
        self.photo_heading.setVisible(not hidden)
        self._photos.setVisible(not hidden)
        if not hidden:
            strip: RecordPhotos = self._photos  # type: ignore[assignment]
            strip.show_record(PHOTO_KIND, row.id, self.tr("Department fund"))

    def _facts(self, row: MovementRow) -> list[Fact]:
        who = self.tr("a colleague") if _is_hidden(row) else row.person
        return [
            Fact(self.tr("Amount"), format_yuan(row.amount_fen), chips=self._chips(row)),
            Fact(self.tr("Who"), who),
            Fact(self.tr("For what"), row.purpose),
            Fact(self.tr("Entry"), row.entry_no, open=self._opener(row)),
            Fact(self.tr("Takes back"), row.reverses_no, open=self._other(row.reverses_no)),
            Fact(self.tr("Taken back by"), row.reversed_by_no, open=self._other(row.reversed_by_no)),
        ]

    def _chips(self, row: MovementRow) -> list[Chip]:
        return [Chip(self.tr("Taken back"), "neutral")] if row.reversed_by_no else []

    def _written(self, row: MovementRow) -> list[Fact]:
        told = self.tr("{day}, because its own month was closed").format(day=row.booked_on.isoformat())
        entered = self.tr("{time} by {name}")
        return [
            Fact(self.tr("Day"), row.moved_on.isoformat()),
            Fact(self.tr("Counts for"), told if row.booked_on != row.moved_on else ""),
            Fact(self.tr("In it then"), format_yuan(row.balance_fen)),
            Fact(
                self.tr("Entered"),
                entered.format(time=shown_text(row.entered_at, self._desk.clock), name=row.entered_by),
            ),
        ]

    def _opener(self, row: MovementRow) -> Callable[[], object] | None:
        show = self._openers.get("ledger_entry")
        return None if show is None or row.entry_id is None else partial(show, row.entry_id)

    def _other(self, movement_no: str) -> Callable[[], object] | None:
        return partial(self.movement_requested.emit, movement_no) if movement_no else None


def _is_hidden(row: MovementRow) -> bool:
    """Whether it is about a fine of somebody else, whose name and reason are nobody's business."""
    return not row.person  # else somebody stands in every movement
