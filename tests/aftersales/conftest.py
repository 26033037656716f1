import pytest

from tests.aftersales.scene import Scene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    """A shop with reasons and couriers, and a clock that tests turn."""
    return Scene(shop)
