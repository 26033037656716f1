"""Words that may be longer than their room: cut with dots, or broken where nothing tells where to break."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from shopdesk.ui.menus import open_menu
from shopdesk.ui.plain_tip import plain_tip, plain_title

ELIDED_WIDTH = 40  # px: words that are cut take at least so much
LONGEST_SUM = 320  # px: a sum takes at least what it needs, up to this
_BREAK = "\u200b"
# Lines are broken between Chinese characters anyway.
_UNBROKEN = re.compile(r"[^\s/\u2e80-\uffff]{16,}")


def breakable(text: str) -> str:
    """Let a label break what is too long for one of its lines: file names have no blanks."""
    return _UNBROKEN.sub(lambda run: _BREAK.join(run.group()), text)


class ElidedLabel(QLabel):
    """Words that may be longer than their room: then they end in dots, and the tool tip has them all."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(ELIDED_WIDTH, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, room = QPainter(self), self.contentsRect()
        shown = self.shown_text(room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def shown_text(self, room: int) -> str:
        """What is drawn in so many pixels."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._show_tip()

    def _show_tip(self) -> None:
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class SumsLabel(ElidedLabel):
    """Sums with three blanks between them: remarks give way first, then the first sums; the last is what they come to.

    An amount is shown whole or not at all: "￥41…" could be any.
    """

    BETWEEN = "   "

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._shortenings()[-1])
        return QSize(min(width, LONGEST_SUM, self.sizeHint().width()), super().minimumSizeHint().height())

    def shown_text(self, room: int) -> str:
        metrics, shorter = self.fontMetrics(), self._shortenings()
        fitting = (text for text in shorter if metrics.horizontalAdvance(text) <= room)
        return next(fitting, metrics.elidedText(shorter[-1], Qt.TextElideMode.ElideRight, room))

    def _shortenings(self) -> list[str]:
        """The text, and what is left of it as one after the other gives way."""
        left = self.text().split(self.BETWEEN)
        found = [self.text()]
        while len(left) > 1:
            remark = next((place for place in range(len(left)) if not any(map(str.isdigit, left[place]))), 0)
            del left[remark]
            words = self.BETWEEN.join(left)
            found.append(f"{words} …" if remark else f"… {words}")
        return [*found, *left] if len(found) > 1 else found


class ElidedLink(QPushButton):
    """A link that is cut in its middle where there is no room: files differ at their ends."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(ELIDED_WIDTH, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        shown = self.fontMetrics().elidedText(self._words(), Qt.TextElideMode.ElideMiddle, room)
        option.text = plain_title(shown)  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tip(self._words()) if cut else "")

    def _words(self) -> str:
        """What it is called, without what keeps an ampersand from being a key."""
        return self.text().replace("&&", "&")


class BreakingLabel(QLabel):
    """Text that can be selected, in lines of any width; what is copied of it is the text as it was given."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(breakable(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self._copy).setEnabled(self.hasSelectedText())
        menu.addAction(self.tr("Select all"), lambda: self.setSelection(0, len(super(BreakingLabel, self).text())))
        open_menu(menu, event.globalPos())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))
