"""One row of a refund report as what it says of a refund, field by field."""

from typing import Any

from shopdesk.aftersales.states import REFUND_KINDS, TicketKind
from shopdesk.core.errors import UserError
from shopdesk.core.identifiers import as_given
from shopdesk.core.text import translate
from shopdesk.order_files.cell_meanings import order_number, worth_keeping
from shopdesk.refund_files.platform_words import Stage, kind_by_evidence, kind_of, needs_return, stage_of
from shopdesk.refund_files.recognition import RecognisedRefunds
from shopdesk.sheets.cells import amount_fen, clean_text, identifier, instant, tracking_numbers, whole_number
from shopdesk.sheets.reading import Cell, Cells
from shopdesk.sheets.row_reading import Meaning, Meanings, RowReader, RowRefused, added, meaning, shown

_LONGEST_NUMBER = 64
_NEVER_REPEATED = frozenset({"refund_no", "order_no", "sub_order_no", "asked_at", "due_at", "finished_at", "agreed_at"})
_REFUSED, _SENT_BACK_AS_IT_CAME = ("拒绝", "驳回", "不通过", "不同意"), ("原返", "原物返回", "取消")


def _text(cell: Cell) -> str:
    text = clean_text(cell)
    return text if text.isascii() else as_given(text)


def _refund_number(cell: Cell) -> str:
    number = identifier(cell)
    if not number:
        raise UserError(translate("RefundFiles", "The refund number is missing."))
    if len(number) > _LONGEST_NUMBER or not any(map(str.isdigit, number)) or not number.isprintable():
        raise UserError(translate("RefundFiles", "“{text}” is not a refund number.").format(text=shown(number)))
    return number


def _amount(cell: Cell) -> int | None:
    amount = amount_fen(cell)
    if amount is not None and amount < 0:
        raise UserError(translate("RefundFiles", "“{text}” is below zero.").format(text=shown(cell)))
    return amount


def _quantity(cell: Cell) -> int | None:
    quantity = whole_number(cell)
    if quantity is not None and not 0 <= quantity <= 1_000_000:
        raise UserError(translate("OrderFiles", "{quantity} is not a quantity.").format(quantity=quantity))
    return quantity or None


def _tracking(cell: Cell) -> str:
    return ",".join(tracking_numbers(cell))[:_LONGEST_NUMBER]


_PARSERS: dict[str, Meaning] = {
    "refund_no": _refund_number,
    "order_no": order_number,
    "sub_order_no": identifier,
    "amount_fen": _amount,
    "paid_fen": amount_fen,
    "quantity": _quantity,
    "return_tracking_no": _tracking,
    "out_tracking_no": _tracking,
    **dict.fromkeys(("asked_at", "due_at", "agreed_at", "finished_at"), instant),
}


class RefundReader(RowReader):
    """The reader of one recognised table.

    Beside the fields there are ``stage`` and ``kind``: what the words of state and kind mean, absent where they say
    nothing to us.
    """

    def __init__(self, recognised: RecognisedRefunds) -> None:
        told = recognised.fit
        super().__init__(
            recognised.header,
            [(field, columns, _meaning(field)) for field, columns in told.columns.items() if field not in told.sums],
            [(field, told.columns[field], _meaning(field), added) for field in told.sums],
        )
        self._kept = Meanings(worth_keeping)

    def refund_no(self, number: int, cells: Cells) -> str:
        """The row's refund number alone; raises RowRefused."""
        cell = self._full(cells)[self.column_of("refund_no")]
        try:
            return _refund_number(cell)
        except UserError as error:
            raise RowRefused([self._problem(number, self.column_of("refund_no"), cell, error)]) from error

    def data(self, cells: Cells) -> dict[str, str]:
        """The whole row as it is, without blanks."""
        row = zip(self._header, self._full(cells), strict=False)
        return {name: text for name, cell in row if name and (text := self._kept[cell]) is not None}

    def _finish(self, values: dict[str, Any]) -> None:
        if "order_no" not in values:
            raise UserError(translate("OrderFiles", "The order number is missing."), field="order_no")
        stage = stage_of(values.get("state", ""))
        verdict, kind = values.get("verdict", ""), kind_of(values.get("kind", ""))
        if stage is Stage.DONE and any(word in verdict for word in _REFUSED):
            stage = Stage.REFUSED
        elif stage is Stage.DONE and any(word in verdict for word in _SENT_BACK_AS_IT_CAME):
            stage = Stage.CLOSED
        kind = kind_of(verdict) or kind
        if kind is None and "kind" not in values:
            comes_back = needs_return(values["needs_return"]) if "needs_return" in values else None
            kind = kind_by_evidence(comes_back=comes_back, has_return="return_tracking_no" in values)
        values["kind_word"] = values.pop("kind", "")
        values |= {name: value for name, value in (("stage", stage), ("kind", kind)) if value is not None}


def why_not_new(values: dict[str, Any]) -> UserError | None:
    """What a refund nobody knows yet lacks; None when a ticket can be made of it."""
    kind: TicketKind | None = values.get("kind")
    if "state" not in values:
        return UserError(translate("RefundFiles", "The row does not say how far the refund is."), field="state")
    if "stage" not in values:
        text = translate(
            "RefundFiles",
            "“{text}” is not a state of a refund ShopDesk knows. Write 待处理, 待买家退货, 退款成功 or 退款关闭 into "
            "the cell, and import the row again.",
        )
        return UserError(text.format(text=shown(values["state"])), field="state")
    if kind is None:
        text = translate(
            "RefundFiles",
            "“{text}” is not a kind of refund ShopDesk knows. Write 仅退款, 退货退款, 换货, 补寄 or 维修 into the "
            "cell, and import the row again.",
        )
        return UserError(text.format(text=shown(values["kind_word"])), field="kind")
    if kind in REFUND_KINDS and values["stage"] is Stage.DONE and "amount_fen" not in values:
        text = translate("RefundFiles", "The refund is done, and the row does not say how much was refunded.")
        return UserError(text, field="amount_fen")
    return None


def _meaning(field: str) -> Meaning:
    return meaning(_PARSERS.get(field, _text), repeated=field not in _NEVER_REPEATED)
