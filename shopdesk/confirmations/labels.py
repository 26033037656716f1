"""Shipping labels (快递单): one page per parcel, with its barcode, for label printers of 203 dpi."""

from collections.abc import Sequence
from io import BytesIO
from typing import Literal, NamedTuple

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.colors import black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from sqlalchemy.orm import Session

from shopdesk.confirmations import dossier
from shopdesk.confirmations.dossier import OrderHead
from shopdesk.confirmations.versions import line_text
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import one_line
from shopdesk.core.text import translate
from shopdesk.couriers import service as couriers
from shopdesk.orders.drafts import tracking_numbers
from shopdesk.orders.model import OrderId
from shopdesk.sheets.pdf import MAIN_FONT, characters_of, marked_up, missing_characters

LabelSize = Literal["100x150", "76x130"]
_DOT = 72 / 203  # points: bars of whole dots come out sharp, and two dots are 0.25 mm
# In whole dots too (a hair less, because readers round up): nobody who draws the page for the printer stretches it.
_SIZES: dict[LabelSize, tuple[float, float]] = {
    "100x150": (799 * _DOT - 0.01, 1199 * _DOT - 0.01),
    "76x130": (607 * _DOT - 0.01, 1039 * _DOT - 0.01),
}
_INSET = _DOT / 10
_THINNEST, _THICKEST = 2, 4  # dots of the narrowest bar
_QUIET_MODULES = 10  # to each side, as Code 128 asks
_MARGIN = 4 * mm
_SMALL = 8.5
_LETTERS = (20, 18, 16, 14, 12, 11, 10, 9, 8, 7, 6)  # of the receiver, in points
_LEAST_BELOW = 22 * mm  # for a sender, the order no. and a word about the goods


class Label(NamedTuple):
    """One parcel; ``part`` of ``parts`` where an order goes in several."""

    order_no: str  # several joined by commas, where they go in one parcel
    courier: str
    tracking_no: str
    receiver: str
    phone: str
    address: str
    sender: str = ""
    sender_phone: str = ""
    sender_address: str = ""
    goods: tuple[str, ...] = ()
    remark: str = ""
    part: int = 1
    parts: int = 1


class Unlabelled(NamedTuple):
    """An order that gets no label, and why."""

    order_no: str
    reason: str


def labels_of(session: Session, order_ids: Sequence[OrderId]) -> list[Label]:
    """The labels of some orders' parcels, in their order; orders that go in one parcel share its label.

    Orders of ``without_label`` have none.
    """
    labels: dict[tuple[str, str, str, str], Label] = {}
    for head in _heads(session, order_ids):
        if _why_not(head):
            continue
        numbers = tracking_numbers(head.tracking_no)
        for part, number in enumerate(numbers, 1):
            label = _label(session, head, number, part, len(numbers))
            key = (number, head.receiver, head.phone, head.address)
            shared = labels.get(key)
            labels[key] = label if shared is None else _together(shared, label)
    return list(labels.values())


def without_label(session: Session, order_ids: Sequence[OrderId]) -> list[Unlabelled]:
    """The orders that get no label, each with the reason: no tracking no., nobody or nowhere to send it to."""
    heads = _heads(session, order_ids)
    return [Unlabelled(head.order_no, reason) for head in heads if (reason := _why_not(head))]


def labels_pdf(labels: Sequence[Label], size: LabelSize) -> bytes:
    """The labels as a PDF, one page each.

    Raises UserError when there is none, and for a label that its paper cannot hold, by its order no.
    """
    if not labels:
        raise UserError(translate("ShippingLabel", "There is no label to print."))
    characters_of(MAIN_FONT)  # registers it
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=_SIZES[size])
    canvas.setTitle(translate("ShippingLabel", "Shipping labels"))
    canvas.setAuthor("ShopDesk")
    for label in labels:
        _Page(canvas, label, *_SIZES[size]).draw()
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def missing_on(labels: Sequence[Label]) -> dict[str, set[str]]:
    """The characters that no shipped font can draw, by order no.; a label shows them by their numbers."""
    found = ((label.order_no, missing_characters("".join(map(str, _texts(label))))) for label in labels)
    return {order_no: missing for order_no, missing in found if missing}


def _texts(label: Label) -> list[str]:
    return [*(value for value in label if isinstance(value, str)), *label.goods]


def _heads(session: Session, order_ids: Sequence[OrderId]) -> list[OrderHead]:
    found = dossier.order_heads(session, order_ids)
    return [found[order_id] for order_id in dict.fromkeys(order_ids) if order_id in found]


