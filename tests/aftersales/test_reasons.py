"""The book of reasons: what a shop begins with, who may change it, and what the words of platforms mean."""

from dataclasses import replace
from typing import Any

import pytest

from shopdesk.aftersales.books import reasons
from shopdesk.aftersales.books.reasons import ReasonDraft, ReasonRow
from shopdesk.aftersales.model import ReasonId
from shopdesk.aftersales.states import FaultSide, PostagePayer, TicketKind, WindowFrom
from shopdesk.core.actor import Actor, Role
from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.shops import service as shops
from tests.shop_folder import ShopFolder


@pytest.fixture
def book(shop: ShopFolder) -> ShopFolder:
    """A shop with the reasons every shop begins with."""
    shop.do(reasons.add_default_reasons)
    return shop


def texts(shop: ShopFolder, **told: Any) -> list[str]:
    return [row.text for row in shop.ask(reasons.list_reasons, **told)]


def named(shop: ShopFolder, text: str) -> ReasonRow:
    return next(row for row in shop.ask(reasons.list_reasons, with_hidden=True) if row.text == text)


def test_the_usual_reasons_are_there_once(book: ShopFolder) -> None:
    first = texts(book)
    assert first[0] == "七天无理由"
    book.do(reasons.add_default_reasons)
    assert texts(book) == first


def test_reasons_that_were_all_deleted_do_not_come_back(book: ShopFolder) -> None:
    for row in book.ask(reasons.list_reasons):
        book.do(reasons.delete_reason, row.id)
    book.do(reasons.add_default_reasons)
    assert texts(book, with_hidden=True) == []


def test_what_the_usual_ones_ask_for(book: ShopFolder) -> None:
    free, defect, lost = named(book, "七天无理由"), named(book, "质量问题"), named(book, "快递丢失")
    assert (free.window_days, free.window_from, free.postage_payer) == (7, WindowFrom.RECEIPT, PostagePayer.CUSTOMER)
    assert free.fault_side is FaultSide.CUSTOMER
    assert (defect.window_days, defect.photo_required, defect.postage_payer) == (3, True, PostagePayer.SHOP)
    assert (lost.window_days, lost.fault_side) == (None, FaultSide.COURIER)


def test_only_reasons_for_the_kind_of_ticket_are_offered(book: ShopFolder) -> None:
    assert "七天无理由" not in texts(book, kind=TicketKind.REISSUE)
    assert {"漏发", "快递丢失", "其他"} <= set(texts(book, kind=TicketKind.REISSUE))
    assert reasons.kinds_of(named(book, "其他")) == frozenset(), "none named: all kinds"
    assert reasons.applies_to(named(book, "其他"), TicketKind.REPAIR)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("七天无理由退换货", "七天无理由"),
        ("7天无理由退换货", "七天无理由"),
        ("七天无理由退换货（吊牌、配件齐全）", "七天无理由"),
        ("商品非质量问题", "七天无理由"),
        ("不喜欢/效果不好", "七天无理由"),
        ("快递/物流丢件", "快递丢失"),
        ("包裹丢失", "快递丢失"),
        ("快递/物流一直未送到", "快递延误"),
        ("快递/物流无跟踪记录", "快递延误"),
        ("快递停滞/一直未送达/拒签", "快递延误"),
        ("卖家发错货", "发错货"),
        ("商家错发漏发", "发错货"),
        ("少件/漏发", "漏发"),
        ("收到商品少件", "少件"),
        ("空包裹", "少件"),
        ("质量问题", "质量问题"),
        ("做工瑕疵", "质量问题"),
        ("袖口开线", "质量问题"),
        ("包装/商品破损/污渍", "快递破损"),
        ("货物破损已拒签", "快递破损"),
        ("大小/尺寸与商品描述不符", "与描述不符"),
        ("颜色/款式/图案与描述不符", "与描述不符"),
        ("材质/面料与商品描述不符", "与描述不符"),
        ("假冒品牌", "与描述不符"),
        ("颜色有偏差", "色差"),
        ("尺码不合适", "尺码不合"),
        ("大小不合适", "尺码不合"),
        ("尺寸拍错/不喜欢/效果差", "拍错/不想要"),
        ("多拍/拍错/不想要", "拍错/不想要"),
        ("我不想要了", "拍错/不想要"),
        ("商品信息拍错(规格/尺码/颜色等)", "拍错/不想要"),
        ("地址/电话信息填写错误", "拍错/不想要"),
        ("未按约定时间发货", "未按约定时间发货"),
        ("卖家虚假发货", "未按约定时间发货"),
        ("未按约定时间发货/缺货", "缺货"),
        ("商品缺货", "缺货"),
        ("退运费", "退运费"),
        ("没用/少用优惠", "差价补偿"),
        ("商品降价", "差价补偿"),
        ("与商家协商一致退款", "协商一致"),
        ("拒收退款", "拒收"),
        ("其它原因", "其他"),
        ("发票问题", "其他"),
        ("", "其他"),
    ],
)
def test_the_words_of_platforms_find_their_reason(book: ShopFolder, said: str, meant: str) -> None:
    found = book.ask(reasons.reason_named, said)
    assert found is not None and found.text == meant


