"""Two people changed one record: what only one of them touched is taken from that one, what both did is told."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, Generic, NamedTuple, TypeVar

from shopdesk.core.text import translate

Draft = TypeVar("Draft")


class Together(NamedTuple, Generic[Draft]):
    """A draft out of two, and the fields that both people changed, each in another way."""

    draft: Draft
    both: tuple[str, ...]


def taken_together(base: Draft, mine: Draft, theirs: Draft) -> Together[Draft]:
    """What is stored now with what was typed here on top of it; drafts are dataclasses or named tuples."""
    stored: Any = theirs
    names = getattr(stored, "_fields", None) or [one.name for one in fields(stored)]
    changed = {name: getattr(mine, name) for name in names if getattr(mine, name) != getattr(base, name)}
    both = tuple(name for name in changed if getattr(theirs, name) not in (getattr(base, name), changed[name]))
    return Together(stored._replace(**changed) if hasattr(stored, "_replace") else replace(stored, **changed), both)


def differences_text(
    both: Iterable[str],
    mine: object,
    theirs: object,
    titles: Mapping[str, str],
    in_words: Callable[[object, str], str | None],
) -> str:
    """What each of two people entered, a line for each field that has a title.

    Of what takes more than a line, for which ``in_words`` has none, only that they differ.
    """
    told = []
    for name in both:
        if name not in titles:
            continue
        words = [in_words(getattr(draft, name), name) for draft in (theirs, mine)]
        text = translate("Conflicts", "{field}: stored “{theirs}”, yours “{mine}”")
        if None in words:
            text = translate("Conflicts", "{field}: both of you changed it")
        told.append(text.format(field=titles[name], theirs=words[0], mine=words[1]))
    return "\n".join(dict.fromkeys(told))
