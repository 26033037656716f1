"""Everything known about one customer, in groups: beside the list and in the customer's own window."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from shopdesk.core.columns import Chip
from shopdesk.core.errors import UserError
from shopdesk.core.money import format_yuan
from shopdesk.customer_files import dossier
from shopdesk.customer_files.credit_dialog import CreditDialog
from shopdesk.customer_files.dossier import CustomerFile, FileSums, OtherCustomer, Seen
from shopdesk.customer_files.shared_photos import SharedPhoto
from shopdesk.customer_files.table import per_cent, tags_text
from shopdesk.customer_files.timeline import timeline_lines
from shopdesk.customers import credit
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId, Level, Risk, level_chip, risk_chip, risk_kind_text
from shopdesk.customers.service import CustomerFacts, Merged
from shopdesk.photos.model import verdict_chip
from shopdesk.shops.model import platform_chip
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import DetailPanel, Event, Fact, FactList, Timeline, clear_layout, plain_label, tag
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_tip import plain_title

SEEN_SHOWN, SHORT_TIMELINE = 5, 8


class RecordPhotos(Protocol):
    """A widget that shows, and takes, the photos of a record."""

    def show_record(self, record_kind: str, record_id: int | None, customer_name: str) -> None:
        """Show another record's photos; None shows nothing."""
        ...


class CustomerCompanions(NamedTuple):
    """What the rest of the desk adds to a customer: their photos, and how to open a record of each kind."""

    photos: Callable[[QWidget], QWidget]
    openers: Mapping[str, Callable[[int], object]] = {}


class Somebody(NamedTuple):
    """Another customer ID in a list: whose, what is to be said of it, and what can be done with it."""

    id: CustomerId
    customer_name: str
    chips: Sequence[Chip]
    side: str


