"""The gallery of many photos: how long frames are blocked while somebody scrolls, beside a bare list that scrolls.

The bare list is the same view over as many items, each a painted rectangle: what Qt itself needs for the same wheel.
"""

import hashlib
import inspect
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEventLoop,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from benchmarks import sample_photos
from benchmarks.data import actor
from benchmarks.measuring import Figure, median_ms
from benchmarks.places import BENCH, ROOT
from shopdesk.core.clock import utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import PcSettings
from shopdesk.photos import store
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.page import PhotosPage
from shopdesk.photos.store import PhotoFilter
from shopdesk.photos.table import GalleryView
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.theme import Theme

FRAME_MS, SEEN_MS = 1000 / 60, 50
STEP_MS, STEPS, BEAT_MS = 16, 400, 3  # a wheel that never rests: more than a hand does
NOTCH = 120
SIZE = (1400, 900)
Index = QModelIndex | QPersistentModelIndex


class Scrolled(NamedTuple):
    """What the ticks of a timer came late while something scrolled, in milliseconds."""

    late: list[float]

    def blocked(self, limit: float) -> int:
        """How often the window stood still for longer."""
        return sum(one > limit for one in self.late)


def measure(count: int) -> Iterator[Figure]:
    """Scrolling by wheel and by scroll bar, the first pictures, and the queries behind the filters."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    theme.apply()
    folder = _folder(count)
    bare = _bare_view(count)
    with open_database(folder, utc_now()) as opened, tempfile.TemporaryDirectory() as name:
        desk = Desk(opened.database, actor(), folder, PcSettings(Path(name) / "pc.json"), JobRunner())
        page = PhotosPage(desk, PhotoArchive(folder))
        page.resize(*SIZE)
        page.show()
        first, full = _first_pictures(page, desk)
        yield Figure(f"gallery of {count:,}: first picture", first, "ms", limit=300, of_ratio=False)
        yield Figure(f"gallery of {count:,}: the screen is full", full, "ms", limit=500, of_ratio=False)
        for way, scroll in {"wheel": _wheel, "scroll bar": _drag}.items():
            plain, ours = scroll(bare), scroll(page.view)
            for limit, most in ((FRAME_MS, None), (SEEN_MS, 0)):
                yield Figure(
                    f"gallery of {count:,}, {way}: pauses over {limit:.0f} ms in {STEPS}",
                    ours.blocked(limit), "pauses", "bare list", plain.blocked(limit), most, of_ratio=False,
                )  # fmt: skip
            yield Figure(
                f"gallery of {count:,}, {way}: longest pause", max(ours.late), "ms", "bare list", max(plain.late)
            )
        yield from _queries(opened.database, count)
        desk.jobs.shut_down()
        page.deleteLater()
    bare.deleteLater()
    app.processEvents()


def _folder(count: int) -> DataFolder:
    """A data folder with so many photos; made anew when its shape changed."""
    migrations = ROOT / "shopdesk" / "core" / "migrations" / "versions"
    made_of = [*(path.read_text("utf-8") for path in sorted(migrations.glob("v*.py")))]
    shape = hashlib.sha256("".join([*made_of, inspect.getsource(sample_photos)]).encode()).hexdigest()[:8]
    folder = DataFolder(BENCH / f"photos-{count}-{shape}")
    done = folder.root / "complete"
    if not done.exists():
        print(f"Making {count:,} photos in {folder.root.relative_to(ROOT)} (once)")
        folder.database.unlink(missing_ok=True)
        with open_database(folder, utc_now()) as opened:
            sample_photos.add_photos(opened.database, folder, actor(), count)
        done.touch()
    return folder


def _first_pictures(page: PhotosPage, desk: Desk) -> tuple[float, float]:
    """From asking for the photos until the first picture is there, and until all on the screen are; milliseconds."""
    told: list[float] = []
    page.thumbnails.ready.connect(lambda _sha256: told.append(time.perf_counter()))
    loop, watch = QEventLoop(), QTimer(interval=20)
    watch.timeout.connect(lambda: loop.quit() if told and not desk.jobs.running() else None)
    begun = time.perf_counter()
    page.reload()
    watch.start()
    loop.exec()
    return (told[0] - begun) * 1000, (told[-1] - begun) * 1000


def _wheel(view: QListView) -> Scrolled:
    """Turn the wheel a notch at every frame, from the top."""
    view.scrollToTop()

    def turn(_step: int) -> None:
        at = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, -NOTCH), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    return _scrolled(turn)


def _drag(view: QListView) -> Scrolled:
    """Drag the scroll bar through everything, so that every frame shows other photos."""
    bar = view.verticalScrollBar()
    return _scrolled(lambda step: bar.setValue(bar.maximum() * step // STEPS))


def _scrolled(move: Callable[[int], object]) -> Scrolled:
    loop, late, step = QEventLoop(), [], 0
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, (now - last) * 1000 - BEAT_MS))
        last = now

    def turn() -> None:
        nonlocal step
        step += 1
        move(step)
        if step == STEPS:
            QTimer.singleShot(200, loop.quit)  # what has been asked for comes in

    timers = [QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)]
    timers.append(QTimer(interval=STEP_MS, timerType=Qt.TimerType.PreciseTimer))
    for timer, call in zip(timers, (beat, turn), strict=True):
        timer.timeout.connect(call)
        timer.start()
    loop.exec()
    for timer in timers:
        timer.stop()
    return Scrolled(late)


def _queries(database: Database, count: int) -> Iterator[Figure]:
    """What a filter takes until the gallery knows its photos."""
    filters = {
        "nothing": PhotoFilter(),
        "inbox": PhotoFilter(linked=False),
        "kind": PhotoFilter(kinds=frozenset({PhotoKind.LABEL})),
        "text, rare": PhotoFilter(text="tb1234"),
        "text, common": PhotoFilter(text="袖口脱线"),
    }

    def ids(wanted: PhotoFilter) -> None:
        with database.read() as session:
            store.list_photo_ids(session, wanted)

    for name, wanted in filters.items():
        taken = median_ms(lambda wanted=wanted: ids(wanted), 3)
        yield Figure(f"gallery of {count:,}: filter by {name}", taken / 1000, "s", limit=0.7, of_ratio=False)


class _Bare(QAbstractListModel):
    """Items that know nothing."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return None


class _Rectangle(QStyledItemDelegate):
    """Paints where a photo would be."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.fillRect(option.rect.adjusted(12, 12, -12, -58), Qt.GlobalColor.lightGray)  # type: ignore[attr-defined]


def _bare_view(count: int) -> GalleryView:
    view = GalleryView()
    model = _Bare(count)
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(_Rectangle(view))
    view.resize(*SIZE)
    view.show()
    return view
