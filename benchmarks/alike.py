"""Whether a picture was there before under another name, asked of 100,000 photos, beside a look at every hash."""

import random
import statistics
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.data import actor
from benchmarks.measuring import Figure, p95, samples_ms
from benchmarks.places import BENCH
from shopdesk.core.clock import utc_now
from shopdesk.core.database import batches, insert_many, table_of
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.photos.evidence.likeness import ALIKE, PERHAPS, lookalikes
from shopdesk.photos.evidence.likeness_store import fine_hashes_near
from shopdesk.photos.model import Photo, PhotoBand, PhotoKind
from shopdesk.photos.pictures.hashes import Hashes, bands, hashes_of

PHOTOS, ASKED, CHATS = 100_000, 300, 5  # one of so many photos is a chat on an even ground, whose hashes are crowded
SCANNED = 20
_SIDE, _PART = 68, 1000


def measure(_count: int) -> Iterator[Figure]:
    """The time to find what resembles a photo, at once and for a close look."""
    BENCH.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BENCH) as name:
        folder = DataFolder(Path(name))
        folder.create()
        with open_database(folder, utc_now()) as opened:
            with opened.database.write(actor()) as session:
                hashes = _add_photos(session)
            with opened.database.read() as session:
                yield from _asked(session, hashes)


def _asked(session: Session, hashes: dict[int, Hashes]) -> Iterator[Figure]:
    chance = random.Random(5)
    asked = chance.sample(sorted(hashes), ASKED)
    # A copy differs a little from what is there.
    at_once = samples_ms(partial(_find, session, hashes[photo_id], 1 << chance.randrange(64)) for photo_id in asked)
    photos = [session.get_one(Photo, photo_id) for photo_id in asked]
    closely = samples_ms(partial(lookalikes, session, photo, PERHAPS) for photo in photos)
    scan = statistics.median(samples_ms(partial(_scan, session, hashes[photo_id]) for photo_id in asked[:SCANNED]))
    peer = "every hash compared"
    yield Figure(
        f"photo like this one, of {PHOTOS:,} (median)", statistics.median(at_once), "ms", peer, scan, 10, of_ratio=False
    )
    yield Figure(f"photo like this one, of {PHOTOS:,} (p95)", p95(at_once), "ms", peer, scan)
    yield Figure("the same with what may be alike (p95)", p95(closely), "ms", peer, scan)
    yield Figure("photos a hash leads to (p95)", p95([_candidates(session, hashes[one]) for one in asked]), "")


def _find(session: Session, hashes: Hashes, mask: int) -> None:
    assert hashes.difference is not None and hashes.fine is not None
    difference = hashes.difference ^ (mask if mask < 1 << 63 else 1)
    coming = Photo(customer_name="小鱼儿24", customer_key="小鱼儿24", difference_hash=difference, fine_hash=hashes.fine)
    found = lookalikes(session, coming, ALIKE)
    assert found and found[0].distance == 0


def _candidates(session: Session, hashes: Hashes) -> int:
    assert hashes.difference is not None
    return len(fine_hashes_near(session, bands(hashes.difference)))


def _scan(session: Session, hashes: Hashes) -> list[int]:
    assert hashes.fine is not None
    wanted = int.from_bytes(hashes.fine)
    rows = session.execute(select(Photo.id, Photo.fine_hash).where(Photo.fine_hash.is_not(None)))
    return [row[0] for row in rows if (wanted ^ int.from_bytes(row[1] or b"")).bit_count() <= ALIKE]


def _add_photos(session: Session) -> dict[int, Hashes]:
    with ProcessPoolExecutor() as pool:
        drawn = list(chain.from_iterable(pool.map(_hashes, range(0, PHOTOS // 2, _PART))))
    hashes = dict(enumerate(chain.from_iterable((one, _upside_down(one)) for one in drawn), 1))
    now = utc_now()
    for part in batches(hashes):
        rows = [_row(number, hashes[number]) | {"added_at": now, "examined_at": now} for number in part]
        insert_many(session, table_of(Photo), rows)
        keys = [
            {"key": key, "photo_id": number, "fine_hash": hashes[number].fine}
            for number in part
            for key in bands(hashes[number].difference or 0)
        ]
        insert_many(session, table_of(PhotoBand), keys)
    return hashes


def _row(number: int, hashes: Hashes) -> dict[str, Any]:
    name = f"tb{number:08d}"
    return {
        "id": number,
        "version": 1,
        "sha256": f"{number:064x}",
        "path": f"2026-11/{name}_20261122_01.jpg",
        "path_key": f"2026-11/{name}_20261122_01.jpg",
        "customer_name": name,
        "customer_key": name,
        "kind": PhotoKind.DEFECT,
        "note": "",
        "original_name": f"微信图片_{number}.jpg",
        "added_by": "王芳",
        "size_bytes": 200_000,
        "width": 1280,
        "height": 960,
        "image_format": "JPEG",
        "difference_hash": hashes.difference,
        "fine_hash": hashes.fine,
    }


def _hashes(first: int) -> list[Hashes]:
    """Those of some pictures; of a plain one another is drawn instead."""
    chance, found = random.Random(first), []
    while len(found) < _PART:
        hashes = hashes_of(_drawn(chance, is_chat=len(found) % CHATS == 0))
        if hashes.fine is not None:
            found.append(hashes)
    return found


def _upside_down(hashes: Hashes) -> Hashes:
    """Those of the same picture with its rows in reverse: as good as another one, and quicker made."""
    assert hashes.difference is not None and hashes.fine is not None
    difference = int.from_bytes((hashes.difference & 2**64 - 1).to_bytes(8)[::-1], signed=True)
    fine = b"".join(hashes.fine[start : start + 2] for start in range(30, -1, -2))
    return Hashes(difference, fine)


def _drawn(chance: random.Random, *, is_chat: bool) -> Image.Image:
    """A small grey picture as coarse as a hash sees it."""
    if not is_chat:
        coarse = Image.frombytes("L", (5, 4), chance.randbytes(20)).resize((_SIDE, _SIDE), Image.Resampling.BICUBIC)
        fine = Image.frombytes("L", (17, 16), chance.randbytes(272)).resize((_SIDE, _SIDE), Image.Resampling.BICUBIC)
        return Image.blend(coarse, fine, 0.25)
    picture = Image.new("L", (_SIDE, _SIDE), 237)
    draw, top = ImageDraw.Draw(picture), chance.randrange(4, 10)
    while top < 60:
        width, height = chance.randrange(16, 48), chance.randrange(3, 9)
        left = chance.choice((6, 62 - width))
        draw.rectangle((left, top, left + width, top + height), fill=chance.choice((255, 200)))
        for line in range(top + 1, top + height, 2):
            draw.line((left + 1, line, left + width - chance.randrange(1, 9), line), fill=150)
        top += height + chance.randrange(2, 6)
    return picture
