"""The colours and measures of the program's look: the one place where they are written down."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from shopdesk.core.columns import Tone

RAIL_WIDTH = 168
RAIL_COLLAPSED_WIDTH = 48
TOP_BAR_HEIGHT = 48
PAGE_HEAD_HEIGHT = 56
TABLE_HEADER_HEIGHT = 34
ROW_HEIGHT = 32
DETAIL_WIDTH = 380
STATUS_HEIGHT = 28
FIELD_RADIUS = 6
CARD_RADIUS = 8
TAG_RADIUS = 4

_PROPERTY = "shopdesk_tokens"


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme, as ``#RRGGBB``.

    A plain tone (``good``) fills bars, icons and lines; its ``_text`` twin is the same colour, where needed moved just
    far enough to be read at 4.5:1 on every ground that it stands on, its own ``_soft`` ground included.
    ``faint`` is for disabled things and decoration, never for words that have to be read.
    """

    scheme: Literal["light", "dark"]
    window: str
    surface: str
    raised: str
    line: str
    text: str
    secondary: str
    faint: str
    accent: str
    accent_text: str
    accent_soft: str
    button: str
    button_hover: str
    button_pressed: str
    on_button: str
    good: str
    good_text: str
    good_soft: str
    warning: str
    warning_text: str
    warning_soft: str
    danger: str
    danger_text: str
    danger_soft: str
    special: str
    special_text: str
    special_soft: str
    selected: str
    neutral: str

    def colour(self, name: str) -> QColor:
        """One token as Qt wants it."""
        return QColor(getattr(self, name))

    def tone_text(self, tone: Tone) -> QColor:
        """The colour of words in a tone."""
        return self.colour("secondary" if tone == "neutral" else f"{tone}_text")

    def tone_soft(self, tone: Tone) -> QColor:
        """The ground behind words in a tone."""
        return self.colour("neutral" if tone == "neutral" else f"{tone}_soft")


LIGHT = Tokens(
    scheme="light",
    window="#F5F6F8",
    surface="#FFFFFF",
    raised="#FAFBFC",
    line="#E3E6EB",
    text="#1F2329",
    secondary="#646A73",
    faint="#8F959E",
    accent="#2F6FED",
    accent_text="#2463D9",
    accent_soft="#E8F0FE",
    button="#2F6FED",
    button_hover="#2462DB",
    button_pressed="#1D54C2",
    on_button="#FFFFFF",
    good="#1F8A4C",
    good_text="#1B7A43",
    good_soft="#E6F5EC",
    warning="#B26A00",
    warning_text="#995A00",
    warning_soft="#FFF3E0",
    danger="#C93B3B",
    danger_text="#BF3434",
    danger_soft="#FDECEC",
    special="#6A4BD8",
    special_text="#6A4BD8",
    special_soft="#EFEBFE",
    selected="#EAF1FE",
    neutral="#EEF0F3",
)

DARK = Tokens(
    scheme="dark",
    window="#17191D",
    surface="#1F2227",
    raised="#24282E",
    line="#343941",
    text="#E6E8EB",
    secondary="#A3A9B3",
    faint="#777E89",
    accent="#6C9BF5",
    accent_text="#76A2F6",
    accent_soft="#24344F",
    button="#386FD8",
    button_hover="#2F65CC",
    button_pressed="#2859B8",
    on_button="#FFFFFF",
    good="#5BC98A",
    good_text="#5BC98A",
    good_soft="#1D3529",
    warning="#F0B357",
    warning_text="#F0B357",
    warning_soft="#3A2E1A",
    danger="#F07C7C",
    danger_text="#F28585",
    danger_soft="#3D2425",
    special="#A996F5",
    special_text="#A996F5",
    special_soft="#2E2846",
    selected="#263650",
    neutral="#2C3037",
)


def current_tokens() -> Tokens:
    """The tokens in force; the light ones while no theme was applied."""
    app = QApplication.instance()
    tokens = app.property(_PROPERTY) if app else None
    return tokens if isinstance(tokens, Tokens) else LIGHT


def put_in_force(app: QApplication, tokens: Tokens) -> None:
    """Make ``tokens`` the ones that ``current_tokens`` answers with."""
    app.setProperty(_PROPERTY, tokens)
