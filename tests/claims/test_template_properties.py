"""Forms of any shape: what comes out is what a person would write by hand, row for row."""

import re
from typing import Any
from xml.etree.ElementTree import Element, canonicalize

from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter.workbook import Workbook

from shopdesk.claims.templates.areas import Block, RowMap, column_letters, column_number
from shopdesk.claims.templates.formulas import Within, moved_formula, shifted_formula
from shopdesk.claims.templates.in_words import amount_in_words
from shopdesk.claims.templates.texts import PLACEHOLDER, fill_pieces, fill_text
from shopdesk.claims.templates.xml_tree import read_xml, write_xml
from tests.claims.form_sheets import filled, made, opened, values

STILL = st.sampled_from(["", "label", 7, "{{month}}", "of {{courier}}"])
OF_CLAIM = st.sampled_from(["{{no}}", "{{claimed}}", "{{claim_no}}", "No. {{no}}", "label", 5, ""])
ROWS = st.lists(st.lists(STILL, min_size=3, max_size=3), min_size=1, max_size=4)
BLOCK = st.lists(st.lists(OF_CLAIM, min_size=3, max_size=3), min_size=1, max_size=3)


def expected(cell: Any, number: int | None) -> Any:
    """What a person would write."""
    known = {"{{month}}": "2026-10", "of {{courier}}": "of 圆通"}
    if number is not None:
        known |= {"{{no}}": number, "{{claimed}}": 100 * number, "{{claim_no}}": f"CL2610-{number:04d}"}
        known |= {"No. {{no}}": f"No. {number}"}
    return known.get(cell, cell) if cell != "" else None


@settings(max_examples=60)
@given(ROWS, BLOCK, ROWS, st.integers(0, 5), st.integers(0, 2), st.booleans())
def test_any_table_reads_as_if_it_were_written_by_hand(
    above: list[list[Any]], block: list[list[Any]], below: list[list[Any]], count: int, at: int, merged: bool
) -> None:
    # Each row of a block has a claim's placeholder: else the rows would be two blocks, or one less.
    block = [[*row[:at], "{{no}}", *row[at + 1 :]] for row in block]
    rows = [*above, *block, *below]
    first, last = len(above), len(above) + len(block) - 1
    letter = column_letters(at + 1)

    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Form")
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
        sheet.write_formula(len(rows), 0, f"=SUM({letter}{first + 1}:{letter}{last + 1})")
        sheet.write(len(rows) + 1, 0, "end")
        if merged:
            sheet.merge_range(first, 4, last, 5, "")
            sheet.merge_range(len(rows) + 1, 4, len(rows) + 2, 5, "")

    data = filled(made(write), count)
    wanted = [[expected(cell, None) for cell in row] for row in above]
    for number in range(1, count + 1):
        wanted += [[expected(cell, number) for cell in row] for row in block]
    if not count:
        wanted += [[None] * 3 for _row in block]
    wanted += [[expected(cell, None) for cell in row] for row in below]
    end = first + max(count, 1) * len(block)
    assert [row[:3] for row in values(data)][: len(wanted)] == wanted
    sheet = opened(data)
    assert sheet.cell(len(wanted) + 1, 1).value == f"=SUM({letter}{first + 1}:{letter}{end})"
    assert sheet.cell(len(wanted) + 2, 1).value == "end"
    if merged:
        areas = {str(area) for area in sheet.merged_cells.ranges}
        copies = {
            f"E{first + 1 + copy * len(block)}:F{first + (copy + 1) * len(block)}" for copy in range(max(count, 1))
        }
        assert areas == copies | {f"E{len(wanted) + 2}:F{len(wanted) + 3}"}


@given(st.lists(st.text("{}｛ab c_no", max_size=8), max_size=6))
def test_placeholders_over_any_pieces_read_as_in_one_text(texts: list[str]) -> None:
    pieces = []
    for text in texts:
        pieces.append(Element("t"))
        pieces[-1].text = text
    found = fill_pieces(pieces, lambda name: f"<{name}>")
    whole = "".join(texts)
    assert "".join(piece.text or "" for piece in pieces) == fill_text(whole, lambda name: f"<{name}>")
    assert found == (PLACEHOLDER.search(whole) is not None)


ENDS = st.builds(
    lambda dollar, column, fixed, row: f"{dollar}{column}{fixed}{row}",
    st.sampled_from(["", "$"]), st.sampled_from(["A", "B", "AB"]), st.sampled_from(["", "$"]), st.integers(1, 40),
)  # fmt: skip
AREAS = st.one_of(ENDS, st.builds(lambda one, other: f"{one}:{other}", ENDS, ENDS))
FORMULAS = st.lists(
    st.one_of(
        AREAS, st.sampled_from(['"A1 ""B2"""', "SUM(", ")", ",", "+", "'My sheet'!", "Other!", "LOG10(", "TRUE"])
    ),
    max_size=8,
).map("".join)


