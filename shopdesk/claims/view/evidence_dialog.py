"""Evidence packs: of some claims or of a month, as PDF or as zip, written in the background."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from shopdesk.claims.model import ClaimId
from shopdesk.claims.papers.evidence import PackSize, claims_of_month, evidence_of, pack_size
from shopdesk.claims.papers.evidence_pdf import WrittenEvidence, too_many, write_evidence_pdf
from shopdesk.claims.papers.evidence_zip import write_evidence_zip
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.progress import Progress
from shopdesk.core.settings import SHOP_FILTER
from shopdesk.core.text import translate
from shopdesk.couriers.model import CourierId
from shopdesk.couriers.service import list_couriers
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.sheets.pdf import missing_text
from shopdesk.shops.model import ShopId
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_claim_evidence_dialog import Ui_ClaimEvidenceDialog
from shopdesk.ui.messages import FieldErrors, ask, show_toast
from shopdesk.ui.written_file import free_target, keep_folder, last_folder, open_path

PURPOSE = "claim evidence"  # of the file dialog
_NAMED = 3  # files and claims in a sentence


class EvidenceDialog(QDialog):
    """Asks what and where to, writes in the background, and tells the outcome in the window behind.

    ``what`` are claims, or a month whose claims are packed; of a courier, when there is one.
    """

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        what: Sequence[ClaimId] | str,
        parent: QWidget | None = None,
        courier_id: CourierId | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._archive = desk, archive
        self._ids = None if isinstance(what, str) else tuple(what)
        self._size, self._named_by_hand = PackSize((), 0), False
        shop = desk.settings.get(SHOP_FILTER)
        self._shop_id = ShopId(shop) if shop else None
        self.ui = Ui_ClaimEvidenceDialog()
        self.ui.setupUi(self)
        self.errors = FieldErrors({"target": self.ui.targetEdit})
        self._set_up(what if isinstance(what, str) else "", courier_id)
        self._ask_size()

    def write(self) -> None:
        """Write the pack, and close; says what is wrong with the place it shall go to, or with the choice."""
        if not self._size.claims:
            self.errors.show(UserError(self.tr("There is no claim to write evidence of."), field="target"))
            return
        barred = too_many(self._size.photos) if self.ui.pdfRadio.isChecked() else None
        if barred is not None:
            self.errors.show(barred)
            return
        target = self._target()
        if target is None:
            return
        desk, window = self._desk, self.parentWidget() or self
        keep_folder(desk.settings, PURPOSE, target)
        title = self.tr("Writing evidence to {file}").format(file=target.name)
        desk.run(title, self._work(target), then=partial(_tell, window, target))
        self.accept()

    def _set_up(self, month: str, courier_id: CourierId | None) -> None:
        ui = self.ui
        ui.monthFrame.setVisible(self._ids is None)
        ui.evidenceMonthEdit.set_month(month)
        ui.courierBox.addItem(self.tr("All couriers"), None)
        for courier in self._desk.read(list_couriers, with_inactive=True):
            ui.courierBox.addItem(courier.name, courier.id)
        ui.courierBox.setCurrentIndex(max(0, ui.courierBox.findData(courier_id)))
        ui.evidenceMonthEdit.changed.connect(lambda _month: self._ask_size())
        ui.courierBox.currentIndexChanged.connect(lambda _index: self._ask_size())
        ui.orderCheck.toggled.connect(lambda _on: self._ask_size())
        for radio in (ui.pdfRadio, ui.zipRadio):
            radio.toggled.connect(lambda on: self._propose() if on else None)
        ui.targetEdit.textEdited.connect(lambda _text: self._keep_name())
        ui.browseButton.clicked.connect(lambda _checked: self._browse())
        ui.writeButton.clicked.connect(lambda _checked: self.write())
        ui.cancelButton.clicked.connect(lambda _checked: self.reject())

    # What goes into it.

    def _month(self) -> str:
        return "" if self._ids is not None else self.ui.evidenceMonthEdit.month()

    def _claims(self) -> Callable[[Session], Sequence[ClaimId]]:
        """Finds the claims of the pack; knows nothing of this dialog, which is closed meanwhile."""
        ids = self._ids
        if ids is not None:
            return lambda _session: ids
        clock, month = self._desk.clock, self._month()
        courier_id, shop_id = self.ui.courierBox.currentData(), self._shop_id
        return lambda session: claims_of_month(session, clock, month, courier_id, shop_id)

    def _ask_size(self) -> None:
        claims, with_orders = self._claims(), self.ui.orderCheck.isChecked()

        def size(session: Session) -> PackSize:
            return pack_size(session, claims(session), with_order_photos=with_orders)

        self._desk.ask(self, "size", size, then=self._on_size)
        self._propose()

    def _on_size(self, size: PackSize) -> None:
        self._size = size
        count = len(size.claims)
        if not count:
            text = self.tr("No claim belongs to this month.") if self._month() else self.tr("No claim.")
        elif count == 1:
            text = self.tr("Claim {claim_no} with {photos} photos")
        else:
            text = self.tr("{count} claims with {photos} photos")
        claim_no = size.claims[0][0] if count else ""
        self.ui.claimsLabel.setText(text.format(count=f"{count:,}", photos=f"{size.photos:,}", claim_no=claim_no))
        self.errors.clear()
        self._propose()

    # Where it goes.

    def _suffix(self) -> str:
        return ".zip" if self.ui.zipRadio.isChecked() else ".pdf"

    def _propose(self) -> None:
        if self._named_by_hand:
            return
        target = free_target(last_folder(self._desk.settings, PURPOSE), self._proposed_name(), self._suffix())
        self.ui.targetEdit.setText(str(target))
        self.errors.clear()

    def _proposed_name(self) -> str:
        if len(self._size.claims) == 1 and not self._month():
            claim_no, customer = self._size.claims[0]
            return "_".join(filter(None, (customer, claim_no)))
        when = self._month() or f"{self._desk.clock.today():%Y-%m-%d}"
        courier = self.ui.courierBox.currentText() if self.ui.courierBox.currentData() is not None else ""
        return self.tr("Claim evidence {when} {courier}").format(when=when, courier=courier).strip()

    def _keep_name(self) -> None:
        self._named_by_hand = True

    def _browse(self) -> None:
        kinds = self.tr("Zip archive (*.zip)") if self._suffix() == ".zip" else self.tr("PDF (*.pdf)")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.windowTitle(), self.ui.targetEdit.text().strip(), kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self._keep_name()
            self.ui.targetEdit.setText(chosen)

    def _target(self) -> Path | None:
        """Where to write; None when that is not possible, or what is there is not to be replaced."""
        typed, suffix = self.ui.targetEdit.text().strip(), self._suffix()
        target = Path(typed)
        # Another kind may have been chosen after the name was typed.
        if target.suffix.lower() in (".zip", ".pdf"):
            target = target if target.suffix.lower() == suffix else target.with_suffix(suffix)
        elif target.name:
            target = target.with_name(f"{target.name}{suffix}")
        if not typed or not target.name or not target.parent.is_dir():
            self.errors.show(UserError(self.tr("Choose a folder that is there, and a name."), field="target"))
            return None
        sentence = self.tr("{file} is there already. It will be replaced.").format(file=target.name)
        if target.exists() and not ask(self, self.windowTitle(), sentence, self.tr("Replace")):
            return None
        return target

    def _work(self, target: Path) -> Callable[[Progress], WrittenEvidence]:
        """The job; it knows nothing of this dialog, which is closed meanwhile."""
        desk, archive, claims, month = self._desk, self._archive, self._claims(), self._month()
        with_orders, is_zip = self.ui.orderCheck.isChecked(), self.ui.zipRadio.isChecked()

        def work(progress: Progress) -> WrittenEvidence:
            with desk.database.read() as session:
                evidence = evidence_of(session, claims(session), with_order_photos=with_orders)
            if is_zip:
                return write_evidence_zip(target, evidence, archive, desk.clock, progress=progress)
            return write_evidence_pdf(target, evidence, archive, desk.clock, month=month, progress=progress)

        return work


def remarks(written: WrittenEvidence) -> list[str]:
    """What is not as it should be in a pack, in sentences."""
    told: list[str] = []
    for names, text in (
        (written.without_photos, translate("ClaimEvidence", "Without photos: {names}")),
        (written.unreadable, translate("ClaimEvidence", "Missing or damaged: {names}")),
        (written.changed, translate("ClaimEvidence", "Changed since they were archived: {names}")),
        (written.kept_back, translate("ClaimEvidence", "Left out, because their place could not be removed: {names}")),
    ):
        if names:
            more = " …" if len(names) > _NAMED else ""
            told.append(text.format(names=", ".join(names[:_NAMED]) + more))
    return [*told, *filter(None, [missing_text(written.missing)])]


def _tell(window: QWidget, target: Path, written: WrittenEvidence) -> None:
    """Say that it is there, and what is not as it should be."""
    if not isValid(window):
        return
    text = translate("ClaimEvidence", "{file} is written: {claims} claims, {photos} photos")
    text = text.format(file=target.name, claims=f"{written.claims:,}", photos=f"{written.photos:,}")
    actions = [
        (translate("ListExport", "Open file"), partial(open_path, target)),
        (translate("ListExport", "Open folder"), partial(open_path, target.parent)),
    ]
    show_toast(window.window(), "\n".join([text, *remarks(written)]), actions)
