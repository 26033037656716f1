"""The list of wrong shipments narrowed down, sorted, counted, and written as a file."""

from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from shopdesk.core.clock import Clock
from shopdesk.ledger.posting.reversing import reverse
from shopdesk.sheets.lists import write_list_file
from shopdesk.wrong_shipments import service, store
from shopdesk.wrong_shipments.counts import MonthCount, shipment_counts
from shopdesk.wrong_shipments.counts_columns import per_thousand_text, with_total
from shopdesk.wrong_shipments.model import Resolution, WrongKind, WrongShipmentId
from shopdesk.wrong_shipments.store import SORTS, ShipmentFilter, ShipmentSort, ShipmentSums
from shopdesk.wrong_shipments.table import WRONG_SHIPMENTS
from tests.wrong_shipments.scene import Register, day, utc


@pytest.fixture
def three(register: Register) -> list[WrongShipmentId]:
    """One too few of 李娜's, one missing nobody answers for, one wrong of 赵强's that is put right and fined."""
    dress, jeans, belt = register.lines()
    made = [
        register.register(found_on=day("2026-11-01"), loss_fen=7_500),
        register.register(WrongKind.MISSING_ITEM, found_on=day("2026-11-20"), staff_id=None,
                          lines=(dress, jeans, belt._replace(sent_quantity=0))),
        register.register(WrongKind.WRONG_ITEM, found_on=day("2026-10-31"), staff_id=register.zhao, loss_fen=100,
                          picture_checked=True, listing_taken_down=True),
    ]  # fmt: skip
    register.step(service.resolve, made[2].id, Resolution.EXCHANGE, day("2026-11-22"))
    register.enter(made[2], register.zhao)
    return [one.id for one in made]


def test_everything_narrows_the_list_down(register: Register, three: list[WrongShipmentId]) -> None:
    few, missing, wrong = three
    for wanted, ids in (
        (ShipmentFilter(), [missing, few, wrong]),
        (ShipmentFilter(kinds=frozenset({WrongKind.TOO_FEW, WrongKind.WRONG_ITEM})), [few, wrong]),
        (ShipmentFilter(unresolved=True), [missing, few]),
        (ShipmentFilter(resolutions=frozenset({Resolution.EXCHANGE})), [wrong]),
        (ShipmentFilter(resolutions=frozenset({Resolution.EXCHANGE}), unresolved=True), [missing, few, wrong]),
        (ShipmentFilter(staff_id=register.li), [few]),
        (ShipmentFilter(without_staff=True), [missing]),
        (ShipmentFilter(without_entry=True), [missing, few]),
        (ShipmentFilter(unchecked=True), [missing, few]),
        (ShipmentFilter(listed=True), [missing, few]),
        (ShipmentFilter(found_from=day("2026-11-01")), [missing, few]),
        (ShipmentFilter(found_from=day("2026-10-31"), found_until=day("2026-11-01")), [few, wrong]),
        (ShipmentFilter(text="W"), [missing, few, wrong]),  # one character is too short for the index
        (ShipmentFilter(text="0003"), [wrong]),
        (ShipmentFilter(order_id=register.order_id, text="MY-2603"), [missing, few, wrong]),
        (ShipmentFilter(text="没有的"), []),
    ):
        assert register.ask(store.list_shipment_ids, wanted) == ids, wanted
        assert register.ask(store.sum_shipments, wanted).number == len(ids), wanted


def test_a_reversed_fine_is_no_fine(register: Register, three: list[WrongShipmentId]) -> None:
    register.do(reverse, 1, "查错了")
    assert register.ask(store.list_shipment_ids, ShipmentFilter(without_entry=True)) == [three[1], three[0], three[2]]


def test_every_column_sorts_both_ways(register: Register, three: list[WrongShipmentId]) -> None:
    for key in SORTS:
        up = register.ask(store.list_shipment_ids, ShipmentFilter(), ShipmentSort(key, False))
        down = register.ask(store.list_shipment_ids, ShipmentFilter(), ShipmentSort(key, True))
        assert sorted(up) == sorted(down) == sorted(three)
    assert register.ask(store.list_shipment_ids, ShipmentFilter(), ShipmentSort("loss", True)) == [
        three[0], three[2], three[1],
    ]  # fmt: skip


