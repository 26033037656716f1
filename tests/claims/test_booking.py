"""Which months are closed, asked many times while they are closed and opened again."""

from datetime import date

from sqlalchemy.orm import Session

from shopdesk.claims import service
from shopdesk.claims.months.booking import booked_day, closed_until
from shopdesk.core.actor import Actor
from tests.claims.scene import Scene

LATE, FIRST_OPEN = date(2026, 9, 20), date(2026, 10, 1)


def in_autumn(scene: Scene) -> Scene:
    """A claim of September; it is the fifth of October."""
    scene.today = date(2026, 9, 10)
    scene.agreed()
    scene.today = date(2026, 10, 5)
    return scene


def test_a_month_closed_in_the_same_transaction_takes_nothing_any_more(scene: Scene) -> None:
    in_autumn(scene)

    def work(session: Session, actor: Actor) -> None:
        assert booked_day(session, LATE) == LATE
        service.close_month(session, actor, "2026-09")
        assert booked_day(session, LATE) == FIRST_OPEN
        service.reopen_month(session, actor, "2026-09", "漏记")
        assert booked_day(session, LATE) == LATE

    scene.do(work)


def test_what_is_undone_half_way_is_not_closed(scene: Scene) -> None:
    in_autumn(scene)

    def work(session: Session, actor: Actor) -> None:
        assert closed_until(session) == ""
        part = session.begin_nested()
        service.close_month(session, actor, "2026-09")
        assert closed_until(session) == "2026-09"
        part.rollback()
        assert booked_day(session, LATE) == LATE

    scene.do(work)
    assert scene.ask(closed_until) == ""


def test_a_session_used_again_learns_what_others_closed(scene: Scene) -> None:
    in_autumn(scene)
    with scene.database.read() as session:
        assert booked_day(session, LATE) == LATE
        session.rollback()
        scene.do(service.close_month, "2026-09")
        assert booked_day(session, LATE) == FIRST_OPEN
