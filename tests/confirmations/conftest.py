import pytest

from tests.confirmations.scene import Scene
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> Scene:
    return Scene(shop)
