"""What the commands about the ledger do."""

import argparse

from sqlalchemy.orm import Session

from shopdesk.answers import Answer
from shopdesk.core.errors import UserError
from shopdesk.core.paths import DataFolder
from shopdesk.core.text import translate
from shopdesk.ledger.chain import verify
from shopdesk.ledger.papers.statement import statement_data
from shopdesk.office import office_at, shop_in
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff


def verify_ledger(folder: DataFolder, _wanted: argparse.Namespace) -> Answer:
    """Look whether anything in the ledger and in the fund was altered, and name the first thing that was."""
    with office_at(shop_in(folder)) as office, office.database.read() as session:
        found = verify(session)
    text = translate(
        "Commands",
        "{entries} entries and {movements} movements of the fund are as they were entered. They end with the marks "
        "{entry_mark} and {movement_mark}: where these were written down elsewhere, nobody can exchange the whole file "
        "for an older or a rewritten one unnoticed.",
    )
    if not found.ok:
        text = translate("Commands", "The ledger was altered: {first_bad}. {why}")
    return Answer(text.format(**found._asdict()), found._asdict(), some_failed=not found.ok)


def ledger_statement(folder: DataFolder, wanted: argparse.Namespace) -> Answer:
    """Write the statement of a month, of the team or of one person, as workbook or PDF."""
    suffix = wanted.out.suffix.lower()
    if suffix not in (".xlsx", ".pdf"):
        raise UserError(translate("Commands", "Choose a file name that ends in .xlsx or .pdf."))
    with office_at(shop_in(folder)) as office:
        with office.database.read() as session:
            staff_id = _staff_numbered(session, wanted.staff) if wanted.staff else None
            data = statement_data(session, office.actor, wanted.month, staff_id)
        if suffix == ".pdf":
            from shopdesk.ledger.papers.statement_pdf import write_statement_pdf  # noqa: PLC0415  other commands need it not

            write_statement_pdf(wanted.out, data, office.actor.clock)
        else:
            from shopdesk.ledger.papers.statement_workbook import write_statement_workbook  # noqa: PLC0415  as above

            write_statement_workbook(wanted.out, data, office.actor.clock)
    told = {"file": str(wanted.out), "month": data.month, "closed": data.closed is not None}
    told |= {"people": len(data.people), "entries": len(data.lines), "total_fen": data.sums.total_fen}
    return Answer(str(wanted.out), told)


def _staff_numbered(session: Session, staff_no: str) -> StaffId:
    for staff in list_staff(session):
        if staff.staff_no == staff_no.strip():
            return staff.id
    raise UserError(translate("Commands", "There is no staff member no. “{staff_no}”.").format(staff_no=staff_no))
