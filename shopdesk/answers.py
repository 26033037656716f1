"""What a command of the command line says."""

from typing import Any, NamedTuple


class Answer(NamedTuple):
    """What a command says: to people, to programs, and whether a part of it failed."""

    text: str
    data: Any
    some_failed: bool = False
