"""Whose files these are: of one platform, and of the shop they are imported into."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from shopdesk.core.errors import UserError
from shopdesk.core.text import translate
from shopdesk.order_files import store
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId, customer_space, platform_chip


def only_platform(platforms: Iterable[Platform | None]) -> Platform | None:
    """The platform of some files, None where they do not say; raises UserError for several."""
    told = {customer_space(platform) for platform in platforms if platform is not None}
    if len(told) > 1:
        names = "、".join(sorted(platform_chip(platform).text for platform in told))
        text = translate(
            "OrderFiles", "These files are from several platforms: {platforms}. Import one shop at a time."
        )
        raise UserError(text.format(platforms=names))
    return next(iter(told), None)


def check_platform(session: Session, shop_id: ShopId, platform: Platform | None) -> None:
    """Raise UserError for files of another platform than the shop's."""
    own = store.shop_platform(session, shop_id)
    if platform is None or own is Platform.OTHER or customer_space(own) is customer_space(platform):
        return
    name = next(shop.name for shop in shops.list_shops(session) if shop.id == shop_id)
    text = translate(
        "OrderFiles",
        "These are files of {platform}, and the shop “{shop}” is on {own}. Choose the shop they belong to; "
        "a new shop is added in the settings.",
    )
    raise UserError(text.format(platform=platform_chip(platform).text, shop=name, own=platform_chip(own).text))
