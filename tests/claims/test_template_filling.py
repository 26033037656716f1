"""A courier's own form filled: what comes into its cells, what moves, and what stays as it was."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl.cell.rich_text import CellRichText
from xlsxwriter.workbook import Workbook

from shopdesk.claims.model import ClaimId
from shopdesk.claims.templates.example import write_example
from shopdesk.claims.templates.facts import Further
from shopdesk.core.errors import UserError
from tests.claims.form_sheets import (
    MAIN,
    filled,
    form_of,
    made,
    opened,
    parts,
    picture,
    raw_form,
    raw_sheet,
    values,
    with_parts,
    workbook,
)


def rich_form(book: Workbook) -> None:
    """A form with all that has to be kept: pictures, a chart, a text box, comments, rules, print set-up, names."""
    sheet, other = book.add_worksheet("理赔 表"), book.add_worksheet("Totals")
    still = book.add_worksheet("Read me")
    bold, red = book.add_format({"bold": True}), book.add_format({"font_color": "red"})
    bordered = book.add_format({"border": 1})
    sheet.merge_range("A1:F1", "{{快递公司}} {{month}}", bold)
    sheet.write_rich_string("A2", "by ", bold, "{{made", red, "_by}} on ", "{{today}}")
    for column, title in enumerate("No. Date Tracking Goods Claimed Half".split()):
        sheet.write(3, column, title, bold)
    for column, name in enumerate("no date tracking_no goods claimed".split()):
        sheet.write(4, column, f"{{{{{name}}}}}", bordered)
    sheet.write_formula("F5", "=E5/2", bordered, 0)
    sheet.write("A6", "Total", bold)
    sheet.write_formula("E6", "=SUM(E5:E5)", bordered, 0)
    sheet.write_formula("F6", "=SUM(F5)", bordered, 0)
    sheet.merge_range("A7:F7", "{{count}} claims: {{索赔合计大写}}")
    sheet.insert_image("B9", "logo.png", {"image_data": picture()})
    sheet.insert_textbox("D9", "Stamp of {{shop}}")
    sheet.write_comment("A6", "added up")
    sheet.set_header("&L&G&C{{courier}}", {"image_left": "head.png", "image_data_left": picture()})
    sheet.print_area("A1:F12")
    sheet.repeat_rows(3)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_column("D:D", 33)
    sheet.set_row(4, 30)
    sheet.freeze_panes(4, 0)
    sheet.set_h_pagebreaks([7])
    sheet.conditional_format("E5", {"type": "cell", "criteria": ">", "value": 150, "format": bold})
    sheet.conditional_format("E6", {"type": "data_bar", "data_bar_2010": True})
    sheet.data_validation("D5", {"validate": "list", "source": ["x", "y"]})
    sheet.write_url("B8", "https://example.com/", string="courier")
    chart = book.add_chart({"type": "column"})
    assert chart is not None
    chart.add_series({"categories": "='理赔 表'!$C$5:$C$5", "values": "='理赔 表'!$E$5:$E$5"})
    sheet.insert_chart("B14", chart)
    book.define_name("AllClaimed", "='理赔 表'!$E$5:$E$5")
    other.write_formula("A1", "='理赔 表'!E6", None, 0)
    other.write_formula("A2", "=SUM('理赔 表'!E5:E5)", None, 0)
    still.write("A1", "nothing to fill")


def test_each_claim_gets_a_row_with_numbers_dates_and_texts() -> None:
    sheet = opened(filled(made(rich_form), 3))

    assert [cell.value for cell in sheet[5]][:5] == [
        1,
        datetime(2026, 10, 2),
        "800000000000000001",
        "MY-2601 连衣裙 ×1",
        100,
    ]
    assert sheet["A7"].value == 3
    assert (sheet["B7"].is_date, sheet["C7"].data_type, sheet["E7"].data_type) == (True, "s", "n")
    assert (sheet["C7"].number_format, sheet["E7"].number_format) == ("@", "0.00")
    assert sheet["E7"].border.left.style == "thin"


def test_what_stands_below_moves_and_formulas_add_up_all_rows() -> None:
    sheet = opened(filled(made(rich_form), 4))

    assert sheet["A9"].value == "Total"
    assert (sheet["E9"].value, sheet["F9"].value) == ("=SUM(E5:E8)", "=SUM(F5:F8)")
    assert [sheet[f"F{row}"].value for row in range(5, 9)] == [f"=E{row}/2" for row in range(5, 9)]
    assert sheet["A10"].value == "4 claims: 壹仟元整"
    assert {str(area) for area in sheet.merged_cells.ranges} == {"A1:F1", "A10:F10"}
    assert sheet.print_area == "'理赔 表'!$A$1:$F$15"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet["B11"].hyperlink is not None and sheet["B11"].hyperlink.target == "https://example.com/"
    assert [one.id for one in sheet.row_breaks.brk] == [10]
    assert [row.height for row in (sheet.row_dimensions[number] for number in range(5, 9))] == [30] * 4
    assert [str(area.sqref) for area in sheet.conditional_formatting] == ["E5:E8", "E9"]
    assert [str(one.sqref) for one in sheet.data_validations.dataValidation] == ["D5:D8"]
    assert sheet["A9"].comment is not None
    assert sheet["A6"].comment is None
    assert sheet.freeze_panes == "A5"


def test_pictures_text_boxes_and_charts_go_along() -> None:
    before, after = parts(made(rich_form)), parts(filled(made(rich_form), 4))
    sheet = opened(filled(made(rich_form), 4))

    assert [image.anchor._from.row for image in vars(sheet)["_images"]] == [11]
    drawing = after["xl/drawings/drawing1.xml"].decode()
    assert "Stamp of 名美示例旗舰店" in drawing
    assert drawing.count("<xdr:row>") == before["xl/drawings/drawing1.xml"].decode().count("<xdr:row>")
    chart = after["xl/charts/chart1.xml"].decode()
    assert "$C$5:$C$8" in chart and "$E$5:$E$8" in chart
    assert "<x:Row>8</x:Row>" in after["xl/drawings/vmlDrawing1.vml"].decode()
    assert "x14:dataBar" in after["xl/worksheets/sheet1.xml"].decode()
    assert "<xm:sqref>E9</xm:sqref>" in after["xl/worksheets/sheet1.xml"].decode()


def test_other_sheets_and_names_follow() -> None:
    data = filled(made(rich_form), 4)
    assert values(data, 1) == [["='理赔 表'!E9"], ["=SUM('理赔 表'!E5:E8)"]]
    names = workbook(data).defined_names
    assert names["AllClaimed"].attr_text == "'理赔 表'!$E$5:$E$8"


def test_every_other_part_is_byte_for_byte_the_same() -> None:
    form = made(rich_form)
    before, after = parts(form), parts(filled(form, 4))
    assert list(after) == list(before)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/drawings/drawing1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/charts/chart1.xml",
        "xl/comments1.xml",
    }
    styles = opened(made(rich_form)), opened(filled(made(rich_form), 4))
    assert [cell.font.b for cell in styles[0][4]] == [cell.font.b for cell in styles[1][4]]
    assert styles[1].column_dimensions["D"].width == styles[0].column_dimensions["D"].width


def test_without_a_claim_the_row_is_emptied() -> None:
    sheet = opened(filled(made(rich_form), 0))
    assert [cell.value for cell in sheet[5]] == [None] * 6
    assert sheet["A5"].border.left.style == "thin"
    assert sheet["E6"].value == "=SUM(E5:E5)"
    assert sheet["A7"].value == "0 claims: 零元整"


def test_headings_are_filled_and_ampersands_in_them_kept() -> None:
    data = form_of({"A1": "{{claim_no}}"})
    heading = b"<headerFooter><oddFooter>&amp;C{{shop}} &amp;P</oddFooter></headerFooter></worksheet>"
    data = with_parts(data, sheet1=lambda xml: xml.replace(b"</worksheet>", heading))
    sheet = opened(filled(data, 1, shop="A&B"))
    footer = sheet.oddFooter
    assert footer is not None and footer.center is not None
    assert footer.center.text == "A&&B &P"


def test_a_placeholder_spread_over_runs_takes_the_look_of_its_first_run() -> None:
    sheet = workbook(filled(made(rich_form), 1), rich_text=True).worksheets[0]
    text = sheet["A2"].value
    assert isinstance(text, CellRichText)
    assert str(text) == "by 王芳 on 2026-11-05"
    bold = [str(piece) for piece in text if not isinstance(piece, str) and piece.font.b]
    assert bold == ["王芳"]


def test_several_placeholders_in_one_cell_with_text_around() -> None:
    data = form_of({"A1": "Parcel {{tracking_no}} ({{kind}}), {{claimed}} yuan on {{date}}; {{memo}}"})
    assert values(filled(data, 1, memo="box & <tape>\r\nopen")) == [
        ["Parcel 800000000000000001 (Lost), 100.00 yuan on 2026-10-02; box & <tape>\nopen"]
    ]


def test_what_people_wrote_is_taken_as_it_is() -> None:
    memo = "{{claim_no}} _x000D_ \x01\x0b =1+1"
    data = filled(form_of({"A1": "{{memo}}", "B1": "{{customer}}"}), 1, memo=memo, customer_name="'=cmd")
    sheet = opened(data)
    assert (sheet["A1"].data_type, sheet["B1"].data_type) == ("s", "s")
    assert sheet["B1"].value == "'=cmd"
    # The reader leaves the escape of the escape to its caller.
    assert sheet["A1"].value.replace("_x005F_", "_") == "{{claim_no}} _x000D_  =1+1"


def test_chinese_names_wide_braces_and_blanks_are_understood() -> None:
    data = form_of({"A1": "｛｛理赔单号｝｝", "B1": "{{ Claim No }}", "C1": "{{运单号}}", "D1": "{{索赔金额大写}}"})
    assert values(filled(data, 1)) == [["CL2610-0001", "CL2610-0001", "800000000000000001", "壹佰元整"]]


def test_courier_and_shop_mean_the_claims_own_in_a_repeated_row() -> None:
    data = form_of({"A1": "{{shop}}", "A2": "{{claim_no}}", "B2": "{{shop}}", "C2": "{{courier}}"})
    assert values(filled(data, 2, shop="Other"))[1:] == [
        ["CL2610-0001", "Other", "圆通"],
        ["CL2610-0002", "Other", "圆通"],
    ]


def test_what_the_sheet_does_not_tell_comes_from_the_claim() -> None:
    further = {ClaimId(1): Further(1_200, 50_000, "WO-7", shipped_on=date(2026, 9, 30), pieces=3, receiver="李四")}
    data = form_of({"A1": "{{postage}}", "B1": "{{保价金额}}", "C1": "{{case_no}}", "D1": "{{寄件日期}}",
                    "E1": "{{pieces}}", "F1": "{{收件人}}", "G1": "{{agreed_on}}"})  # fmt: skip
    assert values(filled(data, 1, further)) == [[12, 500, "WO-7", datetime(2026, 9, 30), 3, "李四", None]]


def test_several_rows_that_are_merged_belong_to_one_claim() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Form")
        sheet.merge_range("A2:A3", "{{no}}")
        sheet.write("B2", "{{tracking_no}}")
        sheet.write("B3", "a label")
        sheet.write("C3", "{{claimed}}")
        sheet.merge_range("B4:C4", "below")

    data = filled(made(write), 3)
    assert values(data)[1:] == [
        [1, "800000000000000001", None],
        [None, "a label", 100],
        [2, "800000000000000002", None],
        [None, "a label", 200],
        [3, "800000000000000003", None],
        [None, "a label", 300],
        [None, "below", None],
    ]
    assert {str(one) for one in opened(data).merged_cells.ranges} == {"A2:A3", "A4:A5", "A6:A7", "B8:C8"}


def test_a_total_over_one_row_of_several_adds_up_that_row_only() -> None:
    totals = {"A3": "=SUM(A1)", "A4": "=SUM(A2:A2,5)", "A5": "=SUM(A1:A2)"}
    data = form_of({"A1": "{{claimed}}", "A2": "{{received}}", **totals})
    written = filled(data, 2)
    assert [row[0] for row in values(written)[4:]] == ["=SUM(A1,A3)", "=SUM(A2:A2,A4:A4,5)", "=SUM(A1:A4)"]
    sheet = workbook(written, data_only=True).worksheets[0]
    assert [sheet["A5"].value, sheet["A7"].value] == [300, 360]


def test_rules_of_other_sheets_follow() -> None:
    def write(book: Workbook) -> None:
        sheet, other = book.add_worksheet("Form"), book.add_worksheet("Other")
        sheet.write("A1", "{{claim_no}}")
        other.data_validation("B2", {"validate": "list", "source": "=Form!$A$1:$A$1"})
        sheet.insert_textbox("C3", "", {"textlink": "=Form!$A$2"})

    written = filled(made(write), 3)
    (rule,) = opened(written, 1).data_validations.dataValidation
    assert (str(rule.sqref), rule.formula1) == ("B2", "Form!$A$1:$A$3")
    assert b'textlink="Form!$A$4"' in parts(written)["xl/drawings/drawing1.xml"]


def test_marks_say_which_rows_are_repeated() -> None:
    data = form_of({
        "A1": "{{重复开始}}Claim {{claim_no}}", "A2": "a label", "A3": "{{memo}}{{repeat_to}}", "A4": "below",
    })  # fmt: skip
    assert [row[0] for row in values(filled(data, 2, memo="!"))] == [
        "Claim CL2610-0001", "a label", "!", "Claim CL2610-0002", "a label", "!", "below",
    ]  # fmt: skip


def test_two_tables_on_one_sheet_are_both_written() -> None:
    data = form_of({"A1": "{{claim_no}}", "A2": "between", "A3": "{{no}}", "A4": "=COUNT(A3:A3)", "B4": "=A2"})
    assert values(filled(data, 2)) == [
        ["CL2610-0001", None], ["CL2610-0002", None], ["between", None], [1, None], [2, None], ["=COUNT(A4:A5)", "=A3"],
    ]  # fmt: skip


def test_formulas_of_a_repeated_row_go_along_also_to_the_row_before() -> None:
    data = form_of({
        "A1": 0, "A2": "=A1+1", "B2": "{{claimed}}", "C2": "=B2/SUM($B$2:$B$2)", "D2": "=B2*$F$1",
        "E2": "=SUM($B$2:B2)",
    })  # fmt: skip
    rows = values(filled(data, 3))
    assert [row[0] for row in rows] == [0, "=A1+1", "=A2+1", "=A3+1"]
    assert rows[3][2:] == ["=B4/SUM($B$2:$B$4)", "=B4*$F$1", "=SUM($B$2:B4)"]


def test_shared_formulas_are_given_each_their_own() -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>{{claimed}}</t></is></c></row>'
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$A$1</f><v>9</v></c></row>'
        '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c></row>'
    )
    assert values(filled(raw_form(raw_sheet(rows)), 2))[2:] == [[1, "=A3*$A$1"], [2, "=A4*$A$1"]]


def test_inline_strings_and_cells_without_names() -> None:
    rows = (
        '<row><c t="inlineStr"><is><r><t>{{claim</t></r><r><t>_no}} x</t></r></is></c><c><v>5</v></c></row>'
        '<row><c t="str"><v>{{count}} in all</v></c></row>'
    )
    assert values(filled(raw_form(raw_sheet(rows)), 2)) == [
        ["CL2610-0001 x", 5], ["CL2610-0002 x", 5], ["2 in all", None],
    ]  # fmt: skip


def test_prefixes_and_what_newer_programs_add_stay() -> None:
    sheet = (
        f'<x:worksheet xmlns:x="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">'
        '<x:sheetData><x:row r="1" x14ac:dyDescent="0.3"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>'
        '<x:extLst><x:ext uri="{X}"><mc:kept x14ac:as="it is"/></x:ext></x:extLst></x:worksheet>'
    )
    data = filled(raw_form(sheet, strings='<si><t>{{claim_no}}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>'), 2)
    written = parts(data)["xl/worksheets/sheet1.xml"].decode()
    assert written.count('x14ac:dyDescent="0.3"') == 2
    assert 'mc:Ignorable="x14ac"' in written and '<mc:kept x14ac:as="it is" />' in written
    assert written.count("<x:is><x:t>CL2610-000") == 2
    assert "ns0:" not in written and "rPh" not in written


def test_tables_grow_with_their_rows() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Form")
        sheet.write_row("A2", ["{{claim_no}}", "{{claimed}}"])
        columns = [{"header": "No"}, {"header": "Sum", "total_function": "sum"}]
        sheet.add_table("A1:B3", {"columns": columns, "total_row": True})

    data = filled(made(write), 3)
    (table,) = opened(data).tables.values()
    assert (table.ref, table.autoFilter.ref) == ("A1:B5", "A1:B4")
    assert values(data)[4][1] == "=SUBTOTAL(109,[Sum])"


def test_days_of_the_other_calendar() -> None:
    data = form_of({"A1": "{{date}}"})
    data = with_parts(data, workbook=lambda xml: xml.replace(b"<workbookPr ", b'<workbookPr date1904="1" '))
    assert values(filled(data, 1)) == [[datetime(2026, 10, 2)]]


def test_formulas_are_calculated_anew_and_sums_known_at_once() -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>{{claimed}}</t></is></c></row>'
        '<row r="2"><c r="A2"><f>SUM(A1:A1)</f><v>7</v></c><c r="B2" t="str"><f>A2&amp;"x"</f><v>7x</v></c></row>'
    )
    written = parts(filled(raw_form(raw_sheet(rows)), 2))
    assert b'fullCalcOnLoad="1"' in written["xl/workbook.xml"]
    sheet = workbook(filled(raw_form(raw_sheet(rows)), 2), data_only=True).worksheets[0]
    assert [cell.value for cell in sheet[3]] == [300, None]


def test_the_chain_of_calculation_is_left_out() -> None:
    def name_chain(xml: bytes) -> bytes:
        kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"
        return xml.replace(
            b"</Relationships>", b'<Relationship Id="rId9" Type="%s" Target="calcChain.xml"/></Relationships>' % kind
        )

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts(form_of({"A1": "{{claim_no}}"})).items():
            archive.writestr(name, name_chain(content) if name.endswith("workbook.xml.rels") else content)
        archive.writestr("xl/calcChain.xml", f'<calcChain xmlns="{MAIN}"><c r="A9" i="1"/></calcChain>')
    written = parts(filled(out.getvalue(), 2))
    assert "xl/calcChain.xml" not in written
    assert b"calcChain" not in written["xl/_rels/workbook.xml.rels"]


def test_more_claims_than_a_sheet_has_rows() -> None:
    with pytest.raises(UserError, match="no room for so many claims"):
        filled(form_of({"A1": "{{claim_no}}", "A1048570": "last"}), 20)


def test_a_formula_may_have_placeholders_in_its_texts() -> None:
    data = form_of({"A1": '="Claims of ""{{shop}}"", "&A2', "A2": "{{claim_no}}"})
    assert values(filled(data, 1, shop='6"')) == [['="Claims of ""6"""", "&A2'], ["CL2610-0001"]]


def test_an_example_is_a_form_that_can_be_filled(tmp_path: Path) -> None:
    write_example(tmp_path / "example.xlsx")
    data = filled((tmp_path / "example.xlsx").read_bytes(), 3)
    sheet = opened(data)
    assert sheet["A1"].value == "圆通 · claims of 2026-10"
    assert sheet["H8"].value == "=SUM(H5:H7)"
