"""What people do in the settings: time zone, rules of after-sales and registers, backups, the recycle bin."""

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.orm import Session

from shopdesk.aftersales import rights
from shopdesk.aftersales import service as tickets
from shopdesk.aftersales.books import reasons, return_addresses
from shopdesk.aftersales.model import ReasonId, ReturnAddressId, TicketId
from shopdesk.aftersales.states import Duty
from shopdesk.claims import service as claims
from shopdesk.claims.model import ClaimId, TemplateId
from shopdesk.claims.templates import keeping as claim_forms
from shopdesk.core import backup as backups
from shopdesk.core import recycle
from shopdesk.core.actor import Actor, Role
from shopdesk.core.backup import Backup, Reason
from shopdesk.core.changes import Changes, Done, changed
from shopdesk.core.errors import UserError
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.core.recycle import DeletedRow, Purged
from shopdesk.core.restore import TableChange
from shopdesk.core.restore import what_restore_changes as what_restore_changes
from shopdesk.core.settings import (
    APPROVE_UNSHIPPED,
    CLAIM_CHECK_FROM_FEN,
    COMPLETE_AFTER_DAYS,
    EXTENSION_DAYS,
    FIRST_REPLY_MINUTES,
    RESOLVE_HOURS,
    STYLE_ALERT_CUSTOMERS,
    STYLE_ALERT_DAYS,
    TIME_ZONE,
    VIOLATION_WARN_POINTS,
    keep_shop_setting,
    shop_setting,
)
from shopdesk.core.text import translate
from shopdesk.ledger import service as ledger
from shopdesk.ledger.model import RateId, RuleId
from shopdesk.orders import service as orders
from shopdesk.orders.model import OrderId
from shopdesk.photos import service as photos
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import PhotoId
from shopdesk.quality_feedback import service as feedback
from shopdesk.receiving import service as receiving
from shopdesk.receiving.model import ParcelId
from shopdesk.violations import service as violations
from shopdesk.violations.model import THRESHOLDS, ViolationId
from shopdesk.wrong_shipments import service as shipments
from shopdesk.wrong_shipments.model import WrongShipmentId

RecordKey = tuple[str, int]  # kind and id


class Sizes(NamedTuple):
    """How much room the data takes, in bytes."""

    database: int
    photos: int
    photo_count: int
    backups: int


class TicketRules(NamedTuple):
    """What holds for after-sales tickets; no days: that never happens by itself."""

    first_reply_minutes: int
    resolve_hours: int
    approve_unshipped: bool  # refunds of what has not been shipped need no review
    complete_after_days: int  # dispatched goods count as received then
    extension_days: int  # of a trade's deadline while a ticket is open


class RegisterRules(NamedTuple):
    """When registers give warning; no customers and no points: never."""

    alert_customers: int  # different ones who report the same style
    alert_days: int  # within so many business days
    warn_points: int  # so many before a threshold of violations


class FoundBackups(NamedTuple):
    """The backups there are, newest first; ``problem`` tells why the second folder could not be looked at."""

    own: list[Backup]
    second: list[Backup]
    problem: str = ""


def time_zone(session: Session) -> str:
    """The zone in which the shop's days are counted."""
    return shop_setting(session, TIME_ZONE)


def change_time_zone(session: Session, actor: Actor, zone: str) -> Changes:
    """Count days in another zone from the next start on; raises UserError for none, and for anybody but the owner."""
    if actor.role is not Role.OWNER:
        raise UserError(translate("Preferences", "Only the owner may change the time zone."))
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        text = translate("Preferences", "“{zone}” is not a time zone. Choose one like Asia/Shanghai.")
        raise UserError(text.format(zone=zone), field="zone") from None
    keep_shop_setting(session, TIME_ZONE, zone)
    return changed("setting")


def ticket_rules(session: Session) -> TicketRules:
    """What holds for after-sales tickets."""
    return TicketRules(
        shop_setting(session, FIRST_REPLY_MINUTES),
        shop_setting(session, RESOLVE_HOURS),
        shop_setting(session, APPROVE_UNSHIPPED),
        shop_setting(session, COMPLETE_AFTER_DAYS),
        shop_setting(session, EXTENSION_DAYS),
    )


