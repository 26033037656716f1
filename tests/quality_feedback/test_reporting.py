"""Feedback as it is entered: what order and ticket fill in, what is refused, what it is found by."""

from datetime import date

import pytest

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import Conflict, UserError
from shopdesk.photos.service import count_record_photos
from shopdesk.quality_feedback import drafts, service
from shopdesk.quality_feedback.drafts import FeedbackDraft
from shopdesk.quality_feedback.lookup import (
    feedback_of_customers,
    feedback_of_order,
    feedback_of_ticket,
    find_feedback,
)
from shopdesk.quality_feedback.model import Defect, FeedbackState
from shopdesk.quality_feedback.suppliers import SupplierDraft, change_supplier, list_suppliers
from shopdesk.shops.service import add_staff
from tests.quality_feedback.factory import Factory


def test_an_orders_line_fills_in_everything_but_the_defect(factory: Factory) -> None:
    order_id = factory.order()
    draft = factory.ask(drafts.draft_from_order, order_id, factory.line_of(order_id))
    made = factory.do(service.report, draft._replace(defect=Defect.SEAM))
    row = factory.detail(made.id).row
    assert made.feedback_no == "QF2611-0001"
    assert (row.style_no, row.goods_title, row.colour, row.size) == ("MY-2601", "法式连衣裙", "红色", "M")
    assert (row.customer_name, row.shop, row.reported_on) == ("小鱼儿24", "名美示例旗舰店", date(2026, 11, 22))
    assert row.customer_id is not None
    assert row.state is FeedbackState.REPORTED
    assert [one.feedback_no for one in factory.ask(feedback_of_order, order_id)] == ["QF2611-0001"]
    assert [one.id for one in factory.ask(feedback_of_customers, [row.customer_id])] == [made.id]


def test_a_ticket_says_what_is_wrong_and_gives_its_photos(factory: Factory) -> None:
    order_id = factory.order()
    ticket_id = factory.ticket(order_id, "穿一次裙摆就开线了")
    factory.photo("ticket", ticket_id)
    factory.photo("order", order_id, "blue")
    draft = factory.ask(drafts.draft_from_ticket, ticket_id)
    assert (draft.defect, draft.description) == (Defect.SEAM, "穿一次裙摆就开线了")
    feedback_id = factory.do(service.report, draft).id
    told = factory.ask(feedback_of_ticket, ticket_id)
    assert [one.ticket_no for one in told] == ["AS2611-0001"]
    # The photos of the order belong to the ticket when it is opened only; this one came later.
    assert factory.ask(count_record_photos, "quality_feedback", [feedback_id]) == {feedback_id: 1}


@pytest.mark.parametrize(
    ("words", "defect"),
    [
        ("拉链坏了", Defect.PART),
        ("袖口脱线，线头很多", Defect.SEAM),
        ("洗了就掉色", Defect.COLOUR),
        ("偏小两个码", Defect.SIZE),
        ("有破洞，起球", Defect.FABRIC),
        ("不喜欢", Defect.OTHER),
    ],
)
def test_the_defect_follows_from_what_the_customer_says(words: str, defect: Defect) -> None:
    assert drafts.defect_in(words) is defect


def test_the_supplier_is_the_one_of_last_time(factory: Factory) -> None:
    first, second = factory.supplier("甲厂"), factory.supplier("乙厂")
    factory.report("MY-2601", supplier_id=first, on=date(2026, 11, 1))
    factory.report("my-2601 ", supplier_id=second, on=date(2026, 11, 3))
    order_id = factory.order()
    assert factory.ask(drafts.draft_from_order, order_id).supplier_id == second
    row = next(one for one in factory.ask(list_suppliers) if one.id == second)
    factory.do(change_supplier, second, row.version, SupplierDraft("乙厂", active=False))
    assert factory.ask(drafts.draft_from_order, order_id).supplier_id == first  # nothing more is bought from the other


def test_what_is_wrong_stands_beside_its_field(factory: Factory) -> None:
    factory.do(service.report, FeedbackDraft(style_no="MY-2601", defect=Defect.SEAM))  # the rest may be unknown
    draft = FeedbackDraft(quantity=0, reported_on=date(2026, 11, 23), batch="9" * 101, supplier_id=99)  # type: ignore[arg-type]
    found = {error.field for error in factory.ask(service.problems, factory.clock, draft)}
    assert found == {"style_no", "quantity", "reported_on", "batch", "supplier_id", "description"}
    with pytest.raises(UserError):
        factory.do(service.report, draft)


