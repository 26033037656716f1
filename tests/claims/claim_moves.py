"""What people may do to claims, for the machine that does it in any order."""

import tempfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from shopdesk.claims import service
from shopdesk.claims.dossier import ClaimDetail
from shopdesk.claims.drafting.claim_draft import draft_of_claim
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.couriers.model import CourierId
from tests.claims.scene import Scene

BEGIN = date(2026, 8, 20)
DAYS = 150
REASON = "算了"
CLOSED = ("take back all", "receive", "agree", "write off", "take back all", "undo", "correct")
# What may well be done to a claim in a state; something else is drawn now and then, and has to be refused.
SENSIBLE: dict[ClaimState, tuple[str, ...]] = {
    ClaimState.DRAFT: ("submit", "submit", "delete", "correct", "submit", "withdraw", "undo"),
    ClaimState.SUBMITTED: ("agree", "agree", "delete", "correct", "agree", "reject", "undo", "recover"),
    ClaimState.AGREED: (
        "receive", "write off", "receive the rest", "take back all", "undo", "agree", "correct", "receive", "recover",
    ),
    ClaimState.REJECTED: ("appeal", "write off", "undo", "delete"),
    ClaimState.APPEALED: ("agree", "agree", "undo", "reject"),
    ClaimState.SETTLED: CLOSED,
    ClaimState.WRITTEN_OFF: CLOSED,
    ClaimState.RECOVERED: ("undo", "undo", "delete"),
    ClaimState.WITHDRAWN: ("undo", "undo", "delete"),
}  # fmt: skip
EVERYTHING = sorted({name for names in SENSIBLE.values() for name in names})
# Few claims and small amounts, so that what is done meets what was done before.
WHICH = st.integers(0, 2)
# Of the time since the claim was registered, in quarters; -1 is the day before, 5 the day after today.
WHEN = st.sampled_from((4, 0, 2, 4, 1, 3, 0, 2, 4, -1, 5))
ACTION = st.tuples(st.integers(0, 16), st.integers(-25, 30), WHEN)
LINES = st.lists(st.tuples(WHICH, st.integers(-15, 30), st.none() | WHEN), min_size=1, max_size=4)
ACT = st.tuples(WHICH, st.lists(ACTION, min_size=1, max_size=4))
WHAT = st.one_of(
    st.tuples(st.just("act"), ACT),
    st.tuples(st.just("later"), st.tuples(st.integers(5, 40))),
    st.tuples(st.just("think_better_of_it"), st.tuples(WHICH, ACTION, st.integers(-2, 1))),
    st.tuples(st.just("act"), ACT),
    st.tuples(st.just("close_or_reopen"), st.tuples(st.sampled_from((0, -1, 1)))),
    st.tuples(st.just("act"), ACT),
    st.tuples(st.just("statement_comes"), st.tuples(LINES, st.booleans(), st.booleans())),
    st.tuples(st.just("take_back_statement"), st.tuples(st.integers(-2, -1))),
    st.tuples(st.just("pay_and_take_back"), st.tuples(WHICH, st.integers(1, 30), WHEN, WHEN)),
    st.tuples(st.just("pay_more"), st.tuples(WHICH, st.integers(1, 30), WHEN, WHEN)),
    st.tuples(st.just("take_out_of_the_bin"), st.tuples(WHICH)),
)


@cache
def shop() -> bytes:
    """The database of a shop with three claims, made once."""
    with tempfile.TemporaryDirectory() as folder:
        scene = Scene(Path(folder), BEGIN)
        scene.submitted(30)
        scene.agreed(20)
        # One of another courier, not submitted yet.
        order_id = scene.order("SF0220481613112", courier="顺丰")
        scene.claim(25, ClaimKind.LOST, tracking_no="SF0220481613112", order_id=order_id)
        scene.database.close()
        return (Path(folder) / "shopdesk.db").read_bytes()


def verb_of(
    detail: ClaimDetail, name: str, amount: int, on: date, couriers: Sequence[CourierId]
) -> tuple[Any, tuple[Any, ...]]:
    """The verb that people mean, and what it is given beside the claim."""
    match name:
        case "agree":
            return service.agree_claim, (abs(amount) or 5, on)
        case "receive":
            return service.add_receipt, (amount, on, MoneyTo.ACCOUNT)
        case "receive the rest":
            return service.add_receipt, (detail.row.outstanding_fen, on, MoneyTo.ACCOUNT)
        case "take back all":
            return service.add_receipt, (-detail.row.received_fen, on, MoneyTo.ACCOUNT)
        case "write off":
            return service.write_off, (REASON, None if amount > 10 else amount, on)
        case "correct":
            draft = draft_of_claim(detail)
            return service.change_claim, (draft._replace(courier_id=couriers[amount % 2], claimed_fen=40),)
    plain: dict[str, tuple[Any, tuple[object, ...]]] = {
        "submit": (service.submit_claim, ()),
        "appeal": (service.appeal_claim, ()),
        "undo": (service.take_back, ()),
        "reject": (service.reject_claim, (REASON,)),
        "recover": (service.recover_goods, ()),
        "withdraw": (service.withdraw_claim, (REASON,)),
        "delete": (service.delete_claim, ()),
    }
    return plain[name]
