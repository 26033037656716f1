"""Files of the watched folder are taken once, when they are finished, and again when they change."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopdesk.photos.arriving import plans, watching
from shopdesk.photos.arriving.plans import Fate
from shopdesk.photos.arriving.watching import FolderFile, Outcome
from shopdesk.photos.model import WatchedState
from tests.customer_files.scene import Scene
from tests.sheets.picture_workbooks import picture
from tests.shop_folder import ShopFolder, migrated_database, shop_folder

FISH = "小鱼儿24"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "微信保存"
    made.mkdir()
    return made


def put(path: Path, data: bytes = b"", modified_ns: int = 1_000_000_000) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data or picture("red"))
    os.utime(path, ns=(modified_ns, modified_ns))


def new(shop: ShopFolder, folder: Path, **named: bool) -> list[FolderFile]:
    return shop.ask(watching.look, watching.folder_files(folder).values(), **named)


def settle(shop: ShopFolder, files: list[FolderFile], state: WatchedState, reason: str = "") -> None:
    shop.do(watching.settle, [Outcome(file, state, reason) for file in files])


def test_a_file_is_new_until_it_is_settled_and_again_when_it_changes(shop: ShopFolder, folder: Path) -> None:
    put(folder / "a.png")
    put(folder / "b" / "c.JPG")
    put(folder / "notes.txt")
    assert [file.path.name for file in new(shop, folder)] == ["a.png", "c.JPG"]
    settle(shop, new(shop, folder), WatchedState.ARCHIVED)
    assert new(shop, folder) == []
    put(folder / "a.png", modified_ns=2_000_000_000)
    assert [file.path.name for file in new(shop, folder)] == ["a.png"]
    put(folder / "a.png", picture("blue", (9, 9)))
    assert [file.path.name for file in new(shop, folder)] == ["a.png"]


def test_a_file_that_is_being_written_is_left_alone(folder: Path) -> None:
    put(folder / "done.png")
    put(folder / "growing.png", b"half")
    before = watching.folder_files(folder)
    put(folder / "growing.png", b"half and more")
    put(folder / "new.png")
    now = watching.folder_files(folder)
    assert [file.path.name for file in watching.finished_files(now.values(), before)] == ["done.png"]
    assert len(watching.finished_files(watching.folder_files(folder).values(), now)) == 3


def test_a_folder_that_is_gone_is_no_empty_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        watching.folder_files(tmp_path / "unplugged")


def test_what_waits_waits_until_somebody_looks_or_leaves_it_out(shop: ShopFolder, folder: Path) -> None:
    for name in ("a.png", "b.png"):
        put(folder / name)
    settle(shop, new(shop, folder), WatchedState.WAITING, "Whose?")
    assert new(shop, folder) == []
    assert len(new(shop, folder, waiting_too=True)) == 2
    first, second = shop.ask(watching.waiting_files, folder)
    assert (first.path, first.reason) == (folder / "a.png", "Whose?")
    shop.do(watching.ignore_files, [first.id])
    assert shop.ask(watching.waiting_files, folder) == [second]
    assert [file.path.name for file in new(shop, folder, waiting_too=True)] == ["b.png"]
    put(folder / "a.png", modified_ns=5_000_000_000)
    assert [file.path.name for file in new(shop, folder)] == ["a.png"]


def test_windows_may_spell_a_path_in_another_case(shop: ShopFolder, folder: Path) -> None:
    put(folder / "a.png")
    (file,) = new(shop, folder)
    settle(shop, [file._replace(path=folder / "A.PNG")], WatchedState.ARCHIVED)
    assert new(shop, folder) == []


def test_half_a_character_in_a_name_does_no_harm(shop: ShopFolder, folder: Path) -> None:
    file = FolderFile(folder / "\udc80.png", 5, 5)
    settle(shop, [file], WatchedState.REFUSED, "No picture.")
    assert shop.ask(watching.look, [file]) == []


def test_what_became_of_a_file_follows_from_its_plan(shop: ShopFolder, folder: Path) -> None:
    Scene(shop).customer(FISH)
    put(folder / f"{FISH}.png")
    put(folder / "微信图片_1.png", picture("blue"))
    put(folder / "坏.png", b"no picture")
    files = list(watching.folder_files(folder).values())
    planned = shop.ask(plans.plan, [file.path for file in files], watched=folder)
    outcomes = {file.path.name: watching.outcome_of(file, one) for file, one in zip(files, planned, strict=True)}
    assert outcomes[f"{FISH}.png"].state is WatchedState.ARCHIVED
    assert outcomes["微信图片_1.png"].state is WatchedState.WAITING
    assert (outcomes["坏.png"].state, "not a picture" in outcomes["坏.png"].reason) == (WatchedState.REFUSED, True)
    failed = {str(file.path): "Damaged." for file in files}
    assert watching.outcome_of(files[0], planned[0], failed).state is WatchedState.REFUSED


def test_the_watched_folder_itself_is_nobody(shop: ShopFolder, tmp_path: Path) -> None:
    Scene(shop).customer("lily")
    put(tmp_path / "lily" / "IMG_1.png")
    put(tmp_path / "lily" / "lily" / "IMG_2.png", picture("blue"))
    files = watching.folder_files(tmp_path / "lily")
    planned = shop.ask(plans.plan, list(files), watched=tmp_path / "lily")
    assert [one.fate for one in planned] == [Fate.NOBODY, Fate.READY]
    assert planned[0].shown_path == "lily/IMG_1.png"


class Watching(RuleBasedStateMachine):
    """Files come, grow and go while somebody looks: each state of a file is told once, and only when it rested."""

    opened: Callable[[], ShopFolder]

    @initialize()
    def begin(self) -> None:
        self.shop = self.opened()
        self.files: dict[Path, FolderFile] = {}
        self.seen: dict[Path, FolderFile] = {}
        self.taken: list[FolderFile] = []

    @rule(name=st.sampled_from("abc"), size=st.integers(1, 3), time=st.integers(1, 2))
    def save(self, name: str, size: int, time: int) -> None:
        path = Path("/watched", name)
        self.files[path] = FolderFile(path, size, time)

    @rule(name=st.sampled_from("abc"))
    def remove(self, name: str) -> None:
        self.files.pop(Path("/watched", name), None)

    @rule(state=st.sampled_from([WatchedState.ARCHIVED, WatchedState.REFUSED, WatchedState.WAITING]))
    def look(self, state: WatchedState) -> None:
        found = watching.finished_files(self.shop.ask(watching.look, self.files.values()), self.seen)
        assert all(self.seen[file.path] == file for file in found)
        self.seen = dict(self.files)
        self.taken += found
        self.shop.do(watching.settle, [Outcome(file, state) for file in found])

    @invariant()
    def nothing_is_taken_again_unchanged(self) -> None:
        last: dict[Path, FolderFile] = {}
        for file in getattr(self, "taken", ()):
            assert last.get(file.path) != file
            last[file.path] = file

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.shop.database.close()


def test_watching_over_time(tmp_path_factory: pytest.TempPathFactory) -> None:
    template = migrated_database(tmp_path_factory.mktemp("template") / "shop.db")

    class InFolder(Watching):
        opened = staticmethod(lambda: shop_folder(tmp_path_factory.mktemp("data"), template))

    case = InFolder.TestCase
    case.settings = settings(max_examples=25, stateful_step_count=12, suppress_health_check=[HealthCheck.too_slow])
    case().runTest()
