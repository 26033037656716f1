"""``shopdesk claims evidence``: a month or some claims, onto pages or into a zip."""

from pathlib import Path

import pytest

from tests.claims.packs import pages, unpacked
from tests.command_line import Shopdesk, commands
from tests.photos import places


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    return commands(tmp_path, monkeypatch, capsys)


@pytest.fixture
def numbers(shopdesk: Shopdesk, tmp_path: Path) -> list[str]:
    """Two claims of two couriers, the first with a photo."""
    photo = tmp_path / "破损.jpg"
    photo.write_bytes(places.jpeg(places.exif()))
    kind = ("--kind", "damaged", "--amount", "88")
    first = shopdesk("claims", "add", "--tracking", "SF8461326620858", *kind, "--photo", photo)
    second = shopdesk("claims", "add", "--tracking", "YT7412345678901", *kind)
    return [first[1]["claim_no"], second[1]["claim_no"]]


def month(claim_no: str) -> str:
    return f"20{claim_no[2:4]}-{claim_no[4:6]}"


def test_a_month_as_pdf(shopdesk: Shopdesk, numbers: list[str], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    code, data, _err = shopdesk("claims", "evidence", "--month", month(numbers[0]), "--out", out)
    assert code == 0
    assert data == {"file": str(out), "claims": 2, "photos": 1, "without_photos": [numbers[1]]}
    assert all(number in pages(out)[0] for number in numbers)


def test_of_one_courier_only(shopdesk: Shopdesk, numbers: list[str], tmp_path: Path) -> None:
    wanted = ("--month", month(numbers[0]), "--courier", "圆通")
    assert shopdesk("claims", "evidence", *wanted, "--out", tmp_path / "out.pdf")[1]["claims"] == 1
    assert numbers[1] in pages(tmp_path / "out.pdf")[0]


def test_some_claims_as_zip(shopdesk: Shopdesk, numbers: list[str], tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    code, data, _err = shopdesk("claims", "evidence", "--claim", numbers[0].lower(), numbers[0], "--out", out)
    assert (code, data["claims"], data["photos"]) == (0, 1, 1)
    assert f"{numbers[0]}_01.jpg" in unpacked(out)


def test_a_photo_that_is_gone_is_told(shopdesk: Shopdesk, numbers: list[str], tmp_path: Path) -> None:
    (gone,) = (tmp_path / "data").rglob("SF8461326620858_*.jpg")
    gone.unlink()
    out = tmp_path / "out.zip"
    code, data, _err = shopdesk("claims", "evidence", "--claim", numbers[0], "--out", out)
    assert (code, data["missing"]) == (1, [gone.name])
    assert f"{numbers[0]}.pdf" in unpacked(out)


@pytest.mark.parametrize(
    "words",
    [
        ("--month", "2026-13", "--out", "{folder}/out.pdf"),
        ("--month", "2020-01", "--out", "{folder}/out.pdf"),
        ("--month", "2020-01", "--out", "{folder}/out.docx"),
        ("--out", "{folder}/out.pdf"),
        ("--month", "2020-01", "--claim", "CL2610-0001", "--out", "{folder}/out.pdf"),
        ("--claim", "CL9999-0001", "--out", "{folder}/out.zip"),
        ("--month", "2020-01", "--courier", "没听说过", "--out", "{folder}/out.zip"),
    ],
)
def test_what_cannot_be_packed_is_refused(
    shopdesk: Shopdesk, numbers: list[str], tmp_path: Path, words: tuple[str, ...]
) -> None:
    code, _data, err = shopdesk("claims", "evidence", *(word.format(folder=tmp_path) for word in words))
    assert (code, len(err.strip().splitlines())) == (2, 1)
    assert not list(tmp_path.glob("out.*"))
