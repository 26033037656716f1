"""The settings page over a real data folder: every section does what its buttons say."""

import shutil
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import select

from shopdesk.core.actor import Actor, Role
from shopdesk.core.backup import back_up, list_backups
from shopdesk.core.opening import open_database
from shopdesk.core.restore import restore
from shopdesk.core.search import Findable, newest_ids, put
from shopdesk.core.settings import (
    ACTING_STAFF,
    LANGUAGE,
    SECOND_BACKUP_FOLDER,
    THEME,
    TIME_ZONE,
    PcSettings,
    shop_setting,
)
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.orders.store import OrderFilter, list_order_ids
from shopdesk.photos import service as photos
from shopdesk.photos.model import Photo, PhotoId
from shopdesk.preferences.dialogs import RestoreDialog, ShopDialog, StaffDialog
from shopdesk.shops import service as shops
from shopdesk.ui.theme import Theme
from tests.core.small_shop import NOW
from tests.preferences.window import Settings


def test_shops_are_added_changed_and_closed(settings: Settings) -> None:
    ui = settings.ui
    ui.addShopButton.click()
    dialog = settings.dialog(ShopDialog)
    assert isinstance(dialog, ShopDialog)
    dialog.save()
    settings.settle()
    assert dialog.fields is not None
    assert dialog.fields.message("name") == "Enter the name of the shop."
    dialog.ui.nameEdit.setText("名美二店")
    dialog.ui.senderEdit.setText("名美仓库")
    dialog.ui.senderPhoneEdit.setText("0571-88886666")
    dialog.ui.senderAddressEdit.setText("浙江省杭州市西湖区文三路1号")
    dialog.save()
    settings.settle()
    assert [row[0] for row in settings.texts(ui.shopsTable)] == ["云裳女装", "名美二店"]
    assert not isValid(dialog), "it is closed and gone"
    ui.shopsTable.selectRow(1)
    ui.changeShopButton.click()
    changing = settings.dialog(ShopDialog)
    assert isinstance(changing, ShopDialog)
    assert changing.ui.senderEdit.text() == "名美仓库"
    changing.ui.activeBox.setChecked(False)
    changing.ui.senderPhoneEdit.setText("13800000000")
    changing.save()
    settings.settle()
    told = settings.desk.read(shops.list_shops)[1]
    assert (told.sender, told.sender_phone, told.sender_address) == (
        "名美仓库",
        "13800000000",
        "浙江省杭州市西湖区文三路1号",
    )
    assert settings.texts(ui.shopsTable)[1] == ["名美二店", "Taobao", "Closed"]


def test_people_come_act_and_leave(settings: Settings) -> None:
    ui = settings.ui
    ui.addStaffButton.click()
    dialog = settings.dialog(StaffDialog)
    assert isinstance(dialog, StaffDialog)
    dialog.ui.numberEdit.setText("1")
    dialog.ui.nameEdit.setText("王芳")
    dialog.save()
    settings.settle()
    assert settings.texts(ui.staffTable) == [["1", "王芳", "After-sales", "Works here"]]
    place = ui.actingBox.findText("No. 1 · 王芳")
    ui.actingBox.setCurrentIndex(place)
    ui.actingBox.activated.emit(place)
    assert (settings.desk.actor.name, settings.desk.actor.role) == ("王芳", Role.AFTER_SALES)
    assert settings.settings.get(ACTING_STAFF) == settings.desk.actor.staff_id
    assert not ui.addStaffButton.isEnabled()
    assert ui.addStaffButton.toolTip() == "Only the owner may change shops and staff."
    owner = ui.actingBox.findData(0)
    ui.actingBox.setCurrentIndex(owner)
    ui.actingBox.activated.emit(owner)
    assert settings.desk.actor.role is Role.OWNER
    assert ui.addStaffButton.isEnabled()


def test_who_is_changed_acts_as_changed(settings: Settings) -> None:
    with settings.desk.database.write(settings.desk.actor) as session:
        staff_id = shops.add_staff(session, settings.desk.actor, "1", "王芳", Role.OWNER).value
    settings.desk.act_as(settings.desk.read(shops.actor_for, staff_id, settings.desk.clock))
    settings.load()
    settings.ui.staffTable.selectRow(0)
    settings.ui.changeStaffButton.click()
    dialog = settings.dialog(StaffDialog)
    assert isinstance(dialog, StaffDialog)
    dialog.ui.nameEdit.setText("王小芳")
    dialog.ui.roleBox.setCurrentIndex(dialog.ui.roleBox.findData(Role.WAREHOUSE))
    dialog.save()
    settings.settle()
    assert (settings.desk.actor.name, settings.desk.actor.role) == ("王小芳", Role.WAREHOUSE)


