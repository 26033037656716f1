"""What comes of a statement nobody has accepted yet, worked out from its lines and the claims as they are now."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.claims.model import Statement, StatementId
from shopdesk.claims.statements import statement_store
from shopdesk.claims.statements.reckoning import (
    KnownLine,
    Share,
    expected_total,
    is_about_claims,
    known_lines,
    lines_of_other_files,
    shares,
)
from shopdesk.claims.statements.result_rows import ResultRow
from shopdesk.claims.statements.statement_store import ClaimFacts, StoredLine
from shopdesk.claims.states import (
    GIVEN_BACK_STATES,
    ClaimState,
    Handling,
    MatchedBy,
    MoneyTo,
    Outcome,
    StatementKind,
    state_chip,
)
from shopdesk.core.clock import Clock, month_end
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate

# Claims a courier is expected to pay; a draft is told as well, because nobody has submitted it.
MISSING_STATES = frozenset({ClaimState.DRAFT, ClaimState.SUBMITTED, ClaimState.AGREED, ClaimState.APPEALED})


class Reckoned(NamedTuple):
    """A row, and the lines of it that become receipts once it is accepted."""

    row: ResultRow
    to_enter: tuple[StoredLine, ...]
    known: dict[int, KnownLine]


class _Group(NamedTuple):
    """The lines of one tracking number, with their claim as far as there is one that can be paid."""

    lines: list[StoredLine]
    claim: ClaimFacts | None


def reckon(session: Session, clock: Clock, statement: Statement) -> list[Reckoned]:
    """What comes of an open statement: its tracking numbers in the file's order, then the claims it does not list."""
    lines = statement_store.stored_lines(session, StatementId(statement.id))
    if statement.kind is StatementKind.BILL:
        lines = [line for line in lines if is_about_claims(line)]
    claims = statement_store.claim_facts(session, {line.claim_id for line in lines if line.claim_id is not None})
    by_key: dict[str, list[StoredLine]] = {}
    for line in lines:
        by_key.setdefault(line.tracking_key, []).append(line)
    groups = {key: _Group(some, _payable(statement, some, claims)) for key, some in by_key.items()}
    paid_ids = {group.claim.id for group in groups.values() if group.claim is not None}
    twins = statement_store.accepted_twins(session, StatementId(statement.id))
    known = known_lines(lines, twins, statement_store.hand_receipts(session, paid_ids))
    asked = lines_of_other_files(lines, statement_store.file_payments(session, StatementId(statement.id), paid_ids))
    reckoned = _Reckoning(statement, groups, known, _others(session, groups, claims), asked).rows()
    missing = _missing(session, clock, statement, lines, groups)
    return [*reckoned, *(_missing_row(len(reckoned) + place, claim) for place, claim in enumerate(missing))]


def _payable(statement: Statement, lines: Sequence[StoredLine], claims: Mapping[int, ClaimFacts]) -> ClaimFacts | None:
    """The claim a tracking number's lines speak of; None without one, and where they do not speak of it any more."""
    first = lines[0]
    claim = None if first.claim_id is None else claims.get(first.claim_id)
    if claim is None or claim.state in GIVEN_BACK_STATES or claim.courier_id != statement.courier_id:
        return None
    match first.matched_by:
        case MatchedBy.TRACKING:
            return claim if claim.tracking_key == first.tracking_key else None
        case MatchedBy.ORDER:
            return claim if claim.order_no in {line.order_no for line in lines} else None
        case _:
            return claim


