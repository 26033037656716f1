import pytest

from tests.receiving.desk_scene import DeskScene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> DeskScene:
    """A shop whose customers send parcels back."""
    return DeskScene(shop)