def _why_not(head: OrderHead) -> str:
    if head.deleted:
        return translate("ShippingLabel", "it is in the recycle bin")
    if not tracking_numbers(head.tracking_no):
        return translate("ShippingLabel", "no tracking no. yet")
    for number in tracking_numbers(head.tracking_no):
        if not _is_encodable(number):
            return translate("ShippingLabel", "“{number}” cannot be a barcode").format(number=number)
    if not head.address.strip():
        return translate("ShippingLabel", "no address")
    if not head.receiver.strip():
        return translate("ShippingLabel", "no receiver")
    return ""


def _is_encodable(number: str) -> bool:
    return number.isascii() and number.isprintable() and len(number) <= 40


def _label(session: Session, head: OrderHead, number: str, part: int, parts: int) -> Label:
    return Label(
        head.order_no, _courier(session, head, number), number, one_line(head.receiver), one_line(head.phone),
        one_line(head.address), one_line(head.sender), one_line(head.sender_phone), one_line(head.sender_address),
        tuple(line_text(line) for line in head.lines) or ((one_line(head.items),) if head.items else ()),
        one_line(head.buyer_message), part, parts,
    )  # fmt: skip


def _courier(session: Session, head: OrderHead, number: str) -> str:
    """The courier of one parcel; an order with several parcels may name several."""
    named = [name for name in head.courier.split(",") if name.strip()]
    if len(named) > 1:
        likely = [row.name for row in couriers.courier_candidates(session, number)]
        named = [name for name in named if name in likely][:1] or named
    return one_line("、".join(named))


def _together(shared: Label, label: Label) -> Label:
    remarks = dict.fromkeys(filter(None, (shared.remark, label.remark)))
    return shared._replace(
        order_no=f"{shared.order_no},{label.order_no}",
        goods=(*shared.goods, *label.goods),
        remark="；".join(remarks),
    )


def _style(size: float, *, centred: bool = False) -> ParagraphStyle:
    # All black: label printers know no grey.
    return ParagraphStyle(
        f"label {size}", fontName=MAIN_FONT, fontSize=size, leading=size * 1.28, wordWrap="CJK",
        alignment=1 if centred else 0, textColor=black,
    )  # fmt: skip


