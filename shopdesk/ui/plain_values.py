"""Drafts as plain data that JSON can hold, and back, each value checked by the type its field is declared with."""

from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Any, NamedTuple, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Draft = TypeVar("Draft")


def plain_draft(draft: NamedTuple) -> dict[str, Any]:
    """A draft as JSON can hold it: days and choices as text, what has fields of its own as an object."""
    return {name: _plain(value) for name, value in draft._asdict().items()}


def draft_from_plain(kind: type[Draft], values: object) -> Draft | None:
    """What ``plain_draft`` wrote of a draft of that kind; None for anything else, such as a file of another version."""
    try:
        return _read(kind, values)
    except (TypeError, ValueError):
        return None


def _plain(value: Any) -> object:
    if isinstance(value, tuple):
        return plain_draft(cast(NamedTuple, value)) if hasattr(value, "_fields") else [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _read(kind: Any, value: Any) -> Any:
    """A value of a kind; raises TypeError or ValueError for anything else."""
    if isinstance(kind, NewType):
        return _read(kind.__supertype__, value)
    if get_origin(kind) in (Union, UnionType):
        (said,) = (one for one in get_args(kind) if one is not NoneType)
        return None if value is None else _read(said, value)
    if get_origin(kind) is tuple:
        return tuple(_read(get_args(kind)[0], one) for one in _of(list, value))
    if hasattr(kind, "_fields"):
        hints = get_type_hints(kind)
        if _of(dict, value).keys() != hints.keys():
            raise ValueError("other fields")
        return kind(**{name: _read(hint, value[name]) for name, hint in hints.items()})
    if issubclass(kind, Enum):
        return kind(_of(str, value))
    return date.fromisoformat(_of(str, value)) if kind is date else _of(kind, value)


def _of(kind: type, value: Any) -> Any:
    """The value, if it is of exactly that type: True is no number."""
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value
