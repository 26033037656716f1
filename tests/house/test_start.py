"""A window is there soon: what it does not need at once is loaded when somebody asks for it."""

import subprocess
import sys

# Libraries for files in and out, and for what is done once a month or once in a shop's life.
LATER = {
    "alembic",
    "argon2",
    "openpyxl",
    "pandas",
    "PIL",
    "pillow_heif",
    "pypdfium2",
    "pypinyin",
    "pyqtgraph",
    "python_calamine",
    "reportlab",
    "rustpy_xlsxwriter",
    "xlsxwriter",
    "zxingcpp",
}
LATER_PARTS = ("shopdesk.commands", "shopdesk.demo", "shopdesk.first_run", "shopdesk.preferences", "shopdesk.sheets")


def test_the_start_loads_nothing_that_can_wait() -> None:
    told = "import sys, shopdesk.cli, shopdesk.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, encoding="utf-8", check=True, timeout=60)
    loaded = set(done.stdout.split())
    assert "shopdesk.today.page" in loaded
    assert not LATER & loaded
    assert not [name for name in loaded if name.startswith(LATER_PARTS) or name.endswith((".dialogs", ".imports"))]
