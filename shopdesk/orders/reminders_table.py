"""The columns of the list of payment reminders, for screen, Excel, CSV and print alike."""

from operator import attrgetter

from shopdesk.core.columns import Chip, Column, Kind, Listing
from shopdesk.core.text import marked, translate
from shopdesk.orders.reminders import ReminderRow
from shopdesk.orders.words import outcome_chip


def _outcome(row: ReminderRow) -> Chip:
    if row.last_outcome is None:
        return Chip(translate("PaymentReminders", "not yet"))
    return outcome_chip(row.last_outcome)


def _responsible(row: ReminderRow) -> Chip | str:
    return row.staff_no or Chip(translate("PaymentReminders", "nobody"), "warning")


REMINDERS: Listing[ReminderRow] = Listing(
    "payment_reminders",
    "PaymentReminders",
    marked("PaymentReminders", "Payment reminders"),
    (
        Column("order_no", marked("PaymentReminders", "Order no."), attrgetter("order_no"), Kind.IDENTIFIER, 164,
               "order_no"),
        Column("buyer", marked("PaymentReminders", "Customer ID"), attrgetter("buyer"), width=120, sort="buyer"),
        Column("staff_no", marked("PaymentReminders", "Staff no."), _responsible, width=72, sort="staff_no"),
        Column("paid_fen", marked("PaymentReminders", "To pay"), attrgetter("paid_fen"), Kind.MONEY, 88, "paid_fen"),
        Column("ordered_at", marked("PaymentReminders", "Waiting since"), attrgetter("ordered_at"), Kind.TIME, 128,
               "ordered_at"),
        Column("last_outcome", marked("PaymentReminders", "Last outcome"), _outcome, Kind.STATE, 112, "last_outcome"),
        Column("times", marked("PaymentReminders", "Times"), attrgetter("times"), Kind.NUMBER, 56),
        Column("last_at", marked("PaymentReminders", "Last reminded"), attrgetter("last_at"), Kind.TIME, 128,
               "last_at"),
        Column("last_by", marked("PaymentReminders", "By"), attrgetter("last_by"), width=80, sort="last_by"),
        Column("last_note", marked("PaymentReminders", "Note"), attrgetter("last_note"), width=160),
        Column("items", marked("PaymentReminders", "Goods"), attrgetter("items"), width=220),
        Column("receiver", marked("PaymentReminders", "Receiver"), attrgetter("receiver"), width=88, sort="receiver"),
        Column("phone", marked("PaymentReminders", "Phone"), attrgetter("phone"), Kind.IDENTIFIER, 112),
        Column("seller_remark", marked("PaymentReminders", "Remark"), attrgetter("seller_remark"), width=160),
        Column("shop", marked("PaymentReminders", "Shop"), attrgetter("shop"), width=128, sort="shop"),
        Column("deadline_at", marked("PaymentReminders", "Deadline"), attrgetter("deadline_at"), Kind.TIME, 128,
               "deadline_at", hidden=True),
    ),
)  # fmt: skip
