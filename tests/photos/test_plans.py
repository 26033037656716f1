"""Whose pictures are is made out of their names, folders and rows, and left open wherever two answers are possible."""

from pathlib import Path

import pytest

from shopdesk.arrival_commands import returned_orders
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.progress import Progress
from shopdesk.customers import service as customers
from shopdesk.photos import service
from shopdesk.photos.arriving import plans
from shopdesk.photos.arriving.plans import Fate, PlannedPicture, arrivals, folder_sources
from shopdesk.photos.arriving.preparing import PastedPicture, Source
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.shops.model import Platform
from tests.customer_files.scene import Scene
from tests.photos.planning import FISH, plan
from tests.sheets.picture_workbooks import picture
from tests.shop_folder import DATA, ShopFolder

PHOTO = DATA / "photos" / "聊天截图.png"


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


def named(shop: ShopFolder, *names: str) -> list[PlannedPicture]:
    """The plan of pictures with these names, each another one."""
    return plan(shop, *(PastedPicture(name, picture("red", (20 + n, 9))) for n, name in enumerate(names)))


def one(shop: ShopFolder, name: str) -> PlannedPicture:
    (found,) = named(shop, name)
    return found


def typed(shop: ShopFolder, found: PlannedPicture, name: str) -> PlannedPicture:
    (again,) = shop.ask(plans.replan, [found._replace(customer_name=name)])
    return again


@pytest.mark.parametrize(
    ("name", "read_as"),
    [
        (f"{FISH}.jpg", FISH),
        (f"{FISH} (2).jpg", FISH),
        (f"{FISH} - 副本.png", FISH),
        (f"{FISH}_2.jpg", FISH),
        (f"{FISH}_20261103_01.jpg", FISH),
        ("小鱼儿２４.jpg", "小鱼儿２４"),
        ("LILY.A.jpg", "LILY.A"),
    ],
)
def test_a_name_that_is_a_customer_is_ready(shop: ShopFolder, scene: Scene, name: str, read_as: str) -> None:
    ids = {FISH: scene.customer(FISH), "lily.a": scene.customer("lily.a")}
    found = one(shop, name)
    assert (found.fate, found.read_as) == (Fate.READY, read_as)
    assert found.customer_ids == (ids[found.customer_name],)


def test_a_name_that_programs_had_to_write_otherwise_is_read(shop: ShopFolder, scene: Scene) -> None:
    slashed = scene.customer("花/木\\兰48")
    found = one(shop, "花_木_兰48 (1).jpg")
    assert (found.fate, found.customer_name, found.customer_ids) == (Fate.READY, "花/木\\兰48", (slashed,))
    assert "花/木\\兰48" in found.reason
    # Another ID may be written the same way, and whoever is really called so comes first.
    scene.customer("花:木:兰48")
    assert one(shop, "花_木_兰48.jpg").fate is Fate.SEVERAL
    own = scene.customer("花_木_兰48")
    assert one(shop, "花_木_兰48.jpg").customer_ids == (own,)


def test_an_order_number_in_a_name_links_to_the_order(shop: ShopFolder, scene: Scene) -> None:
    order = scene.order(FISH, order_no="3001000000000000100")
    parcels = scene.order(FISH, tracking_no="YT8461326620858,YT8461326620999")
    found = named(shop, "3001000000000000100 (2).jpg", "YT8461326620999 破损.jpg", f"{FISH}_3001000000000000100.jpg")
    assert [(one.fate, one.customer_name, one.links) for one in found] == [
        (Fate.READY, FISH, (("order", order),)),
        (Fate.READY, FISH, (("order", parcels),)),
        (Fate.READY, FISH, (("order", order),)),
    ]
    assert found[0].belongs_to == "3001000000000000100"


