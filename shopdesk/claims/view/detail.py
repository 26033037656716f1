"""Everything known about one claim, in groups, and what can be done with it next."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopdesk.claims import service, store
from shopdesk.claims.dossier import ClaimDetail, claim_detail
from shopdesk.claims.model import ClaimId
from shopdesk.claims.states import (
    OPEN_STATES,
    TRANSITIONS,
    ClaimKind,
    ClaimState,
    MoneyTo,
    kind_chip,
    money_to_chip,
    state_chip,
)
from shopdesk.core.audit import HistoryRow, list_history
from shopdesk.core.columns import Chip, shown_text
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Fact, FactList, Timeline
from shopdesk.ui.history import history_events

NEXT_STEPS: dict[ClaimState, tuple[str, ...]] = {
    ClaimState.DRAFT: ("submit", "receipt"),
    ClaimState.SUBMITTED: ("agree", "reject", "receipt"),
    ClaimState.AGREED: ("receipt", "write_off"),
    ClaimState.REJECTED: ("appeal", "write_off"),
    ClaimState.APPEALED: ("agree", "reject", "write_off"),
    ClaimState.SETTLED: ("receipt",),
    ClaimState.WRITTEN_OFF: ("receipt",),
    ClaimState.RECOVERED: (),
    ClaimState.WITHDRAWN: (),
}
MORE_STEPS = ("edit", "agree", "recover", "withdraw", "take_back", "delete")
WITH_MONEY = frozenset({ClaimState.AGREED, ClaimState.SETTLED, ClaimState.WRITTEN_OFF})
STEP_STATES = {
    "agree": ClaimState.AGREED,
    "reject": ClaimState.REJECTED,
    "appeal": ClaimState.APPEALED,
    "recover": ClaimState.RECOVERED,
    "withdraw": ClaimState.WITHDRAWN,
}


class RecordPhotos(Protocol):
    """A widget that shows, and takes, the photos of a record."""

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show another record's photos; None shows nothing."""
        ...


class ClaimStepChoice(NamedTuple):
    """Something that can be done with a claim; ``barred`` says why not, or nothing."""

    key: str
    title: str
    barred: str = ""


def step_title(key: str) -> str:
    """What a button for a step says."""
    titles = {
        "submit": translate("ClaimSteps", "Submit"),
        "agree": translate("ClaimSteps", "Agreed…"),
        "reject": translate("ClaimSteps", "Rejected…"),
        "appeal": translate("ClaimSteps", "Appeal…"),
        "receipt": translate("ClaimSteps", "Enter receipt…"),
        "write_off": translate("ClaimSteps", "Write off…"),
        "recover": translate("ClaimSteps", "Goods turned up…"),
        "withdraw": translate("ClaimSteps", "Withdraw…"),
        "follow_up": translate("ClaimSteps", "Note a call…"),
        "edit": translate("ClaimSteps", "Edit…"),
        "take_back": translate("ClaimSteps", "Undo the last step"),
        "delete": translate("ClaimSteps", "Move to the recycle bin"),
    }
    return titles[key]


def next_steps(detail: ClaimDetail, missing: Sequence[str]) -> list[ClaimStepChoice]:
    """The steps a claim's buttons offer, the first one the usual; ``missing`` keeps a draft from being submitted."""
    keys = (*NEXT_STEPS[detail.row.state], "follow_up")
    return [ClaimStepChoice(key, step_title(key), why_not(key, detail, missing)) for key in keys]


def more_steps(detail: ClaimDetail) -> list[ClaimStepChoice]:
    """What stands in the menu behind the buttons."""
    shown = NEXT_STEPS[detail.row.state]
    keys = [key for key in MORE_STEPS if key not in shown]
    return [ClaimStepChoice(key, step_title(key), why_not(key, detail, ())) for key in keys]


def why_not(key: str, detail: ClaimDetail, missing: Sequence[str]) -> str:
    """Why a step cannot be taken, or nothing. The services decide; this only says it before."""
    row = detail.row
    moved = bool(row.received_fen or row.written_off_fen)
    match key:
        case "submit":
            return "\n".join(missing)
        case "receipt" if row.agreed_fen is None or row.state not in WITH_MONEY:
            return translate("ClaimSteps", "Enter first what the courier agreed to pay.")
        case "recover" if moved:
            return translate("ClaimSteps", "Money was entered for this claim.")
        case "take_back" if not detail.can_take_back:
            return translate("ClaimSteps", "There is no step to undo, or money has moved since.")
        case "delete" if row.agreed_fen is not None or detail.receipts:
            return translate("ClaimSteps", "The courier has agreed to pay, so the claim stays in the books.")
        case "edit" if row.state not in OPEN_STATES:
            return translate("ClaimSteps", "A closed claim stays as it is.")
    if key in STEP_STATES and STEP_STATES[key] not in TRANSITIONS[row.state]:
        return translate("ClaimSteps", "Not possible while it is “{state}”.").format(state=state_chip(row.state).text)
    return ""


