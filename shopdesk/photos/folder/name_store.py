"""Which names in the photo folder are taken."""

from collections.abc import Collection
from json import dumps

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from shopdesk.photos.model import Photo


def taken_stems(session: Session, stems: Collection[str]) -> set[str]:
    """Those of some paths without suffix, in lower case, that a photo has: Windows sees no difference of case.

    Whatever the suffix: ``_01.jpg`` and ``_01.png`` would read as one photo.
    """
    stem = func.json_each(dumps(list(stems))).table_valued("value").c.value
    same = exists().where(Photo.path_key >= stem.concat("."), Photo.path_key < stem.concat("/"))  # "/" follows "."
    return set(session.scalars(select(stem).where(same)))
