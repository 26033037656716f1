"""Every header of refunds the platforms have written is taken for what it is, and by the import of orders for none."""

import json
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.order_files import recognition as order_files
from shopdesk.refund_files.formats import FORMATS, OTHER_REFUNDS, refund_field_title
from shopdesk.refund_files.recognition import RecognisedRefunds, recognise
from shopdesk.refund_files.tables import refund_tables
from shopdesk.shops.model import Platform
from tests.shop_folder import DATA

HEADERS: dict[str, list[str]] = json.loads((DATA / "headers.json").read_text("utf-8"))
REFUNDS = {
    "taobao_refund_2017_38": Platform.TAOBAO,
    "taobao_refund_2025_51": Platform.TAOBAO,
    "taobao_refund_2026_known_names": Platform.TAOBAO,
    "pdd_aftersale_known_names": Platform.PINDUODUO,
    "jd_aftersale_2026": Platform.JD,
    "douyin_aftersale_50": Platform.DOUYIN,
}
OTHERS = [name for name in HEADERS if name not in REFUNDS]


def known(header: list[str]) -> RecognisedRefunds:
    found = recognise(header)
    assert found is not None
    return found


def told(found: RecognisedRefunds) -> dict[str, list[str]]:
    return {field: [found.header[index] for index in columns] for field, columns in found.fit.columns.items()}


@pytest.mark.parametrize("name", REFUNDS)
def test_refund_files_of_all_platforms_and_years(name: str) -> None:
    found = known(HEADERS[name])
    assert found.platform is REFUNDS[name]
    assert {"refund_no", "order_no", "state", "amount_fen", "kind", "reason", "title", "asked_at"} - {
        "kind" if "needs_return" in found.fit.columns else ""
    } <= set(found.fit.columns)
    assert order_files.recognise(HEADERS[name]) is None and order_files.other_kind(HEADERS[name]) is not None


@pytest.mark.parametrize("name", REFUNDS)
def test_nothing_is_guessed_where_the_platform_says_it(name: str) -> None:
    guessed = told(known(HEADERS[name]))
    assert {field: guessed[field] for field in known(HEADERS[name]).fit.guessed} == {}


@pytest.mark.parametrize("name", OTHERS)
def test_files_of_other_kinds_are_no_refunds(name: str) -> None:
    assert recognise(HEADERS[name]) is None


def test_the_renamed_columns_of_taobao() -> None:
    old, new, newest = (told(known(HEADERS[name])) for name in list(REFUNDS)[:3])
    assert (old["asked_at"], new["asked_at"], newest["asked_at"]) == (
        ["退款的申请时间"],
        ["退款的申请时间"],
        ["退款申请时间"],
    )
    assert old["needs_return"] == ["是否需要退货"] and new["kind"] == newest["kind"] == ["售后类型"]
    assert (old["amount_fen"], newest["amount_fen"]) == (["买家退款金额"], ["退给买家金额", "退款总额"])
    assert (old["style_no"], new["style_no"]) == (["商家编码"], ["商品编码"])
    assert old["finished_at"] == ["退款完结时间", "完结时间"]


def test_what_douyin_gives_back_is_added_up() -> None:
    douyin = told(known(HEADERS["douyin_aftersale_50"]))
    assert douyin["amount_fen"] == ["退商品金额（元）", "退运费金额（元）", "退税费金额（元）"]


@pytest.mark.parametrize("name", REFUNDS)
def test_position_width_and_blanks_do_not_matter(name: str) -> None:
    header = [f" {title}\t" for title in reversed(HEADERS[name])]
    found, plain = known(header), known(HEADERS[name])
    assert found.format is plain.format
    assert {field: sorted(map(str.strip, names)) for field, names in told(found).items()} == {
        field: sorted(map(str.strip, names)) for field, names in told(plain).items()
    }


def test_lists_of_unknown_platforms() -> None:
    found = known(["售后单号", "订单号", "售后状态", "售后类型", "退款金额", "商品名称", "申请时间"])
    assert found.format is OTHER_REFUNDS and found.platform is None
    assert found.fit.guessed == {}


def test_a_number_is_never_guessed_by_resemblance() -> None:
    assert recognise(["售后的单号", "订单号", "售后状态", "退款金额"]) is None
    assert recognise(["售后单号（新）", "订单号", "售后状态", "退款金额"]) is not None


NAMES = sorted({name for header in HEADERS.values() for name in header})


@given(st.lists(st.sampled_from(NAMES), min_size=3, max_size=12, unique=True))
def test_no_header_is_both_orders_and_refunds(header: list[str]) -> None:
    assert recognise(header) is None or order_files.recognise(header) is None


def test_every_field_has_a_title_and_every_sample_its_kind() -> None:
    for field in {*chain.from_iterable(one.fields for one in (*FORMATS, OTHER_REFUNDS))}:
        assert refund_field_title(field)
    found = {
        path.name: [table.recognised.format.key for table in refund_tables(path)]
        for folder in ("taobao_2019", "taobao_2025", "pinduoduo", "jd", "douyin", "couriers", "phrases", "wps")
        for path in sorted((DATA / folder).iterdir())
    }
    assert {name: kinds for name, kinds in found.items() if kinds} == {"退款报表.xls": ["taobao_refunds"]}
