"""Registers, ledger and fund of an imported shop, in proportion to its orders."""

import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.sample_ledger import add_people, fill_entries, fill_fund
from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.core.search import Findable

# One order in twenty was sent wrong, as many were faulty, one in two hundred was a violation; the orders that were
# sent were all finished within nine months, so that a month of commission is a busy one.
STATEMENTS = (
    """UPDATE shop_order SET staff_no = iif(id % 10 = 0, iif(id % 100 = 0, '77', ''), 1 + id % 40),
       finished_at = iif(status IN ('completed', 'shipped', 'to_ship'),
       datetime('now', '-' || (270 - id * 270.0 / (SELECT max(id) FROM shop_order)) || ' days') || '.000000', NULL)""",
    """INSERT INTO wrong_shipment (id, version, register_no, found_on, shop_id, order_id, ticket_id, customer_id,
              customer_name, kind, courier, tracking_no, slip_weight_g, measured_weight_g, staff_id, picture_checked,
              resolution, resolved_on, listing_taken_down, loss_fen, memo, registered_at, registered_by)
       SELECT o.id, 1, printf('WS%s%s-%06d', substr(ordered_at, 3, 2), substr(ordered_at, 6, 2), o.id),
              date(ordered_at, '+6 day'), o.shop_id, o.id, iif(o.id % 5 = 2, o.id, NULL), o.customer_id, o.buyer,
              CASE o.id / 20 % 5 WHEN 0 THEN 'copied_wrong' WHEN 1 THEN 'wrong_item' WHEN 2 THEN 'missing_item'
              WHEN 3 THEN 'too_few' ELSE 'too_many' END, o.courier, o.tracking_no, 600, 410,
              iif(o.id / 20 % 9 = 0, NULL, :first + o.id / 20 % 40), o.id / 20 % 2,
              iif(o.id / 20 % 50 = 0, NULL, 'reissue'), iif(o.id / 20 % 50 = 0, NULL, date(ordered_at, '+9 day')),
              0, 1200, '颜色拿错', ordered_at, 'staff'
       FROM shop_order o WHERE o.id % 20 = 12""",
    """INSERT INTO wrong_shipment_line (shipment_id, position, order_line_id, ordered_style_no, ordered_item,
              ordered_quantity, sent_style_no, sent_item, sent_quantity)
       SELECT w.id, l.position, l.id, l.style_no, l.title || ' ' || l.colour || ' ' || l.size, l.quantity, l.style_no,
              l.title, 0 FROM wrong_shipment w JOIN order_line l ON l.order_id = w.order_id""",
    """INSERT INTO supplier (id, version, name, contact, memo, active)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
       SELECT i, 1, printf('供应商%02d', i), '', '', 1 FROM n""",
    """INSERT INTO quality_feedback (id, version, feedback_no, reported_on, state, shop_id, order_id, order_line_id,
              ticket_id, customer_id, customer_name, supplier_id, style_no, style_key, goods_title, batch, colour, size,
              quantity, defect, description, answer, sent_on, unfounded, reported_at, reported_by)
       SELECT o.id, 1, printf('QF%s%s-%06d', substr(ordered_at, 3, 2), substr(ordered_at, 6, 2), o.id),
              date(ordered_at, '+8 day'), CASE o.id / 20 % 60 WHEN 0 THEN 'reported' WHEN 1 THEN 'verified' WHEN 2
              THEN 'sent' ELSE 'closed' END, o.shop_id, o.id, l.id, iif(o.id % 5 = 2, o.id, NULL), o.customer_id,
              o.buyer, iif(o.id / 20 % 9 = 0, NULL, 1 + o.id / 20 % 60), printf('MY-%04d', o.id / 20 % 3000),
              printf('my-%04d', o.id / 20 % 3000), l.title, '2609', l.colour, l.size, 1,
              CASE o.id / 20 % 6 WHEN 0 THEN 'fabric' WHEN 1 THEN 'seam' WHEN 2 THEN 'size' WHEN 3 THEN 'colour'
              WHEN 4 THEN 'part' ELSE 'other' END, '袖口开线', '', iif(o.id / 20 % 60 < 2, NULL, date(ordered_at,
              '+9 day')), 0, ordered_at, 'staff'
       FROM shop_order o JOIN order_line l ON l.order_id = o.id AND l.position = (SELECT min(position)
       FROM order_line WHERE order_id = o.id) WHERE o.id % 20 = 7""",
    """INSERT INTO quality_feedback_step (feedback_id, at, by, state, note, takes_back)
       SELECT id, reported_at, 'staff', 'reported', '', 0 FROM quality_feedback""",
    """INSERT INTO violation (id, version, violation_no, shop_id, happened_on, kind, points, fee_fen, reason, case_no,
              order_id, staff_id, appeal, appeal_until, appeal_note, answer_note, memo, entered_at, entered_by)
       SELECT id, 1, printf('PV%s%s-%06d', substr(ordered_at, 3, 2), substr(ordered_at, 6, 2), id), shop_id,
              date(ordered_at), iif(id % 400 = 3, 'serious', 'general'), id / 200 % 3 / 2, 5000, '描述不符', 'C' || id,
              id, :first + id / 200 % 40, iif(id / 200 % 4, 'none', 'accepted'),
              date(ordered_at, '+3 day'), '', '', '', ordered_at, 'staff' FROM shop_order WHERE id % 200 = 3""",
)
_FOUND_BY = {
    "wrong_shipment": """SELECT w.id, customer_name, register_no, w.tracking_no, order_no FROM wrong_shipment w
        JOIN shop_order o ON o.id = order_id""",
    "quality_feedback": """SELECT q.id, customer_name, goods_title, feedback_no, style_no, order_no, description
        FROM quality_feedback q JOIN shop_order o ON o.id = order_id""",
}


def add_registers(database: Database, path: Path, who: Actor, entries: int) -> None:
    """Add them, by plain SQL: what it takes to enter them is measured elsewhere."""
    with database.write(who) as session:
        people = add_people(session, who)
    with closing(sqlite3.connect(path)) as raw, raw:
        for statement in STATEMENTS:
            raw.execute(statement.replace(":first", str(people[0])))
        found = {kind: raw.execute(query).fetchall() for kind, query in _FOUND_BY.items()}
    with database.write(who) as session:
        for kind, rows in found.items():
            search.put(session, kind, [Findable(row[0], row[1:2], row[2:]) for row in rows], fresh=True)
        fill_entries(session, who, entries, people)
        fill_fund(session, who)
