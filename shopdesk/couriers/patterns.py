"""Expressions of tracking numbers that people write: understood, and sure to be answered at once."""

import re
import warnings
from math import prod

from shopdesk.core.text import translate

LONGEST_PATTERN, MOST_PATTERNS = 200, 30
LONGEST_NUMBER = 64  # no courier's number comes near; longer texts are of nobody
# So many ways to read one number are tried within ten milliseconds.
_MOST_WAYS = 20_000
_TOKEN = re.compile(
    r"(?P<times>(?:[*+?]|\{(?:\d+(?:,\d*)?|,\d*)\})[?+]?)"
    r"|(?P<open>\((?:\?:)?)|(?P<close>\))|(?P<either>\|)"
    r"|(?P<one>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.)",
    re.DOTALL,
)
_TOO_CLEVER = re.compile(r"\\[1-9]|\(\?(?!:)")


def pattern_problem(pattern: str) -> str:
    """Why an expression cannot stand for tracking numbers, in a sentence; empty for one that can."""
    if len(pattern) > LONGEST_PATTERN:
        text = translate("Couriers", "“{pattern}…” is longer than {most} characters.")
        return text.format(pattern=pattern[:20], most=LONGEST_PATTERN)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what will mean something else in a later Python
            expression = re.compile(pattern)
    except (re.error, OverflowError, RecursionError, Warning):
        text = translate("Couriers", "“{pattern}” is not an expression. Write it like {example}.")
        return text.format(pattern=pattern, example=r"^YT\d{13}$")
    if _TOO_CLEVER.search(pattern.replace(r"\\", "")):
        text = translate("Couriers", "“{pattern}” looks back or ahead, which tracking numbers do not need.")
        return text.format(pattern=pattern)
    if expression.search("") is not None:
        return translate("Couriers", "“{pattern}” fits every number.").format(pattern=pattern)
    if ways_to_match(pattern) > _MOST_WAYS:
        text = translate("Couriers", "“{pattern}” can be read in too many ways. Say how many characters there are.")
        return text.format(pattern=pattern)
    return ""


def ways_to_match(pattern: str) -> int:
    """In how many ways an expression may be tried on a number at most; of one that ``re`` can read."""
    # From each character on where it does not say that the number begins here.
    return _Reader(pattern).either() * (1 if pattern.startswith("^") else LONGEST_NUMBER)


class _Reader:
    """Adds up the ways from the innermost group outwards; stops counting where there are too many."""

    def __init__(self, pattern: str) -> None:
        self._tokens = list(_TOKEN.finditer(pattern))
        self._at = 0

    def either(self) -> int:
        """The ways of everything up to the end of the group: those of each alternative together."""
        ways, parts = 0, [1]
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.lastgroup == "close":
                break
            self._at += 1
            if token.lastgroup == "either":
                ways, parts = ways + prod(parts), [1]
            elif token.lastgroup == "open":
                parts.append(self.either())
                self._at += 1
            elif token.lastgroup == "times":
                parts.append(_repeated(parts.pop(), token.group()))
            else:
                parts.append(1)
        return min(ways + prod(parts), _MOST_WAYS + 1)


def _repeated(ways: int, times: str) -> int:
    fewest, most = _bounds(times)
    total = 0
    for count in range(min(fewest, LONGEST_NUMBER), min(most, LONGEST_NUMBER) + 1):
        total += ways**count
        if total > _MOST_WAYS:
            break
    return total


def _bounds(times: str) -> tuple[int, int]:
    if times[0] in "*+?":
        return (1 if times[0] == "+" else 0), (1 if times[0] == "?" else LONGEST_NUMBER)
    fewest, comma, most = times.rstrip("?+").strip("{}").partition(",")
    if not comma:
        return int(fewest), int(fewest)
    return int(fewest or 0), int(most or LONGEST_NUMBER)
