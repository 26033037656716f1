"""What a committed write touched, so that open pages know whether to reload."""

from typing import Generic, NamedTuple, NewType, TypeVar

Value = TypeVar("Value")
Changes = NewType("Changes", frozenset[str])


class Done(NamedTuple, Generic[Value]):
    """What a service made, and what it touched."""

    value: Value
    changes: Changes


def changed(*kinds: str) -> Changes:
    """The kinds of record a service touched, e.g. ``changed("order", "photo")``."""
    return Changes(frozenset(kinds))
