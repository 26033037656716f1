"""Every header the platforms have written: Taobao's of all years are known, the others are not taken for them."""

import json
from pathlib import Path

import pytest

from shopdesk.core.errors import UserError
from shopdesk.orders.formats import recognise
from shopdesk.orders.imports import order_tables
from tests.shop_folder import DATA

HEADERS: dict[str, list[str]] = json.loads((DATA / "headers.json").read_text("utf-8"))
ORDER_LISTS = [name for name in HEADERS if name.startswith(("taobao_order", "tmall_order", "qianniu_order"))]
LINE_LISTS = [name for name in HEADERS if name.startswith("taobao_detail") and not name.endswith("extra")]
OTHERS = [name for name in HEADERS if name not in (*ORDER_LISTS, *LINE_LISTS)]


@pytest.mark.parametrize("name", ORDER_LISTS)
def test_order_lists_of_all_years(name: str) -> None:
    found = recognise(HEADERS[name])
    assert found is not None
    assert found.format.key == "taobao_orders"
    assert {"order_no", "buyer", "status", "paid_fen", "receiver", "address", "ordered_at", "items"} <= set(
        found.columns
    )
    named = {HEADERS[name][index] for index in found.unknown}
    assert not named & {"订单编号", "买家会员名", "订单状态", "物流单号 ", "物流公司"}


@pytest.mark.parametrize("name", LINE_LISTS)
def test_order_lines_of_all_years(name: str) -> None:
    found = recognise(HEADERS[name])
    assert found is not None
    assert found.format.key == "taobao_lines"
    assert {"order_no", "title", "price_fen", "quantity", "style_no", "attributes"} <= set(found.columns)


@pytest.mark.parametrize("name", OTHERS)
def test_other_files_are_not_taken_for_orders_of_taobao(name: str) -> None:
    assert recognise(HEADERS[name]) is None


@pytest.mark.parametrize("name", [*ORDER_LISTS, *LINE_LISTS])
def test_position_width_and_blanks_do_not_matter(name: str) -> None:
    header = [f" {title}\t" for title in reversed(HEADERS[name])]
    found, plain = recognise(header), recognise(HEADERS[name])
    assert found is not None and plain is not None
    assert found.format is plain.format
    assert set(found.columns) == set(plain.columns)


def test_samples_of_other_platforms_are_refused_whole() -> None:

    for file in [*(DATA / "douyin").iterdir(), *(DATA / "jd").iterdir(), *(DATA / "pinduoduo").iterdir()]:
        with pytest.raises(UserError):
            order_tables(Path(file))
