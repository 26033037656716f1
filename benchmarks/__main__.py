"""``python -m benchmarks [NAMES] [--orders N] [--json FILE]``: measure, print a table, keep it as JSON."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from benchmarks.measuring import Figure, default_json, table, write_json

NAMES = (
    *("importing", "exporting", "listing", "customers", "sheets", "tickets", "searching", "starting", "pauses"),
    *("photographing", "alike", "gallery", "growing", "reconciling", "claims", "ledger", "registers"),
)
# What is only worth measuring at the size its goal names.
SIZES = {
    "listing": (100_000, 1_000_000),
    **dict.fromkeys(
        ("customers", "sheets", "tickets", "searching", "starting", "claims", "ledger", "registers"), (1_000_000,)
    ),
}


def main() -> int:
    """Measure what is asked for; 0 when all of it could be measured, goals met or not."""
    parser = argparse.ArgumentParser("benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--orders", type=int, help="this size instead of those the goals name")
    parser.add_argument("--json", type=Path, default=default_json())
    wanted = parser.parse_args()
    if unknown := set(wanted.names) - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    figures: list[Figure] = []
    skipped: list[str] = []
    for name in wanted.names or NAMES:
        for size in (wanted.orders,) if wanted.orders else SIZES.get(name, (100_000,)):
            begun = time.perf_counter()
            print(f"Measuring: {name}, {size:,} orders", flush=True)
            try:
                figures += _measure(name)(size)
            except Exception as error:  # noqa: BLE001  the other figures are still wanted
                skipped.append(f"{name}, {size:,} orders: {type(error).__name__}: {error}")
                print(f"  could not be measured: {error}", file=sys.stderr)
            print(f"  {time.perf_counter() - begun:.0f} s", flush=True)
    print("\n" + table(figures))
    for line in skipped:
        print(f"not measured: {line}")
    write_json(wanted.json, figures, skipped)
    print(f"\nkept in {wanted.json}")
    return 1 if skipped else 0


def _measure(name: str) -> Callable[[int], Iterator[Figure]]:
    return import_module(f"benchmarks.{name}").measure


if __name__ == "__main__":
    sys.exit(main())
