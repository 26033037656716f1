"""Compiled forms say what their Designer file says, and every widget in them has a name of its own."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import dev

FORMS = sorted(dev.FORMS.glob("*.ui"))


def default_names(form: str) -> list[str]:
    """Names that Designer gave: ``pushButton``, ``label_2``; layouts and spacers may keep theirs."""
    found = []
    for widget in ET.fromstring(form).iter("widget"):
        name, bare = widget.get("name", ""), widget.get("class", "").removeprefix("Q")
        if re.fullmatch(rf"(?:{re.escape(bare[:1].lower() + bare[1:])})(?:_\d+)?", name):
            found.append(name)
    return found


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_the_compiled_form_is_fresh(form: Path) -> None:
    committed = dev.compiled_path(form)
    assert committed.exists(), "python3 dev.py forms"
    assert committed.read_text(encoding="utf-8") == dev.compile_form(form), "python3 dev.py forms"


def test_no_compiled_form_has_lost_its_source() -> None:
    assert set(dev.COMPILED.glob("ui_*.py")) <= {dev.compiled_path(form) for form in FORMS}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_names_are_chosen(form: Path) -> None:
    assert default_names(form.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_ends_with_the_same_buttons_in_the_same_order(form: Path) -> None:
    names = [one.get("name") for one in ET.parse(form).iter("widget")]
    ends = ("cancelButton", "nextButton", "saveButton")
    assert [name for name in names if name in ends] == [name for name in ends if name in names]


def test_default_names_are_found() -> None:
    names = ["QPushButton/pushButton_2", "QLabel/label", "Line/line", "QLabel/customerLabel", "QPushButton/saveButton"]
    widgets = "".join('<widget class="{}" name="{}"/>'.format(*name.split("/")) for name in names)
    assert default_names(f"<ui>{widgets}</ui>") == ["pushButton_2", "label", "line"]
