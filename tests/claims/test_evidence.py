"""Evidence packs: all that proves a claim, in a PDF to print and in a zip to send."""

import csv
import io
import zipfile
from datetime import date
from pathlib import Path, PureWindowsPath

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.papers.evidence import ClaimEvidence, claims_of_month
from shopdesk.claims.papers.evidence_pdf import MOST_PHOTOS, too_many, write_evidence_pdf
from shopdesk.claims.papers.evidence_zip import file_stem, write_evidence_zip
from shopdesk.claims.states import MoneyTo
from shopdesk.core.clock import Clock
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.progress import Progress
from tests.claims.packs import TRACKING_NO, Packs, outline, pages, unpacked
from tests.claims.scene import Scene
from tests.photos import places


@pytest.fixture
def packs(scene: Scene, tmp_path: Path) -> Packs:
    return Packs(scene, tmp_path)


def test_a_claim_with_everything_that_proves_it(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, order_id = packs.broken(memo="外箱破损，内件渗漏")
    packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id), note="内件破了")
    packs.add(packs.label(), "小鱼儿24", ("order", order_id))
    packs.examine()
    scene.step(service.submit_claim, claim_id)
    scene.step(service.add_follow_up, claim_id, "客服说三天内回复", date(2026, 10, 8))
    scene.step(service.agree_claim, claim_id, 12_000, scene.today)
    scene.step(service.add_receipt, claim_id, 4_000, scene.today, MoneyTo.ACCOUNT)
    target = tmp_path / "out.pdf"

    written = write_evidence_pdf(target, packs.of(claim_id), packs.archive, scene.clock)

    assert (written.claims, written.photos, written.unreadable, written.without_photos) == (1, 2, [], [])
    data, shown = pages(target)
    row = scene.detail(claim_id).row
    for text in (row.claim_no, TRACKING_NO, row.order_no, "小鱼儿24", "圆通速递", "外箱破损", "法式连衣裙", "￥129.00"):
        assert text in data
    for text in ("￥120.00", "￥40.00", "￥80.00", "客服说三天内回复", "2photos"):
        assert text in data
    # The label comes first, although it is a photo of the order and was added later.
    assert shown.index("1/2·Label·photooftheorder") < shown.index("2/2·")
    assert "内件破了" in shown
    assert "Page2of2" in shown
    assert outline(target) == [(0, f"{row.claim_no} · 小鱼儿24", 0), (1, "Photos", 1)]


def test_the_parcels_number_is_read_from_the_paper(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, _order = packs.broken()
    write_evidence_pdf(tmp_path / "out.pdf", packs.of(claim_id), packs.archive, scene.clock)
    page = pypdfium2.PdfDocument(tmp_path / "out.pdf")[0].render(scale=2).to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(page)] == [TRACKING_NO]


