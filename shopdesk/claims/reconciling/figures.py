"""One big number as a card shows it. No Qt."""

from typing import NamedTuple

from shopdesk.core.columns import Tone


class Figure(NamedTuple):
    """What a card says: its title, the number as shown, and a sentence for those who ask."""

    title: str
    number: str
    tone: Tone = "neutral"
    told: str = ""
