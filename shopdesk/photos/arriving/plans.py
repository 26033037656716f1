"""What is to be archived under whom, before anything is: read out of file names, folders and rows of sheets."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.errors import UserError, environment_message
from shopdesk.core.identifiers import as_given, search_key
from shopdesk.core.progress import Progress
from shopdesk.core.text import translate
from shopdesk.customers.model import CustomerId
from shopdesk.photos.arriving import plan_store
from shopdesk.photos.arriving.deciding import Decision, Fate, Known, Parcels, Question, decide, look_up
from shopdesk.photos.arriving.file_names import Reading, is_generic, numbers_in, readings
from shopdesk.photos.arriving.found_files import (
    PICTURE_SUFFIXES,
    WORKBOOK_SUFFIXES,
    Given,
    Look,
    digests,
    folder_sources,
    looked_at,
)
from shopdesk.photos.arriving.plan_store import ArchivedAs, FoundOrder
from shopdesk.photos.arriving.preparing import Arrival, Filing, PastedPicture, Source
from shopdesk.photos.arriving.sheet_rows import SheetPicture, picture_title, pictures_with_rows
from shopdesk.photos.evidence.linking import Link

__all__ = [
    "PICTURE_SUFFIXES",
    "WORKBOOK_SUFFIXES",
    "Fate",
    "Parcels",
    "PlannedPicture",
    "arrivals",
    "folder_sources",
    "plan",
    "replan",
]


MAX_HELD_BYTES = 1 << 30  # of the pictures of all workbooks of one plan


class PlannedPicture(NamedTuple):
    """A picture and what was made out about it.

    ``reason`` is a sentence for people, empty where nothing needs saying. ``choices`` are customer IDs that it may
    belong to, likeliest first. ``belongs_to`` is the order number that ``links`` means. ``sha256`` is empty where
    nobody needed it: no archived picture is as large. ``file`` is where it lies on the disk: itself, or its workbook.
    """

    source: Source
    shown_path: str
    read_as: str
    customer_name: str
    customer_ids: tuple[CustomerId, ...]
    links: tuple[Link, ...]
    fate: Fate
    reason: str
    from_row: str = ""  # "Sheet1!E5"
    belongs_to: str = ""
    choices: tuple[str, ...] = ()
    sha256: str = ""
    file: Path | None = None


class _Item(NamedTuple):
    """A picture, and what it asks: whose it is."""

    source: Source
    shown_path: str
    question: Question
    file: Path | None = None
    from_row: str = ""
    trouble: str = ""  # a sentence for one that cannot be taken


def plan(
    session: Session,
    sources: Sequence[Source],
    progress: Progress | None = None,
    roots: Sequence[Path] = (),
    *,
    watched: Path | None = None,
    parcels: Parcels | None = None,
) -> list[PlannedPicture]:
    """What each source is: pictures by their names, workbooks by the rows their pictures stand in.

    ``roots`` are the folders people gave: the names of folders count from these down, without any only the one
    that a file lies in. Of a ``watched`` folder only those below it count: its own name is not about anybody.
    ``parcels`` is what features above know of tracking numbers that no order has.
    Nothing is asked of the database before the files have been looked at. Raises Cancelled.
    """
    progress = progress or Progress()
    given = Given(frozenset(roots), watched)
    items = _all_items(sources, given, progress)
    steps = 2 * len(items)
    looks = looked_at([item.source for item in items], progress, steps)
    items = [_troubled(item, look) for item, look in zip(items, looks, strict=True)]
    shas = _shas(session, items, looks, progress, steps)
    known = look_up(session, [item.question for item in items], parcels)
    planned = [_planned(item, known, sha) for item, sha in zip(items, shas, strict=True)]
    progress.step(steps, steps)
    return _compared(session, planned)


def replan(
    session: Session, pictures: Sequence[PlannedPicture], parcels: Parcels | None = None
) -> list[PlannedPicture]:
    """The same pictures after somebody entered their ``customer_name`` (an order number will do).

    What they were linked to stays, unless that is somebody else's.
    """
    asked = [_asked_by_hand(one) for one in pictures]
    known = look_up(session, asked, parcels)
    linked = plan_store.orders_by_id(
        session, {number for one in pictures for kind, number in one.links if kind == "order"}
    )
    found = []
    for picture, question in zip(pictures, asked, strict=True):
        if picture.fate is Fate.REFUSED:
            found.append(picture)
            continue
        decision = decide(question, known)
        if not decision.orders:
            decision = decision._replace(orders=_still_meant(picture, decision, linked))
        found.append(_decided(picture, decision))
    return _compared(session, found)


def arrivals(pictures: Iterable[PlannedPicture]) -> list[Arrival]:
    """What the archive is given for pictures that somebody chose; what nobody can archive is left out."""
    return [
        Arrival(one.source, Filing(name, one.links))
        for one in pictures
        if one.fate is not Fate.REFUSED and (name := as_given(one.customer_name))
    ]


def _all_items(sources: Sequence[Source], given: Given, progress: Progress) -> list[_Item]:
    """The pictures of all sources; those of workbooks are held in memory, so there is an end to them."""
    items: list[_Item] = []
    held = 0
    for source in sources:
        found = _items(source, given, progress)
        size = sum(len(one.source.data) for one in found if isinstance(one.source, PastedPicture))
        if isinstance(source, Path) and size and held + size > MAX_HELD_BYTES:
            text = translate("Photos", "There are too many pictures in these sheets together. Add “{file}” by itself.")
            found = [_Item(source, given.shown(source), Question(), source, trouble=text.format(file=source.name))]
        else:
            held += size
        items += found
    return items


def _items(source: Source, given: Given, progress: Progress) -> list[_Item]:
    progress.step(0, 0)
    if isinstance(source, PastedPicture):
        return [_Item(source, source.name, _by_name(Path(source.name).stem, ()))]
    item = _Item(source, given.shown(source), Question(), source)
    if source.suffix.lower() not in WORKBOOK_SUFFIXES:
        return [item._replace(question=_by_name(source.stem, given.folders_above(source)))]
    try:
        return [_of_row(item, source, one) for one in pictures_with_rows(source)]
    except UserError as error:
        return [item._replace(trouble=error.message)]
    except OSError as error:
        return [item._replace(trouble=environment_message(error) or str(error))]


def _by_name(stem: str, folders: Sequence[str]) -> Question:
    return Question(readings(stem, folders), [] if is_generic(stem) else numbers_in(stem))


def _of_row(workbook: _Item, path: Path, one: SheetPicture) -> _Item:
    told, picture = one.told, one.picture
    stated = [Reading(told.customer)] if told.customer else []
    question = Question(stated, told.numbers, stated=True, above=one.above.customer, trouble=told.trouble)
    source = PastedPicture(picture_title(path, one), picture.data)
    return workbook._replace(source=source, question=question, from_row=one.place, trouble=picture.problem)


def _troubled(item: _Item, look: Look) -> _Item:
    return item if item.trouble else item._replace(trouble=look.trouble)


def _shas(session: Session, items: Sequence[_Item], looks: Sequence[Look], progress: Progress, steps: int) -> list[str]:
    """The SHA-256 of every source that another may equal: one that is archived, or one of the batch itself."""
    by_size: defaultdict[int, list[int]] = defaultdict(list)
    for number, (item, look) in enumerate(zip(items, looks, strict=True)):
        if not item.trouble:
            by_size[look.size_bytes].append(number)
    archived = plan_store.sizes_archived(session, by_size)
    wanted = sorted(one for size, some in by_size.items() if size in archived or len(some) > 1 for one in some)
    found = digests([items[number].source for number in wanted], progress, len(items), steps)
    shas = [""] * len(items)
    for number, sha in zip(wanted, found, strict=True):
        shas[number] = sha
    return shas


def _planned(item: _Item, known: Known, sha256: str) -> PlannedPicture:
    blank = PlannedPicture(item.source, item.shown_path, "", "", (), (), Fate.REFUSED, item.trouble)
    blank = blank._replace(from_row=item.from_row, sha256=sha256, file=item.file)
    return blank if item.trouble else _decided(blank, decide(item.question, known))


def _decided(picture: PlannedPicture, decision: Decision) -> PlannedPicture:
    return picture._replace(
        read_as=decision.read_as,
        customer_name=decision.customer_name,
        customer_ids=decision.customer_ids,
        links=decision.links,
        fate=decision.fate,
        reason=decision.reason,
        belongs_to=decision.belongs_to,
        choices=decision.choices,
    )


def _asked_by_hand(picture: PlannedPicture) -> Question:
    name = as_given(picture.customer_name)
    whole = [number for number in numbers_in(name) if number == "".join(name.split())]
    return Question([Reading(name)] if name else [], whole, stated=not whole, by_hand=True)


def _still_meant(picture: PlannedPicture, decision: Decision, linked: dict[int, FoundOrder]) -> tuple[FoundOrder, ...]:
    """The orders of a picture that are not somebody else's than who was entered."""
    people = {one.person for one in decision.customers}
    orders = [linked[number] for kind, number in picture.links if kind == "order" and number in linked]
    return tuple(one for one in orders if one.customer is None or one.customer.person in people)


