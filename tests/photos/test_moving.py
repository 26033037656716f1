"""Files of the archive get other names or go, and always end where their records say, whatever happens in between."""

import io
import json
import os
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PIL import Image
from sqlalchemy import delete, insert, update

from shopdesk.core.database import Session, table_of
from shopdesk.core.errors import UserError
from shopdesk.photos import service
from shopdesk.photos.folder import folder_store
from shopdesk.photos.folder.archive import INCOMING, Moved, NameFor, PhotoArchive
from shopdesk.photos.model import Photo
from shopdesk.photos.service import PastedPicture
from tests.shop_folder import DATA, NOW, ShopFolder, shop_folder

SOURCE = DATA / "photos" / "tb18470054.jpg"


def named(name: str) -> NameFor:
    return lambda sequence: f"{name}_{sequence:02d}.jpg"


def put(shop: ShopFolder, archive: PhotoArchive) -> Photo:
    (one,) = shop.do(service.archive_photos, archive, [SOURCE], "Lily").archived
    with shop.database.read() as session:
        return session.get_one(Photo, one.photo_id)


def png(number: int) -> bytes:
    held = io.BytesIO()
    Image.new("RGB", (40 + number, 40), "white").save(held, "PNG")
    return held.getvalue()


def move(session: Session, archive: PhotoArchive, photo: Photo, name: str) -> str:
    path = archive.move(session, photo.path, photo.sha256, named(name))
    _record(session, photo.sha256, path)
    return path


def _record(session: Session, digest: str, path: str) -> None:
    table = table_of(Photo)
    values = {"path": path, "path_key": path.casefold()}
    session.execute(update(table).where(table.c.sha256 == digest).values(values))


def test_a_moved_file_is_at_its_new_place_only(shop: ShopFolder, archive: PhotoArchive) -> None:
    photo = put(shop, archive)
    with shop.database.write(shop.actor) as session:
        path = move(session, archive, photo, "2026-10/老王")
        assert archive.path_of(photo.path).exists() and archive.path_of(path).exists()
    assert list(archive.files()) == [path] == ["2026-10/老王_01.jpg"]
    assert archive.path_of(path).read_bytes() == SOURCE.read_bytes()
    assert not (shop.folder.photos / "2026-11").exists()
    assert not list((shop.folder.photos / INCOMING).iterdir())


def test_what_is_rolled_back_leaves_the_file_where_it_was(shop: ShopFolder, archive: PhotoArchive) -> None:
    photo = put(shop, archive)
    with Session(shop.database.engine.execution_options(writing=True)) as session:
        path = move(session, archive, photo, "2026-10/老王")
        archive.discard(session, photo.path, photo.sha256)
        assert archive.path_of(path).exists()
        session.rollback()
    assert list(archive.files()) == [photo.path]
    assert not (shop.folder.photos / "2026-10").exists()
    assert not list((shop.folder.photos / INCOMING).iterdir())


def test_a_file_moves_twice_in_one_transaction(shop: ShopFolder, archive: PhotoArchive) -> None:
    photo = put(shop, archive)
    with shop.database.write(shop.actor) as session:
        between = move(session, archive, photo, "2026-10/b")
        path = archive.move(session, between, photo.sha256, named("2026-09/c"))
        _record(session, photo.sha256, path)
    assert list(archive.files()) == [path]


def test_a_taken_name_is_left_alone(shop: ShopFolder, archive: PhotoArchive) -> None:
    photo = put(shop, archive)
    foreign = archive.path_of("2026-11/b_01.jpg")
    foreign.write_bytes(b"else")
    with shop.database.write(shop.actor) as session:
        assert move(session, archive, photo, "2026-11/b") == "2026-11/b_02.jpg"
    assert foreign.read_bytes() == b"else"


def put_some(shop: ShopFolder, archive: PhotoArchive, count: int) -> list[Photo]:
    sources = [PastedPicture(f"{number}.png", png(number)) for number in range(count)]
    done = shop.do(service.archive_photos, archive, sources, "Lily")
    with shop.database.read() as session:
        return [session.get_one(Photo, one.photo_id) for one in done.archived]


