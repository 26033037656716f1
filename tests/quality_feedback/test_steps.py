"""From the first report to the factory's answer, step by step, and back."""

from datetime import date
from typing import Any, cast

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from shopdesk.core.errors import Conflict, UserError
from shopdesk.quality_feedback import service
from shopdesk.quality_feedback.dossier import standing_places
from shopdesk.quality_feedback.model import TRANSITIONS, FeedbackState
from tests.quality_feedback.factory import Factory

STATES = FeedbackState


def test_a_defect_goes_to_the_factory_and_is_answered(factory: Factory) -> None:
    feedback_id = factory.report(supplier_id=factory.supplier())
    factory.step(service.verify_defect, feedback_id)
    factory.today = date(2026, 11, 24)
    factory.step(service.send_to_factory, feedback_id, "微信发给李厂长")
    assert factory.detail(feedback_id).row.sent_on == date(2026, 11, 24)
    factory.step(service.close_feedback, feedback_id, "换线，下一批加固")
    detail = factory.detail(feedback_id)
    assert (detail.row.state, detail.row.unfounded) == (STATES.CLOSED, False)
    assert detail.row.answer == "换线，下一批加固"
    assert [step.state for step in detail.steps] == [STATES.REPORTED, STATES.VERIFIED, STATES.SENT, STATES.CLOSED]
    assert detail.steps[2].note == "微信发给李厂长"


def test_nothing_unverified_and_nothing_without_a_supplier_is_sent(factory: Factory) -> None:
    feedback_id = factory.report()
    with pytest.raises(UserError, match="not verified"):
        factory.step(service.send_to_factory, feedback_id)
    factory.step(service.verify_defect, feedback_id)
    with pytest.raises(UserError, match="no supplier"):
        factory.step(service.send_to_factory, feedback_id)


def test_closing_says_which_word_is_missing(factory: Factory) -> None:
    feedback_id = factory.report(supplier_id=factory.supplier())
    with pytest.raises(UserError, match="why there is no defect"):
        factory.step(service.close_feedback, feedback_id, " ")
    factory.step(service.verify_defect, feedback_id)
    factory.step(service.send_to_factory, feedback_id)
    with pytest.raises(UserError, match="what the factory said"):
        factory.step(service.close_feedback, feedback_id, "")


def test_what_was_no_defect_says_so_until_it_is_opened_again(factory: Factory) -> None:
    feedback_id = factory.report()
    factory.step(service.close_feedback, feedback_id, "正常线头")
    row = factory.detail(feedback_id).row
    assert (row.unfounded, row.answer) == (True, "正常线头")
    with pytest.raises(UserError, match="closed"):
        factory.step(service.change_feedback, feedback_id, service.draft_of_feedback(row))
    factory.step(service.take_back, feedback_id)
    row = factory.detail(feedback_id).row
    assert (row.state, row.unfounded, row.answer) == (STATES.REPORTED, False, "")


def test_what_the_factory_was_told_stays(factory: Factory) -> None:
    feedback_id = factory.report(supplier_id=factory.supplier("甲厂"))
    factory.step(service.verify_defect, feedback_id)
    factory.step(service.send_to_factory, feedback_id)
    draft = service.draft_of_feedback(factory.detail(feedback_id).row)
    other = factory.supplier("乙厂")
    for changed, field in (
        (draft._replace(style_no="MY-9"), "style_no"),
        (draft._replace(supplier_id=other), "supplier_id"),
    ):
        with pytest.raises(UserError) as refused:
            factory.step(service.change_feedback, feedback_id, changed)
        assert refused.value.field == field
    factory.step(service.change_feedback, feedback_id, draft._replace(batch="2611-A"))
    assert factory.detail(feedback_id).row.batch == "2611-A"


