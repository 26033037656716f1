"""Decisions about pictures before they are archived: counts agree with the rows, whatever is done in any order."""

from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.core.identifiers import search_key
from shopdesk.photos.arriving.plans import Fate, PlannedPicture
from shopdesk.photos.model import PhotoId
from shopdesk.photos.service import ArchivedPhoto, ArchiveResult
from shopdesk.photos.taking.review import WAITING, Review, State

NUMBERS = st.lists(st.integers(1, 6), max_size=4)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.tuples(st.integers(1, 9), st.sampled_from(Fate)), max_size=4)),
        st.tuples(st.just("agree"), NUMBERS),
        st.tuples(st.just("skip"), NUMBERS),
        st.tuples(st.just("take up"), NUMBERS),
        st.tuples(st.just("name"), NUMBERS),
        st.tuples(st.just("archive"), st.lists(st.booleans(), max_size=6)),
    ),
    max_size=12,
)


def picture(number: int, fate: Fate) -> PlannedPicture:
    name = "" if fate in (Fate.NOBODY, Fate.REFUSED) else f"小鱼儿{number % 3}"
    return PlannedPicture(Path(f"{number}.jpg"), f"{number}.jpg", name, name, (), (), fate, "")


def step(review: Review, what: str, told: list) -> None:
    match what:
        case "add":
            review.add(picture(number, fate) for number, fate in told)
        case "agree":
            review.agree(told)
        case "skip" | "take up":
            review.skip(told, what == "skip")
        case "name":
            named = review.named(told, "老王")
            review.replace({number: one._replace(fate=Fate.READY) for number, one in named.items()})
        case "archive":
            going = review.going()
            outcome = list(zip(going, told, strict=False))  # those beyond were not reached
            archived = [ArchivedPhoto(str(one.source), PhotoId(1), "p", "s") for one, good in outcome if good]
            failed = [(str(one.source), "damaged") for one, good in outcome if not good]
            review.settle(going, ArchiveResult(archived, failed))


@given(STEPS)
def test_counts_agree_with_the_rows(steps: list[tuple[str, list]]) -> None:
    review = Review()
    for what, told in steps:
        before = review.numbers()
        step(review, what, told)
        rows = review.rows(review.numbers()).values()
        assert review.counts() == Counter(row.state for row in rows)
        going = [row.picture for row in rows if row.state is State.READY]
        assert review.going() == going
        assert all(one.customer_name for one in going), "nothing is archived under nobody"
        customers = {search_key(one.customer_name) for one in going}
        assert review.summary() == (len(going), len(customers), sum(row.state in WAITING for row in rows))
        assert what in ("add", "archive") or before == review.numbers(), "no decision loses a picture"


@given(STEPS, st.sampled_from(State), st.sampled_from(["", "小鱼", "老王", "3.JPG"]))
def test_the_list_is_narrowed_by_state_and_text(steps: list[tuple[str, list]], state: State, text: str) -> None:
    review = Review()
    for what, told in steps:
        step(review, what, told)
    shown = review.rows(review.numbers([state], text)).values()
    every = review.rows(review.numbers()).values()
    wanted = [row for row in every if row.state is state]
    told = [(row.picture.shown_path, row.picture.customer_name, row.picture.read_as) for row in wanted]
    places = [place for place, one in enumerate(told) if search_key(text) in search_key("\n".join(one))]
    assert list(shown) == [wanted[place] for place in places]


def test_the_next_that_waits_comes_round_again() -> None:
    review = Review()
    fates = (Fate.NOBODY, Fate.READY, Fate.UNKNOWN, Fate.READY, Fate.SEVERAL)
    review.add(picture(number, fate) for number, fate in enumerate(fates))
    numbers = review.numbers()
    assert [review.next_waiting(number, numbers) for number in numbers] == [3, 3, 5, 5, 1]
    assert review.next_waiting(3, [3, 4]) is None


def test_what_failed_says_why_although_its_id_was_agreed_to() -> None:
    review = Review()
    review.add([picture(1, Fate.UNKNOWN)])
    (row,) = review.rows([1]).values()
    review.agree([1])
    review.settle([row.picture], ArchiveResult([], [("1.jpg", "It is damaged.")]))
    (row,) = review.rows([1]).values()
    assert (row.state, row.reason) == (State.FAILED, "It is damaged.")
