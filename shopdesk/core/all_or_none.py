"""One step for many records: all of them or none, every refused one named."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TypeVar

from sqlalchemy.orm import Session

from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.text import translate

Id = TypeVar("Id", bound=int)

MOST_NAMED = 12


def all_or_none(
    session: Session,
    seen: Mapping[Id, int],
    verb: Callable[[Id, int], Changes],
    *,
    number_of: Callable[[Id], str] = lambda _id: "",
    asked: Collection[str] = (),
) -> Changes:
    """Do something to each record as it was seen; raises one UserError that names all refused ones, and undoes all.

    Its value ``refused`` lists (id, why). The number goes before a reason that does not name it. What is wrong with a
    field that was ``asked`` once for all of them is told once, beside that field; so is that of the only record.
    """
    touched, refused, moved = changed(), list[tuple[Id, str]](), False
    with session.begin_nested():
        for record_id, version in seen.items():
            try:
                touched = Changes(touched | verb(record_id, version))
            except UserError as error:
                if error.field is not None and (len(seen) == 1 or error.field in asked):
                    raise
                refused.append((record_id, error.message))
                moved = moved or isinstance(error, Conflict)
        if refused:
            named = [_naming(number_of(record_id), why) for record_id, why in refused[:MOST_NAMED]]
            told = named_reasons(named, len(refused))
            raise (Conflict if moved else UserError)(told, refused=refused)
    return touched


def named_reasons(reasons: Sequence[str], number: int | None = None) -> str:
    """Why some records are refused, a line each, of very many the first; ``number`` counts those left out before."""
    number = len(reasons) if number is None else number
    lines = list(reasons[:MOST_NAMED])
    if number > len(lines):
        lines.append(translate("Batches", "… and {number} more.").format(number=number - len(lines)))
    return "\n".join(lines)


def _naming(number: str, why: str) -> str:
    return f"{number}: {why}" if number and number not in why else why
