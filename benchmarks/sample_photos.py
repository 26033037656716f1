"""A gallery of many photos: records, search index and thumbnails on disk, without the pictures themselves."""

import hashlib
import os
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image
from sqlalchemy import insert

from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.database import Database, batches
from shopdesk.core.identifiers import search_key
from shopdesk.core.paths import DataFolder
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo, PhotoKind, PhotoLink

DRAWN = 64  # different thumbnails; the others are further names of the same files
_LAST_AT = datetime(2026, 11, 30, 8, tzinfo=UTC)
_KINDS = tuple(PhotoKind)


def add_photos(database: Database, folder: DataFolder, who: Actor, count: int) -> None:
    """``count`` photos of two years, three of four of them linked."""
    chance = random.Random(7)
    for part in batches(range(count)):
        rows = [_row(number, count, chance) for number in part]
        links = [
            {"photo_id": row["id"], "record_kind": "order", "record_id": row["id"] % 9_000 + 1}
            for row in rows
            if row["id"] % 4
        ]
        found = [search.Findable(row["id"], (row["customer_name"],), (row["path"][8:-4], row["note"])) for row in rows]
        with database.write(who) as session:
            session.execute(insert(Photo), rows)
            session.execute(insert(PhotoLink), links)
            search.put(session, Photo.audit_kind, found, fresh=True)
    _keep_thumbnails(PhotoArchive(folder), count, chance)


def sha256_of(number: int) -> str:
    """The digest of a photo's invented bytes."""
    return hashlib.sha256(b"photo %d" % number).hexdigest()


def _row(number: int, count: int, chance: random.Random) -> dict[str, Any]:
    added_at = _LAST_AT - timedelta(days=730) * (count - number) / count
    customer = f"tb{chance.randrange(10**8):08d}"
    path = f"{added_at:%Y-%m}/{customer}_{added_at:%Y%m%d}_{number:06d}.jpg"
    return {
        "id": number + 1,
        "version": 1,
        "sha256": sha256_of(number),
        "path": path,
        "path_key": path.casefold(),
        "customer_name": customer,
        "customer_key": search_key(customer),
        "kind": chance.choice(_KINDS),
        "note": chance.choice(("", "", "袖口脱线", "外箱破损，当面拍的")),
        "original_name": f"微信图片_{number:08d}.jpg",
        "added_at": added_at,
        "added_by": chance.choice(("王芳", "李强")),
        "size_bytes": chance.randrange(60_000, 400_000),
        "width": 1280,
        "height": 960,
        "image_format": "JPEG",
        "examined_at": added_at,
    }


def _keep_thumbnails(archive: PhotoArchive, count: int, chance: random.Random) -> None:
    """As the archive keeps them; names of one file are quicker made, and take no room."""
    drawn: list[Path] = []
    for number in range(count):
        target = archive.thumbnail_of(sha256_of(number))
        target.parent.mkdir(parents=True, exist_ok=True)
        if number < DRAWN:
            noise = Image.frombytes("RGB", (32, 24), chance.randbytes(32 * 24 * 3))
            noise.resize((256, 192), Image.Resampling.BICUBIC).save(target, quality=85)
            drawn.append(target)
        else:
            os.link(drawn[number % DRAWN], target)
