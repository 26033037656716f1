"""A parcel that arrives broken leads to a claim against its courier."""

from tests.receiving.desk_scene import SF, DeskScene
from tests.receiving.window import Window

CLAIM = "Came broken: claim…"


def test_a_return_that_arrives_broken_is_claimed_with_its_own_number(window: Window, scene: DeskScene) -> None:
    ticket_id = scene.awaited()
    window.scan(SF)
    window.buttons()[CLAIM].click()
    ((kind, parcel),) = window.opened
    assert kind == "claim" and parcel == (SF, window.bench.shown.courier, ticket_id, None)


def test_so_is_an_orders_own_parcel_that_came_back(window: Window, scene: DeskScene) -> None:
    order_id = scene.order()
    number = scene.facts(order_id).tracking_no
    window.scan(number)
    window.buttons()[CLAIM].click()
    ((_kind, parcel),) = window.opened
    assert isinstance(parcel, tuple) and parcel[0] == number and parcel[2:] == (None, order_id)


def test_a_parcel_of_nobody_is_kept_first(window: Window, scene: DeskScene) -> None:
    window.scan("YT9900000000001")
    assert CLAIM not in window.buttons()
