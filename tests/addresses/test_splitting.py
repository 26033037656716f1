"""Smart paste: what chats, platforms and files give as one text, taken apart and put together again."""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from shopdesk.addresses.divisions import cities, districts, provinces
from shopdesk.addresses.splitting import Address, Contact, address_key, split_address, split_contact

DATA = Path(__file__).parents[1] / "data"
GUANGLING = Address("江苏省", "扬州市", "广陵区", "文昌路1号")
PUDONG = Address("上海市", "上海市", "浦东新区", "世纪大道1号")
CHENGDU = Address("四川省", "成都市", "高新区", "天府大道1号")


def letters(text: str) -> list[str]:
    """The letters, digits and Han characters of a text."""
    return [character for character in unicodedata.normalize("NFKC", text) if character.isalnum()]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("江苏省 扬州市 广陵区 文昌路1号", GUANGLING),
        ("江苏省扬州市广陵区文昌路1号(225000)", GUANGLING._replace(postcode="225000")),
        ("江苏省 扬州市 广陵区 文昌路1号，000000", GUANGLING),
        ("225000 江苏省扬州市广陵区文昌路1号", GUANGLING._replace(postcode="225000")),
        ("江苏省扬州市广陵区文昌路1号 邮编：225000", GUANGLING._replace(postcode="225000")),
        ("收货地址：中国江苏省扬州市广陵区文昌路１号（２２５０００）", GUANGLING._replace(postcode="225000")),
        ("江苏省-扬州市-广陵区-文昌路1号", GUANGLING),
        ("江苏省，扬州市，广陵区，文昌路1号", GUANGLING),
        ("\u200b江苏省\u3000扬州市\xa0广陵区\t文昌路1号 ", GUANGLING),
        ("上海 上海市 浦东新区 世纪大道1号", PUDONG),
        ("上海市浦东新区世纪大道1号", PUDONG),
        ("四川省 成都市 其它区 天府大道1号(610041)", Address("四川省", "成都市", "", "天府大道1号", "610041")),
        ("四川省 成都市 高新区 天府大道1号", CHENGDU),
        ("四川成都高新区天府大道1号", CHENGDU),
        ("浙江省 杭州市 江干区 景芳路1号", Address("浙江省", "杭州市", "江干区", "景芳路1号")),  # merged in 2021
        ("湖北省 省直辖县级行政区划 仙桃市 干河街道1号", Address("湖北省", "仙桃市", "", "干河街道1号")),
        ("广东省 东莞市 南城街道 鸿福路1号", Address("广东省", "东莞市", "", "南城街道 鸿福路1号")),
        ("北京市朝阳区南京路1号", Address("北京市", "北京市", "朝阳区", "南京路1号")),
        ("浙江省 杭州市 西湖区 ***", Address("浙江省", "杭州市", "西湖区", "***")),
        ("扬州大学荷花池校区", Address(detail="扬州大学荷花池校区")),
        ("1600 Amphitheatre Parkway, CA 94043", Address(detail="1600 Amphitheatre Parkway, CA 94043")),
        ("##9fja0==", Address(detail="##9fja0==")),
        ("", Address()),
    ],
)
def test_an_address_is_split_into_its_parts(text: str, address: Address) -> None:
    assert split_address(text) == address


def test_an_address_is_joined_as_the_platforms_write_it() -> None:
    assert GUANGLING.joined() == "江苏省 扬州市 广陵区 文昌路1号"
    assert PUDONG._replace(postcode="200120").joined() == "上海 上海市 浦东新区 世纪大道1号(200120)"
    assert split_address("新疆石河子市北四路1号").joined() == "新疆维吾尔自治区 石河子市 北四路1号"
    assert Address("湖北省", "省直辖县级行政区划", "仙桃市", "干河街道").joined() == "湖北省 仙桃市 干河街道"
    assert Address("广东省", "东莞市", "东莞市", "南城街道").joined() == "广东省 东莞市 南城街道"
    assert Address().joined() == ""


