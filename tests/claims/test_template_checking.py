"""What is said of a form before it is filled: unknown placeholders with their cells, and files that are no forms."""

import io
import zipfile
from collections.abc import Callable

import pytest
from xlsxwriter.workbook import Workbook

from shopdesk.claims.templates.checking import Repeated, check_template
from shopdesk.claims.templates.placeholders import PLACEHOLDERS, find_placeholder
from shopdesk.core.errors import UserError
from tests.claims.form_sheets import filled, form_of, made, parts, raw_form, raw_sheet, with_parts


def told(data: bytes) -> list[str]:
    return [problem.text for problem in check_template(data).problems]


@pytest.mark.parametrize(
    ("written", "near"),
    [("运单", "运单号"), ("traking_no", "tracking_no"), ("快递公司名称", "快递公司"), ("claim number", "claim_no")],
)
def test_an_unknown_placeholder_is_named_with_its_cell_and_the_nearest_one(written: str, near: str) -> None:
    data = form_of({"B3": f"No. {{{{{written}}}}}"}, "理赔")
    assert told(data) == [f"“理赔”, cell B3: there is no placeholder “{written}”. Did you mean “{near}”?"]


def test_nothing_is_guessed_where_nothing_is_near() -> None:
    assert told(form_of({"A1": "{{qqqqqq}}"})) == ["“Form”, cell A1: there is no placeholder “qqqqqq”."]


def test_a_form_with_an_unknown_placeholder_is_not_filled() -> None:
    data = form_of({"A1": "{{claim_no}}", "B1": "{{qqqq}}", "C9": "{{wwww}}"})
    with pytest.raises(UserError) as refused:
        filled(data, 1)
    assert refused.value.message.splitlines() == [
        "“Form”, cell B1: there is no placeholder “qqqq”.",
        "“Form”, cell C9: there is no placeholder “wwww”.",
    ]


def test_one_that_is_not_closed_is_named() -> None:
    assert told(form_of({"A1": "{{claim_no}", "A2": "{{no}}"})) == [
        "“Form”, cell A1: “{{claim_no” is not closed. Write {{claim_no}}."
    ]


def test_a_claim_has_no_place_in_headings_and_text_boxes() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Form")
        sheet.write("A1", "{{claim_no}}")
        sheet.set_footer("&C{{tracking_no}}")
        sheet.insert_textbox("C3", "{{goods}} {{nonsense!}}")

    assert told(made(write)) == [
        "The headings of “Form”: “tracking_no” speaks of one claim and can only stand in a cell.",
        "A text box or chart: “goods” speaks of one claim and can only stand in a cell.",
        "A text box or chart: there is no placeholder “nonsense!”.",
    ]


def test_marks_of_a_repetition_come_in_pairs() -> None:
    data = form_of({"A1": "{{repeat_to}}", "A2": "{{repeat_from}}", "A3": "{{no}}", "A4": "{{repeat_from}}"})
    assert [problem.cell for problem in check_template(data).problems] == ["A1", "A4", "A2"]


def test_a_form_without_placeholders_is_none() -> None:
    (problem,) = told(form_of({"A1": "Claims"}))
    assert problem == "There is no placeholder in it. Write, for example, {{claim_no}} into a cell."


def test_what_is_repeated_is_told_and_what_will_stay_empty() -> None:
    def write(book: Workbook) -> None:
        sheet, border = book.add_worksheet("Form"), book.add_format({"border": 1})
        sheet.write("A1", "{{no}}", border)
        sheet.write("B1", "{{claimed}}", border)
        for row in range(1, 5):
            sheet.write_blank(row, 0, None, border)
            sheet.write_blank(row, 1, None, border)
        sheet.write("A6", "Total", border)

    report = check_template(made(write))
    assert report.repeated == (Repeated("Form", 1, 1),)
    assert report.problems == ()
    (warning,) = report.warnings
    assert warning.text.startswith("“Form”: rows 2 to 5 are empty and look like row 1.")


