"""The short cut for addresses as platforms write them finds what the long way finds, whatever stands in the street."""

from hypothesis import example, given
from hypothesis import strategies as st

from shopdesk.addresses.divisions import Division, cities, districts, provinces
from shopdesk.addresses.splitting import Address, address_key, split_address, split_any_address

PLACES = [
    Division(province, city, district)
    for province in provinces()
    for city in cities(province)
    for district in districts(province, city) or ("",)
]
FRAGMENTS = st.sampled_from(
    [
        *(
            "文三路",
            "中山北路",
            "12号",
            "3栋",
            "A座",
            "１号",
            "南路",
            "一",
            "é",
            "𠮷",
            " ",
            "  ",
            "-",
            "#",
            "(",
            ")",
            "，",
            ".",
        ),
        *("(菜鸟驿站)", "邮编", "310012", "(310012)", "(000000)", "000000", "(912345)", "镇", "街道", "县", "城中街道"),
        *("市辖区", "其它区", "其他", "直辖县级行政区划", "省直辖县", "区政府", "高新区"),
    ]
)


@st.composite
def addresses(draw: st.DrawFn) -> str:
    """Three places with a blank between, mostly such as belong together, and some street, perhaps a place again."""
    place = draw(st.sampled_from(PLACES))
    names = [draw(st.sampled_from([place.province, place.province[:2], place.province.removesuffix("市")]))]
    names += [place.city, place.district or draw(FRAGMENTS)]
    if draw(st.integers(0, 9)) == 0:
        names[draw(st.integers(0, 2))] = draw(
            st.sampled_from([*place, "其它区", "省直辖县级行政区划", "地址:", "中国"])
        )
    beside = districts(place.province, place.city)
    parts = FRAGMENTS | st.sampled_from([*place, *beside, *(name[:2] for name in place), place.city + place.district])
    return " ".join([*names, "".join(draw(st.lists(parts, max_size=6)))])


def test_every_district_is_found_where_the_platforms_write_it() -> None:
    for place in PLACES:
        third = place.district or "城中街道"
        text = f"{place.province} {place.city} {third} 解放路1号(310012)"
        detail = "解放路1号" if place.district else "城中街道 解放路1号"
        assert split_address(text) == split_any_address(text)
        if not {place.city, place.district} & {"县", "市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划"}:
            assert split_address(text) == Address(*place, detail, "310012")


@given(addresses())
@example("浙江省 杭州市 西湖区 西湖区文三路1号(310012)")
@example("广东省 东莞市 南城街道 鸿福路1号(000000)")
@example("上海 上海市 浦东新区 世纪大道1号 邮编(200120)")
@example("江苏省 扬州市 广陵区 广陵区政府310012(000000)")
@example("江苏省 扬州市 广陵区 文昌路1号(225000)-")
@example("河南省 新乡市 新乡县 开发区镇")
@example("新疆维吾尔自治区 图木舒克市 310012 -")
def test_the_short_cut_finds_what_the_long_way_finds(text: str) -> None:
    assert split_address(text) == split_any_address(text)


@given(addresses())
def test_an_address_has_the_same_key_with_and_without_blanks_at_its_ends(text: str) -> None:
    # Blanks before it keep it from the short cut.
    assert address_key(text) == address_key(f"  {text} ")
