import pytest

from shopdesk.core.actor import Actor
from shopdesk.core.changes import Changes
from shopdesk.core.database import Session
from shopdesk.couriers import service, store
from shopdesk.couriers.model import Courier
from tests.shop_folder import ShopFolder


@pytest.mark.parametrize(
    ("tracking_no", "first"),
    [
        ("SF0220481613112", "顺丰速运"),
        ("73123456789012", "中通快递"),
        ("YT8461326620858", "圆通速递"),
        ("yt8461326620858", "圆通速递"),
        ("ＹＴ8461326620858", "圆通速递"),
        ("771234567890123", "申通快递"),
        ("2681234567890", "申通快递"),
        ("431234567890123", "韵达快递"),
        ("JT1234567890123", "极兔速递"),
        ("JDVA12345678901", "京东快递"),
        ("EA123456789CN", "EMS"),
        ("1012345678901", "EMS"),
        ("9212345678901", "邮政包裹"),
        ("DPK123456789012", "德邦快递"),
    ],
)
def test_a_tracking_number_proposes_its_courier(scene: ShopFolder, tracking_no: str, first: str) -> None:
    assert scene.ask(service.courier_candidates, tracking_no)[0].name == first


def test_overlapping_numbers_give_several_candidates_and_closed_couriers_come_last(scene: ShopFolder) -> None:
    names = [courier.name for courier in scene.ask(service.courier_candidates, "75123456789012")]
    assert names == ["中通快递", "百世快递"]
    assert {"EMS", "邮政包裹", "韵达快递"} <= {
        courier.name for courier in scene.ask(service.courier_candidates, "9712345678901")
    }
    assert scene.ask(service.courier_candidates, "no number") == []


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("顺丰", "顺丰速运"),
        ("顺丰速运", "顺丰速运"),
        ("顺丰快递", "顺丰速运"),
        (" sf ", "顺丰速运"),
        ("shunfeng", "顺丰速运"),
        ("圆通", "圆通速递"),
        ("圆通快递", "圆通速递"),
        ("中通快递有限公司", "中通快递"),
        ("ems", "EMS"),
        ("邮政速递", "EMS"),
        ("邮政", "邮政包裹"),
        ("邮政快递包裹", "邮政包裹"),
        ("京东物流", "京东快递"),
        ("J&T", "极兔速递"),
    ],
)
def test_couriers_answer_to_short_names_and_codes(scene: ShopFolder, said: str, meant: str) -> None:
    assert scene.ask(service.courier_named, said).name == meant


def test_nobody_answers_to_a_name_nobody_has(scene: ShopFolder) -> None:
    assert scene.ask(service.courier_named, "飞鸽传书") is None
    assert scene.ask(service.courier_named, "") is None
    assert scene.ask(service.courier_named, "快递") is None


def test_setting_up_twice_adds_nobody_twice_and_keeps_what_was_changed(scene: ShopFolder) -> None:
    def change(session: Session, _actor: Actor) -> Changes:
        session.get_one(Courier, 3).window_days = 7
        return Changes(frozenset())

    scene.do(change)
    scene.do(service.add_default_couriers)
    couriers = scene.ask(store.list_couriers)
    assert len({courier.name for courier in couriers}) == len(couriers) == 10
    assert next(courier for courier in couriers if courier.id == 3).window_days == 7
