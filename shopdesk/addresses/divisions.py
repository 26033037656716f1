"""China's provinces, cities and districts, and which of them an address begins with.

The data stands in ``resources/divisions`` and is read when somebody first asks.
"""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from shopdesk.core.resources import resource_path

SEPARATORS = frozenset(" \t\r\n\x0b\x0c,、;:/\\|-—_.·>~")
_MOST_NAMES = 9  # of one chain: province, city, district, each repeated and with a pseudo city between


class Division(NamedTuple):
    """A place by the full official names of its province, city and district, ``""`` where unknown."""

    province: str
    city: str
    district: str


class Found(NamedTuple):
    """The division an address begins with, where its detail begins, and how many characters name the division."""

    division: Division
    end: int
    named: int


NOWHERE = Found(Division("", "", ""), 0, 0)


class _Form(IntEnum):
    OFFICIAL = 0
    USUAL = 1  # 延边州, 广西省, 密云县 (a 区 today), 高新区: clear beside the places above it
    SHORT = 2  # 江苏, 扬州, 广陵


class _Name(NamedTuple):
    division: Division
    depth: int  # 1 province, 2 city (a municipality is both), 3 district
    form: _Form


class _Spot(NamedTuple):
    """Where a name stands in a text, and whether the name before it was a repeat."""

    text: str
    start: int
    end: int
    again: bool

    @property
    def name(self) -> str:
        return self.text[self.start : self.end]

    @property
    def apart(self) -> bool:
        return self.end == len(self.text) or self.text[self.end] in SEPARATORS


_PROVINCE_END = re.compile(r"(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$")
_PEOPLES = (
    "土家|布依|朝鲜|哈尼|傈僳|景颇|哈萨克|柯尔克孜|蒙古|锡伯|达斡尔|仫佬|毛南|仡佬|裕固|保安|东乡|撒拉|纳西|拉祜|布朗|独龙|普米|塔吉克"
    "|各|壮|藏|回|苗|彝|瑶|侗|羌|水|傣|黎|畲|佤|怒|满|白|土"
)
_AUTONOMOUS = re.compile(rf"(?<=..)(?:(?:{_PEOPLES})族?)*(?:自治(?=[州县旗])|族(?=区$))")
_CITY_END = re.compile(r"(?:市|地区|盟|州|县|林区)$")
_DISTRICT_END = re.compile(r"(?:新区|林区|矿区|[区县市旗])$")
_USED_TO_BE = {"区": "县市", "市": "县"}  # what many a district was before it became one
_ZONES = (
    (re.compile("高新|高技术"), ("高新区", "高新技术产业开发区", "高新技术开发区", "高新开发区")),
    (re.compile("经济"), ("经开区", "经济技术开发区", "经济开发区", "开发区")),
    (re.compile("工业园"), ("工业园区",)),
)
_MORE_NAMES = {"内蒙古自治区": "内蒙", "香港特别行政区": "香港特区", "澳门特别行政区": "澳门特区"}
_MORE_CITY_NAMES = {"巴音郭楞蒙古自治州": "巴州", "博尔塔拉蒙古自治州": "博州", "克孜勒苏柯尔克孜自治州": "克州"}
# District names that are also ordinary words; alone they name no place.
_WORDS = frozenset({"老城区", "港口区", "新市区", "矿区", "城区", "郊区"})

_PSEUDO = re.compile(r"(?:省|自治区)?直辖县级行政(?:区划|单位)|省直辖县?|市辖区|其[它他]区|(?:其[它他]|县)(?=[\s,]|$)")
# A short name followed by one of these is the name of a street, a house, an institution.
_NOT_A_PLACE = re.compile(
    r"(?:[东西南北中环]{0,2}[一二三四五六七八九十]{0,2}(?:路|街|道|大道|大街|巷|弄|里|胡同|村|桥|站|门)|省|市(?!区)|区|县|州|镇|乡|旗|城|港|湾"
    r"|人民|人家|第[一二三四五六七八九十\d]|政府|公安|法院|大学|学院|中学|小学|医院|银行|饭店|酒店|宾馆|大酒店|国际|新村|小区|社区|公寓|花园"
    r"|家园|花苑|大厦|广场|中心|公园|机场|火车站|高铁|菜|商会|商城|会馆|苑|庄|府)"
)
_STREET = re.compile(r"路|大道|大街|街(?!道)")
_TOWN = re.compile(r"[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道)")
_TOWN_OR_STREET = re.compile(r"[\u4e00-\u9fff]{1,5}?(?:镇|乡|街|路|大道|村|巷)")


