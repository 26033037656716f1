"""What can be done with an entry next, and why something cannot."""

from collections.abc import Sequence

from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.appeals.deciding import why_not_decide
from shopdesk.ledger.appeals.filing import why_not_file, why_not_withdraw
from shopdesk.ledger.dossier import AppealOfEntry, EntryDetail
from shopdesk.ledger.fund.fines import why_not_collect
from shopdesk.ledger.posting.reversing import why_not_reverse
from shopdesk.ledger.states import AppealState, EntryKind
from shopdesk.ledger.store import EntryRow
from shopdesk.ui.desk import Desk
from shopdesk.ui.menus import OfferedStep


def step_title(key: str) -> str:
    """What a button for a step says."""
    titles = {
        "decide": translate("LedgerSteps", "Decide the appeal…"),
        "withdraw": translate("LedgerSteps", "Withdraw the appeal"),
        "appeal": translate("LedgerSteps", "Appeal…"),
        "collect": translate("LedgerSteps", "Collect the fine…"),
        "reverse": translate("LedgerSteps", "Reverse…"),
        "similar": translate("LedgerSteps", "Enter one like it…"),
    }
    return titles[key]


def open_appeal(appeals: Sequence[AppealOfEntry]) -> AppealOfEntry | None:
    """The appeal that waits for a decision."""
    return next((appeal for appeal in appeals if appeal.state is AppealState.OPEN), None)


def next_steps(desk: Desk, detail: EntryDetail) -> list[OfferedStep]:
    """The steps an entry's buttons offer, the usual one first; what is no affair of the acting person is left out."""
    actor, row, steps = desk.actor, detail.row, []
    with desk.database.read() as session:
        enters = not rights.why_not_enter(session, actor)
        if (appeal := open_appeal(detail.appeals)) is not None:
            if not rights.why_not_decide(session, actor):
                steps.append(_step("decide", why_not_decide(session, actor, appeal.id)))
            if not (barred := why_not_withdraw(session, actor, appeal.id)):
                steps.append(_step("withdraw", barred))
        collectable = row.kind is EntryKind.PENALTY and row.stands and row.amount_fen and not row.collected
        if collectable and not rights.why_not_move_fund(session, actor):
            steps.append(_step("collect", why_not_collect(session, row.id)))
        if appeal is None:
            steps.append(_step("appeal", why_not_file(session, actor, row.id)))
        if enters:
            steps.append(_step("reverse", why_not_reverse(session, actor, row.id)))
    return steps


def more_steps(desk: Desk, row: EntryRow) -> list[OfferedStep]:
    """What stands in the menu behind the buttons."""
    barred = desk.read(rights.why_not_enter, desk.actor)
    if row.kind is EntryKind.COMMISSION:
        barred = barred or translate("LedgerSteps", "Commission is entered from the orders of a month.")
    return [_step("similar", barred)]


def _step(key: str, barred: str) -> OfferedStep:
    return OfferedStep(key, step_title(key), barred)
