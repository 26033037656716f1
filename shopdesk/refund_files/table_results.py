"""What came of importing a table of refunds: where the platform contradicts our tickets, beside the counts."""

from dataclasses import dataclass, field
from typing import NamedTuple

from shopdesk.aftersales.model import TicketId
from shopdesk.core.text import translate
from shopdesk.sheets import table_results
from shopdesk.sheets.table_results import MAX_TOLD


class RefundDifference(NamedTuple):
    """A field in which the platform contradicts a ticket; both as people read them. Nobody has decided yet."""

    ticket_id: TicketId
    ticket_no: str
    refund_no: str
    field: str  # one of ``platform_says``
    ours: str
    platforms: str


@dataclass
class RefundTableResult(table_results.TableResult):
    """What came of one table of refunds; ``linked`` rows were tickets already, which somebody had entered by hand."""

    differing: list[RefundDifference] = field(default_factory=list)  # at most MAX_TOLD of differing_count
    linked: int = 0

    def what(self) -> str:
        return translate("RefundFiles", "Refunds")

    def note_differing(self, one: RefundDifference) -> None:
        """Note a field in which the platform contradicts a ticket."""
        self.differing_count += 1
        if len(self.differing) < MAX_TOLD:
            self.differing.append(one)