CONTACTS = {
    GUANGLING: [
        "周强，86-13900000004，江苏省 扬州市 广陵区 文昌路1号，000000",
        "收货人：周强\n手机号码：13900000004\n所在地区：江苏扬州市广陵区\n详细地址：文昌路1号",
        "收件人: 周强\n手机号码: 13900000004\n所在地区: 江苏省扬州市广陵区\n详细地址: 江苏省扬州市广陵区文昌路1号",
        "详细地址: 文昌路1号\n所在地区: 江苏省扬州市广陵区\n联系电话: 13900000004\n姓名: 周强",
        "姓名：周强 电话：13900000004 地址：江苏省扬州市广陵区文昌路1号",
        "收货人\n周强\n联系电话\n13900000004\n收货地址\n江苏省扬州市广陵区文昌路1号",
        "收件人周强\n电话13900000004\n地址江苏省扬州市广陵区文昌路1号",
        "周强13900000004江苏省扬州市广陵区文昌路1号",
        "13900000004周强江苏省扬州市广陵区文昌路1号",
        "江苏省扬州市广陵区文昌路1号周强13900000004",
        "江苏省扬州市广陵区文昌路1号 周强 13900000004",
        "江苏省扬州市广陵区文昌路1号(周强收)13900000004",
        "江苏省扬州市广陵区文昌路1号，13900000004，周强收",
        "周强/13900000004/江苏省扬州市广陵区文昌路1号",
        "【周强】【13900000004】【江苏省扬州市广陵区文昌路1号】",
        "周 强 139 0000 0004 扬州市广陵区文昌路1号",
        "周强;139-0000-0004;广陵区文昌路1号",
        "周强 +86 13900000004 江苏扬州广陵区文昌路1号",
        "周强，13900000004，江苏省，扬州市，广陵区，文昌路1号",
        "江苏，扬州，广陵区，文昌路1号，13900000004，周强",
        "新地址：江苏省扬州市广陵区文昌路1号，顾客姓名：周强，顾客电话：13900000004",
        "地址改成江苏省扬州市广陵区文昌路1号\n收件人是周强\n13900000004",
        "周强\t0086-13900000004\t江苏\t扬州市\t广陵区\t文昌路1号",
        "📱１３９００００００４ 👤周强 🏠江苏省扬州市广陵区文昌路１号".replace(
            "１３９００００００４", "１３９０００００００４"
        ),
        "周强\r\n13900000004\r\n江苏省 扬州市 广陵区\r\n文昌路1号",
    ],
}


@pytest.mark.parametrize(
    ("text", "address"), [(text, address) for address, texts in CONTACTS.items() for text in texts]
)
def test_name_phone_and_address_come_in_any_form(text: str, address: Address) -> None:
    assert split_contact(text) == Contact("周强", "13900000004", address, "")


@pytest.mark.parametrize(
    "name",
    [
        *[
            "𠮷㛃",
            "吕·阿凡提·买买提",
            "阿依古丽·买买提",
            "欧阳小明",
            "高新",
            "区小明",
            "江苏",
            "路明",
            "王女士",
            "何路",
        ],
        *["John Smith", "O'Neil", "张**", "***", "周强[7576]", "小熊软糖", "周強"],
    ],
)
def test_names_are_of_many_kinds(name: str) -> None:
    for text in (f"{name}，13900000004，{CHENGDU.joined()}", f"{CHENGDU.joined()}\n13900000004\n{name}"):
        assert split_contact(text) == Contact(name, "13900000004", CHENGDU, "")
    assert split_contact(f"收货人：{name}\n地址：{CHENGDU.joined()}\n").receiver == name


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("139 0000 0004", "13900000004"),
        ("139-0000-0004", "13900000004"),
        ("139 000 00004", "13900000004"),
        ("1390 0000 004", "13900000004"),
        ("+8613900000004", "13900000004"),
        ("(+86)13900000004", "13900000004"),
        ("18400913965-7576", "18400913965-7576"),
        ("18400913965转7576", "18400913965-7576"),
        ("18400913965 分机7576", "18400913965-7576"),
        ("0514-87654321", "0514-87654321"),
        ("(0514)87654321", "0514-87654321"),
        ("（0514）87654321转8012", "0514-87654321-8012"),
        ("051487654321", "051487654321"),
        ("400-820-8820", "4008208820"),
        ("138****0000", "138****0000"),
        ("86-138****0000", "138****0000"),
        ("1**********", "1**********"),
        ("+852 9123 4567", "+852 9123 4567"),
    ],
)
def test_phones_are_of_many_kinds(typed: str, phone: str) -> None:
    assert split_contact(f"周强，{typed}，{PUDONG.joined()}") == Contact("周强", phone, PUDONG, "")
    assert split_contact(f"{PUDONG.joined()}\n周强 {typed}") == Contact("周强", phone, PUDONG, "")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"订单号3001230000000000107 周强 13900000004 {PUDONG.joined()}", "3001230000000000107"),
        (f"3001230000000000107\n周强 13900000004\n{PUDONG.joined()}", "3001230000000000107"),
        (f"YT1234567890123 周强 13900000004 {PUDONG.joined()}", "YT1234567890123"),
        (f"周强 13900000004 {PUDONG.joined()} 请发顺丰", "请发顺丰"),
        (f"{PUDONG.joined()}，请发顺丰，周强 13900000004", "请发顺丰"),
        (f"周强 13900000004\n{PUDONG.joined()}\n备注：发顺丰，谢谢", "发顺丰，谢谢"),
        (f"周强，13900000004，0514-87654321，{PUDONG.joined()}", "0514-87654321"),
        (f"周强，0514-87654321，13900000004，{PUDONG.joined()}", "0514-87654321"),
    ],
)
def test_what_is_neither_is_left(text: str, left: str) -> None:
    assert split_contact(text) == Contact("周强", "13900000004", PUDONG, left)


