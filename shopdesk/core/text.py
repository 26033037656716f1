"""The one door to Qt's translations for everything that is not a widget.

``translate`` keeps Qt's own name and argument order, and ``marked`` those of ``QT_TRANSLATE_NOOP``,
so that ``lupdate`` finds their texts. Both take literals only: what is put together at run time is never found.
"""

from PySide6.QtCore import QCoreApplication

__all__ = ["marked", "translate"]


def translate(context: str, text: str) -> str:
    """``text`` in the language of the program; fill ``{names}`` in the result with ``str.format``."""
    return QCoreApplication.translate(context, text)


def marked(context: str, text: str) -> str:
    """``text`` itself, named for translation where it is declared; ``translate(context, …)`` it where it is shown."""
    del context  # read by lupdate only
    return text
