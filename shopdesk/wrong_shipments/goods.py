"""What was ordered beside what was sent: what is different, what that is called, and how it reads in one line."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from shopdesk.core.identifiers import one_line, search_key
from shopdesk.core.text import translate
from shopdesk.wrong_shipments.model import WrongKind


class GoodsDraft(NamedTuple):
    """What was ordered beside what was sent; a side without pieces has no words either."""

    ordered_style_no: str = ""
    ordered_item: str = ""
    ordered_quantity: int = 0
    sent_style_no: str = ""
    sent_item: str = ""
    sent_quantity: int = 0
    order_line_id: int | None = None


def tidied(lines: Iterable[GoodsDraft]) -> tuple[GoodsDraft, ...]:
    """The lines as they are kept: nothing where no piece is, and what was sent unnamed is what was ordered."""
    kept = []
    for line in lines:
        ordered = (one_line(line.ordered_style_no), one_line(line.ordered_item)) if line.ordered_quantity else ("", "")
        sent = (one_line(line.sent_style_no), one_line(line.sent_item)) if line.sent_quantity else ("", "")
        if line.sent_quantity and not any(sent):
            sent = ordered
        if line.ordered_quantity or line.sent_quantity:
            kept.append(
                GoodsDraft(*ordered, line.ordered_quantity, *sent, line.sent_quantity, line.order_line_id)
            )  # fmt: skip
    return tuple(kept)


def is_same_item(line: GoodsDraft) -> bool:
    """Whether both sides name the same goods, whatever their number."""
    ordered, sent = (line.ordered_style_no, line.ordered_item), (line.sent_style_no, line.sent_item)
    return tuple(map(search_key, ordered)) == tuple(map(search_key, sent))


def is_right(line: GoodsDraft) -> bool:
    """Whether what was sent is what was ordered."""
    return line.ordered_quantity == line.sent_quantity and is_same_item(line)


def kind_by_goods(lines: Sequence[GoodsDraft]) -> WrongKind | None:
    """What went wrong by the goods alone; None where nothing is different.

    Something else in place of goods is a wrong item, be it in one line or in two. That the slip itself was copied
    wrong is not to be seen in the goods.
    """
    wrong = [line for line in lines if not is_right(line)]
    more = [line for line in wrong if line.sent_quantity > (line.ordered_quantity if is_same_item(line) else 0)]
    less = [line for line in wrong if line.ordered_quantity > (line.sent_quantity if is_same_item(line) else 0)]
    if not wrong:
        return None
    if more and less:
        return WrongKind.WRONG_ITEM
    if more:
        return WrongKind.TOO_MANY
    return WrongKind.MISSING_ITEM if any(not line.sent_quantity for line in less) else WrongKind.TOO_FEW


def line_text(line: GoodsDraft) -> str:
    """One line in a few words: ``MY-2602 牛仔裤 ×2 → ×1``."""
    ordered, sent = _side(line.ordered_style_no, line.ordered_item, line.ordered_quantity), ""
    if not line.sent_quantity:
        sent = translate("WrongShipments", "nothing")
    elif is_same_item(line):
        sent = f"×{line.sent_quantity}"
    else:
        sent = _side(line.sent_style_no, line.sent_item, line.sent_quantity)
    if not line.ordered_quantity:
        return translate("WrongShipments", "besides: {goods}").format(goods=sent)
    return ordered if is_right(line) else f"{ordered} → {sent}"


def goods_text(lines: Sequence[GoodsDraft]) -> str:
    """What is different, in one line; of goods that are all right, what they are."""
    wrong = [line for line in lines if not is_right(line)]
    return "；".join(map(line_text, wrong or lines))


def weight_text(slip_g: int | None, measured_g: int | None) -> str:
    """Both weights and what is between them: ``slip 620 g, measured 410 g: 210 g too light``."""
    if slip_g is None and measured_g is None:
        return ""
    if measured_g is None:
        return translate("WrongShipments", "slip {slip} g, not weighed again").format(slip=slip_g)
    if slip_g is None:
        return translate("WrongShipments", "measured {measured} g, no weight on the slip").format(measured=measured_g)
    text = translate("WrongShipments", "slip {slip} g, measured {measured} g: no difference")
    if measured_g < slip_g:
        text = translate("WrongShipments", "slip {slip} g, measured {measured} g: {difference} g too light")
    elif measured_g > slip_g:
        text = translate("WrongShipments", "slip {slip} g, measured {measured} g: {difference} g too heavy")
    return text.format(slip=slip_g, measured=measured_g, difference=abs(slip_g - measured_g))


def _side(style_no: str, item: str, quantity: int) -> str:
    words = " ".join(part for part in (style_no, item) if part)
    return f"{words} ×{quantity}" if words else f"×{quantity}"