def test_a_company_and_a_house_stay_in_the_address() -> None:
    for more in (
        "阿里巴巴有限公司",
        "阳光小区 3栋2单元",
        "白云大厦 12楼前台",
        "阳光水岸，3栋",
        "菜鸟驿站",
        "别克4S店",
        "15-180号",
    ):
        told = split_contact(f"周强，13900000004，{PUDONG.joined()} {more}")
        assert told == Contact("周强", "13900000004", PUDONG._replace(detail=f"{PUDONG.detail} {more}"), "")


def test_a_part_alone_is_told_too() -> None:
    assert split_contact("周强") == Contact(receiver="周强")
    assert split_contact("13900000004") == Contact(phone="13900000004")
    assert split_contact(PUDONG.joined()) == Contact(address=PUDONG)
    assert split_contact("请发顺丰") == Contact(left="请发顺丰")
    assert split_contact("") == Contact()


def test_an_address_abroad_is_a_detail() -> None:
    told = split_contact("Li Lei, 13900000004, 1600 Amphitheatre Parkway, Mountain View")
    assert told == Contact("Li Lei", "13900000004", Address(detail="1600 Amphitheatre Parkway, Mountain View"), "")


def test_spellings_of_one_address_have_one_key() -> None:
    spellings = [
        "江苏省 扬州市 广陵区 文昌路1号A座(225000)",
        "江苏扬州广陵区文昌路１号Ａ座",
        "扬州市广陵区 文昌路 1号-a座，000000",
        "江苏省江苏省扬州市广陵区文昌路1号（A座）",
    ]
    keys = {address_key(text) for text in spellings}
    assert len(keys) == 1
    assert address_key("江苏省 扬州市 广陵区 文昌路2号A座") not in keys
    assert address_key("四川省 成都市 其它区 天府大道1号") == address_key("四川成都天府大道1号")
    key = keys.pop()
    assert key is not None and 0 <= key < 2**63


@pytest.mark.parametrize(
    "text", ["", "  ", "浙江省 杭州市 西湖区 ***", "##9fja0==", "江苏省 扬州市 广陵区", "****", "，。"]
)
def test_blank_and_masked_addresses_have_no_key(text: str) -> None:
    assert address_key(text) is None


def test_keys_stay_the_same_between_runs() -> None:
    assert address_key("江苏省 扬州市 广陵区 文昌路1号") == 8736291770522424551


# Addresses of the sample files


