"""The same picture from two customers: noticed however it was sent on, and only then."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.errors import Conflict
from shopdesk.customers import service as customers
from shopdesk.photos import service, store
from shopdesk.photos.arriving.registering import register_files
from shopdesk.photos.evidence import likeness
from shopdesk.photos.evidence.examining import examine, record_findings, waiting_photos
from shopdesk.photos.evidence.likeness import ALIKE, PERHAPS
from shopdesk.photos.evidence.likeness_store import LikenessRow
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo, PhotoKind, Verdict
from shopdesk.photos.pictures.hashes import Hashes, hashes_of
from shopdesk.photos.service import PastedPicture
from shopdesk.shops.model import Platform
from tests.photos.drawn import chat, cloth, copies, jpeg, nature, parcel, saved, shot_of
from tests.shop_folder import DATA, ShopFolder

PHOTOS = DATA / "photos"


class Case:
    """A shop with an archive, and what it knows of likenesses."""

    def __init__(self, shop: ShopFolder) -> None:
        self.shop, self.archive = shop, PhotoArchive(shop.folder)

    def add(self, customer: str, picture: Image.Image | Path) -> int:
        source = picture if isinstance(picture, Path) else PastedPicture("x.jpg", jpeg(picture.convert("RGB")))
        result = self.shop.do(service.archive_photos, self.archive, [source], customer)
        return result.archived[0].photo_id

    def look(self) -> None:
        """What happens in the background, until nothing waits."""
        while waiting := self.shop.ask(waiting_photos, 4):
            self.shop.do(record_findings, examine(self.archive, waiting))

    def open(self) -> list[LikenessRow]:
        return self.shop.ask(likeness.open_likenesses)

    def of(self, photo_id: int) -> list[LikenessRow]:
        return self.shop.ask(likeness.likenesses_of, photo_id)


@pytest.fixture
def case(shop: ShopFolder) -> Case:
    return Case(shop)


def hashed(picture: Image.Image) -> Hashes:
    return hashes_of(picture.convert("L"))


def differing(one: Hashes, other: Hashes) -> int:
    assert one.fine is not None and other.fine is not None
    return (int.from_bytes(one.fine) ^ int.from_bytes(other.fine)).bit_count()


def test_the_second_customer_with_a_picture_is_told_at_once(case: Case) -> None:
    first = case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    assert case.open() == []
    second = case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    (row,) = case.open()
    assert row.other is not None
    assert (row.photo.id, row.other.id, row.customer_name) == (first, second, "阿强")
    assert (row.photo.customer_name, row.verdict, row.distance <= ALIKE) == ("小鱼儿24", Verdict.OPEN, True)
    assert case.of(first) == case.of(second) == [row]
    count, since = case.shop.ask(likeness.count_open_likenesses)
    assert (count, since) == (1, row.found_at)


def test_the_very_same_bytes_from_another_customer_are_told(case: Case) -> None:
    photo = case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    assert case.add("阿强", PHOTOS / "小鱼儿24.jpg") == photo
    case.add("阿强", PHOTOS / "小鱼儿24.jpg")
    case.add(" 小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    (row,) = case.open()
    assert (row.photo.id, row.other, row.customer_name, row.distance) == (photo, None, "阿强", 0)
    case.add("第三人", PHOTOS / "小鱼儿24.jpg")
    assert [row.customer_name for row in case.open()] == ["第三人", "阿强"]


def test_ones_own_pictures_and_those_of_the_same_person_are_no_misuse(case: Case) -> None:
    big = case.shop.do(customers.add_customer, Platform.TAOBAO, "大号")
    small = case.shop.do(customers.add_customer, Platform.TAOBAO, "小号")
    case.shop.do(customers.merge_customers, big, [small])
    for customer in ("大号", "大号", "小号"):
        case.add(customer, saved(nature(1), 60 + len(case.shop.ask(store.list_photo_ids, store.PhotoFilter()))))
    case.add("小号", PHOTOS / "小鱼儿24.jpg")
    case.add("大号", PHOTOS / "小鱼儿24.jpg")
    case.look()
    assert case.open() == []


@pytest.mark.parametrize("picture", [cloth(1), parcel(1)], ids=["cloth", "parcel"])
def test_however_it_was_sent_on_a_picture_is_known_again(case: Case, picture: Image.Image) -> None:
    first = case.add("甲", picture)
    for number, (word, copy) in enumerate(copies(picture)):
        second = case.add(f"乙{number}", copy)
        case.look()
        assert first in {row.photo.id for row in case.of(second)}, word
        case.shop.do(service.delete_photos, [second])


def test_a_phone_that_shows_a_picture_shows_that_picture(case: Case) -> None:
    first = case.add("甲", nature(5))
    second = case.add("乙", shot_of(nature(5)))
    case.look()
    assert [row.photo.id for row in case.of(second)] == [first]


def test_chats_of_one_layout_and_parcels_on_one_table_are_no_warning(case: Case) -> None:
    for number in range(3):
        case.add(f"客{number}", chat(number, 7))
        case.add(f"客{number}", parcel(number))
        case.add(f"客{number}", parcel(number, PhotoKind.LABEL))
        case.add(f"客{number}", Image.new("RGB", (640, 480), (200, 200, 20 * number)))  # plain: nothing to compare
    case.look()
    assert case.open() == []


def test_what_decides_at_once_lies_between_copies_and_others() -> None:
    """Where the two thresholds come from: most copies below the first, none that is told apart above the second."""
    pictures = [*(nature(n) for n in range(2)), *(cloth(n) for n in range(2)), *(parcel(n) for n in range(3))]
    pictures += [chat(n, 7).resize((540, 1170)) for n in range(3)] + [parcel(n, PhotoKind.LABEL) for n in range(3)]
    same = [differing(hashed(picture), hashed(copy)) for picture in pictures for _word, copy in copies(picture)]
    other = [
        differing(hashed(one), hashed(two)) for number, one in enumerate(pictures) for two in pictures[number + 1 :]
    ]
    assert sum(distance <= ALIKE for distance in same) > 0.6 * len(same)
    assert max(same) <= PERHAPS
    assert min(other) > ALIKE


def test_a_verdict_is_kept_and_nobody_judges_over_another(case: Case) -> None:
    case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    second = case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    (row,) = case.open()
    case.shop.do(likeness.judge, row.id, Verdict.OPEN, Verdict.REUSED)
    assert case.open() == []
    (judged,) = case.of(second)
    assert (judged.verdict, judged.judged_by) == (Verdict.REUSED, "王芳")
    with pytest.raises(Conflict):
        case.shop.do(likeness.judge, row.id, Verdict.OPEN, Verdict.HARMLESS)
    case.shop.do(likeness.judge, row.id, Verdict.REUSED, Verdict.OPEN)
    assert [(one.judged_at, one.judged_by) for one in case.open()] == [(None, "")]


def test_a_photo_thrown_away_needs_no_look_but_a_verdict_stays(case: Case) -> None:
    case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    second = case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    case.shop.do(service.delete_photos, [second])
    assert (case.open(), case.of(second)) == ([], [])
    case.shop.do(service.restore_photos, [second])
    (row,) = case.open()
    case.shop.do(likeness.judge, row.id, Verdict.OPEN, Verdict.REUSED)
    case.shop.do(service.delete_photos, [second])
    assert [one.verdict for one in case.of(second)] == [Verdict.REUSED]


def test_the_file_of_a_customer_tells_of_both_sides(case: Case) -> None:
    customer = case.shop.do(customers.add_customer, Platform.TAOBAO, "阿强")
    case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    case.add("阿强", nature(1))
    case.add("第三人", nature(1))
    found = case.shop.ask(likeness.likenesses_of_customers, [customer])
    assert [(row.photo.customer_name, row.customer_name) for row in found] == [("阿强", "第三人"), ("小鱼儿24", "阿强")]
    by_name = case.shop.ask(likeness.likenesses_of_customers, [], ["小鱼儿24"])
    assert [row.customer_name for row in by_name] == ["阿强"]


def test_a_corrected_customer_takes_back_what_was_no_misuse(case: Case) -> None:
    first = case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    second = case.add("打错了", PHOTOS / "同一张照片_另一客户.jpg")
    case.add("第三人", PHOTOS / "同一张照片_另一客户.jpg")

    def file_under(session: Session, actor: object, photo_id: int, name: str) -> None:
        photo = session.get_one(Photo, photo_id)
        photo.customer_name = photo.customer_key = name
        session.flush()
        likeness.note_reassigned(session, case.shop.actor, [photo])

    case.shop.do(file_under, second, "小鱼儿24")
    assert [(row.photo.id, row.customer_name) for row in case.open()] == [(second, "第三人")]
    case.shop.do(file_under, first, "第三人")
    (row, _bytes) = case.open()
    assert (row.photo.id, row.other and row.other.id, row.customer_name) == (first, second, "小鱼儿24")


def test_a_photo_out_of_the_recycle_bin_is_compared_with_what_came_meanwhile(case: Case) -> None:
    first = case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    case.shop.do(service.delete_photos, [first])
    second = case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    assert case.open() == []
    case.shop.do(service.restore_photos, [first])
    (row,) = case.open()
    assert row.other is not None and (row.photo.id, row.other.id) == (first, second)


def test_a_photo_that_comes_again_out_of_the_recycle_bin_is_compared_too(case: Case) -> None:
    first = case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    case.shop.do(service.delete_photos, [first])
    case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    case.add("第三人", PHOTOS / "小鱼儿24.jpg")
    assert sorted(row.customer_name for row in case.open()) == ["第三人", "阿强"]


def test_two_people_the_platform_shows_alike_are_not_one(case: Case) -> None:
    """``t**1`` may be anybody; only a record says that it is one person."""
    first = case.add("t**1", PHOTOS / "小鱼儿24.jpg")
    case.add("t**1", PHOTOS / "小鱼儿24.jpg")
    assert case.open() == []

    def added_earlier(session: Session, _actor: Actor) -> None:
        session.get_one(Photo, first).added_at -= timedelta(hours=1)

    case.shop.do(added_earlier)
    second = case.add("T＊＊1", PHOTOS / "同一张照片_另一客户.jpg")
    (row,) = case.open()
    assert row.other is not None and (row.photo.id, row.other.id) == (first, second)
    case.shop.do(service.reassign_photos, case.archive, {first: 2, second: 1}, "t**2")
    assert [row.customer_name for row in case.open()] == ["t**2"]
    case.shop.do(service.reassign_photos, case.archive, {first: 3, second: 2}, "小鱼儿24")
    assert case.open() == []


def in_gallery(case: Case) -> set[int]:
    """The photos under the filter “Used twice?”."""
    return set(case.shop.ask(store.list_photo_ids, store.PhotoFilter(likeness=Verdict.OPEN)))


@pytest.mark.parametrize("known_before", [True, False])
def test_ids_that_turn_out_to_be_one_person_are_no_misuse_until_separated(case: Case, known_before: bool) -> None:
    def add_customers() -> list[int]:
        return [case.shop.do(customers.add_customer, Platform.TAOBAO, name) for name in ("大号", "小号", "别人")]

    ids = add_customers() if known_before else []
    same = case.add("大号", PHOTOS / "小鱼儿24.jpg")
    case.add("小号", PHOTOS / "小鱼儿24.jpg")
    other = case.add("小号", PHOTOS / "同一张照片_另一客户.jpg")
    stays = {case.add("大号", nature(1)), case.add("别人", nature(1).resize((700, 500)))}
    main, second, third = ids or add_customers()
    assert in_gallery(case) == {same, other} | stays and len(case.open()) == 3
    case.shop.do(customers.merge_customers, main, [second])
    (row,) = case.open()
    assert row.customer_name == "别人" and case.of(other) == []
    assert case.shop.ask(likeness.count_open_likenesses)[0] == 1
    assert in_gallery(case) == stays
    case.shop.do(customers.merge_customers, third, [main])
    assert case.open() == [] and in_gallery(case) == set()
    case.shop.do(customers.separate_customer, second)
    assert len(case.open()) == 2 and in_gallery(case) == {same, other}


def test_the_gallery_asks_about_no_photo_whose_other_one_was_thrown_away(case: Case) -> None:
    first = case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    second = case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    assert in_gallery(case) == {first, second}
    case.shop.do(service.delete_photos, [first])
    assert case.open() == [] and in_gallery(case) == set()
    case.shop.do(service.restore_photos, [first])
    (row,) = case.open()
    case.shop.do(likeness.judge, row.id, Verdict.OPEN, Verdict.REUSED)
    case.shop.do(service.delete_photos, [first])
    judged = store.PhotoFilter(likeness=Verdict.REUSED)
    assert case.shop.ask(store.list_photo_ids, judged) == [second]  # what somebody judged stays told


def test_several_photos_of_one_chat_accuse_nobody_although_the_id_is_masked(case: Case) -> None:
    case.add("t**1", PHOTOS / "小鱼儿24.jpg")
    case.add("t**1", PHOTOS / "同一张照片_另一客户.jpg")
    assert case.open() == []


def test_nobody_is_accused_over_a_photo_that_is_nobodys_yet(case: Case) -> None:
    (case.shop.folder.photos / "2026-11").mkdir()
    shutil.copy(PHOTOS / "小鱼儿24.jpg", case.shop.folder.photos / "2026-11" / "IMG_0001.jpg")
    register_files(case.shop.database, case.shop.actor, case.archive, ["2026-11/IMG_0001.jpg"])
    nobodys = case.add("阿强", PHOTOS / "小鱼儿24.jpg")
    second = case.add("阿强", PHOTOS / "同一张照片_另一客户.jpg")
    assert case.open() == []
    case.shop.do(service.reassign_photos, case.archive, {nobodys: 1}, "小鱼儿24")
    (row,) = case.open()
    assert row.other is not None and {row.photo.id, row.other.id} == {nobodys, second}


def test_an_undone_archiving_accuses_nobody(case: Case) -> None:
    photo = case.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg")
    case.add("阿强", PHOTOS / "小鱼儿24.jpg")
    case.add("第三人", PHOTOS / "小鱼儿24.jpg")
    judged, wrong = sorted(row.id for row in case.open())
    case.shop.do(likeness.judge, judged, Verdict.OPEN, Verdict.REUSED)
    case.shop.do(likeness.withdraw, [judged, wrong, 99])
    assert [(row.id, row.verdict) for row in case.of(photo)] == [(judged, Verdict.REUSED)]
