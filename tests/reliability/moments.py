"""Kills one piece of work at its many moments, one after the other: around everything that reaches a file.

Run as a program, ``python -m tests.reliability.moments WORK ROOT MOMENTS``; it forks. Where ``killing`` leaves the
moment to chance, this one makes sure that none between a file and its record is left out. Prints JSON.
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from shopdesk.core.opening import open_database
from shopdesk.core.paths import DataFolder
from tests.core.killing import _in_child
from tests.reliability.killing import Committed, faults
from tests.reliability.work import NOW, Material, Worker, set_up

CLAIM_STEPS = 6  # from registering to the last yuan
PHOTO_STEPS = 3  # archived, one removed, some under another customer
TICKET_STEPS = 6  # from opening to the refund
LEDGER_STEPS = 5  # entered, collected, spent, reversed, a month closed
STATEMENT_STEPS = 4  # imported, accepted, taken back, accepted


def _work(material: Material, work: str) -> None:
    with open_database(material.folder, NOW) as opened:
        worker = Worker(opened.database, material, seed=1, begin=1)
        match work:
            case "import":
                worker.import_file()
            case "photos":
                worker.archive_batch()
            case "photo_moves":
                for _ in range(PHOTO_STEPS):
                    worker.move_or_remove_photos()
            case "claims":
                for _ in range(CLAIM_STEPS):
                    worker.go_on_with_claims()
            case "statements":
                for _ in range(STATEMENT_STEPS):
                    worker.statements.go_on()
            case "ledger":
                for _ in range(LEDGER_STEPS):
                    worker.ledger.go_on()
            case "tickets":
                for _ in range(TICKET_STEPS):
                    worker.go_on_with_tickets()


def kill_at_moments(work: str, root: Path, most: int) -> dict[str, Any]:
    """Kill a work at up to ``most`` of its moments, spread evenly; how often, and what was wrong after which."""
    material, prepared = Material(DataFolder(root / "data"), root / "material"), root / "prepared"
    set_up(material)
    shutil.copytree(material.folder.root, prepared)
    _work(material, work)  # everything that is done once per process is done now

    def renew() -> None:
        shutil.rmtree(material.folder.root)
        shutil.copytree(prepared, material.folder.root)

    renew()
    total = _in_child(lambda: _work(material, work), -1)
    killed, wrong = 0, {}
    for moment in sorted({1 + round(step * (total - 1) / (most - 1)) for step in range(most)}):
        renew()
        killed += _in_child(lambda: _work(material, work), moment) == -1
        if found := list(faults(material, Committed())):
            wrong[moment] = found
            continue
        # What was killed can be done after all.
        _work(material, work)
        if found := list(faults(material, Committed())):
            wrong[moment] = ["after doing it again", *found]
    return {"killed": killed, "wrong": wrong}


if __name__ == "__main__":
    print(json.dumps(kill_at_moments(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])), ensure_ascii=False))  # noqa: T201
