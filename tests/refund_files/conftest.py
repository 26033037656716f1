"""The shop of the tests of refund files."""

from pathlib import Path

import pytest

from tests.refund_files.refund_scene import RefundScene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder, tmp_path: Path) -> RefundScene:
    """A shop with reasons, into which reports come."""
    return RefundScene(shop, tmp_path)