def test_a_parcel_that_comes_back_belongs_to_the_order_of_its_ticket(shop: ShopFolder, scene: Scene) -> None:
    order = scene.order(FISH)
    scene.ticket(order, return_tracking_no="SF1234567890123", return_key="sf1234567890123")
    source = PastedPicture("SF1234567890123 (1).jpg", picture("red"))
    (found,) = shop.ask(plans.plan, [source], parcels=returned_orders)
    assert (found.fate, found.customer_name, found.links) == (Fate.READY, FISH, (("order", order),))
    (again,) = shop.ask(plans.replan, [found._replace(customer_name="SF1234567890123")], returned_orders)
    assert again.links == found.links
    assert plan(shop, source)[0].fate is Fate.UNKNOWN


def test_a_name_nobody_has_waits_for_a_yes(shop: ShopFolder) -> None:
    found = one(shop, "新客户88 (1).jpg")
    assert (found.fate, found.customer_name, found.customer_ids) == (Fate.UNKNOWN, "新客户88", ())
    assert "新客户88" in found.reason


def test_numbers_behind_an_unknown_id_are_cut_only_when_others_read_the_same(shop: ShopFolder) -> None:
    assert one(shop, "老王_21.jpg").customer_name == "老王_21"
    assert {found.customer_name for found in named(shop, "新客_1.jpg", "新客_2.jpg", "新客_3 (1).jpg")} == {"新客"}


def test_two_customers_that_may_be_meant_are_left_to_people(shop: ShopFolder, scene: Scene) -> None:
    scene.customer("老王_21")
    scene.customer("老王")
    found = one(shop, "老王_21.jpg")
    assert (found.fate, found.choices) == (Fate.SEVERAL, ("老王_21", "老王"))
    assert one(shop, "老王_3.jpg").fate is Fate.READY


def test_ids_that_differ_by_case_are_told_apart_by_it(shop: ShopFolder, scene: Scene) -> None:
    scene.customer("Lily")
    scene.customer("LILY")
    assert (one(shop, "LILY.jpg").fate, one(shop, "LILY.jpg").customer_name) == (Fate.READY, "LILY")
    assert one(shop, "lily.jpg").fate is Fate.SEVERAL


def test_one_id_on_two_platforms_is_several_unless_it_is_one_person(shop: ShopFolder, scene: Scene) -> None:
    ids = [scene.customer(FISH), scene.customer(FISH, Platform.PINDUODUO)]
    found = one(shop, f"{FISH}.jpg")
    assert (found.fate, found.customer_name, found.customer_ids) == (Fate.SEVERAL, FISH, tuple(ids))
    shop.do(customers.merge_customers, ids[0], ids[1:])
    assert one(shop, f"{FISH}.jpg").fate is Fate.READY


def test_a_name_that_begins_with_a_customer_is_asked_about(shop: ShopFolder, scene: Scene) -> None:
    scene.customer(FISH)
    found = one(shop, f"{FISH} 袖口破损.jpg")
    assert (found.fate, found.customer_name) == (Fate.SEVERAL, FISH)
    assert FISH in found.choices


@pytest.mark.parametrize("name", ["微信图片_20261103153000.jpg", "IMG_0001.jpg", "聊天截图.png"])
def test_a_generic_name_says_nobody(shop: ShopFolder, scene: Scene, name: str) -> None:
    scene.customer("IMG")
    found = one(shop, name)
    assert (found.fate, found.customer_name, arrivals([found])) == (Fate.NOBODY, "", [])


def test_an_order_of_somebody_else_is_left_to_people(shop: ShopFolder, scene: Scene) -> None:
    scene.customer(FISH)
    scene.order("别人", order_no="3001000000000000100")
    found = one(shop, f"{FISH} 3001000000000000100.jpg")
    assert found.fate is Fate.SEVERAL
    assert set(found.choices) == {FISH, "别人"}
    assert found.links == ()


def test_a_name_that_is_an_order_number_and_somebody_elses_id_is_left_to_people(shop: ShopFolder, scene: Scene) -> None:
    for number, buyer in (("13900000004", "别人"), ("13900000005", "t**1")):
        scene.customer(number)
        order = scene.order(buyer, order_no=number)
        found = one(shop, f"{number}.jpg")
        assert (found.fate is Fate.READY, found.reason != "") == (False, True)
        chosen = typed(shop, found, number)
        assert (chosen.fate, chosen.customer_name) == (Fate.READY, number)
        assert ("order", order) not in found.links or buyer == "t**1"


