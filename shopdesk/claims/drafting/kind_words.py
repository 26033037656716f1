"""What happened to a parcel, in the words of tickets' reasons and of couriers' files."""

import re

from shopdesk.claims.states import ClaimKind

# The first that is found.
_WORDS: tuple[tuple[ClaimKind, re.Pattern[str]], ...] = (
    (ClaimKind.MISDELIVERED, re.compile("错派|派错|送错|错送|误投|签收人不符")),
    (ClaimKind.LOST, re.compile("丢|遗失|未收到货")),
    (ClaimKind.DAMAGED, re.compile("破|损|压坏|漏液|变形|湿")),
    (ClaimKind.SHORTAGE, re.compile("少件|少发|漏发|缺件|短少|空包")),
    (ClaimKind.DELAYED, re.compile("延误|延迟|超时|慢")),
    (ClaimKind.ABANDONED, re.compile("弃件|弃货")),
)


def kind_in(words: str) -> ClaimKind | None:
    """What somebody's words say of the parcel; None where they say nothing."""
    return next((kind for kind, pattern in _WORDS if pattern.search(words)), None)
