"""Who may do what with photos, asked of the services as every role."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shopdesk.core.actor import Actor, Role
from shopdesk.core.errors import UserError
from shopdesk.photos import service
from shopdesk.photos.evidence.likeness import likenesses_of
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.photos.model import Photo, PhotoId, PhotoKind, Verdict
from shopdesk.shops import service as shops
from tests.shop_folder import DATA, ShopFolder

PICTURES = DATA / "photos"
ANSWERING = {Role.OWNER, Role.SUPERVISOR, Role.AFTER_SALES}
REPAIRING = {Role.OWNER, Role.SUPERVISOR}


class Scene:
    """Two photos of two customers that look alike, added by 小赵, in a shop where two people work."""

    def __init__(self, shop: ShopFolder, *, people: int = 2) -> None:
        self.shop, self.archive = shop, PhotoArchive(shop.folder)
        for number in range(people):
            shop.do(shops.add_staff, str(number), f"员工{number}", Role.AFTER_SALES)
        self.added = [self._add("小鱼儿24.jpg", "小鱼儿24"), self._add("同一张照片_另一客户.jpg", "别人")]

    def actor(self, role: Role, name: str = "小钱") -> Actor:
        return Actor(None, name, role, self.shop.actor.clock)

    def _add(self, file: str, customer: str) -> PhotoId:
        zhao = self.actor(Role.PRE_SALES, "小赵")
        with self.shop.database.write(zhao) as session:
            done = service.archive_photos(session, zhao, self.archive, [PICTURES / file], customer).value
            return done.archived[0].photo_id

    def version(self, photo_id: PhotoId) -> int:
        with self.shop.database.read() as session:
            return session.get_one(Photo, photo_id).version

    def does(self, verb: Callable[..., Any], actor: Actor, *args: Any) -> None:
        with self.shop.database.write(actor) as session:
            verb(session, actor, *args)

    def likeness(self) -> int:
        (one,) = self.shop.ask(likenesses_of, self.added[0])
        return one.id


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)


def delete(scene: Scene, actor: Actor) -> None:
    scene.does(service.delete_photos, actor, [scene.added[0]])


def reassign(scene: Scene, actor: Actor) -> None:
    seen = {scene.added[0]: scene.version(scene.added[0])}
    scene.does(service.reassign_photos, actor, scene.archive, seen, "第三个")


def judge(scene: Scene, actor: Actor) -> None:
    scene.does(service.judge, actor, scene.likeness(), Verdict.OPEN, Verdict.REUSED)


def follow(scene: Scene, actor: Actor) -> None:
    scene.does(service.follow_files, actor, scene.archive, {})


def give_up(scene: Scene, actor: Actor) -> None:
    scene.does(service.give_up_files, actor, scene.archive, [])


def set_aside(scene: Scene, actor: Actor) -> None:
    scene.does(service.set_files_aside, actor, scene.archive, [])


def restore(scene: Scene, actor: Actor) -> None:
    service.restore_files(scene.shop.database, actor, scene.archive, [], [])


def put_back(scene: Scene, actor: Actor) -> None:
    service.put_files_back(scene.shop.database, actor, scene.archive, {"nowhere.jpg": "elsewhere.jpg"})


def register(scene: Scene, actor: Actor) -> None:
    service.register_files(scene.shop.database, actor, scene.archive, ["nowhere.jpg"])


def describe(scene: Scene, actor: Actor) -> None:
    seen = {scene.added[0]: scene.version(scene.added[0])}
    scene.does(service.set_kind, actor, seen, PhotoKind.PARCEL)
    scene.does(service.link_photos, actor, [scene.added[0]], "customer", 1)


VERBS: list[tuple[Callable[[Scene, Actor], None], set[Role]]] = [
    (describe, set(Role)),
    (delete, ANSWERING),
    (reassign, ANSWERING),
    (judge, ANSWERING),
    *((verb, REPAIRING) for verb in (follow, give_up, set_aside, restore, put_back, register)),
]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("verb", "allowed"), VERBS, ids=[verb.__name__ for verb, _allowed in VERBS])
def test_only_who_may_does_it(
    scene: Scene, role: Role, verb: Callable[[Scene, Actor], None], allowed: set[Role]
) -> None:
    actor = scene.actor(role)
    if role in allowed:
        verb(scene, actor)
        return
    with pytest.raises(UserError, match=r"小钱 is .* can be done by: Owner"):
        verb(scene, actor)
    with scene.shop.database.read() as session:
        photo = session.get_one(Photo, scene.added[0])
        assert (photo.deleted_at, photo.customer_name) == (None, "小鱼儿24")


@pytest.mark.parametrize("verb", [delete, reassign])
def test_everybody_puts_right_what_they_added_themselves(scene: Scene, verb: Callable[[Scene, Actor], None]) -> None:
    verb(scene, scene.actor(Role.PRE_SALES, "小赵"))


def test_somebody_alone_does_everything(shop: ShopFolder, tmp_path: Path) -> None:
    scene = Scene(shop, people=1)
    for verb in (judge, reassign, delete, follow, register):
        verb(scene, scene.actor(Role.WAREHOUSE))
