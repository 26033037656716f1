"""Photos of the gallery: linked by hand, barcode and keyboard; found, shown, dropped; and what happened to them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from shopdesk.aftersales.states import TicketKind
from shopdesk.linkables import find_linkables
from shopdesk.photos import service
from shopdesk.photos.dialogs.link_dialog import LinkDialog
from shopdesk.photos.dialogs.review_dialog import ReviewDialog
from shopdesk.photos.model import PhotoKind
from tests.aftersales.scene import BUYER, Scene
from tests.photos.gallery import Gallery, picture, png
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


# Linking.


def test_photos_are_linked_to_what_is_typed_and_taken_back(gallery: Gallery, scene: Scene) -> None:
    order_id = scene.order()
    first, second, _third = gallery.add("别人", png(1), png(2), png(3))
    gallery.load()
    gallery.choose(first, second)
    gallery.key(Qt.Key.Key_L)
    dialog = gallery.dialog(LinkDialog)
    gallery.bot.keyClicks(dialog.search_edit, scene.facts(order_id).order_no)
    gallery.bot.keyClick(dialog.search_edit, Qt.Key.Key_Return)  # faster than anything is found, as a scanner is
    gallery.settle()
    assert gallery.photo(first).links == gallery.photo(second).links == (("order", order_id),)
    assert gallery.toast().accessibleName().startswith("2 photos belong to Order 3001999")
    gallery.undo()
    assert gallery.photo(first).links == gallery.photo(second).links == ()


def test_what_the_photo_belonged_to_before_stays_when_linking_is_taken_back(gallery: Gallery, scene: Scene) -> None:
    order_id = scene.order()
    (before,) = gallery.add("别人", png(1), links=(("order", order_id),))
    (new,) = gallery.add("别人", png(2))
    gallery.load()
    record = next(one for one in gallery.shop.ask(find_linkables, BUYER) if one.kind == "order")
    gallery.page.batch.link([before, new], record)
    gallery.settle()
    gallery.undo()
    assert gallery.photo(before).links == (("order", order_id),)
    assert gallery.photo(new).links == ()


def test_arrows_choose_among_the_offers_while_the_cursor_stays_in_the_field(gallery: Gallery, scene: Scene) -> None:
    order_id = scene.order()
    ticket_id = scene.ticket(TicketKind.RETURN, order_id)
    (photo_id,) = gallery.add(BUYER, png(1))
    gallery.load()
    gallery.key(Qt.Key.Key_L)
    dialog = gallery.dialog(LinkDialog)
    assert [dialog.table.text(row, 0) for row in range(dialog.table.rowCount())] == ["Ticket", "Order"]
    gallery.bot.keyClick(dialog.search_edit, Qt.Key.Key_Down)
    gallery.bot.keyClick(dialog.search_edit, Qt.Key.Key_Return)
    gallery.settle()
    assert gallery.photo(photo_id).links == (("order", order_id),)
    gallery.key(Qt.Key.Key_L)
    dialog = gallery.dialog(LinkDialog)  # what it belongs to already is passed over
    assert dialog.table.text(1, 4) == "linked already"
    gallery.bot.keyClick(dialog.search_edit, Qt.Key.Key_Return)
    gallery.settle()
    assert gallery.photo(photo_id).links == (("order", order_id), ("ticket", ticket_id))


def test_nothing_found_links_nothing(gallery: Gallery) -> None:
    (photo_id,) = gallery.add("别人", png(1))
    gallery.load()
    gallery.key(Qt.Key.Key_L)
    dialog = gallery.dialog(LinkDialog)
    gallery.bot.keyClicks(dialog.search_edit, "no such thing")
    gallery.bot.keyClick(dialog.search_edit, Qt.Key.Key_Return)
    gallery.settle()
    assert dialog.isVisible() and "no such thing" in dialog.hint.text()
    assert not dialog.link_button.isEnabled()
    dialog.reject()
    assert gallery.photo(photo_id).links == ()


def test_a_barcode_offers_its_order_with_one_click(gallery: Gallery, scene: Scene) -> None:
    order_id = scene.order()
    (photo_id,) = gallery.add("别人", png(1))
    gallery.read_code(photo_id, scene.facts(order_id).tracking_no)
    gallery.load()
    gallery.bot.waitUntil(lambda: "barcode YT" in gallery.words())
    gallery.press("Link")
    assert gallery.photo(photo_id).links == (("order", order_id),)
    gallery.press(f"Remove the link to {scene.facts(order_id).order_no}")
    assert gallery.photo(photo_id).links == ()
    gallery.undo()
    assert gallery.photo(photo_id).links == (("order", order_id),)


def test_a_barcode_that_means_nothing_is_not_offered_again(gallery: Gallery, scene: Scene) -> None:
    order_id = scene.order()
    (photo_id,) = gallery.add("别人", png(1))
    gallery.read_code(photo_id, scene.facts(order_id).tracking_no)
    gallery.show({"linked": "coded"})
    assert gallery.customers() == ["别人"]
    gallery.press(f"Means nothing {scene.facts(order_id).tracking_no}")
    assert gallery.customers() == []
    gallery.show({})
    gallery.bot.waitUntil(lambda: "Means nothing here" in gallery.words())
    assert "May belong to" not in gallery.words()


def test_the_inbox_is_worked_through_with_the_keyboard(gallery: Gallery, scene: Scene) -> None:
    scene.order()
    ids = gallery.add(BUYER, *map(png, range(4)))
    gallery.show({"linked": "no"})
    gallery.choose(ids[2])
    gallery.key(Qt.Key.Key_L)
    gallery.bot.keyClick(gallery.dialog(LinkDialog).search_edit, Qt.Key.Key_Return)
    gallery.settle()
    assert ids[2] not in [row.id for row in gallery.rows()]
    assert gallery.page.selected_ids() == [ids[1]]  # the one that has its place now


# Ways in and around.


def test_a_photo_is_shown_whatever_the_filter_hides(gallery: Gallery) -> None:
    (wanted,) = gallery.add("小鱼儿24", png(1))
    gallery.add("别人", png(2), kind=PhotoKind.WEIGHT)
    gallery.show({"states": ["weight"]})
    gallery.page.open_record(wanted)
    gallery.settle()
    assert gallery.page.selected_ids() == [wanted]
    assert len(gallery.customers()) == 2
    gallery.shop.do(service.delete_photos, [wanted])
    gallery.load()
    gallery.page.open_record(wanted)
    assert gallery.toast().accessibleName() == "This photo is in the recycle bin."
    gallery.settle()


def test_photos_are_found_by_note_barcode_name_and_the_order_they_belong_to(gallery: Gallery, scene: Scene) -> None:
    order_id = scene.order()
    noted, coded, linked, named = gallery.add("别人", png(1), png(2), png(3), png(77))
    row = gallery.photo(noted)
    gallery.shop.do(service.change_photo, noted, row.version, row.kind, "袖口开线")
    gallery.read_code(coded, "JT5551234567890")
    gallery.shop.do(service.link_photos, [linked], "order", order_id)
    for text, wanted in (
        ("口开线", noted),
        ("jt55512", coded),
        (scene.facts(order_id).order_no, linked),
        ("77.png", named),
    ):
        gallery.show({"text": text})
        assert [photo.id for photo in gallery.rows()] == [wanted], text


def test_the_gallery_is_sorted_by_customer_or_the_oldest_first(gallery: Gallery) -> None:
    first, second = gallery.add("b", png(1), png(2))
    (third,) = gallery.add("a", png(3))
    gallery.show({"sort": "oldest"})
    assert [row.id for row in gallery.rows()] == [first, second, third]
    gallery.show({"sort": "customer"})
    assert [row.id for row in gallery.rows()] == [third, second, first]
    gallery.show({"added_by": "王芳"})
    assert len(gallery.rows()) == 3


def test_a_dropped_folder_is_looked_through_first(gallery: Gallery, tmp_path: Path) -> None:
    folder = tmp_path / "小鱼儿24"
    folder.mkdir()
    picture(folder / "1.jpg")
    gallery.drop(folder)
    gallery.settle()
    dialog = gallery.dialog(ReviewDialog)
    assert dialog.table.rowCount() == 1
    dialog.close()
    gallery.settle()


def test_the_banner_says_what_waits_in_the_watched_folder(gallery: Gallery) -> None:
    asked: list[bool] = []
    gallery.page.show_waiting(2, lambda: asked.append(True))
    assert "2 files" in gallery.page.pane.banner.text()
    gallery.press("Review", gallery.page.pane.banner)
    assert asked == [True]
    gallery.page.show_waiting(0, lambda: None)
    assert not gallery.page.pane.banner.isVisible()


def test_the_context_menu_says_its_keys_and_acts_on_all_selected(gallery: Gallery) -> None:
    ids = gallery.add("别人", png(1), png(2), png(3))
    gallery.load()
    gallery.choose(*ids)
    row = gallery.page.grid.row(0)
    assert row is not None
    menu = gallery.page._make_menu(row, 0)
    actions = {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}
    assert "Link to…" in actions and not actions["Compare"].isEnabled()
    actions["Move to the recycle bin"].trigger()
    gallery.settle()
    assert gallery.rows() == []
    menu.deleteLater()


def test_the_menu_of_one_photo_says_its_keys(gallery: Gallery) -> None:
    gallery.add("别人", png(1))
    gallery.load()
    row = gallery.page.grid.row(0)
    assert row is not None
    menu = gallery.page._make_menu(row, 0)
    keys = dict(action.text().split("\t") for action in menu.actions() if "\t" in action.text())
    assert keys["Open"] == "Enter" and keys["Note…"] == "N" and keys["Move to the recycle bin"] == "Del"
    menu.deleteLater()


def test_the_history_of_a_photo_is_told_in_words(gallery: Gallery, scene: Scene) -> None:
    order_id = scene.order()
    (photo_id,) = gallery.add("别人", png(1))
    gallery.shop.do(service.link_photos, [photo_id], "order", order_id)
    seen = {photo_id: gallery.photo(photo_id).version}
    gallery.shop.do(service.set_kind, seen, PhotoKind.WEIGHT)
    gallery.load()
    number = scene.facts(order_id).order_no
    parts = ("archived it as 别人_20261122_01.png", f"linked it to Order {number}", "shows: Defect → Weight")
    gallery.bot.waitUntil(lambda: all(part in gallery.words() for part in parts))
