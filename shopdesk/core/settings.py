"""Settings, declared once: of this PC in a small file, of the shop in the database."""

import json
import logging
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, Session, mapped_column

from shopdesk.core.clock import SHOP_ZONE
from shopdesk.core.database import Base
from shopdesk.core.files import replacing

Value = TypeVar("Value")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One setting: its key, its type and what it is until somebody changes it."""

    key: str
    kind: type[Value]
    default: Value


# Of this PC.
LANGUAGE = Setting("language", str, "")  # "" follows the system, else zh_CN or en
THEME = Setting("theme", str, "system")  # system, light, dark
LAYOUTS = Setting("layouts", dict, {})  # table key -> layout of its columns
VIEWS = Setting("views", dict, {})  # table key -> saved views, each a dictionary
PRINTERS = Setting("printers", dict, {})  # purpose of a print -> printer and number of copies
LABEL_SIZE = Setting("label_size", str, "100x150")  # of shipping labels, mm
NOTICE = Setting("notice", dict, {})  # of the ledger: closing words, who publishes it, what is shown
WINDOW = Setting("window", dict, {})  # geometry, collapsed rail, last page
LAST_FOLDERS = Setting("last_folders", dict, {})  # purpose of a file dialog -> folder
SECOND_BACKUP_FOLDER = Setting("second_backup_folder", str, "")  # another disk, NAS, USB
WATCHED_FOLDER = Setting("watched_folder", str, "")  # pictures saved there are archived; "" watches none
ACTING_STAFF = Setting("acting_staff", int, 0)  # staff id; 0 while one person works alone
SHOP_FILTER = Setting("shop_filter", int, 0)  # shop id; 0 shows all shops

# Of the shop.
TIME_ZONE = Setting("time_zone", str, SHOP_ZONE)
FIRST_REPLY_MINUTES = Setting("first_reply_minutes", int, 5)  # after a ticket was opened
RESOLVE_HOURS = Setting("resolve_hours", int, 48)
APPROVE_UNSHIPPED = Setting("approve_unshipped", bool, True)  # refunds of what has not left yet need no review
COMPLETE_AFTER_DAYS = Setting("complete_after_days", int, 10)  # dispatched goods count as received; 0: never
EXTENSION_DAYS = Setting("extension_days", int, 10)  # of a trade's deadline while a ticket is open
CLAIM_CHECK_FROM_FEN = Setting("claim_check_from_fen", int, 0)  # claims of so much need a second check; 0: none does
STYLE_ALERT_CUSTOMERS = Setting("style_alert_customers", int, 3)  # different ones with the same style; 0: no alerts
STYLE_ALERT_DAYS = Setting("style_alert_days", int, 14)  # within so many business days
VIOLATION_WARN_POINTS = Setting("violation_warn_points", int, 3)  # so many before a threshold
COMMISSION_COUNTS_ON = Setting("commission_counts_on", str, "finished")  # finished, shipped or paid: an order's day
COMMISSION_ON_POSTAGE = Setting("commission_on_postage", bool, False)  # whether postage earns commission too

PC_SETTINGS: tuple[Setting[Any], ...] = (
    LANGUAGE,
    THEME,
    LAYOUTS,
    VIEWS,
    PRINTERS,
    LABEL_SIZE,
    NOTICE,
    WINDOW,
    LAST_FOLDERS,
    SECOND_BACKUP_FOLDER,
    WATCHED_FOLDER,
    ACTING_STAFF,
    SHOP_FILTER,
)
SHOP_SETTINGS: tuple[Setting[Any], ...] = (
    TIME_ZONE,
    FIRST_REPLY_MINUTES,
    RESOLVE_HOURS,
    APPROVE_UNSHIPPED,
    COMPLETE_AFTER_DAYS,
    EXTENSION_DAYS,
    CLAIM_CHECK_FROM_FEN,
    STYLE_ALERT_CUSTOMERS,
    STYLE_ALERT_DAYS,
    VIOLATION_WARN_POINTS,
    COMMISSION_COUNTS_ON,
    COMMISSION_ON_POSTAGE,
)


class PcSettings:
    """The settings file of this PC; an unreadable one counts as empty, so that the desk still opens."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = self._read()

    def get(self, setting: Setting[Value]) -> Value:
        """The value, or the default when there is none of the right type."""
        return _value(self._values.get(setting.key), setting)

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Keep a value; raises OSError when it cannot be written."""
        if self._values.get(setting.key) == value:
            return
        values = self._values | {setting.key: deepcopy(value)}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(self._path) as temporary:
            temporary.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
        self._values = values  # only what is in the file counts: the next try has to write it

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            _log.info("the settings file could not be read; defaults are used")
            return {}
        return values if isinstance(values, dict) else {}


def _value(found: object, setting: Setting[Value]) -> Value:
    # To Python a bool is an int too. A copy, because a dictionary that people change must not change what is kept.
    if isinstance(found, setting.kind) and isinstance(found, bool) == (setting.kind is bool):
        return deepcopy(found)
    return deepcopy(setting.default)


class StoredSetting(Base):
    """A setting of the shop, the same on every desk."""

    __tablename__ = "setting"
    audited: ClassVar[bool] = False

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


def shop_setting(session: Session, setting: Setting[Value]) -> Value:
    """A setting of the shop, or its default."""
    stored = session.get(StoredSetting, setting.key)
    return _value(None if stored is None else stored.value, setting)


def keep_shop_setting(session: Session, setting: Setting[Value], value: Value) -> None:
    """Change a setting of the shop."""
    session.merge(StoredSetting(key=setting.key, value=value))
