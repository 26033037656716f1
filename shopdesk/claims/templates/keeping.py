"""Couriers' own forms: kept in the database, checked before they are, and filled with claims."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from shopdesk.claims.model import ClaimId, ClaimTemplate, ClaimTemplateFile, TemplateId
from shopdesk.claims.months.balances import UNKNOWN_YET, standings
from shopdesk.claims.months.standing import ClaimSheetData, CourierMonth, MonthClaim
from shopdesk.claims.store import list_claim_rows
from shopdesk.claims.templates import template_store
from shopdesk.claims.templates.checking import report_on
from shopdesk.claims.templates.filling import fill
from shopdesk.claims.templates.form import Form
from shopdesk.claims.templates.package import MAX_FORM_BYTES
from shopdesk.claims.templates.template_store import TemplateRow, list_templates
from shopdesk.core import recycle
from shopdesk.core.actor import Actor, Role
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.clock import Clock
from shopdesk.core.errors import Conflict, UserError, refuse
from shopdesk.core.files import replacing
from shopdesk.core.identifiers import as_given, one_line, search_key
from shopdesk.core.text import translate
from shopdesk.couriers.model import Courier, CourierId
from shopdesk.shops.service import why_not_as

__all__ = [
    "TemplateRow",
    "add_template",
    "change_template",
    "delete_template",
    "filled_form",
    "list_templates",
    "replace_template",
    "restore_template",
    "sheet_of_claims",
    "template_bytes",
    "template_named",
    "why_not_keep",
    "write_form",
]

LONGEST_NAME = 100
_KEEPING = frozenset({Role.OWNER, Role.SUPERVISOR, Role.FINANCE})


def why_not_keep(session: Session, actor: Actor) -> str:
    """Why somebody may not add or change forms; empty for who may. Everybody fills them."""
    return why_not_as(session, actor, _KEEPING)


def add_template(
    session: Session, actor: Actor, name: str, courier_id: CourierId | None, path: Path
) -> Done[TemplateId]:
    """Keep a form; no courier: it is for all of them.

    Raises UserError for a name that is taken, for a file that is no form or asks for what there is not (each
    placeholder with sheet and cell), and who may not; OSError for a file that cannot be read.
    """
    _require(session, actor)
    name = _checked_name(session, name, None)
    _checked_courier(session, courier_id)
    file_name, data = _checked_file(path)
    template = ClaimTemplate(name=name, courier_id=courier_id)
    _fill_in(template, actor, file_name, data)
    session.add(template)
    session.flush()
    session.add(ClaimTemplateFile(template_id=template.id, data=data))
    return Done(TemplateId(template.id), changed("claim_template"))


def replace_template(session: Session, actor: Actor, template_id: TemplateId, seen_version: int, path: Path) -> Changes:
    """Put another file in a form's place; raises as ``add_template``, and Conflict when it moved."""
    _require(session, actor)
    template = _seen(session, template_id, seen_version)
    file_name, data = _checked_file(path)
    _fill_in(template, actor, file_name, data)
    session.get_one(ClaimTemplateFile, template_id).data = data
    return changed("claim_template")


def change_template(
    session: Session,
    actor: Actor,
    template_id: TemplateId,
    seen_version: int,
    name: str,
    courier_id: CourierId | None,
) -> Changes:
    """Call a form otherwise, or give it to another courier; raises as ``replace_template``."""
    _require(session, actor)
    template = _seen(session, template_id, seen_version)
    name = _checked_name(session, name, template_id)
    _checked_courier(session, courier_id)
    template.name, template.courier_id = name, courier_id
    return changed("claim_template")


def delete_template(session: Session, actor: Actor, template_id: TemplateId) -> Changes:
    """Put a form into the recycle bin."""
    _require(session, actor)
    _live(session, template_id).deleted_at = actor.clock.now()
    return changed("claim_template")


def restore_template(session: Session, actor: Actor, template_id: TemplateId) -> Changes:
    """Take a form out of the recycle bin; raises UserError when it does not lie there."""
    _require(session, actor)
    return recycle.restore(session, actor, ClaimTemplate.audit_kind, template_id)


def template_bytes(session: Session, template_id: TemplateId) -> bytes:
    """The file of a form, as it was added; raises UserError for one that lies in the recycle bin."""
    _live(session, template_id)
    return session.get_one(ClaimTemplateFile, template_id).data


