"""What is done about wrong shipments: put right, looked at, taken off the listing, given to who answers for them."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.all_or_none import all_or_none
from shopdesk.core.changes import Changes, changed
from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.shops.model import Staff, StaffId
from shopdesk.wrong_shipments.model import Resolution, WrongShipment, WrongShipmentId, resolution_chip
from shopdesk.wrong_shipments.registering import index, seen_shipment

Seen = Mapping[WrongShipmentId, int]


def resolve(
    session: Session, actor: Actor, shipment_id: WrongShipmentId, seen_version: int, resolution: Resolution, on: date,
    note: str = "",
) -> Changes:  # fmt: skip
    """Say what came of a record on a business day; a note goes into its memo.

    Who says nothing was wrong may be answered by any other end. Raises UserError for a record that is put right
    already, for a day to come and for one before it came to light.
    """
    shipment = seen_shipment(session, shipment_id, seen_version)
    if shipment.resolution not in (None, Resolution.APPEAL) or shipment.resolution is resolution:
        text = translate(
            "WrongShipments", "{register_no} is put right as “{resolution}” already. Take that back first."
        )
        told = resolution_chip(shipment.resolution).text
        raise UserError(text.format(register_no=shipment.register_no, resolution=told))
    if on > actor.clock.today():
        raise UserError(translate("WrongShipments", "This day is yet to come."), field="on")
    if on < shipment.found_on:
        text = translate("WrongShipments", "{register_no} came to light on {day}; choose that day or a later one.")
        raise UserError(text.format(register_no=shipment.register_no, day=shipment.found_on.isoformat()), field="on")
    shipment.resolution, shipment.resolved_on = resolution, on
    _note(session, shipment, note)
    return changed("wrong_shipment")


def reopen(
    session: Session, _actor: Actor, shipment_id: WrongShipmentId, seen_version: int, note: str = ""
) -> Changes:  # fmt: skip
    """Take back what came of a record; raises UserError where nothing did."""
    shipment = seen_shipment(session, shipment_id, seen_version)
    if shipment.resolution is None:
        text = translate("WrongShipments", "{register_no} is not put right yet.")
        raise UserError(text.format(register_no=shipment.register_no))
    shipment.resolution = shipment.resolved_on = None
    _note(session, shipment, note)
    return changed("wrong_shipment")


def check_picture(
    session: Session, _actor: Actor, shipment_id: WrongShipmentId, seen_version: int, done: bool = True
) -> Changes:  # fmt: skip
    """Say whether somebody compared the goods with the picture of what was ordered."""
    seen_shipment(session, shipment_id, seen_version).picture_checked = done
    return changed("wrong_shipment")


def take_down(
    session: Session, _actor: Actor, shipment_id: WrongShipmentId, seen_version: int, done: bool = True
) -> Changes:  # fmt: skip
    """Say whether the goods are off the listing, or kept back."""
    seen_shipment(session, shipment_id, seen_version).listing_taken_down = done
    return changed("wrong_shipment")


def assign(
    session: Session, _actor: Actor, shipment_id: WrongShipmentId, seen_version: int, staff_id: StaffId | None
) -> Changes:  # fmt: skip
    """Say who answers for a record; None while nobody knows. Raises UserError for nobody's id."""
    shipment = seen_shipment(session, shipment_id, seen_version)
    if staff_id is not None and session.get(Staff, staff_id) is None:
        raise UserError(translate("WrongShipments", "Nobody here has that staff no."), field="staff_id")
    shipment.staff_id = staff_id
    return changed("wrong_shipment")


def resolve_many(
    session: Session, actor: Actor, seen: Seen, resolution: Resolution, on: date, note: str = ""
) -> Changes:  # fmt: skip
    """Say what came of several records; raises UserError as ``resolve`` for each that cannot be, and changes none."""

    def one(shipment_id: WrongShipmentId, version: int) -> Changes:
        return resolve(session, actor, shipment_id, version, resolution, on, note)

    return _batch(session, seen, one)


def reopen_many(session: Session, actor: Actor, seen: Seen) -> Changes:
    """Take back what came of several records; raises UserError as ``reopen`` for each, and changes none."""
    return _batch(session, seen, partial(reopen, session, actor))


def assign_many(session: Session, actor: Actor, seen: Seen, staff_id: StaffId | None) -> Changes:
    """Say who answers for several records; raises UserError as ``assign``, and changes none."""
    return assign_each(session, actor, {shipment_id: (version, staff_id) for shipment_id, version in seen.items()})


def assign_each(
    session: Session, actor: Actor, wanted: Mapping[WrongShipmentId, tuple[int, StaffId | None]]
) -> Changes:  # fmt: skip
    """Say who answers for each of some records, by the version somebody saw; raises UserError as ``assign_many``."""

    def one(shipment_id: WrongShipmentId, version: int) -> Changes:
        return assign(session, actor, shipment_id, version, wanted[shipment_id][1])

    return _batch(session, {shipment_id: version for shipment_id, (version, _staff) in wanted.items()}, one)


def _note(session: Session, shipment: WrongShipment, note: str) -> None:
    if note.strip():
        shipment.memo = "\n".join(filter(None, (shipment.memo, note.strip())))
        session.flush()
        index(session, shipment)


def _batch(session: Session, seen: Seen, verb: Callable[[WrongShipmentId, int], Changes]) -> Changes:
    """Do something to each record as it was seen; raises UserError as ``all_or_none``."""

    def number_of(shipment_id: WrongShipmentId) -> str:
        shipment = session.get(WrongShipment, shipment_id)
        return "" if shipment is None else shipment.register_no

    return all_or_none(session, seen, verb, number_of=number_of)