def test_many_move_under_one_note_and_past_a_name_taken_meanwhile(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken_meanwhile(path: Path, source: Path) -> None:
        notes.append(len(list(archive.folder.photos.joinpath(INCOMING).glob("*.pending"))))
        foreign.parent.mkdir(exist_ok=True)
        foreign.write_bytes(b"else")
        linked(path, source)

    photos, notes, foreign = put_some(shop, archive, 5), list[int](), archive.path_of("2026-10/b_03.jpg")
    linked = Path.hardlink_to
    monkeypatch.setattr(Path, "hardlink_to", taken_meanwhile)
    with shop.database.write(shop.actor) as session:
        paths = archive.move_all(session, [Moved(one.path, one.sha256, named("2026-10/b")) for one in photos])
        for one, path in zip(photos, paths, strict=True):
            _record(session, one.sha256, path)
    assert paths == [f"2026-10/b_0{number}.jpg" for number in (1, 2, 6, 4, 5)]
    assert notes == [1, 1, 1, 1, 1, 2]
    assert list(archive.files()) == sorted([*paths, "2026-10/b_03.jpg"])
    assert foreign.read_bytes() == b"else"
    assert not list((shop.folder.photos / INCOMING).iterdir())


def test_of_many_none_moves_when_one_is_damaged(shop: ShopFolder, archive: PhotoArchive) -> None:
    photos = put_some(shop, archive, 3)
    archive.path_of(photos[1].path).write_bytes(b"else")
    with pytest.raises(UserError, match="was changed"), shop.database.write(shop.actor) as session:
        archive.move_all(session, [Moved(one.path, one.sha256, named("2026-10/b")) for one in photos])
    assert list(archive.files()) == [one.path for one in photos]


@pytest.mark.parametrize(("damage", "sentence"), [("gone", "is missing"), ("changed", "was changed")])
def test_a_file_that_is_not_as_recorded_does_not_move(
    shop: ShopFolder, archive: PhotoArchive, damage: str, sentence: str
) -> None:
    photo = put(shop, archive)
    path = archive.path_of(photo.path)
    path.unlink()
    if damage == "changed":
        path.write_bytes(b"else")
    with pytest.raises(UserError, match=sentence), shop.database.write(shop.actor) as session:
        move(session, archive, photo, "2026-10/b")
    assert not (shop.folder.photos / "2026-10").exists()


def test_a_discarded_file_goes_with_the_commit_unless_it_is_another_one(
    shop: ShopFolder, archive: PhotoArchive
) -> None:
    photo = put(shop, archive)
    path = archive.path_of(photo.path)
    with shop.database.write(shop.actor) as session:
        archive.discard(session, photo.path, "0" * 64)
    assert path.exists()
    with shop.database.write(shop.actor) as session:
        archive.discard(session, photo.path, photo.sha256)
        assert path.exists()
    assert not path.parent.exists()


def test_an_older_database_keeps_the_only_file_there_is(shop: ShopFolder, archive: PhotoArchive) -> None:
    """Killed after a move was committed; before the next start somebody restores a backup from before."""
    photo = put(shop, archive)
    old, new = archive.path_of(photo.path), archive.path_of("2026-10/b_01.jpg")
    new.parent.mkdir()
    old.rename(new)
    note = [["2026-10/b_01.jpg", photo.sha256], [photo.path, photo.sha256]]
    (shop.folder.photos / INCOMING / "x.pending").write_text(json.dumps(note))
    archive.recover(shop.database)
    assert new.read_bytes() == SOURCE.read_bytes()


def test_a_disk_that_knows_no_links_is_no_trouble(
    shop: ShopFolder, archive: PhotoArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_told: object, **_named: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    photo = put(shop, archive)
    monkeypatch.setattr(os, "link", refuse)
    with shop.database.write(shop.actor) as session:
        path = move(session, archive, photo, "2026-10/b")
    assert list(archive.files()) == [path]


class Folder(RuleBasedStateMachine):
    """Any sequence of putting, moving and discarding, in transactions that end well, badly or by a crash."""

    names = st.sampled_from(["2026-10/a", "2026-11/a", "2026-11/A", "2026-11/b"])

    def __init__(self, template: Path) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.shop = shop_folder(Path(self.place.name) / "data", template)
        self.archive = PhotoArchive(self.shop.folder)
        self.contents: dict[str, bytes] = {}
        self.session: Session | None = None

    @initialize()
    def begin(self) -> None:
        self.session = Session(self.shop.database.engine.execution_options(writing=True))
        self.now: dict[str, str] = dict(self.recorded())  # SHA-256: path, as this transaction sees it

    def recorded(self) -> dict[str, str]:
        return {kept.sha256: kept.path for kept in self.shop.ask(folder_store.kept_files)}

    @rule(name=names)
    def put(self, name: str) -> None:
        assert self.session
        data = f"picture {len(self.contents)}".encode()
        digest = sha256(data).hexdigest()
        self.contents[digest] = data
        self.now[digest] = path = self.archive.put(self.session, data, digest, named(name))
        filled = {"customer_name": "a", "customer_key": "a", "kind": "defect", "note": "", "original_name": ""}
        measured = {"size_bytes": 1, "width": 1, "height": 1, "image_format": "PNG"}
        self.session.execute(
            insert(table_of(Photo)).values(
                version=1, sha256=digest, path=path, path_key=path.casefold(), added_at=NOW, added_by="", **filled,
                **measured,
            )
        )  # fmt: skip

    @precondition(lambda self: self.now)
    @rule(data=st.data(), name=names)
    def move(self, data: st.DataObject, name: str) -> None:
        assert self.session
        digest = data.draw(st.sampled_from(sorted(self.now)))
        self.now[digest] = path = self.archive.move(self.session, self.now[digest], digest, named(name))
        _record(self.session, digest, path)

    @precondition(lambda self: len(self.now) > 1)
    @rule(data=st.data(), name=names)
    def move_some(self, data: st.DataObject, name: str) -> None:
        assert self.session
        digests = data.draw(st.lists(st.sampled_from(sorted(self.now)), min_size=2, unique=True))
        moved = [Moved(self.now[digest], digest, named(name)) for digest in digests]
        for digest, path in zip(digests, self.archive.move_all(self.session, moved), strict=True):
            self.now[digest] = path
            _record(self.session, digest, path)

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def discard(self, data: st.DataObject) -> None:
        assert self.session
        digest = data.draw(st.sampled_from(sorted(self.now)))
        self.archive.discard(self.session, self.now.pop(digest), digest)
        self.session.execute(delete(table_of(Photo)).where(table_of(Photo).c.sha256 == digest))

    @rule(committed=st.booleans(), crashed=st.booleans())
    def end(self, committed: bool, crashed: bool) -> None:
        assert self.session
        before = self.recorded()
        if crashed:  # nobody settles the notes
            self.session.info.get("photo_notes", []).clear()
        self.session.commit() if committed else self.session.rollback()
        self.session.close()
        if crashed:
            self.archive.recover(self.shop.database)
        recorded = self.recorded()
        assert recorded == (self.now if committed else before)
        files = {path: self.archive.path_of(path).read_bytes() for path in self.archive.files()}
        assert files == {path: self.contents[digest] for digest, path in recorded.items()}
        incoming = self.shop.folder.photos / INCOMING
        assert not incoming.exists() or not list(incoming.iterdir())
        self.begin()

    @invariant()
    def every_record_has_its_file(self) -> None:
        for digest, path in self.now.items():
            assert self.archive.path_of(path).read_bytes() == self.contents[digest]

    def teardown(self) -> None:
        if self.session:
            self.session.close()
        self.shop.database.close()
        self.place.cleanup()


def test_no_sequence_leaves_a_file_unknown_or_lost(empty_database: Path) -> None:
    few = settings(max_examples=15, stateful_step_count=20, deadline=None)
    run_state_machine_as_test(lambda: Folder(empty_database), settings=few)  # type: ignore[arg-type]
