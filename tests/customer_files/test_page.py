"""The customer page, as people use it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from shopdesk.customer_files.dialogs import CustomerDialog, NewCustomerDialog, TagsDialog
from shopdesk.customers import service as customers
from shopdesk.customers.model import Level
from shopdesk.sheets.reading import read_tables
from tests.customer_files.scene import Scene
from tests.customer_files.window import Strip, Window, shown_words


def test_an_empty_list_says_who_comes_here_and_takes_one_by_hand(window: Callable[[], Window]) -> None:
    shown = window()
    page = shown.page
    assert page.pane.empty.isVisible()
    page.pane.empty.button.click()
    dialog = page.findChild(NewCustomerDialog)
    assert dialog is not None
    dialog.ui.nameEdit.setText("t**1")
    dialog.save()
    shown.settle()
    assert "masked" in dialog.errors.message("name")
    dialog.ui.nameEdit.setText("小鱼儿24")
    dialog.save()
    shown.settle()
    assert shown.names() == ["小鱼儿24"]
    (opened,) = [one for one in page.findChildren(CustomerDialog) if one.isVisible()]
    assert opened.windowTitle() == "Customer 小鱼儿24"
    opened.close()


def test_the_list_counts_sums_and_shows_the_one_with_the_cursor(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲", 10_000)
    scene.order("甲", 20_000, refunded_fen=5_000)
    scene.order("乙", 300)
    scene.write_down(scene.customer("甲"), level=Level.VIP, tags=["常客"])
    shown = window()
    page = shown.page
    assert shown.names() == ["乙", "甲"]
    assert "2 customers" in shown_words(page.pane.footer)
    assert "3 orders   Paid ￥303.00   Refunded ￥50.00" in shown_words(page.pane.footer)
    page.pane.view.select_id(scene.customer("甲"))
    words = shown_words(page.pane.detail)
    for expected in ("甲", "VIP", "常客", "￥300.00", "1 of 2 paid orders · 50 %", "… and 1 more", "Order 3001"):
        assert expected in words
    strip = page.detail.photos
    assert isinstance(strip, Strip) and strip.shown == ("customer", scene.customer("甲"), "甲")
    pills = [pill.text() for pill in page.pane.filters.states.pills()]
    assert pills == ["All 2", "VIP 1", "Watch 0", "Blocked 0"]


def test_text_marks_and_views_narrow_the_list(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲", receiver="李娜")
    scene.order("乙")
    scene.block(scene.customer("乙"))
    shown = window()
    narrowed: list[tuple[dict[str, object], list[str]]] = [
        ({"text": "李娜"}, ["甲"]),
        ({"states": ["blocked"]}, ["乙"]),
        ({"platform": "jd"}, []),
        ({}, ["乙", "甲"]),
    ]
    for values, names in narrowed:
        shown.page.show_filter(values)
        shown.settle()
        assert shown.names() == names
    shown.page.show_filter({"text": "没有这个人"})
    shown.settle()
    assert "No customer matches" in shown_words(shown.page.pane.empty)
    shown.page.pane.empty.button.click()
    shown.settle()
    assert shown.names() == ["乙", "甲"]


def test_a_click_on_a_heading_sorts(window: Callable[[], Window], scene: Scene) -> None:
    for buyer, paid in (("甲", 1), ("乙", 500), ("丙", 90)):
        scene.order(buyer, paid)
    shown = window()
    shown.page.pane.view.sort_requested.emit("paid", True)
    shown.settle()
    assert shown.names() == ["乙", "丙", "甲"]


def test_levels_and_tags_of_several_customers(window: Callable[[], Window], scene: Scene) -> None:
    ids = [scene.customer(name) for name in ("甲", "乙")]
    shown = window()
    shown.page.pane.view.select_id(ids[0])
    shown.press("Make VIP")
    assert shown.facts(ids[0]).level is Level.VIP
    shown.choose([*ids], "Make VIP")
    shown.choose([*ids], "Tags…")
    dialog = shown.page.findChild(TagsDialog)
    assert dialog is not None
    dialog.ui.addEdit.setText("常客，批发; XL 码")
    dialog.save()
    shown.settle()
    assert [shown.facts(one).tags for one in ids] == ["常客\n批发\nXL 码"] * 2
    shown.press("No longer VIP")
    assert [shown.facts(one).level for one in ids] == [Level.REGULAR, Level.VIP]


def test_two_rows_become_one_person_and_back(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲", 1_000)
    scene.order("乙", 2_000)
    shown = window()
    shown.select(1, 0)
    ids = list(shown.page.pane.view.selected_ids())
    assert "2 selected · 2 orders · ￥30.00" in shown_words(shown.page.pane.footer)
    shown.choose(ids, "The same person")
    assert shown.names() == ["乙"], "shown with the one that had the cursor"
    row = shown.page.table.row(0)
    assert row is not None and (row.other_ids, row.paid_fen) == (("甲",), 3_000)
    shown.undo(shown.page)
    assert shown.names() == ["乙", "甲"]


def test_a_typo_is_deleted_and_brought_back_but_nobody_who_ordered(window: Callable[[], Window], scene: Scene) -> None:
    scene.order("甲")
    typo = scene.customer("打错了")
    shown = window()
    shown.choose([scene.customer("甲")], "Move to the recycle bin")
    assert "“甲” stays" in shown_words(shown.page.pane.banner)
    shown.choose([typo], "Move to the recycle bin")
    assert shown.names() == ["甲"]
    shown.undo(shown.page)
    assert shown.names() == ["甲", "打错了"]


def test_an_id_is_separated_beside_the_list_whichever_of_the_person_is_shown(
    window: Callable[[], Window], scene: Scene
) -> None:
    main, other = scene.customer("甲"), scene.customer("乙")
    scene.shop.do(customers.merge_customers, main, [other])
    shown = window()
    panel = shown.page.detail
    assert shown.names() == ["甲"] and [one.customer_name for one in panel.same.people] == ["乙"]
    next(one for one in panel.same.findChildren(QPushButton) if one.text() == "Separate").click()
    shown.settle()
    assert sorted(shown.names()) == ["乙", "甲"]


def test_the_buyer_of_an_order_is_opened_and_a_masked_one_is_nobody(window: Callable[[], Window], scene: Scene) -> None:
    masked, real = scene.order("t**1"), scene.order("甲")
    shown = window()
    shown.page.open_buyer(masked)
    assert "t**1" in shown.toast(shown.page).accessibleName()
    assert not [one for one in shown.page.findChildren(CustomerDialog) if one.isVisible()]
    shown.page.open_buyer(real)
    (dialog,) = [one for one in shown.page.findChildren(CustomerDialog) if one.isVisible()]
    dialog.close()


def test_the_list_is_exported_as_it_is_on_the_screen(
    window: Callable[[], Window], scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.order("=1+1", 10_000, refunded_fen=2_500)
    scene.write_down(scene.customer("=1+1"), level=Level.VIP, tags=["常客", "批发"])
    shown = window()
    for name in ("customers.csv", "customers.xlsx"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, name=name: (str(tmp_path / name), ""))
        shown.page.export()
        shown.settle()
    rows = list(read_tables(tmp_path / "customers.xlsx")[0].rows())
    told = [str(cell) for _number, cells in rows for cell in cells]
    assert {"=1+1", "VIP", "常客、批发", "100", "25"} <= {one.removesuffix(".0") for one in told}
    assert "'=1+1" in (tmp_path / "customers.csv").read_text("utf-8-sig")