def provinces() -> tuple[str, ...]:
    """All provinces, municipalities, autonomous and special regions, in the official order."""
    return tuple(_tree())


def cities(province: str) -> tuple[str, ...]:
    """The cities of a province; a municipality is its own city, and nothing is in an unknown one."""
    return tuple(_tree().get(province, ()))


def districts(province: str, city: str) -> tuple[str, ...]:
    """The districts of a city; some cities have none."""
    return _tree().get(province, {}).get(city, ())


def find_division(text: str, start: int = 0) -> Found:
    """The division named at ``start`` of a text with half-width punctuation; ``NOWHERE`` when there is none.

    A place that could be several (朝阳区) is none; a city or district that is clear brings what is above it.
    """
    return _walk(text, start, None, _MOST_NAMES) or NOWHERE


@cache
def beginnings(city: Division) -> frozenset[str]:
    """The first two characters of every name that a city, its province and its districts go by."""
    return _beginnings().get(city[:2], frozenset()) | _beginnings().get((city.province, ""), frozenset())


@cache
def _beginnings() -> dict[tuple[str, str], frozenset[str]]:
    """By province and city, those of the districts with the city's; the province's own by ``""``."""
    found: dict[tuple[str, str], set[str]] = {}
    for name, meanings in _names().items():
        for meaning in meanings:
            found.setdefault(meaning.division[:2], set()).add(name[:2])
    return {place: frozenset(begins) for place, begins in found.items()}


@cache
def _tree() -> dict[str, dict[str, tuple[str, ...]]]:
    tree: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in resource_path("divisions", "divisions.txt").read_text(encoding="utf-8").splitlines():
        province, city, names = (line + "\t").split("\t")[:3]
        tree.setdefault(province, {})[city] = tuple(names.split())
    return tree


@cache
def _names() -> dict[str, tuple[_Name, ...]]:
    """Every name a place is called by, the official ones first."""
    names: dict[str, list[_Name]] = {}
    official = {name for province, below in _tree().items() for name in (province, *below)}
    for name, meaning in sorted(_named(official), key=lambda pair: pair[1].form):
        meanings = names.setdefault(name, [])
        if len(name) > 1 and all(known.division != meaning.division for known in meanings):
            meanings.append(meaning)
    return {name: tuple(meanings) for name, meanings in names.items()}


def _named(official: set[str]) -> Iterator[tuple[str, _Name]]:
    for province, below in _tree().items():
        municipality = province in below
        place = Division(province, province if municipality else "", "")
        stem = _PROVINCE_END.sub("", province)
        yield from _called(place, 2 if municipality else 1, [province], [], [stem, _MORE_NAMES.get(province, "")])
        if province.endswith("自治区"):
            yield from _called(place, 1, [], [stem + "省", stem + "自治区"], [])
        for city, names in below.items():
            if city != province:
                yield from _called(Division(province, city, ""), 2, [city], *_city_names(city))
            yield from _district_names(province, city, names, official)


def _called(
    place: Division, depth: int, official: Iterable[str], usual: Iterable[str], short: Iterable[str]
) -> Iterator[tuple[str, _Name]]:
    for form, names in zip(_Form, (official, usual, short), strict=True):
        yield from ((name, _Name(place, depth, form)) for name in names if name)


def _city_names(city: str) -> tuple[list[str], list[str]]:
    bare = _AUTONOMOUS.sub("", city)
    stem = _CITY_END.sub("", bare)
    return [bare, _MORE_CITY_NAMES.get(city, "")], [stem if len(stem) > 1 else ""]


