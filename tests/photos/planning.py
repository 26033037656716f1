"""Plans of pictures as tests ask for them, and workbooks to plan with."""

from pathlib import Path

from shopdesk.photos.arriving import plans
from shopdesk.photos.arriving.plans import PlannedPicture
from shopdesk.photos.arriving.preparing import Source
from tests.sheets.picture_workbooks import HEADER, picture, put, workbook
from tests.shop_folder import ShopFolder

FISH = "小鱼儿24"


def plan(shop: ShopFolder, *sources: Source, roots: tuple[Path, ...] = ()) -> list[PlannedPicture]:
    return shop.ask(plans.plan, sources, None, roots)


def sheet(
    path: Path, *rows: tuple[object, ...], at: list[int], header: tuple[str, ...] = HEADER, **more: object
) -> Path:
    """A workbook with a picture in column E of some rows (counted as Excel does)."""

    def fill(book: object, page: object) -> None:
        for n, row in enumerate(at):
            put(page, row - 1, 4, picture("red", (40 + n, 9)))
        for merged in more.get("merged", ()):  # type: ignore[attr-defined]
            page.merge_range(*merged)  # type: ignore[attr-defined]

    return workbook(path, rows, fill, header)
