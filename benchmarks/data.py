"""Shops of 10k, 100k and 1M orders: made once through the real importer, kept in build/bench, used again."""

import hashlib
import inspect
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import sample_tickets, sample_work
from benchmarks.places import BENCH, FILES, ROOT
from benchmarks.sample_shop import Files, write_files
from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock, utc_now
from shopdesk.core.database import Database
from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.progress import Progress
from shopdesk.core.search import create_index
from shopdesk.order_files.imports import import_orders, order_tables
from shopdesk.shops import service as shops
from shopdesk.shops.model import Platform, ShopId


def actor() -> Actor:
    """The program itself."""
    return Actor(None, "benchmark", Role.OWNER, Clock())


def sample_files(count: int) -> Files:
    """Order list and detail list of ``count`` orders."""
    return write_files(FILES, count)


def new_shop(database: Database, platform: Platform = Platform.TMALL) -> ShopId:
    """A shop in an empty database."""
    who = actor()
    with database.write(who) as session:
        return ShopId(shops.add_shop(session, who, "名美示例旗舰店", platform).value)


def import_files(database: Database, shop_id: ShopId, files: Sequence[Path], progress: Progress | None = None) -> None:
    """What a user does who chooses all files: one import, one transaction."""
    who = actor()
    tables = [table for path in files for table in order_tables(path)]
    with database.write(who) as session:
        import_orders(session, who, tables, shop_id, progress)


def data_folder(count: int, say: Callable[[str], None] = print) -> DataFolder:
    """A data folder with ``count`` imported orders, and what staff did with them; made anew when its shape changed."""
    folder = DataFolder(BENCH / f"shop-{count}-{_shape()}")
    done = folder.root / "complete"
    if not done.exists():
        say(f"Importing {count:,} orders into {folder.root.relative_to(ROOT)} (once)")
        folder.database.unlink(missing_ok=True)
        with open_database(folder, utc_now()) as opened:
            import_files(opened.database, new_shop(opened.database), sample_files(count))
            sample_work.add_work(opened.database, folder.database, actor())
            sample_tickets.add_tickets(opened.database, folder.database, actor())
        done.touch()
    return folder


def _shape() -> str:
    migrations = ROOT / "shopdesk" / "core" / "migrations" / "versions"
    made_of = [
        *(path.read_text("utf-8") for path in sorted(migrations.glob("v*.py"))),
        inspect.getsource(create_index),
        inspect.getsource(sample_work),
        inspect.getsource(sample_tickets),
    ]
    return hashlib.sha256("".join(made_of).encode()).hexdigest()[:8]
