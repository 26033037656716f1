"""Pictures taken into the archive in the background, and what came of it told, with a way back."""

import errno
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.database import Database, Session
from shopdesk.core.errors import environment_message
from shopdesk.core.identifiers import as_given
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.photos import service, store
from shopdesk.photos.arriving import plans
from shopdesk.photos.arriving.plans import PlannedPicture
from shopdesk.photos.arriving.preparing import told
from shopdesk.photos.evidence.likeness import open_likenesses, withdraw
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId
from shopdesk.photos.service import ArchivedPhoto, ArchiveResult, Arrival, Filing, Link, Source
from shopdesk.photos.viewing.files import show_in_folder
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import Job
from shopdesk.ui.messages import Action, show_toast

LOOKED_UP = 500  # of the photos that were there before; nobody reads more names than a few
ANNOUNCED_S = 2.0  # pages show what is archived by then
Compare = Callable[[QWidget, Sequence[int]], object]
AfterPlanned = Callable[[Sequence[PlannedPicture], ArchiveResult], object]


class Taken(NamedTuple):
    """What came of a batch.

    ``linked`` are the links that photos got which were in the archive before, ``trouble`` says what ended it early.
    """

    result: ArchiveResult
    linked: list[tuple[PhotoId, Link]]
    customers: dict[str, str]  # who sent each of the files
    has_links: bool
    trouble: str = ""


class PhotoIntake(QObject):
    """Takes pictures into the archive as a job, and tells what came of it, with a way back.

    ``compare`` shows likenesses (by their ids, over this window) of the new photos with those of other customers.
    """

    started = Signal(object)  # Job

    def __init__(self, desk: Desk, archive: PhotoArchive, widget: QWidget, compare: Compare | None = None) -> None:
        super().__init__(widget)
        self._desk, self._archive, self._widget, self._compare = desk, archive, widget, compare

    def take(self, sources: Sequence[Source], customer_name: str, links: Sequence[Link] = ()) -> Job:
        """Archive pictures under a customer ID and link them."""
        filing = Filing(customer_name, tuple(links))
        return self._start([Arrival(source, filing) for source in sources])

    def take_planned(self, pictures: Sequence[PlannedPicture], then: AfterPlanned | None = None) -> Job:
        """Archive pictures as planned; ``then`` gets them and what became of them, also when it was cut short."""
        owner = getattr(then, "__self__", None)

        def hand_on(result: ArchiveResult) -> None:
            if then is not None and (not isinstance(owner, QObject) or isValid(owner)):
                then(pictures, result)

        return self._start(plans.arrivals(pictures), hand_on)

    def _start(
        self, arrivals: Sequence[Arrival], then: Callable[[ArchiveResult], object] = lambda _result: None
    ) -> Job:
        desk, announce = self._desk, partial(self._desk.changed.emit, changed("photo"))
        last = monotonic()

        def part_done() -> None:
            """Let the pages show what is archived while a long batch goes on; called by the job's thread."""
            nonlocal last
            if monotonic() - last >= ANNOUNCED_S:
                last = monotonic()
                desk.jobs.post(announce)

        def tell(taken: Taken) -> None:
            announce()
            self.tell(taken)
            then(taken.result)

        work = partial(archive_arrivals, desk.database, desk.actor, self._archive, arrivals, part_done)
        job = desk.run(translate("Photos", "Archiving photos"), work, tell)
        job.failed.connect(lambda _error: announce())  # some of it may be archived
        self.started.emit(job)
        return job

    # What follows may run after the window that asked was closed: nothing of this object's Qt side is used.

    def tell(self, taken: Taken, lead: str = "") -> None:
        """Say what came of a batch, with the ways on and back; ``lead`` says where it came from."""
        result = taken.result
        new = [photo for photo in result.archived if photo.duplicate_of is None]
        again = [photo for photo in result.archived if photo.duplicate_of is not None]
        sentences = [self._new_words(len(new)), *self._again_words(again, taken), *self._reuse_words(again, taken)]
        sentences += self._likeness_words(result.likenesses) + self._failed_words(result.failed)
        if result.cancelled:
            sentences.insert(0, translate("Photos", "Stopped before the end."))
        sentences.append(taken.trouble)
        actions: list[Action] = []
        if new or taken.linked or result.likenesses:
            undo = partial(self._undo, [photo.photo_id for photo in new], taken.linked, result.likenesses)
            actions.append((translate("Photos", "Undo"), undo))
        if result.likenesses and self._compare is not None:
            actions.append((translate("Photos", "Compare"), partial(self._show_likenesses, result.likenesses)))
        elif result.archived:
            path = self._archive.path_of(result.archived[0].path)
            actions.append((translate("Photos", "Open folder"), partial(self._open_folder, path)))
        if told := " ".join(filter(None, sentences)):
            self._say(f"{lead} {told}".strip(), actions)

    def _new_words(self, count: int) -> str:
        if count == 1:
            return translate("Photos", "1 photo archived.")
        return translate("Photos", "{count} photos archived.").format(count=f"{count:,}") if count else ""

    def _again_words(self, again: Sequence[ArchivedPhoto], taken: Taken) -> list[str]:
        linked = {photo_id for photo_id, _link in taken.linked}
        others = sum(photo.photo_id not in linked for photo in again)
        words = []
        if others and taken.has_links:
            words.append(translate("Photos", "Already here: {count}.").format(count=others))
        elif others:
            words.append(translate("Photos", "Already in the archive: {count}.").format(count=others))
        if linked:
            words.append(translate("Photos", "Already in the archive, linked now: {count}.").format(count=len(linked)))
        return words

    def _reuse_words(self, again: Sequence[ArchivedPhoto], taken: Taken) -> list[str]:
        """The same picture from two customers is worth a look."""
        again = again[:LOOKED_UP]
        rows = self._desk.read(store.list_photo_rows, [photo.photo_id for photo in again]) if again else {}
        sent = [(rows[photo.photo_id], taken.customers.get(photo.file)) for photo in again if photo.photo_id in rows]
        others = sorted({row.customer_name for row, sender in sent if row.customer_name != sender})
        return _filed_under(translate("Photos", "Attention: the same picture is filed under {customer}."), others)

    def _likeness_words(self, likenesses: Sequence[int]) -> list[str]:
        rows = self._desk.read(open_likenesses) if likenesses else []
        wanted = frozenset(likenesses)
        near = {row.photo.customer_name for row in rows if row.id in wanted and row.other is not None}
        text = translate("Photos", "Attention: a picture very much like it is filed under {customer}.")
        return _filed_under(text, sorted(near))

    def _failed_words(self, failed: list[tuple[str, str]]) -> list[str]:
        if not failed:
            return []
        words = [failed[0][1]]
        if len(failed) > 1:
            words.append(translate("Photos", "Further files not archived: {count}.").format(count=len(failed) - 1))
        return words

    def _undo(self, new: list[PhotoId], linked: list[tuple[PhotoId, Link]], likenesses: list[int]) -> None:
        self._desk.write(translate("Photos", "Removing photos"), _take_back, new, linked, likenesses)

    def _show_likenesses(self, likenesses: list[int]) -> None:
        if (window := self._window()) is not None and self._compare is not None:
            self._compare(window, likenesses)

    def _open_folder(self, path: Path) -> None:
        if (window := self._window()) is not None:
            show_in_folder(window, path)

    def _say(self, text: str, actions: Sequence[Action] = ()) -> None:
        if (window := self._window()) is not None:
            show_toast(window, text, actions)

    def _window(self) -> QWidget | None:
        """The window to speak in, even when the one that asked is closed by now."""
        if isValid(self._widget) and self._widget.window().isVisible():
            return self._widget.window()
        return QApplication.activeWindow()


