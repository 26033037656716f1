"""Photos (售后问题图片): original files, archived by customer ID, linked to the records they prove."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.text import translate

PhotoId = NewType("PhotoId", int)

LONGEST_PATH = 400  # characters a record keeps


class PhotoKind(StrEnum):
    """What a photo shows."""

    DEFECT = "defect"
    PARCEL = "parcel"
    LABEL = "label"
    WEIGHT = "weight"
    CHAT = "chat"
    OTHER = "other"


class Verdict(StrEnum):
    """What somebody made of two pictures that look alike."""

    OPEN = "open"
    REUSED = "reused"  # the same thing shown twice: used evidence
    HARMLESS = "harmless"  # alike, but no misuse


class WatchedState(StrEnum):
    """What became of a file in the folder that is watched."""

    ARCHIVED = "archived"
    WAITING = "waiting"  # its name says nobody, or several: somebody has to look
    REFUSED = "refused"  # no good picture; ``reason`` says why
    IGNORED = "ignored"  # somebody said it does not belong here


class Photo(Record):
    """One archived picture file. The same bytes are stored once."""

    __tablename__ = "photo"
    __table_args__ = (
        UniqueConstraint("sha256"),
        UniqueConstraint("path_key"),
        Index("ix_photo_list", "added_at", "kind", "deleted_at"),
        Index("ix_photo_customer", "customer_key"),
        Index("ix_photo_unexamined", "id", sqlite_where=text("examined_at IS NULL")),
    )
    audit_kind: ClassVar[str] = "photo"

    sha256: Mapped[str] = mapped_column(String(64))
    path: Mapped[str] = mapped_column(String(LONGEST_PATH))  # below the photo folder, with forward slashes
    path_key: Mapped[str] = mapped_column(String(LONGEST_PATH))  # the path without case: Windows sees one file
    customer_name: Mapped[str] = mapped_column(String(200), default="")  # customer ID exactly as given
    customer_key: Mapped[str] = mapped_column(String(200), default="")
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[PhotoKind] = mapped_column(WordEnum(PhotoKind), default=PhotoKind.DEFECT)
    note: Mapped[str] = mapped_column(Text, default="")
    original_name: Mapped[str] = mapped_column(String(400), default="")
    taken_at: Mapped[datetime | None]
    added_at: Mapped[datetime]
    added_by: Mapped[str] = mapped_column(String(50))
    size_bytes: Mapped[int] = mapped_column(BigInteger)
    width: Mapped[int]
    height: Mapped[int]
    image_format: Mapped[str] = mapped_column(String(16))
    difference_hash: Mapped[int | None] = mapped_column(BigInteger)  # 64-bit dHash, signed; None for a plain surface
    fine_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32))  # 256-bit dHash; None with the other one
    examined_at: Mapped[datetime | None]  # when codes were looked for in the background; None: not yet

    links: Mapped[list["PhotoLink"]] = relationship()

    def title(self) -> str:
        return self.path.rsplit("/", 1)[-1]


class PhotoLink(Base):
    """A photo belongs to a record of any kind: ``("order", 12)``."""

    __tablename__ = "photo_link"
    __table_args__ = (
        UniqueConstraint("photo_id", "record_kind", "record_id"),
        Index("ix_photo_link_record", "record_kind", "record_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"))
    record_kind: Mapped[str] = mapped_column(String(32))
    record_id: Mapped[int]

    def owner(self) -> tuple[str, int]:
        return "photo", self.photo_id


class PhotoBand(Base):
    """A quarter of a photo's difference hash, indexed: pictures that look alike share one, or nearly so.

    ``key`` is the number of the quarter (0 to 3) above its 16 bits; the fine hash stands beside it, so that whatever
    shares a quarter is judged without a look at the photos themselves.
    """

    __tablename__ = "photo_band"
    __table_args__ = (Index("ix_photo_band_photo", "photo_id"), {"sqlite_with_rowid": False})
    audited: ClassVar[bool] = False  # worked out from the picture

    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"), primary_key=True, autoincrement=False)
    fine_hash: Mapped[bytes] = mapped_column(LargeBinary(32))


class PhotoCode(Base):
    """A barcode read in a photo: most often the tracking number on a label."""

    __tablename__ = "photo_code"
    __table_args__ = (UniqueConstraint("photo_id", "text"), Index("ix_photo_code_text", "text"))

    id: Mapped[int] = mapped_column(primary_key=True)
    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"))
    text: Mapped[str] = mapped_column(String(100))
    symbology: Mapped[str] = mapped_column(String(32))
    declined: Mapped[bool] = mapped_column(default=False)  # somebody said the link it offers is none

    def owner(self) -> tuple[str, int]:
        return "photo", self.photo_id


class PhotoLikeness(Base):
    """A picture that came a second time, the same or nearly, from another customer.

    ``photo_id`` was there first. ``other_id`` is what came later, None when it was the very same bytes, which are
    stored once. ``customer_…`` is who sent it the second time.
    """

    __tablename__ = "photo_likeness"
    __table_args__ = (
        UniqueConstraint("photo_id", "other_id", "customer_key"),
        Index("ix_photo_likeness_other", "other_id"),
        Index("ix_photo_likeness_customer", "customer_id"),
        Index("ix_photo_likeness_open", "id", sqlite_where=text("verdict = 'open'")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"))
    other_id: Mapped[int | None] = mapped_column(ForeignKey("photo.id"))
    customer_name: Mapped[str] = mapped_column(String(200))
    customer_key: Mapped[str] = mapped_column(String(200))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    distance: Mapped[int]  # differing bits of 256; 0 for the same bytes too
    found_at: Mapped[datetime]
    verdict: Mapped[Verdict] = mapped_column(WordEnum(Verdict), default=Verdict.OPEN)
    judged_at: Mapped[datetime | None]
    judged_by: Mapped[str] = mapped_column(String(50), default="")

    def owner(self) -> tuple[str, int]:
        return "photo", self.photo_id


class WatchedFile(Base):
    """A file of the watched folder that was looked at; looked at again once its size or time changes."""

    __tablename__ = "watched_file"
    __table_args__ = (UniqueConstraint("path_key"), Index("ix_watched_file_state", "state"))
    audited: ClassVar[bool] = False  # the photo made of it is

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(String(1000))  # on the PC that watches
    path_key: Mapped[str] = mapped_column(String(1000))  # without case
    size_bytes: Mapped[int] = mapped_column(BigInteger)
    modified_ns: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[WatchedState] = mapped_column(WordEnum(WatchedState))
    reason: Mapped[str] = mapped_column(Text, default="")
    seen_at: Mapped[datetime]


def kind_chip(kind: PhotoKind) -> Chip:
    """What a photo shows, as people see it."""
    names = {
        PhotoKind.DEFECT: translate("PhotoKind", "Defect"),
        PhotoKind.PARCEL: translate("PhotoKind", "Parcel"),
        PhotoKind.LABEL: translate("PhotoKind", "Label"),
        PhotoKind.WEIGHT: translate("PhotoKind", "Weight"),
        PhotoKind.CHAT: translate("PhotoKind", "Chat screenshot"),
        PhotoKind.OTHER: translate("PhotoKind", "Other"),
    }
    return Chip(names[kind])


def verdict_chip(verdict: Verdict) -> Chip:
    """What somebody made of a likeness, as people see it."""
    names = {
        Verdict.OPEN: Chip(translate("PhotoLikeness", "To be looked at"), "warning"),
        Verdict.REUSED: Chip(translate("PhotoLikeness", "Used twice"), "danger"),
        Verdict.HARMLESS: Chip(translate("PhotoLikeness", "Harmless"), "neutral"),
    }
    return names[verdict]
