"""The first page: what waits is counted, aged, and one click away."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.claims import service as claims
from shopdesk.claims.model import ClaimId
from shopdesk.claims.statements.importing import import_statement
from shopdesk.claims.statements.mappings import remembered
from shopdesk.claims.statements.reading import read_statement
from shopdesk.claims.states import ClaimKind, MoneyTo
from shopdesk.claims.store import ClaimFilter, list_claim_ids
from shopdesk.core.actor import Actor
from shopdesk.core.backup import back_up
from shopdesk.core.database import Session
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import SHOP_FILTER, WATCHED_FOLDER, PcSettings
from shopdesk.orders.model import Order, OrderStatus
from shopdesk.photos.evidence import likeness
from shopdesk.photos.model import Photo, WatchedFile, WatchedState
from shopdesk.today import service
from shopdesk.today.page import TodayPage
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from tests.claims.scene import Scene
from tests.shop_folder import DATA

TODAY = date(2026, 10, 5)
NOW = datetime(2026, 10, 5, 4, tzinfo=UTC)


class Front:
    """The page on a desk over a real data folder, and what it asked for."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        self.bot, self.scene, self.folder = qtbot, scene, DataFolder(folder)
        self.folder.create()
        self.desk = Desk(scene.database, scene.actor, self.folder, PcSettings(self.folder.settings), JobRunner())
        self.gone: list[tuple[str, dict[str, object]]] = []
        self.opened: list[ClaimId] = []
        self.backups = self.imports = self.demos = 0
        self.page = TodayPage(
            self.desk,
            lambda key, values: self.gone.append((key, values)),
            self.opened.append,
            self._back_up,
            import_orders=self._import,
            try_demo=self._demo,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1200, 800)
        self.page.show()

    def load(self) -> TodayPage:
        self.page.reload()
        self.bot.waitUntil(lambda: not self.desk.jobs.running())
        return self.page

    def to_ship(self, order_no: str, ordered_at: datetime) -> None:
        """An order that is paid and not sent yet."""
        order_id = self.scene.order(order_no=order_no, ordered_at=ordered_at)

        def turn_back(session: Session, _actor: Actor) -> None:
            session.get_one(Order, order_id).status = OrderStatus.TO_SHIP

        self.scene.do(turn_back)

    def _back_up(self) -> None:
        self.backups += 1
        back_up(self.folder, NOW, "manual")

    def _import(self) -> None:
        self.imports += 1

    def _demo(self) -> None:
        self.demos += 1


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Iterator[Front]:
    scene = Scene(tmp_path, TODAY)
    front = Front(qtbot, scene, tmp_path)
    yield front
    front.desk.jobs.shut_down()
    scene.database.close()


def test_a_new_shop_is_told_where_to_begin(front: Front) -> None:
    page = front.load()
    assert not page.to_ship.isVisible()
    buttons = {button.text(): button for button in page.findChildren(QPushButton) if button.isVisible()}
    buttons["Try it with an invented shop"].click()
    imports = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == "Import orders"]
    for button in imports:
        button.click()
    assert (front.demos, front.imports) == (1, len(imports))
    assert not page.banner.isVisible(), "an empty shop needs no backup yet"


def test_orders_to_ship_are_counted_with_the_oldest(front: Front, qtbot: QtBot) -> None:
    for number, hours in enumerate((3, 50)):
        front.to_ship(f"30{number}", NOW - timedelta(hours=hours))
    front.scene.order(order_no="309", ordered_at=NOW - timedelta(days=20))
    page = front.load()
    assert (page.to_ship.number(), page.to_ship.line()) == ("2", "Oldest 2 days")
    qtbot.mouseClick(page.to_ship, Qt.MouseButton.LeftButton)
    assert front.gone == [("orders", {"states": ["to_ship"]})]