class _Reckoning:
    """The groups of a statement, one claim at a time: its tracking numbers add up."""

    def __init__(
        self,
        statement: Statement,
        groups: Mapping[str, _Group],
        known: dict[int, KnownLine],
        others: Mapping[str, ClaimFacts],
        asked: Collection[int],
    ) -> None:
        self._groups, self._known, self._others, self._asked = groups, known, others, asked
        self._courier_id = statement.courier_id
        self._shares: dict[str, Share] = {}
        self._left: dict[str, str] = {}
        self._handling = {key: group.lines[0].handling for key, group in groups.items()}
        by_claim: dict[int, list[str]] = {}
        for key, group in groups.items():
            if group.claim is not None:
                by_claim.setdefault(group.claim.id, []).append(key)
        for keys in by_claim.values():
            self._reckon_claim(keys)

    def rows(self) -> list[Reckoned]:
        """A row for each group, in their order."""
        return [self._row(place, key, group) for place, (key, group) in enumerate(self._groups.items())]

    def _reckon_claim(self, keys: list[str]) -> None:
        claim = self._groups[keys[0]].claim
        assert claim is not None
        lines = [line for key in keys for line in self._groups[key].lines]
        known_fen = sum(
            line.paid_fen for line in lines if line.id in self._known and self._known[line.id].claim_id == claim.id
        )
        paid = [sum(line.paid_fen for line in self._groups[key].lines) for key in keys]
        self._shares |= zip(keys, shares(expected_total(claim, known_fen), paid), strict=True)
        otherwise = claim.received_fen - known_fen
        is_paid = otherwise > 0 and claim.base_fen - claim.received_fen - claim.written_off_fen <= 0
        for key in keys:
            new = self._new(key)
            may_be_known = is_paid or any(line.id in self._asked for line in new)
            if may_be_known and sum(line.paid_fen for line in new) > 0 and not self._groups[key].lines[0].handled_by:
                # Somebody entered it by hand under another amount or long ago, another file has it without a day, or
                # it is further money: only they know.
                self._handling[key] = Handling.LEAVE
                text = translate("Statements", "{claim_no} has received {amount} already. Is this further money?")
                amount = format_yuan(claim.received_fen)
                self._left[key] = text.format(claim_no=claim.claim_no, amount=amount)
        entered = [line for key in keys if self._handling[key] is not Handling.LEAVE for line in self._new(key)]
        stays_fen = sum(line.paid_fen for line in entered)
        text = ""
        if claim.received_fen + stays_fen < 0:
            text = translate("Statements", "More is taken back than came in for {claim_no}.")
        elif entered and claim.agreed_fen is None and stays_fen == 0 and not self._gives_up(keys):
            text = translate("Statements", "All that was paid for {claim_no} was taken back, so nothing was agreed.")
        if text:
            self._left |= dict.fromkeys(keys, text.format(claim_no=claim.claim_no))

    def _gives_up(self, keys: Iterable[str]) -> bool:
        return any(self._handling[key] is Handling.SETTLE for key in keys)

    def _new(self, key: str) -> list[StoredLine]:
        return [line for line in self._groups[key].lines if line.id not in self._known and line.paid_fen]

    def _row(self, place: int, key: str, group: _Group) -> Reckoned:
        lines, claim = group
        first, new = lines[0], self._new(key)
        paid_fen = sum(line.paid_fen for line in lines)
        share = self._shares.get(key)
        left = self._left.get(key) or self._why_left(key, group, new)
        to_enter = () if left or claim is None else tuple(new)
        known = {line.id: self._known[line.id] for line in lines if line.id in self._known}
        if not left and known:
            left = translate("Statements", "{count} of {all} lines came in before.")
            left = left.format(count=len(known), all=len(lines))
        row = ResultRow(
            position=place,
            tracking_key=key,
            tracking_no=first.tracking_no,
            claim_id=None if claim is None else claim.id,
            claim_no="" if claim is None else claim.claim_no,
            customer_name="" if claim is None else claim.customer_name,
            order_no=first.order_no if claim is None else claim.order_no or first.order_no,
            kind=None if claim is None else claim.kind,
            state=None if claim is None else claim.state,
            expected_fen=None if share is None else share.expected_fen,
            paid_fen=paid_fen,
            difference_fen=paid_fen - (0 if share is None else share.expected_fen),
            outcome=Outcome.UNKNOWN_HERE if share is None else share.outcome,
            line_count=len(lines),
            known_count=len(known),
            paid_on=last_day(lines),
            kind_word=joined(line.kind_word for line in lines),
            remark=joined(line.remark for line in lines),
            matched_by=first.matched_by,
            handling=self._handling[key],
            reason=first.reason,
            accepted=False,
            left_because=left,
            to_enter_fen=sum(line.paid_fen for line in to_enter),
            to_enter_count=len(to_enter),
            by_hand_count=sum(one.twin is None for one in known.values()),
        )
        return Reckoned(row, to_enter, known)

    def _why_left(self, key: str, group: _Group, new: Sequence[StoredLine]) -> str:
        """Why nothing of a tracking number is entered; empty for what is."""
        if group.claim is None:
            other = self._others.get(key)
            if other is None:
                return translate("Statements", "We know of no claim for it.")
            if other.state in GIVEN_BACK_STATES:
                text = translate("Statements", "{claim_no} is “{state}” and takes no money.")
                return text.format(claim_no=other.claim_no, state=state_chip(other.state).text)
            if other.courier_id == self._courier_id and other.id == group.lines[0].claim_id:
                text = translate("Statements", "{claim_no} is for {tracking_no} by now. Look for it again.")
                return text.format(claim_no=other.claim_no, tracking_no=other.tracking_no)
            if other.courier_id == self._courier_id:
                text = translate("Statements", "{claim_no} was registered since. Look for it again.")
                return text.format(claim_no=other.claim_no)
            text = translate("Statements", "{claim_no} is a claim against {courier}.")
            return text.format(claim_no=other.claim_no, courier=other.courier)
        if not new:
            known = next((self._known[line.id] for line in group.lines if line.id in self._known), None)
            return translate("Statements", "Nothing was paid.") if known is None else known_words(known)
        if self._handling[key] is Handling.LEAVE:
            return translate("Statements", "Left out.")
        return ""


