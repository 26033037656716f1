"""Entries made by hand and by rule, what is refused, and what somebody is told before."""

from datetime import date

import pytest

from shopdesk.core.errors import UserError
from shopdesk.ledger import service
from shopdesk.ledger.chain import next_number
from shopdesk.ledger.lookup import entries_of_source, sources_with_entries
from shopdesk.ledger.model import LedgerEntry
from shopdesk.ledger.states import EntryKind
from shopdesk.shops.service import change_staff
from tests.ledger.scene import LedgerScene

NOV = date(2026, 11, 5)
SLIP = {"source_kind": "wrong_shipment", "source_id": 7, "source_no": "WS2611-0007"}


def draft(scene: LedgerScene, **named: object) -> service.EntryDraft:
    told = {"staff_id": scene.staff["李静"], "happened_on": NOV, "amount_fen": 500, "reason": "迟到", **named}
    return service.EntryDraft(**told)  # type: ignore[arg-type]


def test_an_entry_stands_as_it_was_made(scene: LedgerScene) -> None:
    made = scene.by_rule(scene.rule(), on=date(2026, 11, 3), reason="抄成圆通", **SLIP)
    assert (made.entry_no, made.happened_on, made.booked_on) == ("LG2611-0001", date(2026, 11, 3), date(2026, 11, 3))
    assert (made.staff_no, made.staff_name, made.rule_name, made.occurrence_no) == ("2", "李静", "抄错单号", 1)
    assert (made.amount_fen, made.proposed_fen, made.reason) == (-1_000, -1_000, "抄成圆通")
    assert (made.source_no, made.entered_by, made.stands, made.collected) == ("WS2611-0007", "王芳", True, False)


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (EntryKind.PENALTY, 500, -500),
        (EntryKind.BONUS, 500, 500),
        (EntryKind.ADJUSTMENT, -500, -500),
        (EntryKind.ADJUSTMENT, 500, 500),
        (EntryKind.COMMISSION, 500, 500),
    ],
)
def test_a_penalty_takes_and_a_bonus_gives(scene: LedgerScene, kind: EntryKind, typed: int, stored: int) -> None:
    assert scene.by_hand(typed, kind).amount_fen == stored


def test_numbers_count_by_the_month_of_entering(scene: LedgerScene) -> None:
    first, second = scene.by_hand(100), scene.by_hand(100)
    scene.on(date(2026, 12, 1))
    third = scene.by_hand(100, on=date(2026, 11, 30))
    assert [one.entry_no for one in (first, second, third)] == ["LG2611-0001", "LG2611-0002", "LG2612-0001"]
    scene.on(date(2026, 11, 6))  # the clock of the PC was wrong
    assert scene.by_hand(100).entry_no == "LG2611-0003"


def test_numbers_go_on_after_9999(scene: LedgerScene) -> None:
    scene.do(service.enter_many, [draft(scene)] * 11)
    with scene.database.read() as session:
        session.connection().exec_driver_sql("DROP TRIGGER ledger_entry_no_update")
        for entry_id in range(3, 12):
            number = f"LG2611-{9_989 + entry_id}"
            session.connection().exec_driver_sql(
                "UPDATE ledger_entry SET entry_no = ? WHERE id = ?", (number, entry_id)
            )
        assert service.verify(session).first_bad == "LG2611-9992"
        assert next_number(session, LedgerEntry, scene.clock) == "LG2611-10001"


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"staff_id": None}, "staff", "Choose whom"),
        ({"staff_id": 999}, "staff", "Choose whom"),
        ({"happened_on": None}, "day", "Enter the day"),
        ({"happened_on": date(2026, 11, 6)}, "day", "still to come"),
        ({"happened_on": date(1926, 11, 5)}, "day", "from 2000"),
        ({"amount_fen": None}, "amount", "Enter the amount"),
        ({"amount_fen": 0}, "amount", "Enter the amount"),
        ({"amount_fen": -500}, "amount", "without a sign"),
        ({"amount_fen": 10**12}, "amount", "ten million"),
        ({"reason": "  "}, "reason", "Without a rule"),
        ({"rule_id": 999}, "rule", "does not exist"),
        ({"source_no": "9" * 65}, "source", "longer than 64"),
    ],
)
def test_what_is_wrong_is_told_beside_its_field(
    scene: LedgerScene, changes: dict[str, object], field: str, words: str
) -> None:
    wrong = draft(scene, **changes)
    [problem] = scene.ask(service.entry_problems, scene.clock, wrong)
    assert (problem.field, words in problem.message) == (field, True)
    with pytest.raises(UserError, match=words):
        scene.do(service.enter, wrong)
    assert scene.entries() == []


def test_a_rule_is_for_its_kind_and_while_it_is_used(scene: LedgerScene) -> None:
    rule = scene.rule()
    with pytest.raises(UserError, match="is for: Penalty"):
        scene.by_rule(rule, kind=EntryKind.BONUS)
    [row] = scene.ask(service.list_rules)
    scene.do(service.change_rule, rule, row.version, service.RuleDraft(row.name, steps=row.steps, active=False))
    with pytest.raises(UserError, match="no longer used"):
        scene.by_rule(rule)


