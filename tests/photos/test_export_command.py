"""``shopdesk export photos``: the list, the pages, the pictures."""

import csv
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from tests.command_line import commands
from tests.photos import places


def test_photos_leave_as_a_list_as_pages_and_as_pictures(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run = commands(tmp_path, monkeypatch, capsys)
    for name, data in (("a.jpg", places.jpeg(places.exif())), ("b.png", places.saved("PNG"))):
        (tmp_path / name).write_bytes(data)
    _code, added, _err = run("photos", "add", "--customer", "小鱼儿24", tmp_path / "a.jpg", tmp_path / "b.png")
    paths = [Path(one["path"]) for one in added["archived"]]

    assert run("export", "photos", "--out", tmp_path / "list.csv")[1]["rows"] == 2
    lines = list(csv.DictReader((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()))
    assert {line["Customer ID"] for line in lines} == {"小鱼儿24"}

    assert run("export", "photos", "--out", tmp_path / "pages.pdf")[0] == 0
    assert "小鱼儿24" in pypdfium2.PdfDocument(tmp_path / "pages.pdf")[0].get_textpage().get_text_bounded()

    paths[1].unlink()
    code, told, _err = run("export", "photos", "--out", tmp_path / "pictures.zip")
    assert (code, told["rows"], told["missing"]) == (1, 2, [paths[1].name])
    with zipfile.ZipFile(tmp_path / "pictures.zip") as packed:
        assert paths[0].name in packed.namelist()
        assert packed.read(paths[0].name) != paths[0].read_bytes()
    assert run("export", "photos", "--month", "2020-01", "--out", tmp_path / "none.zip")[1]["rows"] == 0
    assert run("export", "photos", "--month", "2020-01", "--out", tmp_path / "none.pdf")[0] == 2
    assert run("export", "orders", "--out", tmp_path / "orders.zip")[0] == 2
