"""Tool tips that show text as it is: Qt takes what looks like HTML for HTML, and customers write what they like."""

from html import escape


def plain_tip(text: str) -> str:
    """A tool tip that says just this: made rich on purpose, so that Qt does not take a customer's "<b>" for a tag."""
    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>" if text else ""
