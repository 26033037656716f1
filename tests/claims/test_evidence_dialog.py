"""The dialog of evidence packs: what is packed, where to, and what is told afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopdesk.claims.closing.page import ClaimMonthsPage
from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.model import ClaimId
from shopdesk.claims.papers import evidence_pdf
from shopdesk.claims.view import evidence_dialog
from shopdesk.claims.view.evidence_dialog import EvidenceDialog
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import LAST_FOLDERS, PcSettings
from shopdesk.ui.desk import Desk
from shopdesk.ui.jobs import JobRunner
from shopdesk.ui.messages import Toast
from tests.claims.packs import TRACKING_NO, Packs, outline, unpacked
from tests.claims.scene import Scene

Open = Callable[[list[ClaimId] | str], EvidenceDialog]


@pytest.fixture
def packs(scene: Scene, tmp_path: Path) -> Packs:
    (tmp_path / "out").mkdir()
    return Packs(scene, tmp_path)


@pytest.fixture
def desk(scene: Scene, packs: Packs, tmp_path: Path) -> Iterator[Desk]:
    settings = PcSettings(tmp_path / "settings.json")
    settings.set(LAST_FOLDERS, {evidence_dialog.PURPOSE: str(tmp_path / "out")})
    made = Desk(scene.database, scene.actor, DataFolder(tmp_path), settings, JobRunner())
    yield made
    made.jobs.shut_down()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.show()
    return behind


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, packs: Packs, window: QWidget) -> Open:
    def dialog(what: list[ClaimId] | str) -> EvidenceDialog:
        made = EvidenceDialog(desk, packs.archive, what, window)
        made.open()
        settle(qtbot, desk)
        return made

    return dialog


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.running())


def told(window: QWidget) -> str:
    (toast,) = [one for one in window.findChildren(Toast) if one.isVisible()]
    return toast.accessibleName()


def test_one_claim_as_pdf(
    qtbot: QtBot, desk: Desk, packs: Packs, scene: Scene, opened: Open, window: QWidget, tmp_path: Path
) -> None:
    claim_id, order_id = packs.broken()
    packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id), ("order", order_id))
    packs.add(packs.picture(), "小鱼儿24", ("order", order_id))
    number = scene.detail(claim_id).row.claim_no
    dialog = opened([claim_id])
    assert dialog.ui.monthFrame.isHidden()
    assert dialog.ui.claimsLabel.text() == f"Claim {number} with 2 photos"
    target = tmp_path / "out" / f"小鱼儿24_{number}.pdf"
    assert dialog.ui.targetEdit.text() == str(target)
    dialog.ui.orderCheck.click()
    settle(qtbot, desk)
    assert dialog.ui.claimsLabel.text() == f"Claim {number} with 1 photos"
    dialog.ui.writeButton.click()
    settle(qtbot, desk)
    assert len(outline(target)) == 2
    assert told(window) == f"{target.name} is written: 1 claims, 1 photos"


def test_several_as_zip_tell_what_is_not_as_it_should_be(
    qtbot: QtBot, desk: Desk, packs: Packs, scene: Scene, opened: Open, window: QWidget, tmp_path: Path
) -> None:
    first, _order = packs.broken("甲")
    second, _order = packs.broken("乙", "YT7412345678902")
    packs.add(packs.picture(), "甲", ("claim", first)).unlink()
    dialog = opened([first, second])
    assert dialog.ui.claimsLabel.text() == "2 claims with 1 photos"
    dialog.ui.zipRadio.click()
    target = Path(dialog.ui.targetEdit.text())
    assert target == tmp_path / "out" / "Claim evidence 2026-10-05.zip"
    dialog.ui.writeButton.click()
    settle(qtbot, desk)
    assert len(unpacked(target)) == 3
    said = told(window)
    assert f"Without photos: {scene.detail(second).row.claim_no}" in said
    assert "Missing or damaged: 甲_20261005_01.jpg" in said


def test_a_month_of_a_courier(qtbot: QtBot, desk: Desk, packs: Packs, scene: Scene, opened: Open) -> None:
    packs.broken()
    scene.claim(tracking_no="SF8461326620858")
    dialog = opened("2026-10")
    ui = dialog.ui
    assert ui.monthFrame.isVisible()
    assert ui.claimsLabel.text() == "2 claims with 0 photos"
    ui.courierBox.setCurrentIndex(ui.courierBox.findText("圆通速递"))
    settle(qtbot, desk)
    assert ui.claimsLabel.text().startswith("Claim CL2610-0001")
    assert ui.targetEdit.text().endswith("Claim evidence 2026-10 圆通速递.pdf")
    ui.evidenceMonthEdit.set_month("2020-01")
    settle(qtbot, desk)
    assert ui.claimsLabel.text() == "No claim belongs to this month."
    ui.writeButton.click()
    assert dialog.errors.message("target") == "There is no claim to write evidence of."
    assert dialog.isVisible()


def test_too_many_photos_for_a_pdf_are_told_before_it_closes(
    packs: Packs, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_pdf, "MOST_PHOTOS", 1)
    claim_id, _order = packs.broken()
    for _ in range(2):
        packs.add(packs.picture(), "小鱼儿24", ("claim", claim_id))
    dialog = opened([claim_id])
    dialog.ui.writeButton.click()
    assert dialog.errors.message("target").startswith("2 photos are too many for one PDF.")
    assert dialog.isVisible()
    dialog.ui.zipRadio.click()
    assert dialog.errors.message("target") == ""


def test_a_file_that_is_there_is_replaced_only_when_wanted(
    qtbot: QtBot, desk: Desk, packs: Packs, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim_id, _order = packs.broken()
    kept = tmp_path / "out" / "kept.pdf"
    kept.write_bytes(b"kept")
    answers = [False, True]
    monkeypatch.setattr(evidence_dialog, "ask", lambda *_words: answers.pop(0))
    dialog = opened([claim_id])
    dialog.ui.targetEdit.setText(str(tmp_path / "out" / "kept"))  # the ending is the program's
    dialog.write()
    assert dialog.isVisible() and kept.read_bytes() == b"kept"
    dialog.write()
    settle(qtbot, desk)
    assert kept.read_bytes().startswith(b"%PDF")


def test_a_place_that_is_not_there(packs: Packs, opened: Open, tmp_path: Path) -> None:
    claim_id, _order = packs.broken(tracking_no=TRACKING_NO)
    dialog = opened([claim_id])
    for typed in ("", str(tmp_path / "nowhere" / "x.pdf")):
        dialog.ui.targetEdit.setText(typed)
        dialog.write()
        assert dialog.errors.message("target") == "Choose a folder that is there, and a name."
        assert dialog.isVisible()


def test_the_evidence_of_the_month_that_is_looked_at(qtbot: QtBot, desk: Desk, packs: Packs, scene: Scene) -> None:
    packs.broken()
    companions = ClaimCompanions(lambda _parent: QWidget(), {}, packs.archive)
    page = ClaimMonthsPage(desk, companions)
    qtbot.addWidget(page)
    page.show()
    page.reload()
    settle(qtbot, desk)
    page.months.select_id(202610)
    settle(qtbot, desk)
    page.evidence_button.click()
    settle(qtbot, desk)
    (dialog,) = page.findChildren(EvidenceDialog)
    assert dialog.ui.evidenceMonthEdit.month() == "2026-10"
    assert dialog.ui.claimsLabel.text() == f"Claim {scene.detail(ClaimId(1)).row.claim_no} with 0 photos"