def _cells() -> list[tuple[str, str]]:
    tables: list[Sequence[Sequence[object]]] = []
    for path in sorted(DATA.glob("*/*.xls*")):
        if path.parent.name != "broken":
            book = CalamineWorkbook.from_path(path)
            tables += [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    for path in sorted(DATA.glob("*/*.csv")):
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig" if raw.startswith(b"\xef\xbb\xbf") else "gb18030", errors="replace")
        tables.append([list(row) for row in csv.reader(io.StringIO(text))])
    found = []
    for table in tables:
        header = [str(cell).strip() for cell in table[0]] if table else []
        for name in ("收货地址", "客户地址", "收件地址", "详细地址"):
            if name in header:
                column = header.index(name)
                found += [(name, str(row[column])) for row in table[1:] if column < len(row)]
    return found


def test_addresses_of_the_platforms_are_placed() -> None:
    cells = [text for name, text in _cells() if name != "详细地址" and text.strip("-'\" ")]
    assert len(cells) > 100
    lost = [
        text for text in cells if "*" not in text and not (split_address(text).province and split_address(text).city)
    ]
    assert lost == []
    assert all(split_address(text).detail for text in cells)


# Whatever is pasted

PLACES = [
    (province, city, district)
    for province in provinces()
    for city in cities(province)
    for district in districts(province, city) or ("",)
]
DETAILS = [
    "文昌路1号",
    "长安镇霄边村2组",
    "南京路100号上海城3栋",
    "解放大道8号 阳光小区2单元301",
    "曲江街道 Tower B 12楼",
]
NAMES = ["何路", "兰州", "小鱼儿", "周强", "欧阳小明", "张**", "吕·阿凡提", "区小明", "王女士", "高新"]
PHONES = ["13900000004", "18400913965-7576", "138****0000", "0514-87654321"]
addresses = st.builds(Address, st.just(""), detail=st.sampled_from(DETAILS)).flatmap(
    lambda address: st.sampled_from(PLACES).map(lambda place: Address(*place, address.detail))
)


@given(addresses, st.sampled_from(["", "225000"]))
def test_joined_addresses_are_split_back(address: Address, postcode: str) -> None:
    address = address._replace(postcode=postcode)
    assert split_address(address.joined()) == address
    assert split_address(address.joined().replace(" ", "", 3)).district == address.district


@given(
    addresses,
    st.sampled_from(NAMES),
    st.sampled_from(PHONES),
    st.permutations(range(3)),
    st.sampled_from(["，", ",", "\n", "; ", " ", "\t", "  "]),
)
def test_any_arrangement_is_split_back(
    address: Address, name: str, phone: str, order: list[int], separator: str
) -> None:
    parts = (name, phone, address.joined())
    assert split_contact(separator.join(parts[index] for index in order)) == Contact(name, phone, address, "")


WORDS = [
    *"省市区县镇路号 ，,。:：\n-*()（）/1",
    "江苏",
    "江苏省",
    "扬州",
    "扬州市",
    "广陵区",
    "南京",
    "上海",
    "海南",
    "吉林市",
    "朝阳区",
    "鼓楼区",
    "其它区",
]
WORDS += [
    "市辖区",
    "县",
    "高新区",
    "东莞",
    "长安镇",
    "文昌路1号",
    "大学",
    "小区",
    "225000",
    "000000",
    "昆山",
    "中国",
    "地址：",
    "省直辖县级行政区划",
    "x",
]
puzzles = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)


@given(st.one_of(puzzles, st.text()))
def test_splitting_what_was_joined_changes_nothing(text: str) -> None:
    address = split_address(text)
    assert split_address(address.joined()) == address
    assert address_key(address.joined()) == address_key(text) or "*" in text


@given(st.one_of(puzzles, st.text()))
def test_nothing_that_was_typed_is_lost(text: str) -> None:
    told = "".join(split_address(text))
    dropped = re.sub("收货地址|地址|其它区|市辖区|省直辖县级行政区划|县|中国|000000|邮编|邮政编码", "", text)
    assert set(letters(dropped)) <= set(letters(told))


blocks = st.lists(
    st.sampled_from(
        [
            *WORDS,
            "周强",
            "13900000004",
            "138****0000",
            "0514-87654321",
            "3001230000000000107",
            "请发顺丰",
            "收",
            "Li Lei",
            "；",
            "|",
            "\t",
        ]
    ),
    max_size=14,
).map("".join)


@given(st.one_of(blocks, st.text(), st.text(alphabet="0123456789-+() 转*\n")))
def test_a_pasted_block_loses_nothing(text: str) -> None:
    told = split_contact(text)
    found = letters("".join((told.receiver, told.phone, *told.address, told.left)))
    dropped = re.sub("地址|其它区|市辖区|省直辖县级行政区划|县|中国|000000|收|邮编|86|转", "", text)
    assert set(letters(dropped)) <= set(found)


@pytest.mark.parametrize(
    "pattern",
    ["1", "省", " ", "1 ", "江苏省", "海南", "收货人:", "(0", "139-", "*", "1*", "13900000004", "其它 ", "周强 "],
)
def test_endless_repetition_is_taken_apart_as_well(pattern: str) -> None:
    text = pattern * 20_000
    assert set(letters("".join(split_address(text)))) >= set(letters(text))
    told = split_contact(text)
    assert len("".join((told.receiver, told.phone, *told.address, told.left))) <= len(text) + 20