def template_named(session: Session, name: str) -> TemplateRow:
    """The form of a name, whatever its case; raises UserError for none, with the names there are."""
    rows = list_templates(session)
    key = search_key(name)
    for row in rows:
        if search_key(row.name) == key:
            return row
    if not rows:
        raise UserError(translate("ClaimForms", "There is no form yet. Add one under Couriers' forms."), field="form")
    told = translate("ClaimForms", "There is no form “{name}”. There are: {names}.")
    names = translate("ClaimForms", ", ").join(row.name for row in rows)
    raise UserError(told.format(name=name, names=names), field="form")


def filled_form(session: Session, clock: Clock, template_id: TemplateId, sheet: ClaimSheetData, made_by: str) -> bytes:
    """The bytes of a form filled with the claims of a sheet; raises UserError as ``fill``."""
    template = _live(session, template_id)
    further = template_store.list_further(session, clock, [claim.row.id for claim in sheet.claims])
    return fill(template_bytes(session, template_id), sheet, clock, made_by, further, template.file_name)


def write_form(
    path: Path, session: Session, clock: Clock, template_id: TemplateId, sheet: ClaimSheetData, made_by: str
) -> None:
    """Write a filled form to a file, whole or not at all; raises UserError as ``fill``, and OSError."""
    data = filled_form(session, clock, template_id, sheet, made_by)
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def sheet_of_claims(session: Session, clock: Clock, claim_ids: Sequence[ClaimId]) -> ClaimSheetData:
    """Claims somebody chose, as they stand today, in that order within each courier: for forms of a selection."""
    rows = list_claim_rows(session, claim_ids)
    today = clock.today()
    (after,) = standings(session, claim_ids, today)
    by_courier: dict[str, list[MonthClaim]] = {}
    for row in (rows[claim_id] for claim_id in claim_ids if claim_id in rows):
        day = clock.day_of(row.registered_at)
        claim = MonthClaim(
            row, None, day, False, row.order_amount_fen, row.claimed_fen, UNKNOWN_YET, after[row.id]
        )  # fmt: skip
        by_courier.setdefault(row.courier, []).append(claim)
    couriers = tuple(CourierMonth(name, tuple(claims), CourierId(0)) for name, claims in by_courier.items())
    return ClaimSheetData(f"{today:%Y-%m}", couriers)


def _checked_file(path: Path) -> tuple[str, bytes]:
    """Name and bytes of a form as they are kept: a template of Excel (.xltx) as the workbook that becomes of it."""
    with path.open("rb") as file:
        data = file.read(MAX_FORM_BYTES + 1)  # one more: then it is refused as too large
    form = Form(data, path.name)
    report_on(form).require()
    return (f"{path.stem}.xlsx", form.package.written()) if form.package.as_workbook() else (path.name, data)


def _checked_name(session: Session, name: str, own_id: int | None) -> str:
    name = one_line(as_given(name))
    if not name:
        raise UserError(translate("ClaimForms", "Give the form a name."), field="name")
    if len(name) > LONGEST_NAME:
        told = translate("ClaimForms", "The name is longer than {most} characters.")
        raise UserError(told.format(most=LONGEST_NAME), field="name")
    found = template_store.find_template(session, name)
    if found is not None and found[0] != own_id:
        told = (
            translate("ClaimForms", "There is a form “{name}” already.")
            if found[1] is None
            else translate("ClaimForms", "A form “{name}” lies in the recycle bin. Restore it, or choose another name.")
        )
        raise UserError(told.format(name=name), field="name")
    return name


def _checked_courier(session: Session, courier_id: CourierId | None) -> None:
    if courier_id is not None and session.get(Courier, courier_id) is None:
        raise UserError(translate("ClaimForms", "This courier is not there (any more)."), field="courier_id")


def _fill_in(template: ClaimTemplate, actor: Actor, file_name: str, data: bytes) -> None:
    template.file_name, template.sha256 = file_name[-255:], hashlib.sha256(data).hexdigest()
    template.added_at, template.added_by = actor.clock.now(), actor.name


def _seen(session: Session, template_id: TemplateId, seen_version: int) -> ClaimTemplate:
    template = _live(session, template_id)
    if template.version != seen_version:
        told = translate("ClaimForms", "Somebody else changed “{name}” in between. Look at what stands there now.")
        raise Conflict(told.format(name=template.name))
    return template


def _live(session: Session, template_id: TemplateId) -> ClaimTemplate:
    template = session.get(ClaimTemplate, template_id)
    if template is None or template.deleted_at is not None:
        raise UserError(translate("ClaimForms", "This form lies in the recycle bin (by now)."))
    return template


def _require(session: Session, actor: Actor) -> None:
    refuse(why_not_keep(session, actor))
