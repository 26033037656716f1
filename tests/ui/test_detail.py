"""The panel beside a list: what it shows of which record."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from shopdesk.ui.detail import DetailPanel, Fact, FactList


@pytest.fixture
def panel(qtbot: QtBot) -> DetailPanel:
    """A panel with more than it has room for, scrolled down."""
    panel, facts = DetailPanel(), FactList()
    qtbot.addWidget(panel)
    panel.add(facts)
    panel.set_heading("CL2610-0001")
    facts.set_facts(Fact(f"Fact {number}", "Words") for number in range(60))
    panel.resize(320, 400)
    panel.show()
    bar = panel.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    return panel


def place(panel: DetailPanel) -> int:
    return panel.findChildren(QScrollArea)[0].verticalScrollBar().value()


def test_another_record_is_shown_from_its_beginning(panel: DetailPanel) -> None:
    panel.set_heading("CL2610-0002")
    assert place(panel) == 0


def test_the_same_record_keeps_its_place_when_it_is_loaded_again(panel: DetailPanel) -> None:
    panel.set_heading("CL2610-0001")
    assert place(panel) == 200


def test_records_with_the_same_heading_are_told_apart(panel: DetailPanel) -> None:
    panel.set_heading("Received", record=7)
    assert place(panel) == 0
