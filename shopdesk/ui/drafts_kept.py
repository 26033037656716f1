"""What is typed in a form and not saved yet, kept in a small file, so that it outlives a crash."""

import json
import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from shopdesk.core.files import replacing
from shopdesk.core.paths import DataFolder

TYPING_PAUSE_MS = 800

_log = logging.getLogger(__name__)


class KeptDraft(QObject):
    """Keeps the values of one form; ``take`` gives them as plain data, or None while there is nothing worth keeping.

    The form calls ``touch`` whenever something was typed, and ``discard`` once it was saved or given up.
    """

    def __init__(self, folder: DataFolder, name: str, take: Callable[[], dict[str, Any] | None], form: QObject) -> None:
        super().__init__(form)
        self._path, self._take = folder.root / "drafts" / f"{name}.json", take
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.keep)

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

    def touch(self) -> None:
        """Something was typed: keep it as soon as the typing pauses."""
        self._pause.start()

    def keep(self) -> None:
        """Keep what is typed now."""
        self._pause.stop()
        values = self._take()
        if values is None:
            self.discard()
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._path) as temporary:
                temporary.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
        except OSError:
            # The form still has everything, and saving it will tell the trouble with the disk.
            _log.info("a draft could not be kept")

    def discard(self) -> None:
        """Forget what was kept."""
        self._pause.stop()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            _log.info("a draft could not be removed")
