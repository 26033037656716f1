"""Where everything lies: one data folder, and the note that says which."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path, user_data_path

PHOTO_FOLDER = "售后问题图片"


@dataclass(frozen=True)
class DataFolder:
    """The folder that holds the shop's database, photos, backups, settings and logs."""

    root: Path

    @property
    def database(self) -> Path:
        """The database file."""
        return self.root / "shopdesk.db"

    @property
    def photos(self) -> Path:
        """The photo archive that staff open in Explorer."""
        return self.root / PHOTO_FOLDER

    @property
    def thumbnails(self) -> Path:
        """Small pictures, made again when missing."""
        return self.root / "cache" / "thumbnails"

    @property
    def backups(self) -> Path:
        """Verified copies of the database."""
        return self.root / "backups"

    @property
    def damaged(self) -> Path:
        """Kept aside: databases that could not be opened, photo files that are not what was archived."""
        return self.root / "damaged"

    @property
    def running(self) -> Path:
        """Who has the data open: locks, and a note of the last proper end."""
        return self.root / "running"

    @property
    def settings(self) -> Path:
        """The settings of this PC."""
        return self.root / "settings.json"

    @property
    def log(self) -> Path:
        """The program's log, without personal data."""
        return self.root / "logs" / "shopdesk.log"

    @property
    def crash_log(self) -> Path:
        """What faulthandler wrote when the program died."""
        return self.root / "logs" / "crash.log"

    def create(self) -> None:
        """Make the folder and what every start needs in it; raises OSError."""
        for folder in (self.root, self.photos, self.backups, self.log.parent):
            folder.mkdir(parents=True, exist_ok=True)

    def is_new(self) -> bool:
        """Whether no shop has been set up here yet."""
        return not self.database.exists()


def _location_note() -> Path:
    return user_config_path("ShopDesk", appauthor=False) / "location.json"


def default_data_folder() -> DataFolder:
    """The folder chosen at first start, or the user's own application data."""
    if chosen := os.environ.get("SHOPDESK_DATA"):
        return DataFolder(Path(chosen))
    try:
        chosen = json.loads(_location_note().read_text(encoding="utf-8"))["data"]
        return DataFolder(Path(chosen))
    except (OSError, ValueError, KeyError, TypeError):
        return DataFolder(user_data_path("ShopDesk", appauthor=False))


def remember_data_folder(folder: DataFolder) -> None:
    """Open this folder from now on; raises OSError."""
    note = _location_note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(json.dumps({"data": str(folder.root)}, ensure_ascii=False), encoding="utf-8")
