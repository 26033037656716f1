"""An order by hand that says too little is not kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from shopdesk.core.errors import UserError
from shopdesk.orders import drafts, editing, service
from shopdesk.orders.drafts import LineDraft, OrderDraft, draft_of
from shopdesk.orders.entry_dialog import OrderEntryDialog
from shopdesk.orders.store import count_orders
from tests.orders.by_hand import DRESS, Counter
from tests.orders.windows import Windows
from tests.shop_folder import ShopFolder

UNCLEAR = "老板在吗，昨天那件还有没有"


@pytest.fixture
def counter(shop: ShopFolder, tmp_path: Path) -> Counter:
    return Counter(shop, tmp_path)


def refused_fields(counter: Counter, draft: OrderDraft, order_id: int | None = None) -> list[str | None]:
    return [error.field for error in counter.shop.ask(drafts.problems, draft, order_id)]


def test_a_new_order_names_its_goods_and_somebody(counter: Counter) -> None:
    empty = OrderDraft(counter.shop_id, address="江苏省 扬州市", seller_remark="1号客服")
    assert refused_fields(counter, empty) == ["receiver", "lines"]
    with pytest.raises(UserError):
        counter.shop.do(editing.enter_order, empty)
    assert not counter.shop.ask(count_orders)
    for name in ("buyer", "receiver", "phone"):
        assert refused_fields(counter, replace(empty, lines=(DRESS,), **{name: "139"})) == []
        assert refused_fields(counter, replace(empty, lines=(DRESS,), **{name: "  "})) == ["receiver"]


def test_an_order_by_hand_is_not_emptied_again(counter: Counter) -> None:
    facts = counter.enter(receiver="周静", lines=(DRESS,))
    draft = draft_of(facts)
    assert refused_fields(counter, replace(draft, receiver="", lines=()), facts.id) == ["receiver", "lines"]
    assert refused_fields(counter, replace(draft, receiver="", phone="13900000004", note="x"), facts.id) == []


def test_an_order_of_the_platform_may_lack_its_goods(counter: Counter) -> None:
    facts = counter.bring_in(买家会员名="", 收货人姓名="周静", 联系手机="")
    assert not facts.lines
    assert refused_fields(counter, replace(draft_of(facts), receiver="", note="x"), facts.id) == []


def test_words_that_are_not_understood_are_neither_saved_as_an_order_nor_lost(windows: Windows) -> None:
    new = windows.open(OrderEntryDialog(windows.desk))
    new.ui.pasteEdit.setPlainText(UNCLEAR)
    new.save()
    windows.settle()
    assert windows.counter.shop.ask(service.count_orders) == 0 and new.isVisible()
    assert new.errors.message("receiver") and new.errors.message("lines")
    windows.answers_yes = False
    new.close()
    assert new.isVisible() and len(windows.asked) == 1


def test_what_is_left_of_a_pasted_block_is_asked_for_only_while_it_stands_there(windows: Windows) -> None:
    facts = windows.counter.enter(
        receiver="周静",
        phone="13800000021",
        address="江苏省 扬州市 广陵区 文昌中路12号",
        lines=(LineDraft(title="裙子"),),
    )
    edited = windows.open(OrderEntryDialog(windows.desk, facts.id))
    edited.ui.pasteEdit.setPlainText("13800000021，谢谢尽快发")
    assert edited.is_changed() and not edited.ui.saveButton.isEnabled()
    edited.ui.pasteEdit.clear()
    edited.close()
    assert windows.asked == []
