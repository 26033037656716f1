"""What is remembered of files of orders: how their columns were explained, and what came of each."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from shopdesk.core.database import Base


class HeaderMapping(Base):
    """Which columns of a layout nobody knew mean what, as somebody said once; found again by the set of headers."""

    __tablename__ = "header_mapping"
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    header_key: Mapped[str] = mapped_column(String(64), unique=True)  # SHA-256 of the sorted normalised names, hex
    shape: Mapped[str] = mapped_column(String(32))
    columns: Mapped[dict[str, list[str]]] = mapped_column(JSON)  # field: header names
    created_at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(50))


class ImportRun(Base):
    """One file (or sheet of it) that was imported, and what came of it."""

    __tablename__ = "import_run"
    audited: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    staff_name: Mapped[str]
    file_name: Mapped[str]
    file_kind: Mapped[str]
    shop_id: Mapped[int] = mapped_column(ForeignKey("shop.id"))
    inserted: Mapped[int]
    updated: Mapped[int]
    unchanged: Mapped[int]
    failed: Mapped[int]
