"""Amounts in words, as Chinese forms ask for them (大写金额): 壹仟零贰拾元伍角整."""

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")


def amount_in_words(fen: int) -> str:
    """The amount in Chinese capital numerals; below zero with 负 in front."""
    yuan, rest = divmod(abs(fen), 100)
    jiao, odd = divmod(rest, 10)
    told = "负" if fen < 0 else ""
    if yuan:
        told += f"{_whole(yuan)}元"
    if jiao:
        told += f"{_DIGITS[jiao]}角"
    elif odd and yuan:
        told += "零"
    if odd:
        return f"{told}{_DIGITS[odd]}分"
    return f"{told}整" if yuan or jiao else "零元整"


def _whole(number: int) -> str:
    groups = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    told, gap = "", False
    for place in reversed(range(len(groups))):
        group = groups[place]
        if not group:
            gap = bool(told)
            continue
        if told and (gap or group < 1_000):
            told += "零"
        told += _group(group) + _GROUPS[place]
        gap = False
    return told


def _group(number: int) -> str:
    told, gap = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if not digit:
            gap = bool(told)
            continue
        told += ("零" if gap else "") + _DIGITS[digit] + _PLACES[place]
        gap = False
    return told
