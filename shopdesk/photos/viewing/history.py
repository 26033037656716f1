"""What happened to a photo, in plain words."""

from collections.abc import Mapping, Sequence

from shopdesk.core.audit import HistoryRow
from shopdesk.core.clock import Clock
from shopdesk.core.text import translate
from shopdesk.photos.companion import record_word
from shopdesk.photos.evidence.linking import Link
from shopdesk.photos.model import PhotoCode, PhotoKind, PhotoLikeness, PhotoLink, Verdict, kind_chip, verdict_chip
from shopdesk.ui.detail import Event
from shopdesk.ui.history import history_events


def links_told(rows: Sequence[HistoryRow]) -> set[Link]:
    """The records a history speaks of, so that their titles can be looked up."""
    told = (_link(row) for row in rows if row.part == PhotoLink.__tablename__)
    return {link for link in told if link is not None}


def photo_events(rows: Sequence[HistoryRow], titles: Mapping[Link, str], clock: Clock) -> list[Event]:
    """The history of a photo, newest first as given."""
    events: list[Event] = []
    for row in rows:
        if row.part:
            if words := _of_part(row, titles):
                events.append(Event(f"{clock.local(row.at):%m-%d %H:%M}", f"{row.staff} {words}"))
        elif row.action == "created":
            name = _name(row.changes.get("path", [None, ""])[1])
            words = translate("PhotoHistory", "archived it as {file}").format(file=name)
            events.append(Event(f"{clock.local(row.at):%m-%d %H:%M}", f"{row.staff} {words}"))
        else:
            told = {name: [_word(name, value) for value in values] for name, values in row.changes.items()}
            events += history_events([row._replace(changes=told)], clock, _titles())
    return events


def _titles() -> dict[str, str]:
    return {
        "customer_name": translate("PhotoHistory", "customer ID"),
        "kind": translate("PhotoHistory", "shows"),
        "note": translate("PhotoHistory", "note"),
        "path": translate("PhotoHistory", "file"),
    }


def _of_part(row: HistoryRow, titles: Mapping[Link, str]) -> str:
    """What was done to what belongs to a photo: links, barcodes, likenesses."""
    place = 0 if row.action == "deleted" else 1
    if row.part == PhotoLink.__tablename__ and (link := _link(row)) is not None:
        record = f"{record_word(link[0])} {titles.get(link, '')}".strip()
        linked = translate("PhotoHistory", "linked it to {record}")
        taken = translate("PhotoHistory", "took it from {record}")
        return (taken if row.action == "deleted" else linked).format(record=record)
    if row.part == PhotoCode.__tablename__:
        if row.action == "created":
            return translate("PhotoHistory", "read the barcode {code}").format(code=row.changes["text"][1])
        declined = row.changes.get("declined", [None, None])[1]
        return translate("PhotoHistory", "said that a barcode means nothing here") if declined else ""
    if row.part == PhotoLikeness.__tablename__:
        if row.action == "created":
            customer = row.changes.get("customer_name", [None, ""])[place]
            text = translate("PhotoHistory", "noted that it came from {customer} too")
            return text.format(customer=customer)
        verdict = row.changes.get("verdict", [None, None])[1]
        if verdict:
            text = translate("PhotoHistory", "judged the pictures alike: {verdict}")
            return text.format(verdict=verdict_chip(Verdict(verdict)).text)
    return ""


def _link(row: HistoryRow) -> Link | None:
    place = 0 if row.action == "deleted" else 1
    kind, record_id = (row.changes.get(name, [None, None])[place] for name in ("record_kind", "record_id"))
    return (str(kind), int(record_id)) if kind and record_id is not None else None


def _word(name: str, value: object) -> object:
    if name == "kind" and value in tuple(PhotoKind):
        return kind_chip(PhotoKind(str(value))).text
    return _name(value) if name == "path" else value


def _name(path: object) -> str:
    return str(path or "").rpartition("/")[2]
