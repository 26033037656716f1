"""Files stay small, documented, well named, and speak of this project alone."""

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MACHINE_MADE = {
    ".git",
    ".venv",
    "build",
    "dist",
    "__pycache__",
    ".pytest_cache",
    ".ruff_cache",
    ".hypothesis",
    ".import_linter_cache",
}

# A file over 400 lines needs a reason, not a split by line count.
LONG_FILES: dict[str, str] = {}
LONGEST = 400

NAMELESS = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc"}

# Put together here, so that this file does not hold them.
FOREIGN = re.compile(
    "|".join(
        [
            r"(?<![\w.~-])/(?:work|root|tmp|opt)" + "/",
            "pypi" + r"\.org",
            "python" + "hosted",
            "(?:extra-)?index" + "-url",
            "chat" + "gpt",
            "open" + r"ai\b",
            "anthro" + "pic",
            r"\bclau" + "de",
            "co" + r"pilot\b",
            r"\bl" + r"lms?\b",
            r"\blanguage" + " model",
            r"(?-i:\bA" + r"I\b)",
            r"\bissues?" + r"\s+#?\d+",
            "sub" + "agent",
        ]
    ),
    re.IGNORECASE,
)


def project_files() -> Iterator[Path]:
    """Every file that is or will be committed."""
    for folder, subfolders, names in os.walk(ROOT):
        subfolders[:] = sorted(
            name for name in subfolders if name not in MACHINE_MADE and not name.endswith(".egg-info")
        )
        yield from (Path(folder) / name for name in sorted(names) if not name.endswith(".pyc"))


FILES = list(project_files())
PYTHON = [path for path in FILES if path.suffix == ".py" and not path.name.startswith("ui_")]
PROGRAM = [path for path in PYTHON if path.is_relative_to(ROOT / "shopdesk")]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_long_files_have_a_reason() -> None:
    long = {_name(path) for path in PYTHON if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST}
    assert long == set(LONG_FILES)


def _foreign(path: Path) -> list[str]:
    try:
        return FOREIGN.findall(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return []


def test_nothing_foreign_is_named() -> None:
    assert {_name(path): found for path in FILES if (found := _foreign(path))} == {}


@pytest.mark.parametrize(
    "text", ["see /wor" + "k/main", "see iss" + "ue 12", "by A" + "I", "Language " + "Model", "ll" + "ms"]
)
def test_foreign_words_are_noticed(text: str) -> None:
    assert FOREIGN.search(text)


@pytest.mark.parametrize(
    "text", ["https://example.test/work/x", "build/work/", "an AIR bag", "the issue is solved", "../tmp/x"]
)
def test_ordinary_words_are_not(text: str) -> None:
    assert not FOREIGN.search(text)


def test_every_module_has_a_telling_name() -> None:
    assert [_name(path) for path in PYTHON if {path.stem, path.parent.name} & NAMELESS] == []


# Qt and logging call these by one word; camelCase ones are recognised as Qt's.
FOREIGN_WORDS = {
    "emit",
    "format",
    "data",
    "flags",
    "event",
    "paint",
    "parent",
    "index",
    "sort",
    "done",
    "accept",
    "reject",
}


def public_methods(tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    """Class, name and whether it has a docstring, of every public method that the program named itself."""
    for kind in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name[0] != "_"):
        for method in kind.body:
            if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                name = method.name
                if name[0] != "_" and name == name.lower() and name not in FOREIGN_WORDS:
                    yield kind.name, name, ast.get_docstring(method) is not None


def test_public_methods_say_what_they_do() -> None:
    methods = [
        (path, *method) for path in PROGRAM for method in public_methods(ast.parse(path.read_text(encoding="utf-8")))
    ]
    # What fills in a documented method of a base need not repeat it.
    told = {name for _, _, name, documented in methods if documented}
    silent = [f"{_name(path)}: {kind}.{name}" for path, kind, name, _ in methods if name not in told]
    assert silent == []


def test_a_silent_method_is_noticed() -> None:
    said = 'def said(self): "Yes."'
    methods = [said, "def silent(self): ...", "def rowCount(self): ...", "def _own(self): ..."]
    code = "class A:\n" + "".join(f"  {method}\n" for method in methods)
    assert list(public_methods(ast.parse(code))) == [("A", "said", True), ("A", "silent", False)]
