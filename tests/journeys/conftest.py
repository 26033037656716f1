"""The whole desk, as a person has it in front of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.office import open_office
from shopdesk.order_files.imports import import_into_shop, order_tables
from shopdesk.orders.dialogs import OrderDialog
from shopdesk.ui.theme import Theme
from shopdesk.workplace import Workplace
from tests.journeys.person import Person

DATA = Path(__file__).parent.parent / "data" / "taobao_2019"


@pytest.fixture
def workplace(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Workplace]:
    """A desk on an empty data folder, its window shown."""
    theme = Theme(qapp, "light")
    theme.apply()
    opened = Workplace(open_office(DataFolder(tmp_path / "data")), theme)
    opened.window.resize(1440, 900)
    with qtbot.waitExposed(opened.window):
        opened.window.show()
    yield opened
    qtbot.waitUntil(lambda: not opened.jobs.running(), timeout=20_000)
    opened.window.hide()
    opened.close()
    theme.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def person(qtbot: QtBot, workplace: Workplace) -> Person:
    """Somebody in front of that desk."""
    return Person(qtbot, workplace)


@pytest.fixture
def order(qtbot: QtBot, workplace: Workplace) -> OrderDialog:
    """The window of an order."""
    tables = order_tables(DATA / "ExportOrderList202611011000.csv")
    workplace.desk.write("", import_into_shop, "", tables)
    workplace.window.show_page("orders")
    qtbot.waitUntil(lambda: len(workplace.orders.table.ids()) == 240)
    workplace.open_record("order", workplace.orders.table.id_at(0) or 0)
    return next(window for window in QApplication.topLevelWidgets() if isinstance(window, OrderDialog))
