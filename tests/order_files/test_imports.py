"""Order files come in: the samples with figures worked out by hand from them, and what goes wrong with others."""

import gc
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopdesk.core.audit import list_history
from shopdesk.core.errors import Cancelled, UserError
from shopdesk.core.progress import Progress
from shopdesk.order_files.imports import (
    import_into_shop,
    order_tables,
    preview,
)
from shopdesk.orders import service, store
from shopdesk.orders.model import OrderStatus
from shopdesk.orders.store import OrderFilter
from shopdesk.sheets.table_results import save_failed_rows
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform
from tests.order_files.scene import (
    BROKEN,
    LINES_2019,
    LINES_2025,
    ORDERS_2019,
    ORDERS_2025,
    bring_in,
    counted,
    one_order,
    order,
    order_ids,
    write_orders,
)
from tests.shop_folder import ShopFolder, shop_folder


def test_the_2019_order_list(shop: ShopFolder) -> None:
    assert counted(bring_in(shop, ORDERS_2019)) == [(240, 0, 0, 0)]
    totals = shop.ask(store.order_totals, OrderFilter())
    assert totals.paid_fen == 18_409_881
    assert totals.counts == {
        OrderStatus.UNPAID: 13,
        OrderStatus.TO_SHIP: 34,
        OrderStatus.SHIPPED: 76,
        OrderStatus.COMPLETED: 57,
        OrderStatus.CLOSED: 60,
    }
    facts = order(shop, "3001000000000000100")
    assert (facts.buyer, facts.receiver, facts.phone) == ("小鱼儿24", "张娟", "15411013676")
    assert (facts.goods_fen, facts.postage_fen, facts.paid_fen, facts.discount_fen) == (189_000, 0, 185_667, 3_333)
    assert facts.refunded_fen == 55_300
    assert (facts.courier, facts.tracking_no) == ("顺丰速运", "SF8461326620858")
    assert facts.ordered_at == datetime(2026, 10, 1, 0, 17, 9, tzinfo=UTC)
    assert facts.paid_at == datetime(2026, 10, 1, 0, 32, 4, tzinfo=UTC)
    assert facts.address == "上海 上海市 浦东新区 世纪大道973号(200120)"
    assert facts.seller_remark == "1号客服"
    assert facts.shop == "名美示例旗舰店"
    assert facts.platform_data["支付单号"] == "1000000000000100"


def test_the_2019_lines_join_their_orders(shop: ShopFolder) -> None:
    results = bring_in(shop, ORDERS_2019, LINES_2019)
    assert counted(results) == [(240, 0, 0, 0), (389, 0, 0, 0)]
    facts = order(shop, "3001000000000000100")
    first, second, third = facts.lines
    assert (first.sub_order_no, first.style_no, first.colour, first.size) == (
        "3001000000000000101",
        "MY-2605",
        "黑色",
        "M",
    )
    assert (first.quantity, first.price_fen, second.quantity, second.price_fen) == (1, 55_300, 3, 27_600)
    assert first.refund_fen is None and first.refund_status == "没有申请退款"
    assert facts.quantity == 5 == first.quantity + second.quantity + third.quantity
    assert facts.items.startswith("小香风外套 “名媛” 加绒 黑色/M；高腰直筒牛仔裤 九分 红色/M ×3；")


@pytest.mark.parametrize("files", [(ORDERS_2025, LINES_2025), (LINES_2025, ORDERS_2025)], ids=["orders", "lines"])
def test_the_2025_files_in_either_order(shop: ShopFolder, files: tuple[Path, Path]) -> None:
    results = {result.kind: result for result in bring_in(shop, *files)}
    assert all(result.failed_count == 0 for result in results.values())
    assert shop.ask(store.order_totals, OrderFilter()).number == 120
    assert results["taobao_lines"].counts.inserted == 189
    ids = order_ids(shop)
    rows = shop.ask(store.list_order_rows, ids)
    assert all(row.buyer and row.quantity and row.items for row in rows.values())
    assert sum(len(order(shop, row.order_no).lines) for row in rows.values()) == 189


def test_either_order_ends_in_the_same_shop(tmp_path: Path, empty_database: Path) -> None:
    seen = []
    for name, files in (("a", (ORDERS_2019, LINES_2019)), ("b", (LINES_2019, ORDERS_2019))):
        shop = shop_folder(tmp_path / name, empty_database)
        shop.do(shops.add_shop, "示例", Platform.TAOBAO)
        bring_in(shop, *files)
        rows = shop.ask(store.list_order_rows, order_ids(shop)).values()
        facts = [order(shop, row.order_no) for row in rows]
        seen.append(
            {
                one.order_no: one._replace(id=0, version=0, lines=tuple(x._replace(id=0) for x in one.lines))
                for one in facts
            }  # type: ignore[arg-type]
        )
        shop.database.close()
    assert seen[0] == seen[1]


