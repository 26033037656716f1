"""What quality feedback is found by."""

from sqlalchemy.orm import Session

from shopdesk.aftersales.model import Ticket
from shopdesk.core import search
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import order_facts
from shopdesk.quality_feedback.model import QualityFeedback, Supplier


def index_feedback(session: Session, feedback: QualityFeedback) -> None:
    """Let the search find feedback by what it says now."""
    order_no = "" if feedback.order_id is None else order_facts(session, OrderId(feedback.order_id)).order_no
    ticket = None if feedback.ticket_id is None else session.get_one(Ticket, feedback.ticket_id)
    supplier = None if feedback.supplier_id is None else session.get_one(Supplier, feedback.supplier_id)
    names = (feedback.customer_name, "" if supplier is None else supplier.name, feedback.goods_title)
    numbers = (feedback.feedback_no, feedback.style_no, order_no, "" if ticket is None else ticket.ticket_no)
    words = (*numbers, feedback.batch, feedback.description, feedback.answer)
    search.put(session, QualityFeedback.audit_kind, [search.Findable(feedback.id, names, words)])