def test_a_form_that_lists_nothing_is_warned_about() -> None:
    report = check_template(form_of({"A1": "{{count}} claims"}))
    assert [warning.text for warning in report.warnings] == [
        "No row has a placeholder of a claim: claims are counted, but not listed."
    ]
    report.require()


def test_the_name_of_a_sheet_stays() -> None:
    report = check_template(form_of({"A1": "{{no}}"}, "{{month}}"))
    assert [one.text for one in report.warnings] == [
        "The name of the sheet “{{month}}” stays as it is: names of sheets are not filled."
    ]


def test_no_two_placeholders_share_a_name() -> None:
    for placeholder in PLACEHOLDERS:
        for name in (placeholder.key, *placeholder.names):
            assert find_placeholder(name) is placeholder, name


def test_every_placeholder_can_be_filled() -> None:
    cells = {f"A{row}": f"{{{{{one.key}}}}} {{{{{one.names[0]}}}}}" for row, one in enumerate(PLACEHOLDERS, 1)}
    filled(form_of(cells), 2)
    filled(form_of(cells), 0)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"not a workbook", "is not a workbook. Choose an .xlsx file."),
        (b"PK\x03\x04 broken", "is damaged"),
        (form_of({"A1": "{{no}}"})[:900], "is damaged"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "is an old workbook"),
        (
            bytes.fromhex("D0CF11E0A1B11AE1") + bytes(500) + "EncryptedPackage".encode("utf-16-le"),
            "is protected with a password",
        ),
    ],
)
def test_what_is_no_form_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words):
        check_template(data, "form.xlsx")


def test_macros_are_neither_run_nor_passed_on() -> None:
    data = with_parts(
        form_of({"A1": "{{no}}"}),
        **{"[Content_Types]": lambda xml: xml.replace(
            b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )},
    )  # fmt: skip
    with pytest.raises(UserError, match=r"has macros in it.*save it as \.xlsx"):
        check_template(data, "form.xlsm")


def test_a_template_of_excel_becomes_a_workbook() -> None:
    data = with_parts(
        form_of({"A1": "{{no}}"}),
        **{"[Content_Types]": lambda xml: xml.replace(b"sheet.main+xml", b"template.main+xml")},
    )  # fmt: skip
    assert b"spreadsheetml.sheet.main+xml" in parts(filled(data, 1))["[Content_Types].xml"]


def test_what_would_fill_the_memory_is_refused() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts(raw_form(raw_sheet(""))).items():
            archive.writestr(name, content)
        archive.writestr("xl/worksheets/more.xml", bytes(300 << 20))
    with pytest.raises(UserError, match="unpacks to more than this program accepts"):
        check_template(bomb.getvalue(), "form.xlsx")


def test_large_files_are_refused() -> None:
    with pytest.raises(UserError, match="is larger than 20 MB"):
        check_template(bytes(21 << 20), "form.xlsx")


@pytest.mark.parametrize(
    "hurt",
    [
        lambda xml: xml.replace(b"<sheetData>", b"<sheetData><!DOCTYPE x [<!ENTITY a 'b'>]>"),
        lambda xml: xml[: len(xml) // 2],
    ],
)
def test_broken_parts_are_told(hurt: Callable[[bytes], bytes]) -> None:
    with pytest.raises(UserError, match=r"“form.xlsx” is damaged or incomplete"):
        check_template(with_parts(form_of({"A1": "{{no}}"}), sheet1=hurt), "form.xlsx")


def test_a_cell_that_names_no_string_is_left_as_it_is() -> None:
    data = with_parts(form_of({"A1": "{{no}}", "A2": "x"}), sheet1=lambda xml: xml.replace(b"<v>1</v>", b"<v>99</v>"))
    assert b"<v>99</v>" in parts(filled(data, 1))["xl/worksheets/sheet1.xml"]
