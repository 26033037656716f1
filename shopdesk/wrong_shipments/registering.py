"""Wrong shipments entered, corrected, thrown away and taken back out of the recycle bin."""

from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core import search
from shopdesk.core.actor import Actor
from shopdesk.core.audit import write_entries
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.database import grow_version
from shopdesk.core.errors import Conflict, UserError
from shopdesk.core.money import format_yuan
from shopdesk.core.numbers import next_number
from shopdesk.core.text import translate
from shopdesk.orders.model import OrderId
from shopdesk.orders.service import order_facts
from shopdesk.photos import service as photos
from shopdesk.wrong_shipments import rights, store
from shopdesk.wrong_shipments.drafts import Completed, ShipmentDraft, complete, problems_of
from shopdesk.wrong_shipments.goods import GoodsDraft
from shopdesk.wrong_shipments.history import LOSS_COUNTED_WITH
from shopdesk.wrong_shipments.model import WrongShipment, WrongShipmentId, WrongShipmentLine
from shopdesk.wrong_shipments.taken_over import taken_over

_TAKEN_OVER = (
    "ticket_id", "shop_id", "order_id", "courier", "tracking_no", "slip_weight_g", "measured_weight_g", "staff_id",
    "picture_checked", "listing_taken_down", "loss_fen", "memo",
)  # fmt: skip


class Registered(NamedTuple):
    """A new record: its id, and the number people call it by."""

    id: WrongShipmentId
    register_no: str


def register(session: Session, actor: Actor, draft: ShipmentDraft) -> Done[Registered]:
    """Enter a wrong shipment; what the draft leaves open comes from its order, whose photos it gets.

    Raises UserError for the first of ``drafts.problems``.
    """
    completed = _checked(session, actor, draft)
    register_no = next_number(session, WrongShipment.register_no, "WS", actor.clock)
    shipment = WrongShipment(
        register_no=register_no, registered_at=actor.clock.now(), registered_by=actor.name
    )  # fmt: skip
    _fill(shipment, actor, completed)
    session.add(shipment)
    session.flush()
    _share_photos(session, shipment)
    index(session, shipment)
    return Done(Registered(WrongShipmentId(shipment.id), shipment.register_no), changed("wrong_shipment", "photo"))


def change(
    session: Session, actor: Actor, shipment_id: WrongShipmentId, seen_version: int, draft: ShipmentDraft
) -> Changes:
    """Correct what was entered; raises UserError as ``register``, and Conflict when somebody wrote in between."""
    shipment = seen_shipment(session, shipment_id, seen_version)
    belonged, goods = (shipment.order_id, shipment.ticket_id), list(shipment.lines)
    completed = _checked(session, actor, draft)
    found_on = completed.draft.found_on
    if found_on is not None and shipment.resolved_on is not None and found_on > shipment.resolved_on:
        text = translate("WrongShipments", "It was put right on {day}: it came to light on that day or before.")
        raise UserError(text.format(day=shipment.resolved_on.isoformat()), field="found_on")
    _fill(shipment, actor, completed)
    session.flush()
    if shipment.lines != goods and shipment.version == seen_version:
        grow_version(session, shipment)  # only its goods are others
    if (shipment.order_id, shipment.ticket_id) != belonged:
        _share_photos(session, shipment)
    index(session, shipment)
    return changed("wrong_shipment", "photo")


def delete(session: Session, actor: Actor, shipment_id: WrongShipmentId, seen_version: int) -> Changes:
    """Move a record to the recycle bin.

    Raises UserError for who may not, and while a ledger entry about it stands: nobody is to be fined for nothing.
    """
    rights.require_delete(session, actor)
    shipment = seen_shipment(session, shipment_id, seen_version)
    if entries := store.entry_nos(session, [shipment_id]).get(shipment_id):
        text = translate("WrongShipments", "{register_no} stands behind {entries} in the ledger. Reverse that first.")
        raise UserError(text.format(register_no=shipment.register_no, entries=", ".join(entries)))
    shipment.deleted_at = actor.clock.now()
    search.remove(session, WrongShipment.audit_kind, [shipment.id])
    return changed("wrong_shipment")


