"""The staff numbers that lists of orders are narrowed down by."""

from shopdesk.core.text import translate
from shopdesk.shops.service import list_staff
from shopdesk.ui.desk import Desk

# No staff no.: those are letters and digits.
UNCLAIMED = "?"


def staff_options(desk: Desk) -> list[tuple[str, str]]:
    """Everybody with a staff no., former staff too, and nobody, for a choice of a filter bar."""
    text = translate("Orders", "No. {staff_no} · {name}")
    named = [
        (staff.staff_no, text.format(staff_no=staff.staff_no, name=staff.name))
        for staff in desk.read(list_staff)
        if staff.staff_no
    ]
    return [(UNCLAIMED, translate("Orders", "unclaimed")), *named]
