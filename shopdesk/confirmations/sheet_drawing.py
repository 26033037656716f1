"""How a confirmation sheet is drawn: panels of any size, which papers and pictures are put together from."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from shopdesk.confirmations.model import SheetState
from shopdesk.confirmations.pages import SheetPage, empty_text
from shopdesk.confirmations.versions import LINE_FIELDS, SheetLineDraft, changes_text, field_label
from shopdesk.core.text import translate
from shopdesk.sheets.pdf import MAIN_FONT, marked_up

_TEXT, _QUIET, _FAINT = HexColor("#1F2329"), HexColor("#646A73"), HexColor("#8F959E")
_LINE, _HEAD = HexColor("#E3E6EB"), HexColor("#F5F6F8")
_ACCENT, _ACCENT_SOFT = HexColor("#2F6FED"), HexColor("#E8F0FE")
_CHANGED, _CHANGED_SOFT = HexColor("#B26A00"), HexColor("#FFF3E0")
_TONES: dict[SheetState, tuple[Color, Color]] = {
    SheetState.DRAFT: (_QUIET, HexColor("#EEF0F3")),
    SheetState.SENT: (_ACCENT, _ACCENT_SOFT),
    SheetState.CONFIRMED: (HexColor("#1F8A4C"), HexColor("#E6F5EC")),
    SheetState.CHANGE_REQUESTED: (_CHANGED, _CHANGED_SOFT),
    SheetState.VOID: (HexColor("#C93B3B"), HexColor("#FDECEC")),
}
_WIDE = 150 * mm  # from here on, fields stand side by side
_FOOT = 5 * mm
_SMALLER = 0.86
# Shares of the table's width, in the order of LINE_FIELDS.
_SHARES = (0.19, 0.36, 0.165, 0.165, 0.12)
_TINY = 0.01  # reportlab adds up heights in floats
_ENDLESS = 1e6
_LEAST = 60  # points: a strip of a row is worse than a little blank
_TOGETHER = (4, 3)  # the fields (at least the last ones), a blank, and what is asked of the buyer


def _style(name: str, size: float, colour: Color = _TEXT, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=MAIN_FONT, fontSize=size, leading=size * 1.38, textColor=colour, wordWrap="CJK", **more
    )


_TITLE, _SHOP, _SMALL_TITLE = _style("title", 18), _style("shop", 9.5, _QUIET), _style("again", 11)
_LABEL, _VALUE, _VALUE_CHANGED = _style("label", 8.5, _QUIET), _style("value", 11), _style("new value", 11, _CHANGED)
_NUMBER, _NUMBER_CHANGED = _style("number", 11, alignment=2), _style("new number", 11, _CHANGED, alignment=2)
_COLUMN, _COLUMN_RIGHT = _style("column", 8.5, _QUIET), _style("column right", 8.5, _QUIET, alignment=2)
_EMPTY = _style("empty", 11, _FAINT)
_NOTE_BEFORE = _style("earlier note", 9, _QUIET)
_NOTE, _ASK, _RIGHT = _style("note", 10, _CHANGED), _style("ask", 10.5), _style("right", 8.5, _QUIET, alignment=2)


class _Text(Paragraph):
    """A paragraph that is broken into lines once for each width: its height is asked for again and again."""

    _told: tuple[float, tuple[float, float]] | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if self._told is None or self._told[0] != aW:
            self._told = aW, super().wrap(aW, aH)
        return self._told[1]


class _Grid(Table):
    """A table that is laid out once for each width, for the same reason."""

    _told: tuple[float, tuple[float, float]] | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if self._told is None or self._told[0] != aW:
            self._told = aW, super().wrap(aW, aH)
        return self._told[1]


class Panel(NamedTuple):
    """One page's worth of a sheet: its flowables from top to bottom, and how high they are, in points."""

    flowables: list[Flowable]
    height: float
    foot: str = ""
    scale: float = 1.0


def sheet_panels(canvas: Canvas, page: SheetPage, width: float, height: float) -> list[Panel]:
    """The sheet in panels of at most ``width`` x ``height`` points, each with its head, numbered if there are more."""
    for scale in (1.0, _SMALLER):  # a little smaller is better than a second panel for a line or two
        panels = _laid_out(canvas, page, width / scale, height / scale)
        if len(panels) == 1:
            return [panels[0]._replace(scale=scale)]
    panels = _laid_out(canvas, page, width, height - _FOOT)
    text = translate("Pdf", "Page {number} of {total}")
    return [one._replace(foot=text.format(number=n, total=len(panels))) for n, one in enumerate(panels, 1)]


