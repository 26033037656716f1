"""Tool tips and titles that show text as it is: Qt sees HTML and keys in it, and customers write what they like."""

from html import escape

from PySide6.QtGui import Qt

_FITS = 120  # characters that need no second line; Qt wraps nothing but rich text


def plain_tip(text: str) -> str:
    """A tool tip that says just this: made rich on purpose, so that Qt does not take a customer's "<b>" for a tag.

    What is short and looks like no HTML stays as it is, because screen readers read a tool tip with its tags.
    """
    if len(text) <= _FITS and not Qt.mightBeRichText(text):
        return text
    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>"


def plain_title(text: str) -> str:
    """A title of a button, tab or menu entry that says just this: its ampersand names no key."""
    return text.replace("&", "&&")
