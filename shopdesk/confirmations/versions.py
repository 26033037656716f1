"""What a version of a sheet says, what is wrong with it, and what it changed since the one before."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.core.text import marked, translate
from shopdesk.orders.drafts import tidied

MAX_QUANTITY = 99_999
_LONGEST = {"contact": 200, "phone": 64, "address": 2_000, "courier": 64, "remark": 2_000}
_LONGEST_IN_LINE = {"style_no": 100, "title": 500, "colour": 100, "size": 100}
_LABELS = {
    "style_no": marked("ConfirmationSheet", "Style no."),
    "title": marked("ConfirmationSheet", "Goods"),
    "colour": marked("ConfirmationSheet", "Colour"),
    "size": marked("ConfirmationSheet", "Size"),
    "quantity": marked("ConfirmationSheet", "Quantity"),
    "contact": marked("ConfirmationSheet", "Contact"),
    "phone": marked("ConfirmationSheet", "Phone"),
    "address": marked("ConfirmationSheet", "Address"),
    "courier": marked("ConfirmationSheet", "Courier"),
    "remark": marked("ConfirmationSheet", "Remark"),
    "line": marked("ConfirmationSheet", "Goods"),  # a row that was added or taken out
}
FIELDS = ("contact", "phone", "address", "courier", "remark")
LINE_FIELDS = ("style_no", "title", "colour", "size", "quantity")


class SheetLineDraft(NamedTuple):
    """A row of the table; ``order_line_id`` is None for one the order has no line for, such as a gift."""

    order_line_id: int | None
    style_no: str = ""
    title: str = ""
    colour: str = ""
    size: str = ""
    quantity: int = 1


class SheetDraft(NamedTuple):
    """What a version says: the nine fields, four of them per row."""

    contact: str = ""
    phone: str = ""
    address: str = ""
    courier: str = ""
    remark: str = ""
    lines: tuple[SheetLineDraft, ...] = ()


class FieldDifference(NamedTuple):
    """A field that says something else than before.

    ``label_key`` is a field of the draft or of a row, or ``line`` for a row that is new (nothing before) or gone
    (nothing after). ``line`` is the row's place in the later version, ``goods`` names it where there are several.
    """

    label_key: str
    before: str
    after: str
    line: int | None = None
    goods: str = ""


class VersionFacts(NamedTuple):
    """One version of a sheet; ``sent_at`` is None while it may be edited, ``changes`` are those since the last one."""

    number: int
    sent_at: datetime | None
    draft: SheetDraft
    changes: tuple[FieldDifference, ...] = ()


def field_label(label_key: str) -> str:
    """The name of a field as people see it."""
    return translate("ConfirmationSheet", _LABELS[label_key])


def cleaned(draft: SheetDraft) -> SheetDraft:
    """The draft as it is stored, field by field as an order stores it."""
    lines = tuple(
        line._replace(**{name: tidied(name, getattr(line, name)) for name in _LONGEST_IN_LINE}) for line in draft.lines
    )
    return draft._replace(**{name: tidied(name, getattr(draft, name)) for name in FIELDS}, lines=lines)


def problems(draft: SheetDraft, line_ids: Iterable[int]) -> list[UserError]:
    """All that is wrong with a draft, each with its field (``lines`` for rows); ``line_ids`` are the order's lines."""
    found = [
        UserError(_too_long(name, length), field=name)
        for name, length in _LONGEST.items()
        if len(getattr(draft, name)) > length
    ]
    if not draft.lines:
        found.append(UserError(translate("Confirmations", "A sheet needs at least one row of goods."), field="lines"))
    for number, line in enumerate(draft.lines, 1):
        if message := _line_problem(line):
            row = translate("Confirmations", "Row {number}: {message}").format(number=number, message=message)
            found.append(UserError(row, field="lines"))
    linked = [line.order_line_id for line in draft.lines if line.order_line_id is not None]
    if len(set(linked)) < len(linked) or not set(linked) <= set(line_ids):
        text = translate("Confirmations", "The goods of the order were changed in between. Look at the sheet again.")
        found.append(UserError(text, field="lines"))
    return found