def test_a_shop_s_own_words_are_met_before_what_they_mean(book: ShopFolder) -> None:
    book.do(reasons.add_reason, ReasonDraft("商品问题", "袖口开线"))
    seam = named(book, "质量问题")
    book.do(reasons.change_reason, seam.id, seam.version, replace(reasons.draft_of(seam), text="商品有瑕疵"))
    assert book.ask(reasons.reason_named, "袖口开线，见图").text == "袖口开线"
    assert book.ask(reasons.reason_named, "质量问题").text == "商品有瑕疵", "renamed, it still means the same"


def test_a_reason_that_is_offered_comes_before_a_hidden_one(book: ShopFolder) -> None:
    book.do(reasons.hide_reason, named(book, "尺码不合").id)
    assert book.ask(reasons.reason_named, "尺码偏小").text == "尺码不合"
    book.do(reasons.add_reason, ReasonDraft("个人原因", "大小不合适"))
    assert book.ask(reasons.reason_named, "尺码偏小").text == "大小不合适"


def test_without_any_reason_no_word_means_one(shop: ShopFolder) -> None:
    assert shop.ask(reasons.reason_named, "质量问题") is None


def test_a_reason_is_added_last_and_moved(book: ShopFolder) -> None:
    added = book.do(reasons.add_reason, ReasonDraft(" 商品问题 ", " 面料\n起球 ", frozenset(TicketKind)))
    assert texts(book)[-1] == "面料 起球"
    assert named(book, "面料 起球").category == "商品问题"
    assert reasons.kinds_of(named(book, "面料 起球")) == frozenset(), "every kind is the same as none"
    book.do(reasons.move_reason, added, -1)
    assert texts(book)[-2:] == ["面料 起球", "其他"]
    book.do(reasons.move_reason, added, -100)
    assert texts(book)[:2] == ["面料 起球", "七天无理由"]
    book.do(reasons.move_reason, added, 1)
    assert texts(book)[:2] == ["七天无理由", "面料 起球"]


def test_hidden_deleted_restored(book: ShopFolder) -> None:
    size = named(book, "尺码不合").id
    book.do(reasons.hide_reason, size)
    assert "尺码不合" not in texts(book) and "尺码不合" in texts(book, with_hidden=True)
    book.do(reasons.hide_reason, size, hidden=False)
    book.do(reasons.delete_reason, size)
    assert "尺码不合" not in texts(book, with_hidden=True)
    with pytest.raises(UserError, match="recycle bin"):
        book.do(reasons.hide_reason, size)
    book.do(reasons.restore_reason, size)
    assert texts(book)[1] == "尺码不合", "where it stood"
    assert [row.action for row in book.ask(list_history, "reason", size)][:2] == ["restored", "deleted"]


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ReasonDraft(text="  "), "text"),
        (ReasonDraft(text="长" * 101), "text"),
        (ReasonDraft(text="新", category="长" * 51), "category"),
        (ReasonDraft(text="质量问题"), "text"),
        (ReasonDraft(text="新", window_days=0), "window_days"),
        (ReasonDraft(text="新", window_days=100_000), "window_days"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(book: ShopFolder, draft: ReasonDraft, field: str) -> None:
    with pytest.raises(UserError) as caught:
        book.do(reasons.add_reason, draft)
    assert caught.value.field == field


def test_the_text_of_a_deleted_reason_leads_to_it(book: ShopFolder) -> None:
    size = named(book, "尺码不合").id
    book.do(reasons.delete_reason, size)
    with pytest.raises(UserError, match="recycle bin") as caught:
        book.do(reasons.add_reason, ReasonDraft(text="尺码不合"))
    assert caught.value.values == {"reason_id": size, "in_bin": True}


def test_two_people_do_not_overwrite_each_other(book: ShopFolder) -> None:
    size = named(book, "尺码不合")
    draft = reasons.draft_of(size)
    book.do(reasons.change_reason, size.id, size.version, replace(draft, window_days=10))
    with pytest.raises(Conflict):
        book.do(reasons.change_reason, size.id, size.version, replace(draft, window_days=15))
    assert named(book, "尺码不合").window_days == 10


def test_whoever_may_not_changes_nothing(book: ShopFolder) -> None:
    for staff_no, role in (("1", Role.SUPERVISOR), ("2", Role.AFTER_SALES)):
        book.do(shops.add_staff, staff_no, f"员工{staff_no}", role)
    clerk = Actor(2, "员工2", Role.AFTER_SALES, book.actor.clock)
    size = named(book, "尺码不合")
    steps: list[Any] = [
        lambda session: reasons.add_reason(session, clerk, ReasonDraft(text="新")),
        lambda session: reasons.change_reason(session, clerk, size.id, size.version, ReasonDraft(text="新")),
        lambda session: reasons.move_reason(session, clerk, size.id, 1),
        lambda session: reasons.hide_reason(session, clerk, size.id),
        lambda session: reasons.delete_reason(session, clerk, size.id),
    ]
    before = book.ask(reasons.list_reasons)
    for step in steps:
        with pytest.raises(UserError), book.database.write(clerk) as session:
            step(session)
    assert book.ask(reasons.list_reasons) == before
    supervisor = Actor(1, "员工1", Role.SUPERVISOR, book.actor.clock)
    with book.database.write(supervisor) as session:
        reasons.hide_reason(session, supervisor, ReasonId(size.id))
    assert "尺码不合" not in texts(book)
