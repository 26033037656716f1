"""The list of files that are not as they were."""

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.photos.dialogs.picture_cells import PICTURE_WIDTH
from shopdesk.photos.folder.findings import Finding, group_chip
from shopdesk.photos.folder.names import storable
from shopdesk.photos.viewing.thumbnails import Wanted

FINDINGS = Listing[Finding](
    "photo_check",
    "PhotoCheck",
    marked("PhotoCheck", "Check of the photo archive"),
    (
        Column("picture", marked("PhotoCheck", "Picture"), lambda r: "", width=PICTURE_WIDTH),
        Column("what", marked("PhotoCheck", "What"), lambda r: group_chip(r.group), Kind.STATE, 120, hidden=True),
        Column("path", marked("PhotoCheck", "File"), lambda r: storable(r.path), width=270),
        Column("customer", marked("PhotoCheck", "Customer ID"), lambda r: r.customer_name, width=120),
        Column("remark", marked("PhotoCheck", "Remark"), lambda r: storable(r.remark), width=280),
    ),
)


def found_picture(row: Finding) -> Wanted | None:
    """The small picture of a file; also of one that is gone, if it is kept."""
    return (row.sha256, row.shown) if row.sha256 else None
