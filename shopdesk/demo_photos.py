"""What photos the invented shop has: evidence of claims and tickets, an inbox, and pictures that came twice."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.demo_pictures import copy_photo, draw_photo, draw_receipt
from shopdesk.photos import service as photos
from shopdesk.photos.evidence import examining, likeness
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoKind, Verdict
from shopdesk.photos.service import ArchiveResult

_EVIDENCE = (PhotoKind.DEFECT, PhotoKind.PARCEL, PhotoKind.WEIGHT, PhotoKind.LABEL)
_INBOX = (
    *(PhotoKind.LABEL, PhotoKind.CHAT, PhotoKind.DEFECT, PhotoKind.CHAT),
    *(PhotoKind.PARCEL, PhotoKind.OTHER, PhotoKind.LABEL),
)
_NOTES = {
    PhotoKind.DEFECT: ("袖口脱线", "前襟有污渍，客户说拆开就有", "印花起皮", ""),
    PhotoKind.PARCEL: ("外箱破损，当面拍的", "胶带被重新封过", "", ""),
    PhotoKind.CHAT: ("客户答应补拍面单", "要求全额退款，语气不好", ""),
}
_RECEIPTS_OF = "部门活动经费"  # whose photos receipts are
# A picture that came again: the same file or one saved anew, and what was made of it.
_TWICE = ((True, Verdict.OPEN), (False, Verdict.OPEN), (True, Verdict.REUSED), (False, Verdict.HARMLESS))


class Pictured(Protocol):
    """An order, as far as photos of its parcel show it."""

    @property
    def order_no(self) -> str:
        """What the label says."""
        ...

    @property
    def buyer(self) -> str:
        """The customer ID whose photos they are."""
        ...

    @property
    def tracking_no(self) -> str:
        """What the barcode says."""
        ...


class Evidence:
    """Draws photos and archives them like any others, through the folder ``place``."""

    def __init__(self, archive: PhotoArchive, place: Path, seed: int) -> None:
        self._archive, self._place = archive, place
        self._chance = random.Random(f"shopdesk photos {seed}")
        self._files = self.count = 0

    def add(
        self, session: Session, actor: Actor, order: Pictured, count: int, links: Sequence[tuple[str, int]]
    ) -> None:
        """``count`` photos of an order's parcel, linked to records."""
        for kind in _EVIDENCE[:count]:
            self._archive_one(session, actor, self._drawn(actor, order, kind), order.buyer, kind, links)

    def add_receipt(
        self, session: Session, actor: Actor, purpose: str, amount_fen: int, links: Sequence[tuple[str, int]]
    ) -> None:
        """A receipt of what the department spent, linked to records."""
        photo = draw_receipt(purpose, amount_fen, actor.clock.local(actor.clock.now()), self._chance)
        self._archive_one(session, actor, photo, _RECEIPTS_OF, PhotoKind.OTHER, links)

    def add_inbox(self, session: Session, actor: Actor, orders: Sequence[Pictured]) -> None:
        """What has just come in and belongs to nothing yet, labels of known parcels among it.

        Their barcodes are read at once; the open desk does so with all other photos.
        """
        for kind, order in zip(_INBOX, reversed(orders), strict=False):
            self._archive_one(session, actor, self._drawn(actor, order, kind), order.buyer, kind)
        newest = examining.waiting_photos(session, len(_INBOX))
        examining.record_findings(session, actor, examining.examine(self._archive, newest))

    def add_sent_twice(self, session: Session, actor: Actor, orders: Sequence[Pictured]) -> None:
        """Photos that another customer sent before, some of them looked at already."""
        senders = list({order.buyer: order for order in orders}.values())
        for (saved_anew, verdict), first, second in zip(_TWICE, senders[::2], senders[1::2], strict=False):
            photo = self._drawn(actor, first, PhotoKind.DEFECT)
            self._archive_one(session, actor, photo, first.buyer, PhotoKind.DEFECT)
            again = copy_photo(photo) if saved_anew else photo
            found = self._archive_one(session, actor, again, second.buyer, PhotoKind.DEFECT).likenesses
            for likeness_id in found if verdict is not Verdict.OPEN else ():
                likeness.judge(session, actor, likeness_id, Verdict.OPEN, verdict)

    def _drawn(self, actor: Actor, order: Pictured, kind: PhotoKind) -> bytes:
        taken_at = actor.clock.local(actor.clock.now())
        return draw_photo(kind, order.tracking_no, order.order_no, taken_at, self._chance)

    def _archive_one(
        self,
        session: Session,
        actor: Actor,
        photo: bytes,
        customer: str,
        kind: PhotoKind,
        links: Sequence[tuple[str, int]] = (),
    ) -> ArchiveResult:
        self._files += 1
        file = self._place / f"IMG_{self._files:05d}.jpg"
        file.write_bytes(photo)
        note = self._chance.choice(_NOTES.get(kind, ("",)))
        done = photos.archive_photos(session, actor, self._archive, [file], customer, links, kind, note).value
        self.count += sum(one.duplicate_of is None for one in done.archived)
        file.unlink()
        return done