def test_claims_are_told_by_what_is_to_be_done(front: Front) -> None:
    scene = front.scene
    tracking_no = scene.next_tracking_no()
    scene.order(tracking_no, order_no="31", shipped_at=datetime(2026, 9, 8, 4, tzinfo=UTC))
    draft = scene.claim(39_867, ClaimKind.DAMAGED, tracking_no=tracking_no)
    asked = scene.submitted(12_900)
    scene.step(claims.add_follow_up, asked, "查一下", TODAY)
    agreed = scene.agreed(5_900)
    refused = scene.submitted(1_000)
    scene.step(claims.reject_claim, refused, "超过期限")
    page = front.load()
    assert (page.to_submit.number(), page.to_submit.line()) == ("1", "3 days left · ￥398.67")
    assert (page.to_ask.number(), page.to_ask.line()) == ("1", "Due today")
    assert page.receivable.number() == "￥59.00"
    rows = {row.task.about: row.task for row in page.claims_list.rows()}
    assert [task.chip.text for task in rows.values()] == ["To submit", "Submitted", "Rejected", "Agreed"]
    assert rows[tracking_no].text.endswith("Damaged · 3 days left · no photo yet")
    assert [task.side for task in rows.values()] == ["￥398.67", "￥129.00", "￥10.00", "￥59.00"]
    for row in page.claims_list.rows():
        row.click()
    assert front.opened == [draft, asked, refused, agreed]


def test_a_claim_with_two_reasons_is_listed_once(front: Front) -> None:
    claim_id = front.scene.agreed(5_900)
    front.scene.step(claims.add_follow_up, claim_id, "下周打款", TODAY)
    page = front.load()
    (row,) = page.claims_list.rows()
    assert "not received · ask again" in row.task.text


def test_the_window_that_closed_is_louder_than_the_next_one(front: Front) -> None:
    scene = front.scene
    for number, shipped in enumerate((datetime(2026, 8, 1, tzinfo=UTC), datetime(2026, 10, 1, tzinfo=UTC))):
        tracking_no = scene.next_tracking_no()
        scene.order(tracking_no, order_no=f"4{number}", shipped_at=shipped)
        scene.claim(1_000, tracking_no=tracking_no)
    assert front.load().to_submit.line() == "1 past the window · ￥10.00"


def test_only_the_chosen_shop_counts(front: Front) -> None:
    front.to_ship("51", NOW)
    front.desk.settings.set(SHOP_FILTER, 2)
    assert front.load().to_ship.number() == "0"
    front.desk.settings.set(SHOP_FILTER, 1)
    assert front.load().to_ship.number() == "1"


def test_photos_without_a_record_are_counted(front: Front) -> None:
    claim_id = front.scene.submitted()
    front.scene.photo(claim_id)

    def add(session: Session, _actor: Actor) -> None:
        photo = Photo(
            sha256="f" * 64, path="a.jpg", path_key="a.jpg", added_at=NOW - timedelta(hours=5), added_by="王芳",
            size_bytes=1, width=1, height=1, image_format="JPEG",
        )  # fmt: skip
        session.add(photo)

    front.scene.do(add)
    page = front.load()
    assert (page.unlinked.number(), page.unlinked.line()) == ("1", "Oldest 5 hours")


def test_photos_that_came_twice_and_files_without_a_name_are_asked_about(front: Front, tmp_path: Path) -> None:
    watched = tmp_path / "微信图片"
    front.scene.photo(front.scene.submitted())

    def arrive(session: Session, actor: Actor) -> None:
        photo = session.query(Photo).one()
        photo.customer_name = photo.customer_key = "小号1"
        likeness.note_arrival(session, actor, photo, "小号2", None)
        for folder in (watched, tmp_path / "another"):
            file = WatchedFile(size_bytes=1, modified_ns=1, state=WatchedState.WAITING, seen_at=NOW)
            file.path = file.path_key = str(folder / "IMG_1.jpg")
            session.add(file)

    front.scene.do(arrive)
    assert [row.task.about for row in front.load().tickets_list.rows()] == ["Photos that other customers sent before"]
    front.desk.settings.set(WATCHED_FOLDER, str(watched))
    rows = front.load().tickets_list.rows()
    assert [(row.task.chip.text, row.task.about) for row in rows] == [
        ("1", "Photos that other customers sent before"),
        ("1", "Pictures in the watched folder whose names say nobody"),
    ]
    for row in rows:
        row.click()
    assert front.gone == [("photos", {"likeness": "open"}), ("photos", {})]


def test_a_backup_that_is_due_is_asked_for_until_it_is_there(front: Front) -> None:
    front.scene.order(order_no="61", ordered_at=NOW)
    back_up(front.folder, NOW - timedelta(days=3), "daily")
    page = front.load()
    assert page.banner.isVisible()
    assert page.banner.text() == "The last backup was made 3 days ago, on 2026-10-02."
    page.banner.findChildren(QPushButton)[0].click()
    front.load()
    assert front.backups == 1
    assert not page.banner.isVisible()


