"""What is typed in a form and not saved yet, kept in a small file, so that it outlives a crash."""

import json
import logging
from collections.abc import Callable
from functools import partial
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from shopdesk.core.files import replacing
from shopdesk.core.paths import DataFolder
from shopdesk.ui.messages import Banner, edited

TYPING_PAUSE_MS = 800
MOST_TOLD = 60  # characters of what a draft is about

_log = logging.getLogger(__name__)


def told_about(*parts: str) -> str:
    """What a draft is about, for the banner that offers it: its first words in one line, or nothing."""
    text = " · ".join(part for part in (" ".join(one.split()) for one in parts) if part)
    return text if len(text) <= MOST_TOLD else text[:MOST_TOLD] + "…"


class KeptDraft(QObject):
    """Keeps the values of one form; ``take``, a method of it, gives them as plain data, or None while there is nothing
    worth keeping.

    The form calls ``touch`` whenever something was typed, or names its fields to ``watch``, and ``let_go`` once it was
    saved or given up.
    """

    def __init__(self, folder: DataFolder, name: str, take: Callable[[], dict[str, Any] | None], form: QObject) -> None:
        super().__init__(form)
        self._folder, self._take = folder.root / "drafts", WeakMethod(take)  # a method of the form, which has this
        self.keep_as(name)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.keep)

    def keep_as(self, name: str) -> None:
        """Keep under a name from now on: a form that goes on with the next record begins another draft."""
        self._offered = False
        self._path = self._folder / f"{name}.json"

    def watch(self, *fields: QWidget) -> None:
        """Hear of everything that is typed into some fields."""
        for field in fields:
            for signal in edited(field):
                signal.connect(self._on_edited)

    def kept(self) -> dict[str, Any] | None:
        """What was typed last time and never saved; None when there is nothing, or nothing that can be read.

        Until something is typed again the form, filled anew, leaves it as it is.
        """
        self._pause.stop()
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return values if isinstance(values, dict) else None

    def offer(self, banner: Banner, text: str, go_on: Callable[[], object]) -> None:
        """Ask in a banner whether somebody goes on with what is kept; it stays as it is until they answer."""
        self._offered = True
        actions = [
            (self.tr("Go on"), partial(self._go_on, banner, go_on)),
            (self.tr("Forget it"), partial(self._forget, banner)),
        ]
        banner.show_message("info", text, actions)

    def touch(self) -> None:
        """Something was typed: keep it as soon as the typing pauses, unless what is kept still waits for an answer."""
        if not self._offered:
            self._pause.start()

    def keep(self) -> None:
        """Keep what is typed now."""
        self._pause.stop()
        if (take := self._take()) is None:  # the form is gone
            return
        if (values := take()) is None:
            self.discard()
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._path) as temporary:
                temporary.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
        except OSError:
            # The form still has everything, and saving it will tell the trouble with the disk.
            _log.info("a draft could not be kept")

    def let_go(self) -> None:
        """The form was saved or given up: forget it, but not what is offered and nobody answered yet."""
        self._pause.stop()
        if not self._offered:
            self.discard()

    def discard(self) -> None:
        """Forget what was kept."""
        self._pause.stop()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            _log.info("a draft could not be removed")

    def _go_on(self, banner: Banner, go_on: Callable[[], object]) -> None:
        self._offered = False
        banner.hide()
        go_on()
        self.keep()

    def _forget(self, banner: Banner) -> None:
        self._offered = False
        banner.hide()
        self.keep()  # what was typed in the meantime, or nothing

    def _on_edited(self, *_content: object) -> None:
        self.touch()
