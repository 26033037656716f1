"""The letters that lead to a field with Alt: each means one field only."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from shopdesk.orders.entry_dialog import OrderEntryDialog
from shopdesk.orders.remark_dialog import RemarkDialog
from tests.orders.windows import Windows

DIALOGS: list[Callable[[Windows], QDialog]] = [
    lambda windows: OrderEntryDialog(windows.desk),
    lambda windows: RemarkDialog(
        windows.desk, [windows.counter.enter(seller_remark="1号客服").id, windows.counter.enter().id]
    ),
]


@pytest.mark.parametrize("make", DIALOGS, ids=["entry", "remark"])
def test_a_letter_leads_to_one_field_only(windows: Windows, make: Callable[[Windows], QDialog]) -> None:
    dialog = windows.open(make(windows))
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    letters = Counter(key for text in texts if (key := QKeySequence.mnemonic(text).toString()))
    assert letters and not [key for key, count in letters.items() if count > 1]