class CustomerDetail(QObject):
    """Fills a detail panel with a customer."""

    customer_requested = Signal(int)  # another customer is to be shown

    def __init__(self, desk: Desk, companions: CustomerCompanions, panel: DetailPanel, *, whole: bool) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._whole = desk, panel, whole
        self.file: CustomerFile | None = None
        self._openers = companions.openers
        self._who, self._figures, self._seen, self._shared = FactList(), FactList(), FactList(), FactList()
        self.same, self.sharing = PeopleList(self.tr("Separate")), PeopleList(self.tr("Same person"))
        self.photos = companions.photos(panel)
        self._add(self._who, self.tr("Customer"))
        self._add(self._figures, self.tr("Figures"))
        self._add(self._shared, self.tr("Photos used twice"))
        self._same_head = panel.add_section(self.tr("Other IDs of this person"), self.same)
        self._sharing_head = panel.add_section(self.tr("Same phone or address"), self.sharing)
        self._add(self._seen, self.tr("On their orders"))
        panel.add_section(self.tr("Photos"), self.photos)
        self._timeline = Timeline()
        self._timeline_head = panel.add_section(self.tr("Last"), self._timeline)
        self._show_section(self._sharing_head, False)
        panel.more_button.hide()
        for people in (self.same, self.sharing):
            people.opened.connect(self.customer_requested)
        self.same.acted.connect(self._separate)
        self.sharing.acted.connect(self._merge)

    def show_customer(self, customer_id: CustomerId) -> CustomerFile:
        """Show a customer; raises UserError when they do not exist."""
        file = self.file = self._desk.read(dossier.customer_file, customer_id)
        facts = file.facts
        self._panel.set_heading(facts.customer_name, self._heading_chip(file))
        self._who.set_facts(self._who_facts(file))
        self._figures.set_facts(self._figure_facts(file))
        self._fill(self._seen, self._seen_facts(file))
        self.same.show_people(self._same_person(file))
        self._show_section(self._same_head, bool(self.same.people))
        if self._whole:  # the one part that takes its time
            self._desk.ask(self, "others", dossier.list_others, customer_id, then=self._show_others)
        photos: RecordPhotos = self.photos  # type: ignore[assignment]
        photos.show_record("customer", facts.id, facts.customer_name)
        self._fill(self._shared, self._shared_facts(file.shared_photos))
        self._show_last(file)
        return file

    def _merge(self, other_id: int) -> None:
        """Say that somebody in the list is this very person, and offer to take that back."""
        if (file := self.file) is None:
            return
        other = next((one.customer_name for one in self.sharing.people if one.id == other_id), "")
        window = self._panel.window()

        def merged(done: Merged) -> None:
            text = self.tr("“{other}” and “{name}” are one person now")
            undo = partial(self._desk.write, self.tr("Separating customers"), customers.regroup_customers, done)
            if isValid(window):
                told = text.format(other=other, name=file.facts.customer_name)
                show_toast(window, told, [(self.tr("Undo"), undo)])

        title = self.tr("Putting customers together")
        self._desk.write(
            title, customers.merge_customers, file.facts.id, [other_id], then=merged, refused=self._on_refused
        )

    def _separate(self, other_id: int) -> None:
        """Of two IDs of one person the main one cannot leave: then it is the one shown that does."""
        if (file := self.file) is not None:
            leaving = file.facts.id if other_id == file.group[0].id else other_id
            title = self.tr("Separating customers")
            self._desk.write(title, customers.separate_customer, leaving, refused=self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        show_toast(self._panel.window(), error.message)

    def _add(self, group: FactList, title: str) -> None:
        group.set_title(title)
        self._panel.add(group)

    def _heading_chip(self, file: CustomerFile) -> Chip | None:
        return None if file.risk.risk is Risk.NONE else risk_chip(file.risk.risk)

    def _who_facts(self, file: CustomerFile) -> list[Fact]:
        facts, risk = file.facts, file.risk
        level = [level_chip(Level.VIP)] if any(one.level is Level.VIP for one in file.group) else []
        why = self.tr(": ").join(filter(None, (risk_kind_text(risk.kind) if risk.kind else "", risk.reason)))
        return [
            Fact(self.tr("Customer ID"), facts.customer_name, copy=True, chips=level),
            Fact(self.tr("Platform"), platform_chip(facts.platform).text),
            Fact(self.tr("Risk"), why),
            Fact(self.tr("Evidence"), facts.risk_evidence),
            Fact(self.tr("Tags"), tags_text(facts.tags)),
            Fact(self.tr("Note"), facts.note),
        ]

    def _figure_facts(self, file: CustomerFile) -> list[Fact]:
        sums, clock = file.sums, self._desk.clock
        wrong, feedback = sums.registered
        since = self.tr("since {day}").format(day=clock.day_of(sums.first_at).isoformat()) if sums.first_at else ""
        refunded = self.tr("{part} of {whole} paid orders · {rate} %").format(
            part=sums.refunded_orders,
            whole=sums.paid_orders,
            rate=per_cent(sums.refunded_orders, sums.paid_orders) or 0,
        )
        return [
            Fact(self.tr("Orders placed"), f"{sums.orders:,}", side=since),
            Fact(self.tr("Last order"), clock.day_of(sums.last_at).isoformat() if sums.last_at else ""),
            Fact(self.tr("Paid"), format_yuan(sums.paid_fen)),
            Fact(self.tr("Refunded"), format_yuan(sums.refunded_fen), side=refunded if sums.paid_orders else ""),
            *self._ticket_facts(sums),
            Fact(self.tr("Claims"), f"{sums.claims:,}" if sums.claims else ""),
            Fact(self.tr("Wrong shipments"), f"{wrong:,}" if wrong else ""),
            Fact(self.tr("Quality feedback"), f"{feedback:,}" if feedback else ""),
            *self._credit_facts(sums),
        ]

    def _ticket_facts(self, sums: FileSums) -> list[Fact]:
        """After-sales: how many tickets, how many of them are open, what they gave back."""
        if not sums.tickets:
            return []
        rate = self.tr("{rate} % of the orders").format(rate=per_cent(sums.tickets, sums.orders) or 0)
        is_open = self.tr("{count} open").format(count=sums.open_tickets)
        chips = [Chip(is_open, "warning")] if sums.open_tickets else []
        return [
            Fact(self.tr("After-sales"), f"{sums.tickets:,}", chips=chips, side=rate if sums.orders else ""),
            Fact(
                self.tr("By tickets"), self.tr("{amount} refunded").format(amount=format_yuan(sums.ticket_refunded_fen))
            ),
        ]

    def _credit_facts(self, sums: FileSums) -> list[Fact]:
        """What is kept for them, and the way to use it."""
        if not sums.credit_fen:
            return []
        use = Fact("", self.tr("Use credit…"), open=self.use_credit)
        if barred := self._desk.read(credit.why_not_use, self._desk.actor):
            use = Fact("", barred)
        return [Fact(self.tr("Credit"), format_yuan(sums.credit_fen)), use]

    def use_credit(self) -> None:
        """Ask how much of the credit is used, and what for."""
        if (file := self.file) is not None:
            CreditDialog(self._desk, file.facts.id, file.facts.customer_name, self._panel.window()).open()

    def _seen_facts(self, file: CustomerFile) -> list[Fact]:
        parts = (
            (self.tr("Receiver"), file.names),
            (self.tr("Phone"), file.phones),
            (self.tr("Address"), file.addresses),
        )
        return [fact for title, seen in parts for fact in self._some_seen(title, seen)]

    def _some_seen(self, title: str, seen: Sequence[Seen]) -> list[Fact]:
        """The last few, a word about how many more there are, and masked ones only as a number."""
        known = [one for one in seen if not one.masked]
        shown = known[: SEEN_SHOWN if self._whole else 1]
        facts = [Fact("" if place else title, one.text, side=self._how_often(one)) for place, one in enumerate(shown)]
        if more := len(known) - len(shown):
            facts.append(Fact("", self.tr("… and {count} more").format(count=more)))
        if masked := sum(one.times for one in seen if one.masked):
            text = self.tr("hidden by the platform on {count} orders").format(count=masked)
            facts.append(Fact("" if facts else title, text))
        return facts

    def _how_often(self, one: Seen) -> str:
        day = "" if one.last_at is None else self._desk.clock.day_of(one.last_at).isoformat()
        return self.tr("{times} × · {day}").format(times=one.times, day=day) if one.times > 1 else day

    def _shared_facts(self, photos: Sequence[SharedPhoto]) -> list[Fact]:
        """Who else sent the same pictures: a click shows the photo, where both stand side by side."""
        facts = [
            Fact(
                self.tr("First from") if one.other_first else self.tr("Also from"),
                one.other_name,
                chips=[verdict_chip(one.verdict)],
                side=self._desk.clock.day_of(one.found_at).isoformat(),
                open=None if (opener := self._openers.get("photo")) is None else partial(opener, one.photo_id),
            )
            for one in photos[:SEEN_SHOWN]
        ]
        if more := len(photos) - len(facts):
            facts.append(Fact("", self.tr("… and {count} more").format(count=more)))
        return facts

    def _same_person(self, file: CustomerFile) -> list[Somebody]:
        others = [facts for facts in file.group if facts.id != file.facts.id]
        main = file.group[0].id
        return [
            Somebody(one.id, one.customer_name, self._chips(one), self.tr("main ID") if one.id == main else "")
            for one in others
        ]

    def _chips(self, facts: CustomerFacts) -> list[Chip]:
        marks = [] if facts.level is Level.REGULAR else [level_chip(facts.level)]
        return [*marks, *([] if facts.risk is Risk.NONE else [risk_chip(facts.risk)])]

    def _show_others(self, others: Sequence[OtherCustomer]) -> None:
        self.sharing.show_people(self._sharing_people(others))
        self._show_section(self._sharing_head, bool(others))

    def _sharing_people(self, others: Iterable[OtherCustomer]) -> list[Somebody]:
        people = []
        for one in others:
            chips = [Chip(self.tr("phone"), "warning")] if one.by_phone else []
            chips += [Chip(self.tr("address"))] if one.by_address else []
            chips += [] if one.risk is Risk.NONE else [risk_chip(one.risk)]
            day = "" if one.last_at is None else self._desk.clock.day_of(one.last_at).isoformat()
            people.append(Somebody(one.id, one.customer_name, chips, day))
        return people

    def _show_last(self, file: CustomerFile) -> None:
        self._show_section(self._timeline_head, not self._whole)
        if not self._whole:
            ids = [facts.id for facts in file.group]
            entries = self._desk.read(dossier.list_timeline, ids, SHORT_TIMELINE)
            lines = timeline_lines(entries, file, self._desk.clock)
            self._timeline.set_events(Event(line.when[:10], f"{line.what} {line.details}") for line in lines)

    def _fill(self, group: FactList, facts: Sequence[Fact]) -> None:
        group.set_facts(facts)
        group.setVisible(bool(facts))

    def _show_section(self, head: QLabel, shown: bool) -> None:
        if (section := head.parentWidget()) is not None:
            section.setVisible(shown)


class PeopleList(QWidget):
    """Customer IDs as links, each with something that can be done with it."""

    opened = Signal(int)
    acted = Signal(int)

    def __init__(self, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.people: Sequence[Somebody] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_people(self, people: Sequence[Somebody]) -> None:
        """Replace who is listed."""
        self.people = people
        clear_layout(self._grid)
        for row, one in enumerate(people):
            about = FlowRow(self)
            about.flow.addWidget(self._link(one.customer_name, lambda one=one: self.opened.emit(one.id)))
            for chip in one.chips:
                about.flow.addWidget(tag(chip, about))
            act = self._link(self._action, lambda one=one: self.acted.emit(one.id))
            act.setAccessibleName(f"{self._action}: {one.customer_name}")
            self._grid.addWidget(about, row, 0)
            self._grid.addWidget(plain_label(one.side, "secondary", self), row, 1)
            self._grid.addWidget(act, row, 2)

    def _link(self, text: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(plain_title(text), self)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: call())
        return button
