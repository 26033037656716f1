"""Where the shops stand in a calendar year: a card for each, a bar with the thresholds for each kind."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopdesk.core.columns import Tone
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate
from shopdesk.shops.model import ShopId
from shopdesk.ui.cards import PaintedButton
from shopdesk.ui.detail import clear_layout, plain_label
from shopdesk.ui.long_words import ElidedLabel
from shopdesk.ui.plain_tip import plain_tip
from shopdesk.ui.tokens import current_tokens
from shopdesk.violations.model import THRESHOLDS, ViolationKind, kind_chip
from shopdesk.violations.standings import KindStanding, Standing
from shopdesk.violations.words import crossed_text, left_text

CARD_WIDTH, GAP = 372, 12
BAR_HEIGHT, LINE_HEIGHT, SIDE = 8, 18, 2
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class PointsBar(PaintedButton):
    """The points of one kind on their way to the last threshold; a click leads to the violations behind them."""

    HEIGHT = 2 * LINE_HEIGHT + BAR_HEIGHT + 12

    def __init__(self, shop: str, one: KindStanding, near: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing, self.tone = one, tone_of(one, near)
        self.setFixedHeight(self.HEIGHT)
        self.setMinimumWidth(220)
        title = kind_chip(one.kind).text
        told = translate("Violations", "{points} of {threshold}").format(
            points=one.points, threshold=one.next_threshold or THRESHOLDS[-1]
        )
        self._title, self._figure, self._line = title, told, self._below()
        self.setAccessibleName(f"{shop}, {title}: {told}. {self._line}")
        self.setToolTip(plain_tip("\n".join(filter(None, (self._line, self._contested())))))

    def line(self) -> str:
        """The words below the bar."""
        return self._line

    def sizeHint(self) -> QSize:
        return QSize(CARD_WIDTH - 24, self.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = current_tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(tokens.colour("accent" if self.hasFocus() else "line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        width = self.width() - 4 * SIDE
        head = QRect(2 * SIDE, 2, width, LINE_HEIGHT)
        self.draw_text(painter, head, self._title, self.sized(12), "secondary")
        painter.setFont(self.sized(13, strong=True))
        painter.setPen(tokens.colour("text"))
        painter.drawText(head, _RIGHT, self._figure)
        self._paint_bar(painter, QRectF(2 * SIDE, LINE_HEIGHT + 5, width, BAR_HEIGHT))
        below = QRect(2 * SIDE, LINE_HEIGHT + BAR_HEIGHT + 8, width, LINE_HEIGHT)
        colour = "secondary" if self.tone in ("neutral", "accent") else f"{self.tone}_text"
        self.draw_text(painter, below, self._line, self.sized(12), colour)

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        """The way to the last threshold, what of it is gone, and a mark at each threshold on it."""
        tokens, last = current_tokens(), THRESHOLDS[-1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("neutral"))
        painter.drawRoundedRect(room, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        share = min(1.0, self.standing.points / last)
        if share:
            gone = QRectF(room.topLeft(), room.size())
            gone.setWidth(max(BAR_HEIGHT, room.width() * share))
            painter.setBrush(tokens.colour("accent" if self.tone == "neutral" else self.tone))
            painter.drawRoundedRect(gone, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        for threshold in THRESHOLDS[:-1]:
            at = room.left() + room.width() * threshold / last
            painter.fillRect(QRectF(at - 1, room.top() - 2, 2, BAR_HEIGHT + 4), tokens.colour("surface"))
            painter.fillRect(QRectF(at - 0.5, room.top() - 2, 1, BAR_HEIGHT + 4), tokens.colour("faint"))

    def _below(self) -> str:
        return " · ".join(filter(None, (left_text(self.standing), crossed_text(self.standing))))

    def _contested(self) -> str:
        if not self.standing.contested:
            return ""
        text = translate("Violations", "{points} of these points are in an appeal that is not answered yet.")
        return text.format(points=self.standing.contested)


class StandingCard(QFrame):
    """One shop: its name, the fees of the year, its points of each kind."""

    chosen = Signal(object, object)  # ShopId, ViolationKind

    def __init__(self, standing: Standing, near: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setFixedWidth(CARD_WIDTH)
        self.standing = standing
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head, name = QHBoxLayout(), ElidedLabel("heading", self)
        name.setText(standing.shop)
        head.addWidget(name, 1)
        fees = translate("Violations", "{year} · fees {amount}")
        head.addWidget(
            plain_label(fees.format(year=standing.year, amount=format_yuan(standing.fee_fen)), "secondary", self)
        )
        column.addLayout(head)
        self.bars = {one.kind: PointsBar(standing.shop, one, near, self) for one in standing.kinds}
        for kind, bar in self.bars.items():
            bar.clicked.connect(lambda _checked, kind=kind: self.chosen.emit(standing.shop_id, kind))
            column.addWidget(bar)


class StandingCards(QScrollArea):
    """The cards of all shops in one row, which scrolls sideways where there are many."""

    chosen = Signal(object, object)  # ShopId, ViolationKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(20, 0, 20, 0)
        self._row.setSpacing(GAP)
        self.setWidget(holder)
        self.cards: list[StandingCard] = []
        self.hide()

    def show_standings(self, standings: Sequence[Standing], near: int) -> None:
        """Show where shops stand; ``near`` is how many points before a threshold it is pointed out."""
        clear_layout(self._row)
        self.cards = []
        for standing in standings:
            card = StandingCard(standing, near)
            card.chosen.connect(self.chosen)
            self.cards.append(card)
            self._row.addWidget(card)
        self._row.addStretch(1)
        self.setVisible(bool(standings))
        if self.cards:
            wide = len(self.cards) * (CARD_WIDTH + GAP) + 40 > self.width()
            bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
            self.setFixedHeight(self.cards[0].sizeHint().height() + bar + 4)

    def card_of(self, shop_id: ShopId) -> StandingCard | None:
        """The card of a shop."""
        return next((card for card in self.cards if card.standing.shop_id == shop_id), None)


def tone_of(one: KindStanding, near: int) -> Tone:
    """How bad it is: near a threshold, beyond one, or neither."""
    if one.crossed and one.crossed[-1].threshold == THRESHOLDS[-1]:
        return "danger"
    if one.points and one.left is not None and one.left <= near:
        return "danger" if one.kind is ViolationKind.SERIOUS else "warning"
    return "warning" if one.crossed else "neutral"