@pytest.mark.parametrize("file", [ORDERS_2019, LINES_2019, ORDERS_2025, LINES_2025], ids=lambda file: file.stem[:16])
def test_the_same_file_again_changes_nothing(shop: ShopFolder, file: Path) -> None:
    first = bring_in(shop, file)[0].counts.inserted
    before = {row.id: row for row in shop.ask(store.list_order_rows, order_ids(shop)).values()}
    entries = len(shop.ask(list_history, "order", 1))
    assert counted(bring_in(shop, file)) == [(0, 0, first, 0)]
    assert before == {row.id: row for row in shop.ask(store.list_order_rows, order_ids(shop)).values()}
    assert len(shop.ask(list_history, "order", 1)) == entries


def test_a_later_export_updates_what_the_platform_owns(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_orders(tmp_path / "a.csv", [one_order()]))
    facts = order(shop, "3001999000000000107")
    shop.do(service.change_note, facts.id, facts.note, "客户要红色包装")
    later = one_order(订单状态="卖家已发货，等待买家确认", 物流单号="No:YT8461326620858", 物流公司="圆通速递")
    assert counted(bring_in(shop, write_orders(tmp_path / "b.csv", [later]))) == [(0, 1, 0, 0)]
    facts = order(shop, "3001999000000000107")
    assert (facts.status, facts.tracking_no, facts.courier) == (OrderStatus.SHIPPED, "YT8461326620858", "圆通速递")
    assert facts.note == "客户要红色包装"
    newest = shop.ask(list_history, "order", facts.id)[0]
    assert newest.staff == "王芳"
    assert newest.changes["status"] == ["to_ship", "shipped"]
    assert newest.changes["tracking_no"] == ["", "YT8461326620858"]


def test_blanks_wipe_nothing_and_older_exports_turn_nothing_back(shop: ShopFolder, tmp_path: Path) -> None:
    new = one_order(订单状态="交易成功", 物流单号="No:YT8461326620858", 买家留言="=1+1")
    bring_in(shop, write_orders(tmp_path / "new.csv", [new]))
    old = one_order(物流单号="", 买家留言="null")
    bring_in(shop, write_orders(tmp_path / "old.csv", [old]))
    facts = order(shop, "3001999000000000107")
    assert (facts.status, facts.tracking_no, facts.buyer_message) == (OrderStatus.COMPLETED, "YT8461326620858", "=1+1")


def test_lines_keep_their_identity_when_they_change(shop: ShopFolder, tmp_path: Path) -> None:
    line = {
        "主订单编号": "3001999000000000107",
        "标题": "连衣裙",
        "价格": "59.00",
        "购买数量": "1",
        "商品属性": "颜色:红;尺码:M",
    }
    rows = [line | {"子订单编号": "301", "商家编码": "A"}, line | {"子订单编号": "302", "商家编码": "B"}]
    assert counted(bring_in(shop, write_orders(tmp_path / "a.csv", rows))) == [(2, 0, 0, 0)]
    before = order(shop, "3001999000000000107")
    assert before.goods_fen == 11_800
    rows = [
        rows[1] | {"退款状态": "退款成功", "退款金额": "59.00"},
        rows[0],
        line | {"子订单编号": "303", "商家编码": "C"},
    ]
    assert counted(bring_in(shop, write_orders(tmp_path / "b.csv", rows))) == [(1, 1, 1, 0)]
    after = order(shop, "3001999000000000107")
    assert [(x.id, x.style_no) for x in after.lines[:2]] == [(x.id, x.style_no) for x in before.lines]
    assert (after.lines[1].refund_status, after.lines[1].refund_fen) == ("退款成功", 5_900)
    assert after.quantity == 3


def test_masked_buyers_are_nobody(shop: ShopFolder, tmp_path: Path) -> None:
    masked = one_order(买家会员名="t**1")
    bring_in(shop, write_orders(tmp_path / "a.csv", [masked, one_order(订单编号="3001999000000000207")]))
    assert order(shop, "3001999000000000107").customer_id is None
    assert order(shop, "3001999000000000107").buyer == "t**1"
    assert order(shop, "3001999000000000207").customer_id is not None


def test_a_customer_is_one_person_over_all_files(shop: ShopFolder) -> None:
    bring_in(shop, ORDERS_2019)
    facts = order(shop, "3001000000000000100")
    rows = [row for row in shop.ask(store.list_order_rows, order_ids(shop)).values() if row.buyer == "小鱼儿24"]
    assert facts.customer_orders == len(rows) > 1


def test_damaged_numbers_are_reported_and_never_stored(shop: ShopFolder) -> None:
    (result,) = bring_in(shop, BROKEN / "damaged_numbers.csv")
    assert counted([result]) == [(0, 0, 0, 3)]
    told = [(problem.row, problem.column, problem.value) for problem in result.failed]
    assert told == [
        (2, "订单编号", "3.00123E+18"),
        (3, "订单编号", "3001230000000000000"),
        (4, "总金额", "ten"),
        (4, "订单创建时间", "2026-13-01"),
    ]
    assert "Damaged number" in result.failed[0].reason
    assert order_ids(shop) == []


