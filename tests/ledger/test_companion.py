"""What the ledger adds to other records: the filled form, and the entries a record has led to."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from shopdesk.ledger.companion import LedgerCompanion
from shopdesk.ledger.form.batch_dialog import BatchEntryDialog
from shopdesk.ledger.form.entry_dialog import EntryDialog
from shopdesk.ledger.posting.entering import EntryDraft
from shopdesk.ui.messages import Toast
from tests.ledger.desk_scene import LedgerDesk
from tests.ledger.scene import LedgerScene

Desks = Callable[..., LedgerDesk]


class Main:
    """A window with what the ledger adds, and where it led."""

    def __init__(self, desk: LedgerDesk) -> None:
        self.at, self.led_to = desk, []
        self.window = QMainWindow()
        desk.bot.addWidget(self.window)
        self.window.show()
        self.companion = LedgerCompanion(desk.desk, self.window)
        self.companion.entry_requested.connect(self.led_to.append)

    def forms(self) -> list[EntryDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, EntryDialog) and one.isVisible()]


@pytest.fixture
def main(at_desk: Desks, scene: LedgerScene) -> Main:
    scene.rule("发错货", ((2_000, ""),), source_kind="wrong_shipment")
    return Main(at_desk())


def test_one_click_opens_the_filled_form_and_leads_to_the_entry(main: Main, scene: LedgerScene) -> None:
    day = date(2026, 11, 3)
    main.companion.enter_for_source("wrong_shipment", 5, "WS2611-0005", None, scene.staff["周敏"], day, "少发一件")
    (form,) = main.forms()
    form.save()
    main.at.until(lambda: bool(scene.entries()))
    main.at.settle()
    (row,) = scene.entries()
    assert (row.staff_name, row.amount_fen, row.happened_on, row.source_id) == ("周敏", -2_000, day, 5)
    toast = main.window.findChild(Toast)
    assert toast is not None and row.entry_no in toast.accessibleName()
    (related,) = main.companion.related("wrong_shipment", 5)
    assert related.label == row.entry_no and "周敏" in related.title
    related.open()
    assert main.led_to == [row.id]
    scene.reverse(row.id)
    assert [one.chip.text for one in main.companion.related("wrong_shipment", 5)] == ["Reversed", "Reversal"]


def test_colleagues_entries_are_not_told_to_everybody(at_desk: Desks, main: Main, scene: LedgerScene) -> None:
    scene.by_hand(1_000, name="周敏", source_kind="ticket", source_id=8, source_no="T8")
    others = Main(at_desk("李静")).companion
    assert len(main.companion.related("ticket", 8)) == 1 and others.related("ticket", 8) == []
    assert others.why_not_enter() and others.ticket_actions()[0].barred(8)  # type: ignore[arg-type]
    others.enter(EntryDraft(scene.staff["周敏"]))
    assert not main.forms()


def test_one_record_of_a_batch_is_the_usual_form(main: Main, scene: LedgerScene) -> None:
    draft = EntryDraft(
        scene.staff["周敏"], happened_on=scene.today, source_kind="wrong_shipment", source_id=1, source_no="WS1"
    )
    main.companion.enter_many([draft])
    assert len(main.forms()) == 1
    main.forms()[0].close()
    main.companion.enter_many([draft, draft._replace(source_id=2, source_no="WS2")])
    assert any(isinstance(one, BatchEntryDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
