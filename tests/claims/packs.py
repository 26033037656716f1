"""Claims with photos that were really taken, for evidence packs and what is read out of them."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp
from PIL import Image

from shopdesk.claims.model import ClaimId
from shopdesk.claims.papers.evidence import ClaimEvidence, evidence_of
from shopdesk.claims.states import ClaimKind
from shopdesk.core.paths import DataFolder
from shopdesk.orders.model import OrderId
from shopdesk.photos import service as photos
from shopdesk.photos.evidence.examining import examine, record_findings, waiting_photos
from shopdesk.photos.folder.archive import PhotoArchive
from tests.claims.scene import Scene
from tests.photos import places

TRACKING_NO = "YT7412345678901"


class Packs:
    """A scene whose claims have photos in a real archive."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        self.scene, self.folder = scene, folder
        self.archive = PhotoArchive(DataFolder(folder))
        self._count = 0

    def picture(self, size: tuple[int, int] = (400, 300)) -> bytes:
        """A photo from a phone that wrote down where it was; no two are alike."""
        self._count += 1
        return places.jpeg(places.exif(), places.XMP, size=(size[0] + self._count, size[1]))

    def label(self, text: str = TRACKING_NO) -> bytes:
        """A photo of a parcel's label, with its barcode."""
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
        bars = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=3)).convert("RGB")
        card = Image.new("RGB", (bars.width + 200, bars.height + 300), "white")
        card.paste(bars, (100, 150))
        stream = io.BytesIO()
        card.save(stream, "JPEG", quality=90)
        return stream.getvalue()

    def add(self, data: bytes, customer: str, *links: tuple[str, int], note: str = "") -> Path:
        """Archive a picture for some records; answers with its file in the archive."""
        self._count += 1
        source = self.folder / f"source {self._count}.jpg"
        source.write_bytes(data)
        done = self.scene.do(photos.archive_photos, self.archive, [source], customer, links=list(links), note=note)
        (one,) = done.archived
        return self.archive.path_of(one.path)

    def examine(self) -> None:
        """Let the program look into its photos, as it does in the background."""
        waiting = self.scene.ask(waiting_photos, 100)
        self.scene.do(record_findings, examine(self.archive, waiting))

    def broken(
        self, customer: str = "小鱼儿24", tracking_no: str = TRACKING_NO, **named: Any
    ) -> tuple[ClaimId, OrderId]:
        """A claim for a broken parcel of an order of two kinds of goods."""
        number = f"30010000000000{self._count:05d}"
        self._count += 1
        order_id = self.scene.order(tracking_no, order_no=number, buyer=customer)
        named = {"kind": ClaimKind.DAMAGED, "tracking_no": tracking_no, "order_id": order_id} | named
        return self.scene.claim(12_900, **named), order_id

    def of(self, *claim_ids: ClaimId, **named: bool) -> list[ClaimEvidence]:
        with self.scene.database.read() as session:
            return evidence_of(session, claim_ids, **named)


def pages(pdf: Path | bytes) -> list[str]:
    """The text of every page, without blanks and line breaks."""
    document = pypdfium2.PdfDocument(pdf)
    return ["".join(document[n].get_textpage().get_text_bounded().split()) for n in range(len(document))]


def outline(pdf: Path) -> list[tuple[int, str, int]]:
    """The bookmarks: level, title, page from 0."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for mark in document.get_toc():
        dest = mark.get_dest()
        assert dest is not None
        found.append((mark.level, mark.get_title(), dest.get_index()))
    return found


def unpacked(path: Path) -> dict[str, bytes]:
    """The files of a zip by name."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}
