"""What the command ``photos add`` does: pictures of a customer, or of many by their names and rows."""

import argparse
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy.orm import Session

from shopdesk.aftersales import lookup as tickets
from shopdesk.answers import Answer
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId
from shopdesk.office import office_at
from shopdesk.orders import service as orders
from shopdesk.photos.arriving import plans
from shopdesk.photos.arriving.plans import Fate, PlannedPicture
from shopdesk.photos.arriving.preparing import told
from shopdesk.photos.service import ArchivedPhoto, ArchiveResult, Link, archive_in_parts

_SURE = frozenset({Fate.READY, Fate.KNOWN})


def add_photos(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Archive pictures under the customer or the order that is named, else under those that names and rows tell.

    Folders are gone through, and the pictures of workbooks taken out. What is unclear is told and not archived.
    """
    with office_at(folder) as office:
        with office.database.read() as session:
            customer, links = _whose(session, wanted.customer, wanted.order)
            roots = [path for path in wanted.files if path.is_dir()]
            pictures = plans.plan(session, plans.folder_sources(wanted.files), roots=roots, parcels=returned_orders)
        if customer:
            pictures = [_given(one, customer, links) for one in pictures]
        going = plans.arrivals([one for one in pictures if one.fate in _SURE])
        result = archive_in_parts(office.database, office.actor, office.archive, going)
    return _answer(folder, pictures, result)


def returned_orders(session: Session, numbers: Collection[str]) -> dict[str, set[int]]:
    """The orders of the parcels that tickets wait for, or had, by tracking number."""
    found = {number: tickets.tickets_with_tracking(session, number) for number in numbers}
    return {number: {one.order_id for one in rows} for number, rows in found.items() if rows}


def _whose(session: Session, customer: str, order_no: str) -> tuple[str, tuple[Link, ...]]:
    """The customer and the order that are named; raises UserError for an order that nobody knows, or nobody's."""
    customer = as_given(customer)
    if not order_no:
        return customer, ()
    order_id = orders.order_with_no(session, order_no)
    if order_id is None:
        text = translate("Commands", "There is no order {order_no}. Import it first.")
        raise UserError(text.format(order_no=order_no))
    if not customer:
        customer_id = orders.order_facts(session, order_id).customer_id
        if customer_id is None:
            text = translate("Commands", "The platform hides the buyer of order {order_no}. Name them with --customer.")
            raise UserError(text.format(order_no=order_no))
        customer = customers.customer_facts(session, CustomerId(customer_id)).customer_name
    return customer, (("order", order_id),)


def _given(picture: PlannedPicture, customer: str, links: tuple[Link, ...]) -> PlannedPicture:
    fate = picture.fate if picture.fate is Fate.REFUSED else Fate.READY
    return picture._replace(customer_name=customer, links=links, fate=fate)


def _answer(folder: DataFolder, pictures: Sequence[PlannedPicture], result: ArchiveResult) -> Answer:
    refused = [(told(one.source), one.reason) for one in pictures if one.fate is Fate.REFUSED]
    failed = [{"file": file, "reason": reason} for file, reason in (*refused, *result.failed)]
    unclear = [
        {"file": told(one.source), "reason": one.reason}
        for one in pictures
        if one.fate not in _SURE and one.fate is not Fate.REFUSED
    ]
    if failed and not result.archived and not unclear:
        raise UserError("\n".join(one["reason"] for one in failed))
    archived = [_archived(folder, one) for one in result.archived]
    lines = [f"{one['file']} → {one['path']}" for one in archived]
    lines += [one["reason"] for one in failed]
    lines += [f"{one['file']}: {one['reason']}" for one in unclear]
    if result.likenesses:
        text = translate("Commands", "{count} of them look like photos of other customers: see the photos page.")
        lines.append(text.format(count=len(result.likenesses)))
    data = {"archived": archived, "failed": failed, "unclear": unclear, "likenesses": len(result.likenesses)}
    return Answer("\n".join(lines), data, bool(failed or unclear))


def _archived(folder: DataFolder, one: ArchivedPhoto) -> dict[str, Any]:
    return {
        "file": one.file,
        "path": str(folder.photos / one.path),
        "sha256": one.sha256,
        "duplicate_of": one.duplicate_of and str(folder.photos / one.duplicate_of),
    }