def _laid_out(canvas: Canvas, page: SheetPage, width: float, room: float) -> list[Panel]:
    panels: list[Panel] = []
    queue = _body(page, width)
    while queue:
        shown = _head_again(page, width) if panels else _head(page, width)
        begin, used = len(shown), sum(_height(canvas, one, width) for one in shown)
        while queue:
            rest = sum(_height(canvas, one, width) for one in queue) if len(queue) in _TOGETHER else 0
            if len(shown) > begin and used + rest > room + _TINY and rest < room * 0.6:
                break  # what is asked of the buyer does not stand on a page of its own
            if used + _height(canvas, queue[0], width) > room + _TINY:
                parts = _parts(canvas, queue[0], width, room - used)
                if not parts and len(shown) > begin:
                    break
                queue[:1] = parts or queue[:1]
            shown.append(queue.pop(0))
            used += _height(canvas, shown[-1], width)
        panels.append(Panel(shown, used))
    return panels


def draw_panel(canvas: Canvas, panel: Panel, left: float, top: float, width: float, height: float) -> None:
    """Draw a panel whose upper left corner is (``left``, ``top``), in points from the paper's lower left one."""
    canvas.saveState()
    canvas.translate(left, top)
    canvas.scale(panel.scale, panel.scale)
    below = 0.0
    for one in panel.flowables:
        below -= _height(canvas, one, width / panel.scale)
        one.drawOn(canvas, 0, below)
    canvas.restoreState()
    if panel.foot:
        canvas.setFont(MAIN_FONT, 8.5)
        canvas.setFillColor(_QUIET)
        canvas.drawRightString(left + width, top - height, panel.foot)


def _height(canvas: Canvas, flowable: Flowable, width: float) -> float:
    return flowable.wrapOn(canvas, width, _ENDLESS)[1]


def _parts(canvas: Canvas, flowable: Flowable, width: float, height: float) -> list[Flowable]:
    """The part that fits and the rest; nothing where so little fits that it had better begin on the next panel."""
    flowable.wrapOn(canvas, width, height)
    return flowable.splitOn(canvas, width, height) if height >= _LEAST else []


def _head(page: SheetPage, width: float) -> list[Flowable]:
    title = translate("ConfirmationSheet", "Order confirmation")
    right = width * 0.3
    names = [_Text(marked_up(title), _TITLE), Spacer(0, 2), _Text(marked_up(page.shop), _SHOP)]
    state = [_chip(page), Spacer(0, 3), _Text(marked_up(page.version_text), _RIGHT)]
    head = _Grid([[names, state]], colWidths=[width - right, right])
    head.setStyle([*_bare(), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (1, 0), (1, 0), "RIGHT")])
    known: list[Flowable] = [
        _fact(translate("ConfirmationSheet", "Order no."), page.order_no),
        _fact(translate("ConfirmationSheet", "Customer ID"), page.customer),
    ]
    facts = _Grid([known], colWidths=[width / 2] * 2)
    facts.setStyle([*_bare(), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEABOVE", (0, 0), (-1, 0), 1.2, _ACCENT),
                    ("TOPPADDING", (0, 0), (-1, -1), 7)])  # fmt: skip
    return [head, Spacer(0, 7), facts, Spacer(0, 9)]


def _head_again(page: SheetPage, width: float) -> list[Flowable]:
    title = translate("ConfirmationSheet", "Order confirmation {order_no}, continued").format(order_no=page.order_no)
    right = width * 0.3
    state = _Text(marked_up(f"{page.version_text} · {page.state_word}"), _RIGHT)
    head = _Grid([[_Text(marked_up(title), _SMALL_TITLE), state]], colWidths=[width - right, right])
    head.setStyle([*_bare(), ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("LINEBELOW", (0, 0), (-1, 0), 1.2, _ACCENT),
                   ("BOTTOMPADDING", (0, 0), (-1, -1), 5)])  # fmt: skip
    return [head, Spacer(0, 9)]


def _chip(page: SheetPage) -> Flowable:
    colour, soft = _TONES[page.state]
    word = _Text(marked_up(page.state_word), _style("state", 10.5, colour, alignment=1))
    wide = max(24 * mm, stringWidth(page.state_word, MAIN_FONT, 10.5) + 14)
    chip = _Grid([[word]], colWidths=[wide], hAlign="RIGHT")
    chip.setStyle([("BACKGROUND", (0, 0), (-1, -1), soft), ("ROUNDEDCORNERS", [4, 4, 4, 4]),
                   ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5)])  # fmt: skip
    return chip


def _fact(label: str, value: str) -> Any:
    return [_Text(marked_up(label), _LABEL), _Text(marked_up(value or "—"), _VALUE)]


