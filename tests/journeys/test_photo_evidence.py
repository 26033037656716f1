"""Photos as evidence: dropped, pasted, out of a folder and a sheet; used twice, misfiled, lost, handed on."""

import shutil
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QToolButton

from shopdesk.aftersales.form.entry_dialog import TicketEntryDialog
from shopdesk.customers.service import find_customer_ids
from shopdesk.orders.model import OrderId
from shopdesk.photos import service
from shopdesk.photos.dialogs.check_dialog import CheckDialog
from shopdesk.photos.dialogs.customer_dialog import CustomerDialog
from shopdesk.photos.dialogs.likeness_dialog import LikenessDialog
from shopdesk.photos.dialogs.link_dialog import LinkDialog
from shopdesk.photos.dialogs.review_dialog import ReviewDialog
from shopdesk.photos.dialogs.share_dialog import ShareDialog
from shopdesk.photos.evidence.likeness import likenesses_of_customers
from shopdesk.photos.model import Verdict
from shopdesk.photos.page import PhotosPage
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.strip import PhotoStrip
from tests.journeys.person import ORDERS_2019, Person, button, drop, press, texts
from tests.shop_folder import DATA

PHOTOS = DATA / "photos"
SHEET = DATA / "wps" / "售后登记表.xlsx"
FIRST, FIRST_BUYER, FIRST_PARCEL = "3001000000000000100", "小鱼儿24", "SF8461326620858"
SECOND, SECOND_BUYER = "3001000000000000400", "tb18470054"
THIRD, THIRD_BUYER = "3001000000000000700", "老王_21"


def gallery(person: Person) -> PhotosPage:
    page = person.goes("photos")
    assert isinstance(page, PhotosPage)
    return page


def shown(page: PhotosPage) -> list[PhotoRow]:
    rows = [page.grid.row(place) for place in range(page.grid.rowCount())]
    return [row for row in rows if row is not None]


def keys(person: Person, page: PhotosPage, key: Qt.Key) -> None:
    """Press a key in the gallery."""
    person.goes("photos")
    page.view.setFocus()
    QTest.keyClick(page.view, key)


def photos_of(person: Person, order_id: OrderId) -> list[PhotoRow]:
    return person.desk.read(service.photos_of, "order", order_id)


def opens_ticket_with(person: Person, order_no: str, picture: Path) -> None:
    """A ticket for broken goods, saved, then the picture dropped on it in its window."""
    entry: TicketEntryDialog = person.opens_ticket(person.order(order_no))
    person.gives_reason(entry, "快递破损")
    entry.ui.overrideEdit.setText("开箱视频已看")
    ticket = person.saves(entry)
    window = person.sees(ticket)
    strip = window.findChild(PhotoStrip)
    assert strip is not None
    drop(strip, picture)
    person.until(lambda: len(strip.rows()) == 1)
    person.settle()
    window.close()


def test_the_same_picture_dropped_on_the_tickets_of_two_customers(person: Person) -> None:
    person.imports(ORDERS_2019).close()
    opens_ticket_with(person, FIRST, PHOTOS / "小鱼儿24.jpg")
    opens_ticket_with(person, SECOND, PHOTOS / "同一张照片_另一客户.jpg")

    # The second one is smaller and saved anew; the desk knows it all the same, and shows both side by side.
    page = gallery(person)
    person.until(page.twice_button.isVisible)
    press(page, page.twice_button.text())
    dialog = person.window_of(LikenessDialog)
    read = texts(dialog)
    assert FIRST_BUYER in read and SECOND_BUYER in read
    press(dialog, "Used twice (U)")
    person.settle()
    person.closes()
    assert not page.twice_button.isVisible()

    # Whoever looks at one of the customers later sees it.
    found = person.desk.read(likenesses_of_customers, person.desk.read(find_customer_ids, SECOND_BUYER))
    assert [(one.photo.customer_name, one.verdict) for one in found] == [(FIRST_BUYER, Verdict.REUSED)]


def test_a_screenshot_pasted_and_linked_out_of_the_inbox(person: Person) -> None:
    person.imports(ORDERS_2019).close()
    page = gallery(person)
    person.take_picture("teal")
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    question = person.window_of(QInputDialog)
    question.setTextValue(THIRD_BUYER)
    question.accept()
    person.until(lambda: len(shown(page)) == 1)
    person.settle()
    assert shown(page)[0].links == ()

    # In the inbox with the keyboard alone: what it shows, a note, the order it belongs to.
    page.show_filter({"linked": "no"})
    person.settle()
    keys(person, page, Qt.Key.Key_L)
    person.window_of(LinkDialog)
    person.type(THIRD, Qt.Key.Key_Return)
    person.until(lambda: not shown(page))
    person.settle()
    (photo,) = photos_of(person, person.order(THIRD))
    assert photo.customer_name == THIRD_BUYER and photo.image_format == "PNG"

    # The customer ID was wrong: the file follows, and the archive still agrees with itself.
    page.show_filter({"linked": ""})
    person.settle()
    keys(person, page, Qt.Key.Key_F2)
    person.window_of(CustomerDialog)
    person.type(SECOND_BUYER, Qt.Key.Key_Return)
    person.until(lambda: shown(page)[0].customer_name == SECOND_BUYER)
    person.settle()
    archive = person.workplace.office.archive
    assert [Path(one).name.startswith(f"{SECOND_BUYER}_") for one in archive.files()] == [True]
    checked = person.desk.read(service.check_photos, archive)
    assert (checked.ok, checked.missing, checked.changed, checked.unregistered) == (1, [], [], [])