def test_no_photos_is_said(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, _order = packs.broken()
    written = write_evidence_pdf(tmp_path / "out.pdf", packs.of(claim_id), packs.archive, scene.clock)
    assert written.without_photos == [scene.detail(claim_id).row.claim_no]
    (data,) = pages(tmp_path / "out.pdf")
    assert "Therearenophotosofthisclaim." in data


def test_several_have_a_cover_with_their_sums(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    first, _order = packs.broken("甲")
    second, _order = packs.broken("乙", "YT7412345678902")
    packs.add(packs.picture(), "乙", ("claim", second))
    write_evidence_pdf(tmp_path / "out.pdf", packs.of(first, second), packs.archive, scene.clock, month="2026-10")
    cover, *rest = pages(tmp_path / "out.pdf")
    assert "Evidenceofcourierclaims2026-10" in cover
    assert "2claims" in cover
    assert "￥258.00" in cover
    assert len(rest) == 3
    numbers = [scene.detail(one).row.claim_no for one in (first, second)]
    told = [(0, "Overview", 0), (0, f"{numbers[0]} · 甲", 1), (0, f"{numbers[1]} · 乙", 2), (1, "Photos", 3)]
    assert outline(tmp_path / "out.pdf") == told


def test_a_long_screenshot_is_shown_whole(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, _order = packs.broken()
    packs.add(packs.picture((300, 1400)), "小鱼儿24", ("claim", claim_id))
    write_evidence_pdf(tmp_path / "out.pdf", packs.of(claim_id), packs.archive, scene.clock)
    shown = "".join(pages(tmp_path / "out.pdf")[1:])
    assert [f"{number}/4" in shown for number in range(1, 6)] == [True, True, True, True, False]


def test_files_that_are_gone_or_broken_are_told(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, _order = packs.broken()
    gone = packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id))
    broken = packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id))
    gone.unlink()
    broken.write_bytes(b"no picture any more")
    evidence = packs.of(claim_id)
    on_paper = write_evidence_pdf(tmp_path / "out.pdf", evidence, packs.archive, scene.clock)
    assert (on_paper.photos, on_paper.unreadable) == (0, [gone.name, broken.name])
    assert pages(tmp_path / "out.pdf")[1].count("Thisfilecannotberead.") == 2
    packed = write_evidence_zip(tmp_path / "out.zip", evidence, packs.archive, scene.clock)
    assert packed.unreadable == [gone.name]
    assert packed.changed == [f"小鱼儿24_{scene.detail(claim_id).row.claim_no}_02.jpg"]


def test_neither_pack_tells_where_a_photo_was_taken(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, _order = packs.broken()
    archived = packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id))
    assert b"GPSLatitude" in archived.read_bytes() or Image.open(archived).getexif().get_ifd(0x8825)
    evidence = packs.of(claim_id)
    write_evidence_zip(tmp_path / "out.zip", evidence, packs.archive, scene.clock)
    (name,) = [name for name in unpacked(tmp_path / "out.zip") if name.endswith(".jpg")]
    with Image.open(io.BytesIO(unpacked(tmp_path / "out.zip")[name])) as copy:
        assert not copy.getexif().get_ifd(0x8825)
    write_evidence_pdf(tmp_path / "out.pdf", evidence, packs.archive, scene.clock)
    pdf = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    (image,) = [thing for thing in pdf[1].get_objects() if isinstance(thing, pypdfium2.PdfImage)]
    image.extract(tmp_path / "shown")
    (shown,) = tmp_path.glob("shown.*")
    with Image.open(shown) as picture:
        assert not picture.getexif()
    assert places.XMP not in shown.read_bytes()


def test_the_names_in_a_zip_say_whose_and_which_claim(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, order_id = packs.broken("a/b:c? 小鱼儿")
    packs.add(packs.picture(), "a/b:c? 小鱼儿", ("claim", claim_id))
    packs.add(packs.picture(), "a/b:c? 小鱼儿", ("order", order_id))
    written = write_evidence_zip(tmp_path / "out.zip", packs.of(claim_id), packs.archive, scene.clock)
    number = scene.detail(claim_id).row.claim_no
    stem = f"a%2Fb%3Ac%3F 小鱼儿_{number}"
    files = unpacked(tmp_path / "out.zip")
    assert sorted(files) == sorted([f"{stem}.pdf", f"{stem}_01.jpg", f"{stem}_02.jpg", "List of the evidence.csv"])
    assert written.photos == 2
    assert number in pages(files[f"{stem}.pdf"])[0]
    assert files["List of the evidence.csv"].startswith(b"\xef\xbb\xbf")
    listed = list(csv.DictReader(io.StringIO(files["List of the evidence.csv"].decode("utf-8-sig"))))
    assert [row["File"] for row in listed] == [f"{stem}.pdf", f"{stem}_01.jpg", f"{stem}_02.jpg"]
    assert [row["Remark"] for row in listed] == ["", "place removed", "place removed"]
    assert {row["Claim no."] for row in listed} == {number}


def test_photos_of_the_order_may_stay_at_home(packs: Packs) -> None:
    claim_id, order_id = packs.broken()
    packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id), ("order", order_id))
    packs.add(packs.picture(), "小鱼儿24", ("order", order_id))
    both, own = packs.of(claim_id), packs.of(claim_id, with_order_photos=False)
    assert [photo.is_of_order for photo in both[0].photos] == [False, True]  # none of them twice
    assert [photo.is_of_order for photo in own[0].photos] == [False]


