"""The fields of the form of quality feedback by their names, and what is offered in them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from shopdesk.core.identifiers import one_line
from shopdesk.core.text import translate
from shopdesk.orders.service import LineFacts
from shopdesk.quality_feedback import store
from shopdesk.quality_feedback.model import Defect, defect_chip
from shopdesk.quality_feedback.suppliers import supplier_names
from shopdesk.shops.service import list_shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_feedback_dialog import Ui_FeedbackDialog

MOST_ITEMS = 20  # shown of a list that opens


def fields_by_name(ui: Ui_FeedbackDialog) -> dict[str, QWidget]:
    """The fields that something may be wrong with, by the names of a draft, in the order of the form."""
    return {
        "order_line_id": ui.lineBox,
        "style_no": ui.styleBox,
        "colour": ui.colourEdit,
        "size": ui.sizeEdit,
        "batch": ui.batchBox,
        "quantity": ui.quantitySpin,
        "defect": ui.defectBox,
        "reported_on": ui.dayEdit,
        "customer_name": ui.customerEdit,
        "supplier_id": ui.supplierBox,
        "description": ui.descriptionEdit,
    }


def fill_choices(ui: Ui_FeedbackDialog, desk: Desk) -> None:
    """Offer defects, shops, suppliers and the styles that are known; the last are found by any part of them."""
    ui.defectBox.setPlaceholderText(translate("FeedbackDialog", "Choose…"))
    for defect in Defect:
        ui.defectBox.addItem(defect_chip(defect).text, defect.value)
    ui.shopBox.addItem("", None)
    for shop in desk.read(list_shops):
        ui.shopBox.addItem(shop.name, shop.id)
    fill_suppliers(ui, desk, None)
    for style_no, title in desk.read(store.known_styles):
        ui.styleBox.addItem(style_no)
        ui.styleBox.setItemData(ui.styleBox.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
    for box in (ui.styleBox, ui.batchBox):
        box.setMaxVisibleItems(MOST_ITEMS)
        if (completer := box.completer()) is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    ui.keysLabel.setText(translate("FeedbackDialog", "Ctrl+S saves"))


def fill_suppliers(ui: Ui_FeedbackDialog, desk: Desk, chosen: int | None) -> None:
    """Offer those something is bought from, and the one that is chosen, also where nothing more comes from it."""
    box = ui.supplierBox
    box.clear()
    box.addItem(translate("FeedbackDialog", "not known yet"), None)
    for supplier in desk.read(supplier_names):
        if supplier.active or supplier.id == chosen:
            box.addItem(supplier.name, supplier.id)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def line_text(line: LineFacts) -> str:
    """Goods of an order in the choice of what it is about."""
    spec = " ".join(part for part in (line.colour, line.size) if part) or line.attributes
    words = " ".join(part for part in (line.style_no or line.sku_code, line.title, spec) if part)
    return one_line(f"{words} ×{line.quantity}")
