"""Everything known about one sheet, in groups, and what can be done with it next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from shopdesk.confirmations import service
from shopdesk.confirmations.dossier import EventRow, SheetFacts
from shopdesk.confirmations.model import SHIPPED_UNCONFIRMED, SHIPPING_TAKEN_BACK, SheetId, SheetState, state_chip
from shopdesk.confirmations.service import FieldDifference, difference_text, field_label, why_not
from shopdesk.confirmations.versions import VersionFacts, line_text
from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.orders.model import status_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Event, Fact, FactList, Timeline
from shopdesk.ui.menus import OfferedStep

NEXT_STEPS: dict[SheetState, tuple[str, ...]] = {
    SheetState.DRAFT: ("copy_and_send", "edit", "send"),
    SheetState.SENT: ("confirm", "request_change", "copy_picture"),
    SheetState.CHANGE_REQUESTED: ("copy_and_send", "edit", "send"),
    SheetState.CONFIRMED: ("ship", "label", "request_change"),
    SheetState.VOID: ("open_order",),
}
MORE_STEPS = (
    "copy_text_and_send", "open_order", "copy_picture", "copy_text", "print", "print_a4", "label", "ship", "void",
    "delete",
)  # fmt: skip
_STATE_OF_STEP = {
    "send": SheetState.SENT,
    "copy_and_send": SheetState.SENT,
    "copy_text_and_send": SheetState.SENT,
    "edit": SheetState.SENT,
    "confirm": SheetState.CONFIRMED,
    "request_change": SheetState.CHANGE_REQUESTED,
    "void": SheetState.VOID,
}


def step_title(key: str) -> str:
    """What a button for a step says."""
    titles = {
        "copy_and_send": translate("SheetSteps", "Copy picture and mark as sent"),
        "copy_text_and_send": translate("SheetSteps", "Copy text and mark as sent"),
        "send": translate("SheetSteps", "Mark as sent"),
        "edit": translate("SheetSteps", "Edit…"),
        "confirm": translate("SheetSteps", "Confirmed"),
        "request_change": translate("SheetSteps", "Change requested…"),
        "ship": translate("SheetSteps", "Tracking no.…"),
        "label": translate("SheetSteps", "Shipping label…"),
        "copy_picture": translate("SheetSteps", "Copy as picture"),
        "copy_text": translate("SheetSteps", "Copy as text"),
        "print": translate("SheetSteps", "Print on A5…"),
        "print_a4": translate("SheetSteps", "Print two on A4…"),
        "open_order": translate("SheetSteps", "Open the order"),
        "void": translate("SheetSteps", "Give up…"),
        "delete": translate("SheetSteps", "Move to the recycle bin"),
    }
    return titles[key]


def next_steps(facts: SheetFacts) -> list[OfferedStep]:
    """The steps a sheet's buttons offer, the first one the usual."""
    return [_step(key, facts) for key in NEXT_STEPS[facts.state]]


def more_steps(facts: SheetFacts) -> list[OfferedStep]:
    """What stands in the menu behind the buttons; the text is sent where the picture can be."""
    shown = NEXT_STEPS[facts.state]
    left_out = shown if "copy_and_send" in shown else (*shown, "copy_text_and_send")
    return [_step(key, facts) for key in MORE_STEPS if key not in left_out]


def _step(key: str, facts: SheetFacts) -> OfferedStep:
    barred = why_not(facts, _STATE_OF_STEP[key]) if key in _STATE_OF_STEP else ""
    if key == "label" and not facts.order.tracking_no:
        barred = translate("SheetSteps", "This order has no tracking no. yet.")
    return OfferedStep(key, step_title(key), barred)


class SheetDetailView(QObject):
    """Fills a detail panel with a sheet."""

    step_requested = Signal(str)

    def __init__(self, desk: Desk, panel: DetailPanel) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel
        self.facts: SheetFacts | None = None
        self._goods, self._parcel, self._differs = FactList(), FactList(), FactList()
        for group, title in (
            (self._goods, self.tr("Goods")),
            (self._parcel, self.tr("Receiver")),
            (self._differs, self.tr("The order says by now")),
        ):
            group.set_title(title)
            panel.add(group)
        self._versions, self._events = Timeline(), Timeline()
        panel.add_section(self.tr("Versions"), self._versions)
        panel.add_section(self.tr("What happened"), self._events)

    def show_sheet(self, sheet_id: SheetId) -> SheetFacts | None:
        """Show a sheet; None when it is gone."""
        try:
            facts = self._desk.read(service.sheet_facts, sheet_id)
        except UserError:
            self.facts = None
            return None
        self.facts = facts
        self._panel.set_heading(facts.order.order_no, state_chip(facts.state))
        self._show_steps(facts)
        draft = facts.current.draft
        self._goods.set_facts(Fact(line.style_no, line_text(line._replace(style_no=""))) for line in draft.lines)
        self._parcel.set_facts(self._parcel_facts(facts))
        self._differs.set_facts(map(_difference_fact, facts.order_differences))
        self._differs.setVisible(bool(facts.order_differences))
        self._versions.set_events(self._version_event(version) for version in reversed(facts.versions))
        self._events.set_events(self._event(event) for event in reversed(facts.events))
        return facts

    def _show_steps(self, facts: SheetFacts) -> None:
        actions: list[tuple[str, Callable[[], object], str, str]] = []
        for place, step in enumerate(next_steps(facts)):
            role = "primary" if place == 0 and step.key != "open_order" else "plain"
            actions.append((step.title, lambda key=step.key: self.step_requested.emit(key), role, step.barred))
        self._panel.actions_row.set_actions(actions)

    def _parcel_facts(self, facts: SheetFacts) -> Sequence[Fact]:
        draft, order = facts.current.draft, facts.order
        return [
            Fact(self.tr("Contact"), draft.contact),
            Fact(self.tr("Phone"), draft.phone, copy=True),
            Fact(self.tr("Address"), draft.address),
            Fact(self.tr("Courier"), draft.courier),
            Fact(self.tr("Remark"), draft.remark),
            Fact(self.tr("Customer ID"), order.buyer, copy=True),
            Fact(
                self.tr("Order"),
                order.order_no,
                chips=(status_chip(order.status),),
                open=lambda: self.step_requested.emit("open_order"),
            ),
            Fact(self.tr("Tracking no."), order.tracking_no, copy=True),
        ]

    def _version_event(self, version: VersionFacts) -> Event:
        when = shown_text(version.sent_at, self._desk.clock)[5:] or self.tr("not sent")
        head = self.tr("Version {number}").format(number=version.number)
        changes = [difference_text(one) for one in version.changes]
        return Event(when, "\n".join([head, *changes]))

    def _event(self, event: EventRow) -> Event:
        when = f"{self._desk.clock.local(event.at):%m-%d %H:%M}"
        text = self.tr("{by}: {what} (version {number})").format(
            by=event.by, what=_what_happened(event.what), number=event.version_number
        )
        return Event(when, "\n".join(filter(None, (text, event.note))))


def _what_happened(what: str) -> str:
    if what == SHIPPED_UNCONFIRMED:
        return translate("SheetSteps", "shipped though not confirmed")
    if what == SHIPPING_TAKEN_BACK:
        return translate("SheetSteps", "shipping was taken back")
    return state_chip(SheetState(what)).text


def _difference_fact(one: FieldDifference) -> Fact:
    """What the order says where its sheet says something else."""
    label = " ".join(filter(None, (one.goods, field_label(one.label_key))))
    return Fact(label, one.before or translate("SheetSteps", "(nothing)"))
