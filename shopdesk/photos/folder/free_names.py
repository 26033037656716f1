"""Free names for new files: asked for together, because a part of a batch comes under many names."""

from collections.abc import Callable, Iterable
from pathlib import Path

from sqlalchemy.orm import Session

from shopdesk.photos.folder import name_store

NameFor = Callable[[int], str]  # the path below the photo folder with this number: 1, 2, …

_AT_ONCE = 8  # numbers of each name; hardly a customer sends more photos on a day


class FreeNames:
    """The names one transaction may give; each it gives is taken from then on."""

    def __init__(self, session: Session, path_of: Callable[[str], Path], wanted: Iterable[NameFor]) -> None:
        self._session, self._path_of = session, path_of
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}
        self._folders: dict[str, Path] = {}
        self._asked: set[str] = set()
        alike: dict[str, tuple[NameFor, int]] = {}
        for name_for in wanted:
            first = _stem(name_for(1))
            alike[first] = name_for, alike.get(first, (name_for, 0))[1] + 1
        self._ask(name_for(one) for name_for, number in alike.values() for one in range(1, number + _AT_ONCE))

    def give(self, name_for: NameFor) -> tuple[str, Path]:
        """The first free of ``name_for(1)``, ``name_for(2)``, …, or one soon after it, and where that is."""
        first = _stem(name_for(1))
        begin = self._next.get(first, 1)
        low, high, step = begin - 1, begin, 1
        # In steps that double, then halved: the thousandth photo of a customer and day is not asked for a thousand.
        while self._is_taken(name_for, high):
            low, high, step = high, high + step, 2 * step
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._is_taken(name_for, middle) else (low, middle)
        path = name_for(high)
        self._next[first] = high + 1
        self._taken.add(_stem(path))
        return path, self._where(path)

    def _is_taken(self, name_for: NameFor, number: int) -> bool:
        path = name_for(number)
        stem = _stem(path)
        if stem not in self._asked:  # and those after it, which the next photo is asked about
            self._ask(name_for(one) for one in range(number, number + _AT_ONCE))
        return stem in self._taken or self._where(path).exists()

    def _ask(self, paths: Iterable[str]) -> None:
        stems = {_stem(path) for path in paths} - self._asked
        self._asked |= stems
        self._taken |= name_store.taken_stems(self._session, stems)

    def _where(self, path: str) -> Path:
        # That a folder lies in the archive is looked up once, not for every name in it.
        folder, _, name = path.rpartition("/")
        if folder not in self._folders:
            self._folders[folder] = self._path_of(path).parent
        return self._folders[folder] / name


def _stem(path: str) -> str:
    return path.casefold().rpartition(".")[0]