def test_failed_rows_can_be_fixed_and_brought_in(shop: ShopFolder, tmp_path: Path) -> None:
    results = bring_in(shop, BROKEN / "damaged_numbers.csv")
    (saved,) = save_failed_rows(tmp_path / "failed.csv", results)
    fixed = saved.read_text("utf-8-sig").replace("3.00123E+18", "3001230000000000101")
    fixed = fixed.replace("3001230000000000000", "3001230000000000102").replace("ten", "10").replace("-13-", "-12-")
    saved.write_text(fixed, "utf-8-sig")
    assert counted(bring_in(shop, saved)) == [(3, 0, 0, 0)]


def test_valid_rows_around_a_bad_one_are_kept(shop: ShopFolder, tmp_path: Path) -> None:
    rows = [one_order(), one_order(订单编号=""), one_order(订单编号="3001999000000000207", 订单状态="天知道")]
    (result,) = bring_in(shop, write_orders(tmp_path / "a.csv", rows))
    assert counted([result]) == [(1, 0, 0, 2)]
    assert [(problem.row, problem.column) for problem in result.failed] == [(3, "订单编号"), (4, "订单状态")]


def test_a_header_without_rows_is_no_error(shop: ShopFolder) -> None:
    assert counted(bring_in(shop, BROKEN / "header_only.csv")) == [(0, 0, 0, 0)]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("empty.csv", "empty"),
        ("truncated.xlsx", "damaged or incomplete"),
        ("web_page.xls", "web page"),
        ("password.xlsx", "password"),
        ("mixed_encoding.csv", "line 3"),
    ],
)
def test_broken_files_are_refused_with_a_sentence(shop: ShopFolder, name: str, told: str) -> None:
    with pytest.raises(UserError, match=told) as refused:
        bring_in(shop, BROKEN / name)
    assert name in refused.value.message
    assert order_ids(shop) == []


def test_a_file_without_order_columns_is_refused(shop: ShopFolder, tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text("姓名,生日\n张三,5月\n", "utf-8")
    with pytest.raises(UserError, match="not an order file"):
        bring_in(shop, tmp_path / "notes.csv")


def test_the_content_decides_not_the_name(shop: ShopFolder, tmp_path: Path) -> None:
    shutil.copy(ORDERS_2025, tmp_path / "orders.csv")
    assert counted(bring_in(shop, tmp_path / "orders.csv")) == [(120, 0, 0, 0)]


def test_cancelling_leaves_nothing(shop: ShopFolder) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        shop.do(import_into_shop, "", order_tables(ORDERS_2019), progress=progress)
    assert order_ids(shop) == []


def test_in_a_window_an_import_collects_no_garbage_on_its_own_thread(shop: ShopFolder) -> None:
    collected: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        collected.append(phase)

    gc.disable()  # as the window does, which collects on its own thread
    gc.callbacks.append(note)
    try:
        bring_in(shop, ORDERS_2019, LINES_2019)
        assert not gc.isenabled()
    finally:
        gc.callbacks.remove(note)
        gc.enable()
    assert collected == []


def test_the_preview_shows_rows_and_columns() -> None:
    (table,) = order_tables(ORDERS_2019)
    seen = preview(table)
    assert len(seen.rows) == 20
    assert seen.rows[1]["order_no"] == "3001000000000000100"
    assert seen.rows[1]["paid_fen"] == 185_667
    assert "订单编号" in seen.known_columns
    assert "支付单号" in seen.other_columns
    assert seen.problems == []


def test_orders_are_found_by_any_part(shop: ShopFolder) -> None:
    bring_in(shop, ORDERS_2019, LINES_2019)
    for text in ("3001000000000000100", "SF8461326620858", "61326620858", "15411013676", "3676", "小鱼儿24", "鱼儿"):
        found = {row.order_no for row in shop.ask(store.list_order_rows, store_ids_with(shop, text)).values()}
        assert "3001000000000000100" in found, text
    found = shop.ask(service.find_orders, "3001000000000000100")
    assert found[0][0].order_no == "3001000000000000100"
    assert len(store_ids_with(shop, "zj")) >= 1  # 张娟
    assert len(store_ids_with(shop, "MY-2605")) == sum(
        any(line.style_no == "MY-2605" for line in order(shop, row.order_no).lines)
        for row in shop.ask(store.list_order_rows, order_ids(shop)).values()
    )
    assert store_ids_with(shop, "没有这个人") == []


def store_ids_with(shop: ShopFolder, text: str) -> list[int]:
    return list(shop.ask(store.list_order_ids, OrderFilter(text=text)))


def test_what_is_found_follows_an_update(shop: ShopFolder, tmp_path: Path) -> None:
    bring_in(shop, write_orders(tmp_path / "a.csv", [one_order(收货人姓名="张𠮷")]))
    assert len(store_ids_with(shop, "张𠮷")) == 1
    bring_in(shop, write_orders(tmp_path / "b.csv", [one_order(收货人姓名="李强")]))
    assert store_ids_with(shop, "张𠮷") == []
    assert len(store_ids_with(shop, "李强")) == 1
