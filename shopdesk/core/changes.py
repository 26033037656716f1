"""What a committed write touched, so that open pages know whether to reload."""

from typing import NewType

Changes = NewType("Changes", frozenset[str])


def changed(*kinds: str) -> Changes:
    """The kinds of record a service touched, e.g. ``changed("order", "photo")``."""
    return Changes(frozenset(kinds))
