"""Two pictures from two customers that show the same: side by side, and what somebody makes of it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from shopdesk.core.columns import shown_text
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.customers import service as customers
from shopdesk.photos import service
from shopdesk.photos.companion import PhotoCompanions, record_title, record_word
from shopdesk.photos.evidence.likeness import open_likenesses
from shopdesk.photos.evidence.likeness_store import LikenessRow
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Verdict, verdict_chip
from shopdesk.photos.store import PhotoRow
from shopdesk.photos.viewing.comparing import SideBySide
from shopdesk.photos.viewing.thumbnails import ThumbnailLoader
from shopdesk.photos.viewing.window import Bar, LookingDialog, tool_button, view_keys
from shopdesk.ui.desk import Desk
from shopdesk.ui.detail import Fact, FactList, plain_label, tag
from shopdesk.ui.messages import show_toast
from shopdesk.ui.plain_table import allow
from shopdesk.ui.theme import set_role

NEARLY, VERY = 10, 24  # differing bits of 256: re-saved or scaled; cropped, brightened or written on


def likeness_words(distance: int) -> str:
    """How alike two pictures are, in words."""
    if distance == 0:
        return translate("PhotoLikeness", "The same picture")
    if distance <= NEARLY:
        return translate("PhotoLikeness", "Nearly the same picture: saved again, or another size")
    if distance <= VERY:
        return translate("PhotoLikeness", "Very alike: cut, brightened, or something written on it")
    return translate("PhotoLikeness", "Alike: it may show the same thing")


class LikenessDialog(LookingDialog):
    """Shows one likeness after the other, and takes a verdict on each; whatever is left open waits for later."""

    def __init__(
        self,
        desk: Desk,
        archive: PhotoArchive,
        companions: PhotoCompanions,
        rows: Sequence[LikenessRow],
        parent: QWidget | None = None,
        thumbnails: ThumbnailLoader | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._companions, self._rows = desk, companions, list(rows)
        self._position = 0
        self._judging = False
        self.setWindowTitle(self.tr("Used twice?"))
        self.pair = SideBySide(desk, archive, self, thumbnails)
        for side in self.pair.sides:
            side.show_steps(False)  # here both go on together
        self.facts = [FactList(self), FactList(self)]
        self.verdict = tag(verdict_chip(Verdict.OPEN), self)
        self.words, self.place = plain_label(role="strong"), plain_label(role="secondary")
        self.note = plain_label(role="secondary")
        self.lay_out(self._head(), self.pair, self._foot())
        self._set_up_keys()
        self.resize(1120, 660)
        self._show_current()
        self.pair.sides[0].canvas.setFocus()

    @property
    def row(self) -> LikenessRow:
        """The likeness shown."""
        return self._rows[self._position]

    def go(self, by: int) -> None:
        """Show the next likeness, or the one before; stays at the ends."""
        position = max(0, min(self._position + by, len(self._rows) - 1))
        if position != self._position:
            self._position = position
            self._show_current()

    def give(self, verdict: Verdict) -> None:
        """Say what these pictures are, then go on to the next ones nobody has looked at."""
        row = self.row
        if self._judging or row.verdict is verdict:
            return
        self._judging = True
        job = self._desk.write(
            self.tr("Noting what the pictures are"),
            service.judge,
            row.id,
            row.verdict,
            verdict,
            then=lambda _nothing: self._on_judged(row, verdict),
            refused=self._on_refused,
        )
        job.finished.connect(self._on_job_finished)

    def _head(self) -> Bar:
        bar = Bar(self, (16, 8, 12, 8), 10)
        self.before_button = tool_button(bar, "chevron-left", self.tr("Previous (PgUp)"), lambda: self.go(-1))
        self.next_button = tool_button(bar, "chevron-right", self.tr("Next (PgDn)"), lambda: self.go(1))
        for widget in (self.verdict, self.words, self.note):
            bar.line.addWidget(widget)
        bar.line.addStretch(1)
        for widget in (self.before_button, self.place, self.next_button):
            bar.line.addWidget(widget)
        return bar

    def _foot(self) -> Bar:
        bar = Bar(self, (16, 10, 16, 12), 12, QBoxLayout.Direction.TopToBottom)
        both = QHBoxLayout()
        both.setSpacing(24)
        for facts in self.facts:
            both.addWidget(facts, 1, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.reused_button = self._button(self.tr("Used twice (U)"), "danger", partial(self.give, Verdict.REUSED))
        self.harmless_button = self._button(self.tr("Harmless (H)"), "plain", partial(self.give, Verdict.HARMLESS))
        self.reopen_button = self._button(self.tr("Look again later"), "plain", partial(self.give, Verdict.OPEN))
        self.later_button = self._button(self.tr("Later"), "plain", self._later)
        buttons.addWidget(self.reused_button)
        buttons.addWidget(self.harmless_button)
        buttons.addWidget(self.reopen_button)
        buttons.addStretch(1)
        buttons.addWidget(self.later_button)
        bar.line.addLayout(both)
        bar.line.addLayout(buttons)
        return bar

    def _button(self, title: str, role: str, call: object) -> QPushButton:
        button = QPushButton(title, self)
        button.setProperty("role", role)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: call())  # type: ignore[operator]
        return button

    def _set_up_keys(self) -> None:
        pair = self.pair
        self.set_keys(
            {
                **view_keys(pair),
                ("PgUp",): lambda: self.go(-1),
                ("PgDown",): lambda: self.go(1),
                ("U",): lambda: self.give(Verdict.REUSED),
                ("H",): lambda: self.give(Verdict.HARMLESS),
                ("T",): lambda: pair.set_together(not pair.together),
                ("Ctrl+Tab",): pair.choose_other,
                ("F11",): self.switch_full_screen,
            }
        )

    def _show_current(self) -> None:
        row, clock = self.row, self._desk.clock
        chip = verdict_chip(row.verdict)
        self.verdict.setText(chip.text)
        set_role(self.verdict, chip.tone, "tag")
        self.words.setText(likeness_words(row.distance))
        judged = self.tr("{when}, {name}").format(when=shown_text(row.judged_at, clock), name=row.judged_by)
        found = self.tr("found {when}").format(when=shown_text(row.found_at, clock))
        self.note.setText(judged if row.judged_at is not None else found)
        self.place.setText(f"{self._position + 1} / {len(self._rows)}")
        several = len(self._rows) > 1
        for widget in (self.before_button, self.place, self.next_button):
            widget.setVisible(several)
        self.before_button.setEnabled(self._position > 0)
        self.next_button.setEnabled(self._position < len(self._rows) - 1)
        again = self.tr("{customer} sent the very same file on {when}. It is kept once.")
        reason = again.format(customer=row.customer_name, when=shown_text(row.found_at, clock))
        self.pair.show_pair(row.photo, row.other, reason)
        self.facts[0].set_title(self.tr("Was there first"))
        self.facts[0].set_facts(self._facts_of(row.photo, row.photo.customer_name, row.photo.added_at))
        self.facts[1].set_title(self.tr("Came later"))
        self.facts[1].set_facts(self._facts_of(row.other, row.customer_name, row.found_at))
        is_open, barred = row.verdict is Verdict.OPEN, self._desk.read(service.why_not_judge, self._desk.actor)
        for button in (self.reused_button, self.harmless_button, self.reopen_button):
            allow(button, barred)
        self.reused_button.setVisible(row.verdict is not Verdict.REUSED)
        self.harmless_button.setVisible(row.verdict is not Verdict.HARMLESS)
        self.reopen_button.setVisible(not is_open)
        self.later_button.setText(self.tr("Later (Esc)") if is_open else self.tr("Close"))

    def _facts_of(self, photo: PhotoRow | None, customer: str, came_at: datetime) -> list[Fact]:
        clock = self._desk.clock
        facts = [Fact(self.tr("Customer ID"), customer, open=self._opener_of(customer), copy=True)]
        if photo is None:
            return [*facts, Fact(self.tr("Came"), shown_text(came_at, clock))]
        facts.append(Fact(self.tr("Added"), shown_text(photo.added_at, clock), side=photo.added_by))
        for kind, record_id in photo.links:
            title = self._desk.read(record_title, kind, record_id) or self.tr("(in the recycle bin)")
            opener = self._companions.openers.get(kind)
            call = partial(self._leave_for, kind, record_id) if opener is not None else None
            facts.append(Fact(record_word(kind), title, open=call))
        if not photo.links:
            facts.append(Fact(self.tr("Belongs to"), self.tr("nothing yet")))
        return facts

    def _opener_of(self, customer: str) -> partial[None] | None:
        found = self._desk.read(customers.sole_customer_id, customer)
        if found is None or "customer" not in self._companions.openers:
            return None
        return partial(self._leave_for, "customer", found)

    def _leave_for(self, kind: str, record_id: int) -> None:
        """Whoever follows a link wants to see the record, which this window would hide."""
        self.close()
        self._companions.openers[kind](record_id)

    def _on_judged(self, row: LikenessRow, verdict: Verdict) -> None:
        actor, now = self._desk.actor, self._desk.clock.now()
        is_open = verdict is Verdict.OPEN
        told = row._replace(
            verdict=verdict, judged_at=None if is_open else now, judged_by="" if is_open else actor.name
        )
        self._put(told)
        self._go_to_next_open()

        def undo() -> None:
            title = self.tr("Taking the verdict back")
            back = lambda _nothing: self._put(row) if isValid(self) else None  # noqa: E731
            self._desk.write(title, service.judge, row.id, verdict, row.verdict, then=back, refused=self._on_refused)

        text = self.tr("Noted: {verdict}").format(verdict=verdict_chip(verdict).text)
        window = self if self.isVisible() else (self.parentWidget() or self).window()
        show_toast(window, text, [(self.tr("Undo"), undo)])

    def _put(self, row: LikenessRow) -> None:
        """Take up what is known of a likeness now."""
        before = self.row
        self._rows = [row if one.id == row.id else one for one in self._rows]
        if before != self.row and self.isVisible():
            self._show_current()

    def _go_to_next_open(self) -> None:
        """The next open one behind this, else the first before it, else any the desk knows of by now."""
        places = [*range(self._position + 1, len(self._rows)), *range(self._position)]
        place = next((one for one in places if self._rows[one].verdict is Verdict.OPEN), None)
        if place is None and self.row.verdict is not Verdict.OPEN:
            known = {row.id for row in self._rows}
            self._rows += [row for row in self._desk.read(open_likenesses) if row.id not in known]
            place = next((one for one, row in enumerate(self._rows) if row.verdict is Verdict.OPEN), None)
            if place is None:
                self.accept()
                return
        self._position = self._position if place is None else place
        self._show_current()

    def _later(self) -> None:
        self.close()

    def _on_refused(self, error: UserError) -> None:
        show_toast(self, error.message)

    def _on_job_finished(self) -> None:
        self._judging = False


def compare_likenesses(
    desk: Desk, archive: PhotoArchive, companions: PhotoCompanions, window: QWidget, ids: Sequence[int]
) -> LikenessDialog | None:
    """Show some likenesses that nobody has looked at yet; None when somebody has by now."""
    wanted = frozenset(ids)
    rows = [row for row in desk.read(open_likenesses) if row.id in wanted]
    if not rows:
        show_toast(window, translate("PhotoLikeness", "Somebody has looked at these pictures by now."))
        return None
    dialog = LikenessDialog(desk, archive, companions, rows, window)
    dialog.show()
    return dialog
