"""Who may do what, and whose entries somebody sees: for every role and verb."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.ledger import rights, service, store
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryFilter
from shopdesk.shops.service import change_staff
from tests.ledger.scene import PEOPLE, LedgerScene

OCT = date(2026, 10, 9)
ANSWERING = {Role.OWNER, Role.SUPERVISOR, Role.FINANCE}


def enter(scene: LedgerScene, name: str) -> None:
    draft = service.EntryDraft(scene.staff["李静"], EntryKind.PENALTY, scene.today, None, 100, "迟到")
    scene.do(service.enter_many, [draft], by=name)


def reverse(scene: LedgerScene, name: str) -> None:
    scene.do(service.reverse_many, [scene.by_hand(100).id], "弄错", by=name)


def add_rule(scene: LedgerScene, name: str) -> None:
    scene.do(service.add_rule, service.RuleDraft("迟到", steps=[(500, "")]), by=name)


def change_rule(scene: LedgerScene, name: str) -> None:
    rule = scene.rule()
    scene.do(service.change_rule, rule, 1, service.RuleDraft("迟到", steps=[(500, "")]), by=name)


def delete_rule(scene: LedgerScene, name: str) -> None:
    scene.do(service.delete_rule, scene.rule(), 1, by=name)


def close(scene: LedgerScene, name: str) -> None:
    scene.by_hand(100, on=OCT)
    scene.do(service.close_month, "2026-10", by=name)


def reopen(scene: LedgerScene, name: str) -> None:
    close(scene, "王芳")
    scene.do(service.reopen_month, "2026-10", "漏了", by=name)


VERBS: list[tuple[Callable[[LedgerScene, str], None], set[Role]]] = [
    (enter, ANSWERING),
    (reverse, ANSWERING),
    (add_rule, ANSWERING),
    (change_rule, ANSWERING),
    (delete_rule, ANSWERING),
    (close, ANSWERING),
    (reopen, {Role.OWNER}),
]


@pytest.mark.parametrize(("name", "role"), [(name, role) for _no, name, role in PEOPLE])
@pytest.mark.parametrize(("verb", "roles"), VERBS)
def test_each_verb_is_for_those_who_answer_for_it(
    scene: LedgerScene, verb: Callable[[LedgerScene, str], None], roles: set[Role], name: str, role: Role
) -> None:
    if role in roles:
        verb(scene, name)
        return
    with pytest.raises(UserError, match=f"{name} is “.*This can be done by: Owner"):
        verb(scene, name)


@pytest.mark.parametrize(("name", "role"), [(name, role) for _no, name, role in PEOPLE])
def test_the_questions_beforehand_say_the_same(scene: LedgerScene, name: str, role: Role) -> None:
    actor = scene.people[name]
    for question in (rights.why_not_move_fund, rights.why_not_run_commission, rights.why_not_change_rules):
        assert bool(scene.ask(question, actor)) is (role not in ANSWERING)
    assert bool(scene.ask(rights.why_not_decide, actor)) is (role not in {Role.OWNER, Role.SUPERVISOR})


@pytest.mark.parametrize("name", ["王芳", "赵磊", "陈明"])
def test_nobody_takes_back_what_a_colleague_took_from_them(scene: LedgerScene, name: str) -> None:
    by = "赵磊" if name != "赵磊" else "陈明"
    draft = service.EntryDraft(scene.staff[name], EntryKind.PENALTY, scene.today, None, 100, "迟到")
    fine = scene.do(service.enter, draft, by=by)
    with pytest.raises(UserError, match=f"{fine.entry_no} is about yourself, so appeal it"):
        scene.do(service.reverse, fine.id, "不算", by=name)
    own = scene.do(service.enter, draft, by=name)
    scene.do(service.reverse, own.id, "自己录错", by=name)
    bonus = scene.do(service.enter, draft._replace(kind=EntryKind.BONUS), by=by)
    scene.do(service.reverse, bonus.id, "多给了", by=name)


def test_whoever_is_alone_to_judge_takes_back_what_is_about_themselves(scene: LedgerScene) -> None:
    scene.do(change_staff, scene.staff["赵磊"], "4", "赵磊", Role.WAREHOUSE, True)
    draft = service.EntryDraft(scene.staff["王芳"], EntryKind.PENALTY, scene.today, None, 100, "迟到")
    fine = scene.do(service.enter, draft, by="陈明")
    scene.do(service.reverse, fine.id, "不算")


def test_everybody_appeals_their_own_and_leaders_for_others(scene: LedgerScene) -> None:
    about = scene.staff["李静"]
    may = {name for name, actor in scene.people.items() if not scene.ask(rights.why_not_appeal, actor, about)}
    assert may == {"王芳", "李静", "赵磊"}


@pytest.mark.parametrize(("name", "role"), [(name, role) for _no, name, role in PEOPLE])
def test_what_colleagues_get_is_nobodys_business(scene: LedgerScene, name: str, role: Role) -> None:
    for each in scene.staff:
        scene.by_hand(100, name=each)
    actor = scene.people[name]
    for wanted in (EntryFilter(), EntryFilter(staff_id=scene.staff["周敏"]), EntryFilter(text="迟到")):
        seen = scene.ask(rights.narrowed, actor, wanted)
        rows = scene.ask(store.list_entry_rows, scene.ask(store.list_entry_ids, seen))
        people = {row.staff_name for row in rows.values()}
        assert scene.ask(store.entry_totals, seen).number == len(rows)
        if role in ANSWERING:
            assert people == ({"周敏"} if wanted.staff_id else set(scene.staff))
        else:
            assert people <= {name}


def test_one_person_alone_does_everything(tmp_path: Path, empty_database: Path) -> None:
    scene = LedgerScene(tmp_path, empty_database)
    for no, name, role in PEOPLE[1:]:
        scene.do(change_staff, scene.staff[name], no, name, role, False)
    alone = Actor(None, "我", Role.WAREHOUSE, scene.clock)
    scene.actor = alone
    scene.by_hand(100, on=OCT)
    scene.do(service.close_month, "2026-10")
    scene.do(service.reopen_month, "2026-10", "漏了")
    assert scene.ask(rights.staff_seen, alone) is None
    assert scene.ask(rights.why_not_appeal, alone, scene.staff["李静"]) == ""
    scene.close()