def test_colours_change_at_once_and_language_is_kept(settings: Settings, theme: Theme) -> None:
    ui = settings.ui
    dark = ui.themeBox.findData("dark")
    ui.themeBox.setCurrentIndex(dark)
    ui.themeBox.activated.emit(dark)
    assert theme.tokens.scheme == "dark"
    english = ui.languageBox.findData("en")
    ui.languageBox.setCurrentIndex(english)
    ui.languageBox.activated.emit(english)
    assert "next start" in ui.languageNote.text()
    again = PcSettings(settings.folder.settings)
    assert (again.get(THEME), again.get(LANGUAGE)) == ("dark", "en")


def test_the_time_zone_is_kept_and_nonsense_is_not(settings: Settings) -> None:
    box = settings.ui.zoneBox
    box.setCurrentText("Mars/Olympus")
    box.activated.emit(0)
    settings.settle()
    assert box.currentText() == "Asia/Shanghai"
    assert "Mars/Olympus" in settings.toast()
    box.setCurrentText("Europe/Berlin")
    box.activated.emit(0)
    settings.settle()
    assert settings.desk.read(shop_setting, TIME_ZONE) == "Europe/Berlin"


def test_a_backup_is_made_here_and_in_the_second_folder(settings: Settings, tmp_path: Path) -> None:
    second = tmp_path / "usb"
    second.mkdir()
    settings.page.backups.choose_second(second)
    settings.settle()
    settings.ui.backUpButton.click()
    settings.settle()
    assert len(list_backups(settings.folder)) == len(list_backups(second)) == 1
    places = [row[2] for row in settings.texts(settings.ui.backupsTable)]
    assert sorted(places) == ["Data folder", "Second folder"]
    assert settings.ui.backupProgressRow.isHidden()
    shutil.rmtree(second)
    settings.load()
    assert "cannot be reached" in settings.ui.lastBackupLabel.text()
    assert len(settings.texts(settings.ui.backupsTable)) == 1


def test_the_second_folder_is_not_in_the_data_folder(settings: Settings) -> None:
    settings.page.backups.choose_second(settings.folder.root / "inside")
    assert settings.settings.get(SECOND_BACKUP_FOLDER) == ""
    assert "outside the data folder" in settings.toast()