class _Page:
    """One label while it is drawn, from the top down; ``_below`` is how far it has come."""

    def __init__(self, canvas: Canvas, label: Label, width: float, height: float) -> None:
        self._canvas, self._label = canvas, label
        self._width, self._height = width, height
        self._room = width - 2 * _MARGIN
        self._below = height - _MARGIN

    def draw(self) -> None:
        label = self._label
        modules = Code128(label.tracking_no, barWidth=1, quiet=0).width
        dots = min(int(self._width / _DOT // (modules + 2 * _QUIET_MODULES)), _THICKEST)
        if dots < _THINNEST:
            self._draw_upright_bars(modules)
        self._courier()
        if dots >= _THINNEST:
            self._draw_bars(modules * dots * _DOT, dots * _DOT)
        self._fitted(label.tracking_no, 7 * mm, (16, 14, 12, 10, 9, 8, 7, 6, 5), centred=True, one_line_only=True)
        self._rule()
        self._receiver()
        self._rule()
        self._sender()
        left = self._below - _MARGIN
        foot = translate("ShippingLabel", "Order no. {order_no}").format(order_no=label.order_no.replace(",", ", "))
        self._shortened([foot], left * 0.4, _SMALL)
        if label.remark:
            text = translate("ShippingLabel", "Remark: {remark}").format(remark=label.remark)
            self._shortened([text], (self._below - _MARGIN) * 0.5, _SMALL)
        self._shortened(list(label.goods), self._below - _MARGIN, _SMALL)

    def _courier(self) -> None:
        label = self._label
        text = label.courier
        if label.parts > 1:
            part = translate("ShippingLabel", "parcel {part} of {parts}").format(part=label.part, parts=label.parts)
            text = f"{text}  {part}".strip()
        if text:
            self._fitted(text, 12 * mm, (26, 22, 18, 15, 12, 10, 8))
            self._below -= 1.5 * mm

    def _draw_bars(self, wide: float, bar: float) -> None:
        """The barcode, as wide as fits in whole dots, and from a whole dot on: else every bar would be blurred."""
        tall = 16 * mm if self._height < 140 * mm else 20 * mm
        self._below -= tall
        self._bars(bar, tall, round((self._width - wide) / 2 / _DOT) * _DOT, self._below)
        self._below -= 1 * mm

    def _draw_upright_bars(self, modules: float) -> None:
        """The barcode of a number too long for the width, along the right side."""
        dots = min(int(self._height / _DOT // (modules + 2 * _QUIET_MODULES)), _THICKEST)
        if dots < _THINNEST:
            text = translate("ShippingLabel", "{number} of order {order_no} is too long for a barcode on this paper.")
            raise UserError(text.format(number=self._label.tracking_no, order_no=self._label.order_no))
        tall, wide = 13 * mm, modules * dots * _DOT
        self._canvas.saveState()
        right = round((self._width - 2 * mm) / _DOT) * _DOT
        self._canvas.translate(right, round((self._height - wide) / 2 / _DOT) * _DOT)
        self._canvas.rotate(90)
        self._bars(dots * _DOT, tall, 0, 0)
        self._canvas.restoreState()
        self._room -= tall

    def _bars(self, bar: float, tall: float, left: float, bottom: float) -> None:
        """The bars, each a little inside of its dots: what touches the next one a printer blackens as a whole."""
        code = Code128(self._label.tracking_no, barWidth=1, quiet=0)
        code.validate()
        code.encode()
        code.decompose()
        for letter in code.decomposed:  # A is a bar of one module, b a gap of two
            wide = (ord(letter.upper()) - ord("A") + 1) * bar
            if letter.isupper():
                self._canvas.rect(left + _INSET, bottom, wide - 2 * _INSET, tall, stroke=0, fill=1)
            left += wide

    def _receiver(self) -> None:
        """Name, phone and address in the largest letters that leave room for the rest."""
        room = self._below - _MARGIN
        for large in _LETTERS:
            least = 0.35 * room if large > 9 else _LEAST_BELOW
            parts = self._receiver_parts(large)
            if parts and sum(tall for _, tall in parts) <= room - least:
                break
        else:
            text = translate("ShippingLabel", "The address of order {order_no} is too long for this paper.")
            raise UserError(text.format(order_no=self._label.order_no))
        for part, tall in parts:
            self._below -= tall
            part.drawOn(self._canvas, _MARGIN, self._below)
            self._below -= 0.8 * mm

    def _receiver_parts(self, large: float) -> list[tuple[Paragraph, float]]:
        """Name and phone on one line or two, and the address; nothing while the phone would be torn apart."""
        label = self._label
        address = self._measured(label.address, large * 0.85)
        both = self._measured(" ".join(filter(None, (label.receiver, label.phone))), large)
        if _is_one_line(both) or not label.phone:
            return [both, address]
        phone = self._measured(label.phone, large)
        if not _is_one_line(phone) and large > _LETTERS[-1]:
            return []
        return [self._measured(label.receiver, large), phone, address]

    def _sender(self) -> None:
        label = self._label
        if not (sender := " ".join(filter(None, (label.sender, label.sender_phone, label.sender_address)))):
            return
        text = translate("ShippingLabel", "From: {sender}").format(sender=sender)
        fitting = (size for size in (8.5, 7.5, 6.5) if self._measured(text, size)[1] <= 8 * mm)
        self._shortened([text], 9 * mm, next(fitting, 6.5))
        self._rule()

    def _fitted(
        self, text: str, room: float, sizes: Sequence[float], *, centred: bool = False, one_line_only: bool = False
    ) -> None:
        """A text in the largest of some sizes in which it fits; in the smallest it takes the room it needs."""
        part, tall = self._measured(text, sizes[0], centred)
        for size in sizes[1:]:
            if tall <= room and not (one_line_only and not _is_one_line((part, tall))):
                break
            part, tall = self._measured(text, size, centred)
        self._below -= tall
        part.drawOn(self._canvas, _MARGIN, self._below)

    def _measured(self, text: str, size: float, centred: bool = False) -> tuple[Paragraph, float]:
        part = Paragraph(marked_up(text), _style(size, centred=centred))
        return part, part.wrapOn(self._canvas, self._room, self._height)[1]

    def _shortened(self, lines: list[str], room: float, size: float) -> None:
        """As many of some lines as there is room for; what is left out is said."""
        shown = len(lines)
        while lines:
            told = [*lines[:shown]]
            if shown < len(lines):
                told.append(translate("ShippingLabel", "… and {number} more").format(number=len(lines) - shown))
            part, tall = self._measured("\n".join(told), size)
            if tall <= room:
                self._below -= tall
                part.drawOn(self._canvas, _MARGIN, self._below)
                self._below -= 0.8 * mm
                return
            if shown == 0 or (shown == 1 and len(lines) == 1):
                lines = _shorter(lines[0]) if len(lines) == 1 else []
                shown = len(lines)
            else:
                shown -= 1

    def _rule(self) -> None:
        self._below -= 1.2 * mm
        self._canvas.setLineWidth(0.8)
        self._canvas.line(_MARGIN, self._below, _MARGIN + self._room, self._below)
        self._below -= 1.2 * mm


def _is_one_line(measured: tuple[Paragraph, float]) -> bool:
    part, tall = measured
    return tall <= part.style.leading + 0.1


def _shorter(text: str) -> list[str]:
    """A text with its end left out, visibly; nothing when there is no more to leave out."""
    bare = text.removesuffix("…")
    kept = bare[: min(len(bare) - 1, int(len(bare) * 0.9))]
    return [kept + "…"] if kept else []
