"""Which kind of refund file a header belongs to: a name that only one platform uses settles the platform."""

from collections.abc import Sequence
from dataclasses import dataclass

from shopdesk.refund_files.formats import FORMATS, OTHER_REFUNDS, SYNONYMS, RefundFormat
from shopdesk.sheets.named_columns import Fit, Tier, bare_name, barely, exactly, fit, names_of, tiers
from shopdesk.shops.model import Platform

_EVERYTHING = tiers(SYNONYMS)
_ALL_NAMES = names_of((*FORMATS, OTHER_REFUNDS))
# Without these nobody can say which refund of which order a row is; they are never guessed by resemblance.
_NUMBERS = ("refund_no", "order_no")


@dataclass(frozen=True)
class RecognisedRefunds:
    """A header understood: what kind of file it is of, and which column is what."""

    format: RefundFormat
    header: tuple[str, ...]
    fit: Fit

    @property
    def platform(self) -> Platform | None:
        """Whose file it is; None where the header fits several."""
        return self.format.platform if self.fit.marked else None


def is_known_name(header: str) -> bool:
    """Whether some kind of refund file has a column of this (normalised) name, units and remarks in brackets aside."""
    return header in _ALL_NAMES or bare_name(header) in _ALL_NAMES


def recognise(header: Sequence[str]) -> RecognisedRefunds | None:
    """The kind of refund file a header row belongs to; None when none fits."""
    attempts: tuple[tuple[tuple[RefundFormat, ...], tuple[Tier, ...], bool], ...] = (
        (FORMATS, (exactly,), True),
        (FORMATS, (exactly, barely), True),
        ((OTHER_REFUNDS, *FORMATS), (exactly, barely), False),
        (FORMATS, _EVERYTHING, True),
        ((OTHER_REFUNDS,), _EVERYTHING, False),
    )
    for kinds, ways, sure in attempts:
        found = [one for kind in kinds if (one := _fitted(kind, header, ways)) is not None]
        found = [one for one in found if one.platform is not None or not sure]
        if found:
            best = max(found, key=lambda one: (one.platform is not None, -len(one.fit.unknown)))
            return _fitted(best.format, header, _EVERYTHING)
    return None


def _fitted(kind: RefundFormat, header: Sequence[str], ways: Sequence[Tier]) -> RecognisedRefunds | None:
    surely = fit(kind, header, ways[:3])
    found = fit(kind, header, ways) if len(ways) > 3 else surely
    if found is None or (surely is None and any(name in found.guessed for name in _NUMBERS)):
        return None
    return RecognisedRefunds(kind, tuple(header), found)