class ClaimDetailView(QObject):
    """Fills a detail panel with a claim."""

    step_requested = Signal(str)
    order_requested = Signal(object)  # OrderId

    def __init__(self, desk: Desk, panel: DetailPanel, photos: QWidget | None) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._photos = desk, panel, photos
        self.detail: ClaimDetail | None = None
        self._money, self._parcel, self._goods = FactList(), FactList(), FactList()
        self._paid, self._calls, self._papers = FactList(), FactList(), FactList()
        for group, title in (
            (self._money, self.tr("Money")),
            (self._parcel, self.tr("Parcel")),
            (self._goods, self.tr("Goods")),
            (self._paid, self.tr("Receipts and write-offs")),
            (self._calls, self.tr("Calls")),
            (self._papers, self.tr("Papers")),
        ):
            group.set_title(title)
            panel.add(group)
        if photos is not None:
            panel.add_section(self.tr("Photos"), photos)
        self._history = Timeline()
        panel.add_section(self.tr("History"), self._history)

    def show_claim(self, claim_id: ClaimId) -> ClaimDetail | None:
        """Show a claim; None when it is gone."""
        detail = self._desk.read(claim_detail, claim_id)
        if detail is None or detail.deleted_at is not None:
            self.detail = None
            return None
        self.detail = detail
        row = detail.row
        self._panel.set_heading(row.claim_no, state_chip(row.state))
        self._show_steps(detail)
        self._money.set_facts(self._money_facts(detail))
        self._parcel.set_facts(self._parcel_facts(detail))
        self._fill(self._goods, [self._goods_fact(one) for one in detail.goods])
        self._fill(self._paid, self._paid_facts(detail))
        self._fill(self._calls, self._call_facts(detail))
        self._fill(self._papers, self._paper_facts(detail))
        if self._photos is not None:
            strip: RecordPhotos = self._photos  # type: ignore[assignment]
            strip.show_record("claim", row.id, row.customer_name)
        history = self._desk.read(list_history, "claim", claim_id, 60)
        self._history.set_events(history_events(plain_history(history), self._desk.clock, field_titles()))
        return detail

    def _show_steps(self, detail: ClaimDetail) -> None:
        draft = detail.row.state is ClaimState.DRAFT
        missing = [e.message for e in self._desk.read(service.missing_for_submit, detail.row.id)] if draft else []
        actions: list[tuple[str, Callable[[], object], str, str]] = []
        for place, step in enumerate(next_steps(detail, missing)):
            role = "primary" if place == 0 and step.key != "follow_up" else "plain"
            actions.append((step.title, lambda key=step.key: self.step_requested.emit(key), role, step.barred))
        self._panel.actions_row.set_actions(actions)

    def _fill(self, group: FactList, facts: Sequence[Fact]) -> None:
        group.set_facts(facts)
        group.setVisible(bool(facts))

    def _money_facts(self, detail: ClaimDetail) -> list[Fact]:
        row = detail.row
        kind = kind_chip(row.kind)
        over_paid = [Chip(self.tr("over-paid"), "warning")] if row.outstanding_fen < 0 else []
        outstanding = format_yuan(row.outstanding_fen) if row.agreed_fen is not None else ""
        written_off = format_yuan(row.written_off_fen) if row.written_off_fen else ""
        return [
            Fact(self.tr("Claimed"), format_yuan(row.claimed_fen), chips=(kind,)),
            Fact(self.tr("Agreed"), format_yuan(row.agreed_fen), side=shown_text(detail.agreed_on, self._desk.clock)),
            Fact(self.tr("Received"), format_yuan(row.received_fen) if row.agreed_fen is not None else ""),
            Fact(self.tr("Written off"), written_off),
            Fact(self.tr("Outstanding"), outstanding, chips=over_paid),
            Fact(self.tr("Goes to"), money_to_chip(row.money_to).text),
            Fact(self.tr("Order"), format_yuan(row.order_amount_fen) if row.order_amount_fen else ""),
            Fact(self.tr("Postage"), format_yuan(detail.postage_fen) if detail.postage_fen else ""),
            Fact(self.tr("Declared"), format_yuan(detail.declared_fen) if detail.declared_fen else ""),
        ]

    def _parcel_facts(self, detail: ClaimDetail) -> list[Fact]:
        row = detail.row
        today = self._desk.clock.today()
        late = row.state is ClaimState.DRAFT and row.due_on is not None and row.due_on < today
        due = [Chip(self.tr("window closed"), "danger")] if late else []
        order = row.order_id
        open_order = (lambda: self.order_requested.emit(order)) if order is not None else None
        return [
            Fact(row.courier, row.tracking_no, copy=True),
            Fact(self.tr("Order no."), row.order_no, copy=bool(row.order_no), open=open_order),
            Fact(self.tr("Customer ID"), row.customer_name, copy=bool(row.customer_name)),
            Fact(self.tr("Shop"), row.shop),
            Fact(self.tr("Submit by"), shown_text(row.due_on, self._desk.clock), chips=due),
        ]

    def _goods_fact(self, one: store.GoodsRow) -> Fact:
        words = " ".join(part for part in (one.title, one.spec) if part)
        text = self.tr("{goods} × {quantity}").format(goods=words, quantity=one.quantity)
        return Fact(one.style_no, text, side=format_yuan(one.cost_fen * one.quantity))

    def _paid_facts(self, detail: ClaimDetail) -> list[Fact]:
        receipts = [
            Fact(
                r.received_on.isoformat(),
                " · ".join(part for part in (money_to_chip(r.channel).text, r.note, r.entered_by) if part),
                side=format_yuan(r.amount_fen),
            )
            for r in detail.receipts
        ]
        written_off = [
            Fact(
                w.written_off_on.isoformat(),
                self.tr("Written off: {reason}").format(reason=w.reason),
                side=format_yuan(w.amount_fen),
            )
            for w in detail.write_offs
        ]
        return receipts + written_off

    def _call_facts(self, detail: ClaimDetail) -> list[Fact]:
        clock = self._desk.clock
        calls = []
        for call in detail.follow_ups:
            again = self.tr("ask again {day}").format(day=call.next_on.isoformat()) if call.next_on else ""
            words = " · ".join(part for part in (call.said, call.by, again) if part)
            calls.append(Fact(f"{clock.local(call.at):%m-%d %H:%M}", words))
        return calls

    def _paper_facts(self, detail: ClaimDetail) -> list[Fact]:
        row, clock = detail.row, self._desk.clock
        reason = detail.steps[-1].reason if detail.steps else ""
        facts = [
            Fact(self.tr("Reason"), reason),
            Fact(self.tr("Case no."), detail.case_no, copy=bool(detail.case_no)),
            Fact(self.tr("Contact"), detail.contact),
            Fact(self.tr("Applicant"), detail.applicant),
            Fact(self.tr("Checked by"), detail.checked_by),
            Fact(self.tr("Registered"), shown_text(row.registered_at, clock)),
            Fact(self.tr("Submitted"), shown_text(detail.submitted_at, clock)),
            Fact(self.tr("Closed"), shown_text(detail.closed_on, clock)),
            Fact(self.tr("Memo"), row.memo),
        ]
        return [fact for fact in facts if fact.value]


