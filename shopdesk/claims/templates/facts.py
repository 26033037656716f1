"""What placeholders are filled with: a claim's row of the month, what else is known of it, and the sheet as a whole."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.balances import Figures, figures
from shopdesk.claims.months.standing import ClaimSheetData, MonthClaim
from shopdesk.claims.states import ClaimKind
from shopdesk.core.clock import Clock


class Further(NamedTuple):
    """What a month's sheet does not tell of a claim and a courier's form may ask. Amounts in fen."""

    postage_fen: int = 0
    declared_fen: int = 0
    case_no: str = ""
    contact: str = ""
    applicant: str = ""
    submitted_on: date | None = None
    agreed_on: date | None = None
    shipped_on: date | None = None
    receiver: str = ""
    phone: str = ""
    address: str = ""
    pieces: int = 0
    goods_cost_fen: int = 0


class ClaimFacts(NamedTuple):
    """One claim of a form; ``number`` counts from 1."""

    number: int
    claim: MonthClaim
    courier: str
    further: Further


class SheetFacts:
    """A form as a whole."""

    def __init__(
        self, data: ClaimSheetData, clock: Clock, made_by: str, further: Mapping[ClaimId, Further] | None = None
    ) -> None:
        self.data, self.today, self.made_by = data, clock.today(), made_by
        self._further = further or {}

    @cached_property
    def claims(self) -> list[ClaimFacts]:
        """The claims in the order of the sheet."""
        return list(self._claims())

    @cached_property
    def figures(self) -> Figures:
        """What all claims come to."""
        return figures(self.data.claims)

    @property
    def couriers(self) -> list[str]:
        """The couriers it is about, in their order."""
        return [self.data.only_courier] if self.data.only_courier else [one.courier for one in self.data.couriers]

    @property
    def shops(self) -> list[str]:
        """The shops of its claims, in the order they occur; the one asked for comes alone."""
        if self.data.only_shop:
            return [self.data.only_shop]
        return list(dict.fromkeys(one.claim.row.shop for one in self.claims if one.claim.row.shop))

    def count_of(self, kind: ClaimKind) -> int:
        """How many of its claims are of a kind."""
        return sum(one.claim.row.kind is kind for one in self.claims)

    def _claims(self) -> Iterator[ClaimFacts]:
        number = 0
        for courier in self.data.couriers:
            for claim in courier.claims:
                number += 1
                yield ClaimFacts(number, claim, courier.courier, self._further.get(claim.row.id, Further()))