def test_another_amount_than_the_rules_needs_a_reason(scene: LedgerScene) -> None:
    rule = scene.rule()
    with pytest.raises(UserError, match="The rule says ￥10") as refused:
        scene.by_rule(rule, amount_fen=500)
    assert refused.value.field == "reason"
    less = scene.by_rule(rule, amount_fen=0, reason="第一天上班")
    assert (less.amount_fen, less.proposed_fen, less.occurrence_no) == (0, -1_000, 1)
    assert scene.by_rule(rule, amount_fen=3_000).occurrence_no == 2  # just what the rule says


def test_former_staff_keep_their_records(scene: LedgerScene) -> None:
    left = scene.staff["李静"]
    scene.do(change_staff, left, "2", "李静", scene.people["李静"].role, False)
    assert scene.by_hand(500).staff_name == "李静"


def test_who_and_rule_stay_written_as_they_were_called(scene: LedgerScene) -> None:
    rule = scene.rule()
    made = scene.by_rule(rule)
    scene.do(change_staff, scene.staff["李静"], "22", "李静静", scene.people["李静"].role, True)
    [row] = scene.ask(service.list_rules)
    scene.do(service.change_rule, rule, row.version, service.RuleDraft("抄写", steps=[(1, "")]))
    now = scene.entry(made.id)
    assert (now.staff_no, now.staff_name, now.rule_name, now.amount_fen) == ("2", "李静", "抄错单号", -1_000)


def test_several_are_entered_all_or_none(scene: LedgerScene) -> None:
    rule = scene.rule()
    people = [scene.staff[name] for name in ("李静", "周敏", "李静")]
    drafts = [service.EntryDraft(one, EntryKind.PENALTY, NOV, rule) for one in people]
    assert [one.occurrence_no for one in scene.do(service.enter_many, drafts)] == [1, 1, 2]
    with pytest.raises(UserError, match=r"^周敏: This day is still to come"):
        scene.do(service.enter_many, [drafts[0], drafts[1]._replace(happened_on=date(2027, 1, 1))])
    assert len(scene.entries()) == 3


def test_the_same_record_is_not_fined_twice_unawares(scene: LedgerScene) -> None:
    rule, other = scene.rule(), scene.rule("粗心")
    wanted = service.EntryDraft(scene.staff["李静"], EntryKind.PENALTY, NOV, rule, **SLIP)  # type: ignore[arg-type]
    assert scene.ask(service.cautions, wanted) == []
    made = scene.by_rule(rule, **SLIP)
    assert scene.ask(service.cautions, wanted) == [
        "WS2611-0007 has an entry for 李静 by this rule already: LG2611-0001, ￥-10.00."
    ]
    [told] = scene.ask(service.cautions, wanted._replace(rule_id=other))
    assert "by this rule" not in told
    assert scene.ask(service.cautions, wanted._replace(staff_id=scene.staff["周敏"])) == []
    scene.reverse(made.id)
    assert scene.ask(service.cautions, wanted) == []


def test_what_is_late_for_its_month_is_told_before_and_counts_in_the_next(scene: LedgerScene) -> None:
    scene.by_hand(100, on=date(2026, 10, 1))
    scene.do(service.close_month, "2026-10")
    late = draft(scene, happened_on=date(2026, 10, 31))
    assert scene.ask(service.cautions, late) == ["2026-10 is closed, so this will count on 2026-11-01."]
    made = scene.do(service.enter, late)
    assert (made.happened_on, made.booked_on) == (date(2026, 10, 31), date(2026, 11, 1))


def test_a_record_knows_its_entries(scene: LedgerScene) -> None:
    rule = scene.rule()
    first, second = scene.by_rule(rule, **SLIP), scene.by_rule(rule, "周敏", **SLIP)
    scene.by_rule(rule, **{**SLIP, "source_id": 8})
    reversal = scene.reverse(first.id)
    found = scene.ask(entries_of_source, "wrong_shipment", 7)
    assert [one.entry_no for one in found] == [first.entry_no, second.entry_no, reversal.entry_no]
    own = scene.ask(entries_of_source, "wrong_shipment", 7, scene.people["周敏"])
    assert [one.entry_no for one in own] == [second.entry_no]
    told = scene.ask(sources_with_entries, "wrong_shipment", [7, 8, 9])
    assert told == {7: second.entry_no, 8: "LG2611-0003"}


def test_half_a_character_is_refused_with_words(scene: LedgerScene) -> None:
    with pytest.raises(UserError, match="half a character"):
        scene.by_hand(500, reason="\ud83d")
    assert scene.entries() == []
    assert scene.verified().ok


@pytest.mark.parametrize("reason", ["a\0b", "\0", "\u202e倒", "=1+1", "'\";--", "𠮷🧵", "a\r\nb\u2028c", "迟" * 2_000])
def test_odd_words_are_kept_as_they_are_and_verify(scene: LedgerScene, reason: str) -> None:
    made = scene.by_hand(100, reason=reason)
    assert scene.entry(made.id).reason == reason
    scene.reverse(made.id, reason)
    assert scene.verified().ok


def test_a_reason_longer_than_anybody_writes_is_refused(scene: LedgerScene) -> None:
    with pytest.raises(UserError, match="longer than 2,500 characters") as refused:
        scene.by_hand(100, reason="迟" * 2_501)
    assert refused.value.field == "reason"
    made = scene.by_hand(100)
    with pytest.raises(UserError, match="longer than 2,500 characters") as refused:
        scene.reverse(made.id, "错" * 2_501)
    assert refused.value.field == "reason"
