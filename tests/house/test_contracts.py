"""The import contracts know every feature, and each of them notices when it is broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "shopdesk"
CONTRACTS = {
    contract["id"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
}
NO_FEATURES = {"core", "sheets", "addresses", "ui"}
FEATURES = sorted(
    folder.name for folder in PACKAGE.iterdir() if (folder / "__init__.py").exists() and folder.name not in NO_FEATURES
)


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_stands_in_every_contract(feature: str) -> None:
    assert f"({feature})" in CONTRACTS["whole"]["layers"]
    assert f"shopdesk.{feature}" in CONTRACTS["inside"]["containers"]
    assert f"shopdesk.{feature}" in CONTRACTS["neighbours"]["source_modules"]


# What a careless line would break: contract, file, line.
BREACHES = [
    ("whole", "core/clock.py", "import shopdesk.ui.tokens"),
    ("whole", "sheets/__init__.py", "import shopdesk.orders.model"),
    ("whole", "addresses/splitting.py", "import shopdesk.sheets.cells"),
    ("whole", "orders/page.py", "import shopdesk.order_files.dialogs"),
    ("whole", "customers/model.py", "import shopdesk.orders.model"),
    ("whole", "newcomer/__init__.py", ""),
    ("inside", "orders/model.py", "import shopdesk.orders.service"),
    ("tickets", "aftersales/drafting/amounts.py", "import shopdesk.aftersales.steps.taking"),
    ("tickets", "aftersales/books/reasons.py", "import shopdesk.aftersales.drafting.drafts"),
    ("photos", "photos/pictures/inspecting.py", "import shopdesk.photos.folder.archive"),
    ("photos", "photos/evidence/linking.py", "import shopdesk.photos.arriving.archiving"),
    ("claims", "claims/months/standing.py", "import shopdesk.claims.steps.taking"),
    ("claims", "claims/statements/newcomer.py", "import shopdesk.claims.papers.month_workbook"),
    ("ledger", "ledger/chain.py", "import shopdesk.ledger.posting"),
    ("ledger", "ledger/fund/newcomer.py", "import shopdesk.ledger.appeals"),
    ("no_qt", "ledger/posting/newcomer.py", "from PySide6 import QtCore"),
    ("no_qt", "claims/statements/newcomer.py", "from PySide6 import QtCore"),
    ("no_qt", "aftersales/steps/paying.py", "from PySide6 import QtCore"),
    ("no_qt", "photos/arriving/archiving.py", "from PySide6 import QtCore"),
    ("no_qt", "orders/service.py", "from PySide6 import QtWidgets"),
    ("no_qt", "core/money.py", "from PySide6.QtGui import QImage"),
    ("no_qt", "sheets/newcomer.py", "import PySide6.QtCore"),
    ("no_qt", "addresses/newcomer.py", "import PySide6.QtCore"),
    ("no_sql", "addresses/divisions.py", "import sqlalchemy"),
    ("no_sql", "orders/page.py", "from sqlalchemy import select"),
    ("no_sql", "ui/newcomer.py", "import sqlite3"),
    ("neighbours", "claims/newcomer.py", "import shopdesk.orders.store"),
    ("neighbours", "order_files/bulk.py", "import shopdesk.orders.store"),
    ("neighbours", "today/page.py", "from shopdesk.claims import store"),
    ("cycles", "core/errors.py", "import shopdesk.core.clock"),
]


def _lint(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    chosen = [part for contract in contracts for part in ("--contract", contract)]
    command = [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())",
    ]
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1"}
    return subprocess.run(
        [*command, "--no-cache", "--no-logo", *chosen],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "shopdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy: Path) -> None:
    done = _lint(copy)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("contract", "path", "line"), BREACHES)
def test_a_breach_is_noticed(copy: Path, contract: str, path: str, line: str) -> None:
    target = copy / "shopdesk" / path
    target.parent.mkdir(exist_ok=True)
    with target.open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    done = _lint(copy, contract)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "0 kept, 1 broken" in done.stdout


@pytest.mark.parametrize("contract", CONTRACTS)
def test_every_contract_has_a_breach(contract: str) -> None:
    assert contract in {breached for breached, _, _ in BREACHES}