def test_a_line_of_another_order_is_refused(factory: Factory) -> None:
    other = factory.line_of(factory.order())
    with pytest.raises(UserError, match="another order"):
        factory.do(service.report, FeedbackDraft("MY-2601", Defect.SEAM, order_id=factory.order(), order_line_id=other))


def test_the_same_customer_and_style_is_pointed_out(factory: Factory) -> None:
    order_id = factory.order()
    draft = factory.ask(drafts.draft_from_order, order_id)._replace(defect=Defect.SEAM)
    assert factory.ask(service.cautions, factory.clock, draft) == []
    feedback_id = factory.do(service.report, draft).id
    (told,) = factory.ask(service.cautions, factory.clock, draft._replace(order_id=None, order_line_id=None))
    assert "QF2611-0001 of 2026-11-22" in told
    assert factory.ask(service.cautions, factory.clock, draft, feedback_id) == []  # not of itself


def test_a_scan_leads_to_order_parcel_or_ticket(factory: Factory) -> None:
    order_id = factory.order(order_no="3001000000000000777", tracking_no="YT0000000000777")
    ticket_id = factory.ticket(order_id, "开线")
    for text in ("3001000000000000777", "YT0000000000777"):
        assert factory.ask(drafts.draft_from_text, text).draft.order_id == order_id
    assert factory.ask(drafts.draft_from_text, "as2611-0001").draft.ticket_id == ticket_id
    nothing = factory.ask(drafts.draft_from_text, "12345678")
    assert nothing.draft is None
    assert "12345678" in nothing.words


def test_it_is_found_by_whatever_it_is_known_by(factory: Factory) -> None:
    order_id = factory.order(order_no="3001000000000000777")
    draft = factory.ask(drafts.draft_from_order, order_id)._replace(
        defect=Defect.SEAM, batch="2610-B", description="袖口开线", supplier_id=factory.supplier()
    )
    feedback_id = factory.do(service.report, draft).id
    for text in ("QF2611", "0000777", "MY-2601", "小鱼", "锦绣", "2610-b", "袖口开"):
        assert [one.row.id for one in factory.ask(find_feedback, text, 5)] == [feedback_id], text
    factory.step(service.delete_feedback, feedback_id)
    assert factory.ask(find_feedback, "QF2611", 5) == []
    factory.do(service.restore_feedback, feedback_id)
    assert len(factory.ask(find_feedback, "QF2611", 5)) == 1


def test_a_correction_takes_the_version_somebody_saw(factory: Factory) -> None:
    feedback_id = factory.report()
    draft = drafts.draft_of_feedback(factory.detail(feedback_id).row)
    factory.step(service.change_feedback, feedback_id, draft._replace(style_no="MY-9", batch="B2"))
    row = factory.detail(feedback_id).row
    assert (row.style_no, row.style_key, row.batch) == ("MY-9", "my-9", "B2")
    with pytest.raises(Conflict):
        factory.do(service.change_feedback, feedback_id, row.version - 1, draft)


def test_only_who_answers_for_it_deletes(factory: Factory) -> None:
    feedback_id = factory.report()
    factory.do(add_staff, "01", "王芳", Role.OWNER)
    factory.do(add_staff, "02", "李雷", Role.AFTER_SALES)
    owner, factory.actor = factory.actor, Actor(2, "李雷", Role.AFTER_SALES, factory.clock)
    with pytest.raises(UserError):
        factory.step(service.delete_feedback, feedback_id)
    factory.report()  # everybody reports
    factory.actor = owner
    factory.step(service.delete_feedback, feedback_id)
    with pytest.raises(UserError, match="recycle bin"):
        factory.step(service.verify_defect, feedback_id)


def test_a_supplier_has_one_name(factory: Factory) -> None:
    factory.supplier("甲厂")
    with pytest.raises(UserError, match="甲厂"):
        factory.supplier(" 甲厂 ")
    with pytest.raises(UserError):
        factory.supplier("  ")
