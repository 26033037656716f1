"""A statement that has nothing to be entered comes to an end all the same, and can be opened again."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from shopdesk.claims.ahead import waiting_statements
from shopdesk.claims.model import StatementId
from shopdesk.claims.statements.accepting import accept_statement
from shopdesk.claims.statements.matching import rematch
from shopdesk.claims.states import Outcome
from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.shops.service import add_staff
from tests.claims.reconciling import Bench
from tests.claims.scene import Scene
from tests.claims.statement_scene import Reconciling

NO = "YT8602335301204"

be_done = partial(accept_statement, even_nothing=True)


@pytest.fixture
def reconciling(scene: Scene, tmp_path: Path) -> Reconciling:
    scene.today = date(2026, 11, 20)
    return Reconciling(scene, tmp_path)


def of_an_unknown_parcel(reconciling: Reconciling) -> StatementId:
    return reconciling.statement([(NO, "破损", 92, "2026/11/03", "")])


def test_it_is_done_with_opened_again_and_entered_once_its_parcel_is_claimed(reconciling: Reconciling) -> None:
    statement_id = of_an_unknown_parcel(reconciling)
    assert reconciling.act(be_done, statement_id).receipts == 0
    assert reconciling.row(statement_id).accepted_at is not None
    assert [row.outcome for row in reconciling.results(statement_id)] == [Outcome.UNKNOWN_HERE]
    assert reconciling.scene.ask(waiting_statements)[0] == 0
    reconciling.take_back(statement_id)
    assert reconciling.scene.ask(waiting_statements)[0] == 1
    claim_id = reconciling.agreed(NO, 9_200)
    reconciling.scene.do(rematch, statement_id)
    assert reconciling.accept(statement_id).receipts == 1
    assert reconciling.scene.detail(claim_id).row.received_fen == 9_200


def test_who_may_not_accept_is_not_done_with_it_either(reconciling: Reconciling) -> None:
    statement_id = of_an_unknown_parcel(reconciling)
    version = reconciling.row(statement_id).version
    for number, role in enumerate((Role.OWNER, Role.WAREHOUSE)):
        reconciling.scene.do(add_staff, str(number), f"员工{number}", role)
    clerk = Actor(2, "员工1", Role.WAREHOUSE, reconciling.scene.clock)
    with pytest.raises(UserError), reconciling.scene.database.write(clerk) as session:
        be_done(session, clerk, statement_id, version)
    assert reconciling.row(statement_id).accepted_at is None


def test_the_review_offers_to_be_done_where_nothing_is_to_be_entered(opened: Bench) -> None:
    def footer() -> str:
        return " | ".join(label.text() for label in opened.review.pane.footer.findChildren(QLabel))

    for row in opened.rows():
        if row.claim_id is not None and row.line_count:
            opened.select(row.tracking_no)
            opened.choose("leave")
            opened.settle()
    button = opened.review.head.accept_button
    opened.until(lambda: button.text() == "Done, nothing to enter")
    assert button.isEnabled() and "nothing to enter" in footer()
    button.click()
    opened.settle()
    opened.until(opened.review.head.take_back_button.isVisible)
    assert opened.scene.ask(waiting_statements)[0] == 0
    assert "looked through by 王芳, nothing entered" in footer()
    opened.press_toast("Undo")
    opened.until(button.isVisible)
    assert opened.scene.ask(waiting_statements)[0] == 1
