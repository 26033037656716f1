"""Orders that name nobody, or a number nobody has, given to whoever sold them: their remark says so from then on."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Done, changed
from shopdesk.core.errors import UserError, refuse
from shopdesk.core.text import translate
from shopdesk.ledger import rights
from shopdesk.ledger.commission import commission_store
from shopdesk.orders import remarks
from shopdesk.orders.model import OrderId
from shopdesk.orders.remarks import RemarkParts, RemarkWritten, compose, parse
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import list_staff


def give_staff_no(
    session: Session, actor: Actor, order_ids: Sequence[int], staff_id: StaffId
) -> Done[list[RemarkWritten]]:
    """Write a staff no. into the remarks of orders, in place of the one there is; every other word stays.

    Flags follow their remarks. All or nothing; tells what they said before, for ``orders.remarks.restore_remarks``.
    Raises UserError for who may not enter commission, for nobody, and as ``orders.remarks.set_remark``.
    """
    refuse(rights.why_not_run_commission(session, actor))  # else a month's sales were one click away
    staff = next((one for one in list_staff(session) if one.id == staff_id), None)
    if staff is None or not staff.staff_no:
        raise UserError(translate("Commission", "Choose whose sale it is."), field="staff")
    words = commission_store.order_words(session, order_ids)
    nameless: list[OrderId] = []
    renamed: dict[str, list[OrderId]] = defaultdict(list)
    for order_id in order_ids:
        parts = parse(words[order_id].remark) if order_id in words else RemarkParts()
        if parts.staff_no:
            renamed[compose(parts._replace(staff_no=staff.staff_no))].append(OrderId(order_id))
        else:
            nameless.append(OrderId(order_id))
    written: list[RemarkWritten] = []
    if nameless:
        own = compose(RemarkParts(staff_no=staff.staff_no))
        written += remarks.add_to_remark(session, actor, nameless, own, None).value
    for remark, ids in renamed.items():
        written += remarks.set_remark(session, actor, ids, remark, None).value
    return Done(written, changed("order") if written else changed())
