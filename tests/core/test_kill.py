"""Kill -9 at many moments: every listed backup is whole, no state is half, and the next run goes on and tidies up."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name != "posix", reason="kills forked processes")
@pytest.mark.parametrize("work", ["create", "backup", "first", "restore", "replace_damaged", "migrate"])
def test_killed_at_any_moment(tmp_path: Path, work: str) -> None:
    command = [sys.executable, "-m", "tests.core.killing", work, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == {}
    assert told["killed"] >= 20
