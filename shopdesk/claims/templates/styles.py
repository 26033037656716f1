"""The cell styles of a form, and those that are added so that a date reads as a date and a long number stays whole."""

import re
from xml.etree.ElementTree import Element

from shopdesk.claims.templates.package import FormPackage
from shopdesk.claims.templates.placeholders import Look
from shopdesk.claims.templates.xml_tree import add_child, child, children

GENERAL, TEXT, DATE, YUAN = 0, 49, "yyyy\\-mm\\-dd", 2  # 2: 0.00
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_FIRST_OWN = 164
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


class FormStyles:
    """The ``cellXfs`` of a form; what is missing is added at the end, once."""

    def __init__(self, package: FormPackage) -> None:
        self._package = package
        self._part = next(iter(package.targets(package.workbook(), "styles")), "")
        self._tree = package.tree(self._part) if self._part else None
        self._xfs = child(self._tree, "cellXfs") if self._tree is not None else None
        self._made: dict[tuple[int, Look], int] = {}

    def fitting(self, style: int, look: Look) -> int:
        """The number of a style like this one that shows such a value rightly; the same one if it does."""
        if look not in ("date", "yuan", "identifier") or self._xfs is None or style >= len(self._xfs):
            return style
        if (style, look) not in self._made:
            self._made[style, look] = self._fitted(style, look)
        return self._made[style, look]

    def _fitted(self, style: int, look: Look) -> int:
        assert self._xfs is not None
        number = _number(self._xfs[style].get("numFmtId"))
        if look == "date":
            wanted = number if self._is_date(number) else self._date_format()
        elif number not in (GENERAL, TEXT):
            wanted = number
        else:
            wanted = YUAN if look == "yuan" else TEXT
        return style if wanted == number else self._copy(self._xfs[style], wanted)

    def _copy(self, xf: Element, number: int) -> int:
        assert self._xfs is not None
        made = add_child(self._xfs, "xf", **xf.attrib)
        made.extend(xf)
        made.set("numFmtId", str(number))
        made.set("applyNumberFormat", "1")
        self._xfs.set("count", str(len(self._xfs)))
        self._package.changed(self._part)
        return len(self._xfs) - 1

    def _is_date(self, number: int) -> bool:
        if number in _DATES:
            return True
        code = _QUOTED.sub("", self._own_formats().get(number, "")).lower()
        return any(letter in code for letter in "ymd") and "general" not in code

    def _own_formats(self) -> dict[int, str]:
        formats = children(child(self._tree, "numFmts"), "numFmt")
        return {_number(one.get("numFmtId")): one.get("formatCode", "") for one in formats}

    def _date_format(self) -> int:
        assert self._tree is not None
        known = self._own_formats()
        for number, code in known.items():
            if code.replace("\\", "") == "yyyy-mm-dd":
                return number
        holder = child(self._tree, "numFmts")
        if holder is None:
            holder = add_child(self._tree, "numFmts")
            self._tree.remove(holder)
            self._tree.insert(0, holder)
        number = max([_FIRST_OWN - 1, *known]) + 1
        add_child(holder, "numFmt", numFmtId=str(number), formatCode=DATE)
        holder.set("count", str(len(holder)))
        return number


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0