def restore(session: Session, actor: Actor, shipment_id: WrongShipmentId) -> Done[str]:
    """Take a record out of the recycle bin, without the loss that others of its order took over meanwhile.

    The value says so, and where a loss might be counted twice; it is empty otherwise. Raises UserError for who may not.
    """
    rights.require_delete(session, actor)
    shipment, words = session.get_one(WrongShipment, shipment_id), ""
    if shipment.deleted_at is not None:
        shipment.deleted_at = None
        session.flush()
        words = _settle_loss(session, actor, shipment)
        index(session, shipment)
    return Done(words, changed("wrong_shipment"))


def seen_shipment(session: Session, shipment_id: WrongShipmentId, seen_version: int) -> WrongShipment:
    """The record as the person saw it; raises UserError when it is in the recycle bin, Conflict when it was changed."""
    shipment = session.get(WrongShipment, shipment_id)
    if shipment is None or shipment.deleted_at is not None:
        raise UserError(translate("WrongShipments", "This record lies in the recycle bin. Restore it first."))
    if shipment.version != seen_version:
        text = translate("WrongShipments", "{register_no} was changed in between. Look at it again.")
        raise Conflict(text.format(register_no=shipment.register_no))
    return shipment


def index(session: Session, shipment: WrongShipment) -> None:
    """Let a record be found by everything it is known by."""
    order_no = "" if shipment.order_id is None else order_facts(session, OrderId(shipment.order_id)).order_no
    styles = dict.fromkeys(no for line in shipment.lines for no in (line.ordered_style_no, line.sent_style_no))
    words = (shipment.register_no, order_no, shipment.tracking_no, *styles, shipment.memo)
    search.put(
        session, WrongShipment.audit_kind, [search.Findable(shipment.id, (shipment.customer_name,), words)]
    )  # fmt: skip


def _checked(session: Session, actor: Actor, draft: ShipmentDraft) -> Completed:
    completed = complete(session, draft)
    for error in problems_of(session, actor.clock, completed):
        raise error
    return completed


def _fill(shipment: WrongShipment, actor: Actor, completed: Completed) -> None:
    draft = completed.draft
    assert draft.kind is not None  # checked before
    shipment.kind, shipment.customer_name = draft.kind, draft.customer_name or ""
    shipment.found_on = draft.found_on or shipment.found_on or actor.clock.today()
    shipment.customer_id = completed.customer_id
    for name in _TAKEN_OVER:
        setattr(shipment, name, getattr(draft, name))
    lines = tuple(draft.lines or ())
    if lines != tuple(_goods_draft(line) for line in shipment.lines):
        shipment.lines = [WrongShipmentLine(position=at, **line._asdict()) for at, line in enumerate(lines)]


def _goods_draft(line: WrongShipmentLine) -> GoodsDraft:
    return GoodsDraft(**{name: getattr(line, name) for name in GoodsDraft._fields})


def _settle_loss(session: Session, actor: Actor, shipment: WrongShipment) -> str:
    """Take a loss off a record that came back, if just that is counted elsewhere; what is to be told about it."""
    lost_fen, others = shipment.loss_fen, taken_over(session, shipment)
    if not others.amount_fen:
        return ""
    text = translate(
        "WrongShipments",
        "{register_no} is back with its loss of {amount}, and {others} counts another amount for this parcel by now: "
        "see that nothing is counted twice.",
    )
    told = translate("WrongShipments", ", ").join(others.register_nos)
    if others.amount_fen == lost_fen:
        shipment.loss_fen = 0
        session.flush()
        note = {LOSS_COUNTED_WITH: [None, told]}
        write_entries(session, actor, "changed", WrongShipment.audit_kind, [(shipment.id, note)])
        text = translate(
            "WrongShipments", "{register_no} is back without its loss of {amount}: it is counted with {others} by now."
        )
    return text.format(register_no=shipment.register_no, amount=format_yuan(lost_fen), others=told)


def _share_photos(session: Session, shipment: WrongShipment) -> None:
    """What the customer sent for the order, or for the ticket, shows what was wrong."""
    for kind, record_id in (("order", shipment.order_id), ("ticket", shipment.ticket_id)):
        if record_id is not None:
            photos.share_photos(session, (kind, record_id), (WrongShipment.audit_kind, shipment.id))
