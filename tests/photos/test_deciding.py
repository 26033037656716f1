"""Whatever a name says and whoever there is: no picture is ready that could be somebody else's."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.identifiers import search_key
from shopdesk.customers.model import CustomerId
from shopdesk.orders.model import OrderId
from shopdesk.photos.arriving.deciding import Fate, Known, Question, decide
from shopdesk.photos.arriving.file_names import Reading, numbers_in, readings
from shopdesk.photos.arriving.plan_store import FoundCustomer, FoundOrder

_NAMES = st.sampled_from(["老王", "老王_2", "老王_21", "Lily", "LILY", "lily", "小鱼 24", "tb1.2"])
_NUMBERS = st.sampled_from(["30010000000001", "30010000000002", "YT8461326620858"])


@st.composite
def shops_of_few(draw: st.DrawFn) -> Known:
    """A few customers, some of them one person, and a few orders of theirs."""
    found = [
        FoundCustomer(CustomerId(n), name, draw(st.integers(1, 3)))
        for n, name in enumerate(draw(st.lists(_NAMES, max_size=5)), 10)
    ]
    by_key: dict[str, list[FoundCustomer]] = {}
    for customer in found:
        by_key.setdefault(search_key(customer.name), []).append(customer)
    buyers = st.sampled_from([None, *found])
    orders = {
        number: [FoundOrder(OrderId(n), number, draw(buyers)) for n in range(place, place + draw(st.integers(1, 2)))]
        for place, number in enumerate(draw(st.lists(_NUMBERS, unique=True, max_size=2)), 100)
    }
    return Known(by_key, orders, Counter())


@given(
    known=shops_of_few(),
    words=st.lists(st.one_of(_NAMES, _NUMBERS, st.sampled_from(["IMG", "副本", "(1)", "袖口", "2"])), max_size=4),
    between=st.sampled_from(["_", " ", "-", ""]),
    folder=st.lists(_NAMES, max_size=1),
    stated=st.booleans(),
)
def test_nothing_is_ready_that_could_be_anybody_elses(
    known: Known, words: list[str], between: str, folder: list[str], stated: bool
) -> None:
    stem = between.join(words)
    asked = [Reading(stem)] if stated and stem.strip() else readings(stem, folder)
    question = Question(asked, numbers_in(stem), stated=stated)
    decision = decide(question, known)
    people = {one.person for one in decision.customers}
    orders = [order for number in question.numbers for order in known.orders.get(number, ())]
    meant = {search_key(reading.text) for reading in asked} | {
        search_key(order.customer.name) for order in orders if order.customer is not None
    }
    assert all(search_key(one.name) in meant for one in decision.customers)
    assert all(order in orders for order in decision.orders)
    if decision.fate is Fate.READY:
        assert len(people) == 1 and decision.customer_name in {one.name for one in decision.customers}
        assert all(order.customer is None or order.customer.person in people for order in decision.orders)
        others = {order.customer.person for order in orders if order.customer is not None} - people
        assert not others or any(order in orders for order in decision.orders)
    else:
        assert decision.reason
    if decision.fate is Fate.SEVERAL:
        assert decision.choices
    if decision.fate is Fate.NOBODY:
        assert not decision.customer_name and not decision.orders