def _line_problem(line: SheetLineDraft) -> str:
    for name, length in _LONGEST_IN_LINE.items():
        if len(getattr(line, name)) > length:
            return _too_long(name, length)
    if not 1 <= line.quantity <= MAX_QUANTITY:
        return translate("Confirmations", "Enter a quantity from 1 to {most}.").format(most=MAX_QUANTITY)
    if line.order_line_id is None and not (line.style_no or line.title):
        return translate("Confirmations", "Enter the style no. or the name of the goods.")
    return ""


def _too_long(name: str, length: int) -> str:
    text = translate("Confirmations", "“{field}” is too long: at most {length} characters.")
    return text.format(field=field_label(name), length=length)


def version_differences(before: SheetDraft, after: SheetDraft) -> list[FieldDifference]:
    """What a later version changed, row by row and then field by field."""
    found = _line_differences(before.lines, after.lines)
    for name in FIELDS:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            found.append(FieldDifference(name, was, now))
    return found


def _line_differences(before: tuple[SheetLineDraft, ...], after: tuple[SheetLineDraft, ...]) -> list[FieldDifference]:
    old = dict(zip(_line_keys(before), before, strict=True))
    several = len(after) > 1
    found: list[FieldDifference] = []
    for place, (key, line) in enumerate(zip(_line_keys(after), after, strict=True)):
        was = old.pop(key, None)
        if was is None:
            found.append(FieldDifference("line", "", line_text(line), place))
            continue
        goods = (line.style_no or one_line(line.title)) if several else ""
        for name in LINE_FIELDS:
            if (told := getattr(was, name)) != (tells := getattr(line, name)):
                found.append(FieldDifference(name, str(told), str(tells), place, goods))
    return [*found, *(FieldDifference("line", line_text(line), "") for line in old.values())]


def _line_keys(lines: tuple[SheetLineDraft, ...]) -> list[tuple[int | None, int]]:
    """Rows are the same when they stand for the same line of the order; others by their turn."""
    keys: list[tuple[int | None, int]] = []
    for line in lines:
        keys.append((line.order_line_id, sum(line.order_line_id == key[0] for key in keys)))
    return keys


def line_text(line: SheetLineDraft) -> str:
    """A row in a few words: ``MY-2601 法式连衣裙 红色 M ×2``."""
    words = " ".join(part for part in (line.style_no, line.title, line.colour, line.size) if part)
    return one_line(f"{words} ×{line.quantity}")


def goods_text(lines: Iterable[SheetLineDraft]) -> str:
    """All rows in one line, for lists."""
    return "；".join(map(line_text, lines))


def difference_text(one: FieldDifference) -> str:
    """A change in words: ``尺码 M → L``, with the goods before it where there are several."""
    if one.label_key == "line":
        text = (
            translate("ConfirmationSheet", "added: {goods}")
            if one.after
            else translate("ConfirmationSheet", "taken out: {goods}")
        )
        return text.format(goods=one.after or one.before)
    nothing = translate("ConfirmationSheet", "(nothing)")
    words = f"{field_label(one.label_key)} {one_line(one.before) or nothing} → {one_line(one.after) or nothing}"
    return f"{one.goods} {words}" if one.goods else words


def changes_text(number: int, changes: Sequence[FieldDifference], *, in_lines: bool = False) -> str:
    """What a version changed, in one sentence (``第2版，改动：尺码 M → L``) or with a line for each change.

    Empty when it changed nothing.
    """
    if not changes:
        return ""
    told = [difference_text(one) for one in changes]
    joined = "\n".join(["", *told]) if in_lines and len(told) > 1 else translate("ConfirmationSheet", "; ").join(told)
    text = translate("ConfirmationSheet", "Version {number}, changed: {changes}")
    return text.format(number=number, changes=joined)
