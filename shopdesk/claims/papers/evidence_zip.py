"""Evidence as a zip archive: photos named by customer ID, claim no. and number, a data sheet for each claim, a list."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from shopdesk.claims.papers.evidence import ClaimEvidence, EvidencePhoto
from shopdesk.claims.papers.evidence_pdf import WrittenEvidence, data_sheet_pdf, missing_in
from shopdesk.claims.states import kind_chip, state_chip
from shopdesk.core.clock import Clock
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.core.text import marked, translate
from shopdesk.photos.copies.exporting import CopiedPhoto, copied_photo, copy_remark, into_zip, list_bytes
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.names import escaped
from shopdesk.photos.model import kind_chip as photo_kind_chip


class PackedFile(NamedTuple):
    """A file of the pack and the claim it belongs to; without a photo it is the claim's data sheet."""

    name: str
    claim: ClaimEvidence
    photo: EvidencePhoto | None = None
    remark: str = ""


def _what(file: PackedFile) -> str:
    if file.photo is None:
        return translate("ClaimEvidence", "Data sheet")
    if file.photo.is_label:
        return translate("ClaimEvidence", "Label")
    return photo_kind_chip(file.photo.row.kind).text


PACKED = Listing[PackedFile](
    "claim_evidence",
    "ClaimEvidence",
    marked("ClaimEvidence", "Evidence"),
    (
        Column("file", marked("ClaimEvidence", "File"), lambda f: f.name, width=240),
        Column(
            "claim_no", marked("ClaimEvidence", "Claim no."), lambda f: f.claim.detail.row.claim_no, Kind.IDENTIFIER
        ),
        Column("customer", marked("ClaimEvidence", "Customer ID"), lambda f: f.claim.detail.row.customer_name),
        Column("courier", marked("ClaimEvidence", "Courier"), lambda f: f.claim.detail.row.courier),
        Column(
            "tracking_no",
            marked("ClaimEvidence", "Tracking no."),
            lambda f: f.claim.detail.row.tracking_no,
            Kind.IDENTIFIER,
        ),
        Column(
            "order_no", marked("ClaimEvidence", "Order no."), lambda f: f.claim.detail.row.order_no, Kind.IDENTIFIER
        ),
        Column("kind", marked("ClaimEvidence", "Kind"), lambda f: kind_chip(f.claim.detail.row.kind).text),
        Column("state", marked("ClaimEvidence", "State"), lambda f: state_chip(f.claim.detail.row.state).text),
        Column("claimed", marked("ClaimEvidence", "Claimed"), lambda f: f.claim.detail.row.claimed_fen, Kind.MONEY),
        Column("agreed", marked("ClaimEvidence", "Agreed"), lambda f: f.claim.detail.row.agreed_fen, Kind.MONEY),
        Column("shows", marked("ClaimEvidence", "Shows"), _what),
        Column("taken", marked("ClaimEvidence", "Taken"), lambda f: f.photo and f.photo.row.taken_at, Kind.TIME),
        Column("note", marked("ClaimEvidence", "Note"), lambda f: f.photo.row.note if f.photo else ""),
        Column("remark", marked("ClaimEvidence", "Remark"), lambda f: f.remark, width=240),
    ),
)


def write_evidence_zip(
    path: Path,
    evidence: Sequence[ClaimEvidence],
    archive: PhotoArchive,
    clock: Clock,
    *,
    progress: Progress | None = None,
) -> WrittenEvidence:
    """Write the evidence of claims into one archive; its photos do not tell the place where they were taken.

    Photos that are missing are told and listed. Raises UserError for no claim, OSError and Cancelled; then nothing is
    written.
    """
    if not evidence:
        raise UserError(translate("ClaimEvidence", "There is no claim to write evidence of."))
    progress, total = progress or Progress(), sum(1 + len(one.photos) for one in evidence)
    listed: list[PackedFile] = []
    unreadable: list[str] = []
    kept_back: list[str] = []
    changed: list[str] = []
    written = 0
    with into_zip(path, clock) as write:
        for one in evidence:
            progress.step(len(listed), total)
            stem = file_stem(one)
            write(f"{stem}.pdf", data_sheet_pdf(one, clock), clock.now())
            listed.append(PackedFile(f"{stem}.pdf", one))
            for number, photo in enumerate(one.photos, 1):
                progress.step(len(listed), total)
                copy = copied_photo(photo.row, archive, partial(_numbered, stem, number))
                if copy.data is not None:
                    write(copy.name, copy.data, photo.row.added_at)
                    written += 1
                    changed += [copy.name] if copy.changed else []
                else:
                    (unreadable if copy.missing else kept_back).append(copy.name)
                listed.append(_listed(one, photo, copy))
        list_title = translate("ClaimEvidence", "List of the evidence")  # extraction does not look into f-strings
        write(f"{list_title}.csv", list_bytes(PACKED, listed, clock), clock.now())
    progress.step(total, total)
    without = [one.detail.row.claim_no for one in evidence if not one.photos]
    return WrittenEvidence(len(evidence), written, unreadable, without, missing_in(evidence, clock), kept_back, changed)


def file_stem(evidence: ClaimEvidence) -> str:
    """How the files of a claim begin: ``tb18470054_CL2610-0007``; names that Windows takes, whatever the ID is."""
    row = evidence.detail.row
    return "_".join(filter(None, (escaped(row.customer_name), row.claim_no)))


def _numbered(stem: str, number: int, suffix: str) -> str:
    return f"{stem}_{number:02d}{suffix}"


def _listed(claim: ClaimEvidence, photo: EvidencePhoto, copy: CopiedPhoto) -> PackedFile:
    return PackedFile(copy.name, claim, photo, copy_remark(copy))