def _body(page: SheetPage, width: float) -> list[Flowable]:
    parts: list[Flowable] = []
    told = [(text, _NOTE_BEFORE) for text in page.earlier_texts]
    if page.changes:
        told.append((changes_text(page.version, page.changes, in_lines=True), _NOTE))
    if told:
        parts += [_boxed(told, _CHANGED_SOFT if page.changes else _HEAD, width), Spacer(0, 9)]
    parts += [_goods(page, width), Spacer(0, 11)]
    parts += _fields(page, width)
    parts += [Spacer(0, 12), _boxed([(page.closing, _ASK)], _ACCENT_SOFT if page.is_open else _HEAD, width)]
    return parts


def _boxed(texts: Sequence[tuple[str, ParagraphStyle]], soft: Color, width: float) -> Flowable:
    cell: list[Any] = [_Text(marked_up(text), style) for text, style in texts]
    box = _Grid([[cell]], colWidths=[width], splitInRow=1)
    box.setStyle([("BACKGROUND", (0, 0), (-1, -1), soft), ("ROUNDEDCORNERS", [5, 5, 5, 5]),
                  ("LEFTPADDING", (0, 0), (-1, -1), 9), ("RIGHTPADDING", (0, 0), (-1, -1), 9),
                  ("TOPPADDING", (0, 0), (-1, -1), 6), ("BOTTOMPADDING", (0, 0), (-1, -1), 7.5)])  # fmt: skip
    return box


def _goods(page: SheetPage, width: float) -> Flowable:
    """The table of goods; its head stands on every panel."""
    changed = {(one.line, one.label_key) for one in page.changes if one.line is not None}
    titles = [_Text(marked_up(field_label(name)), _COLUMN) for name in LINE_FIELDS[:-1]]
    rows: list[list[Any]] = [[*titles, _Text(marked_up(field_label("quantity")), _COLUMN_RIGHT)]]
    marks = []
    for place, line in enumerate(page.lines):
        new = {name for name in LINE_FIELDS if {(place, name), (place, "line")} & changed}
        rows.append(_goods_row(line, new))
        marks += [("BACKGROUND", (at, place + 1), (at, place + 1), _CHANGED_SOFT)
                  for at, name in enumerate(LINE_FIELDS) if name in new]  # fmt: skip
    table = _Grid(rows, colWidths=[width * share for share in _SHARES], repeatRows=1, splitInRow=1)
    table.setStyle([("BACKGROUND", (0, 0), (-1, 0), _HEAD), ("LINEBELOW", (0, 0), (-1, -1), 0.6, _LINE),
                    ("LINEABOVE", (0, 0), (-1, 0), 0.6, _LINE), *_cells(), *marks])  # fmt: skip
    return table


def _goods_row(line: SheetLineDraft, new: set[str]) -> list[Any]:
    row: list[Any] = [
        _Text(marked_up(getattr(line, name) or "—"), _VALUE_CHANGED if name in new else _VALUE)
        for name in LINE_FIELDS[:-1]
    ]
    return [*row, _Text(str(line.quantity), _NUMBER_CHANGED if "quantity" in new else _NUMBER)]


def _fields(page: SheetPage, width: float) -> list[Flowable]:
    beside = ("contact", "phone", "courier") if width >= _WIDE else ("contact", "phone")
    below = tuple(name for name in ("courier", "address", "remark") if name not in beside)
    label = 17 * mm
    share = (width - label * len(beside)) / len(beside)
    first = _field_table(page, [beside], [label, share] * len(beside))
    rest = _field_table(page, [(name,) for name in below], [label, width - label])
    return [first, rest]


def _field_table(page: SheetPage, rows: Sequence[Sequence[str]], widths: Sequence[float]) -> Flowable:
    changed = {one.label_key for one in page.changes if one.line is None}
    cells, marks = [], []
    for down, names in enumerate(rows):
        row: list[Any] = []
        for name in names:
            value = getattr(page, name)
            style = _VALUE_CHANGED if name in changed else _VALUE if value else _EMPTY
            row += [_Text(marked_up(field_label(name)), _LABEL),
                    _Text(marked_up(value or empty_text(page, name)), style)]  # fmt: skip
            if name in changed:
                marks.append(("BACKGROUND", (len(row) - 1, down), (len(row) - 1, down), _CHANGED_SOFT))
        cells.append(row)
    table = _Grid(cells, colWidths=list(widths), splitInRow=1)
    labels = [("TOPPADDING", (at, 0), (at, -1), 7.5) for at in range(0, len(widths), 2)]
    table.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.6, _LINE), *_cells(), *labels, *marks])
    return table


def _cells() -> list[tuple[Any, ...]]:
    return [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4), ("TOPPADDING", (0, 0), (-1, -1), 4.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5.5)]  # fmt: skip


def _bare() -> list[tuple[Any, ...]]:
    return [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
