"""The list of claims as people keep it, and as it goes onto paper."""

from collections.abc import Callable

import pypdfium2
from PySide6.QtWidgets import QPushButton

from shopdesk.claims import service
from shopdesk.ui.printing import PrintDialog
from shopdesk.ui.views import ViewsButton
from tests.claims.scene import Scene
from tests.claims.window import Window


def test_a_built_in_view_narrows_the_list_and_a_saved_one_sorts_it(window: Callable[[], Window], scene: Scene) -> None:
    small, large = scene.claim(1_000), scene.agreed(9_000)
    scene.step(service.withdraw_claim, scene.submitted(5_000), "found")
    shown = window()
    page, views = shown.page, shown.page.findChild(ViewsButton)
    assert isinstance(views, ViewsButton)
    views.choose("Open claims")
    shown.settle()
    assert set(page.table.ids()) == {small, large}
    views.choose("Overdue")
    shown.settle()
    assert list(page.table.ids()) == []
    views.choose("Open claims")
    page.pane.view.sort_requested.emit("claimed", False)
    shown.settle()
    assert list(page.table.ids()) == [small, large]
    views.save("Smallest first")
    page.pane.view.sort_requested.emit("claimed", True)
    shown.settle()
    assert list(page.table.ids()) == [large, small] and views.is_changed()
    views.choose("Smallest first")
    shown.settle()
    assert list(page.table.ids()) == [small, large] and not views.is_changed()


def test_the_list_on_the_screen_goes_onto_paper(window: Callable[[], Window], scene: Scene) -> None:
    scene.claim(1_000)
    agreed = scene.agreed(9_000)
    shown = window()
    page = shown.page
    page.pane.filters.set_values({"states": ["agreed"]})
    page.pane.view.columns.set_shown(1, False)
    shown.load()
    menu = next(one.menu() for one in page.pane.head.findChildren(QPushButton) if one.text() == "Export" and one.menu())
    next(action for action in menu.actions() if action.text() == "PDF / print…").trigger()
    shown.settle()
    dialog = page.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog) and dialog.isVisible()
    assert "Claims 20" in dialog.windowTitle() and dialog.ui.paperLabel.text() == "A4 landscape"
    (text,) = [paper.get_textpage().get_text_bounded() for paper in pypdfium2.PdfDocument(dialog._content)]
    assert scene.detail(agreed).row.claim_no in text and "￥90.00" in text and "￥10.00" not in text
    assert "Courier" in text and "Registered" not in text
    dialog.reject()