def test_damaged_backups_are_found_out(settings: Settings) -> None:
    good = back_up(settings.folder, NOW, "manual")
    bad = back_up(settings.folder, NOW - timedelta(days=1), "daily")
    data = bytearray(bad.path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    bad.path.write_bytes(data)
    settings.load()
    settings.ui.checkBackupButton.click()
    settings.settle()
    states = [row[4] for row in settings.texts(settings.ui.backupsTable)]
    assert states[0] == "good, just checked"
    assert states[1] != states[0]
    assert good.path.exists()
    settings.ui.backupsTable.selectRow(1)
    settings.ui.restoreButton.click()
    dialog = settings.dialog(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    settings.settle()
    assert "not a good backup" in dialog.ui.dialogBanner.text()
    assert not dialog.ui.restoreButton.isEnabled()
    dialog.reject()


def test_a_restore_says_what_changes_before_it_is_asked_for(settings: Settings) -> None:
    backup = back_up(settings.folder, NOW, "manual")
    with settings.desk.database.write(settings.desk.actor) as session:
        shops.add_staff(session, settings.desk.actor, "1", "王芳", Role.OWNER)
    settings.load()
    wanted: list[Path] = []
    settings.page.restore_requested.connect(wanted.append)
    settings.ui.backupsTable.selectRow(0)
    settings.ui.restoreButton.click()
    dialog = settings.dialog(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    assert not dialog.ui.restoreButton.isEnabled(), "not before it was compared"
    settings.settle()
    changes = {row[0]: row[1:] for row in settings.texts(dialog.ui.changesTable)}
    assert changes["People"] == ["1", "0", "-1"]
    assert "Orders" not in changes
    dialog.ui.restoreButton.click()
    assert wanted == [backup.path]
    # What the start-up does with it once nothing is open any more.
    settings.close()
    restore(settings.folder, backup.path, NOW)
    settings.opened = open_database(settings.folder, NOW)
    with settings.opened.database.read() as session:
        assert shops.list_staff(session) == []


def _delete_two(settings: Settings) -> list[OrderId]:
    ids = [OrderId(one) for one in settings.desk.read(list_order_ids, OrderFilter(), limit=2)]
    with settings.desk.database.write(settings.desk.actor) as session:
        orders.delete_orders(session, settings.desk.actor, ids)
    settings.load()
    return ids


def _numbers(settings: Settings, ids: list[OrderId]) -> list[str]:
    return [settings.desk.read(orders.order_facts, one).order_no for one in ids]


def test_deleted_records_come_back_and_are_found_again(settings: Settings) -> None:
    ids = _delete_two(settings)
    ui = settings.ui
    assert [row[0] for row in settings.texts(ui.binTable)] == ["Order", "Order"]
    assert {row[3] for row in settings.texts(ui.binTable)} == {"周静"}
    numbers = _numbers(settings, ids)
    assert settings.desk.read(orders.find_orders, numbers[0]) == []
    settings.select(ui.binTable, 0, 1)
    ui.takeOutButton.click()
    settings.settle()
    assert settings.texts(ui.binTable) == []
    assert ui.binEmptyLabel.isVisibleTo(ui.binSection)
    for number, order_id in zip(numbers, ids, strict=True):
        assert [facts.id for facts, _matched in settings.desk.read(orders.find_orders, number)] == [order_id]


def test_the_owner_removes_for_ever_after_thirty_days(settings: Settings) -> None:
    ids = _delete_two(settings)
    ui = settings.ui
    settings.select(ui.binTable, 0)
    assert not ui.purgeButton.isEnabled()
    assert ui.purgeButton.toolTip() == "Records can be removed 30 days after they were deleted."
    settings.now = NOW + timedelta(days=31)
    settings.select(ui.binTable, 0, 1)
    assert ui.purgeButton.isEnabled()
    settings.page.bin.remove_for_ever()
    settings.settle()
    assert settings.texts(ui.binTable) == []
    left = list(settings.desk.read(list_order_ids, OrderFilter()))
    assert len(left) == 2
    assert not set(left) & set(ids)


def test_goods_of_a_removed_order_are_forgotten_too(settings: Settings) -> None:
    ids = _delete_two(settings)
    with settings.desk.database.write(settings.desk.actor) as session:
        put(session, "order_goods", [Findable(order_id, (), ("真丝衬衫",)) for order_id in ids])
    settings.now = NOW + timedelta(days=31)
    settings.select(settings.ui.binTable, 0, 1)
    settings.page.bin.remove_for_ever()
    settings.settle()
    # Else the next order, which gets the same id, could not be indexed.
    assert settings.desk.read(newest_ids, "order_goods", "真丝衬衫", 10) == []


def test_others_than_the_owner_do_not_remove_for_ever(settings: Settings) -> None:
    _delete_two(settings)
    settings.now = NOW + timedelta(days=31)
    settings.desk.act_as(Actor(None, "李强", Role.SUPERVISOR, settings.desk.clock))
    settings.select(settings.ui.binTable, 0)
    assert not settings.ui.purgeButton.isEnabled()
    assert settings.ui.purgeButton.toolTip() == "Only the owner may remove records for ever."
    settings.page.bin.remove_for_ever()
    settings.settle()
    assert len(settings.texts(settings.ui.binTable)) == 2
    assert "owner" in settings.toast()


def test_every_section_can_be_asked_for(settings: Settings) -> None:
    names = "shops people afterSales claims registers photos appearance data backups bin about"
    for place, name in enumerate(names.split()):
        settings.page.show_filter({"section": name})
        assert settings.ui.sectionList.currentRow() == settings.ui.sections.currentIndex() == place
    assert "SQLAlchemy" in settings.ui.licencesText.toPlainText()
    assert "ShopDesk" in settings.ui.aboutText.text()


def test_sizes_are_told(settings: Settings) -> None:
    settings.settle()
    assert "(3)" in settings.ui.sizeText.text(), "three photos"


def test_a_photo_removed_for_ever_takes_its_file_along(settings: Settings) -> None:
    with settings.desk.database.write(settings.desk.actor) as session:
        photo = session.scalars(select(Photo).where(~Photo.links.any()).order_by(Photo.id)).first()
        assert photo is not None
        kept = [
            settings.folder.photos / path for path in session.scalars(select(Photo.path).where(Photo.id != photo.id))
        ]
        path = settings.folder.photos / photo.path
        photos.delete_photos(session, settings.desk.actor, [PhotoId(photo.id)])
    assert path.exists(), "in the recycle bin the file stays"
    settings.now = NOW + timedelta(days=31)
    settings.load()
    settings.select(settings.ui.binTable, 0)
    settings.page.bin.remove_for_ever()
    settings.settle()
    assert not path.exists()
    assert all(other.exists() for other in kept)


def test_the_archive_can_be_checked_from_here(settings: Settings, qtbot: QtBot) -> None:
    settings.page.show_section("photos")
    assert settings.ui.archivePath.text() == str(settings.folder.photos)
    with qtbot.waitSignal(settings.page.check_requested):
        settings.ui.checkArchiveButton.click()
