"""The columns of couriers' files by every name they are known to have, and which of two kinds a file is.

Compensation lists have no public layout and bills vary from branch to branch, so a header is also met by these names
alone; a new name is a word here. Tracking no. and amount are never guessed by resemblance: what was asked for and what
was paid look alike.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from shopdesk.claims.states import StatementKind
from shopdesk.sheets.named_columns import Layout, bare_name, fit, names_of, tiers
from shopdesk.sheets.reading import normalise_header

_TRACKING = (
    "运单编号", "运单号", "运单号码", "快递单号", "快递运单号", "物流单号", "物流运单号", "快递编号", "面单号",
    "电子面单号", "邮件号", "邮件号码", "详情单号", "母单号", "单号", "运单", "tracking no", "tracking number",
    "waybill no", "waybill",
)  # fmt: skip
_ORDER = (
    "订单号", "订单编号", "客户订单号", "平台订单号", "商家订单号", "商家订单编号", "电商订单号", "主订单编号",
    "交易订单号", "order no",
)  # fmt: skip
_REMARK = ("备注", "备注说明", "说明", "处理说明", "备注信息", "remark")

PAYOUT = Layout(
    fields={
        "tracking_no": _TRACKING,
        # What was really paid before what was agreed on; what was asked for is none of them.
        "amount": (
            "打款金额", "实际打款金额", "实际赔付金额", "实际理赔金额", "实赔金额", "实赔", "实赔款", "实付金额",
            "实付赔款", "到账金额", "赔付金额", "赔款金额", "赔偿金额", "理赔金额", "核赔金额", "赔付款", "赔款",
            "赔付", "理赔款", "支付金额", "付款金额", "结算金额", "金额", "amount",
        ),
        "order_no": _ORDER,
        "kind": (
            "理赔类型", "赔付类型", "赔款类型", "理赔原因", "赔付原因", "赔偿原因", "问题类型", "异常类型",
            "问题件类型", "工单类型", "赔付项目", "费用类型", "业务类型", "类型", "原因", "kind", "type",
        ),
        "paid_on": (
            "打款日期", "打款时间", "到账日期", "到账时间", "支付日期", "支付时间", "付款日期", "付款时间",
            "赔付日期", "赔付时间", "理赔日期", "理赔时间", "赔款日期", "结算日期", "结算时间", "账单日期", "日期",
            "时间", "date",
        ),
        "remark": _REMARK,
    },
    required=frozenset({"tracking_no", "amount"}),
)  # fmt: skip

BILL = Layout(
    fields={
        "tracking_no": _TRACKING,
        # What is charged after all discounts before what a part of it is.
        "amount": (
            "应付金额", "应收金额", "应付合计", "应收合计", "费用合计", "合计费用", "合计金额", "总费用", "总金额",
            "合计", "结算金额", "运费", "快递费", "费用", "金额", "amount",
        ),
        "order_no": _ORDER,
        "kind": (
            "产品类型", "结算类型", "费用类型", "费用项目", "费用名称", "业务类型", "扣款类型", "款项类型", "类型",
            "kind", "type",
        ),
        "paid_on": (
            "日期", "账单日期", "业务时间", "业务日期", "寄件日期", "寄件时间", "揽收日期", "揽收时间", "收件日期",
            "计费日期", "结算日期", "时间", "date",
        ),
        "remark": _REMARK,
    },
    required=frozenset({"tracking_no", "amount"}),
)  # fmt: skip

LAYOUTS: Mapping[StatementKind, Layout] = {StatementKind.PAYOUT: PAYOUT, StatementKind.BILL: BILL}
_WAYS = tiers({})
_NAMES = {kind: names_of([layout]) for kind, layout in LAYOUTS.items()}
# Names that a freight bill has and a list of compensation has no use for.
_BILL_NAMES = frozenset(
    map(
        normalise_header,
        (
            "计费重量", "结算重量", "重量", "应付金额", "应收金额", "运费", "中转费/运费", "快递费", "产品类型",
            "付款方式", "目的省", "目的省份", "寄件地区", "到件地区", "运单发放", "结算对象", "折扣/促销", "物料客户",
            "充单",
        ),
    )
)  # fmt: skip
_PAYOUT_NAME = re.compile("[赔]|打款")
_PAYOUT_TITLE, _BILL_TITLE = re.compile("赔|打款"), re.compile("账单|月结|运费|对账|bill", re.IGNORECASE)


class FoundColumns(NamedTuple):
    """The columns of a header by field, and those of them that only resemble what they were taken for."""

    columns: dict[str, int]
    guessed: frozenset[str]


def is_known_name(name: str) -> bool:
    """Whether some courier's file has a column of this (normalised) name."""
    return any(name in names or bare_name(name) in names for names in _NAMES.values())


def kind_of(header: Sequence[str], title: str) -> StatementKind:
    """What a file is by the names of its columns, else by its title."""
    names = {normalise_header(name) for name in header}
    if any(_PAYOUT_NAME.search(name) for name in names):
        return StatementKind.PAYOUT
    if len(names & _BILL_NAMES) > 1 or (names & _BILL_NAMES and not _PAYOUT_TITLE.search(title)):
        return StatementKind.BILL
    if _PAYOUT_TITLE.search(title):
        return StatementKind.PAYOUT
    return StatementKind.BILL if _BILL_TITLE.search(title) else StatementKind.PAYOUT


def find_columns(header: Sequence[str], kind: StatementKind) -> FoundColumns | None:
    """Which column has which field; None when tracking no. or amount cannot be found."""
    layout = LAYOUTS[kind]
    surely, likely = fit(layout, header, _WAYS[:2]), fit(layout, header, _WAYS)
    if surely is None or likely is None:
        return None
    # The first only: where what was paid is blank, what was asked for must not stand in.
    sure = {field: indexes[0] for field, indexes in surely.columns.items()}
    resembling = {field: indexes[0] for field, indexes in likely.columns.items() if field not in sure}
    return FoundColumns(sure | resembling, frozenset(resembling))


def named_columns(header: Sequence[str], columns: Mapping[str, str]) -> FoundColumns | None:
    """The columns that somebody named; None when the header lacks one of them."""
    places: dict[str, int] = {}
    for index, name in enumerate(header):
        places.setdefault(normalise_header(name), index)
    found = {field: places.get(normalise_header(name)) for field, name in columns.items() if name}
    if any(index is None for index in found.values()):
        return None
    return FoundColumns({field: index for field, index in found.items() if index is not None}, frozenset())


def partly_found(header: Sequence[str], kind: StatementKind) -> dict[str, int]:
    """Whatever can be found of a header that lacks something."""
    layout = LAYOUTS[kind]
    loose = fit(Layout(fields=layout.fields, required=frozenset()), header, _WAYS[:2])
    return {} if loose is None else {field: indexes[0] for field, indexes in loose.columns.items()}
