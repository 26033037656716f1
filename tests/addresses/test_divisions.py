"""Provinces, cities and districts for choosing, and the ones an address begins with."""

import subprocess
import sys

import pytest

from shopdesk.addresses.divisions import NOWHERE, Division, cities, districts, find_division, provinces

CITIES = [(province, city) for province in provinces() for city in cities(province)]


def test_all_of_china_is_there() -> None:
    assert len(provinces()) == 34
    assert (provinces()[0], provinces()[-1]) == ("北京市", "台湾省")
    assert "扬州市" in cities("江苏省")
    assert "广陵区" in districts("江苏省", "扬州市")
    assert districts("香港特别行政区", "九龙")[0] == "油尖旺区"


def test_there_are_no_pseudo_cities() -> None:
    assert cities("上海市") == ("上海市",)
    assert {"浦东新区", "崇明区"} < set(districts("上海市", "上海市"))
    assert {"城口县", "渝中区"} < set(districts("重庆市", "重庆市"))
    assert {"仙桃市", "神农架林区", "武汉市"} < set(cities("湖北省"))
    assert "石河子市" in cities("新疆维吾尔自治区")
    words = {name for place in CITIES for name in (*place, *districts(*place))}
    assert not [name for name in words if name in ("县", "市辖区") or "直辖县级" in name or not name.strip()]


def test_some_cities_have_no_districts() -> None:
    for place in [
        ("广东省", "东莞市"),
        ("广东省", "中山市"),
        ("海南省", "儋州市"),
        ("甘肃省", "嘉峪关市"),
        ("河南省", "济源市"),
    ]:
        assert place in CITIES
        assert districts(*place) == ()


def test_nothing_is_in_an_unknown_place() -> None:
    assert cities("加利福尼亚州") == ()
    assert districts("江苏省", "杭州市") == ()


def test_importing_reads_nothing() -> None:
    told = """
import sys
opened = []
sys.addaudithook(lambda event, given: opened.append(str(given[0])) if event == "open" else None)
from shopdesk.addresses import divisions, splitting
print(any("divisions.txt" in name for name in opened))
divisions.provinces()
print(any("divisions.txt" in name for name in opened))
"""
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, encoding="utf-8", check=True, timeout=60)
    assert done.stdout.split() == ["False", "True"]


PLACES = [Division(*place, district) for place in CITIES for district in districts(*place) or ("",)]


@pytest.mark.parametrize("gap", ["", " ", ",", "-", "\n"])
@pytest.mark.parametrize("rest", ["", "1号", " 中山路1号"])
def test_every_division_is_found_by_its_official_name(gap: str, rest: str) -> None:
    for place in PLACES:
        text = gap.join(filter(None, place)).translate({ord("（"): "(", ord("）"): ")"})
        found = find_division(text + rest)
        assert (found.division, found.end) == (place, len(text))


def test_nearly_every_district_is_clear_below_its_province_or_city() -> None:
    below_city = [place for place in PLACES if find_division(place.city + place.district).division == place]
    assert len(below_city) > 0.999 * len(PLACES)
    below_province = [place for place in PLACES if find_division(place.province + place.district).division == place]
    assert len(below_province) > 0.95 * len(PLACES)


