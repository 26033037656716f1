"""What is different between ordered and sent, what it is called, and how it reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopdesk.wrong_shipments.goods import (
    GoodsDraft,
    goods_text,
    is_right,
    kind_by_goods,
    line_text,
    tidied,
    weight_text,
)
from shopdesk.wrong_shipments.model import WrongKind

JEANS = GoodsDraft("MY-2602", "牛仔裤", 2, "MY-2602", "牛仔裤", 2)
DRESS = GoodsDraft("MY-2601", "连衣裙", 1, "MY-2601", "连衣裙", 1)
ONLY_SENT = GoodsDraft(sent_style_no="MY-2603", sent_item="皮带", sent_quantity=1)


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ([JEANS, DRESS], None),
        ([JEANS._replace(sent_quantity=1), DRESS], WrongKind.TOO_FEW),
        ([JEANS._replace(sent_quantity=3)], WrongKind.TOO_MANY),
        ([JEANS._replace(sent_quantity=0), DRESS], WrongKind.MISSING_ITEM),
        ([JEANS._replace(sent_quantity=0), DRESS._replace(sent_quantity=0)], WrongKind.MISSING_ITEM),
        ([JEANS, ONLY_SENT], WrongKind.TOO_MANY),
        ([JEANS._replace(sent_item="牛仔裙")], WrongKind.WRONG_ITEM),
        ([JEANS._replace(sent_style_no="MY-9999", sent_quantity=1)], WrongKind.WRONG_ITEM),
        ([DRESS._replace(sent_quantity=0), ONLY_SENT], WrongKind.WRONG_ITEM),  # something else in another line
        ([JEANS._replace(sent_quantity=1), DRESS._replace(sent_quantity=2)], WrongKind.WRONG_ITEM),
    ],
)
def test_the_goods_tell_what_went_wrong(lines: list[GoodsDraft], kind: WrongKind | None) -> None:
    assert kind_by_goods(lines) is kind


def test_case_and_width_make_no_other_goods() -> None:
    assert is_right(GoodsDraft("MY-2602", "牛仔裤 A", 1, "my-2602", "牛仔裤 Ａ", 1))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (JEANS, "MY-2602 牛仔裤 ×2"),
        (JEANS._replace(sent_quantity=1), "MY-2602 牛仔裤 ×2 → ×1"),
        (JEANS._replace(sent_quantity=0), "MY-2602 牛仔裤 ×2 → nothing"),
        (JEANS._replace(sent_style_no="", sent_item="牛仔裙"), "MY-2602 牛仔裤 ×2 → 牛仔裙 ×2"),
        (ONLY_SENT, "besides: MY-2603 皮带 ×1"),
    ],
)
def test_a_line_reads_in_a_few_words(line: GoodsDraft, text: str) -> None:
    assert line_text(line) == text


def test_only_what_is_different_is_told() -> None:
    assert goods_text([DRESS, JEANS._replace(sent_quantity=1)]) == "MY-2602 牛仔裤 ×2 → ×1"
    assert goods_text([DRESS, JEANS]) == "MY-2601 连衣裙 ×1；MY-2602 牛仔裤 ×2"


@pytest.mark.parametrize(
    ("slip", "measured", "text"),
    [
        (620, 410, "slip 620 g, measured 410 g: 210 g too light"),
        (410, 620, "slip 410 g, measured 620 g: 210 g too heavy"),
        (620, 620, "slip 620 g, measured 620 g: no difference"),
        (620, None, "slip 620 g, not weighed again"),
        (None, 410, "measured 410 g, no weight on the slip"),
        (None, None, ""),
    ],
)
def test_weights_read_with_their_difference(slip: int | None, measured: int | None, text: str) -> None:
    assert weight_text(slip, measured) == text


words = st.sampled_from(["", " ", "MY-1", "my-1", "连衣裙", "牛仔裤\n蓝"])
goods = st.builds(GoodsDraft, words, words, st.integers(0, 3), words, words, st.integers(0, 3))


@given(st.lists(goods, max_size=4))
def test_tidied_goods_stay_as_they_are_and_mean_the_same(lines: list[GoodsDraft]) -> None:
    kept = tidied(lines)
    assert tidied(kept) == kept
    for line in kept:
        assert line.ordered_quantity or line.sent_quantity
        assert bool(line.ordered_quantity) or not (line.ordered_style_no or line.ordered_item)
        assert bool(line.sent_quantity) or not (line.sent_style_no or line.sent_item)
        assert "\n" not in line_text(line)
    assert sum(line.ordered_quantity for line in kept) == sum(line.ordered_quantity for line in lines)
    assert sum(line.sent_quantity for line in kept) == sum(line.sent_quantity for line in lines)


@given(st.lists(goods, max_size=4))
def test_goods_are_right_exactly_when_nothing_went_wrong(lines: list[GoodsDraft]) -> None:
    kept = tidied(lines)
    assert (kind_by_goods(kept) is None) == all(map(is_right, kept))
    more = sum(line.sent_quantity for line in kept) > sum(line.ordered_quantity for line in kept)
    assert kind_by_goods(kept) not in ((WrongKind.TOO_FEW, WrongKind.MISSING_ITEM) if more else (WrongKind.TOO_MANY,))
