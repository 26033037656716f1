"""An opened shop: what both the window and the command line stand on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from shopdesk.aftersales.books import reasons
from shopdesk.core.actor import Actor, Role
from shopdesk.core.clock import Clock, utc_now
from shopdesk.core.database import Database
from shopdesk.core.errors import UserError
from shopdesk.core.opening import Opened, open_database
from shopdesk.core.paths import DataFolder
from shopdesk.core.settings import ACTING_STAFF, TIME_ZONE, PcSettings, shop_setting
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.photos.folder.archive import PhotoArchive
from shopdesk.shops import service as shops


@dataclass
class Office:
    """Everything of one data folder that is open, and who acts in it."""

    folder: DataFolder
    settings: PcSettings
    opened: Opened
    actor: Actor
    archive: PhotoArchive

    @property
    def database(self) -> Database:
        """The shop's database."""
        return self.opened.database

    def close(self) -> None:
        """Close everything properly."""
        self.opened.close()


def open_office(folder: DataFolder) -> Office:
    """Open a data folder, new or not; raises what ``open_database`` does."""
    settings = PcSettings(folder.settings)
    opened = open_database(folder, utc_now())
    try:
        with opened.database.read() as session:
            clock = Clock(shop_setting(session, TIME_ZONE))
            actor = shops.actor_for(session, settings.get(ACTING_STAFF), clock)
            without_couriers = couriers.courier_named(session, "SF") is None
            without_reasons = not reasons.has_reasons(session)
        if without_couriers or without_reasons:
            program = Actor(None, "ShopDesk", Role.OWNER, clock)
            with opened.database.write(program) as session:
                if without_couriers:
                    couriers.add_default_couriers(session, program)
                reasons.add_default_reasons(session, program)
        archive = PhotoArchive(folder)
        archive.recover(opened.database)
    except BaseException:
        opened.close()
        raise
    return Office(folder, settings, opened, actor, archive)


@contextmanager
def office_at(folder: DataFolder) -> Iterator[Office]:
    """An office for the length of a command."""
    office = open_office(folder)
    try:
        yield office
    finally:
        office.close()


def shop_in(folder: DataFolder) -> DataFolder:
    """The folder, if there is a shop in it: a question about a mistyped folder must not make one."""
    if not folder.database.exists():
        raise UserError(translate("Commands", "There is no shop in {folder}.").format(folder=folder.root))
    return folder