@given(FORMULAS, st.integers(1, 30), st.integers(0, 3), st.booleans())
def test_one_claim_moves_nothing(formula: str, first: int, height: int, inside: bool) -> None:
    block = Block(first, first + height)
    maps = {"form": RowMap([block], 1)}
    assert moved_formula(formula, "Form", maps, Within(block, 0) if inside else None) == formula


@given(FORMULAS, st.integers(0, 50), st.integers(0, 5))
def test_a_formula_shifted_there_and_back_is_the_same(formula: str, rows: int, columns: int) -> None:
    assert shifted_formula(shifted_formula(formula, rows, columns), -rows, -columns) == formula


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 30), st.integers(0, 3), st.integers(1, 6))
def test_an_area_holds_the_copies_of_what_it_held(one: int, other: int, first: int, height: int, copies: int) -> None:
    top, bottom = sorted((one, other))
    rows = RowMap([Block(first, first + height)], copies)
    held = set()
    for row in range(top, bottom + 1):
        held |= set(range(rows.start(row), rows.end(row) + 1, height + 1))
    covered = set()
    for piece in rows.area(f"A{top}:A{bottom}"):
        begin, _colon, end = piece.partition(":")
        covered |= set(range(int(begin[1:]), int(end[1:]) + 1))
    assert held <= covered
    if not (first <= top <= first + height) and not (first <= bottom <= first + height):
        assert held == covered


@given(st.integers(1, 16_384))
def test_columns_have_letters(number: int) -> None:
    assert column_number(column_letters(number)) == number


NAMES = st.sampled_from(["a", "x:b", "mc:Ignorable"])
XML_TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff"), max_size=10)


@given(
    st.recursive(
        st.tuples(NAMES, st.dictionaries(NAMES, XML_TEXT, max_size=2), XML_TEXT, st.just([])),
        lambda inner: st.tuples(
            NAMES, st.dictionaries(NAMES, XML_TEXT, max_size=2), XML_TEXT, st.lists(inner, max_size=3)
        ),
        max_leaves=6,
    )
)
def test_xml_is_written_as_it_was_read(tree: Any) -> None:
    def element(told: Any) -> Element:
        name, attributes, text, inner = told
        made_of = Element(name, attributes)
        made_of.text = text or None
        made_of.extend(map(element, inner))
        return made_of

    root = Element("root", {"xmlns:x": "urn:x", "xmlns:mc": "urn:mc"})
    root.append(element(tree))
    once = write_xml(root)
    assert write_xml(read_xml(once)) == once
    assert canonicalize(once.decode()) == canonicalize(write_xml(read_xml(once)).decode())


DIGITS = {digit: number for number, digit in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}


def read_words(text: str) -> int:
    """Fen of an amount in words, read as a person does."""
    sign = -1 if text.startswith("负") else 1
    found = re.fullmatch(r"负?(?:(?P<yuan>[^元角分]+)元)?零?(?:(?P<jiao>.)角)?零?(?:(?P<fen>.)分|整)", text)
    assert found is not None, text
    total = group = digit = 0
    for one in found["yuan"] or "":
        if one in DIGITS:
            digit = DIGITS[one]
        elif one in PLACES:
            group, digit = group + digit * PLACES[one], 0
        else:
            value = 10_000 if one == "万" else 100_000_000
            group += digit
            total, group, digit = (total + group) * value if value > total else total + group * value, 0, 0
    yuan = total + group + digit
    return sign * (yuan * 100 + DIGITS[found["jiao"] or "零"] * 10 + DIGITS[found["fen"] or "零"])


@given(st.integers(-(10**13), 10**13))
def test_amounts_in_words_say_the_amount(fen: int) -> None:
    words = amount_in_words(fen)
    assert read_words(words) == fen
    assert "零零" not in words


def test_amounts_in_words_as_banks_write_them() -> None:
    told = {
        0: "零元整", 5: "伍分", 50: "伍角整", 100: "壹元整", 105: "壹元零伍分", 1_010_00: "壹仟零壹拾元整",
        1_000_050_00: "壹佰万零伍拾元整", 12_345_67: "壹万贰仟叁佰肆拾伍元陆角柒分", 100_000_000_00: "壹亿元整",
        10_010_000_00: "壹仟零壹万元整", 1_0000_0001_00: "壹亿零壹元整",
    }  # fmt: skip
    assert {fen: amount_in_words(fen) for fen in told} == told