def test_a_folder_whose_files_are_named_by_customers(person: Person, tmp_path: Path) -> None:
    person.imports(ORDERS_2019).close()
    folder = tmp_path / "客户图片"
    (folder / "tb25826780").mkdir(parents=True)
    shutil.copy(PHOTOS / "小鱼儿24.jpg", folder / "小鱼儿24 - 副本.jpg")
    shutil.copy(PHOTOS / "老王_21.jpg", folder / "老王_21(1).jpg")
    shutil.copy(PHOTOS / "tb25826780.jpg", folder / "tb25826780" / "IMG_0001.jpg")
    shutil.copy(PHOTOS / "聊天截图.png", folder / "微信图片_20261103.png")
    (folder / "空.jpg").write_bytes(b"")
    page = gallery(person)
    drop(page, folder)
    dialog = person.window_of(ReviewDialog)
    person.settle()
    assert button(dialog, "Archive 3 photos").isEnabled()

    # The screenshot says nobody: it waits until somebody says whose it is.
    waiting = next(n for n in dialog.review.numbers([], "微信图片"))
    assert dialog.ui.reviewTable.select_id(waiting)
    dialog.panel.go_to_customer()
    person.type(SECOND_BUYER, Qt.Key.Key_Return)
    person.until(lambda: dialog.ui.archiveButton.text().replace("&", "") == "Archive 4 photos")
    press(dialog, "Archive 4 photos")
    person.until(lambda: len(shown(page)) == 4)
    person.settle()
    assert "空.jpg" in {
        row.picture.shown_path.rsplit("/")[-1] for row in dialog.review.rows(dialog.table.ids()).values()
    }
    person.closes()
    whose = {row.original_name: row.customer_name for row in shown(page)}
    assert whose == {
        "小鱼儿24 - 副本.jpg": FIRST_BUYER,
        "老王_21(1).jpg": THIRD_BUYER,
        "IMG_0001.jpg": "tb25826780",
        "微信图片_20261103.png": SECOND_BUYER,
    }
    assert all((folder / name).exists() for name in whose if name != "IMG_0001.jpg")

    # Dropped once more, nothing is archived twice.
    drop(page, folder)
    again = person.window_of(ReviewDialog)
    person.settle()
    assert not again.ui.archiveButton.isEnabled()
    person.closes()


def test_pictures_in_a_wps_sheet_go_to_the_orders_of_their_rows(person: Person) -> None:
    person.imports(ORDERS_2019).close()
    page = gallery(person)
    drop(page, SHEET)
    dialog = person.window_of(ReviewDialog)
    person.settle()
    press(dialog, "Archive 3 photos")
    person.until(lambda: len(shown(page)) == 3)
    person.settle()
    person.closes()
    filed = {(row.customer_name, row.links) for row in shown(page)}
    orders = {FIRST: FIRST_BUYER, SECOND: SECOND_BUYER, THIRD: THIRD_BUYER}
    assert filed == {(buyer, (("order", person.order(no)),)) for no, buyer in orders.items()}


def test_a_label_leads_to_its_order(person: Person) -> None:
    person.imports(ORDERS_2019).close()
    page = gallery(person)
    page.adding.intake.take([PHOTOS / "小鱼儿24.jpg"], FIRST_BUYER)
    person.until(lambda: len(shown(page)) == 1)

    # Read in the background; one click on what it offers makes the link.
    person.until(lambda: FIRST_PARCEL in texts(page.pane.detail))
    person.settle()
    (offered,) = [one for one in page.pane.detail.findChildren(QToolButton) if one.text() == "Link"]
    offered.click()
    person.until(lambda: len(photos_of(person, person.order(FIRST))) == 1)


def test_what_happened_to_the_folder_is_put_right(person: Person) -> None:
    person.imports(ORDERS_2019).close()
    page = gallery(person)
    page.adding.intake.take([PHOTOS / "小鱼儿24.jpg", PHOTOS / "老王_21.jpg"], FIRST_BUYER)
    person.until(lambda: len(shown(page)) == 2)
    person.settle()
    photos = person.workplace.office.folder.photos
    moved, _other = sorted(photos.glob("20*/*.jpg"))
    moved.rename(photos / "别处.jpg")
    shutil.copy(PHOTOS / "花_木_兰48.jpg", photos / "花_木_兰48_20261101_01.jpg")

    page.check()
    dialog = person.window_of(CheckDialog)
    person.settle()
    press(dialog, "Repair all")
    person.settle()
    checked = person.desk.read(service.check_photos, person.workplace.office.archive)
    assert (checked.ok, checked.missing, checked.changed, checked.unregistered) == (3, [], [], [])
    person.closes()
    assert {row.customer_name for row in shown(page)} == {FIRST_BUYER, "花_木_兰48"}


def test_photos_are_handed_on_as_a_zip(person: Person, tmp_path: Path) -> None:
    person.imports(ORDERS_2019).close()
    page = gallery(person)
    page.adding.intake.take([PHOTOS / "小鱼儿24.jpg", PHOTOS / "微信图片.webp"], FIRST_BUYER)
    person.until(lambda: len(shown(page)) == 2)
    person.settle()
    page.view.selectAll()
    keys(person, page, Qt.Key.Key_S)
    dialog = person.window_of(ShareDialog)
    target = tmp_path / "证据.zip"
    dialog.ui.targetEdit.setText(str(target))
    dialog.share()
    person.until(target.exists)
    person.settle()
    with ZipFile(target) as written:
        assert written.testzip() is None
        pictures = [name for name in written.namelist() if not name.endswith((".txt", ".csv"))]
    assert len(pictures) == 2 and all(FIRST_BUYER in name for name in pictures)
