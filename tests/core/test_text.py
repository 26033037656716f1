"""The language of a program that is being updated while it runs."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopdesk.core import text
from shopdesk.core.resources import resource_path
from shopdesk.core.text import speak, translate


def test_a_translation_replaced_under_the_running_desk_is_still_spoken(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path(shutil.copy(resource_path("i18n") / "shopdesk_zh_CN.qm", tmp_path))
    monkeypatch.setattr(text, "resource_path", lambda _name: tmp_path)
    speak("zh_CN")
    try:
        with file.open("r+b") as opened:
            opened.write(bytes(file.stat().st_size))
        assert translate("Orders", "This order does not exist (any more).") != "This order does not exist (any more)."
    finally:
        speak("en")
    assert translate("Orders", "This order does not exist (any more).") == "This order does not exist (any more)."