@pytest.mark.parametrize(
    ("text", "division", "rest"),
    [
        ("江苏扬州广陵区文昌路", "江苏省 扬州市 广陵区", "文昌路"),
        ("江苏 扬州 广陵 文昌路", "江苏省 扬州市 广陵区", " 文昌路"),
        ("扬州市广陵区文昌路", "江苏省 扬州市 广陵区", "文昌路"),
        ("广陵区文昌路", "江苏省 扬州市 广陵区", "文昌路"),
        ("江苏省广陵区文昌路", "江苏省 扬州市 广陵区", "文昌路"),
        ("江苏省鼓楼区中山路", "江苏省", "鼓楼区中山路"),  # Nanjing and Xuzhou both have one
        ("江苏省江苏省南京市玄武区", "江苏省 南京市 玄武区", ""),
        ("江苏省扬州市广陵区江苏省扬州市广陵区文昌路", "江苏省 扬州市 广陵区", "文昌路"),
        ("扬州市广陵区广陵区政府", "江苏省 扬州市 广陵区", "广陵区政府"),
        ("上海上海市浦东新区", "上海市 上海市 浦东新区", ""),
        ("上海上海大学", "上海市 上海市", "上海大学"),
        ("北京市朝阳区南京路", "北京市 北京市 朝阳区", "南京路"),
        ("北京市市辖区东城区", "北京市 北京市 东城区", ""),
        ("重庆市 县 城口县 葛城街道", "重庆市 重庆市 城口县", " 葛城街道"),
        ("天津河北区", "天津市 天津市 河北区", ""),
        ("长沙市芙蓉区上海城", "湖南省 长沙市 芙蓉区", "上海城"),
        ("内蒙呼和浩特市新城区", "内蒙古自治区 呼和浩特市 新城区", ""),
        ("广西省南宁市", "广西壮族自治区 南宁市", ""),
        ("四川省 成都市 其它区 天府大道", "四川省 成都市", " 天府大道"),
        ("四川省成都市其他区天府大道", "四川省 成都市", "天府大道"),
        ("湖北省 省直辖县级行政区划 仙桃市 干河街道", "湖北省 仙桃市", " 干河街道"),
        ("湖北仙桃干河街道", "湖北省 仙桃市", "干河街道"),
        ("新疆维吾尔自治区 自治区直辖县级行政区划 石河子市", "新疆维吾尔自治区 石河子市", ""),
        ("东莞市长安镇", "广东省 东莞市", "长安镇"),
        ("广东 东莞市 东莞市 南城街道", "广东省 东莞市", " 南城街道"),
        ("中山市中山路", "广东省 中山市", "中山路"),
        ("延边延吉市", "吉林省 延边朝鲜族自治州 延吉市", ""),
        ("湖南湘西州吉首市", "湖南省 湘西土家族苗族自治州 吉首市", ""),
        ("湖北恩施市", "湖北省 恩施土家族苗族自治州 恩施市", ""),
        ("吉林吉林市船营区", "吉林省 吉林市 船营区", ""),
        ("海南海口", "海南省 海口市", ""),
        ("海南州共和县", "青海省 海南藏族自治州 共和县", ""),
        ("济南市中区", "山东省 济南市 市中区", ""),
        ("徐州市区中山路", "江苏省 徐州市", "市区中山路"),
        ("昆山玉山镇", "江苏省 苏州市 昆山市", "玉山镇"),
        ("北京密云县", "北京市 北京市 密云区", ""),
        ("苏州市工业园区星湖街", "江苏省 苏州市 苏州工业园区", "星湖街"),
        ("郑州管城区", "河南省 郑州市 管城回族区", ""),
        ("香港九龙油尖旺区", "香港特别行政区 九龙 油尖旺区", ""),
        ("澳门", "澳门特别行政区", ""),
        ("台湾台北市大安区", "台湾省 台北市 大安区", ""),
        ("上海南京西路100号", "上海市 上海市", "南京西路100号"),
    ],
)
def test_places_are_found_as_people_write_them(text: str, division: str, rest: str) -> None:
    found = find_division(text)
    assert " ".join(filter(None, found.division)) == division
    assert text[found.end :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "朝阳区建国路",
        "鼓楼区",
        "上海路1号",
        "南京东路100号",
        "中山一路",
        "江苏大学",
        "红河谷小区",
        "东方花园",
        "老城区",
        "文昌路1号",
        "",
        "abc",
    ],
)
def test_what_could_be_anything_is_no_place(text: str) -> None:
    assert find_division(text) == NOWHERE
