"""Kill -9 while the photo folder is changed: nothing is half done, no bytes are lost, and the work can be done again.

``SHOPDESK_KILLS=500 python3 dev.py test -k kill_archive`` kills more often.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability.archive_moments import WORKS

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("SHOPDESK_KILLS", "12"))


@pytest.mark.skipif(os.name != "posix", reason="kills forked processes")
@pytest.mark.parametrize("work", WORKS)
def test_killed_at_every_kind_of_moment(tmp_path: Path, work: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.archive_moments", work, str(tmp_path), str(KILLS)],
        cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"}, capture_output=True, encoding="utf-8", check=False,
        timeout=60 + 10 * KILLS,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == {}
    assert told["killed"] >= KILLS * 3 // 4