def test_the_days_are_the_shops_and_lead_to_their_orders(front: Front, qtbot: QtBot) -> None:
    # Half past midnight in Shanghai is still the day before in UTC.
    front.scene.order(order_no="71", ordered_at=datetime(2026, 10, 3, 16, 30, tzinfo=UTC), paid_fen=1_000)
    front.scene.order(order_no="72", ordered_at=datetime(2026, 10, 4, 15, 59, tzinfo=UTC), paid_fen=2_000)
    front.scene.order(order_no="73", ordered_at=datetime(2026, 9, 1, tzinfo=UTC))
    page = front.load()
    found = front.scene.ask(service.overview, front.scene.actor, front.folder)
    assert {one.day: (one.number, one.paid_fen) for one in found.days if one.number} == {date(2026, 10, 4): (2, 3_000)}
    assert len(found.days) == 30
    assert found.days[-1].day == TODAY
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=page.chart.bar_rect(28).center())
    bar = page.chart.pointed()
    assert bar is not None
    assert bar.told == "2026-10-04: 2 orders, ￥30.00"
    day = "2026-10-04"
    assert front.gone == [("orders", {"period": {"preset": "custom", "first": day, "last": day}})]


def test_everything_can_be_done_by_keyboard(front: Front, qtbot: QtBot) -> None:
    claim_id = front.scene.submitted()
    front.scene.step(claims.add_follow_up, claim_id, "查一下", TODAY)
    page = front.load()
    page.to_ask.setFocus()
    qtbot.keyClick(page.to_ask, Qt.Key.Key_Return)
    qtbot.keyClick(page.claims_list.rows()[0], Qt.Key.Key_Space)
    page.chart.setFocus()
    qtbot.keyClick(page.chart, Qt.Key.Key_End)
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert page.chart.accessibleDescription().startswith("2026-10-04:")
    qtbot.keyClick(page.chart, Qt.Key.Key_Return)
    assert [key for key, _values in front.gone] == ["claims", "orders"]
    assert front.opened == [claim_id]


def test_recovered_money_is_a_share_of_what_was_claimed(front: Front) -> None:
    claim_id = front.scene.agreed(5_000)
    front.scene.step(claims.add_receipt, claim_id, 2_500, TODAY, MoneyTo.ACCOUNT)
    page = front.load()
    assert [label.text() for label in page.month_figures][2:] == ["1", "25%"]


def test_the_list_behind_a_card_holds_what_the_card_counts(front: Front) -> None:
    for days in (-1, 0, 1):
        claim_id = front.scene.submitted()
        front.scene.today = TODAY - timedelta(days=3)
        front.scene.step(claims.add_follow_up, claim_id, "查一下", TODAY + timedelta(days=days))
        front.scene.today = TODAY
    page = front.load()
    page.to_ask.click()
    assert page.to_ask.number() == "2"
    assert front.gone == [("claims", {"due": "to_ask"})]
    assert len(front.scene.ask(list_claim_ids, ClaimFilter(ask_by=TODAY))) == 2


def test_a_promise_that_was_not_kept_and_a_statement_that_waits(front: Front) -> None:
    scene = front.scene
    claim_id = scene.agreed(5_900)
    scene.step(claims.add_follow_up, claim_id, "答应后天打款", None, "李经理", TODAY + timedelta(days=2))
    assert front.load().to_ask.line() == "No call is due"
    with scene.database.read() as session:
        (read,) = read_statement(next((DATA / "couriers").glob("圆通*.xlsx")), remembered(session))
    assert read.courier_id is not None
    scene.do(import_statement, read, read.courier_id)
    scene.today = TODAY + timedelta(days=3)
    page = front.load()
    assert page.to_ask.line() == "1 promises not kept · ￥59.00"
    first, *_others, last = page.claims_list.rows()
    assert first.task.text.endswith(f"promised by {TODAY + timedelta(days=2):%m-%d}, not kept")
    assert (last.task.chip.text, last.task.about) == ("1", "Couriers' statements to compare")
    last.click()
    assert front.gone[-1] == ("statements", {})
