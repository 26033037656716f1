"""The page of claims in a window, over the database of a scene."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from shopdesk.claims.companions import ClaimCompanions
from shopdesk.claims.model import ClaimId
from shopdesk.claims.page import ClaimsPage
from shopdesk.claims.states import ClaimState
from shopdesk.core.paths import DataFolder
from shopdesk.photos.folder.archive import PhotoArchive
from tests.claims.scene import Scene
from tests.desk_window import PageWindow, Strip


class Window(PageWindow[ClaimsPage]):
    """A page on a desk over the scene's database."""

    def __init__(self, qtbot: QtBot, scene: Scene, folder: Path) -> None:
        super().__init__(qtbot, scene.database, scene.actor, DataFolder(folder))
        self.scene = scene
        self.strip = Strip()
        companions = ClaimCompanions(lambda _parent: self.strip, {}, PhotoArchive(self.desk.folder))
        self.show_page(ClaimsPage(self.desk, companions), 1200)

    def state(self, claim_id: ClaimId) -> ClaimState:
        return self.scene.detail(claim_id).row.state
