"""Two pictures looked at closely: what shows the same, and what only looks like it."""

from itertools import combinations

import pytest
from PIL import Image

from shopdesk.photos.model import PhotoKind
from shopdesk.photos.pictures.matching import SAME, resemblance
from shopdesk.photos.pictures.trimming import without_bars
from tests.photos.drawn import chat, copies, nature, parcel, saved, shot_of


def alike(first: Image.Image, second: Image.Image) -> float:
    return resemblance(first.convert("L"), second.convert("L"))


@pytest.mark.parametrize(
    "picture",
    [nature(1), parcel(2, PhotoKind.LABEL), chat(1, 7)],
    ids=["scene", "label", "chat"],
)
def test_a_copy_shows_the_same(picture: Image.Image) -> None:
    found = {word: alike(picture, copy) for word, copy in copies(picture)}
    assert min(found.values()) > SAME + 0.05, found


def test_a_picture_shown_by_a_phone_is_the_same() -> None:
    photo = nature(2)
    assert alike(photo, saved(shot_of(photo), 70)) > SAME


def test_chats_of_one_layout_say_different_things() -> None:
    found = [alike(one, other) for one, other in combinations([chat(seed, 7) for seed in range(3)], 2)]
    assert max(found) < SAME - 0.1


def test_other_labels_and_parcels_are_others() -> None:
    for kind in (PhotoKind.LABEL, PhotoKind.DEFECT):
        found = [alike(one, other) for one, other in combinations([parcel(seed, kind) for seed in range(4)], 2)]
        assert max(found) < SAME - 0.02


def test_bars_go_and_pictures_stay() -> None:
    photo = nature(3).convert("L")
    shot = shot_of(nature(3)).convert("L")
    assert abs(without_bars(shot).height - 810) <= 40  # of 2340
    assert without_bars(photo) is photo
    for dark in (Image.new("L", (300, 200), 0), Image.new("L", (300, 200), 15)):
        assert without_bars(dark).size == (300, 200)


@pytest.mark.parametrize("size", [(1, 1), (2, 900), (900, 2)])
def test_odd_sizes_do_no_harm(size: tuple[int, int]) -> None:
    assert alike(Image.new("L", size, 7), Image.new("L", (40, 40), 200)) == 0