def _compared(session: Session, pictures: Sequence[PlannedPicture]) -> list[PlannedPicture]:
    """The pictures beside what is archived already, and beside each other: what adds nothing is KNOWN."""
    archived = plan_store.archived_as(session, {one.sha256 for one in pictures if one.sha256})
    first: dict[str, PlannedPicture] = {}
    found = []
    for picture in pictures:
        if picture.fate is not Fate.REFUSED and picture.sha256:
            if (there := archived.get(picture.sha256)) is not None:
                picture = _beside(picture, there)
            elif (other := first.setdefault(picture.sha256, picture)) is not picture:
                picture = _beside_other(picture, other)
        found.append(picture)
    return found


def _beside(picture: PlannedPicture, there: ArchivedAs) -> PlannedPicture:
    name = there.customer_name
    same = not picture.customer_name or search_key(picture.customer_name) == there.customer_key
    if there.deleted:
        text = translate("PhotoPlan", "This picture lies in the recycle bin, filed under {customer}.")
        return picture._replace(reason=_with(picture.reason, text.format(customer=name)))
    if not same:
        text = translate("PhotoPlan", "Attention: the same picture is archived under {customer}.")
        return picture._replace(reason=_with(picture.reason, text.format(customer=name)))
    if set(picture.links) <= there.links:
        reason = translate("PhotoPlan", "Archived already under {customer}.").format(customer=name)
        return picture._replace(fate=Fate.KNOWN, reason=reason, customer_name=name)
    text = translate("PhotoPlan", "Archived already; it will be linked to order {order_no}.")
    return picture._replace(reason=_with(picture.reason, text.format(order_no=picture.belongs_to)))


def _beside_other(picture: PlannedPicture, other: PlannedPicture) -> PlannedPicture:
    shown = other.from_row or other.shown_path
    if (picture.customer_name, picture.links) == (other.customer_name, other.links):
        if other.fate is not Fate.READY:
            return picture  # both wait for the same answer
        text = translate("PhotoPlan", "The same picture as {file}.")
        return picture._replace(fate=Fate.KNOWN, reason=text.format(file=shown))
    text = translate("PhotoPlan", "Attention: the same picture as {file}, which is read as {customer}.")
    reason = text.format(file=shown, customer=other.customer_name or "—")
    return picture._replace(reason=_with(picture.reason, reason))


def _with(reason: str, more: str) -> str:
    return f"{reason} {more}" if reason else more
