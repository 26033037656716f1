"""What is typed and not saved outlives a crash, until somebody decides about it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.ui.drafts_kept import KeptDraft


class Form(QObject):
    """A form with one field."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.typed = ""
        self.kept = KeptDraft(DataFolder(folder), "form", self.values, self)

    def values(self) -> dict[str, Any] | None:
        return {"typed": self.typed} if self.typed else None

    def type(self, text: str) -> None:
        self.typed = text
        self.kept.touch()


def pause(qtbot: QtBot, form: Form) -> None:
    """Wait for the pause in typing, if one is waited for."""
    timers = form.kept.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


@pytest.fixture
def folder(tmp_path: Path, qapp: object) -> Path:
    return tmp_path


def test_what_was_typed_is_there_after_a_crash(qtbot: QtBot, folder: Path) -> None:
    form = Form(folder)
    form.type("小鱼")
    pause(qtbot, form)
    assert Form(folder).kept.kept() == {"typed": "小鱼"}
    form.kept.discard()
    assert Form(folder).kept.kept() is None


def test_an_offer_is_not_lost_to_the_empty_form_that_makes_it(qtbot: QtBot, folder: Path) -> None:
    before = Form(folder)
    before.type("小鱼")
    pause(qtbot, before)
    after = Form(folder)
    after.kept.touch()  # filling the fields of the new form looks like typing
    assert after.kept.kept() == {"typed": "小鱼"}
    pause(qtbot, after)
    assert after.kept.kept() == {"typed": "小鱼"}


def test_rubbish_is_no_draft(folder: Path) -> None:
    form = Form(folder)
    (folder / "drafts").mkdir()
    for rubbish in ("", "[1]", "{", "\x00"):
        (folder / "drafts" / "form.json").write_text(rubbish, encoding="utf-8")
        assert form.kept.kept() is None
