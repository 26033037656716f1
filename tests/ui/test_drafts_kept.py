"""What is typed and not saved outlives a crash, until somebody decides about it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shopdesk.core.paths import DataFolder
from shopdesk.ui.drafts_kept import KeptDraft, told_about
from shopdesk.ui.messages import Banner
from tests.kept_typing import answer, pause


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


@pytest.fixture
def folder(tmp_path: Path, qapp: object) -> Path:
    return tmp_path


def test_what_was_typed_is_there_after_a_crash(qtbot: QtBot, folder: Path) -> None:
    form = Form(folder)
    form.type("小鱼")
    pause(qtbot, form.kept)
    assert Form(folder).kept.kept() == {"typed": "小鱼"}
    form.kept.discard()
    assert Form(folder).kept.kept() is None


def test_an_offer_is_not_lost_to_the_empty_form_that_makes_it(qtbot: QtBot, folder: Path) -> None:
    before = Form(folder)
    before.type("小鱼")
    pause(qtbot, before.kept)
    after = Form(folder)
    after.kept.touch()  # filling the fields of the new form looks like typing
    assert after.kept.kept() == {"typed": "小鱼"}
    pause(qtbot, after.kept)
    assert after.kept.kept() == {"typed": "小鱼"}


def test_rubbish_is_no_draft(folder: Path) -> None:
    form = Form(folder)
    (folder / "drafts").mkdir()
    for rubbish in ("", "[1]", "{", "\x00"):
        (folder / "drafts" / "form.json").write_text(rubbish, encoding="utf-8")
        assert form.kept.kept() is None


def offered(qtbot: QtBot, folder: Path) -> tuple[Form, Banner]:
    """A form that asks whether to go on with 小鱼, whom somebody typed before the crash."""
    before = Form(folder)
    before.type("小鱼")
    before.kept.keep()
    form, banner = Form(folder), Banner()
    qtbot.addWidget(banner)
    kept = form.kept.kept()
    assert kept is not None
    form.kept.offer(banner, "小鱼?", lambda: form.type(kept["typed"]))
    return form, banner


def test_what_is_offered_waits_for_an_answer(qtbot: QtBot, folder: Path) -> None:
    form, _banner = offered(qtbot, folder)
    form.type("大鱼")
    pause(qtbot, form.kept)
    form.kept.let_go()
    assert Form(folder).kept.kept() == {"typed": "小鱼"}


def test_who_goes_on_has_it_kept_until_it_is_saved(qtbot: QtBot, folder: Path) -> None:
    form, banner = offered(qtbot, folder)
    answer(banner, "Go on")
    assert form.typed == "小鱼" and banner.isHidden()
    assert Form(folder).kept.kept() == {"typed": "小鱼"}
    form.kept.let_go()
    assert Form(folder).kept.kept() is None


def test_who_declines_keeps_what_they_typed_meanwhile(qtbot: QtBot, folder: Path) -> None:
    form, banner = offered(qtbot, folder)
    form.type("大鱼")
    answer(banner, "Forget it")
    assert Form(folder).kept.kept() == {"typed": "大鱼"} and banner.isHidden()


def test_fields_that_are_watched_are_kept(qtbot: QtBot, folder: Path) -> None:
    form, field = Form(folder), QLineEdit()
    qtbot.addWidget(field)
    form.kept.watch(field)
    form.typed = "小鱼"
    field.setText("小鱼")
    pause(qtbot, form.kept)
    assert Form(folder).kept.kept() == {"typed": "小鱼"}


def test_the_next_record_is_kept_under_a_name_of_its_own(folder: Path) -> None:
    form = Form(folder)
    form.type("小鱼")
    form.kept.keep()
    form.kept.keep_as("other")
    form.kept.let_go()
    assert Form(folder).kept.kept() == {"typed": "小鱼"}


def test_a_long_text_is_told_by_its_first_words() -> None:
    assert told_about("", "小鱼", " 盘点\n到半夜 ") == "小鱼 · 盘点 到半夜"
    assert told_about("", " ") == ""
    assert told_about("长" * 500) == "长" * 60 + "…"
