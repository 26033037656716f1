"""Tool tips say what was written as it was written."""

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "shopdesk"
OWN_WORDS = {"tr", "translate", "plain_tip"}


def is_plain(told: ast.expr) -> bool:
    """Whether a tip is a text of the program itself, or goes through plain_tip."""
    if isinstance(told, ast.IfExp):
        return is_plain(told.body) and is_plain(told.orelse)
    if isinstance(told, ast.Call):
        called = told.func
        return (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")) in OWN_WORDS
    return isinstance(told, ast.Constant)


def unwrapped(source: str) -> list[int]:
    """The lines that set a tool tip, or hand setToolTip on, with any other text."""
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    safe = {id(call.func) for call in calls if call.args and is_plain(call.args[0])}
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "setToolTip" and id(node) not in safe
    ]


def test_the_check_sees_what_is_wrong() -> None:
    assert unwrapped("a.setToolTip(name)\nb.connect(a.setToolTip)\na.setToolTip(self.tr('x').format(y=y))") == [1, 2, 3]
    assert unwrapped("a.setToolTip(plain_tip(name) if name else '')\na.setToolTip(self.tr('x'))") == []


def test_every_tool_tip_is_plain() -> None:
    found = [
        f"{path.relative_to(SOURCE)}:{line}"
        for path in SOURCE.rglob("*.py")
        if path.parent.name != "forms"
        for line in unwrapped(path.read_text("utf-8"))
    ]
    assert found == []
