"""What a statement and our claims do not agree in, as a sheet to send to the courier."""

from collections.abc import Sequence
from pathlib import Path

from shopdesk.claims.statements.results import ResultRow
from shopdesk.claims.statements.statement_store import StatementRow


def write_differences(path: Path, statement: StatementRow, rows: Sequence[ResultRow]) -> None:
    """Write every row but the equal ones as .xlsx or .csv; raises UserError for another ending, OSError."""
    raise NotImplementedError
