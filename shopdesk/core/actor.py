"""Who acts, and by which clock: handed to every service."""

from dataclasses import dataclass
from enum import StrEnum

from shopdesk.core.clock import Clock


class Role(StrEnum):
    """What a staff member may do is decided by role."""

    OWNER = "owner"
    SUPERVISOR = "supervisor"
    PRE_SALES = "pre_sales"
    AFTER_SALES = "after_sales"
    FINANCE = "finance"
    WAREHOUSE = "warehouse"


@dataclass(frozen=True, slots=True)
class Actor:
    """The acting staff member; ``staff_id`` is None for the program itself (first start, imports by schedule)."""

    staff_id: int | None
    name: str
    role: Role
    clock: Clock