def test_an_order_whose_buyer_is_hidden_asks_for_the_customer(shop: ShopFolder, scene: Scene) -> None:
    order = scene.order("t**1", order_no="3001000000000000100")
    found = one(shop, "3001000000000000100.jpg")
    assert (found.fate, found.links) == (Fate.UNKNOWN, (("order", order),))
    assert "hides the buyer" in found.reason
    scene.customer(FISH)
    again = typed(shop, found, FISH)
    assert (again.fate, again.customer_name, again.links) == (Fate.READY, FISH, (("order", order),))


def test_folders_say_who_from_the_folder_that_was_given(shop: ShopFolder, scene: Scene, tmp_path: Path) -> None:
    fish, deep = tmp_path / "售后" / FISH, tmp_path / "售后" / FISH / "2026-10"
    deep.mkdir(parents=True)
    scene.customer(FISH)
    scene.customer("售后")
    for n, path in enumerate((fish / "IMG_1.png", deep / "IMG_2.png")):
        path.write_bytes(picture("red", (30 + n, 9)))
    sources = folder_sources([tmp_path / "售后"])
    found = plan(shop, *sources, roots=(tmp_path / "售后",))
    assert [(one.fate, one.customer_name) for one in found] == [(Fate.READY, FISH)] * 2
    assert found[1].shown_path == f"售后/{FISH}/2026-10/IMG_2.png"
    # Single files say nothing of the folders further up.
    assert plan(shop, deep / "IMG_2.png")[0].fate is Fate.NOBODY


def test_a_customer_in_the_folder_of_another_is_left_to_people(shop: ShopFolder, scene: Scene, tmp_path: Path) -> None:
    scene.customer(FISH)
    scene.customer("别人")
    for n, name in enumerate(("别人", FISH)):
        (tmp_path / FISH).mkdir(exist_ok=True)
        (tmp_path / FISH / f"{name}.png").write_bytes(picture("red", (30 + n, 9)))
    found = {one.read_as: one for one in plan(shop, *folder_sources([tmp_path / FISH]), roots=(tmp_path / FISH,))}
    assert (found["别人"].fate, found["别人"].choices) == (Fate.SEVERAL, ("别人", FISH))
    assert (found[FISH].fate, found[FISH].reason) == (Fate.READY, "")


