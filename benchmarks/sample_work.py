"""What staff add to an imported shop, in proportion to its orders: sheets, claims, photos, marks, own values, flags."""

import sqlite3
from contextlib import closing
from pathlib import Path

from shopdesk.core.actor import Actor
from shopdesk.core.database import Database
from shopdesk.couriers import service as couriers

# One in ten orders has a sheet, one in thirty a photo, one in a hundred a claim; a VIP among fifty customers, one to
# be careful with among two hundred, and one in three hundred goes by a second ID.
STATEMENTS = (
    """INSERT INTO confirmation_sheet (id, version, order_id, state, created_at, created_by, sent_at, confirmed_at)
       SELECT id, 1, id, CASE (id / 10) % 10 WHEN 0 THEN 'draft' WHEN 1 THEN 'sent' WHEN 2 THEN 'change_requested'
              ELSE 'confirmed' END, ordered_at, 'staff', iif((id / 10) % 10 = 0, NULL, ordered_at),
              iif((id / 10) % 10 > 2, ordered_at, NULL)
       FROM shop_order WHERE id % 10 = 3 AND status != 'closed'""",
    """INSERT INTO sheet_version (id, sheet_id, number, contact, phone, address, courier, remark, sent_at)
       SELECT s.id, s.id, 1, receiver, phone, address, courier, buyer_message, sent_at
       FROM confirmation_sheet s JOIN shop_order o ON o.id = s.order_id""",
    """INSERT INTO sheet_line (version_id, position, order_line_id, style_no, title, colour, size, quantity)
       SELECT s.id, position, l.id, style_no, title, colour, size, quantity
       FROM confirmation_sheet s JOIN order_line l ON l.order_id = s.order_id""",
    """INSERT INTO sheet_event (sheet_id, at, by, what, version_number, note)
       SELECT id, created_at, 'staff', 'draft', 1, '' FROM confirmation_sheet""",
    """INSERT INTO sheet_event (sheet_id, at, by, what, version_number, note)
       SELECT id, created_at, 'staff', state, 1, '' FROM confirmation_sheet WHERE state != 'draft'""",
    """INSERT INTO claim (claim_no, courier_id, tracking_no, tracking_key, shop_id, order_id, customer_name, kind,
              state, order_amount_fen, postage_fen, declared_fen, claimed_fen, received_fen, written_off_fen, money_to,
              case_no, contact, applicant, checked_by, memo, registered_at, id, version)
       SELECT printf('C%09d', id), 1, tracking_no, tracking_no, shop_id, id, buyer, 'lost', 'submitted', paid_fen,
              0, 0, paid_fen, 0, 0, 'account', '', '', 'staff', '', '', ordered_at, id, 1
       FROM shop_order WHERE id % 100 = 7""",
    """INSERT INTO photo (sha256, path, path_key, customer_name, customer_key, customer_id, kind, note, original_name,
              added_at, added_by, size_bytes, width, height, image_format, id, version)
       SELECT printf('%064d', o.id), printf('%d.jpg', o.id), printf('%d.jpg', o.id), buyer, search_key, c.id,
              'defect', '', '1.jpg', ordered_at, 'staff', 2000000, 3000, 4000, 'JPEG', o.id, 1
       FROM shop_order o JOIN customer c ON c.id = o.customer_id WHERE o.id % 30 = 11""",
    """INSERT INTO photo_link (photo_id, record_kind, record_id) SELECT id, 'order', id FROM photo""",
    """UPDATE customer SET level = 'vip', tags = '爱拍照' WHERE id % 50 = 9""",
    """UPDATE customer SET risk = 'watch', risk_kind = 'reviewer', risk_reason = '差评' WHERE id % 200 = 21""",
    """UPDATE customer SET risk = 'blocked', risk_kind = 'invoice', risk_reason = '发票' WHERE id % 900 = 33""",
    """UPDATE customer SET merged_into_id = id - 1 WHERE id % 300 = 2""",
    """INSERT INTO order_own_value (order_id, line_id, field, platform_value, differs)
       SELECT id, 0, 'phone', json_quote(phone), id % 400 = 19 FROM shop_order WHERE id % 100 = 19""",
    """UPDATE shop_order SET flag = CASE (id / 20) % 5 WHEN 0 THEN 'red' WHEN 1 THEN 'yellow' WHEN 2 THEN 'green'
              WHEN 3 THEN 'blue' ELSE 'purple' END WHERE id % 20 = 5""",
)


def add_work(database: Database, path: Path, who: Actor) -> None:
    """Add it, by plain SQL: what it takes to write it is measured elsewhere."""
    with database.write(who) as session:
        couriers.add_default_couriers(session, who)
    with closing(sqlite3.connect(path)) as raw, raw:
        for statement in STATEMENTS:
            raw.execute(statement)
