"""What people write down about customers, and which of their IDs are one person."""

from typing import Any

import pytest

from shopdesk.core.audit import list_history
from shopdesk.core.errors import Conflict, UserError
from shopdesk.customers import service
from shopdesk.customers.model import Customer, CustomerId, Level, Risk, RiskKind, tags_of
from shopdesk.shops.model import Platform
from tests.shop_folder import ShopFolder


def customer(shop: ShopFolder, name: str = "小鱼儿24", platform: Platform = Platform.TAOBAO) -> CustomerId:
    return shop.do(service.add_customer, platform, name)


def change(shop: ShopFolder, customer_id: CustomerId, **told: Any) -> None:
    facts = shop.ask(service.customer_facts, customer_id)
    values: dict[str, Any] = {
        "seen_version": facts.version,
        "level": facts.level,
        "tags": tags_of(facts.tags),
        "note": facts.note,
        "risk": facts.risk,
        "risk_kind": facts.risk_kind,
        "risk_reason": facts.risk_reason,
        "risk_evidence": facts.risk_evidence,
    }
    shop.do(service.change_customer, customer_id, *(values | told).values())


def delete(session: Any, actor: Any, customer_id: CustomerId) -> None:
    session.get_one(Customer, customer_id).deleted_at = actor.clock.now()


def test_an_id_entered_by_hand_is_kept_as_given_and_entered_once(shop: ShopFolder) -> None:
    first = customer(shop, "  花/木\\兰48 ", Platform.TMALL)
    facts = shop.ask(service.customer_facts, first)
    assert (facts.customer_name, facts.platform) == ("花/木\\兰48", Platform.TAOBAO), "Tmall's buyers are Taobao's"
    assert customer(shop, "花/木\\兰48") == first
    assert customer(shop, "花/木\\兰48", Platform.JD) != first


@pytest.mark.parametrize("name", ["t**1", "  ", "*", "##aGk="])
def test_nobody_is_no_customer(shop: ShopFolder, name: str) -> None:
    with pytest.raises(UserError) as caught:
        customer(shop, name)
    assert caught.value.field == "name"


def test_whoever_lay_in_the_recycle_bin_is_back_with_the_next_order(shop: ShopFolder) -> None:
    first = customer(shop)
    shop.do(delete, first)
    with shop.database.write(shop.actor) as session:
        found = service.customers_named(session, shop.actor, Platform.TAOBAO, ["小鱼儿24", "老王_21"])
    assert found["小鱼儿24"] == first
    assert shop.ask(service.customer_facts, first).deleted_at is None
    assert [row.action for row in shop.ask(list_history, "customer", first)] == ["restored", "deleted", "created"]


def test_what_is_known_of_a_customer_is_written_down_with_who_and_when(shop: ShopFolder) -> None:
    first = customer(shop)
    change(shop, first, level=Level.VIP, tags=["  常客", "常客", "", "XL 码"], note=" 下午打电话 ")
    facts = shop.ask(service.customer_facts, first)
    assert (facts.level, tags_of(facts.tags), facts.note) == (Level.VIP, ["常客", "XL 码"], "下午打电话")
    newest = shop.ask(list_history, "customer", first)[0]
    assert (newest.staff, newest.changes["level"]) == ("王芳", ["regular", "vip"])


def test_a_risk_needs_a_reason_and_a_block_needs_to_say_what_for(shop: ShopFolder) -> None:
    first = customer(shop)
    for told, field in (
        ({"risk": Risk.WATCH, "risk_reason": " "}, "risk_reason"),
        ({"risk": Risk.BLOCKED, "risk_reason": "三单差评"}, "risk_kind"),
    ):
        with pytest.raises(UserError) as caught:
            change(shop, first, **told)
        assert caught.value.field == field
    assert shop.ask(service.risk_of, first).risk is Risk.NONE
    change(
        shop, first, risk=Risk.BLOCKED, risk_kind=RiskKind.REVIEWER, risk_reason="三单差评", risk_evidence="聊天截图"
    )
    assert shop.ask(service.risk_of, first) == (Risk.BLOCKED, RiskKind.REVIEWER, "三单差评")


def test_without_a_risk_nothing_is_left_of_its_reason_but_the_history(shop: ShopFolder) -> None:
    first = customer(shop)
    change(shop, first, risk=Risk.BLOCKED, risk_kind=RiskKind.INVOICE, risk_reason="敲诈", risk_evidence="录音")
    change(shop, first, risk=Risk.NONE)
    facts = shop.ask(service.customer_facts, first)
    assert (facts.risk_kind, facts.risk_reason, facts.risk_evidence) == (None, "", "")
    assert shop.ask(list_history, "customer", first)[0].changes["risk_reason"] == ["敲诈", ""]


