"""Theme and icons: readable, switchable, sharp."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopdesk.ui.icons import icon, icon_names
from shopdesk.ui.theme import Theme, ui_font
from shopdesk.ui.tokens import DARK, LIGHT, Tokens, current_tokens

TONES = ("accent", "good", "warning", "danger", "special")
GROUNDS = ("window", "surface", "raised", "selected")


@pytest.fixture
def theme(qtbot: QtBot, qapp: QApplication) -> Iterator[Theme]:
    style, font, palette = qapp.style().objectName(), qapp.font(), qapp.palette()
    theme = Theme(qapp, "light")
    theme.apply()
    yield theme
    qapp.setStyleSheet("")
    qapp.setProperty("shopdesk_tokens", None)
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(palette)
    theme.deleteLater()


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        of = QColor(colour)
        shares = (of.redF(), of.greenF(), of.blueF())
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _read_pairs() -> Iterator[tuple[str, str]]:
    yield from itertools.product(("text", "secondary"), (*GROUNDS, "neutral"))
    yield from itertools.product((f"{tone}_text" for tone in TONES), GROUNDS)
    yield from ((f"{tone}_text", f"{tone}_soft") for tone in TONES)
    yield from (("text", f"{tone}_soft") for tone in TONES)
    yield from (("on_button", button) for button in ("button", "button_hover", "button_pressed"))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.scheme)
def test_words_can_be_read_on_every_ground_they_stand_on(tokens: Tokens) -> None:
    poor = {
        (front, ground): round(ratio, 2)
        for front, ground in _read_pairs()
        if (ratio := contrast(getattr(tokens, front), getattr(tokens, ground))) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.scheme)
def test_focus_and_checked_marks_stand_out(tokens: Tokens) -> None:
    assert all(contrast(tokens.accent, getattr(tokens, ground)) >= 3 for ground in (*GROUNDS, "neutral"))


def _is_drawn_in(image: QImage, colour: str) -> bool:
    """Whether all solid pixels are of one colour, give or take the rounding of blended edges, and some are."""
    everywhere = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [pixel for pixel in everywhere if pixel.alpha() > 100]
    wanted = QColor(colour)
    return bool(solid) and all(
        max(abs(p.red() - wanted.red()), abs(p.green() - wanted.green()), abs(p.blue() - wanted.blue())) <= 4
        for p in solid
    )


def test_switching_at_run_time_changes_palette_sheet_and_tokens(theme: Theme, qapp: QApplication) -> None:
    told: list[Tokens] = []
    theme.changed.connect(told.append)
    light_sheet = qapp.styleSheet()
    theme.set_mode("dark")
    assert told == [DARK] and current_tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert qapp.styleSheet() != light_sheet
    theme.set_mode("light")
    assert current_tokens() is LIGHT and qapp.styleSheet() == light_sheet


def test_primary_button_wears_the_accent(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton()
    button.setProperty("role", "primary")
    button.resize(80, 32)
    qtbot.addWidget(button)
    button.show()
    assert button.grab().toImage().pixelColor(40, 16).name().upper() == LIGHT.button
    theme.set_mode("dark")
    assert button.grab().toImage().pixelColor(40, 16).name().upper() == DARK.button


def test_the_font_shows_chinese(theme: Theme) -> None:
    metrics = QFontMetrics(ui_font())
    assert metrics.inFontUcs4(ord("售")) and metrics.inFontUcs4(ord("￥"))


def test_every_icon_draws_in_its_colour_at_every_scale(theme: Theme) -> None:
    drawn = {name: icon(name, "danger") for name in icon_names()}
    for scale in (1.0, 1.25, 1.5, 2.0):
        pixmaps = {name: one.pixmap(QSize(16, 16), scale) for name, one in drawn.items()}
        assert {pixmap.width() for pixmap in pixmaps.values()} == {round(16 * scale)}
        assert [name for name, one in pixmaps.items() if not _is_drawn_in(one.toImage(), LIGHT.danger)] == []
    theme.set_mode("dark")
    pixmaps = {name: one.pixmap(QSize(16, 16), 2.0) for name, one in drawn.items()}
    assert [name for name, one in pixmaps.items() if not _is_drawn_in(one.toImage(), DARK.danger)] == []


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
