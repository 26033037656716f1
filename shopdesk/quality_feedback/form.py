"""Quality feedback in a form of its own: collects input, fills in what order and style say, saves it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.identifiers import one_line, search_key
from shopdesk.orders.detail import RecordPhotos
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import LineFacts, order_facts
from shopdesk.quality_feedback import drafts, service, store
from shopdesk.quality_feedback.dossier import feedback_detail
from shopdesk.quality_feedback.drafts import FeedbackDraft
from shopdesk.quality_feedback.form_choices import fields_by_name, fill_choices, fill_suppliers, line_text
from shopdesk.quality_feedback.form_kept import KEPT, KeptFeedback, about_kept
from shopdesk.quality_feedback.model import Defect, FeedbackId, SupplierId
from shopdesk.quality_feedback.supplier_form import SupplierDialog
from shopdesk.ui.desk import Desk
from shopdesk.ui.drafts_kept import KeptDraft
from shopdesk.ui.forms.ui_feedback_dialog import Ui_FeedbackDialog
from shopdesk.ui.inputs import guard_composition, leave_pictures
from shopdesk.ui.messages import FieldErrors, close_unless_unsaved, show_toast
from shopdesk.ui.plain_values import draft_from_plain, plain_draft

TITLE_BAR = 40  # px, about what the system puts on top
TYPING_PAUSE_MS = 200


class FeedbackDialog(QDialog):
    """Reports feedback, from an order, a ticket, a scan or by hand, or corrects one that is open."""

    saved = Signal(object)  # FeedbackId
    feedback_requested = Signal(object)  # FeedbackId: an older one about the same goods, to be looked at

    def __init__(
        self,
        desk: Desk,
        *,
        draft: FeedbackDraft | None = None,
        feedback_id: int | None = None,
        parent: QWidget | None = None,
        photos: Callable[[QWidget], QWidget] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_FeedbackDialog()
        self.ui.setupUi(self)
        self.resize(self.width(), min(self.height(), self.screen().availableSize().height() - TITLE_BAR))
        self._desk, self._feedback_id, self._version = desk, feedback_id, 0
        self._saving, self._filling, self._next, self._supplier_chosen = False, False, False, feedback_id is not None
        self._kept_supplier: int | None = None
        self._base = FeedbackDraft()
        self._lines: tuple[LineFacts, ...] = ()
        self._photos: RecordPhotos | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_style)
        guard_composition(self)
        leave_pictures(*self.findChildren(QLineEdit), self.ui.descriptionEdit)
        fill_choices(self.ui, desk)
        self._add_photos(photos)
        self.errors = FieldErrors(fields_by_name(self.ui))
        self._connect()
        if feedback_id is None:
            self._show(draft or FeedbackDraft())
            self._start = self.draft()
        else:
            self._show_stored(feedback_id)
        self._keep()
        first = self.ui.defectBox if self._base.order_id is not None or feedback_id is not None else self.ui.orderEdit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> FeedbackDraft:
        """The feedback as it stands in the form."""
        ui, base = self.ui, self._base
        return base._replace(
            style_no=ui.styleBox.currentText().strip(),
            defect=Defect(ui.defectBox.currentData() or Defect.OTHER),
            reported_on=ui.dayEdit.date().toPython(),
            shop_id=base.shop_id if base.order_id is not None else ui.shopBox.currentData(),
            order_line_id=ui.lineBox.currentData() if self._lines else None,
            customer_name=ui.customerEdit.text().strip(),
            supplier_id=ui.supplierBox.currentData(),
            goods_title=ui.titleEdit.text().strip(),
            batch=ui.batchBox.currentText().strip(),
            colour=ui.colourEdit.text().strip(),
            size=ui.sizeEdit.text().strip(),
            quantity=ui.quantitySpin.value(),
            description=ui.descriptionEdit.toPlainText().strip(),
        )

    def save(self) -> None:
        """Report or correct it, or show all that is wrong."""
        if self._saving:
            return
        draft = self.draft()
        if wrong := self._problems(draft):
            self._refuse(wrong)
            return
        self.errors.clear()
        self._set_saving(True)
        if self._feedback_id is None:
            job = self._desk.write(
                self.tr("Reporting the feedback"), service.report, draft,
                then=self._on_reported, refused=self._on_refused,
            )  # fmt: skip
        else:
            job = self._desk.write(
                self.tr("Saving the feedback"), service.change_feedback, self._feedback_id, self._version, draft,
                then=lambda _nothing: self._on_saved(FeedbackId(self._feedback_id or 0)), refused=self._on_refused,
            )  # fmt: skip
        job.finished.connect(partial(self._set_saving, False))

    def save_and_next(self) -> None:
        """Report it, and begin the next one of the same style and supplier."""
        self._next = True
        self.save()

    def take_code(self, code: str) -> None:
        """Fill in what a scanned or typed number leads to."""
        if not code.strip():
            return
        found = self._desk.read(drafts.draft_from_text, code)
        if found.draft is None:
            self.ui.orderLabel.setText(found.words)
            self.ui.orderEdit.selectAll()
            return
        self._show(found.draft, begins=False)
        self.ui.defectBox.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only when something would be lost; what somebody gives up is not offered again."""
        if self._saving:
            event.ignore()
            return
        close_unless_unsaved(self, event, self.tr("This feedback is not saved.") if self.is_changed() else "")
        if event.isAccepted():
            self.kept.let_go()

    def is_changed(self) -> bool:
        """Whether closing would lose something typed."""
        return self.draft() != self._start

    def reject(self) -> None:
        self.close()

    # The form.

    def _add_photos(self, make: Callable[[QWidget], QWidget] | None) -> None:
        self.ui.photosHolder.setVisible(make is not None)
        if make is not None:
            strip: Any = make(self)
            self.ui.photosColumn.addWidget(strip)
            self._photos = strip

    def _connect(self) -> None:
        ui = self.ui
        ui.orderEdit.returnPressed.connect(lambda: self.take_code(ui.orderEdit.text()))
        ui.clearOrderButton.clicked.connect(lambda _checked: self._leave_order())
        ui.lineBox.activated.connect(self._on_line)
        ui.styleBox.currentTextChanged.connect(lambda _text: None if self._filling else self._pause.start())
        ui.customerEdit.textEdited.connect(lambda _text: self._pause.start())
        # What was said of the description is about the kind of defect.
        ui.defectBox.activated.connect(lambda _place: self.errors.forget_mended(lambda: self._problems(self.draft())))
        ui.supplierBox.activated.connect(lambda _place: self._on_supplier())
        ui.newSupplierButton.clicked.connect(lambda _checked: self._new_supplier())
        ui.saveButton.clicked.connect(lambda _checked: self.save())
        ui.nextButton.clicked.connect(lambda _checked: self.save_and_next())
        ui.cancelButton.clicked.connect(lambda _checked: self.close())
        for keys in (QKeySequence(QKeySequence.StandardKey.Save), QKeySequence("Ctrl+Return")):
            QShortcut(keys, self, self.save)

    # What stands in it.

    def _show_stored(self, feedback_id: int) -> None:
        detail = self._desk.read(feedback_detail, feedback_id)
        if detail is None:
            raise UserError(self.tr("This feedback does not exist (any more)."))
        row = detail.row
        self._version, self._kept_supplier = row.version, row.supplier_id
        self.setWindowTitle(row.feedback_no)
        self.ui.nextButton.hide()
        fill_suppliers(self.ui, self._desk, row.supplier_id)
        self._show(drafts.draft_of_feedback(row))
        if self._photos is not None:
            self._photos.show_record("quality_feedback", feedback_id, row.customer_name)
        self._start = self.draft()

    def _show(self, draft: FeedbackDraft, *, begins: bool = True) -> None:
        """Fill the form; what a scan leaves open (``begins`` is False) keeps what was typed."""
        self._filling = True
        ui = self.ui
        open_yet = self._feedback_id is None and (begins or ui.defectBox.currentIndex() < 0)
        if not begins:
            typed = self.draft()
            draft = draft._replace(
                batch=typed.batch,
                reported_on=typed.reported_on,
                defect=draft.defect if draft.defect is not Defect.OTHER else typed.defect,
                description=typed.description or draft.description,
            )
        self._base = draft
        self._show_order(draft)
        ui.styleBox.setEditText(draft.style_no)
        ui.titleEdit.setText(draft.goods_title)
        ui.colourEdit.setText(draft.colour)
        ui.sizeEdit.setText(draft.size)
        ui.quantitySpin.setValue(draft.quantity)
        told = draft.defect is not Defect.OTHER or not open_yet  # “other” is for somebody to say, not to begin with
        ui.defectBox.setCurrentIndex(ui.defectBox.findData(draft.defect.value) if told else -1)
        day = draft.reported_on or self._desk.clock.today()
        ui.dayEdit.setDate(QDate(day.year, day.month, day.day))
        ui.dayEdit.setMaximumDate(QDate(9998, 12, 31))
        ui.customerEdit.setText(draft.customer_name)
        ui.shopBox.setCurrentIndex(max(0, ui.shopBox.findData(draft.shop_id)))
        ui.descriptionEdit.setPlainText(draft.description)
        if begins or not self._supplier_chosen:
            ui.supplierBox.setCurrentIndex(max(0, ui.supplierBox.findData(draft.supplier_id)))
        self._filling = False
        self._on_style()
        ui.batchBox.setEditText(draft.batch)
        self._show_photos_of(draft)

    def _show_order(self, draft: FeedbackDraft) -> None:
        ui = self.ui
        order = None if draft.order_id is None else self._desk.read(order_facts, OrderId(draft.order_id))
        self._lines = () if order is None else order.lines
        ui.orderEdit.setText("" if order is None else order.order_no)
        told = "" if order is None else self._desk.read(drafts.about_order, order.id, draft.ticket_id)
        ui.orderLabel.setText(told or self.tr("Enter takes the order. Without one, enter style and customer by hand."))
        ui.clearOrderButton.setVisible(order is not None)
        ui.lineBox.clear()
        for line in self._lines:
            ui.lineBox.addItem(line_text(line), line.id)
        ui.lineBox.setCurrentIndex(max(0, ui.lineBox.findData(draft.order_line_id)) if self._lines else -1)
        for widget in (ui.lineLabel, ui.lineBox):
            widget.setVisible(bool(self._lines))
        for widget in (ui.shopLabel, ui.shopBox):
            widget.setEnabled(order is None)

    def _show_photos_of(self, draft: FeedbackDraft) -> None:
        """Photos dropped before it is saved belong to its ticket or order, and come along."""
        if self._photos is None or self._feedback_id is not None:
            return
        if draft.ticket_id is not None:
            self._photos.show_record("ticket", draft.ticket_id, draft.customer_name)
        else:
            self._photos.show_record("order", draft.order_id, draft.customer_name)

    def _leave_order(self) -> None:
        """It is about no order on file after all; what was filled in stays, to be changed by hand."""
        self._base = self._base._replace(order_id=None, order_line_id=None, ticket_id=None)
        self._show_order(self._base)
        self._show_photos_of(self._base)
        self.ui.orderEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line(self, place: int) -> None:
        line, ui = self._lines[place], self.ui
        self._filling = True
        ui.styleBox.setEditText(line.style_no or line.sku_code)
        ui.titleEdit.setText(one_line(line.title))
        ui.colourEdit.setText(line.colour)
        ui.sizeEdit.setText(line.size)
        self._filling = False
        self._supplier_chosen = False
        self._on_style()

    def _on_style(self) -> None:
        """What is known of a style: whom it comes from, its batches, and what was told of it before."""
        self._pause.stop()
        ui, draft = self.ui, self.draft()
        if not self._supplier_chosen:
            proposed = self._desk.read(drafts.supplier_of_style, draft.style_no)
            ui.supplierBox.setCurrentIndex(max(0, ui.supplierBox.findData(proposed)))
            ui.supplierHint.setText(self.tr("as last time") if proposed is not None else "")
        batch = ui.batchBox.currentText()
        ui.batchBox.clear()
        ui.batchBox.addItems(self._desk.read(store.used_words, search_key(draft.style_no), "batch"))
        ui.batchBox.setEditText(batch)
        earlier = self._desk.read(drafts.earlier_feedback, self._desk.clock, draft, self._feedback_id)
        if earlier:
            lead = (self.tr("Show {feedback_no}").format(feedback_no=earlier[0].feedback_no),
                    partial(self._lead_to, earlier[0].id))  # fmt: skip
            told = "\n".join(drafts.caution_text(row) for row in earlier)
            ui.dialogBanner.show_message("warning", told, [lead])
        else:
            ui.dialogBanner.hide()

    def _lead_to(self, feedback_id: FeedbackId) -> None:
        """Look at what was reported before instead; what was typed is asked about."""
        if self.close():
            self.feedback_requested.emit(feedback_id)

    def _on_supplier(self) -> None:
        self._supplier_chosen = True
        self.ui.supplierHint.clear()

    def _new_supplier(self) -> None:
        dialog = SupplierDialog(self._desk, None, self)
        dialog.added.connect(self._on_new_supplier)
        dialog.open()

    def _on_new_supplier(self, supplier_id: int) -> None:
        fill_suppliers(self.ui, self._desk, SupplierId(supplier_id))
        self._on_supplier()

    def _problems(self, draft: FeedbackDraft) -> list[UserError]:
        wrong = self._desk.read(service.problems, self._desk.clock, draft, self._kept_supplier)
        if self.ui.defectBox.currentIndex() >= 0:
            return wrong
        unsaid = UserError(self.tr("Choose what kind of defect it is."), field="defect")
        return [unsaid, *(error for error in wrong if error.field != "description")]

    # What was typed and never saved.

    def _keep(self) -> None:
        ui, own = self.ui, self._feedback_id
        self.kept = KeptDraft(self._desk.folder, KEPT if own is None else f"{KEPT}_{own}", self._worth_keeping, self)
        self.kept.watch(*fields_by_name(ui).values(), ui.titleEdit, ui.shopBox)
        if (kept := draft_from_plain(KeptFeedback, self.kept.kept())) is None:
            return
        try:
            self._desk.read(drafts.complete, self._desk.clock, kept.draft)
        except UserError:  # its order is gone meanwhile
            self.kept.discard()
            return
        text = self.tr("You began feedback ({about}) that was never saved. Go on with it?")
        if own is not None:
            text = self.tr("You changed this feedback and never saved it. Go on with it?")
        self.kept.offer(ui.draftBanner, text.format(about=about_kept(kept)), partial(self._go_on, kept))

    def _go_on(self, kept: KeptFeedback) -> None:
        self._version, self._supplier_chosen = kept.seen, kept.supplier_chosen
        self._show(kept.draft)
        box = self.ui.defectBox
        box.setCurrentIndex(box.findData(kept.draft.defect.value) if kept.defect_said else -1)

    def _worth_keeping(self) -> dict[str, Any] | None:
        if not self.is_changed():
            return None
        said = self.ui.defectBox.currentIndex() >= 0
        return plain_draft(KeptFeedback(self._version, self.draft(), said, self._supplier_chosen))

    # What came of saving.

    def _on_reported(self, made: service.Reported) -> None:
        if not self._next:
            self._on_saved(made.id)
            return
        self.kept.let_go()
        self._next, again = False, self.draft()
        self.saved.emit(made.id)
        self._show(FeedbackDraft(style_no=again.style_no, goods_title=again.goods_title, batch=again.batch))
        self._start = self.draft()
        show_toast(self, self.tr("{feedback_no} is reported").format(feedback_no=made.feedback_no))
        self.ui.orderEdit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, feedback_id: FeedbackId) -> None:
        self.kept.let_go()
        self.saved.emit(feedback_id)
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self._refuse([error])
        if isinstance(error, Conflict) and self._feedback_id is not None:
            again = partial(self._show_stored, self._feedback_id)
            actions = [(self.tr("Show what stands there now"), again)]
            self.ui.dialogBanner.show_message("warning", error.message, actions)

    def _refuse(self, errors: list[UserError]) -> None:
        self._next = False
        self.errors.show_all(errors)
        if elsewhere := [error.message for error in errors if error.field not in fields_by_name(self.ui)]:
            self.ui.dialogBanner.show_message("danger", "\n".join(elsewhere))

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        for button in (self.ui.saveButton, self.ui.nextButton):
            button.setEnabled(not saving)