@given(st.text(max_size=200))
def test_any_customer_id_makes_names_that_windows_takes(one_claim: ClaimDetail, customer: str) -> None:
    evidence = ClaimEvidence(one_claim._replace(row=one_claim.row._replace(customer_name=customer)), ())
    name = f"{file_stem(evidence)}_01.jpeg"
    assert not set(name) & set('<>:"/\\|?*')
    assert all(ord(character) >= 32 for character in name)
    assert len(name.encode()) < 160
    assert not PureWindowsPath(name).is_reserved()


@pytest.fixture(scope="module")
def one_claim(tmp_path_factory: pytest.TempPathFactory) -> ClaimDetail:
    scene = Scene(tmp_path_factory.mktemp("claim"))
    detail = scene.detail(scene.claim())
    scene.database.close()
    return detail


def test_a_month_has_the_claims_of_its_sheet(packs: Packs, scene: Scene) -> None:
    settled = scene.agreed()
    scene.step(service.add_receipt, settled, 10_000, scene.today, MoneyTo.ACCOUNT)
    older = scene.claim()
    scene.today = date(2026, 11, 3)
    newer = scene.claim()
    assert scene.ask(claims_of_month, scene.clock, "2026-10") == [settled, older]
    assert scene.ask(claims_of_month, scene.clock, "2026-11") == [older, newer]


def test_nothing_is_no_pack(scene: Scene, packs: Packs, tmp_path: Path) -> None:
    for write, name in ((write_evidence_pdf, "out.pdf"), (write_evidence_zip, "out.zip")):
        with pytest.raises(UserError, match="no claim"):
            write(tmp_path / name, [], packs.archive, scene.clock)
    assert not list(tmp_path.glob("out.*"))


def test_a_pdf_does_not_grow_beyond_bounds() -> None:
    assert too_many(MOST_PHOTOS) is None
    barred = too_many(MOST_PHOTOS + 1)
    assert barred is not None
    assert "zip" in barred.message


class GivenUp(Progress):
    """Somebody presses cancel when two steps are done."""

    def step(self, done: int, total: int) -> None:
        if done >= 2:
            self.stop()
        super().step(done, total)


@pytest.mark.parametrize("name", ["out.pdf", "out.zip"])
def test_given_up_in_the_middle_nothing_is_left(packs: Packs, scene: Scene, tmp_path: Path, name: str) -> None:
    claim_id, _order = packs.broken()
    for _ in range(3):
        packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id))
    target = tmp_path / "packs" / name
    target.parent.mkdir()
    target.write_bytes(b"what was there before")
    write = write_evidence_pdf if name.endswith(".pdf") else write_evidence_zip
    with pytest.raises(Cancelled):
        write(target, packs.of(claim_id), packs.archive, scene.clock, progress=GivenUp())
    assert [path.name for path in target.parent.iterdir()] == [name]
    assert target.read_bytes() == b"what was there before"


def test_a_character_no_font_has_is_told(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, _order = packs.broken(memo="\U0001f4e6破了")
    written = write_evidence_pdf(tmp_path / "out.pdf", packs.of(claim_id), packs.archive, scene.clock)
    assert written.missing == {scene.detail(claim_id).row.claim_no: {"\U0001f4e6"}}
    assert "[U+1F4E6]破了" in pages(tmp_path / "out.pdf")[0]


def test_a_zip_is_whole(packs: Packs, scene: Scene, tmp_path: Path) -> None:
    claim_id, _order = packs.broken()
    packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id))
    write_evidence_zip(tmp_path / "out.zip", packs.of(claim_id), packs.archive, Clock(now=scene.clock.now))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.testzip() is None
