"""Pictures that came twice: the same evidence under another name is how extortionists work."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from itertools import combinations
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import Conflict
from shopdesk.core.identifiers import is_masked, search_key
from shopdesk.core.text import translate
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId
from shopdesk.photos.evidence import likeness_store as store
from shopdesk.photos.evidence.likeness_store import LikenessRow, Sent
from shopdesk.photos.folder.folder_store import set_unexamined
from shopdesk.photos.model import Photo, PhotoId, PhotoLikeness, Verdict
from shopdesk.photos.rights import require_judge

# Differing bits of 256. tests/photos/test_likeness.py measures both sides of either.
ALIKE = 12  # up to which two pictures show the same
PERHAPS = 64  # up to which they may, which only a close look can tell
ONE_GO = timedelta(minutes=30)
# Of a picture that half the shop's customers send, the most alike ones say enough.
MOST = 5
# What a band of 16 bits may be when one of them differs, or two.
_ONE_OFF = [0, *(1 << bit for bit in range(16))]
_TWO_OFF = sorted({one ^ other for one, other in combinations(_ONE_OFF, 2)} | {0})


class Sender(NamedTuple):
    """Who a picture came from, and their record, if there is one."""

    name: str
    customer_id: int | None


class Alike(NamedTuple):
    """A photo that looks like a given picture; ``distance`` in differing bits of 256."""

    photo_id: PhotoId
    distance: int


def put_bands(session: Session, photos: Sequence[Photo]) -> None:
    """Let photos be found by their hashes; what is too plain to be told from others by its hashes is not."""
    from shopdesk.photos.pictures.hashes import bands  # noqa: PLC0415  Pillow, which no list needs

    rows = [
        (key, photo.id, photo.fine_hash)
        for photo in photos
        if photo.difference_hash is not None and photo.fine_hash is not None
        for key in bands(photo.difference_hash)
    ]
    store.put_bands(session, [photo.id for photo in photos], rows)


def lookalikes(session: Session, photo: Photo, most_different: int = PERHAPS) -> list[Alike]:
    """The photos of other people that look like a photo, the most alike ones first.

    The IDs of one person are not other people. Beyond ``ALIKE`` only a close look tells whether they show the same.
    """
    return _lookalikes(session, photo, _Person.behind(session, photo.customer_name, photo.customer_id), most_different)


def _lookalikes(session: Session, photo: Photo, person: "_Person", most_different: int) -> list[Alike]:
    if photo.difference_hash is None or photo.fine_hash is None or not photo.customer_key:
        return []
    own_key = "" if is_masked(photo.customer_key) else photo.customer_key
    found = _near(session, photo.difference_hash, photo.fine_hash, own_key, most_different)
    others = [
        Alike(one.id, distance)
        for distance, one in found
        if one.id != photo.id and not person.has(one.customer_key, one.customer_id) and not _came_with(photo, one)
    ]
    return others[:MOST]


def _came_with(photo: Photo, other: Sent) -> bool:
    """Whether two photos under one masked ID are of one person: whoever adds several at one go has them of one chat."""
    return (
        photo.customer_key == other.customer_key
        and photo.added_by == other.added_by
        and abs(photo.added_at - other.added_at) <= ONE_GO
    )


def note_arrival(session: Session, actor: Actor, photo: Photo, customer_name: str, owner: int | None) -> list[int]:
    """Write down what a photo resembles that came from a customer (``owner`` is their record, if there is one).

    For a photo filed under that customer these are the photos of other people that look like it, the most alike ones;
    for one filed under somebody else, that the very same bytes came again. The IDs of one person are not other
    people. Returns the ids of what is new; nothing is written down twice.
    """
    # The same bytes under the same masked ID are taken for one person's: most often one file was added twice.
    if search_key(customer_name) == photo.customer_key:
        return note_alike(session, actor, photo, lookalikes(session, photo, ALIKE))
    if _Person.behind(session, customer_name, owner).has(photo.customer_key, photo.customer_id):
        return []
    return _note(session, actor, photo.id, None, Sender(customer_name, owner), 0)


def note_alike(session: Session, actor: Actor, photo: Photo, others: Sequence[Alike]) -> list[int]:
    """Write down that photos show the same; returns the ids of what is new, nothing is written down twice."""
    new: list[int] = []
    for other_id, distance in others:
        other = session.get(Photo, other_id)
        if other is not None and (other.customer_key != photo.customer_key or is_masked(photo.customer_key)):
            # After a correction, and among photos older than this check, either may have been there first.
            first, later = (other, photo) if other.id < photo.id else (photo, other)
            sender = Sender(later.customer_name, later.customer_id)
            new += _note(session, actor, first.id, later.id, sender, distance)
    return new


def note_reassigned(session: Session, actor: Actor, photos: Sequence[Photo]) -> None:
    """Compare photos anew that are filed under another customer from now on.

    What is no misuse any more goes, unless somebody judged it; what is one still is told of the customer who is right.
    """
    session.flush()
    persons = _persons_behind(session, photos)
    moved = {photo.id: photo for photo in photos}
    known = store.list_likenesses_with(session, list(moved))
    whose = store.customers_of(session, {one for row in known for one in (row.photo_id, row.other_id) if one})
    for likeness in known:
        mine, later = moved.get(likeness.photo_id), moved.get(likeness.other_id or 0)
        photo = mine or later
        assert photo is not None
        if likeness.other_id is None:
            key, customer_id = likeness.customer_key, likeness.customer_id
        else:
            other = whose[likeness.other_id if mine else likeness.photo_id]
            key, customer_id = other.customer_key, other.customer_id
        is_own = persons[photo.customer_key, photo.customer_id].has(key, customer_id)
        if is_own and likeness.verdict is Verdict.OPEN:
            session.delete(likeness)
        elif later is not None:
            _send(likeness, Sender(later.customer_name, later.customer_id))
    session.flush()
    set_unexamined(session, list(moved))  # to be looked at beside those they were filed with
    for photo in photos:
        person = persons[photo.customer_key, photo.customer_id]
        note_alike(session, actor, photo, _lookalikes(session, photo, person, ALIKE))


def note_restored(session: Session, actor: Actor, photo: Photo) -> list[int]:
    """Compare a photo that comes out of the recycle bin with what came meanwhile; returns the ids of what is new."""
    session.flush()
    set_unexamined(session, [photo.id])
    return note_arrival(session, actor, photo, photo.customer_name, photo.customer_id)


def senders_of_the_same(session: Session, photo_ids: Collection[PhotoId]) -> dict[PhotoId, list[Sender]]:
    """Who else sent the very same bytes as some photos, as far as nobody has judged that yet."""
    found: dict[PhotoId, list[Sender]] = {}
    for one in store.list_likenesses_with(session, photo_ids):
        if one.other_id is None and one.verdict is Verdict.OPEN:
            found.setdefault(PhotoId(one.photo_id), []).append(Sender(one.customer_name, one.customer_id))
    return found


def withdraw(session: Session, _actor: Actor, likeness_ids: Sequence[int]) -> Changes:
    """Forget that the very same bytes came from somebody, because they did not; what was judged meanwhile stays."""
    for likeness_id in likeness_ids:
        likeness = session.get(PhotoLikeness, likeness_id)
        if likeness is not None and likeness.other_id is None and likeness.verdict is Verdict.OPEN:
            session.delete(likeness)
    return changed("photo", "customer")


def judge(session: Session, actor: Actor, likeness_id: int, seen: Verdict, verdict: Verdict) -> Changes:
    """Say what a likeness means; raises Conflict when somebody else did meanwhile, UserError for who may not."""
    require_judge(session, actor)
    likeness = session.get(PhotoLikeness, likeness_id)
    if likeness is None or likeness.verdict is not seen:
        raise Conflict(translate("Photos", "Somebody judged these pictures in between. Look at them again."))
    likeness.verdict = verdict
    is_open = verdict is Verdict.OPEN
    likeness.judged_at, likeness.judged_by = (None, "") if is_open else (actor.clock.now(), actor.name)
    return changed("photo", "customer")


def likenesses_of(session: Session, photo_id: int) -> list[LikenessRow]:
    """Where else a photo was seen, those to be looked at first."""
    return store.list_rows_of_photo(session, photo_id)


def open_likenesses(session: Session, limit: int = 1000) -> list[LikenessRow]:
    """The likenesses nobody has looked at yet, the newest first."""
    return store.list_open_rows(session, limit)


def count_open_likenesses(session: Session) -> tuple[int, datetime | None]:
    """How many likenesses nobody has looked at yet, and since when the oldest of them is known."""
    return store.count_open(session)


def likenesses_of_customers(
    session: Session, customer_ids: Collection[int], customer_keys: Collection[str] = ()
) -> list[LikenessRow]:
    """The likenesses in which some customers (by id, or search key of their IDs) sent either picture, newest first."""
    return store.list_rows_of_customers(session, customer_ids, customer_keys)


class _Person(NamedTuple):
    """All IDs of somebody: their search keys and records. A masked ID says nobody: others are shown by it too."""

    keys: frozenset[str]
    ids: frozenset[int]

    @classmethod
    def behind(cls, session: Session, customer_name: str, owner: int | None) -> "_Person":
        ids = frozenset() if owner is None else frozenset(customers.group_of(session, CustomerId(owner)))
        names = [customers.customer_facts(session, one).customer_name for one in ids] + [customer_name]
        return cls(frozenset(key for key in map(search_key, names) if not is_masked(key)), ids)

    def has(self, key: str, customer_id: int | None) -> bool:
        # Whose a photo is that nobody has named yet is not known: it is compared once somebody says.
        return not key or key in self.keys or customer_id in self.ids


def _persons_behind(session: Session, photos: Sequence[Photo]) -> dict[tuple[str, int | None], _Person]:
    """Who some photos are of, by search key and record."""
    return {
        (one.customer_key, one.customer_id): _Person.behind(session, one.customer_name, one.customer_id)
        for one in {(photo.customer_key, photo.customer_id): photo for photo in photos}.values()
    }


def _near(
    session: Session, difference: int, fine: bytes, beside_key: str, most_different: int
) -> list[tuple[int, Sent]]:
    """The photos with a hash near a given one.

    Sure for those with at most 7 other bits of 64, because one of the four bands then differs in one bit at most. What
    may differ more is looked up by bands with two other bits too: sure up to 11 bits.
    """
    from shopdesk.photos.pictures.hashes import bands  # noqa: PLC0415  Pillow, which no list needs

    masks = _ONE_OFF if most_different <= ALIKE else _TWO_OFF
    keys = [key ^ mask for key in bands(difference) for mask in masks]
    wanted = int.from_bytes(fine)
    near: dict[int, int] = {}
    for photo_id, other in store.fine_hashes_near(session, keys).items():
        if (distance := (wanted ^ int.from_bytes(other)).bit_count()) <= most_different:
            near[photo_id] = distance
    found = [(near[one.id], one) for one in store.who_sent(session, near, beside_key)] if near else []
    return sorted(found, key=lambda one: (one[0], one[1].id))


def _note(
    session: Session, actor: Actor, photo_id: int, other_id: int | None, sender: Sender, distance: int
) -> list[int]:
    if store.find_likeness(session, photo_id, other_id, search_key(sender.name)) is not None:
        return []
    likeness = PhotoLikeness(
        photo_id=photo_id,
        other_id=other_id,
        distance=distance,
        found_at=actor.clock.now(),
        verdict=Verdict.OPEN,
        judged_by="",
    )
    _send(likeness, sender)
    session.add(likeness)
    session.flush()
    return [likeness.id]


def _send(likeness: PhotoLikeness, sender: Sender) -> None:
    likeness.customer_name, likeness.customer_id = sender.name, sender.customer_id
    likeness.customer_key = search_key(sender.name)
