"""What came of importing a table of orders: what somebody has to look at, beside the counts."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from shopdesk.core.text import translate
from shopdesk.order_files.formats import Shape
from shopdesk.sheets import table_results
from shopdesk.sheets.table_results import MAX_TOLD, Counts

__all__ = ["Counts", "Differing", "TableResult"]


class Differing(NamedTuple):
    """A field that was entered here, and what the platform says instead; ours stands, and nobody has decided yet."""

    order_no: str
    field: str
    ours: Any
    platforms: Any


@dataclass
class TableResult(table_results.TableResult):
    """What came of one table of orders or their lines."""

    shape: Shape = Shape.ORDERS  # what its rows are
    differing: list[Differing] = field(default_factory=list)  # at most MAX_TOLD of differing_count

    def what(self) -> str:
        if self.shape is Shape.LINES:
            return translate("ImportDialog", "Order lines")
        return translate("ImportDialog", "Orders")

    def note_differing(self, one: Differing) -> None:
        """Note a field that stays as it was entered here, while the platform says something else."""
        self.differing_count += 1
        if len(self.differing) < MAX_TOLD:
            self.differing.append(one)
