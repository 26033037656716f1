import pytest

from tests.shop_folder import ShopFolder
from tests.stock.scene import Scene


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)
