"""What is wrong is told beside its field, and goes once it is put right."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shopdesk.core.errors import UserError
from shopdesk.ui.inputs import MoneyEdit, MonthEdit
from shopdesk.ui.messages import FieldErrors


def _form(qtbot: QtBot) -> tuple[QDialog, QLineEdit, MoneyEdit]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    form = QFormLayout(dialog)
    name, amount = QLineEdit(), MoneyEdit()
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    buttons.accepted.connect(dialog.accept)
    form.addRow("Name", name)
    form.addRow("Amount", amount)
    form.addRow(buttons)
    return dialog, name, amount


def test_errors_stand_below_their_fields_and_the_first_gets_the_focus(qtbot: QtBot) -> None:
    dialog, _, amount = _form(qtbot)
    name = dialog.findChild(QLineEdit)
    assert name is not None
    errors = FieldErrors({"name": name, "amount": amount})
    dialog.show()
    wrong = [UserError("No amount.", field="amount"), UserError("Say who.", field="name")]
    assert errors.show_all(wrong)
    assert dialog.focusWidget() is name
    labels = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert {"Say who.", "No amount."} <= labels
    assert errors.show(wrong[0])
    assert errors.message("name") == "" and name.property("invalid") == "false"
    assert not errors.show(UserError("Nowhere.", field="other"))


def test_what_was_said_of_a_field_goes_when_the_field_is_corrected(qtbot: QtBot) -> None:
    dialog, name, amount = _form(qtbot)
    errors = FieldErrors({"name": name, "amount": amount})
    dialog.show()
    errors.show_all([UserError("No amount.", field="amount"), UserError("Say who.", field="name")])
    qtbot.keyClicks(name, "Fish")
    assert errors.message("name") == "" and name.property("invalid") == "false"
    assert errors.message("amount") == "No amount."


def _typed_words(field: QWidget) -> None:
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "torn")


def _typed_pieces(field: QWidget) -> None:
    assert isinstance(field, QSpinBox)
    QTest.keyClick(field, Qt.Key.Key_Up)


def _typed_day(field: QWidget) -> None:
    assert isinstance(field, QDateEdit)
    QTest.keyClick(field, Qt.Key.Key_Up)


def _typed_hour(field: QWidget) -> None:
    assert isinstance(field, QTimeEdit)
    QTest.keyClick(field, Qt.Key.Key_Up)


def _typed_choice(field: QWidget) -> None:
    assert isinstance(field, QComboBox)
    QTest.keyClicks(field, "MY-2601")


def _typed_cell(field: QWidget) -> None:
    assert isinstance(field, QTableWidget)
    field.setItem(0, 0, QTableWidgetItem("scarf"))


def _typed_month(field: QWidget) -> None:
    assert isinstance(field, MonthEdit)
    field.set_month("2026-10")


@pytest.mark.parametrize(
    ("make", "edit"),
    [
        (QPlainTextEdit, _typed_words),
        (QSpinBox, _typed_pieces),
        (QDateEdit, _typed_day),
        (QTimeEdit, _typed_hour),
        (lambda: QComboBox(editable=True), _typed_choice),
        (lambda: QTableWidget(1, 1), _typed_cell),
        (MonthEdit, _typed_month),
    ],
)
def test_what_was_said_goes_with_whatever_kind_of_field_is_corrected(
    qtbot: QtBot, make: Callable[[], QWidget], edit: Callable[[QWidget], None]
) -> None:
    dialog, name, _amount = _form(qtbot)
    field, form = make(), dialog.layout()
    assert isinstance(form, QFormLayout)
    form.addRow("Field", field)
    errors = FieldErrors({"name": name, "field": field})
    dialog.show()
    errors.show_all([UserError("That cannot be.", field="field"), UserError("Say who.", field="name")])
    assert errors.message("field") == "That cannot be."
    edit(field)
    assert errors.message("field") == "" and field.property("invalid") == "false"
    assert errors.message("name") == "Say who."
