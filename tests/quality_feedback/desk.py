"""The register of quality feedback in a window, over the shop of a factory's customers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from shopdesk.quality_feedback.companions import FeedbackCompanions
from shopdesk.quality_feedback.form import FeedbackDialog
from shopdesk.quality_feedback.page import QualityFeedbackPage
from tests.desk_window import PageWindow, Strip
from tests.quality_feedback.factory import Factory

Dialog = TypeVar("Dialog", bound=QDialog)


class Register(PageWindow[QualityFeedbackPage]):
    """A desk with the page on it; ``opened`` notes which records of others were asked for."""

    def __init__(self, qtbot: QtBot, factory: Factory, folder: Path) -> None:
        factory.actor = type(factory.actor)(None, "王芳", factory.actor.role, factory.clock)
        super().__init__(qtbot, factory.database, factory.actor, factory.folder)
        self.factory = factory
        self.opened: list[tuple[str, int]] = []
        openers = {kind: self._opener(kind) for kind in ("order", "ticket", "customer")}
        self.strip = Strip()
        page = QualityFeedbackPage(
            self.desk,
            FeedbackCompanions(lambda parent: Strip(parent) if parent else self.strip, openers, factory.archive),
        )
        self.show_page(page, 1300, 850)

    def ids(self) -> list[int]:
        return list(self.page.table.ids())

    def press(self, title: str) -> None:
        """Press a button of the detail panel."""
        self.buttons()[title].click()
        self.settle()

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog in front."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def _opener(self, kind: str) -> Callable[[int], object]:
        return lambda record_id: self.opened.append((kind, record_id))


def opened(register: Register, **named: Any) -> FeedbackDialog:
    """A form of the register."""
    dialog = FeedbackDialog(register.desk, parent=register.page, photos=Strip, **named)
    dialog.open()
    return dialog


def choose(box: Any, value: object) -> None:
    """Choose something in a list, as a person does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
