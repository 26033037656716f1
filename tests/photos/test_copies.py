"""Photos leave as a zip or a folder: named as in the archive, listed, and without the place where they were taken."""

import csv
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from shopdesk.core.clock import Clock
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.progress import Progress
from shopdesk.photos import service, store
from shopdesk.photos.copies.exporting import photo_rows, write_copies
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.store import PhotoRow
from tests.photos import places
from tests.shop_folder import NOW, ShopFolder

CLOCK = Clock(now=lambda: NOW)
LIST = "List of the photos.csv"


@dataclass
class Scene:
    """An archive with photos from a phone that tells where it is."""

    shop: ShopFolder
    archive: PhotoArchive
    folder: Path

    def archived(self, name: str, data: bytes, customer: str) -> PhotoRow:
        path = self.folder / name
        path.write_bytes(data)
        done = self.shop.do(service.archive_photos, self.archive, [path], customer).archived[0]
        return self.shop.ask(store.list_photo_rows, [done.photo_id])[done.photo_id]

    def path(self, row: PhotoRow) -> Path:
        return self.archive.path_of(row.path)


@pytest.fixture
def scene(shop: ShopFolder, tmp_path: Path) -> Scene:
    (tmp_path / "phone").mkdir()
    return Scene(shop, PhotoArchive(shop.folder), tmp_path / "phone")


def listed(text: bytes) -> list[dict[str, str]]:
    assert text.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(text.decode("utf-8-sig").splitlines()))


def has_place(data: bytes) -> bool:
    with Image.open(io.BytesIO(data)) as picture:
        return bool(picture.getexif().get_ifd(0x8825))


def test_a_zip_has_the_pictures_without_their_place_and_a_list(scene: Scene, tmp_path: Path) -> None:
    rows = [
        scene.archived("a.jpg", places.jpeg(places.exif()), "小鱼儿24"),
        scene.archived("b.png", places.saved("PNG"), "=1+1"),
    ]
    out = tmp_path / "照片.zip"
    made = write_copies(out, rows, scene.archive, CLOCK)
    assert made == (2, [], [], [], [])
    with zipfile.ZipFile(out) as packed:
        assert packed.namelist() == ["小鱼儿24_20261122_01.jpg", "=1+1_20261122_01.png", LIST]
        assert packed.testzip() is None
        assert not has_place(packed.read(packed.namelist()[0]))
        assert packed.read(packed.namelist()[1]) == places.saved("PNG")
        assert packed.getinfo(LIST).date_time[:5] == (2026, 11, 22, 14, 30)
        lines = listed(packed.read(LIST))
    assert [(line["File"], line["Remark"]) for line in lines] == [
        ("小鱼儿24_20261122_01.jpg", "place removed"),
        ("''=1+1_20261122_01.png", ""),
    ]
    # The archived file is evidence and stays as it came.
    assert scene.path(rows[0]).read_bytes() == places.jpeg(places.exif())


def test_the_place_stays_when_that_is_wanted(scene: Scene, tmp_path: Path) -> None:
    row = scene.archived("a.jpg", places.jpeg(places.exif()), "小鱼儿24")
    write_copies(tmp_path / "a.zip", [row], scene.archive, CLOCK, keep_place=True)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert packed.read(packed.namelist()[0]) == places.jpeg(places.exif())


def test_what_is_missing_changed_or_saved_anew_is_told_and_listed(scene: Scene, tmp_path: Path) -> None:
    gone = scene.archived("a.png", places.saved("PNG"), "甲")
    other = scene.archived("b.bmp", places.saved("BMP"), "乙")
    odd = scene.archived("c.png", places.saved("PNG", pnginfo=places.told_oddly()), "丙")
    scene.path(gone).unlink()
    scene.path(other).write_bytes(places.saved("GIF", "P"))
    made = write_copies(tmp_path / "a.zip", [gone, other, odd], scene.archive, CLOCK)
    names = ["甲_20261122_01.png", "乙_20261122_01.bmp", "丙_20261122_01.png"]
    assert made == (2, names[:1], names[1:2], names[2:], [])
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert packed.namelist() == [*names[1:], LIST]
        remarks = [line["Remark"] for line in listed(packed.read(LIST))]
    assert remarks[0] == "not in the photo folder any more"
    assert "changed or damaged" in remarks[1]
    assert remarks[2] == "saved anew to remove the place"


def test_names_differ_also_where_windows_sees_no_difference(scene: Scene, tmp_path: Path) -> None:
    small = scene.archived("a.png", places.saved("PNG"), "lily")
    large = scene.archived("b.bmp", places.saved("BMP"), "lily")
    # Two months may hold what one folder cannot; and a file that was put there by hand may be called anything.
    rows = [
        small,
        large._replace(path="2026-10/LILY_20261122_01.PNG"),
        large._replace(path="2026-10/List of the photos.csv"),
        large._replace(path="2026-10/con.png"),
    ]
    for row in rows[1:]:
        scene.path(row).parent.mkdir(exist_ok=True)
        scene.path(row).write_bytes(places.saved("BMP"))
    write_copies(tmp_path / "a.zip", rows, scene.archive, CLOCK)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        names = packed.namelist()
    assert names[:3] == ["lily_20261122_01.png", "LILY_20261122_01 (2).PNG", "List of the photos (2).csv"]
    assert names[3].casefold() != "con.png" and names[4] == LIST


def test_a_folder_appears_whole_or_not_at_all(scene: Scene, tmp_path: Path) -> None:
    rows = [
        scene.archived("a.jpg", places.jpeg(places.exif()), "甲"),
        scene.archived("b.png", places.saved("PNG"), "乙"),
    ]
    out = tmp_path / "给快递"
    stopped = Progress(lambda done, _total: stopped.stop())
    with pytest.raises(Cancelled):
        write_copies(out, rows, scene.archive, CLOCK, progress=stopped)
    assert not out.exists() and not list(tmp_path.glob(".*"))
    assert write_copies(out, rows, scene.archive, CLOCK).written == 2
    assert {path.name for path in out.iterdir()} == {"甲_20261122_01.jpg", "乙_20261122_01.png", LIST}
    assert not has_place((out / "甲_20261122_01.jpg").read_bytes())
    with pytest.raises(UserError, match="not empty"):
        write_copies(out, rows, scene.archive, CLOCK)


def test_a_cancelled_zip_leaves_what_was_there(scene: Scene, tmp_path: Path) -> None:
    rows = [scene.archived("a.jpg", places.jpeg(), "甲")]
    out = tmp_path / "a.zip"
    out.write_bytes(b"of yesterday")
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        write_copies(out, rows, scene.archive, CLOCK, progress=progress)
    assert out.read_bytes() == b"of yesterday"
    assert {path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp.zip")} == set()


def test_rows_come_in_the_order_asked_for(scene: Scene) -> None:
    ids = [scene.archived(f"{n}.png", places.jpeg(size=(40 + n, 40)), "甲").id for n in range(3)]
    assert [row.id for row in scene.shop.ask(photo_rows, [ids[2], 999, ids[0]])] == [ids[2], ids[0]]
