import pytest

from tests.quality_feedback.factory import Factory
from tests.shop_folder import ShopFolder


@pytest.fixture
def factory(shop: ShopFolder) -> Factory:
    return Factory(shop)
