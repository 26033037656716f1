"""What holds for every test: no window on a screen, no trace in the user's folders, no complaint unheard."""

import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before any Qt import: these are read once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_FONT_DPI", "96")
_HOME = tempfile.mkdtemp(prefix="shopdesk-tests-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
    os.environ[_variable] = _HOME
os.environ.pop("SHOPDESK_DATA", None)

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402

from shopdesk.core.text import speak  # noqa: E402
from tests.shop_folder import ShopFolder, migrated_database, shop_folder  # noqa: E402

# The machine is noisy, so no deadlines; the same examples every time, so that a red run can be repeated.
settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
# More and ever new examples: HYPOTHESIS_PROFILE=search python3 dev.py test -k …
settings.register_profile("search", deadline=None, max_examples=2_000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

TRANSLATION = Path(__file__).parents[1] / "resources" / "i18n" / "shopdesk_zh_CN.qm"


def pytest_unconfigure() -> None:
    """Remove what stood in for the user's folders; parallel workers end without Python's own clean-up."""
    shutil.rmtree(_HOME, ignore_errors=True)


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on log records of WARNING and above, except those the test's ``expects_log`` marker names."""
    complaints = _Complaints()
    logging.getLogger().addHandler(complaints)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(complaints)
    patterns = [str(marker.args[0]) for marker in request.node.iter_markers("expects_log")]
    messages = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in complaints.records]
    unexpected = [message for message in messages if not any(re.search(pattern, message) for pattern in patterns)]
    assert not unexpected, "unexpected log records:\n" + "\n".join(unexpected)
    silent = [pattern for pattern in patterns if not any(re.search(pattern, message) for message in messages)]
    assert not silent, f"expected log records that never came: {silent}"


@pytest.fixture(autouse=True)
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    """English, whatever the machine speaks, unless the test is marked ``language("zh_CN")``."""
    marker = request.node.get_closest_marker("language")
    QLocale.setDefault(QLocale(marker.args[0] if marker else "en_US"))
    if marker is None or marker.args[0].startswith("en"):
        yield
        speak("en")  # a test that starts the program leaves its language behind
        return
    request.getfixturevalue("qapp")
    translator = QTranslator()
    assert translator.load(str(TRANSLATION)), "no compiled translation: python3 dev.py i18n"
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty, migrated database to copy: migrating takes longer than most tests."""
    return migrated_database(tmp_path_factory.mktemp("template") / "shopdesk.db")


@pytest.fixture
def shop(tmp_path: Path, empty_database: Path) -> Iterator[ShopFolder]:
    """An empty shop in a data folder of its own."""
    opened = shop_folder(tmp_path / "data", empty_database)
    yield opened
    opened.database.close()


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Nothing left to the next test, nor to the end of Python, which Qt's clipboard would outlive and crash."""
    yield
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()
