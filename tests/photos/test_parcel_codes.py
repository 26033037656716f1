"""A barcode in a photo that is the number of a parcel: what can be done with it stands beside it."""

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from shopdesk.core.database import Session
from shopdesk.photos.companion import CodeAction, PhotoCompanions
from shopdesk.photos.model import PhotoId
from shopdesk.photos.page import PhotosPage
from shopdesk.ui.desk import Desk
from tests.photos.gallery import Gallery, png
from tests.shop_folder import ShopFolder

NUMBER, LABEL = "YT0000000004711", "https://www.example.com/t?no=YT0000000004711"


def parcel_in(_session: Session, code: str) -> str:
    return NUMBER if NUMBER in code else ""


def test_the_number_and_the_photo_are_handed_on(qtbot: QtBot, gallery: Gallery, shop: ShopFolder, desk: Desk) -> None:
    done: list[tuple[str, PhotoId]] = []
    actions = [CodeAction("Register claim", lambda number, photo_id: done.append((number, photo_id)))]
    gallery.page.hide()
    gallery.page = PhotosPage(
        desk, gallery.archive, PhotoCompanions(parcel_in=parcel_in, with_parcel=actions)
    )  # fmt: skip
    qtbot.addWidget(gallery.page)
    (photo_id,) = gallery.add("小鱼儿24", png(1))
    gallery.read_code(photo_id, LABEL)
    gallery.read_code(photo_id, "6901234567892")
    gallery.page.show()
    gallery.load()
    gallery.choose(photo_id)
    panel = gallery.page.pane.detail
    buttons = [one for one in panel.findChildren(QToolButton) if one.text() == "Register claim"]
    assert len(buttons) == 1, "a code of goods is no parcel"
    buttons[0].click()
    assert done == [(NUMBER, photo_id)]
