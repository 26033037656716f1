"""The refunds of a file written: new ones become tickets, known ones say what is new, and the rest is left alone.

What people decided here is never overwritten. Only what the customer alone can know (the parcel that comes back) is
filled in where it is blank here, and how far the platform's own intervention is.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from shopdesk.aftersales import platform_says, upkeep
from shopdesk.aftersales.books import reasons
from shopdesk.aftersales.books.book_store import ReasonRow
from shopdesk.aftersales.model import PlatformRefund, Ticket, TicketEvent, TicketId
from shopdesk.aftersales.platform_says import differences
from shopdesk.aftersales.states import (
    OPEN_STATES,
    REFUND_KINDS,
    RETURN_KINDS,
    EventKind,
)
from shopdesk.core import audit, search
from shopdesk.core.actor import Actor
from shopdesk.core.database import insert_many, table_of, update_tuples
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import search_key
from shopdesk.core.text import translate
from shopdesk.refund_files import store
from shopdesk.refund_files.known_here import KnownHere
from shopdesk.refund_files.new_tickets import NewTicket, TicketMaker, refund_row
from shopdesk.refund_files.parsing import RefundReader, why_not_new
from shopdesk.refund_files.platform_words import Stage, intervention_of
from shopdesk.refund_files.store import Candidate, KnownTicket
from shopdesk.refund_files.table_results import RefundDifference, RefundTableResult
from shopdesk.refund_files.told_refunds import FileRefund, ToldRefund, are_of_one, is_older, kept_values, said, together
from shopdesk.sheets.reading import RawRow
from shopdesk.sheets.row_reading import RowRefused
from shopdesk.shops.model import ShopId

_REFUNDS, _TICKETS = table_of(PlatformRefund), table_of(Ticket)
_AUDITED = ("state", "means", "amount_fen", "kind", "return_tracking_no", "intervention", "differs")


class RefundWriter:
    """Writes the refunds of one table into one shop."""

    def __init__(
        self, session: Session, actor: Actor, shop_id: ShopId, reader: RefundReader, result: RefundTableResult
    ) -> None:
        self._session, self._actor, self._shop_id = session, actor, shop_id
        self._reader, self._result = reader, result
        self._maker = TicketMaker(session, actor, shop_id, store.platform_of(session, shop_id))
        self._reasons: dict[str, ReasonRow] = {}
        self.told: dict[str, None] = {}  # the refunds of the table, in their order

    def write(self, refunds: Sequence[FileRefund]) -> list[FileRefund]:
        """Write some refunds, none of which comes twice; what has to come after them is given back."""
        known = store.known_refunds(self._session, self._shop_id, [one.refund_no for one in refunds])
        told, later = [], []
        for refund in refunds:
            digest = refund.digest()
            if (before := known.get(refund.refund_no)) is not None and before["digest"] == digest:
                self._result.counts.unchanged += len(refund.rows)
            elif (one := self._read(refund, later)) is not None:
                told.append((one, digest))
        chunk = KnownHere(self._session, self._shop_id, [one for one, _digest in told], known)
        new = []
        for one, digest in told:
            try:
                if (before := known.get(one.refund.refund_no)) is not None:
                    self._renew(one, digest, before, chunk)
                elif (ticket := self._entered_by_hand(one, chunk)) is not None:
                    self._link(one, digest, ticket, chunk)
                elif (made := self._new(one, digest, chunk)) is not None:
                    new.append(made)
            except UserError as error:
                self._refuse(one.refund.rows, error)
        self._maker.make(new)
        self._result.counts.inserted += sum(len(one.told.refund.rows) for one in new)
        self._save(chunk)
        self.told |= dict.fromkeys(one.refund_no for one in refunds)
        return later

    def _read(self, refund: FileRefund, later: list[FileRefund]) -> ToldRefund | None:
        """What the rows of a refund say; rows that tell it at another time are put off."""
        values: list[dict[str, Any]] = []
        for place, row in enumerate(refund.rows):
            try:
                told = self._reader.values(*row)
            except RowRefused as refused:
                self._result.refuse(row, refused)
                rest = [one for one in refund.rows if one is not row]
                text = translate("RefundFiles", "Another row of this refund cannot be taken.")
                self._refuse(rest, UserError(text, field="refund_no"))
                return None
            if values and not are_of_one(values[0], told):
                later.append(FileRefund(refund.refund_no, refund.rows[place:]))
                refund = FileRefund(refund.refund_no, refund.rows[:place])
                break
            values.append(told)
        return ToldRefund(refund, together(values), values, self._reader.data(refund.rows[0][1]))

    def _refuse(self, rows: Sequence[RawRow], error: UserError) -> None:
        for row in rows:
            self._result.refuse(row, RowRefused([self._reader.problem(*row, error)]))

    # ---- refunds nobody knew

    def _new(self, one: ToldRefund, digest: bytes, chunk: KnownHere) -> NewTicket | None:
        order = chunk.order_of(one)
        if order is None:
            number = one.values["order_no"]
            text = translate("RefundFiles", "There is no order {order_no} in this shop. Import the order list first.")
            raise UserError(text.format(order_no=number), field="order_no")
        if order.in_bin:
            self._result.note_in_bin(one.values["order_no"])
            self._result.counts.unchanged += len(one.refund.rows)
            return None
        if (error := why_not_new(one.values)) is not None:
            raise error
        chunk.check_goods(one)
        chunk.check_amount(one)
        chunk.count(one)
        on_file = chunk.on_file[order.id]
        return NewTicket(one, on_file, chunk.others_of(order.id), self._reason(one), digest, chunk.line_ids(one))

    def _reason(self, one: ToldRefund) -> ReasonRow:
        text = one.values.get("reason", "")
        if text not in self._reasons:
            named = reasons.named_among(self._book, text)
            if named is None and not self._book:
                raise UserError(translate("RefundFiles", "There is no reason in the book. Enter one, such as 其他."))
            self._reasons[text] = named or self._book[-1]
        return self._reasons[text]

    @cached_property
    def _book(self) -> list[ReasonRow]:
        if not reasons.has_reasons(self._session):
            reasons.add_default_reasons(self._session, self._actor)
        return reasons.list_reasons(self._session, with_hidden=True)

    # ---- tickets that were entered by hand

    def _entered_by_hand(self, one: ToldRefund, chunk: KnownHere) -> KnownTicket | None:
        """The ticket somebody has made of this refund already: by its number, else the only one that is alike."""
        if (ticket := chunk.by_refund_no.get(one.refund.refund_no)) is not None:
            return ticket
        order = chunk.order_of(one)
        alike = [] if order is None else [two for two in chunk.candidates.get(order.id, ()) if _alike(one, two)]
        is_open = [two for two in alike if two.state in OPEN_STATES]
        if len(is_open or alike) != 1:
            return None
        chosen = (is_open or alike)[0]
        chunk.candidates[chosen.order_id].remove(chosen)
        return store.known_tickets(self._session, [chosen.ticket_id])[chosen.ticket_id]

    def _link(self, one: ToldRefund, digest: bytes, ticket: KnownTicket, chunk: KnownHere) -> None:
        if one.stage is None:
            error = why_not_new(one.values | {"kind": ticket.kind})
            assert error is not None
            raise error
        chunk.check_amount(one, ticket_id=ticket.id)
        row = refund_row(one, one.kind or ticket.kind, digest) | {
            "ticket_id": ticket.id,
            "shop_id": self._shop_id,
            "order_no": one.values["order_no"],
            "seen_at": self._actor.clock.now(),
        }
        ticket = self._fill_in(ticket, row, {}, one, chunk)
        row["differs"] = bool(differences(ticket, said(row)))
        chunk.linked.append(row)
        if one.stage is Stage.DONE:
            store.count_once(self._session, ticket.id, row["order_no"], row["amount_fen"], row["finished_at"])
        chunk.events.append(self._event(ticket, row))
        self._result.linked += 1
        self._result.counts.updated += len(one.refund.rows)

    # ---- refunds that are known

    def _renew(self, one: ToldRefund, digest: bytes, before: Mapping[str, Any], chunk: KnownHere) -> None:
        """Take what a report says anew of a refund; nothing of one that is older."""
        ticket, counts = chunk.tickets[before["ticket_id"]], self._result.counts
        if ticket.in_bin:
            self._result.note_in_bin(one.refund.refund_no)
        if ticket.in_bin or is_older(one.values, before):
            counts.unchanged += len(one.refund.rows)
            return
        chunk.check_amount(one, before)
        kept = kept_values(one, one.kind or before["kind"] or ticket.kind)
        news = {name: value for name, value in kept.items() if value != before[name]}
        seen = {"digest": digest, "seen_at": self._actor.clock.now(), "data": before["data"] | one.data}
        after = {**before, **news, **seen}
        filled = self._fill_in(ticket, after, before, one, chunk)
        after["differs"] = bool(_undecided(ticket, filled, before, after))
        if after["differs"] is not before["differs"]:
            news["differs"] = after["differs"]
        chunk.renewed.append(after)
        if not news and filled == ticket:
            counts.unchanged += len(one.refund.rows)
            return
        counts.updated += len(one.refund.rows)
        told = {name: [audit.plain(before[name]), audit.plain(news[name])] for name in _AUDITED if name in news}
        if told:
            chunk.entries.append((ticket.id, told))
        if {"state", "amount_fen"} & news.keys():
            chunk.events.append(self._event(filled, after))

    def _fill_in(
        self, ticket: KnownTicket, told: Mapping[str, Any], before: Mapping[str, Any], one: ToldRefund, chunk: KnownHere
    ) -> KnownTicket:
        """The ticket with what only the platform knows, where it is blank here."""
        news: dict[str, Any] = {}
        if not ticket.refund_no:
            news["refund_no"] = one.refund.refund_no
        if ticket.kind in RETURN_KINDS and not ticket.return_tracking_no and told["return_tracking_no"]:
            news["return_tracking_no"] = told["return_tracking_no"]
            if not ticket.return_courier and told["return_courier"]:
                news["return_courier"] = told["return_courier"]
            parcel = f"{told['return_courier']} {told['return_tracking_no']}".strip()
            if ticket.state in OPEN_STATES:
                chunk.events.append(self._happened(ticket, EventKind.RETURN_SENT, parcel, None))
        means = intervention_of(told["intervention"])
        stood = intervention_of(before.get("intervention", "")) or "none"
        if means is not None and ticket.intervention == stood != means:
            news["intervention"] = means
        if news:
            chunk.filled.setdefault(ticket.id, {}).update(news)
            chunk.entries.append((ticket.id, {name: [getattr(ticket, name), news[name]] for name in news}))
            ticket = ticket._replace(**news)
            chunk.tickets[ticket.id] = ticket
        return ticket

    def _event(self, ticket: KnownTicket, row: Mapping[str, Any]) -> dict[str, Any]:
        return self._happened(ticket, EventKind.PLATFORM, row["state"], row["amount_fen"] or None)

    def _happened(self, ticket: KnownTicket, what: EventKind, note: str, amount_fen: int | None) -> dict[str, Any]:
        return {
            "ticket_id": ticket.id,
            "at": self._actor.clock.now(),
            "by": self._actor.name,
            "what": what,
            "state": ticket.state,
            "note": note,
            "amount_fen": amount_fen,
        }

    # ---- keeping it

    def _save(self, chunk: KnownHere) -> None:
        session = self._session
        insert_many(session, _REFUNDS, chunk.linked)
        insert_many(session, table_of(TicketEvent), chunk.events)
        if chunk.renewed:
            names = [column.name for column in _REFUNDS.c if column.name != "id"]
            rows = [(*(row[name] for name in names), row["id"]) for row in chunk.renewed]
            update_tuples(session, _REFUNDS, names, rows)
        for ticket_id, news in chunk.filled.items():
            if "return_tracking_no" in news:
                news = news | {"return_key": search_key(news["return_tracking_no"])}
            session.execute(
                update(_TICKETS).where(_TICKETS.c.id == ticket_id).values(**news, version=_TICKETS.c.version + 1)
            )
        audit.write_entries(session, self._actor, "changed", Ticket.audit_kind, chunk.entries)
        if chunk.filled:
            session.expire_all()
            search.put(session, Ticket.audit_kind, [self._findable(ticket_id) for ticket_id in chunk.filled])

    def _findable(self, ticket_id: int) -> search.Findable:
        order_nos, style_nos = store.ticket_numbers(self._session, ticket_id)
        one = self._session.get_one(Ticket, ticket_id)
        numbers = (one.ticket_no, *order_nos, one.refund_no, one.return_tracking_no, one.out_tracking_no)
        return upkeep.findable(ticket_id, one.customer_name, numbers, style_nos)

    def tell_differing(self, refund_nos: Sequence[str]) -> None:
        """Name what contradicts in some refunds of the file, told anew or not."""
        rows = [row for row in store.known_refunds(self._session, self._shop_id, refund_nos).values() if row["differs"]]
        tickets = store.known_tickets(self._session, {row["ticket_id"] for row in rows})
        for row in rows:
            ticket = tickets[row["ticket_id"]]
            for one in differences(ticket, said(row)) if not ticket.in_bin else ():
                number = row["refund_no"]
                self._result.note_differing(RefundDifference(TicketId(ticket.id), ticket.ticket_no, number, *one))


def _alike(one: ToldRefund, ticket: Candidate) -> bool:
    """Whether a ticket entered by hand may be a refund: of the same kind and amount, and not over while that is not."""
    if one.kind is not ticket.kind or (ticket.state not in OPEN_STATES and one.stage is not Stage.DONE):
        return False
    return one.kind not in REFUND_KINDS or one.amount_fen == ticket.amount_fen


def _undecided(
    ticket: KnownTicket, filled: KnownTicket, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Sequence[platform_says.PlatformDifference]:
    """What contradicts and waits for somebody: nothing of what was decided, until the platform says something new."""
    found = differences(filled, said(after))
    if before["differs"]:
        return found
    decided = {(one.field, one.platforms) for one in differences(ticket, said(before))}
    return [one for one in found if (one.field, one.platforms) not in decided]
