"""The look in force: light or dark, following the system or not, switched while the program runs."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from shopdesk.core.resources import resource_path
from shopdesk.ui.icons import coloured_svg
from shopdesk.ui.style_sheet import style_sheet
from shopdesk.ui.tokens import DARK, LIGHT, Tokens, current_tokens, put_in_force

__all__ = ["Mode", "Theme", "Tokens", "current_tokens", "set_role"]

Mode = Literal["system", "light", "dark"]

BASE_FONT_PX = 13
# The first that is installed is used; all are the interface font of a system in Chinese.
_UI_FONTS = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
# The marks that a style sheet can only take from files: name, icon, token of the colour.
_MARKS = (
    ("check", "check", "on_button"),
    ("check_menu", "check", "accent"),
    ("minus", "minus", "on_button"),
    ("chevron", "chevron-down", "secondary"),
    ("chevron_up", "chevron-up", "secondary"),
    ("chevron_on_button", "chevron-down", "on_button"),
)


class Theme(QObject):
    """Dresses the application; made once by the start-up and kept by it."""

    changed = Signal(object)  # Tokens

    def __init__(self, app: QApplication, mode: Mode = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._marks = QTemporaryDir()
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def mode(self) -> Mode:
        """What was asked for; ``tokens`` says what came of it."""
        return self._mode

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        if self._mode == "system":
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode == "dark" else LIGHT

    def apply(self) -> None:
        """Set style, font, palette and style sheet of the application."""
        self._app.setStyle("Fusion")
        self._app.setFont(ui_font())
        self._ask_system_for_scheme()
        self._dress()

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark; everything on the screen changes at once."""
        if mode != self._mode:
            self._mode = mode
            self._ask_system_for_scheme()
            self._dress()

    def _ask_system_for_scheme(self) -> None:
        """Have the system draw title bars and its own dialogs alike, where it can."""
        hints = self._app.styleHints()
        if self._mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._mode == "dark" else Qt.ColorScheme.Light)

    def _on_scheme_changed(self) -> None:
        if self.tokens is not current_tokens():
            self._dress()

    def _dress(self) -> None:
        tokens = self.tokens
        put_in_force(self._app, tokens)
        self._app.setPalette(palette(tokens))
        self._app.setStyleSheet(style_sheet(tokens, self._draw_marks(tokens)))
        self.changed.emit(tokens)

    def _draw_marks(self, tokens: Tokens) -> dict[str, str]:
        files: dict[str, str] = {}
        for name, icon, colour in _MARKS:
            path = Path(self._marks.filePath(f"{tokens.scheme}_{name}.svg"))
            path.write_bytes(coloured_svg(icon, QColor(getattr(tokens, colour))))
            files[name] = path.as_posix()
        return files


def palette(tokens: Tokens) -> QPalette:
    """The palette for everything that the style sheet leaves to the style."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_button,
        role.Highlight: tokens.button,
        role.HighlightedText: tokens.on_button,
        role.Accent: tokens.button,
        role.Link: tokens.accent_text,
        role.LinkVisited: tokens.accent_text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.secondary,
        role.Light: tokens.surface,
        role.Midlight: tokens.raised,
        role.Mid: tokens.line,
        role.Dark: tokens.faint,
        role.Shadow: tokens.line,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, QColor(tokens.faint))
    made.setColor(group.Disabled, role.Base, QColor(tokens.raised))
    made.setColor(group.Disabled, role.Highlight, QColor(tokens.faint))
    return made


def ui_font() -> QFont:
    """The interface font of the system, able to show Chinese: ours where the system has none."""
    installed = set(QFontDatabase.families())
    family = next((name for name in _UI_FONTS if name in installed), None)
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = [family] if family else [system.family()]
    if family is None and not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        families += _load_own_fonts()
    font = QFont(families)
    font.setPixelSize(BASE_FONT_PX)
    return font


def _load_own_fonts() -> list[str]:
    loaded: list[str] = []
    for path in sorted(resource_path("fonts").glob("*.[to]tf")):
        loaded += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return loaded


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Change the part a widget plays in the style sheet (``primary``, ``danger`` …) while it is shown."""
    if widget.property(name) != role:
        widget.setProperty(name, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
