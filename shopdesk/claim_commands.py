"""What the commands about courier claims do."""

import argparse
from pathlib import Path

from sqlalchemy.orm import Session

from shopdesk.answers import Answer
from shopdesk.claims import service as claims
from shopdesk.claims.dossier import claim_detail
from shopdesk.claims.drafting.drafts import ClaimDraft
from shopdesk.claims.lookup import find_claims
from shopdesk.claims.model import ClaimId
from shopdesk.claims.papers.evidence import claims_of_month, evidence_of
from shopdesk.claims.states import ClaimKind
from shopdesk.claims.templates import keeping as forms
from shopdesk.core.errors import UserError
from shopdesk.core.money import parse_fen
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.couriers.model import CourierId
from shopdesk.office import Office, office_at, shop_in
from shopdesk.orders import service as orders
from shopdesk.photos import service as photos
from shopdesk.shops.service import shop_named


def add_claim(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Register a claim with its photos, all or nothing."""
    amount_fen = parse_fen(wanted.amount)
    with office_at(folder) as office, office.database.write(office.actor) as session:
        draft = ClaimDraft(
            tracking_no=wanted.tracking,
            kind=ClaimKind(wanted.kind),
            claimed_fen=amount_fen,
            courier_id=_claim_courier(session, wanted),
            memo=wanted.note,
        )
        registered = claims.register_claim(session, office.actor, draft).value
        if wanted.photo:
            _add_claim_photos(session, office, registered.id, wanted.photo)
    return Answer(registered.claim_no, {"claim_no": registered.claim_no})


def _claim_courier(session: Session, wanted: argparse.Namespace) -> CourierId | None:
    if wanted.courier:
        return courier_called(session, wanted.courier)
    # An order on file knows its courier; without one a script cannot be asked, so the best candidate it is.
    if orders.orders_with_tracking(session, wanted.tracking.strip()):
        return None
    candidates = couriers.courier_candidates(session, wanted.tracking)
    return candidates[0].id if candidates else None


def _add_claim_photos(session: Session, office: Office, claim_id: ClaimId, files: list[Path]) -> None:
    detail = claim_detail(session, claim_id)
    assert detail is not None
    links: list[tuple[str, int]] = [("claim", claim_id)]
    if detail.row.order_id is not None:
        links.append(("order", detail.row.order_id))
    customer = detail.row.customer_name or detail.row.tracking_no
    result = photos.archive_photos(session, office.actor, office.archive, files, customer, links=links).value
    if result.failed:
        raise UserError("\n".join(reason for _file, reason in result.failed))


def claim_sheet(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Write the month-end claim sheet, or fill a courier's own form with its claims."""
    if wanted.out.suffix.lower() != ".xlsx":
        raise UserError(translate("Commands", "Choose a file name that ends in .xlsx."))
    with office_at(shop_in(folder)) as office:
        with office.database.read() as session:
            courier_id = courier_called(session, wanted.courier) if wanted.courier else None
            shop_id = shop_named(session, wanted.shop) if wanted.shop else None
            form = forms.template_named(session, wanted.form) if wanted.form else None
            if form is not None and not wanted.courier:
                courier_id = form.courier_id  # a courier's form is for its claims
            sheet = claims.claim_sheet_data(session, office.actor.clock, wanted.month, courier_id, shop_id)
            if form is not None:
                forms.write_form(wanted.out, session, office.actor.clock, form.id, sheet, office.actor.name)
        if form is None:
            from shopdesk.claims.papers.month_workbook import write_claim_sheet  # noqa: PLC0415  other commands need it not

            write_claim_sheet(wanted.out, sheet, office.actor.clock)
    return Answer(str(wanted.out), {"file": str(wanted.out)})


def claim_evidence(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Write what proves the claims of a month, or some claims, onto pages or into a zip."""
    is_zip = wanted.out.suffix.lower() == ".zip"
    if not is_zip and wanted.out.suffix.lower() != ".pdf":
        raise UserError(translate("Commands", "Choose a file name that ends in .pdf or .zip."))
    if bool(wanted.month) == bool(wanted.claim) or (wanted.claim and wanted.courier):
        raise UserError(translate("Commands", "Name either a month, and a courier if you like, or claims."))
    with office_at(shop_in(folder)) as office:
        clock = office.actor.clock
        with office.database.read() as session:
            evidence = evidence_of(session, _evidence_claims(session, office, wanted))
        if is_zip:
            from shopdesk.claims.papers.evidence_zip import write_evidence_zip  # noqa: PLC0415  as above

            written = write_evidence_zip(wanted.out, evidence, office.archive, clock)
        else:
            from shopdesk.claims.papers.evidence_pdf import write_evidence_pdf  # noqa: PLC0415  as above

            written = write_evidence_pdf(wanted.out, evidence, office.archive, clock, month=wanted.month)
    told = {
        "without_photos": (translate("Commands", "without photos"), written.without_photos),
        "missing": (translate("Commands", "missing or damaged"), written.unreadable),
        "changed": (translate("Commands", "changed"), written.changed),
        "left_out": (translate("Commands", "left out"), written.kept_back),
    }
    text = translate("Commands", "{count} claims, {photos} photos in {file}")
    lines = [text.format(count=written.claims, photos=written.photos, file=wanted.out)]
    lines += [f"{title}: {name}" for title, names in told.values() for name in names]
    data = {"file": str(wanted.out), "claims": written.claims, "photos": written.photos}
    data |= {key: list(names) for key, (_title, names) in told.items() if names}
    return Answer("\n".join(lines), data, some_failed=bool(written.unreadable or written.kept_back))


def _evidence_claims(session: Session, office: Office, wanted: argparse.Namespace) -> list[ClaimId]:
    if wanted.month:
        courier_id = courier_called(session, wanted.courier) if wanted.courier else None
        return claims_of_month(session, office.actor.clock, wanted.month, courier_id)
    return [_claim_numbered(session, claim_no) for claim_no in dict.fromkeys(wanted.claim)]


def _claim_numbered(session: Session, claim_no: str) -> ClaimId:
    for found in find_claims(session, claim_no, 50):
        if found.row.claim_no.casefold() == claim_no.strip().casefold():
            return found.row.id
    raise UserError(translate("Commands", "There is no claim “{claim_no}”.").format(claim_no=claim_no))


def courier_called(session: Session, name: str) -> CourierId:
    """The courier somebody means by a name; raises UserError when nobody goes by it."""
    courier = couriers.courier_named(session, name)
    if courier is None:
        raise UserError(translate("Commands", "There is no courier “{name}”.").format(name=name))
    return courier.id
