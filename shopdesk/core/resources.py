"""Where the files are that the program brings along: fonts, icons, templates, translations."""

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The path of a file in ``resources/``, from a checkout or from a built program."""
    return _root().joinpath(*parts)


def _root() -> Path:
    unpacked = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    return Path(unpacked) / "resources" if unpacked else Path(__file__).resolve().parents[2] / "resources"
