"""``claims reconcile`` as scripts use it: the shape of ``--json``, and money that comes in once."""

from pathlib import Path

import pytest

from shopdesk.cli import main
from tests.claims.statement_scene import YTO_PAYOUT
from tests.command_line import Shopdesk, commands


@pytest.fixture
def shopdesk(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shopdesk:
    """Run a command on a data folder of its own: exit code, parsed JSON, stderr."""
    return commands(tmp_path, monkeypatch, capsys)


def add(shopdesk: Shopdesk, tracking_no: str, yuan: str) -> str:
    _code, data, _err = shopdesk("claims", "add", "--tracking", tracking_no, "--kind", "lost", "--amount", yuan)
    return data["claim_no"]


def test_each_tracking_number_has_its_outcome_and_is_entered_once(shopdesk: Shopdesk) -> None:
    short = add(shopdesk, "YT4349374991407", "184")
    equal = add(shopdesk, "YT7389451758930", "313")
    over = add(shopdesk, "YT2366767930347", "100")
    command = ("claims", "reconcile", "--courier", "圆通", YTO_PAYOUT)
    code, data, _err = shopdesk(*command)
    assert (code, data["accepted"], len(data["lines"])) == (0, 0, 13)
    told = {one["tracking_no"]: one for one in data["lines"]}
    keys = ("claim_no", "outcome", "agreed_fen", "paid_fen", "difference_fen")
    assert [told["YT4349374991407"][key] for key in keys] == [short, "short", 18_400, 9_200, -9_200]
    assert [told["YT7389451758930"][key] for key in keys] == [equal, "equal", 31_300, 31_300, 0]
    assert [told["YT2366767930347"][key] for key in keys] == [over, "over", 10_000, 19_100, 9_100]
    assert [told["YT9999999999999"][key] for key in keys] == [None, "unknown_here", None, 8_800, 8_800]
    # A claim registered meanwhile is found, and everything is entered.
    found_later = add(shopdesk, "YT8602335301204", "212")
    code, data, _err = shopdesk(*command, "--accept")
    assert (code, data["accepted"]) == (0, 5)
    told = {one["tracking_no"]: one for one in data["lines"]}
    assert [told["YT8602335301204"][key] for key in keys] == [found_later, "equal", 21_200, 21_200, 0]
    code, again, _err = shopdesk(*command, "--accept")
    assert (code, again["accepted"]) == (0, 0)
    assert again["lines"] == data["lines"]
    paid = sum(told[one]["paid_fen"] for one in told if told[one]["claim_no"])
    assert (data["accepted_fen"], again["accepted_fen"]) == (paid, 0)


def test_what_is_no_statement_and_who_is_no_courier_are_refused(shopdesk: Shopdesk, tmp_path: Path) -> None:
    add(shopdesk, "YT4349374991407", "184")
    code, _data, err = shopdesk("claims", "reconcile", "--courier", "飞鸽", YTO_PAYOUT)
    assert (code, "飞鸽" in err) == (2, True)
    strange = tmp_path / "strange.csv"
    strange.write_text("甲,乙\n1,2\n", encoding="utf-8")
    code, _data, err = shopdesk("claims", "reconcile", "--courier", "圆通", strange)
    assert (code, "strange.csv" in err) == (2, True)


def test_a_row_that_cannot_be_taken_is_told(shopdesk: Shopdesk, tmp_path: Path) -> None:
    add(shopdesk, "YT4349374991407", "184")
    path = tmp_path / "圆通.csv"
    path.write_text(
        "运单号,赔付金额,打款日期\nYT4349374991407,92,2026-11-03\nYT4349374991408,九十,\n", encoding="utf-8"
    )
    code, data, _err = shopdesk("claims", "reconcile", "--courier", "圆通", "--accept", path)
    assert (code, data["accepted"]) == (1, 1)
    assert [(one["row"], one["column"], one["value"]) for one in data["failed"]] == [(3, "赔付金额", "九十")]


def test_the_last_line_says_what_was_entered(
    shopdesk: Shopdesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(shopdesk, "YT4349374991407", "184")

    def last_line(*more: str) -> str:
        main(["--data", str(tmp_path / "data"), "claims", "reconcile", "--courier", "圆通", str(YTO_PAYOUT), *more])
        return capsys.readouterr().out.splitlines()[-1]

    assert last_line() == "Nothing is entered: give --accept to enter the receipts."
    assert last_line("--accept") == "1 receipts entered, ￥92.00"
    assert last_line("--accept").startswith("Nothing is entered: it is entered already")
