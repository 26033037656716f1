"""Barcodes read in photos: offered as a link to the order, ticket or claim of that number."""

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.photos.evidence import code_store
from shopdesk.photos.evidence.code_store import CodeRow
from shopdesk.photos.model import PhotoCode


def codes_of(session: Session, photo_id: int) -> list[CodeRow]:
    """The barcodes read in a photo, in the order they were read."""
    return code_store.list_codes(session, photo_id)


def decline_code(session: Session, _actor: Actor, code_id: int) -> Changes:
    """Say that a barcode leads nowhere: its link is not offered again; the photo is still found by it."""
    code = session.get(PhotoCode, code_id)
    if code is not None:
        code.declined = True
    return changed("photo")
