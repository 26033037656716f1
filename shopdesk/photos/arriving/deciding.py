"""Whose a picture is: what its name or its row says, against the customers and orders there are.

Nothing is decided where two answers are possible: that is left to somebody who looks.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy.orm import Session

from shopdesk.core.identifiers import is_masked, search_key
from shopdesk.core.text import translate
from shopdesk.customers.model import CustomerId
from shopdesk.photos.arriving import plan_store
from shopdesk.photos.arriving.file_names import Reading, Way
from shopdesk.photos.arriving.plan_store import FoundCustomer, FoundOrder
from shopdesk.photos.evidence.linking import Link

# What features above know of parcels that come back: the ids of the orders by tracking number.
Parcels = Callable[[Session, Collection[str]], Mapping[str, Collection[int]]]

_MOST_NAMED = 4  # in a sentence


class Fate(StrEnum):
    """What is to be done with a picture."""

    READY = "ready"  # one customer, or an order or tracking number that has one
    UNKNOWN = "unknown"  # a name nobody has: may be archived under it once somebody agrees
    SEVERAL = "several"  # the name may mean several customers; ``choices`` are their IDs
    NOBODY = "nobody"  # the name says nobody: 微信图片_2026…, IMG_0001
    KNOWN = "known"  # these bytes are archived already, and nothing would be added
    REFUSED = "refused"  # no picture, or it cannot be read


class Question(NamedTuple):
    """What a picture says: readings of a customer ID, likeliest first, and numbers that may be orders or parcels.

    ``stated`` when somebody wrote the ID there as one: in a column for it, or by hand. ``above`` is the customer of
    the row above, where its own row says nothing.
    """

    readings: Sequence[Reading] = ()
    numbers: Sequence[str] = ()
    stated: bool = False
    by_hand: bool = False
    above: str = ""
    trouble: str = ""


class Decision(NamedTuple):
    """Whose a picture is, as ``PlannedPicture`` has it."""

    fate: Fate
    read_as: str = ""
    customer_name: str = ""
    customers: tuple[FoundCustomer, ...] = ()
    orders: tuple[FoundOrder, ...] = ()
    reason: str = ""
    choices: tuple[str, ...] = ()

    @property
    def customer_ids(self) -> tuple[CustomerId, ...]:
        """The customers it may belong to."""
        return tuple(dict.fromkeys(one.id for one in self.customers))

    @property
    def links(self) -> tuple[Link, ...]:
        """What the picture is linked to."""
        return tuple(("order", order.id) for order in self.orders)

    @property
    def belongs_to(self) -> str:
        """The numbers of its orders."""
        return _listed([order.order_no for order in self.orders])


class Known(NamedTuple):
    """The customers and orders that a batch of questions may mean."""

    customers: dict[str, list[FoundCustomer]]
    orders: dict[str, list[FoundOrder]]
    often: Counter[str]  # how many questions have a reading, by its key


def look_up(session: Session, questions: Sequence[Question], parcels: Parcels | None = None) -> Known:
    """Everything that some questions may mean, in a handful of queries."""
    often = Counter(key for one in questions for key in {search_key(reading.text) for reading in one.readings})
    customers = plan_store.customers_by_key(session, list(often))
    if written := {key for key in often if "_" in key and key not in customers}:
        customers |= plan_store.customers_by_file_name(session, written)
    # Whoever enters a customer's ID means that customer, though an order may have the same number.
    numbers = {
        number for one in questions for number in one.numbers if not one.by_hand or search_key(number) not in customers
    }
    orders = plan_store.orders_by_number(session, numbers) if numbers else {}
    if parcels is not None and (left := numbers - orders.keys()):
        back = parcels(session, left)
        found = plan_store.orders_by_id(session, {one for some in back.values() for one in some})
        meant = {number: [found[one] for one in some if one in found] for number, some in back.items()}
        orders |= {number: some for number, some in meant.items() if some}
    return Known(customers, orders, often)


def decide(question: Question, known: Known) -> Decision:
    """Whose a picture is."""
    readings = [one for one in question.readings if not is_masked(one.text)]
    question = question._replace(readings=readings)
    hits = _hits(readings, known)
    orders = _orders(question.numbers, known)
    decision = _by_orders(question, hits, orders) if orders else _by_names(question, hits, known)
    unknown = [number for number in question.numbers if number not in known.orders] if question.stated else []
    if unknown and not orders and decision.fate is Fate.READY and not question.by_hand:
        text = translate("PhotoPlan", "There is no order {number} here: it is not linked to one.")
        decision = decision._replace(reason=_joined(decision.reason, text.format(number=unknown[0])))
    return decision._replace(reason=_joined(decision.reason, question.trouble))


class _Hit(NamedTuple):
    """A reading that customers have."""

    reading: Reading
    customers: tuple[FoundCustomer, ...]


def _hits(readings: Iterable[Reading], known: Known) -> list[_Hit]:
    found = []
    for reading in readings:
        like = known.customers.get(search_key(reading.text), [])
        exact = [one for one in like if one.name == reading.text]
        if customers := tuple(exact or like):
            found.append(_Hit(reading, customers))
    return found


def _orders(numbers: Iterable[str], known: Known) -> list[FoundOrder]:
    return list(dict.fromkeys(order for number in numbers for order in known.orders.get(number, ())))


def _by_orders(question: Question, hits: Sequence[_Hit], orders: Sequence[FoundOrder]) -> Decision:
    """With orders: their customer, unless the name says somebody else."""
    buyers = _people(order.customer for order in orders)
    read_as = orders[0].order_no
    named = [(hit, one) for hit in hits for one in hit.customers]
    for hit, customer in named:
        if customer.person in buyers:
            own = [one for one in orders if one.customer is not None and one.customer.person == customer.person]
            return Decision(Fate.READY, hit.reading.text, customer.name, (customer,), tuple(own))
    first = question.readings[0].text if question.readings and question.stated else ""
    if not buyers:
        # An ID that is the number itself does not say that the order is theirs.
        apart = [(hit, customer) for hit, customer in named if hit.reading.text not in question.numbers]
        return _hidden_buyer(apart, first, orders)
    names = [one.name for one in buyers.values()]
    if named or first:
        text = translate("PhotoPlan", "“{name}” is named here, but order {order_no} belongs to {customer}.")
        other = named[0][1].name if named else first
        reason = text.format(name=other, order_no=read_as, customer=_listed(names))
        people = (*(one for _hit, one in named), *buyers.values())
        return Decision(Fate.SEVERAL, read_as, "", people, (), reason, _once([*names, other]))
    if len(buyers) > 1:
        text = translate("PhotoPlan", "This number belongs to orders of several customers: {customers}.")
        reason = text.format(customers=_listed(names))
        return Decision(Fate.SEVERAL, read_as, "", tuple(buyers.values()), (), reason, _once(names))
    (buyer,) = buyers.values()
    return Decision(Fate.READY, read_as, buyer.name, (buyer,), tuple(orders))


def _hidden_buyer(named: Sequence[tuple[_Hit, FoundCustomer]], first: str, orders: Sequence[FoundOrder]) -> Decision:
    """Orders whose buyer the platform hides: the name may say it."""
    people = _people(one for _hit, one in named)
    if len(people) == 1:
        hit, customer = named[0]
        return Decision(Fate.READY, hit.reading.text, customer.name, (customer,), tuple(orders))
    text = translate("PhotoPlan", "The platform hides the buyer of order {order_no}. Enter the customer ID.")
    order_no = orders[0].order_no
    reason = text.format(order_no=order_no)
    return Decision(Fate.UNKNOWN, order_no, first or order_no, (), tuple(orders), reason)


def _by_names(question: Question, hits: Sequence[_Hit], known: Known) -> Decision:
    """Without orders: the customer of the surest reading, unless two readings are as good."""
    own = [hit for hit in hits if hit.reading.way <= Way.SHORTENED]
    folders = [hit for hit in hits if hit.reading.way is Way.FOLDER]
    begins = [hit for hit in hits if hit.reading.way is Way.PART]
    if own:
        # A file of one customer in the folder of another: somebody has to say which of the two is wrong.
        return _one_of([*own, *folders[:1]], question)
    if folders:
        text = translate("PhotoPlan", "Read from the folder “{folder}”.")
        found = _one_of(folders[:1], question)
        return found._replace(reason=_joined(text.format(folder=folders[0].reading.text), found.reason))
    if begins:
        reading, customers = begins[0]
        text = translate("PhotoPlan", "Nobody is called “{name}”; is it {customer}?")
        reason = text.format(name=f"{reading.text}{reading.cut}", customer=customers[0].name)
        choices = _once([one.name for hit in begins for one in hit.customers] + [question.readings[0].text])
        return Decision(Fate.SEVERAL, reading.text, customers[0].name, customers, (), reason, choices)
    return _nobody(question, known)


def _one_of(hits: Sequence[_Hit], question: Question) -> Decision:
    customers = tuple(dict.fromkeys(one for hit in hits for one in hit.customers))
    reading, customer = hits[0].reading, customers[0]
    names = _once([one.name for one in customers])
    if len(_people(customers)) == 1 or (question.by_hand and len(names) == 1):
        words = []
        if reading.cut:
            words.append(translate("PhotoPlan", "Read without “{ending}”.").format(ending=reading.cut.strip()))
        if search_key(reading.text) != search_key(customer.name):
            text = translate("PhotoPlan", "A file name cannot hold the ID {name}; this is how programs write it.")
            words.append(text.format(name=customer.name))
        return Decision(Fate.READY, reading.text, customer.name, customers, (), _joined(*words))
    if len(names) == 1:
        reason = translate("PhotoPlan", "Customers of several platforms have the ID {name}.").format(name=names[0])
    else:
        text = translate("PhotoPlan", "Several customers may be meant: {customers}.")
        reason = text.format(customers=_listed(names))
    return Decision(Fate.SEVERAL, reading.text, customer.name, customers, (), reason, names)


def _nobody(question: Question, known: Known) -> Decision:
    likely = [one for one in question.readings if one.way is not Way.PART]
    if not likely:
        if question.above:
            text = translate("PhotoPlan", "This row names nobody; the row above it names {customer}.")
            return Decision(Fate.NOBODY, reason=text.format(customer=question.above), choices=(question.above,))
        return Decision(Fate.NOBODY, reason=translate("PhotoPlan", "Nothing here says whose picture it is."))
    chosen = _likeliest(likely, known)
    if chosen.text in question.numbers and not any(map(str.isalpha, chosen.text)):
        text = translate("PhotoPlan", "No order or parcel here has the number {number}.")
    else:
        text = translate("PhotoPlan", "No customer is called “{name}” yet.")
    reason = text.format(number=chosen.text, name=chosen.text)
    choices = _once([chosen.text, *(one.text for one in likely)])
    return Decision(Fate.UNKNOWN, chosen.text, chosen.text, (), (), reason, choices if len(choices) > 1 else ())


def _likeliest(readings: Sequence[Reading], known: Known) -> Reading:
    """The reading to propose of an ID that nobody has.

    Without marks of copies; without a number behind it only if other pictures read the same way.
    """
    own = [one for one in readings if one.way <= Way.SHORTENED] or list(readings[:1])
    plain = [one for one in own if one.way <= Way.COPY] or own[:1]
    shared = [one for one in own if one.way is Way.SHORTENED and known.often[search_key(one.text)] > 1]
    return shared[-1] if shared else plain[-1]


def _people(customers: Iterable[FoundCustomer | None]) -> dict[int, FoundCustomer]:
    found: dict[int, FoundCustomer] = {}
    for one in customers:
        if one is not None:
            found.setdefault(one.person, one)
    return found


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))


def _listed(names: Sequence[str]) -> str:
    shown = translate("PhotoPlan", ", ").join(names[:_MOST_NAMED])
    return shown if len(names) <= _MOST_NAMED else f"{shown}…"


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
