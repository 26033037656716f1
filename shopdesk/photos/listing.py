"""The columns of the photos when the gallery leaves the program as a list."""

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.photos.model import kind_chip
from shopdesk.photos.store import PhotoRow

PHOTOS = Listing[PhotoRow](
    "photos",
    "Photos",
    marked("Photos", "Photos"),
    (
        Column("customer", marked("Photos", "Customer ID"), lambda r: r.customer_name, width=110),
        Column("kind", marked("Photos", "Kind"), lambda r: kind_chip(r.kind), Kind.STATE, 90),
        Column("note", marked("Photos", "Note"), lambda r: r.note, width=180),
        Column("linked", marked("Photos", "Belongs to"), lambda r: _belongs(r), width=90),
        Column("added", marked("Photos", "Added"), lambda r: r.added_at, Kind.TIME, 122),
        Column("added_by", marked("Photos", "By"), lambda r: r.added_by, width=80),
        Column("taken", marked("Photos", "Taken"), lambda r: r.taken_at, Kind.TIME, 122),
        Column("pixels", marked("Photos", "Pixels"), lambda r: f"{r.width} × {r.height}", width=90),
        Column("file", marked("Photos", "File"), lambda r: r.path, width=240),
    ),
)


def _belongs(row: PhotoRow) -> str:
    return translate("Photos", "linked") if row.links else translate("Photos", "inbox")
