"""The list of pictures that somebody looks through before they are archived."""

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.text import marked
from shopdesk.photos.arriving.plans import Fate
from shopdesk.photos.dialogs.picture_cells import PICTURE_WIDTH
from shopdesk.photos.taking.review import ReviewRow, state_chip
from shopdesk.photos.viewing.thumbnails import Wanted

REVIEW = Listing[ReviewRow](
    "photo_review",
    "PhotoReview",
    marked("PhotoReview", "Pictures to archive"),
    (
        Column("picture", marked("PhotoReview", "Picture"), lambda r: "", width=PICTURE_WIDTH),
        Column("file", marked("PhotoReview", "File"), lambda r: _place(r), width=200),
        Column("customer", marked("PhotoReview", "Customer ID"), lambda r: r.picture.customer_name, width=110),
        Column("state", marked("PhotoReview", "State"), lambda r: state_chip(r.state), Kind.STATE, 112),
        Column(
            "order", marked("PhotoReview", "Order"), lambda r: r.picture.belongs_to, Kind.IDENTIFIER, 156, hidden=True
        ),
        Column("read_as", marked("PhotoReview", "Read as"), lambda r: r.picture.read_as, width=110, hidden=True),
        Column("reason", marked("PhotoReview", "Remark"), lambda r: r.reason, width=260),
    ),
)


def reviewed_picture(row: ReviewRow) -> Wanted | None:
    """The small picture of a row, asked for by its number: nobody knows its SHA-256 yet."""
    return None if row.picture.fate is Fate.REFUSED else (str(row.number), "")


def _place(row: ReviewRow) -> str:
    return f"{row.picture.shown_path} · {row.picture.from_row}" if row.picture.from_row else row.picture.shown_path