def test_folders_are_gone_through_in_natural_order_and_links_are_not_followed(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "in"
    for name in ("a10.png", "a9.jpg", "b/c.HEIC", "b/Thumbs.db", ".hidden.png", "notes.txt", "表.xlsx"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    outside.mkdir()
    (outside / "secret.png").write_bytes(b"x")
    (folder / "link").symlink_to(outside)
    (folder / "b" / "round").symlink_to(folder)
    found = folder_sources([folder, outside / "secret.png", folder / "表.xlsx"])
    names = [path.relative_to(tmp_path).as_posix() for path in found]
    assert names == ["in/a9.jpg", "in/a10.png", "in/b/c.HEIC", "outside/secret.png", "in/表.xlsx"]


def test_what_is_no_picture_is_refused_and_leaves_the_others_alone(
    shop: ShopFolder, scene: Scene, tmp_path: Path
) -> None:
    scene.customer("tb18470054")
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "page.jpg").write_text("<html>", "utf-8")
    bad = [
        tmp_path / "empty.jpg",
        tmp_path / "page.jpg",
        tmp_path / "gone.jpg",
        tmp_path,
        DATA / "broken/password.xlsx",
    ]
    found = plan(shop, *bad, DATA / "photos" / "tb18470054.jpg")
    assert [one.fate for one in found] == [Fate.REFUSED] * 5 + [Fate.READY]
    assert all(one.reason for one in found[:5]) and "password" in found[4].reason
    assert len(arrivals(found)) == 1


def archive_one(shop: ShopFolder, source: Source, customer: str = FISH, **named: object) -> None:
    shop.do(service.archive_photos, PhotoArchive(shop.folder), [source], customer, **named)


def test_what_is_archived_already_is_known(shop: ShopFolder, scene: Scene) -> None:
    scene.customer(FISH)
    archive_one(shop, PHOTO)
    same = PastedPicture(f"{FISH}.png", PHOTO.read_bytes())
    found = plan(shop, same, PHOTO)
    assert [(one.fate, one.customer_name) for one in found] == [(Fate.KNOWN, FISH)] * 2
    assert FISH in found[0].reason


def test_the_same_picture_of_another_customer_is_no_duplicate_but_news(shop: ShopFolder, scene: Scene) -> None:
    scene.customer("别人")
    archive_one(shop, PHOTO)
    (found,) = plan(shop, PastedPicture("别人.png", PHOTO.read_bytes()))
    assert found.fate is Fate.READY
    assert f"archived under {FISH}" in found.reason


def test_a_known_picture_that_gets_a_new_order_is_ready(shop: ShopFolder, scene: Scene) -> None:
    order = scene.order(FISH, order_no="3001000000000000100")
    archive_one(shop, PHOTO)
    source = PastedPicture("3001000000000000100.png", PHOTO.read_bytes())
    (found,) = plan(shop, source)
    assert (found.fate, found.links) == (Fate.READY, (("order", order),))
    archive_one(shop, PHOTO, links=[("order", order)])
    assert plan(shop, source)[0].fate is Fate.KNOWN


def test_a_picture_that_comes_twice_in_one_batch_is_told(shop: ShopFolder, scene: Scene) -> None:
    scene.customer(FISH)
    scene.customer("别人")
    names = (f"{FISH}.png", f"{FISH} (1).png", "别人.png")
    found = plan(shop, *(PastedPicture(name, PHOTO.read_bytes()) for name in names))
    assert [one.fate for one in found] == [Fate.READY, Fate.KNOWN, Fate.READY]
    assert f"{FISH}.png" in found[1].reason and "Attention" in found[2].reason


def test_a_picture_that_comes_twice_waits_twice_while_nobody_said_whose_it_is(shop: ShopFolder, scene: Scene) -> None:
    scene.customer(FISH)
    for names in (("张三.png", "张三 - 副本.png"), (f"{FISH} 破洞.png", f"{FISH} 破洞 - 副本.png")):
        found = plan(shop, *(PastedPicture(name, PHOTO.read_bytes()) for name in names))
        assert Fate.KNOWN not in {one.fate for one in found}
        assert {one.fate for one in found} <= {Fate.UNKNOWN, Fate.SEVERAL}


def test_what_somebody_enters_is_looked_up_too(shop: ShopFolder, scene: Scene) -> None:
    fish, order = scene.customer(FISH), scene.order("别人", order_no="3001000000000000100")
    found = one(shop, "IMG_0001.jpg")
    again = typed(shop, found, f" {FISH} ")
    assert (again.fate, again.customer_name, again.customer_ids) == (Fate.READY, FISH, (fish,))
    again = typed(shop, again, "3001000000000000100")
    assert (again.fate, again.customer_name, again.links) == (Fate.READY, "别人", (("order", order),))
    again = typed(shop, again, FISH)
    assert (again.customer_name, again.links) == (FISH, ())
    assert typed(shop, again, "没有的人").fate is Fate.UNKNOWN
    assert typed(shop, again, " ").fate is Fate.NOBODY


def test_planning_stops_when_asked(shop: ShopFolder) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        shop.ask(plans.plan, [PHOTO], progress)
    with pytest.raises(Cancelled):
        folder_sources([DATA], progress)


def test_far_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shopdesk.photos.arriving.found_files.MOST_FILES", 3)
    for number in range(4):
        (tmp_path / f"{number}.png").write_bytes(b"")
    with pytest.raises(UserError, match="more than 3"):
        folder_sources([tmp_path])
