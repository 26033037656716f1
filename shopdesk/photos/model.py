"""Photos (售后问题图片): original files, archived by customer ID, linked to the records they prove."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NewType

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from shopdesk.core.columns import Chip
from shopdesk.core.database import Base, Record, WordEnum
from shopdesk.core.text import translate

PhotoId = NewType("PhotoId", int)


class PhotoKind(StrEnum):
    """What a photo shows."""

    DEFECT = "defect"
    PARCEL = "parcel"
    LABEL = "label"
    WEIGHT = "weight"
    CHAT = "chat"
    OTHER = "other"


class Photo(Record):
    """One archived picture file. The same bytes are stored once."""

    __tablename__ = "photo"
    __table_args__ = (
        UniqueConstraint("sha256"),
        UniqueConstraint("path_key"),
        Index("ix_photo_list", "added_at", "kind", "deleted_at"),
        Index("ix_photo_customer", "customer_key"),
    )
    audit_kind: ClassVar[str] = "photo"

    sha256: Mapped[str] = mapped_column(String(64))
    path: Mapped[str] = mapped_column(String(400))  # below the photo folder, with forward slashes
    path_key: Mapped[str] = mapped_column(String(400))  # the path without case: Windows sees one file
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
    difference_hash: Mapped[int | None] = mapped_column(BigInteger)  # 64-bit dHash as a signed integer

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
