"""Settings are declared once, and every one that is declared is used."""

import re
from pathlib import Path

from shopdesk.core import settings
from shopdesk.core.settings import PC_SETTINGS, SHOP_SETTINGS, Setting

PROGRAM = Path(settings.__file__).parents[1]


def declared() -> dict[str, Setting[object]]:
    return {name: value for name, value in vars(settings).items() if isinstance(value, Setting)}


def test_every_setting_is_of_this_pc_or_of_the_shop() -> None:
    listed = [*PC_SETTINGS, *SHOP_SETTINGS]
    assert sorted(setting.key for setting in listed) == sorted(setting.key for setting in declared().values())
    assert len({setting.key for setting in listed}) == len(listed)


def test_defaults_are_of_their_kind() -> None:
    assert [setting.key for setting in declared().values() if not isinstance(setting.default, setting.kind)] == []


def test_every_setting_is_used_by_its_name() -> None:
    code = "\n".join(path.read_text("utf-8") for path in PROGRAM.rglob("*.py") if path != Path(settings.__file__))
    assert [name for name in declared() if not re.search(rf"\b{name}\b", code)] == []


def test_nobody_reads_a_setting_by_its_key() -> None:
    keys = "|".join(re.escape(setting.key) for setting in declared().values())
    by_key = re.compile(rf"settings\.(?:get|set)\(\s*[\"'](?:{keys})")
    assert [str(path) for path in PROGRAM.rglob("*.py") if by_key.search(path.read_text("utf-8"))] == []
