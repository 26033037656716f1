"""The book of rules: what may be in it, and that what was entered stays."""

import pytest

from shopdesk.core.errors import Conflict, UserError
from shopdesk.ledger import service
from shopdesk.ledger.rules.managing import RuleRow, draft_of
from shopdesk.ledger.states import CountingPeriod, EntryKind
from shopdesk.preferences.service import take_out
from tests.ledger.scene import LedgerScene

LADDER = [(1_000, ""), (3_000, ""), (0, "劝退")]


def row(scene: LedgerScene, rule_id: int) -> RuleRow:
    return next(one for one in scene.ask(service.list_rules) if one.id == rule_id)


def test_a_rule_is_kept_as_it_was_entered(scene: LedgerScene) -> None:
    rule = scene.rule("  抄错  单号 ", LADDER, CountingPeriod.YEAR, source_kind="wrong_shipment", memo="手册 3.2\n")
    told = row(scene, rule)
    assert (told.name, told.period, told.source_kind, told.memo) == (
        "抄错 单号", CountingPeriod.YEAR, "wrong_shipment", "手册 3.2",
    )  # fmt: skip
    assert (list(told.steps), told.active, told.used, told.version) == (LADDER, True, 0, 1)


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"name": " "}, "name", "Enter the name"),
        ({"name": "长" * 101}, "name", "longer than 100"),
        ({"name": "ｌａｔｅ"}, "name", "already"),
        ({"kind": EntryKind.ADJUSTMENT}, "kind", "for penalties or for bonuses"),
        ({"steps": []}, "steps", "first occurrence"),
        ({"steps": [(1, "")] * 21}, "steps", "More than 20"),
        ({"steps": [(1, ""), (-1, "")]}, "steps", "Step 2: enter an amount from 0"),
        ({"steps": [(10**12, "")]}, "steps", "Step 1: enter an amount from 0"),
        ({"steps": [(0, " ")]}, "steps", "Step 1: enter an amount, or say"),
        ({"steps": [(1, "长" * 201)]}, "steps", "longer than 200"),
    ],
)
def test_what_is_wrong_is_told_beside_its_field(
    scene: LedgerScene, changes: dict[str, object], field: str, words: str
) -> None:
    scene.rule("Late", [(1, "")])
    draft = service.RuleDraft("早退", steps=LADDER)._replace(**changes)  # type: ignore[arg-type]
    [problem] = scene.ask(service.rule_problems, draft)
    assert (problem.field, words in problem.message) == (field, True)
    with pytest.raises(UserError, match=words):
        scene.do(service.add_rule, draft)


def test_only_the_ladder_changed_is_a_change_too(scene: LedgerScene) -> None:
    rule = scene.rule()
    told = row(scene, rule)
    scene.do(service.change_rule, rule, told.version, draft_of(told)._replace(steps=[(2_000, "")]))
    now = row(scene, rule)
    assert ([step.amount_fen for step in now.steps], now.version > told.version) == ([2_000], True)
    with pytest.raises(Conflict, match="in between"):
        scene.do(service.change_rule, rule, told.version, draft_of(told))
    scene.do(service.change_rule, rule, now.version, draft_of(now)._replace(name="抄错", steps=[(2_500, "")]))
    assert row(scene, rule).name == "抄错"


def test_a_change_holds_from_now_on(scene: LedgerScene) -> None:
    rule = scene.rule()
    before = scene.by_rule(rule)
    told = row(scene, rule)
    scene.do(service.change_rule, rule, told.version, draft_of(told)._replace(steps=[(1_000, ""), (9_900, "")]))
    assert scene.by_rule(rule).amount_fen == -9_900
    assert scene.entry(before.id).amount_fen == -1_000


def test_the_kind_of_a_rule_that_was_used_stays(scene: LedgerScene) -> None:
    rule = scene.rule()
    told = row(scene, rule)
    scene.do(service.change_rule, rule, told.version, draft_of(told)._replace(kind=EntryKind.BONUS))
    told = row(scene, rule)
    scene.by_rule(rule, kind=EntryKind.BONUS)
    with pytest.raises(UserError, match="so its kind stays"):
        scene.do(service.change_rule, rule, told.version, draft_of(told)._replace(kind=EntryKind.PENALTY))


def test_a_rule_that_was_used_only_becomes_inactive(scene: LedgerScene) -> None:
    used, unused = scene.rule("抄错"), scene.rule("迟到")
    scene.by_rule(used)
    assert scene.do(service.delete_rule, used, row(scene, used).version) is False
    assert scene.do(service.delete_rule, unused, row(scene, unused).version) is True
    [left] = scene.ask(service.list_rules)
    assert (left.id, left.active, left.used) == (used, False, 1)
    with pytest.raises(UserError, match="A deleted rule was called"):
        scene.rule("迟到")
    with pytest.raises(UserError, match="does not exist"):
        scene.do(service.delete_rule, unused, 2)


def test_a_deleted_rule_comes_back_by_who_may_change_rules(scene: LedgerScene) -> None:
    rule_id = scene.rule("迟到")
    scene.do(service.delete_rule, rule_id, row(scene, rule_id).version)
    with pytest.raises(UserError, match="This can be done by"):
        scene.do(take_out, [("ledger_rule", rule_id)], by="李静")
    scene.do(take_out, [("ledger_rule", rule_id)])
    assert (row(scene, rule_id).name, row(scene, rule_id).active) == ("迟到", False)
