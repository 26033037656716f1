"""What people and other features ask about files of orders."""

from sqlalchemy.orm import Session

from shopdesk.order_files import store
from shopdesk.order_files.store import ImportRow

__all__ = ["ImportRow", "recent_imports"]


def recent_imports(session: Session, limit: int = 5) -> list[ImportRow]:
    """The files imported last, newest first."""
    return store.list_imports(session, limit)
