"""The gallery: what it shows, how it narrows down, what can be done with a photo, and how much it can hold."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QPushButton

from shopdesk.core.database import Session, insert_tuples, table_of
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.photos import store
from shopdesk.photos.model import Photo, PhotoKind
from shopdesk.photos.store import PhotoFilter
from shopdesk.photos.viewing.viewer import PhotoViewer
from shopdesk.shops.model import Platform, Shop
from shopdesk.ui.printing import PrintDialog
from shopdesk.ui.views import ViewsButton
from tests.photos.gallery import Gallery, png
from tests.shop_folder import DATA, NOW, ShopFolder

PHOTOS = DATA / "photos"


def test_an_empty_gallery_offers_the_first_photo(gallery: Gallery, monkeypatch: pytest.MonkeyPatch) -> None:
    assert gallery.page.pane.empty.isVisible()
    assert not gallery.page.pane.detail.isVisible()
    chosen = [str(PHOTOS / "tb18470054.jpg"), str(PHOTOS / "tb25826780.jpg")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    gallery.page.pane.empty.button.click()
    gallery.answer("tb18470054")
    assert gallery.customers() == ["tb18470054", "tb18470054"]
    assert not gallery.page.pane.empty.isVisible()
    assert gallery.toast().accessibleName() == "2 photos archived."
    gallery.undo()
    assert gallery.customers() == []


def test_photos_are_not_archived_for_nobody(gallery: Gallery) -> None:
    gallery.page.adding.add_sources([PHOTOS / "tb18470054.jpg"])
    asked = gallery.question()
    buttons = asked.findChild(QDialogButtonBox)
    assert buttons is not None
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    asked.setTextValue("   ")
    assert not ok.isEnabled()
    asked.setTextValue("小鱼儿24")
    assert ok.isEnabled()
    asked.reject()
    gallery.settle()
    assert gallery.customers() == []


def test_a_drop_and_a_paste_ask_whose_they_are(gallery: Gallery) -> None:
    gallery.drop(PHOTOS / "tb18470054.jpg")
    gallery.answer("花/木")
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill("blue")
    QGuiApplication.clipboard().setImage(image)
    gallery.page.activateWindow()
    gallery.bot.waitUntil(gallery.page.isActiveWindow)
    gallery.page.view.setFocus()
    gallery.bot.keyClick(gallery.page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    gallery.answer("CON")
    assert sorted(gallery.customers()) == ["CON", "花/木"]


def test_the_gallery_narrows_down(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1), png(2), kind=PhotoKind.DEFECT)
    gallery.add("tb18470054", png(3), kind=PhotoKind.WEIGHT, links=(("order", 1),))
    gallery.load()
    assert gallery.customers() == ["tb18470054", "小鱼儿24", "小鱼儿24"]
    assert gallery.show({"text": "鱼儿"}) == ["小鱼儿24", "小鱼儿24"]
    assert gallery.pill("Defect").text() == "Defect 2"
    assert gallery.pill("Weight").text() == "Weight 0"
    assert gallery.show({"states": ["weight"]}) == ["tb18470054"]
    assert gallery.show({"linked": "no"}) == ["小鱼儿24", "小鱼儿24"]
    assert gallery.show({"linked": "yes"}) == ["tb18470054"]
    day = {"preset": "custom", "first": "2026-11-22", "last": "2026-11-22"}
    assert len(gallery.show({"period": day})) == 3
    assert gallery.show({"period": {"preset": "custom", "first": "2026-11-01", "last": "2026-11-21"}}) == []
    assert gallery.page.pane.empty.isVisible()
    gallery.page.pane.empty.button.click()  # resets the filter
    gallery.settle()
    assert len(gallery.customers()) == 3
    assert not gallery.page.pane.empty.isVisible()


def test_the_detail_tells_everything(gallery: Gallery) -> None:
    def add_order(session: Session, _actor: object) -> int:
        shop = Shop(name="名美", platform=Platform.TAOBAO, active=True)
        order = Order(shop=shop, order_no="3001000000000000100", buyer="小鱼儿24", status=OrderStatus.SHIPPED)
        session.add(order)
        session.flush()
        return order.id

    order_id = gallery.shop.do(add_order)
    gallery.add("小鱼儿24", PHOTOS / "小鱼儿24.jpg", kind=PhotoKind.PARCEL, links=(("order", order_id),))
    gallery.load()
    parts = ("小鱼儿24", "Parcel", "王芳", "1600 × 1200 pixels", "小鱼儿24_20261122_01.jpg", "小鱼儿24.jpg")
    gallery.bot.waitUntil(lambda: all(part in gallery.words() for part in (*parts, "3001000000000000100")))
    with gallery.bot.waitSignal(gallery.page.record_requested) as told:
        next(b for b in gallery.page.pane.detail.findChildren(QPushButton) if b.text() == "3001000000000000100").click()
    assert told.args == ["order", order_id]


def test_a_photo_that_belongs_to_nothing_says_so(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1))
    gallery.load()
    gallery.bot.waitUntil(lambda: "inbox" in gallery.words())
    assert "not linked yet" in gallery.page.grid.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_detail_panel_closes_and_stays_closed(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1))
    gallery.load()
    assert gallery.page.pane.detail.isVisible()
    gallery.page.pane.detail_button.click()
    gallery.load()
    assert not gallery.page.pane.detail.isVisible()
    gallery.page.pane.detail_button.click()
    assert gallery.page.pane.detail.isVisible()


def test_a_note_is_written(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1))
    gallery.load()
    gallery.action("Note…")
    asked = gallery.question()
    asked.setTextValue("袖口开线")
    asked.accept()
    gallery.settle()
    assert gallery.rows()[0].note == "袖口开线"
    gallery.bot.waitUntil(lambda: "袖口开线" in gallery.words())


def test_selected_photos_go_to_the_recycle_bin_and_come_back(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1), png(2), png(3))
    gallery.load()
    gallery.page.view.setFocus()
    gallery.page.view.selectAll()
    assert "3 selected" in [label.text() for label in gallery.page.pane.footer.findChildren(QLabel)]
    gallery.bot.keyClick(gallery.page.view, Qt.Key.Key_Delete)
    gallery.settle()
    assert gallery.rows() == []
    assert gallery.toast().accessibleName() == "3 photos are in the recycle bin"
    gallery.undo()
    assert len(gallery.rows()) == 3


def test_the_chosen_photo_stays_chosen_while_others_come_in(gallery: Gallery) -> None:
    first, second = gallery.add("小鱼儿24", png(1), png(2))
    gallery.load()
    gallery.page.view.setCurrentIndex(gallery.page.grid.index(1))
    assert gallery.page.detail.row is not None
    assert gallery.page.detail.row.id == first
    gallery.add("别人", png(3))
    gallery.load()
    assert gallery.page.selected_ids() == [first]
    assert gallery.page.detail.row.id == first != second


def test_another_question_is_answered_from_the_top(gallery: Gallery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shopdesk.photos.page.FIRST_SCREEN", 2)
    gallery.add("小鱼儿24", *map(png, range(1, 7)))
    gallery.add("tb18470054", png(8), kind=PhotoKind.WEIGHT, links=(("order", 1),))
    gallery.load()
    gallery.page.view.go_to(0)
    gallery.show({"linked": "no"})
    assert gallery.page.view.current_place() == 0
    gallery.page.view.go_to(5)
    gallery.show({})
    assert gallery.page.view.current_place() == 0


def test_enter_and_double_click_open_the_viewer_among_its_neighbours(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1), png(2), png(3))
    gallery.load()
    view = gallery.page.view
    gallery.bot.waitUntil(lambda: view.visualRect(gallery.page.grid.index(1)).isValid())
    gallery.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=center(gallery, 1))
    gallery.bot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=center(gallery, 1))
    gallery.settle()
    (viewer,) = [one for one in gallery.page.findChildren(PhotoViewer) if one.isVisible()]
    assert viewer.row == gallery.rows()[1]
    viewer.go(1)
    assert viewer.row == gallery.rows()[2]
    gallery.settle()


def center(gallery: Gallery, place: int) -> QPoint:
    return gallery.page.view.visualRect(gallery.page.grid.index(place)).center()


def test_arrows_walk_through_the_grid(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", *map(png, range(12)))
    gallery.load()
    view = gallery.page.pane.view  # where the window puts the focus
    view.setFocus()
    gallery.bot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 1
    gallery.bot.keyClick(view, Qt.Key.Key_Down)
    across = view.currentIndex().row() - 1
    assert across >= 2
    assert view.visualRect(view.currentIndex()).left() == view.visualRect(gallery.page.grid.index(1)).left()


def test_the_cells_share_the_width(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", *map(png, range(40)))
    gallery.load()
    view = gallery.page.view
    for width in (1200, 1000):
        gallery.page.resize(width, 700)

        def unused() -> int:
            right = max(view.visualRect(gallery.page.grid.index(place)).right() for place in range(10))
            return view.maximumViewportSize().width() - right

        gallery.bot.waitUntil(lambda: 0 <= unused() < 30)


def test_the_photo_somebody_looks_at_stays_in_sight_when_columns_go(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", *(png(number) for number in range(40)))
    gallery.load()
    view = gallery.page.view
    view.go_to(22)
    gallery.page.resize(1200, 600)
    QApplication.processEvents()
    gallery.page.resize(820, 600)
    QApplication.processEvents()
    shown = view.viewport().rect()
    assert shown.contains(view.visualRect(view.currentIndex()).center())


def test_every_width_is_filled_with_columns(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", *map(png, range(9)))
    gallery.load()
    view = gallery.page.view
    for width in range(398, 404):  # among them one that two columns fill to the last pixel
        view.window().resize(view.window().width() + width - view.maximumViewportSize().width(), 600)
        gallery.bot.waitUntil(lambda: view.visualRect(gallery.page.grid.index(1)).left() > 100)


def test_files_are_dragged_out_and_copied(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1), png(2))
    gallery.load()
    paths = {gallery.archive.path_of(row.path) for row in gallery.rows()}
    data = gallery.page.grid.mimeData([gallery.page.grid.index(0), gallery.page.grid.index(1)])
    assert {Path(url.toLocalFile()) for url in data.urls()} == paths
    gallery.page.view.setFocus()
    gallery.page.view.selectAll()
    gallery.bot.keyClick(gallery.page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert {Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()} == paths


def test_a_hundred_thousand_photos_are_fetched_a_window_at_a_time(gallery: Gallery) -> None:
    add_rows(gallery.shop, 100_000)
    gallery.load()
    assert gallery.page.grid.rowCount() == 100_000
    asked: list[int] = []
    fetch = gallery.page.grid._fetch
    gallery.page.grid._fetch = lambda ids: (asked.append(len(ids)), fetch(ids))[1]
    bar = gallery.page.view.verticalScrollBar()
    for part in (0.25, 0.5, 0.75, 1.0):
        bar.setValue(int(bar.maximum() * part))
        gallery.page.view.grab()
    assert 0 < sum(asked) < 2_000
    gallery.page.view.selectAll()
    assert len(gallery.page.selected_ids()) == 100_000
    assert sum(asked) < 2_000
    gallery.settle()


def add_rows(shop: ShopFolder, count: int) -> None:
    """Records without files, as many as a big shop has after years."""
    names = (
        *("id", "version", "sha256", "path", "path_key", "customer_name", "customer_key", "kind", "note"),
        *("original_name", "added_at", "added_by", "size_bytes", "width", "height", "image_format"),
    )

    def add(session: Session, _actor: object) -> None:
        rows = []
        for n in range(1, count + 1):
            path, added_at = f"2026-11/{n}.jpg", NOW - timedelta(minutes=n)
            known = (n, 1, f"{n:064x}", path, path, f"tb{n}", f"tb{n}", PhotoKind.DEFECT, "")
            rows.append((*known, "", added_at, "王芳", 1000, 40, 30, "JPEG"))
        insert_tuples(session, table_of(Photo), names, rows)

    shop.do(add)
    assert len(shop.ask(store.list_photo_ids, PhotoFilter())) == count


def test_the_photos_shown_leave_as_a_list(gallery: Gallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gallery.add("小鱼儿24", png(1), kind=PhotoKind.DEFECT)
    gallery.add("tb18470054", png(2), kind=PhotoKind.WEIGHT, links=(("order", 1),))
    gallery.show({"states": ["weight"]})
    target = tmp_path / "photos.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    gallery.page.export()
    gallery.settle()
    head, row = target.read_text("utf-8-sig").splitlines()
    assert head.startswith("Customer ID,Kind,Note") and "tb18470054" in row and "Weight" in row and "linked" in row
    menu = next(button.menu() for button in gallery.page.pane.head.findChildren(QPushButton) if button.menu())
    next(action for action in menu.actions() if action.text() == "PDF / print…").trigger()
    gallery.settle()
    (preview,) = [one for one in gallery.page.findChildren(PrintDialog) if one.isVisible()]
    assert "Photos 20" in preview.windowTitle() and len(preview.pages) == 1
    preview.reject()


def test_a_view_of_the_gallery_is_saved_and_chosen(gallery: Gallery) -> None:
    gallery.add("小鱼儿24", png(1), kind=PhotoKind.DEFECT)
    gallery.add("tb18470054", png(2), kind=PhotoKind.WEIGHT, links=(("order", 1),))
    views = gallery.page.findChild(ViewsButton)
    assert isinstance(views, ViewsButton)
    views.choose("Inbox")
    gallery.settle()
    assert gallery.customers() == ["小鱼儿24"]
    gallery.show({"states": ["weight"]})
    views.save("Weights")
    gallery.show({})
    views.choose("Weights")
    gallery.settle()
    assert gallery.customers() == ["tb18470054"]


def test_typing_into_the_grid_fetches_nothing(gallery: Gallery) -> None:
    add_rows(gallery.shop, 20_000)
    gallery.load()
    asked: list[int] = []
    fetch = gallery.page.grid._fetch
    gallery.page.grid._fetch = lambda ids: (asked.append(len(ids)), fetch(ids))[1]
    gallery.page.view.setFocus()
    gallery.bot.keyClicks(gallery.page.view, "zzq")
    assert sum(asked) < 1_000
    gallery.settle()