def test_many_are_sent_as_one_sheet_or_not_at_all(factory: Factory) -> None:
    known, supplier_id = factory.supplier("甲厂"), factory.supplier("乙厂")
    first, second, third = factory.report(supplier_id=known), factory.report(), factory.report()
    factory.do(service.verify_many, factory.seen(first, second))
    with pytest.raises(UserError) as refused:
        factory.do(service.send_many, factory.seen(first, second, third), "表", supplier_id)
    assert [told[0] for told in cast(list[tuple[int, str]], refused.value.values["refused"])] == [third]
    assert factory.detail(first).row.state is STATES.VERIFIED
    assert factory.detail(second).row.supplier_id is None  # that was undone too
    factory.do(service.send_many, factory.seen(first, second), "表", supplier_id)
    assert [factory.detail(one).row.supplier for one in (first, second)] == ["甲厂", "乙厂"]
    factory.do(service.take_back_many, factory.seen(first, second))
    assert {factory.detail(one).row.state for one in (first, second)} == {STATES.VERIFIED}
    assert factory.detail(first).row.sent_on is None


def test_two_people_do_not_take_one_step_twice(factory: Factory) -> None:
    feedback_id = factory.report()
    seen = factory.seen(feedback_id)
    factory.do(service.verify_many, seen)
    with pytest.raises(Conflict, match="QF2611-0001"):
        factory.do(service.verify_many, seen)


def test_the_supplier_of_what_was_sent_is_not_changed(factory: Factory) -> None:
    supplier_id = factory.supplier()
    first, second = factory.report(supplier_id=supplier_id), factory.report()
    factory.do(service.verify_many, factory.seen(first))
    factory.do(service.send_many, factory.seen(first))
    with pytest.raises(UserError, match="QF2611-0001"):
        factory.do(service.set_supplier, factory.seen(first, second), supplier_id)
    factory.do(service.set_supplier, factory.seen(second), supplier_id)
    assert factory.detail(second).row.supplier == "广州锦绣制衣厂"


class StepMachine(RuleBasedStateMachine):
    """One feedback against a plain stack of the states that stand."""

    def __init__(self, factory: Factory, supplier_id: int) -> None:
        super().__init__()
        self.factory = factory
        self.feedback_id = factory.report(supplier_id=supplier_id)
        self.stack = [STATES.REPORTED]

    @rule(to=st.sampled_from(list(FeedbackState)))
    def step(self, to: FeedbackState) -> None:
        verbs = {
            STATES.VERIFIED: (service.verify_defect, ""),
            STATES.SENT: (service.send_to_factory, ""),
            STATES.CLOSED: (service.close_feedback, "说明"),
        }
        if to not in verbs:
            return
        verb, note = verbs[to]
        if to in TRANSITIONS[self.stack[-1]]:
            self.factory.step(verb, self.feedback_id, note)
            self.stack.append(to)
        else:
            with pytest.raises(UserError):
                self.factory.step(verb, self.feedback_id, note)

    @precondition(lambda self: len(self.stack) > 1)
    @rule()
    def take_back(self) -> None:
        self.factory.step(service.take_back, self.feedback_id)
        self.stack.pop()

    @precondition(lambda self: len(self.stack) == 1)
    @rule()
    def nothing_to_take_back(self) -> None:
        with pytest.raises(UserError):
            self.factory.step(service.take_back, self.feedback_id)

    @invariant()
    def stands_where_the_stack_does(self) -> None:
        detail = self.factory.detail(self.feedback_id)
        row = detail.row
        assert row.state is self.stack[-1]
        assert [step.state for step in detail.steps if step.stands] == self.stack
        assert (row.sent_on is not None) == (STATES.SENT in self.stack)
        assert row.unfounded == (self.stack[-1] is STATES.CLOSED and STATES.SENT not in self.stack)
        assert bool(row.answer) == (self.stack[-1] is STATES.CLOSED)


def test_any_steps_forth_and_back(factory: Factory) -> None:
    supplier_id = factory.supplier()
    machine = cast(Any, lambda: StepMachine(factory, supplier_id))
    run_state_machine_as_test(machine, settings=settings(max_examples=25, stateful_step_count=12))


def test_undone_steps_do_not_stand() -> None:
    assert standing_places([False, False, True, False, False, True, True]) == [0]
