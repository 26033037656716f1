"""The road from pages to services: answers, refusals, failures, and widgets that are gone by then."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.settings import PcSettings
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.shop_folder import ShopFolder


@pytest.fixture
def desk(shop: ShopFolder, qapp: QObject) -> Iterator[Desk]:
    jobs = JobRunner()
    yield Desk(shop.database, shop.actor, shop.folder, PcSettings(shop.folder.settings), jobs)
    jobs.shut_down()


class Listener(QLabel):
    """A page's part: it hears answers and refusals."""

    def hear(self, value: object) -> None:
        self.setText(str(value))


def add_shop(session: Session, actor: Actor, name: str) -> Done[object]:
    return shops.add_shop(session, actor, name, Platform.TAOBAO)  # type: ignore[return-value]


def refuse(_session: Session, _actor: Actor) -> Changes:
    raise UserError("not like this")


def test_a_write_is_committed_announced_and_answered(qtbot: QtBot, desk: Desk) -> None:
    label = Listener()
    qtbot.addWidget(label)
    with qtbot.waitSignal(desk.changed) as announced:
        desk.write("Adding", add_shop, "小店", then=label.hear)
    assert announced.args == [changed("shop")]
    qtbot.waitUntil(lambda: label.text() != "")
    assert [shop.name for shop in desk.read(shops.list_shops)] == ["小店"]


def test_a_refusal_goes_to_the_page_and_nothing_is_announced(qtbot: QtBot, desk: Desk) -> None:
    label = Listener()
    qtbot.addWidget(label)
    with qtbot.assertNotEmitted(desk.changed), qtbot.assertNotEmitted(desk.failed):
        desk.write("Refusing", refuse, refused=label.hear)
        qtbot.waitUntil(lambda: label.text() == "not like this")


def test_a_refusal_nobody_waits_for_goes_to_the_window(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.failed) as told:
        desk.write("Refusing", refuse)
    assert told.args is not None and isinstance(told.args[0], UserError)


def test_answers_to_closed_dialogs_are_dropped(qtbot: QtBot, desk: Desk) -> None:
    label = Listener()
    with qtbot.waitSignal(desk.changed):
        desk.write("Adding", add_shop, "小店", then=label.hear)
        delete(label)
    late = Listener()
    job = desk.run("Working", lambda _progress: 7, then=late.hear)
    with qtbot.waitSignal(job.finished):
        delete(late)


def test_only_the_latest_question_is_answered(qtbot: QtBot, desk: Desk) -> None:
    asker, heard = QObject(), []
    for number in range(20):
        desk.ask(asker, "count", lambda _session, n=number: n, then=heard.append)
    qtbot.waitUntil(lambda: not desk.jobs.running())
    assert heard == [19]


def test_trouble_is_told_only_to_those_who_still_wait(qtbot: QtBot, desk: Desk) -> None:
    def broken(_session: Session) -> None:
        raise UserError("broken")

    asker, gone = QObject(), QObject()
    with qtbot.assertNotEmitted(desk.failed):
        desk.ask(gone, "x", broken, then=print)
        delete(gone)
        qtbot.waitUntil(lambda: not desk.jobs.running())
    with qtbot.waitSignal(desk.failed):
        desk.ask(asker, "x", broken, then=print)
