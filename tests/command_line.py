"""The command line over a data folder of its own, as a script runs it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shopdesk.cli import main

Shopdesk = Callable[..., tuple[int, Any, str]]


def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shopdesk:
    """What runs a command: exit code, parsed JSON, stderr. Needs a ``qapp``."""
    monkeypatch.setenv("SHOPDESK_LANGUAGE", "en")

    def run(*arguments: object) -> tuple[int, Any, str]:
        code = main(["--data", str(tmp_path / "data"), "--json", *map(str, arguments)])
        seen = capsys.readouterr()
        return code, json.loads(seen.out) if seen.out.strip() else None, seen.err

    return run
