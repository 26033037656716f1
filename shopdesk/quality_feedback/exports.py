"""Quality feedback leaving the program: the sheet for a supplier as a workbook or PDF, and its photos in full size."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from shopdesk.core.clock import Clock
from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.progress import Progress
from shopdesk.core.text import marked, translate
from shopdesk.photos.copies.exporting import CopiedPhoto, copied_photo, copy_remark, into_zip, list_bytes
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.folder.names import escaped
from shopdesk.quality_feedback.model import defect_chip
from shopdesk.quality_feedback.sheet_pdf import write_supplier_pdf
from shopdesk.quality_feedback.sheet_workbook import write_supplier_workbook
from shopdesk.quality_feedback.store import FeedbackRow
from shopdesk.quality_feedback.supplier_sheet import SupplierSheet


class WrittenSheet(NamedTuple):
    """What became of a sheet; ``unreadable`` are the names of photos that could not be shown or copied."""

    feedback: int
    photos: int
    unreadable: list[str]


class _Packed(NamedTuple):
    row: FeedbackRow
    copy: CopiedPhoto


PACKED = Listing[_Packed](
    "feedback_photos",
    "SupplierSheet",
    marked("SupplierSheet", "Photos"),
    (
        Column("file", marked("SupplierSheet", "File"), lambda p: p.copy.name, width=240),
        Column("feedback_no", marked("SupplierSheet", "Feedback no."), lambda p: p.row.feedback_no, Kind.IDENTIFIER),
        Column("style_no", marked("SupplierSheet", "Style no."), lambda p: p.row.style_no, Kind.IDENTIFIER),
        Column("batch", marked("SupplierSheet", "Batch"), lambda p: p.row.batch),
        Column("defect", marked("SupplierSheet", "Defect"), lambda p: defect_chip(p.row.defect).text),
        Column("description", marked("SupplierSheet", "What is wrong"), lambda p: p.row.description, width=240),
        Column("note", marked("SupplierSheet", "Note"), lambda p: p.copy.row.note),
        Column("remark", marked("SupplierSheet", "Remark"), lambda p: copy_remark(p.copy), width=240),
    ),
)


def write_supplier_sheet(
    path: Path, sheet: SupplierSheet, archive: PhotoArchive, clock: Clock, *, progress: Progress | None = None
) -> WrittenSheet:
    """Write the sheet for a supplier, as PDF where the name says so, else as a workbook; whole or not at all.

    Raises OSError and Cancelled.
    """
    write = write_supplier_pdf if path.suffix.lower() == ".pdf" else write_supplier_workbook
    unreadable = write(path, sheet, archive, clock, progress)
    return WrittenSheet(len(sheet.feedback), sheet.photos - len(unreadable), unreadable)


def write_feedback_photos(
    path: Path, sheet: SupplierSheet, archive: PhotoArchive, clock: Clock, *, progress: Progress | None = None
) -> WrittenSheet:
    """Write the photos of a sheet into one zip, in full size, without the place they were taken, with a list of them.

    Their names tell feedback and style, and nobody's customer ID. Raises OSError and Cancelled.
    """
    progress, listed = progress or Progress(), list[_Packed]()
    with into_zip(path, clock) as write:
        for one in sheet.feedback:
            stem = "_".join((one.row.feedback_no, escaped(one.row.style_no)))
            for number, photo in enumerate(one.photos, 1):
                progress.step(len(listed), sheet.photos)
                copy = copied_photo(photo, archive, partial("{}_{:02d}{}".format, stem, number))
                if copy.data is not None:
                    write(copy.name, copy.data, photo.added_at)
                listed.append(_Packed(one.row, copy))
        title = translate("SupplierSheet", "List of the photos")
        write(f"{title}.csv", list_bytes(PACKED, listed, clock), clock.now())
    progress.step(sheet.photos, sheet.photos)
    unreadable = [packed.copy.name for packed in listed if packed.copy.data is None]
    return WrittenSheet(len(sheet.feedback), len(listed) - len(unreadable), unreadable)
