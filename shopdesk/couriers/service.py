"""Couriers: the ones every shop begins with, and which of them a tracking number or a name may mean."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes, changed
from shopdesk.core.identifiers import search_key
from shopdesk.couriers import store
from shopdesk.couriers.model import Courier
from shopdesk.couriers.patterns import LONGEST_NUMBER
from shopdesk.couriers.store import CourierRow

# Domestic couriers take claims within a month of sending; the post by law within a year (Postal Act, article 49).
_MONTH, _YEAR = 30, 365
_TAIL = re.compile(r"(股份|有限|责任|公司|快递|速递|速运|快运|物流|包裹|express|logistics)+$")
_BLANKS = re.compile(r"[\s&·.\-_()（）]+")


class DefaultCourier(NamedTuple):
    """A courier as it stands in a fresh database; patterns surest first."""

    name: str
    code: str  # at kuaidi100
    aliases: tuple[str, ...]
    patterns: tuple[str, ...]
    window_days: int = _MONTH
    active: bool = True


DEFAULT_COURIERS = (
    DefaultCourier("顺丰速运", "shunfeng", ("SF", "SF Express"), (r"^SF\d{12,15}$", r"^\d{12}$")),
    DefaultCourier("中通快递", "zhongtong", ("ZTO",), (r"^7[3-9]\d{12}$", r"^\d{14}$")),
    DefaultCourier("圆通速递", "yuantong", ("YTO",), (r"^YT\d{13}$", r"^[A-Z0-9]{2}\d{10}$")),
    DefaultCourier("申通快递", "shentong", ("STO",), (r"^77\d{13}$", r"^(STO\d{10}|(268|888|588)\d{9,10})$")),
    DefaultCourier("韵达快递", "yunda", ("YUNDA", "韵达"), (r"^[34]\d{14}$", r"^\d{13}$")),
    DefaultCourier("极兔速递", "jtexpress", ("J&T", "JT", "百世极兔"), (r"^JT\d{13}$",)),
    DefaultCourier("京东快递", "jd", ("JD", "京东物流"), (r"^JD[A-Z0-9]{11,17}$",)),
    DefaultCourier(
        "EMS",
        "ems",
        ("邮政EMS", "邮政特快", "邮政速递", "中国邮政EMS"),
        (r"^([A-Z]{2}\d{9}CN|(10|11|12|50|51|52|95|97|98|99)\d{11})$",),
        _YEAR,
    ),
    DefaultCourier(
        "邮政包裹", "youzhengguonei", ("邮政", "中国邮政", "邮政快递包裹", "邮政小包"), (r"^9\d{12}$",), _YEAR
    ),
    DefaultCourier("德邦快递", "debangkuaidi", ("DPK", "Deppon", "德邦"), (r"^DPK\d{12}$",)),
    # Gone since 2022; its numbers are still in old orders.
    DefaultCourier(
        "百世快递", "huitongkuaidi", ("百世汇通", "汇通", "BEST"), (r"^7\d{13}$", r"^5\d{13,14}$"), active=False
    ),
)


def add_default_couriers(session: Session, _actor: Actor) -> Changes:
    """Add the couriers every shop begins with, but for those that are there already; run at set-up."""
    present = {courier.name for courier in store.list_couriers(session, with_inactive=True)}
    for default in DEFAULT_COURIERS:
        if default.name not in present:
            session.add(
                Courier(
                    name=default.name,
                    code=default.code,
                    aliases="\n".join(default.aliases),
                    patterns="\n".join(default.patterns),
                    window_days=default.window_days,
                    active=default.active,
                )
            )
    session.flush()
    return changed("courier")


def list_couriers(session: Session, *, with_inactive: bool = False) -> list[CourierRow]:
    """The couriers there are, in the order they were added."""
    return store.list_couriers(session, with_inactive=with_inactive)


def courier_candidates(session: Session, tracking_no: str) -> list[CourierRow]:
    """The couriers whose numbers look like this one, best first; patterns overlap, so it is never a verdict."""
    return candidates_among(list_couriers(session, with_inactive=True), tracking_no)


def candidates_among(known: Iterable[CourierRow], tracking_no: str) -> list[CourierRow]:
    """Those of ``courier_candidates`` among couriers that are at hand: for many numbers one after the other."""
    number = search_key(tracking_no).upper()
    if len(number) > LONGEST_NUMBER:
        return []
    ranked = []
    for courier in known:
        rank = _rank(courier.patterns, number)
        if rank is not None:
            ranked.append((not courier.active, rank, courier.id, courier))
    return [courier for *_, courier in sorted(ranked)]


def courier_named(session: Session, name: str) -> CourierRow | None:
    """The courier somebody means by a name, short name or code (顺丰 = 顺丰速运 = SF); None when nobody goes by it."""
    return named_among(list_couriers(session, with_inactive=True), name)


def named_among(known: Iterable[CourierRow], name: str) -> CourierRow | None:
    """The courier of ``courier_named`` among those that are at hand."""
    known = list(known)
    # In full before in short: 邮政速递 and 邮政包裹 are two couriers, and both are 邮政.
    for key in (name_key, _short_key):
        for courier in known:
            names = (courier.name, courier.code, *courier.aliases.splitlines())
            if key(name) and key(name) in map(key, names):
                return courier
    return None


def _rank(patterns: str, number: str) -> int | None:
    for rank, pattern in enumerate(patterns.splitlines()):
        if re.search(pattern, number):
            return rank
    return None


def name_key(name: str) -> str:
    """What two spellings of a courier's name share."""
    return _BLANKS.sub("", search_key(name))


def _short_key(name: str) -> str:
    key = name_key(name)
    return _TAIL.sub("", key) or key