def known_words(known: KnownLine) -> str:
    """Where a line came in before, in words."""
    if known.twin is not None:
        text = translate("Statements", "Came in with “{file}”, row {row}.")
        return text.format(file=known.twin.file_name, row=known.twin.row_no)
    text = translate("Statements", "Entered by hand on {day}.")
    return text.format(day="" if known.on is None else known.on.isoformat())


def last_day(lines: Sequence[StoredLine]) -> date | None:
    """The last day of some lines."""
    return max((line.paid_on for line in lines if line.paid_on is not None), default=None)


def joined(words: Iterable[str]) -> str:
    """What lines say, each thing once."""
    return "；".join(dict.fromkeys(filter(None, words)))


def _others(session: Session, groups: Mapping[str, _Group], claims: Mapping[int, ClaimFacts]) -> dict[str, ClaimFacts]:
    """For parcels without a claim that can be paid: the claim that was withdrawn, or is another courier's."""
    keys = [key for key, group in groups.items() if group.claim is None]
    others = {one.tracking_key: one for one in statement_store.claims_with_keys(session, keys)}
    for key in keys:
        claim_id = groups[key].lines[0].claim_id
        if claim_id is not None and claim_id in claims:
            claim = claims[claim_id]
            others[key] = claim if claim.state in GIVEN_BACK_STATES else others.get(key, claim)
    return others


def _missing(
    session: Session, clock: Clock, statement: Statement, lines: Sequence[StoredLine], groups: Mapping[str, _Group]
) -> list[ClaimFacts]:
    """Claims that still owe something and were there when the statement ends; of a bill those that it is to pay."""
    end = month_end(statement.month)
    end = max(end, last_day(lines) or end)
    money_to = MoneyTo.MONTHLY_BILL if statement.kind is StatementKind.BILL else None
    before = clock.day_start(end + timedelta(days=1))
    found = statement_store.open_claims(session, statement.courier_id, MISSING_STATES, before, money_to)
    matched = {group.claim.id for group in groups.values() if group.claim is not None}
    # A parcel whose claim was registered since is listed; it only waits to be looked for.
    waiting = {key for key, group in groups.items() if group.lines[0].matched_by is not MatchedBy.HAND}
    return [
        one for one in found if one.id not in matched and one.tracking_key not in waiting and expected_total(one, 0) > 0
    ]


def _missing_row(place: int, claim: ClaimFacts) -> Reckoned:
    expected = expected_total(claim, 0)
    left = translate("Statements", "Nobody has submitted it yet.") if claim.state is ClaimState.DRAFT else ""
    row = ResultRow(
        place, claim.tracking_key, claim.tracking_no, claim.id, claim.claim_no, claim.customer_name, claim.order_no,
        claim.kind, claim.state, expected, None, -expected, Outcome.MISSING_THERE, 0, 0, None, "", "", None,
        Handling.LEAVE, "", False, left, 0, 0,
    )  # fmt: skip
    return Reckoned(row, (), {})
