"""A notice to put up: what it shows is chosen on the left, and seen on the right as it will look."""

from typing import NamedTuple

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from shopdesk.core.actor import Actor
from shopdesk.core.database import Session
from shopdesk.core.errors import UserError
from shopdesk.core.files import replacing, safe_target
from shopdesk.core.progress import Progress
from shopdesk.core.settings import NOTICE
from shopdesk.ledger.papers.notice import Notice, NoticeDraft, NoticeKind, notice, usual_title
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.shops.service import list_shops
from shopdesk.ui.desk import Desk
from shopdesk.ui.forms.ui_ledger_notice_dialog import Ui_LedgerNoticeDialog
from shopdesk.ui.inputs import guard_composition
from shopdesk.ui.messages import show_toast
from shopdesk.ui.pdf_view import PdfPages
from shopdesk.ui.plain_table import allow
from shopdesk.ui.written_file import ask_file, last_folder, tell_file

PURPOSE = "notices"
PAUSE_MS = 250  # after the last key, before the page is drawn anew


class _Drawn(NamedTuple):
    """A notice as it looks, or why there is none."""

    pdf: bytes = b""
    left_out: int = 0
    refused: str = ""


class NoticeDialog(QDialog):
    """Makes a notice of rewards and fines, or of the fund: a PDF or a picture, printed, or pasted into a chat.

    ``draft`` is what it begins with: ``NoticeDraft(month="2026-11")``, ``NoticeDraft(entry_ids=ids)``, or
    ``NoticeDraft(NoticeKind.FUND, "2026-11")``. Receipts of the fund are offered where there is an ``archive``.
    """

    def __init__(
        self, desk: Desk, draft: NoticeDraft, archive: PhotoArchive | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._draft, self._archive = desk, draft, archive
        self._drawn = _Drawn()
        self._pages: PdfPages | None = None
        self.ui = Ui_LedgerNoticeDialog()
        self.ui.setupUi(self)
        guard_composition(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self._set_up()
        self.draw()

    def draft(self) -> NoticeDraft:
        """What is wanted as it stands in the fields."""
        ui = self.ui
        return self._draft._replace(
            month=self._draft.month if self._draft.entry_ids else ui.noticeMonthEdit.month(),
            title=ui.titleEdit.text().strip(),
            with_amounts=ui.amountsCheck.isChecked(),
            with_reasons=ui.reasonsCheck.isChecked(),
            by_staff_no=ui.numbersCheck.isChecked(),
            with_receipts=ui.receiptsCheck.isChecked(),
            closing=ui.closingEdit.toPlainText(),
            publisher=ui.publisherEdit.text(),
            published_on=ui.publishedEdit.date().toPython(),
        )

    def draw(self) -> None:
        """Draw the page anew, as a job; only the latest wish is answered."""
        self._pause.stop()
        self._desk.ask(self, "notice", _draw, self._desk.actor, self.draft(), self._archive, then=self._show)

    def save(self) -> None:
        """Ask where it goes, as PDF or picture, and write it."""
        kinds = {".pdf": self.tr("PDF (*.pdf)"), ".png": self.tr("Picture (*.png)")}
        name = safe_target(last_folder(self._desk.settings, PURPOSE), self._name()).name
        target = ask_file(self, self._desk.settings, self.windowTitle(), f"{name}.pdf", kinds, PURPOSE)
        if target is None:
            return
        self._keep_words()
        is_picture = target.suffix.lower() == ".png"
        content, page = self._picture() if is_picture else self._drawn.pdf, self.parentWidget() or self

        def work(_progress: Progress) -> None:
            with replacing(target) as temporary:
                temporary.write_bytes(content)

        title = self.tr("Writing {file}").format(file=target.name)
        if content:
            self._desk.run(title, work, then=lambda _nothing: tell_file(page, target))

    def copy_picture(self) -> None:
        """Put the notice as a picture into the clipboard, to be pasted into a chat."""
        self._keep_words()
        if picture := self._picture():
            QGuiApplication.clipboard().setImage(QImage.fromData(picture))
            show_toast(self, self.tr("The picture is in the clipboard: paste it into the chat."))

    def print_notice(self) -> None:
        """Show the notice as it would be printed; from there it is printed."""
        from shopdesk.ui.printing import print_pdf  # noqa: PLC0415  what prints is loaded when somebody prints

        self._keep_words()
        print_pdf(self, self._desk.settings, self._drawn.pdf, self._name(), PURPOSE)

    def done(self, result: int) -> None:
        self.ui.noticeView.clear()
        self._close_pages()
        super().done(result)

    def _set_up(self) -> None:
        ui, draft, kept = self.ui, self._draft, self._desk.settings.get(NOTICE)
        is_fund = draft.kind is NoticeKind.FUND
        this_month = self._desk.clock.month_of(self._desk.clock.now())
        ui.noticeMonthEdit.set_month(draft.month or this_month)
        for field in (ui.noticeMonthLabel, ui.noticeMonthEdit):
            field.setVisible(not draft.entry_ids)
        ui.titleEdit.setPlaceholderText(usual_title(draft.kind))
        ui.titleEdit.setText(draft.title)
        for box, key in self._boxes():
            box.setChecked(bool(kept.get(key, getattr(draft, key))))
        for box in (ui.amountsCheck, ui.reasonsCheck, ui.numbersCheck):
            box.setVisible(not is_fund)
        ui.receiptsCheck.setVisible(is_fund and self._archive is not None)
        closing = "" if is_fund else self.tr("Whoever sees it otherwise may appeal.")
        ui.closingEdit.setPlainText(draft.closing or str(kept.get(f"closing {draft.kind}", closing)))
        ui.publisherEdit.setText(draft.publisher or str(kept.get("publisher", self._only_shop())))
        day = draft.published_on or self._desk.clock.today()
        ui.publishedEdit.setDate(QDate(day.year, day.month, day.day))
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.noticeMonthEdit.changed.connect(lambda _month: self._pause.start())
        for edit in (ui.titleEdit, ui.publisherEdit):
            edit.textChanged.connect(lambda _text: self._pause.start())
        for box, _key in self._boxes():
            box.toggled.connect(lambda _on: self._pause.start())
        ui.closingEdit.textChanged.connect(self._pause.start)
        ui.publishedEdit.dateChanged.connect(lambda _day: self._pause.start())
        ui.closeButton.clicked.connect(lambda _checked: self.reject())
        ui.copyButton.clicked.connect(lambda _checked: self.copy_picture())
        ui.printButton.clicked.connect(lambda _checked: self.print_notice())
        ui.saveButton.clicked.connect(lambda _checked: self.save())

    def _boxes(self) -> list[tuple[QCheckBox, str]]:
        ui = self.ui
        return [
            (ui.amountsCheck, "with_amounts"), (ui.reasonsCheck, "with_reasons"),
            (ui.numbersCheck, "by_staff_no"), (ui.receiptsCheck, "with_receipts"),
        ]  # fmt: skip

    def _only_shop(self) -> str:
        shops = [shop.name for shop in self._desk.read(list_shops) if shop.active]
        return shops[0] if len(shops) == 1 else ""

    def _show(self, drawn: _Drawn) -> None:
        self._drawn = drawn
        self.ui.noticeView.clear()
        self._close_pages()
        if drawn.pdf:
            self._pages = PdfPages(drawn.pdf)
            self.ui.noticeView.set_pages(self._pages)
        note = drawn.refused
        if drawn.left_out:
            text = self.tr("{count} entries are left out: reversed ones, and what is neither a reward nor a fine.")
            note = text.format(count=drawn.left_out)
        self.ui.noticeNote.setText(note)
        for button in (self.ui.copyButton, self.ui.printButton, self.ui.saveButton):
            allow(button, drawn.refused)

    def _picture(self) -> bytes:
        """The notice as a picture; nothing, and a word about it, where it would be too long a one."""
        from shopdesk.ledger.papers.notice_pdf import notice_png  # noqa: PLC0415  what writes PDFs is large

        # Here and not in a job: what draws pages must not be asked from two threads, and the preview draws here.
        try:
            return notice_png(self._drawn.pdf)
        except UserError as error:
            self.ui.noticeNote.setText(str(error))
            return b""

    def _close_pages(self) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    def _name(self) -> str:
        draft = self.draft()
        return " ".join(filter(None, (draft.title or usual_title(draft.kind), draft.month)))

    def _keep_words(self) -> None:
        """What was typed and chosen is there again the next time, on this PC."""
        draft = self.draft()
        kept = {key: box.isChecked() for box, key in self._boxes()}
        words = {"publisher": draft.publisher, f"closing {draft.kind}": draft.closing}
        self._desk.settings.set(NOTICE, self._desk.settings.get(NOTICE) | kept | words)


def _draw(session: Session, actor: Actor, draft: NoticeDraft, archive: PhotoArchive | None) -> _Drawn:
    from shopdesk.ledger.papers.notice_pdf import notice_pdf  # noqa: PLC0415  as above

    try:
        made: Notice = notice(session, actor, draft)
        left_out = 0 if made.entries is None else made.entries.left_out
        return _Drawn(notice_pdf(made, archive), left_out)
    except UserError as error:
        return _Drawn(refused=str(error))