def test_counts_and_sums_are_those_of_the_filter(register: Register, three: list[WrongShipmentId]) -> None:
    counts = register.ask(store.count_by_resolution, ShipmentFilter(unresolved=True))
    assert counts == {None: 2, Resolution.EXCHANGE: 1}  # whatever is chosen among them
    assert register.ask(store.sum_shipments, ShipmentFilter()) == ShipmentSums(3, 7_600)
    assert register.ask(store.sum_shipments_of, three[1:]) == ShipmentSums(2, 100)
    assert register.ask(store.sum_shipments_of, []) == ShipmentSums()


def test_the_list_of_a_month_as_a_workbook(
    register: Register, three: list[WrongShipmentId], tmp_path: Path
) -> None:  # fmt: skip
    out = tmp_path / "wrong.xlsx"
    with register.shop.database.read() as session:
        ids = store.list_shipment_ids(session, ShipmentFilter(found_from=day("2026-11-01")))
        fetch = partial(store.list_shipment_rows, session)
        assert write_list_file(out, WRONG_SHIPMENTS, ids, fetch, clock=register.clock) == 2
    sheet = load_workbook(out).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    titles = next(row for row in rows if "No." in row)
    told = dict(zip(titles, rows[rows.index(titles) + 1], strict=True))
    assert told["No."] == "WS2611-0002" and told["Order no."] == "300100000000000010"
    assert told["Ordered → sent"] == "MY-2603 皮带 黑色 ×1 → nothing"
    assert told["Responsible"] == "not known"


def test_a_month_is_counted_by_staff_and_kind(register: Register, three: list[WrongShipmentId]) -> None:
    for number, shipped in enumerate(("2026-10-31 15:59", "2026-10-31 16:00", "2026-11-30 15:59", "2026-11-30 16:00")):
        register.order(f"400{number}", shipped_at=utc(shipped))
    register.order("4009", shipped_at=None)
    found = register.ask(shipment_counts, register.clock, "2026-11")
    assert [(one.staff, one.number, one.loss_fen, one.year) for one in found.staff] == [
        ("李娜", 1, 7_500, 1), ("赵强", 0, 0, 1), ("", 1, 0, 1),
    ]  # fmt: skip
    assert found.staff[0].kinds[WrongKind.TOO_FEW] == 1 and found.staff[0].months[-1] == 1
    november, october = found.months[-1], found.months[-2]
    assert (november.month, november.number, november.shipped, november.unresolved) == ("2026-11", 2, 3, 2)
    assert (october.month, october.number, october.shipped, october.loss_fen) == ("2026-10", 1, 1, 100)
    assert per_thousand_text(november) == "666.7" and per_thousand_text(october) == "1,000.0"
    assert found.months[0].month == "2025-12" and per_thousand_text(found.months[0]) == "–"
    total = with_total(found)[-1]
    assert (total.staff, total.number, total.months[-2:], total.year) == ("Together", 2, (1, 2), 3)


def test_months_of_orders_shipped_are_those_of_the_shops_zone(register: Register) -> None:
    register.order("4001", shipped_at=utc("2026-10-31 16:00"))
    utc_shop = Clock("UTC", now=lambda: register.now)
    for clock, months in ((register.clock, (0, 2)), (utc_shop, (1, 1))):
        found = register.ask(shipment_counts, clock, "2026-11")
        assert tuple(one.shipped for one in found.months[-2:]) == months


def test_records_in_the_recycle_bin_count_nowhere(register: Register, three: list[WrongShipmentId]) -> None:
    register.step(service.delete, three[0])
    found = register.ask(shipment_counts, register.clock, "2026-11")
    assert found.month.number == 1 and [one.staff for one in found.staff] == ["赵强", ""]


def test_another_shop_counts_for_itself(register: Register, three: list[WrongShipmentId]) -> None:
    assert register.ask(shipment_counts, register.clock, "2026-11", 1).month.number == 2
    assert register.ask(shipment_counts, register.clock, "2026-11", 2).month == MonthCount(
        "2026-11", dict.fromkeys(WrongKind, 0), 0, 0, 0
    )
