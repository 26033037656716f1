"""Somebody tidied up in Explorer: from the settings the archive is checked and put right, and a wrong ID corrected."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopdesk.photos import service
from shopdesk.photos.dialogs.check_dialog import CheckDialog
from shopdesk.photos.service import ArchiveResult
from shopdesk.workplace import Workplace

PHOTOS = Path(__file__).parent.parent / "data" / "photos"


def test_what_was_renamed_and_added_by_hand_is_put_right(qtbot: QtBot, workplace: Workplace) -> None:
    desk, archive, made = workplace.desk, workplace.office.archive, []
    sources = [PHOTOS / "小鱼儿24.jpg", PHOTOS / "tb18470054.jpg"]
    desk.write("", service.archive_photos, archive, sources, "小鱼儿24", then=made.append)
    qtbot.waitUntil(lambda: bool(made) and not desk.jobs.running(), timeout=20_000)
    result: ArchiveResult = made[0]
    path = archive.path_of(result.archived[0].path)
    path.rename(path.with_name("袖口破了.jpg"))
    added = path.with_name("tb25826780_20261101_01.png")
    added.write_bytes((PHOTOS / "聊天截图.png").read_bytes())

    workplace.show("settings")
    workplace.preferences.show_section("photos")
    workplace.preferences.ui.checkArchiveButton.click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CheckDialog))
    qtbot.waitUntil(dialog.ui.mendButton.isEnabled, timeout=20_000)
    assert "2 files are not" in dialog.ui.outcomeLabel.text()
    dialog.ui.mendButton.click()
    qtbot.waitUntil(lambda: "Everything is as it was: 3 photos." in dialog.ui.outcomeLabel.text(), timeout=20_000)
    assert path.exists()
    dialog.close()
    qtbot.waitUntil(lambda: not desk.jobs.running(), timeout=20_000)
    assert [found.row.path for found in desk.read(service.find_photos, "tb25826780", 10)] == [
        added.relative_to(desk.folder.photos).as_posix()
    ]