def _district_names(
    province: str, city: str, names: tuple[str, ...], official: set[str]
) -> Iterator[tuple[str, _Name]]:
    above = [city, _CITY_END.sub("", city), _PROVINCE_END.sub("", province) + city, _PROVINCE_END.sub("", province)]
    zones: dict[str, list[str]] = {}
    for name in names:
        place = Division(province, city, name)
        bare = _AUTONOMOUS.sub("", name)
        stem = _DISTRICT_END.sub("", bare)
        stem = stem if len(stem) > 1 else ""
        usual = [bare, re.sub(r"（.*", "", name)]
        usual += [tail for lead in (*above, above[-1] + above[1]) if len(tail := name.removeprefix(lead)) > 2]
        if stem:
            usual += [stem + end for end in _USED_TO_BE.get(bare[-1], "") if stem + end not in official]
        spelt = name.translate({ord("（"): "(", ord("）"): ")"})
        yield from _called(place, 3, [spelt], dict.fromkeys(usual), [stem if stem != above[1] else ""])
        for kind, called in _ZONES:
            if len(name) > 5 and kind.search(name):
                for zone in called:
                    zones.setdefault(zone, []).append(name)
    for zone, meant in zones.items():
        if len(meant) == 1:
            yield from _called(Division(province, city, meant[0]), 3, [], [zone], [])


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How long the names are that begin with two characters, the longest first."""
    found: dict[str, set[int]] = {}
    for name in _names():
        found.setdefault(name[:2], set()).add(len(name))
    return {begin: tuple(sorted(lengths, reverse=True)) for begin, lengths in found.items()}


def _walk(text: str, at: int, above: Division | None, more: int, *, again: bool = False) -> Found | None:
    """The best chain of names from here on, given what has been named before; ``again`` when that was a repeat."""
    start = at
    while start < len(text) and text[start] in SEPARATORS:
        start += 1
    if not more or start == len(text):
        return None
    best: Found | None = None
    names = _names()
    for length in _lengths().get(text[start : start + 2], ()):
        end = start + length
        meaning = names.get(text[start:end]) if end <= len(text) else None
        place = _meant(meaning, above) if meaning else None
        if place is None:
            continue
        below = _walk(text, end, place.division, more - 1, again=place.division == above)
        if _is_named(_Spot(text, start, end, again), place, above, below is not None and below.named > 0):
            division, after, named = below or (place.division, end, 0)
            if best is None or named + end - start > best.named:
                best = Found(division, after, named + end - start)
    if best is None and above is not None and (pseudo := _PSEUDO.match(text, start)):
        return _walk(text, pseudo.end(), above, more - 1) or Found(above, pseudo.end(), 0)
    return best


def _meant(meanings: tuple[_Name, ...], above: Division | None) -> _Name | None:
    """The one place a name means here: below what was named before, else that place once more."""
    if above is None:
        found = [name for name in meanings if name.depth < 3 or name.form is not _Form.USUAL]
    else:
        found = [name for name in meanings if _is_below(name.division, above)]
        if not found:
            found = [name for name in meanings if _is_below(above, name.division) or above == name.division]
            # Said once more, the place is no less than it was.
            return found[0]._replace(division=above) if len(found) == 1 else None
    if not found:
        return None
    first = min(found, key=lambda name: (name.form, name.depth) if above is None else (name.depth, name.form))
    rivals = [name for name in found if (name.form, name.depth) == (first.form, first.depth)]
    return first if len(rivals) == 1 else None


def _is_below(division: Division, above: Division) -> bool:
    return division != above and all(high in ("", low) for low, high in zip(division, above, strict=True))


def _is_named(spot: _Spot, place: _Name, above: Division | None, goes_on: bool) -> bool:
    """Whether a name stands there for its place, and not as part of a street's or a house's name."""
    text, end = spot.text, spot.end
    if above == place.division:
        return _is_repeated(spot, place, goes_on)
    if place.form is _Form.SHORT:
        return _is_short(spot, place, above, goes_on)
    if above is None and place.depth == 3 and (len(spot.name) < 3 or spot.name in _WORDS):
        return False
    if text[end - 1] == "市" and text.startswith("区", end):  # 徐州市区
        return False
    return goes_on or not _STREET.match(text, end)  # 台州市路桥区 is no street


def _is_repeated(spot: _Spot, place: _Name, goes_on: bool) -> bool:
    if goes_on or spot.apart or place.form is _Form.SHORT:
        return goes_on or spot.apart
    # 广陵区|广陵区政府, but 江苏省扬州市广陵区江苏省扬州市广陵区|文昌路
    return (place.depth < 3 or spot.again) and not _NOT_A_PLACE.match(spot.text, spot.end)


def _is_short(spot: _Spot, place: _Name, above: Division | None, goes_on: bool) -> bool:
    text, end = spot.text, spot.end
    if goes_on and (place.depth < 3 or above is not None):
        return True
    if _NOT_A_PLACE.match(text, end):
        return False
    after = end + text.startswith(" ", end)
    if place.depth == 3:
        county_city = place.division.district.endswith("市")
        if above is None:
            return county_city and _TOWN.match(text, after) is not None
        return spot.apart or (county_city and _TOWN_OR_STREET.match(text, end) is not None)
    province, city, _district = place.division
    if above is not None or city in ("", province):
        return True
    if not districts(province, city):  # 东方, 文昌: words as well
        return _TOWN.match(text, after) is not None
    return spot.apart or _TOWN_OR_STREET.match(text, end) is not None
