import pytest

from shopdesk.couriers import service
from tests.shop_folder import ShopFolder


@pytest.fixture
def scene(shop: ShopFolder) -> ShopFolder:
    """A shop with the couriers every shop begins with."""
    shop.do(service.add_default_couriers)
    return shop
