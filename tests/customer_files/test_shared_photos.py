"""A customer's file says which of their photos came from somebody else too."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton

from shopdesk.core.errors import UserError
from shopdesk.customer_files import dossier
from shopdesk.customer_files import service as customer_files
from shopdesk.customer_files.shared_photos import SharedPhoto
from shopdesk.customer_files.timeline import timeline_lines
from shopdesk.customers import service as customers
from shopdesk.customers.model import CustomerId
from shopdesk.photos.evidence import likeness
from shopdesk.photos.model import Photo, Verdict
from tests.customer_files.scene import Scene
from tests.customer_files.window import Window, shown_words, texts


def sent_again(scene: Scene, photo_id: int, customer_name: str, customer_id: CustomerId | None = None) -> int:
    """The very same picture comes from somebody else."""
    with scene.shop.database.write(scene.shop.actor) as session:
        photo = session.get_one(Photo, photo_id)
        (found,) = likeness.note_arrival(session, scene.shop.actor, photo, customer_name, customer_id)
        return found


def shared(scene: Scene, name: str) -> tuple[SharedPhoto, ...]:
    return scene.shop.ask(dossier.customer_file, scene.customer(name)).shared_photos


def test_both_files_tell_who_came_first(scene: Scene) -> None:
    photo_id = scene.photo("甲")
    sent_again(scene, photo_id, "乙")
    (later,) = shared(scene, "乙")
    (first,) = shared(scene, "甲")
    assert (first.other_name, first.other_first, first.photo_id) == ("乙", False, photo_id)
    assert (later.other_name, later.other_first, later.photo_id) == ("甲", True, photo_id)
    assert shared(scene, "丙") == ()


def test_what_was_found_harmless_is_not_held_against_anybody(scene: Scene) -> None:
    found = sent_again(scene, scene.photo("甲"), "乙")
    scene.shop.do(likeness.judge, found, Verdict.OPEN, Verdict.HARMLESS)
    assert shared(scene, "甲") == shared(scene, "乙") == ()
    scene.shop.do(likeness.judge, found, Verdict.HARMLESS, Verdict.REUSED)
    assert [one.verdict for one in shared(scene, "甲") + shared(scene, "乙")] == [Verdict.REUSED] * 2


def test_two_ids_of_one_person_used_nothing_twice(scene: Scene) -> None:
    sent_again(scene, scene.photo("甲"), "乙")
    scene.shop.do(customers.merge_customers, scene.customer("甲"), [scene.customer("乙")])
    assert shared(scene, "甲") == ()


def test_a_customer_who_sent_a_known_picture_is_not_deleted(scene: Scene) -> None:
    photo_id, customer_id = scene.photo("甲"), scene.customer("乙")
    sent_again(scene, photo_id, "乙", customer_id)
    with pytest.raises(UserError, match="1 photos"):
        scene.shop.do(customer_files.delete_customers, [customer_id])


def test_the_timeline_says_it_in_words(scene: Scene) -> None:
    sent_again(scene, scene.photo("甲"), "乙")
    customer_id = scene.customer("乙")
    file = scene.shop.ask(dossier.customer_file, customer_id)
    (line,) = timeline_lines(scene.shop.ask(dossier.list_timeline, [customer_id], 10), file, scene.shop.actor.clock)
    assert (line.what, line.details, line.state) == ("Photo", "Came from “甲” before · 1.jpg", "To be looked at")


def test_a_click_shows_the_photo(window: Callable[[], Window], scene: Scene) -> None:
    photo_id = scene.photo("甲&A")
    sent_again(scene, photo_id, "乙")
    shown = window()
    dialog = shown.open(scene.customer("乙"))
    words = shown_words(dialog)
    assert "Photos used twice" in words and "First from" in words and "To be looked at" in words
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "甲&&A").click()
    table = dialog.ui.timelineTable
    assert [row[1] for row in texts(table)] == ["Photo"]
    table.cellActivated.emit(0, 0)
    assert shown.opened == [("photo", photo_id)] * 2
    dialog.close()
    other = shown.open(scene.customer("丙"))
    assert "Photos used twice" not in shown_words(other)
    other.close()
