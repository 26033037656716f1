"""Where everything measured with is kept."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BENCH = ROOT / "build" / "bench"
FILES = BENCH / "files"
