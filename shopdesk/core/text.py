"""The one door to Qt's translations for everything that is not a widget.

``translate`` keeps Qt's own name and argument order, so that ``lupdate`` finds its texts, and
``marked`` does the same for texts that are declared in one place and shown in another.
"""

from PySide6.QtCore import QCoreApplication

__all__ = ["marked", "translate"]


def translate(context: str, text: str) -> str:
    """``text`` in the language of the program; fill ``{names}`` in the result with ``str.format``."""
    return QCoreApplication.translate(context, text)


def marked(text: str) -> str:
    """Name a text for translation where it is declared; ``translate`` it where it is shown."""
    return text