def change_ticket_rules(session: Session, actor: Actor, rules: TicketRules) -> Changes:
    """Change what holds for tickets from now on; raises UserError for times that are none, and for who may not."""
    rights.require(session, actor, Duty.SUPERVISOR)
    if (
        min(rules.first_reply_minutes, rules.resolve_hours) < 1
        or min(rules.complete_after_days, rules.extension_days) < 0
    ):
        raise UserError(
            translate("Preferences", "A deadline is at least 1 minute or hour, and days are not below zero.")
        )
    keep_shop_setting(session, FIRST_REPLY_MINUTES, rules.first_reply_minutes)
    keep_shop_setting(session, RESOLVE_HOURS, rules.resolve_hours)
    keep_shop_setting(session, APPROVE_UNSHIPPED, rules.approve_unshipped)
    keep_shop_setting(session, COMPLETE_AFTER_DAYS, rules.complete_after_days)
    keep_shop_setting(session, EXTENSION_DAYS, rules.extension_days)
    return changed("setting")


def claim_check_from(session: Session) -> int:
    """The amount from which claims need a second check, in fen; 0: none does."""
    return shop_setting(session, CLAIM_CHECK_FROM_FEN)


def change_claim_check_from(session: Session, actor: Actor, amount_fen: int) -> Changes:
    """Let claims of so much need a second check from now on, 0 for none; raises UserError for less, and who may not."""
    rights.require(session, actor, Duty.SUPERVISOR)
    if amount_fen < 0:
        raise UserError(translate("Preferences", "Enter an amount above zero, or nothing."), field="check_from")
    keep_shop_setting(session, CLAIM_CHECK_FROM_FEN, amount_fen)
    return changed("setting")


def register_rules(session: Session) -> RegisterRules:
    """When registers give warning."""
    return RegisterRules(
        shop_setting(session, STYLE_ALERT_CUSTOMERS),
        shop_setting(session, STYLE_ALERT_DAYS),
        shop_setting(session, VIOLATION_WARN_POINTS),
    )


def change_register_rules(session: Session, actor: Actor, rules: RegisterRules) -> Changes:
    """Change when registers give warning; raises UserError for numbers that make no sense, and for who may not."""
    rights.require(session, actor, Duty.SUPERVISOR)
    if rules.alert_customers < 0 or rules.alert_days < 1 or not 0 <= rules.warn_points <= THRESHOLDS[0]:
        text = translate(
            "Preferences", "An alert needs at least one day, and a warning comes up to {most} points ahead."
        )
        raise UserError(text.format(most=THRESHOLDS[0]))
    keep_shop_setting(session, STYLE_ALERT_CUSTOMERS, rules.alert_customers)
    keep_shop_setting(session, STYLE_ALERT_DAYS, rules.alert_days)
    keep_shop_setting(session, VIOLATION_WARN_POINTS, rules.warn_points)
    return changed("setting")


def list_deleted(session: Session) -> list[DeletedRow]:
    """What lies in the recycle bin, latest first."""
    return recycle.list_deleted(session)


def take_out(session: Session, actor: Actor, records: Sequence[RecordKey]) -> Done[list[str]]:
    """Take records out of the recycle bin, all of them or none; raises UserError for one that may not come back.

    The value has what is to be told about those that came back otherwise than they were.
    """
    touched: set[str] = set()
    told: list[str] = []
    for kind, record_id in records:
        restored = _restore(session, actor, kind, record_id)
        if isinstance(restored, Done):
            told += [restored.value] if restored.value else []
            restored = restored.changes
        touched |= restored
    return Done(told, changed(*touched))


def remove_for_ever(
    session: Session, actor: Actor, archive: PhotoArchive, records: Sequence[RecordKey]
) -> Done[list[Purged]]:
    """Remove records for ever, all of them or none; raises UserError as ``recycle.purge``.

    The files of photos go once that is committed.
    """
    purged = [_purge(session, actor, archive, kind, record_id) for kind, record_id in records]
    return Done(purged, changed(*{one.kind for one in purged}))


def back_up_everywhere(
    folder: DataFolder, second: str, now: datetime, reason: Reason, progress: Progress | None = None
) -> list[Backup]:
    """Back up into the data folder and, where there is one, the second folder; then drop what need not be kept.

    Raises what ``backup.back_up`` does; a failure in the second folder leaves the first backup in place.
    """
    made = [backups.back_up(folder, now, reason, progress=progress)]
    backups.prune(folder, now)
    if second:
        made.append(backups.back_up(folder, now, reason, Path(second), progress))
        backups.prune(Path(second), now)
    return made


