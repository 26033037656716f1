"""Smart paste: receiver, phone and address out of what a chat window, a platform or a file gives as one text."""

import hashlib
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from shopdesk.addresses import contact_words as words
from shopdesk.addresses.contact_block import take_apart
from shopdesk.addresses.contact_words import EDGE
from shopdesk.addresses.divisions import SEPARATORS, Division, Found, beginnings, districts, find_division
from shopdesk.core.identifiers import is_masked

_TAIL = 40  # characters at the end where a postcode may stand
_MOST_POSTCODES = 3  # 000000 stands for none, and another may stand before it

_BLANKS = re.compile(r"\s+")
_POSTCODE = re.compile(
    rf"(?:^|[{re.escape(EDGE)}]|(?=[(（])|(?<=[号室楼栋幢座元层村组]))\s?(?:邮政编码|邮编)?[:：]?\s?[(（]?({words.POSTCODE})[)）]?[\s,，。;；]*$"
)
_ONLY_POSTCODE = re.compile(rf"[(（]?({words.POSTCODE})[)）]?")
_POSTCODE_FIRST = re.compile(
    rf"(?:000000[\s,，;；]+)*(?:邮政编码|邮编)?[:：]?\s?[(（]?({words.POSTCODE})[)）]?[\s,，;；]+"
)
_LABELS = re.compile(rf"(?:(?:收货|收件|详细|所在|联系)?(?:地址|地区)\s?[:：][{re.escape(EDGE)}]*)+")
_COUNTRY = re.compile(r"中国(?:大陆)?(?=[\u4e00-\u9fff\s,])\s?,?\s?")
_OTHER_DISTRICT = re.compile(
    rf"(?:(?![镇乡路街号村])[\u4e00-\u9fff]){{2,8}}?(?<![它他小社校厂景库院园业活宅墅属])[区县旗](?=[{re.escape(''.join(SEPARATORS))}])"
    "|(?:高新区|经开区|高新技术产业开发区|高新技术开发区|经济技术开发区|经济开发区)(?!路|大道|大街|街(?!道))"
)
_PLAIN = re.compile(
    r"(?![省自直市其县])[\u4e00-\u9fff0-9A-Za-z][\u4e00-\u9fff0-9A-Za-z#()-]*(?: [\u4e00-\u9fff0-9A-Za-z#()-]+)*"
)
_POSTCODE_LAST = re.compile(rf"\(({words.POSTCODE})\)$")
_UNSURE = re.compile(r"\d{6}\)?[ -]*$|邮")  # another postcode
_PSEUDO_CITIES = frozenset({"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})


class Address(NamedTuple):
    """A postal address in parts: divisions by their official names, ``""`` for what is not known."""

    province: str = ""
    city: str = ""
    district: str = ""
    detail: str = ""
    postcode: str = ""

    def joined(self) -> str:
        """The address as the platforms write it: ``江苏省 扬州市 广陵区 文昌路1号``, ``上海 上海市 …``."""
        province = self.province.removesuffix("市") if self.province == self.city else self.province
        city = "" if self.city in _PSEUDO_CITIES else self.city
        district = "" if self.district in (self.city, *_PSEUDO_CITIES) else self.district
        line = " ".join(part for part in (province, city, district, self.detail) if part)
        return f"{line}({self.postcode})" if self.postcode else line


class Contact(NamedTuple):
    """Who gets a parcel and where; ``left`` are the words that were not understood, such as a note."""

    receiver: str = ""
    phone: str = ""
    address: Address = Address()
    left: str = ""


@lru_cache(maxsize=20_000)
def split_address(text: str) -> Address:
    """An address in one line as its parts; what cannot be placed goes into the detail, whole."""
    return _as_platforms_write(text) or split_any_address(text)


def split_any_address(text: str) -> Address:
    """``split_address`` without the short cut for what platforms write, which says the same."""
    kept = _BLANKS.sub(" ", words.tidy(text)).strip(EDGE)
    kept, postcode = _without_postcode(_unlabelled(kept))
    seen = words.half_width(kept)
    country = _COUNTRY.match(seen)
    found = find_division(seen, country.end() if country else 0)
    division, end, named = found
    if not named:
        return Address(detail=kept, postcode=postcode)
    division, end = _with_other_district(seen, found)
    detail = kept[end:].strip(EDGE)
    if not postcode and (only := _ONLY_POSTCODE.fullmatch(detail)):
        detail, postcode = "", only[1].replace("000000", "")
    return Address(*division, detail, postcode)


def address_key(text: str) -> int | None:
    """63 bits that two spellings of one address share; none for a masked address or one without a street or house."""
    if is_masked(text):
        return None
    place = _as_platforms_write(text) or split_address(text)
    detail = _bare(place.detail)
    if not detail:
        return None
    told = _bare_division(place.province, place.city, place.district) + detail
    return int.from_bytes(hashlib.blake2b(told.encode(), digest_size=8).digest()) >> 1


def _as_platforms_write(text: str) -> Address | None:
    """The parts of ``province city district street(postcode)``, as platforms write millions; None for any other form.

    Only where the long way would surely find the same: official names, and a street that could be nothing else.
    """
    parts = text.split(" ", 3)
    if len(parts) < 4 or (above := _city_named(parts[0], parts[1])) is None:
        return None
    rest, postcode = parts[3], ""
    if (given := _POSTCODE_LAST.search(rest)) is not None:
        rest, postcode = rest[: given.start()], given[1].replace("000000", "")
    place = above
    if districts(*above[:2]):
        place = _district_named(above, parts[2])
    else:
        rest = f"{parts[2]} {rest}"
    if place is None or rest[:2] in beginnings(above) or not _PLAIN.fullmatch(rest) or _UNSURE.search(rest):
        return None
    return Address(*place, rest.strip(EDGE), postcode)


@lru_cache(maxsize=4096)
def _city_named(province: str, city: str) -> Division | None:
    """The city, where both are named so that nothing behind them can mean another."""
    division, end, _named = find_division(f"{province} {city} 一")
    return division if division.city == city and end == len(province) + 1 + len(city) else None


@lru_cache(maxsize=8192)
def _district_named(city: Division, name: str) -> Division | None:
    if name not in districts(city.province, city.city):
        return None
    division, end, _named = find_division(f"{city.province} {city.city} {name} 一")
    whole = len(city.province) + len(city.city) + len(name) + 2
    return division if division == city._replace(district=name) and end == whole else None


@lru_cache(maxsize=4096)
def _bare_division(province: str, city: str, district: str) -> str:
    return _bare(province + city + district)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _unlabelled(text: str) -> str:
    labels = _LABELS.match(text)
    return text[labels.end() :] if labels else text


def _without_postcode(text: str) -> tuple[str, str]:
    postcode = ""
    for _ in range(_MOST_POSTCODES):
        last = _POSTCODE.search(text, max(0, len(text) - _TAIL))
        if postcode or not last:
            break
        text, postcode = text[: last.start()].rstrip(EDGE), last[1].replace("000000", "")
    if not postcode and (first := _POSTCODE_FIRST.match(text)):
        text, postcode = text[first.end() :].lstrip(EDGE), first[1].replace("000000", "")
        text = _unlabelled(text)
    return text, postcode


def _with_other_district(seen: str, found: Found) -> tuple[Division, int]:
    """A district of old, or one only the city knows (高新区), where the platforms write it apart."""
    division, end, _named = found
    if division.city and not division.district and districts(division.province, division.city):
        start = len(seen) - len(seen[end:].lstrip(EDGE))
        if other := _OTHER_DISTRICT.match(seen, start):
            return division._replace(district=other[0]), other.end()
    return division, end


def split_contact(text: str) -> Contact:
    """Receiver, phone and address of a pasted block, in any order, with or without labels."""
    taken = take_apart(text)
    address = split_address(taken.address)
    if taken.postcode and not address.postcode:
        address = address._replace(postcode=taken.postcode)
    return Contact(taken.receiver, taken.phone, address, taken.left)