def test_two_people_cannot_overwrite_each_other(shop: ShopFolder) -> None:
    first = customer(shop)
    seen = shop.ask(service.customer_facts, first).version
    change(shop, first, note="一")
    with pytest.raises(Conflict):
        change(shop, first, seen_version=seen, note="二")
    assert shop.ask(service.customer_facts, first).note == "一"


@pytest.mark.parametrize("tags", [["长" * 41], [f"标签{number}" for number in range(31)]])
def test_tags_are_words_not_novels(shop: ShopFolder, tags: list[str]) -> None:
    first = customer(shop)
    with pytest.raises(UserError) as caught:
        change(shop, first, tags=tags)
    assert caught.value.field == "tags"


def test_tags_and_level_for_several_at_once(shop: ShopFolder) -> None:
    ids = [customer(shop, name) for name in ("甲", "乙")]
    change(shop, ids[0], tags=["常客", "旧"])
    shop.do(service.change_tags, ids, ["批发", "常客"], ["旧"])
    shop.do(service.set_level, ids, Level.VIP)
    told = [shop.ask(service.customer_facts, one) for one in ids]
    assert [tags_of(one.tags) for one in told] == [["常客", "批发"], ["批发", "常客"]]
    assert {one.level for one in told} == {Level.VIP}


def test_a_level_is_that_of_the_whole_person(shop: ShopFolder) -> None:
    main, other = customer(shop, "甲"), customer(shop, "乙")
    shop.do(service.merge_customers, main, [other])
    shop.do(service.set_level, [main], Level.VIP)
    assert shop.ask(service.customer_facts, other).level is Level.VIP


def test_reasons_are_one_line_and_notes_keep_theirs(shop: ShopFolder) -> None:
    first = customer(shop)
    change(shop, first, risk=Risk.WATCH, risk_reason=" 拒收\n两次 ", note="一\r\n二\n")
    facts = shop.ask(service.customer_facts, first)
    assert (facts.risk_reason, facts.note) == ("拒收 两次", "一\n二")


def test_several_ids_are_one_person_and_the_worst_of_them_counts(shop: ShopFolder) -> None:
    main, other, third = (customer(shop, name) for name in ("甲", "乙", "丙"))
    change(shop, other, risk=Risk.BLOCKED, risk_kind=RiskKind.COMPLAINANT, risk_reason="投诉三次")
    shop.do(service.merge_customers, main, [other])
    shop.do(service.merge_customers, other, [third])
    for one in (main, other, third):
        assert shop.ask(service.group_of, one) == [main, other, third]
        assert shop.ask(service.risk_of, one).reason == "投诉三次"
    assert shop.ask(service.customer_facts, main).risk is Risk.NONE, "each ID keeps what was said about it"


def test_an_undone_merge_leaves_everybody_where_they_stood(shop: ShopFolder) -> None:
    main, first, second = (customer(shop, name) for name in ("甲", "乙", "丙"))
    shop.do(service.merge_customers, first, [second])
    merged = shop.do(service.merge_customers, main, [second])
    assert shop.ask(service.group_of, second) == [main, first, second]
    shop.do(service.regroup_customers, merged)
    assert shop.ask(service.group_of, main) == [main]
    assert shop.ask(service.group_of, second) == [first, second]
    with pytest.raises(UserError):
        shop.do(service.regroup_customers, merged)


def test_nobody_is_put_together_with_themselves_or_with_somebody_gone(shop: ShopFolder) -> None:
    main, other, gone = (customer(shop, name) for name in ("甲", "乙", "丙"))
    shop.do(service.merge_customers, main, [other])
    shop.do(delete, gone)
    for one, others in ((main, [main]), (main, [other]), (other, [main]), (main, [gone])):
        with pytest.raises(UserError):
            shop.do(service.merge_customers, one, others)
    assert shop.ask(service.group_of, main) == [main, other]
    with pytest.raises(UserError):
        shop.do(service.separate_customer, main)


def test_who_does_not_exist_has_no_file(shop: ShopFolder) -> None:
    assert shop.ask(service.group_of, 99) == []
    assert shop.ask(service.risk_of, 99).risk is Risk.NONE
    with pytest.raises(UserError):
        shop.ask(service.customer_facts, 99)