def find_backups(folder: DataFolder, second: str) -> FoundBackups:
    """The backups in the data folder and in the second one; raises OSError for the data folder only."""
    own = backups.list_backups(folder)
    if not second:
        return FoundBackups(own, [])
    try:
        if not Path(second).is_dir():
            raise FileNotFoundError(second)
        return FoundBackups(own, backups.list_backups(Path(second)))
    except OSError:
        text = translate("Preferences", "{folder} cannot be reached. Is its disk connected?").format(folder=second)
        return FoundBackups(own, [], text)


def refuse_second_folder(folder: DataFolder, chosen: Path) -> None:
    """Raise UserError for a second folder that lies in the data folder: what takes one takes both."""
    if chosen.resolve().is_relative_to(folder.root.resolve()):
        raise UserError(translate("Preferences", "Choose a folder outside the data folder, best on another disk."))


def refuse_watched_folder(folder: DataFolder, chosen: Path) -> None:
    """Raise UserError for a folder that holds the data folder or lies in it: the archive must not feed itself."""
    watched, root = chosen.resolve(), folder.root.resolve()
    if watched.is_relative_to(root) or root.is_relative_to(watched):
        raise UserError(translate("Preferences", "Choose a folder that has nothing to do with the data folder."))


def sizes(folder: DataFolder, progress: Progress) -> Sizes:
    """How much room the data takes; raises Cancelled."""
    database = sum(_size(path) for path in folder.root.glob("shopdesk.db*"))
    photo_bytes = photo_count = 0
    for root, _folders, names in os.walk(folder.photos):
        progress.step(0, 1)
        for name in names:
            photo_bytes += _size(Path(root) / name)
            photo_count += 1
    kept = sum(one.size_bytes for one in backups.list_backups(folder))
    return Sizes(database, photo_bytes, photo_count, kept)


def real_changes(changes: Sequence[TableChange]) -> list[TableChange]:
    """Those tables of which there are more or fewer rows then than now."""
    return [one for one in changes if one.now != one.then]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # gone meanwhile
        return 0


def _purge(session: Session, actor: Actor, archive: PhotoArchive, kind: str, record_id: int) -> Purged:
    """Remove one record for ever by the verb of its feature, where that knows what goes with it."""
    match kind:
        case "order":
            return orders.purge_order(session, actor, OrderId(record_id)).value
        case "photo":
            return photos.purge_photo(session, actor, archive, PhotoId(record_id)).value
        case _:
            return recycle.purge(session, actor, kind, record_id).value


def _restore(session: Session, actor: Actor, kind: str, record_id: int) -> Changes | Done[str]:
    """Take one record out by the verb of its feature, which knows what belongs to coming back, and who may.

    A verb that has something to tell about it hands it on as its value.
    """
    match kind:
        case "claim":
            return claims.restore_claim(session, actor, ClaimId(record_id))
        case "claim_template":
            return claim_forms.restore_template(session, actor, TemplateId(record_id))
        case "order":
            return orders.restore_orders(session, actor, [OrderId(record_id)])
        case "photo":
            return photos.restore_photos(session, actor, [PhotoId(record_id)])
        case "ticket":
            return tickets.restore_tickets(session, actor, [TicketId(record_id)])
        case "parcel":
            return receiving.restore_parcels(session, actor, [ParcelId(record_id)])
        case "wrong_shipment":
            return shipments.restore(session, actor, WrongShipmentId(record_id))
        case "quality_feedback":
            return feedback.restore_feedback(session, actor, record_id)
        case "violation":
            return violations.restore_violation(session, actor, ViolationId(record_id))
        case "ledger_rule":
            return ledger.restore_rule(session, actor, RuleId(record_id))
        case "commission_rate":
            return ledger.restore_rate(session, actor, RateId(record_id))
        case "reason":
            return reasons.restore_reason(session, actor, ReasonId(record_id))
        case "return_address":
            return return_addresses.restore_address(session, actor, ReturnAddressId(record_id))
        case _:
            return recycle.restore(session, actor, kind, record_id)
