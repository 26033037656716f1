"""Every text a person can see is found by lupdate, translated, and keeps its {names} in Chinese."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import dev

SOURCES = [path for path in sorted((dev.ROOT / "shopdesk").rglob("*.py")) if path.parent != dev.COMPILED]


class Text(NamedTuple):
    """A text as the translation file holds it."""

    context: str
    source: str
    chinese: str
    finished: bool


def translations(path: Path) -> list[Text]:
    """All texts of a .ts file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            done = message.find("translation")
            assert done is not None
            finished = done.get("type") is None and bool(done.text)
            found.append(Text(context.findtext("name", ""), message.findtext("source", ""), done.text or "", finished))
    return found


class Call(NamedTuple):
    """One call that names a text: the function, where, and what it says (None if not literal)."""

    function: str
    line: int
    context: str | None
    text: str | None
    passed_on: bool


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def calls(tree: ast.AST, class_name: str | None = None) -> Iterator[Call]:
    """Calls of translate, marked and self.tr, in their class."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else class_name
        if isinstance(node, ast.Call):
            first, second = [*node.args, None, None][:2]
            match node.func:
                case ast.Name(id="translate" | "marked" as name):
                    passed_on = name == "translate" and isinstance(second, ast.Name | ast.Attribute | ast.Subscript)
                    yield Call(name, node.lineno, _literal(first), _literal(second), passed_on)
                case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                    yield Call("tr", node.lineno, class_name, _literal(first), False)
        yield from calls(node, inside)


def listings(tree: ast.AST) -> Iterator[tuple[str | None, list[Call]]]:
    """The context of every Listing, and the texts marked in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Listing":
            named = {keyword.arg: keyword.value for keyword in node.keywords}
            context = named.get("context", node.args[1] if len(node.args) > 1 else None)
            yield _literal(context), [call for call in calls(node) if call.function == "marked"]


KNOWN = {(text.context, text.source) for text in translations(dev.TRANSLATION)} if dev.TRANSLATION.exists() else set()


def test_no_text_is_new_or_gone(tmp_path: Path) -> None:
    copy = tmp_path / dev.TRANSLATION.name
    shutil.copy(dev.TRANSLATION, copy)
    dev.update_translation(copy)
    assert copy.read_text(encoding="utf-8") == dev.TRANSLATION.read_text(encoding="utf-8"), "python3 dev.py i18n"


def test_every_text_is_translated() -> None:
    assert [text for text in translations(dev.TRANSLATION) if not text.finished] == []


def test_the_compiled_translation_is_fresh(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    dev.compile_translation(dev.TRANSLATION, fresh)
    assert fresh.read_bytes() == dev.TRANSLATION.with_suffix(".qm").read_bytes(), "python3 dev.py i18n"


def test_chinese_keeps_the_names_of_values() -> None:
    def names(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%n|%\d", text))

    assert [
        text for text in translations(dev.TRANSLATION) if text.finished and names(text.source) != names(text.chinese)
    ] == []


def _all_calls() -> Iterator[tuple[str, Call]]:
    for path in SOURCES:
        if path.name != "text.py":
            for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
                yield f"{path.relative_to(dev.ROOT).as_posix()}:{call.line}", call


def test_texts_are_literals() -> None:
    assert [where for where, call in _all_calls() if call.text is None and not call.passed_on] == []


def test_every_text_is_found_by_lupdate() -> None:
    # First run `python3 dev.py i18n`; what then stays away, lupdate cannot see where it stands.
    lost = [(where, call.text) for where, call in _all_calls() if call.text and (call.context, call.text) not in KNOWN]
    assert lost == []


def test_titles_stand_in_the_context_of_their_list() -> None:
    for path in SOURCES:
        for context, texts in listings(ast.parse(path.read_text(encoding="utf-8"))):
            assert {text.context for text in texts} <= {context}, path


def test_unseen_texts_are_noticed() -> None:
    code = """
class Page(QWidget):
    def show(self, state, name):
        self.tr("Orders")
        self.tr(f"Orders of {name}")
        translate("Page", "a" + name)
        translate("Page", state.title)
        marked("Page", state)
"""
    found = list(calls(ast.parse(code)))
    assert [(call.function, call.context) for call in found] == [
        ("tr", "Page"), ("tr", "Page"), ("translate", "Page"), ("translate", "Page"), ("marked", "Page"),
    ]  # fmt: skip
    assert [call.text is None and not call.passed_on for call in found] == [False, True, True, False, True]


def test_a_title_in_a_foreign_context_is_noticed() -> None:
    code = 'X = Listing("a", "Orders", marked("Orders", "All"), (Column("b", marked("Claims", "No."), f),))'
    ((context, texts),) = listings(ast.parse(code))
    assert (context, {text.context for text in texts}) == ("Orders", {"Orders", "Claims"})