def archive_arrivals(
    database: Database,
    actor: Actor,
    archive: PhotoArchive,
    arrivals: Sequence[Arrival],
    part_done: Callable[[], object],
    progress: Progress,
) -> Taken:
    """Archive pictures and note which links are new, for a way back; for any thread.

    Trouble around the program (a full disk) is told with what is archived by then, and raised when that is nothing.
    """
    links = {link for arrival in arrivals for link in arrival.filing.links}
    with database.read() as session:
        before = {(photo, link) for link in links for photo in store.list_record_photo_ids(session, *link)}
    result, trouble = ArchiveResult(), ""

    def keep(part: ArchiveResult) -> None:
        result.take(part)
        part_done()

    try:
        whole = service.archive_in_parts(database, actor, archive, arrivals, progress, part_done=keep)
        result.cancelled = whole.cancelled
    except Exception as error:
        trouble = _trouble(error)
        if not trouble or not result.archived:
            raise
    again = [photo.photo_id for photo in result.archived if photo.duplicate_of is not None]
    with database.read() as session:
        after = store.existing_links(session, again) if links and again else set()
    now = [(PhotoId(photo), (kind, record)) for photo, kind, record in after if (kind, record) in links]
    senders = {told(arrival.source): as_given(arrival.filing.customer_name) for arrival in arrivals}
    return Taken(result, [one for one in now if one not in before], senders, bool(links), trouble)


def _trouble(error: Exception) -> str:
    """Why the rest of a batch is not archived; empty for what is no trouble around the program."""
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return translate("Photos", "Then the disk was full. Free some space and add the others again.")
    return environment_message(error) or ""


def _take_back(
    session: Session,
    actor: Actor,
    new: Sequence[PhotoId],
    linked: Sequence[tuple[PhotoId, Link]],
    likenesses: Sequence[int],
) -> Changes:
    """Undo an archiving: new photos to the recycle bin, those that were there before lose the links they got.

    Nor is anybody said to have sent the same picture again.
    """
    withdraw(session, actor, likenesses)
    if new:
        service.delete_photos(session, actor, new)
    for photo_id, link in linked:
        service.unlink_photos(session, actor, [photo_id], *link)
    return changed("photo")


def _filed_under(text: str, customers: Sequence[str]) -> list[str]:
    """One sentence for all of them, the first few by name."""
    if not customers:
        return []
    names = translate("Photos", ", ").join(customers[:3])
    return [text.format(customer=names if len(customers) <= 3 else f"{names}…")]
