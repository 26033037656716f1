"""Many photos of the gallery at once: noted, renamed, compared, shared; and pictures that came twice, judged."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMenu

from shopdesk.photos import service
from shopdesk.photos.dialogs.customer_dialog import CustomerDialog
from shopdesk.photos.dialogs.likeness_dialog import LikenessDialog
from shopdesk.photos.dialogs.note_dialog import NoteDialog
from shopdesk.photos.dialogs.share_dialog import ShareDialog
from shopdesk.photos.model import PhotoKind, Verdict
from shopdesk.photos.viewing.comparing import CompareViewer
from tests.aftersales.scene import BUYER, Scene
from tests.photos.gallery import Gallery, picture, png
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


def test_the_kind_of_many_photos_is_set_and_taken_back(gallery: Gallery) -> None:
    first, second = gallery.add("别人", png(1), png(2))
    gallery.load()
    gallery.page.view.selectAll()
    gallery.key(Qt.Key.Key_K)
    (menu,) = [one for one in gallery.page.findChildren(QMenu) if one.isVisible() and one.title() == "Kind"]
    next(action for action in menu.actions() if action.text().endswith("Weight")).trigger()
    menu.close()
    gallery.settle()
    assert {gallery.photo(one).kind for one in (first, second)} == {PhotoKind.WEIGHT}
    gallery.undo()
    assert {gallery.photo(one).kind for one in (first, second)} == {PhotoKind.DEFECT}


@pytest.mark.parametrize(("replace", "after"), [(False, "袖口开线\n已核实"), (True, "已核实")])
def test_one_note_on_many_photos(gallery: Gallery, replace: bool, after: str) -> None:
    first, second = gallery.add("别人", png(1), png(2))
    row = gallery.photo(first)
    gallery.shop.do(service.change_photo, first, row.version, row.kind, "袖口开线")
    gallery.load()
    gallery.page.view.selectAll()
    gallery.key(Qt.Key.Key_N)
    dialog = gallery.dialog(NoteDialog)
    save = dialog.ui.buttonBox.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    dialog.ui.noteEdit.setPlainText(" 已核实 ")
    dialog.ui.replaceRadio.setChecked(replace)
    save.click()
    gallery.settle()
    assert (gallery.photo(first).note, gallery.photo(second).note) == (after, "已核实")
    gallery.undo()
    assert (gallery.photo(first).note, gallery.photo(second).note) == ("袖口开线", "")


def test_a_note_does_not_overwrite_what_somebody_wrote_meanwhile(gallery: Gallery) -> None:
    first, second = gallery.add("别人", png(1), png(2))
    gallery.load()
    gallery.page.view.selectAll()
    gallery.key(Qt.Key.Key_N)
    dialog = gallery.dialog(NoteDialog)
    row = gallery.photo(first)
    gallery.shop.do(service.change_photo, first, row.version, row.kind, "同事的备注")
    dialog.ui.noteEdit.setPlainText("我的备注")
    dialog.ui.replaceRadio.setChecked(True)
    dialog.save()
    gallery.settle()
    assert dialog.isVisible() and "in between" in dialog.ui.dialogBanner.text()
    assert (gallery.photo(first).note, gallery.photo(second).note) == ("同事的备注", "")
    dialog.ui.noteEdit.clear()
    dialog.close()


def test_a_wrong_customer_id_is_put_right_and_taken_back(gallery: Gallery, scene: Scene) -> None:
    scene.order()  # BUYER is known by it
    first, second = gallery.add("小鱼24", png(1), png(2))
    gallery.load()
    paths = {gallery.photo(one).path for one in (first, second)}
    gallery.page.view.selectAll()
    gallery.key(Qt.Key.Key_F2)
    dialog = gallery.dialog(CustomerDialog)
    assert not dialog.ui.buttonBox.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.ui.customerEdit.setText("没有这个人")
    gallery.bot.waitUntil(lambda: "No customer has this ID yet" in dialog.ui.hintLabel.text())
    dialog.ui.customerEdit.setText(BUYER)
    gallery.bot.waitUntil(lambda: "is known" in dialog.ui.hintLabel.text())
    dialog.save()
    gallery.settle()
    rows = [gallery.photo(one) for one in (first, second)]
    assert {row.customer_name for row in rows} == {BUYER}
    assert all(gallery.archive.path_of(row.path).is_file() for row in rows)
    gallery.undo()
    rows = [gallery.photo(one) for one in (first, second)]
    assert {row.customer_name for row in rows} == {"小鱼24"}
    assert {row.path for row in rows} == paths
    assert all(gallery.archive.path_of(row.path).is_file() for row in rows)


def test_known_ids_are_offered_while_typing(gallery: Gallery, scene: Scene) -> None:
    scene.order(buyer="tb18470054")
    gallery.add("tb184_photo_only", png(1))
    gallery.load()
    gallery.key(Qt.Key.Key_F2)
    dialog = gallery.dialog(CustomerDialog)
    gallery.bot.keyClicks(dialog.ui.customerEdit, "TB184")
    popup = dialog.ui.customerEdit.completer().popup()
    assert popup is not None
    gallery.bot.waitUntil(popup.isVisible)
    model = popup.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["tb18470054", "tb184_photo_only"]
    popup.hide()
    dialog.reject()


def test_two_photos_are_compared_and_only_two(gallery: Gallery) -> None:
    ids = gallery.add("别人", png(1), png(2), png(3))
    gallery.load()
    gallery.page.view.selectAll()
    gallery.key(Qt.Key.Key_C)
    assert gallery.toast().accessibleName() == "Select exactly two photos to compare them."
    gallery.choose(*ids[:2])
    gallery.key(Qt.Key.Key_C)
    window = gallery.dialog(CompareViewer)
    assert {side.row.id for side in window.pair.sides if side.row} == set(ids[:2])
    window.close()
    gallery.settle()


def test_several_photos_are_summed_up(gallery: Gallery) -> None:
    gallery.add("别人", png(1), png(2), links=(("order", 1),))
    gallery.add("小鱼儿24", png(3), kind=PhotoKind.WEIGHT)
    gallery.load()
    gallery.page.view.selectAll()
    gallery.bot.waitUntil(lambda: "Defect 2 · Weight 1" in gallery.words())
    words = gallery.words()
    assert "3 photos" in words and "In the inbox\n1" in words and "Barcodes" not in words


def test_sharing_asks_about_the_selected_ones(gallery: Gallery) -> None:
    gallery.add("别人", png(1), png(2))
    gallery.load()
    gallery.page.view.selectAll()
    gallery.key(Qt.Key.Key_S)
    gallery.dialog(ShareDialog).reject()
    gallery.settle()


def test_the_same_picture_of_two_customers_is_judged(gallery: Gallery, tmp_path: Path) -> None:
    (first,) = gallery.add("小鱼儿24", picture(tmp_path / "a.jpg"))
    gallery.add("tb18470054", picture(tmp_path / "b.jpg", quality=60))
    gallery.add("别人", picture(tmp_path / "c.jpg", seed=5))
    gallery.load()
    assert gallery.page.twice_button.text() == "Used twice? 1" and gallery.page.twice_button.isVisible()
    assert sorted(gallery.show({"likeness": "open"})) == ["tb18470054", "小鱼儿24"]
    gallery.choose(first)
    gallery.bot.waitUntil(lambda: "Looks like a photo of tb18470054." in gallery.words())
    gallery.press("Look at both")
    dialog = gallery.dialog(LikenessDialog)
    assert [side.row.customer_name for side in dialog.pair.sides if side.row] == ["小鱼儿24", "tb18470054"]
    gallery.bot.keyClick(dialog, Qt.Key.Key_U)
    gallery.settle()
    assert not any(one.isVisible() for one in gallery.page.findChildren(LikenessDialog))  # there is no other one
    assert not gallery.page.twice_button.isVisible()
    assert sorted(gallery.show({"likeness": "reused"})) == ["tb18470054", "小鱼儿24"]
    gallery.undo()
    assert gallery.page.twice_button.isVisible()


def test_the_next_pair_follows_a_verdict(gallery: Gallery, tmp_path: Path) -> None:
    for seed in (1, 2):
        gallery.add("小鱼儿24", picture(tmp_path / "a.jpg", seed=seed))
        gallery.add("tb18470054", picture(tmp_path / "b.jpg", quality=60, seed=seed))
    gallery.load()
    gallery.page.twice_button.click()
    gallery.settle()
    dialog = gallery.dialog(LikenessDialog)
    shown = dialog.row.id
    gallery.bot.keyClick(dialog, Qt.Key.Key_H)
    gallery.settle()
    assert dialog.isVisible() and dialog.row.id != shown
    gallery.bot.keyClick(dialog, Qt.Key.Key_PageUp if dialog.before_button.isEnabled() else Qt.Key.Key_PageDown)
    assert dialog.row.id == shown and dialog.row.verdict is Verdict.HARMLESS
    dialog.close()


def test_the_same_bytes_from_somebody_else_are_shown_as_such(gallery: Gallery, tmp_path: Path) -> None:
    gallery.add("小鱼儿24", picture(tmp_path / "a.jpg"))
    gallery.add("tb18470054", tmp_path / "a.jpg")
    gallery.load()
    assert len(gallery.rows()) == 1
    gallery.page.twice_button.click()
    gallery.settle()
    dialog = gallery.dialog(LikenessDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "The same picture" in said
    assert "tb18470054 sent the very same file" in dialog.pair.sides[1].canvas.message
    dialog.close()