def field_titles() -> dict[str, str]:
    """The fields whose changes the history tells, by the names ``plain_history`` gives them."""
    return {
        "state": translate("ClaimHistory", "State"),
        "reason": translate("ClaimHistory", "Reason"),
        "tracking_no": translate("ClaimHistory", "Tracking no."),
        "kind": translate("ClaimHistory", "What happened"),
        "customer_name": translate("ClaimHistory", "Customer ID"),
        "claimed_fen": translate("ClaimHistory", "Claimed"),
        "agreed_fen": translate("ClaimHistory", "Agreed"),
        "order_amount_fen": translate("ClaimHistory", "Order amount"),
        "postage_fen": translate("ClaimHistory", "Postage"),
        "declared_fen": translate("ClaimHistory", "Declared value"),
        "receipt_fen": translate("ClaimHistory", "Received"),
        "write_off_fen": translate("ClaimHistory", "Written off"),
        "said": translate("ClaimHistory", "Call"),
        "money_to": translate("ClaimHistory", "Money goes to"),
        "case_no": translate("ClaimHistory", "Case no."),
        "contact": translate("ClaimHistory", "Contact"),
        "applicant": translate("ClaimHistory", "Applicant"),
        "checked_by": translate("ClaimHistory", "Checked by"),
        "memo": translate("ClaimHistory", "Memo"),
    }


def plain_history(rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    """The audit trail of a claim with states and kinds in words, and its parts told as changes of the claim."""
    told = []
    for row in rows:
        changes: dict[str, list[Any]] = {}
        match row.part:
            case "":
                changes = {name: [_word(name, value) for value in values] for name, values in row.changes.items()}
            case "claim_receipt" | "claim_write_off" if "amount_fen" in row.changes:
                changes = {f"{row.part.removeprefix('claim_')}_fen": row.changes["amount_fen"]}
            case "claim_follow_up" if "said" in row.changes:
                changes = {"said": row.changes["said"]}
            case "claim_step" if "reason" in row.changes:
                changes = {"reason": row.changes["reason"]}
        if changes or not row.part:
            told.append(row._replace(action="changed" if row.part else row.action, changes=changes))
    return told


def _word(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    match name:
        case "state":
            return state_chip(ClaimState(value)).text
        case "kind":
            return kind_chip(ClaimKind(value)).text
        case "money_to":
            return money_to_chip(MoneyTo(value)).text
    return value
