"""The parcel result in words, wherever it is shown."""

from shopdesk.claims.losses.parcel_result import ParcelResult
from shopdesk.core.columns import Chip
from shopdesk.core.money import format_yuan
from shopdesk.core.text import translate


def result_text(result: ParcelResult) -> str:
    """How the result is worked out, beside what the order brought in."""
    text = translate(
        "ParcelResult",
        "refund {refund} + reissue {reissue} + postage {postage} − compensation {compensation} = {result}; "
        "the order brought in {order}",
    )
    return text.format(
        refund=format_yuan(result.refunded_fen),
        reissue=format_yuan(result.reissue_cost_fen),
        postage=format_yuan(result.postage_fen),
        compensation=format_yuan(result.compensation_fen),
        result=format_yuan(result.result_fen),
        order=format_yuan(result.order_amount_fen),
    )


def expected_text(result: ParcelResult) -> str:
    """What it comes to once the courier has paid; empty where nothing more is to come."""
    if not result.expected_fen:
        return ""
    text = translate("ParcelResult", "{amount} may still come from the courier; then it is {outcome}.")
    return text.format(amount=format_yuan(result.expected_fen), outcome=outcome_text(result.expected_result_fen))


def outcome_text(result_fen: int) -> str:
    """A result in a few words, in fen."""
    if result_fen > 0:
        return translate("ParcelResult", "a loss of {amount}").format(amount=format_yuan(result_fen))
    if result_fen < 0:
        return translate("ParcelResult", "{amount} more than it cost").format(amount=format_yuan(-result_fen))
    return translate("ParcelResult", "no loss")


def result_chip(result: ParcelResult) -> Chip:
    """The one thing to see at a glance: paid twice, a loss, or none."""
    if result.paid_twice:
        return Chip(translate("ParcelResult", "Paid twice"), "danger")
    if result.result_fen > 0:
        waits = result.expected_fen > 0
        return Chip(translate("ParcelResult", "Loss"), "warning" if waits else "danger")
    return Chip(translate("ParcelResult", "No loss"), "good")
