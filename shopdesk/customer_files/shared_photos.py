"""Photos of a customer that came from somebody else too."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.identifiers import search_key
from shopdesk.customers.model import CustomerId
from shopdesk.customers.service import customer_facts
from shopdesk.photos.evidence.likeness import likenesses_of_customers
from shopdesk.photos.model import Verdict


class SharedPhoto(NamedTuple):
    """A photo of somebody, the same or nearly, that ``other_name`` sent too: before them, or after."""

    found_at: datetime
    photo_id: int
    path: str
    other_name: str
    other_first: bool
    verdict: Verdict
    judged_by: str


def list_shared_photos(session: Session, ids: Sequence[CustomerId]) -> list[SharedPhoto]:
    """The photos of a person (by all their IDs) that other people sent too, newest first; harmless ones aside."""
    keys = {search_key(customer_facts(session, customer_id).customer_name) for customer_id in ids}
    found: list[SharedPhoto] = []
    for row in likenesses_of_customers(session, ids, keys):
        is_first, is_second = (search_key(name) in keys for name in (row.photo.customer_name, row.customer_name))
        if row.verdict is Verdict.HARMLESS or is_first == is_second:  # of IDs that are one person by now
            continue
        photo = row.photo if is_first else row.other or row.photo
        other = row.customer_name if is_first else row.photo.customer_name
        told = (row.found_at, photo.id, photo.path, other, is_second, row.verdict, row.judged_by)
        found.append(SharedPhoto(*told))
    return found
