"""The columns of the list of quality feedback, for screen, Excel and print alike."""

from shopdesk.core.columns import Column, Kind, Listing
from shopdesk.core.identifiers import one_line
from shopdesk.core.text import marked
from shopdesk.quality_feedback.model import defect_chip, state_chip
from shopdesk.quality_feedback.store import FeedbackRow

FEEDBACK = Listing[FeedbackRow](
    "quality_feedback",
    "Quality",
    marked("Quality", "Quality feedback"),
    (
        Column("feedback_no", marked("Quality", "Feedback no."), lambda r: r.feedback_no, Kind.IDENTIFIER, 104,
               "feedback_no"),
        Column("reported", marked("Quality", "Reported"), lambda r: r.reported_on, Kind.DATE, 92, "reported"),
        Column("state", marked("Quality", "State"), lambda r: state_chip(r.state, r.unfounded), Kind.STATE, 140,
               "state"),
        Column("style_no", marked("Quality", "Style no."), lambda r: r.style_no, Kind.IDENTIFIER, 96, "style_no"),
        Column("defect", marked("Quality", "Defect"), lambda r: defect_chip(r.defect).text, width=72, sort="defect"),
        Column("description", marked("Quality", "What is wrong"), lambda r: one_line(r.description), width=200),
        Column("goods", marked("Quality", "Goods"), lambda r: r.goods_title, width=180, hidden=True),
        Column("colour", marked("Quality", "Colour"), lambda r: r.colour, width=64, sort="colour"),
        Column("size", marked("Quality", "Size"), lambda r: r.size, width=52, sort="size"),
        Column("batch", marked("Quality", "Batch"), lambda r: r.batch, width=80, sort="batch"),
        Column("quantity", marked("Quality", "Pieces"), lambda r: r.quantity, Kind.NUMBER, 56, "quantity"),
        Column("supplier", marked("Quality", "Supplier"), lambda r: r.supplier, width=110, sort="supplier"),
        Column("customer", marked("Quality", "Customer ID"), lambda r: r.customer_name, width=100, sort="customer"),
        Column("photos", marked("Quality", "Photos"), lambda r: r.photos, Kind.NUMBER, 56),
        Column("sent", marked("Quality", "Sent on"), lambda r: r.sent_on, Kind.DATE, 92, "sent"),
        Column("order_no", marked("Quality", "Order no."), lambda r: r.order_no, Kind.IDENTIFIER, 160, "order_no",
               hidden=True),
        Column("ticket_no", marked("Quality", "Ticket no."), lambda r: r.ticket_no, Kind.IDENTIFIER, 104, "ticket_no",
               hidden=True),
        Column("shop", marked("Quality", "Shop"), lambda r: r.shop, width=110, sort="shop", hidden=True),
        Column("answer", marked("Quality", "Answer"), lambda r: one_line(r.answer), width=180, hidden=True),
        Column("reported_by", marked("Quality", "Reported by"), lambda r: r.reported_by, width=80,
               sort="reported_by", hidden=True),
    ),
)  # fmt: skip
