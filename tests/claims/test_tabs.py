"""The tabs of claims lead to each other."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QPushButton

from shopdesk.claims import service
from shopdesk.claims.model import Claim, ClaimId, Statement, StatementLine
from shopdesk.claims.states import LineRole, MoneyTo, StatementKind
from shopdesk.claims.tabs import ClaimTabs
from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from tests.claims.scene import Scene
from tests.claims.window import Window


def statement_behind(scene: Scene, claim_id: ClaimId) -> int:
    """Let the first receipt of a claim have come with a statement."""

    def add(session: Session, actor: Actor) -> int:
        claim = session.get_one(Claim, claim_id)
        now: datetime = actor.clock.now()
        statement = Statement(
            courier_id=claim.courier_id,
            kind=StatementKind.PAYOUT,
            file_name="圆通10月.xlsx",
            sha256="0" * 64,
            digest="1" * 64,
            month="2026-10",
            columns={},
            line_count=1,
            imported_at=now,
            imported_by=actor.name,
        )
        session.add(statement)
        session.flush()
        line = StatementLine(
            statement_id=statement.id,
            row_no=12,
            role=LineRole.COMPENSATION,
            tracking_no=claim.tracking_no,
            tracking_key=claim.tracking_key,
            amount_fen=5_000,
            paid_fen=5_000,
            digest="2" * 64,
            claim_id=claim.id,
            receipt_id=claim.receipts[0].id,
        )
        session.add(line)
        return statement.id

    return scene.do(add)


def test_a_receipt_leads_to_the_statement_it_came_with(window: Callable[[], Window], scene: Scene) -> None:
    claim = scene.agreed(5_000)
    scene.step(service.add_receipt, claim, 5_000, scene.today, MoneyTo.ACCOUNT)
    statement_behind(scene, claim)
    shown = window()
    tabs = ClaimTabs(shown.desk, shown.page._companions._replace(openers={"order": lambda _order_id: None}))
    shown.bot.addWidget(tabs)
    tabs.resize(1280, 800)
    tabs.show()
    tabs.show_tab("claims")
    shown.settle()
    tabs.claims.open_record(claim)
    shown.settle()

    def link() -> QPushButton | None:
        buttons = tabs.claims.pane.detail.findChildren(QPushButton)
        return next((one for one in buttons if one.text() == "Row 12 of the statement" and one.isVisible()), None)

    shown.until(lambda: link() is not None)
    found = link()
    assert found is not None
    found.click()
    shown.settle()
    assert tabs.current_key() == "statements"
