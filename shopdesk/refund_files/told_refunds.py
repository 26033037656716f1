"""What a file says of refunds: rows of one refund taken together, and which of two reports is the older one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.refund_files.platform_words import FINAL, RANK, Stage, meaning_of, stage_of
from shopdesk.sheets.reading import RawRow

_GOODS = ("sub_order_no", "style_no", "sku_code", "title", "attributes")
# What is kept of a refund beside its ticket.
KEPT = (
    *("amount_fen", "kind", "reason", "explanation", "intervention", "return_courier", "return_tracking_no"),
    *("asked_at", "due_at", "finished_at"),
)
LONGEST = {"reason": 200, "intervention": 100, "return_courier": 64, "return_tracking_no": 64, "state": 100}


class FileRefund(NamedTuple):
    """One refund as a file has it: a row for each kind of goods."""

    refund_no: str
    rows: list[RawRow]

    def digest(self) -> bytes:
        """16 bytes that differ when anything in the rows does."""
        told = "\x1e".join("\x1f".join(map(str, cells)) for _number, cells in self.rows)
        return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).digest()


class ToldRefund(NamedTuple):
    """What the rows of one refund say: together in ``values``, and each by itself, for the goods."""

    refund: FileRefund
    values: dict[str, Any]
    rows: list[dict[str, Any]]
    data: dict[str, str]

    @property
    def stage(self) -> Stage | None:
        """How far it is; None where its word says nothing."""
        return self.values.get("stage")

    @property
    def kind(self) -> TicketKind | None:
        """The kind of ticket it is; None where its word says nothing."""
        return self.values.get("kind")

    @property
    def amount_fen(self) -> int | None:
        """What is asked for, or was given back; None where the rows do not say."""
        return self.values.get("amount_fen")


def one_by_one(rows: Iterable[tuple[str, RawRow]]) -> Iterator[FileRefund]:
    """The rows of each refund that follow each other."""
    current: FileRefund | None = None
    for refund_no, row in rows:
        if current is not None and current.refund_no == refund_no:
            current.rows.append(row)
            continue
        if current is not None:
            yield current
        current = FileRefund(refund_no, [row])
    if current is not None:
        yield current


def are_of_one(first: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two rows of a refund tell different goods of it, rather than the same refund at another time."""
    same_goods = all(first.get(name) == other.get(name) for name in _GOODS)
    at_one_time = all(first.get(name) == other.get(name) for name in ("state", "asked_at", "finished_at"))
    return not same_goods and at_one_time


def together(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The values of a refund with several kinds of goods: the first row's, with what each gives back added up.

    An amount that every row repeats is the whole refund's.
    """
    values = dict(rows[0])
    amounts = [row["amount_fen"] for row in rows if "amount_fen" in row]
    if len(set(amounts)) > 1:
        values["amount_fen"] = sum(amounts)
    return values


def kept_values(told: ToldRefund, kind: TicketKind) -> dict[str, Any]:
    """The columns of what is kept of a refund that its rows tell; ``means`` where the state says something to us."""
    values = {name: told.values[name] for name in KEPT if name in told.values}
    if told.stage is not None:
        values["state"], values["means"] = told.values["state"], meaning_of(told.stage, kind)
    return {name: value[: LONGEST[name]] if name in LONGEST else value for name, value in values.items()}


class Said(NamedTuple):
    """What is kept of a refund, as ``platform_says`` compares it with a ticket. Amount in fen."""

    kind: TicketKind | None
    state: str
    means: TicketState | None
    amount_fen: int
    return_tracking_no: str


def said(row: Mapping[str, Any]) -> Said:
    """The same of a row of what is kept."""
    return Said(*(row[name] for name in Said._fields))


def is_older(told: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    """Whether a report is older than what the platform has said already, so that nothing of it is taken.

    Ends are final but for an application that was made anew; before them the time of asking decides, then the
    deadline, which moves on with every step, then how far the refund is.
    """
    now, before = told.get("stage"), stage_of(known["state"])
    if now is None or before is None:
        return False
    asked, known_asked = told.get("asked_at"), known["asked_at"]
    if before in FINAL:
        if now not in FINAL:
            anew = asked is not None and known["finished_at"] is not None and asked > known["finished_at"]
            return not anew
        finished, known_finished = told.get("finished_at"), known["finished_at"]
        if finished is not None and known_finished is not None and finished != known_finished:
            return finished < known_finished
        return RANK[now] < RANK[before]
    if now in FINAL:
        return False
    for mine, theirs in ((asked, known_asked), (told.get("due_at"), known["due_at"])):
        if mine is not None and theirs is not None and mine != theirs:
            return mine < theirs
    return RANK[now] < RANK[before]
