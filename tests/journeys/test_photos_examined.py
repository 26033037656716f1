"""What the open desk finds out about photos by itself."""

from pytestqt.qtbot import QtBot

from shopdesk.photos import service
from shopdesk.photos.evidence.codes import codes_of
from shopdesk.photos.model import PhotoKind
from shopdesk.photos.service import PastedPicture
from shopdesk.workplace import Workplace
from tests.photos.drawn import jpeg, parcel


def test_the_number_on_a_label_is_read_without_anybody_asking(qtbot: QtBot, workplace: Workplace) -> None:
    label = PastedPicture("面单.jpg", jpeg(parcel(3, PhotoKind.LABEL)))
    desk = workplace.desk
    desk.write("", service.archive_photos, workplace.office.archive, [label], "小鱼儿24")
    qtbot.waitUntil(lambda: desk.read(service.count_photos) == 1, timeout=20_000)
    (photo,) = desk.read(service.find_photos, "小鱼儿24", 10)
    qtbot.waitUntil(lambda: bool(desk.read(codes_of, photo.row.id)), timeout=20_000)
    (code,) = desk.read(codes_of, photo.row.id)
    assert [found.row.id for found in desk.read(service.find_photos, code.text, 10)] == [photo.row.id]
