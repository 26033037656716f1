"""What tests of the ledger start from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ledger.scene import LedgerScene


@pytest.fixture
def scene(tmp_path: Path, empty_database: Path) -> Iterator[LedgerScene]:
    """A shop with people and an empty ledger, on 5 November 2026."""
    opened = LedgerScene(tmp_path, empty_database)
    yield opened
    opened.close()
