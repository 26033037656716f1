"""The queries about remembered column mappings."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopdesk.order_files.model import HeaderMapping


def list_header_mappings(session: Session) -> Sequence[HeaderMapping]:
    """Every mapping, for the session that asks."""
    return session.scalars(select(HeaderMapping)).all()


def find_header_mapping(session: Session, header_key: str) -> HeaderMapping | None:
    """The mapping for a set of headers, by their key."""
    return session.scalars(select(HeaderMapping).where(HeaderMapping.header_key == header_key)).one_or_none()
