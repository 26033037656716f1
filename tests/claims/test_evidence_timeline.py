"""What a courier reads of the history of a claim: what happened, not what was entered by mistake and undone."""

from datetime import date
from pathlib import Path

from shopdesk.claims import service
from shopdesk.claims.model import ClaimId
from shopdesk.claims.papers.evidence_words import events
from shopdesk.claims.states import MoneyTo
from tests.claims.scene import Scene
from tests.claims.statement_scene import Reconciling

NO = "YT8602335301204"


def timeline(scene: Scene, claim_id: ClaimId) -> list[str]:
    """Each entry without who entered it."""
    return [text.removesuffix(" · 王芳") for _day, text in events(scene.detail(claim_id), scene.clock)]


def received(scene: Scene, claim_id: ClaimId, fen: int) -> None:
    scene.step(service.add_receipt, claim_id, fen, scene.today, MoneyTo.ACCOUNT)


def test_a_step_that_was_undone_is_left_out(scene: Scene) -> None:
    claim_id = scene.submitted(10_000)
    before = timeline(scene, claim_id)
    scene.step(service.reject_claim, claim_id, "点错了")
    scene.step(service.take_back, claim_id)
    assert timeline(scene, claim_id) == before
    scene.step(service.agree_claim, claim_id, 9_000, scene.today)
    assert timeline(scene, claim_id) == [*before, "Agreed · ￥90.00"]
    assert len(scene.detail(claim_id).steps) == 5


def test_a_receipt_and_a_write_off_that_were_taken_back_are_left_out_and_so_is_the_end_they_led_to(
    scene: Scene,
) -> None:
    claim_id = scene.agreed(10_000)
    before = timeline(scene, claim_id)
    received(scene, claim_id, 10_000)
    received(scene, claim_id, -10_000)
    assert timeline(scene, claim_id) == before
    scene.step(service.write_off, claim_id, "算了", 10_000)
    scene.step(service.write_off, claim_id, "又要了", -10_000)
    assert timeline(scene, claim_id) == before
    received(scene, claim_id, 4_000)
    received(scene, claim_id, -500)
    assert timeline(scene, claim_id)[len(before) :] == [
        "Received ￥40.00 · To the account",
        "Receipt taken back: ￥5.00 · To the account",
    ]


def test_a_refusal_that_was_appealed_stays(scene: Scene) -> None:
    claim_id = scene.submitted(10_000)
    scene.step(service.reject_claim, claim_id, "包装不合格")
    scene.step(service.appeal_claim, claim_id, "有照片")
    scene.step(service.agree_claim, claim_id, 10_000, scene.today)
    assert [text.split(" · ")[0] for text in timeline(scene, claim_id)][-3:] == ["Rejected", "Appealed", "Agreed"]


def test_a_statement_that_was_taken_back_leaves_nothing(scene: Scene, tmp_path: Path) -> None:
    reconciling = Reconciling(scene, tmp_path)
    claim_id = reconciling.submitted(NO, 9_200)
    scene.today = date(2026, 11, 20)
    before = timeline(scene, claim_id)
    statement_id = reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])
    reconciling.accept(statement_id)
    assert "Settled" in "".join(timeline(scene, claim_id))
    reconciling.take_back(statement_id)
    assert timeline(scene, claim_id) == before


def test_what_the_courier_took_back_itself_stays(scene: Scene, tmp_path: Path) -> None:
    reconciling = Reconciling(scene, tmp_path)
    claim_id = reconciling.agreed(NO, 9_200)
    scene.today = date(2026, 11, 20)
    reconciling.accept(reconciling.statement([(NO, "破损", 92, "2026/11/03", ""), (NO, "冲正", -92, "2026/11/09", "")]))
    told = [text.split("￥")[0] for text in timeline(scene, claim_id)]
    assert told[-2:] == ["Received ", "Receipt taken back: "]
    scene.step(service.agree_claim, claim_id, 8_000, scene.today)
    statement_id = reconciling.statement([(NO, "破损", 80, "2026/11/12", ""), (NO, "冲正", -80, "2026/11/13", "")])
    before = timeline(scene, claim_id)
    reconciling.accept(statement_id)
    reconciling.take_back(statement_id)
    assert timeline(scene, claim_id) == before
