"""What happens to typing that is kept: the pause in which it is written, and the answer to what is offered."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.messages import Banner


def pause(qtbot: QtBot, kept: KeptDraft) -> None:
    """Stop typing for as long as it takes until it is kept; without anything typed there is nothing to wait for."""
    timers = kept.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


def answer(banner: Banner, title: str) -> None:
    """Press a button of a banner."""
    next(one for one in banner.findChildren(QPushButton) if one.text() == title).click()
