"""Workbooks to print: the names their sheets get."""

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.sheets.paper_workbook import sheet_names


def test_somebody_called_like_a_sheet_of_the_workbook_gets_a_name_of_its_own() -> None:
    assert sheet_names(["Summary", "Adjustments"], "Summary", "Adjustments") == ["Summary 2", "Adjustments 2"]


@given(st.lists(st.text(max_size=40), max_size=8))
def test_everybody_gets_a_sheet_name_excel_takes(names: list[str]) -> None:
    made = sheet_names(names, "Summary")
    assert len(made) == len(names)
    assert len({name.casefold() for name in [*made, "Summary", "History"]}) == len(names) + 2
    for name in made:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'") and not name.endswith("'")
