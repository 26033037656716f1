"""What proves a claim: all there is about it, the photos of the parcel, which of them shows its label."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.lookup import claim_rows
from shopdesk.claims.model import Claim, ClaimId
from shopdesk.claims.service import claim_sheet_data
from shopdesk.core.clock import Clock
from shopdesk.core.identifiers import search_key
from shopdesk.couriers.model import CourierId
from shopdesk.orders.model import Order
from shopdesk.photos import service as photos
from shopdesk.photos.evidence.codes import codes_of
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.service import PhotoRow
from shopdesk.shops.model import ShopId


class EvidencePhoto(NamedTuple):
    """A photo of a claim, or only of its order; ``is_label`` when it shows the parcel's label."""

    row: PhotoRow
    is_label: bool
    is_of_order: bool


class ClaimEvidence(NamedTuple):
    """A claim with its photos, the label first, then those of the claim, then those of the order."""

    detail: ClaimDetail
    photos: tuple[EvidencePhoto, ...]


def evidence_of(
    session: Session, claim_ids: Sequence[ClaimId], *, with_order_photos: bool = True
) -> list[ClaimEvidence]:
    """The evidence of some claims in their order, each once; claims that are gone are left out."""
    details = (claim_detail(session, claim_id) for claim_id in dict.fromkeys(claim_ids))
    return [
        ClaimEvidence(detail, _photos(session, detail, with_order_photos=with_order_photos))
        for detail in details
        if detail is not None
    ]


class PackSize(NamedTuple):
    """How much goes into a pack: the claims with their numbers and customers, and how many photos they have."""

    claims: tuple[tuple[str, str], ...]
    photos: int


def pack_size(session: Session, claim_ids: Sequence[ClaimId], *, with_order_photos: bool = True) -> PackSize:
    """What ``evidence_of`` would find, counted only."""
    rows = claim_rows(session, claim_ids)
    records: dict[str, list[int]] = {Claim.audit_kind: [row.id for row in rows]}
    if with_order_photos:
        records[Order.audit_kind] = [row.order_id for row in rows if row.order_id is not None]
    claims = tuple((row.claim_no, row.customer_name) for row in rows)
    return PackSize(claims, photos.count_photos_of(session, records))


def claims_of_month(
    session: Session, clock: Clock, month: str, courier_id: CourierId | None = None, shop_id: ShopId | None = None
) -> list[ClaimId]:
    """The claims of a month's sheet, in its order; raises UserError for no month."""
    sheet = claim_sheet_data(session, clock, month, courier_id, shop_id)
    return [claim.row.id for claim in sheet.claims]


def _photos(session: Session, detail: ClaimDetail, *, with_order_photos: bool) -> tuple[EvidencePhoto, ...]:
    own = photos.photos_of(session, Claim.audit_kind, detail.row.id)
    order_id = detail.row.order_id
    others = photos.photos_of(session, Order.audit_kind, order_id) if with_order_photos and order_id else []
    known, key = {row.id for row in own}, search_key(detail.row.tracking_no)
    found = [EvidencePhoto(row, _shows_label(session, row, key), is_of_order=False) for row in own]
    found += [
        EvidencePhoto(row, _shows_label(session, row, key), is_of_order=True) for row in others if row.id not in known
    ]
    return tuple(sorted(found, key=lambda photo: not photo.is_label))


def _shows_label(session: Session, row: PhotoRow, tracking_key: str) -> bool:
    """Whether somebody said so, or the parcel's number was read in it."""
    if row.kind is PhotoKind.LABEL:
        return True
    return bool(tracking_key) and any(search_key(code.text) == tracking_key for code in codes_of(session, row.id))
