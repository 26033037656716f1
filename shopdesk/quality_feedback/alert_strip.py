"""The style alerts above the list: a card each, which leads to its feedback."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shopdesk.core.columns import Chip
from shopdesk.core.text import translate
from shopdesk.quality_feedback.alerts import StyleAlert
from shopdesk.quality_feedback.model import defect_chip
from shopdesk.ui.detail import plain_label, tag
from shopdesk.ui.flow import FlowRow
from shopdesk.ui.long_words import ElidedLabel
from shopdesk.ui.page import MARGIN
from shopdesk.ui.plain_tip import plain_tip

MOST_SHOWN = 3
CARD_WIDTH = 320  # px


def customers_text(alert: StyleAlert) -> str:
    """How many customers reported a style, and since when."""
    if alert.first_on == alert.last_on:
        text = translate("StyleAlert", "{number} customers, {day}")
        return text.format(number=alert.customers, day=f"{alert.first_on:%m-%d}")
    text = translate("StyleAlert", "{number} customers, {first} – {last}")
    return text.format(number=alert.customers, first=f"{alert.first_on:%m-%d}", last=f"{alert.last_on:%m-%d}")


def defects_text(alert: StyleAlert) -> str:
    """What they met, the most frequent first, and whom the goods come from."""
    told = [f"{defect_chip(defect).text} {count}" for defect, count in alert.defects]
    return translate("StyleAlert", " · ").join([*told, *alert.suppliers])


class AlertStrip(QWidget):
    """A card for every style alert, the first few of them; takes no room while there is none."""

    shown = Signal(str)  # style key: its feedback is to be listed; empty for that of all alerts
    rest_requested = Signal(object)  # StyleAlert: somebody took care of it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 12)
        self._row = FlowRow(self)
        column.addWidget(self._row)
        self.cards: list[QFrame] = []
        self._alerts: list[StyleAlert] = []
        self.hide()

    def set_alerts(self, alerts: Sequence[StyleAlert]) -> None:
        """Show the alerts that somebody has to look at; while they are the same, so are the cards and their focus."""
        if list(alerts) == self._alerts:
            return
        self._alerts = list(alerts)
        self._row.flow.clear()
        self.cards = [self._card(alert) for alert in alerts[:MOST_SHOWN]]
        for card in self.cards:
            self._row.flow.addWidget(card)
            card.show()
        if len(alerts) > MOST_SHOWN:
            more = self._link(self.tr("{number} more alerts").format(number=len(alerts) - MOST_SHOWN))
            more.clicked.connect(lambda _checked: self.shown.emit(""))
            self._row.flow.addWidget(more)
            more.show()
        self.setVisible(bool(alerts))
        self._row.updateGeometry()

    def _card(self, alert: StyleAlert) -> QFrame:
        card = QFrame(self._row)
        card.setProperty("card", "true")
        card.setFixedWidth(CARD_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(plain_label(alert.style_no, "heading", card))
        head.addStretch(1)
        head.addWidget(tag(Chip(customers_text(alert), "warning"), card))
        column.addLayout(head)
        told = ElidedLabel("secondary", card)
        told.setText(defects_text(alert))
        column.addWidget(told)
        links = QHBoxLayout()
        links.setSpacing(16)
        show, rest = self._link(self.tr("Show feedback")), self._link(self.tr("Taken care of…"))
        show.clicked.connect(lambda _checked: self.shown.emit(alert.style_key))
        rest.clicked.connect(lambda _checked: self.rest_requested.emit(alert))
        for link in (show, rest):
            links.addWidget(link)
        links.addStretch(1)
        column.addLayout(links)
        card.setAccessibleName(f"{alert.style_no}: {customers_text(alert)}")
        seen = self.tr("Taken care of before: {note}").format(note=alert.seen_note) if alert.seen_note else ""
        card.setToolTip(plain_tip("\n".join(filter(None, (alert.goods_title, defects_text(alert), seen)))))
        return card

    def _link(self, title: str) -> QPushButton:
        link = QPushButton(title, self._row)
        link.setProperty("role", "link")
        link.setAutoDefault(False)
        return link
