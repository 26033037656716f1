"""After-sales of an imported shop, in proportion: a ticket for one order in five, one in ten of them open."""

import sqlite3
from contextlib import closing
from pathlib import Path

from shopdesk.aftersales.books import reasons
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.core.search import Findable

_INDEXED = 20_000  # tickets at a time
_LATER = "strftime('%Y-%m-%d %H:%M:%f000', ordered_at, '+{} days')"
_WORDS = {
    ":opened": _LATER.format(2),
    ":due": _LATER.format(4),
    ":closed": _LATER.format(5),
    ":state": """CASE WHEN o.id / 5 % 100 < 2 THEN 'pending_review' WHEN o.id / 5 % 100 < 5 THEN 'awaiting_return'
        WHEN o.id / 5 % 100 < 6 THEN 'inspecting' WHEN o.id / 5 % 100 < 7 THEN 'awaiting_refund'
        WHEN o.id / 5 % 100 < 8 THEN 'awaiting_dispatch' WHEN o.id / 5 % 100 < 10 THEN 'dispatched'
        WHEN o.id / 5 % 100 < 85 THEN 'completed' WHEN o.id / 5 % 100 < 94 THEN 'rejected' ELSE 'cancelled' END""",
    ":kind": """CASE o.id / 5 % 7 WHEN 0 THEN 'refund' WHEN 1 THEN 'refund' WHEN 2 THEN 'exchange'
        WHEN 3 THEN 'reissue' ELSE 'return' END""",
}
# The ticket of an order has its id.
STATEMENTS = (
    """INSERT INTO staff (staff_no, name, role, active, version)
       VALUES ('91', '王芳', 'after_sales', 1, 1), ('92', '李静', 'after_sales', 1, 1)""",
    """INSERT INTO ticket (id, version, ticket_no, shop_id, order_id, customer_id, customer_name, kind, phase, state,
              reason_id, reason_text, description, note, fault_side, fault_shop, fault_customer, fault_courier,
              fault_factory, postage_payer, urgency, intervention, handler_id, refund_no, keeps_goods, override_reason,
              override_by, refund_postage, refund_coupon, refund_coins, service_fee_fen, proposed_fen, approved_fen,
              approved_by, refunded_fen, refunded_by, return_postage_fen, postage_as_credit, difference_fen,
              return_address, return_courier, return_tracking_no, return_key, ship_first, out_courier,
              out_tracking_no, out_key, opened_at, opened_by, first_reply_at, reply_due_at, due_at, closed_at)
       SELECT o.id, 1, printf('AS%s-%06d', substr(ordered_at, 3, 2) || substr(ordered_at, 6, 2), o.id), shop_id, o.id,
              customer_id, buyer, :kind, 'after_receipt', :state,
              r.id, r.text, '袖口开线，见图', '', r.fault_side, 100, 0, 0, 0, r.postage_payer, 'normal', 'none',
              CASE o.id / 5 % 4 WHEN 0 THEN (SELECT min(id) FROM staff WHERE staff_no = '91')
                   WHEN 1 THEN (SELECT min(id) FROM staff WHERE staff_no = '92') END,
              iif(o.id / 5 % 3 = 0, printf('1%017d', o.id), ''), 0, '', '', 0, 0, 0, 0, paid_fen / 2, paid_fen / 2,
              'staff', iif(o.id / 5 % 100 BETWEEN 10 AND 84, paid_fen / 2, NULL), 'staff', 0, 0, 0, '',
              iif(o.id / 5 % 2, '圆通速递', ''), iif(o.id / 5 % 2, printf('YT9%012d', o.id), ''),
              iif(o.id / 5 % 2, printf('yt9%012d', o.id), ''), 0, '', '', '', :opened, 'staff',
              iif(o.id / 5 % 50 = 1, NULL, :opened), :opened, :due,
              iif(o.id / 5 % 100 < 10, NULL, :closed)
       FROM shop_order o JOIN after_sales_reason r ON r.id = 1 + o.id / 5 % (SELECT max(id) FROM after_sales_reason)
       WHERE o.id % 5 = 2""",
    """INSERT INTO ticket_order (ticket_id, order_id, position, paid_fen, outside_fen, postage_fen, coupon_fen,
              coins_fen, proposed_fen, extend_until, extended_by)
       SELECT t.id, t.id, 0, o.paid_fen, 0, 0, 0, 0, t.proposed_fen, iif(t.id / 5 % 20 = 3, t.due_at, NULL), ''
       FROM ticket t JOIN shop_order o ON o.id = t.id""",
    """INSERT INTO ticket_order (ticket_id, order_id, position, paid_fen, outside_fen, postage_fen, coupon_fen,
              coins_fen, proposed_fen, extended_by)
       SELECT t.id, o.id, 1, o.paid_fen, 0, 0, 0, 0, 0, '' FROM ticket t JOIN shop_order o ON o.id = t.id + 1
       WHERE t.id / 5 % 50 = 4""",
    """INSERT INTO ticket_line (ticket_id, order_id, order_line_id, position, style_no, sku_code, title, spec, quantity,
              share_fen, refund_fen)
       SELECT t.id, t.id, l.id, l.position, l.style_no, l.sku_code, l.title, l.colour || ' ' || l.size, l.quantity,
              l.paid_fen, l.paid_fen / 2
       FROM ticket t JOIN order_line l ON l.order_id = t.id""",
    """INSERT INTO ticket_event (ticket_id, at, by, what, state, note)
       SELECT id, opened_at, 'staff', 'opened', 'pending_review', '' FROM ticket""",
    """INSERT INTO ticket_event (ticket_id, at, by, what, state, note)
       SELECT id, due_at, 'staff', 'approved', state, '' FROM ticket WHERE state != 'pending_review'""",
    """INSERT INTO platform_refund (ticket_id, shop_id, refund_no, order_no, kind, state, means, amount_fen, reason,
              explanation, intervention, return_courier, return_tracking_no, asked_at, seen_at, differs, digest, data)
       SELECT t.id, t.shop_id, refund_no, order_no, kind, '退款成功', 'completed', approved_fen, reason_text, '', '',
              '', '', opened_at, due_at, t.id / 5 % 90 = 3, zeroblob(16), '{"退款编号": "1"}'
       FROM ticket t JOIN shop_order o ON o.id = t.order_id WHERE refund_no != ''""",
    """INSERT INTO photo_link (photo_id, record_kind, record_id)
       SELECT p.id, 'ticket', t.id FROM photo p JOIN ticket t ON t.id = p.id + 1""",
)
_FOUND_BY = """SELECT t.id, t.customer_name, ticket_no, order_no, refund_no, return_tracking_no,
    (SELECT group_concat(style_no, char(31)) FROM ticket_line l WHERE l.ticket_id = t.id)
    FROM ticket t JOIN shop_order o ON o.id = t.order_id WHERE t.id > ? ORDER BY t.id LIMIT ?"""


def add_tickets(database: Database, path: Path, who: Actor) -> None:
    """Add them, by plain SQL: what it takes to open a ticket is measured elsewhere."""
    with database.write(who) as session:
        reasons.add_default_reasons(session, who)
    with closing(sqlite3.connect(path)) as raw, raw:
        for statement in STATEMENTS:
            for word, meaning in _WORDS.items():
                statement = statement.replace(word, meaning)
            raw.execute(statement)
    last = 0
    while True:
        with closing(sqlite3.connect(path)) as raw:
            rows = raw.execute(_FOUND_BY, (last, _INDEXED)).fetchall()
        if not rows:
            break
        found = [Findable(row[0], (row[1],), (*row[2:6], *(row[6] or "").split("\x1f"))) for row in rows]
        with database.write(who) as session:
            search.put(session, "ticket", found, fresh=True)
        last = rows[-1][0]
