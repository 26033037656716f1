"""Two months of the ledger to be put on paper: October closed, November with all there can be."""

from datetime import date
from pathlib import Path
from typing import Any

from shopdesk.core.actor import Actor, Role
from shopdesk.ledger import service
from shopdesk.ledger.appeals.filing import file_appeal
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.moving import SpendingDraft, deposit, spend
from shopdesk.ledger.papers.notice import Notice, NoticeDraft, notice
from shopdesk.ledger.papers.statement import TeamStatement, statement_data
from shopdesk.ledger.states import EntryKind
from shopdesk.ledger.store import EntryRow
from shopdesk.shops.model import StaffId
from shopdesk.shops.service import add_staff
from tests.ledger.scene import LedgerScene

ODD_NAME = '=SUM(A1) <img src="x">'
LONG_REASON = "买家反映少发一件，仓库核对监控后确认漏放，已补发并致歉。" * 8


class PaperScene(LedgerScene):
    """Entries of every kind, a late one, a reversal, an appeal, money in the fund; amounts to be checked by hand.

    November: 周敏 -30.00 (late, in the fund), -10.00 (appealed), -30.00; 李静 +50.00, +1,234.56, -20.00 and its
    reversal +20.00; somebody with an odd name -2.50. The fund: 10.00 from October, +200.00, +30.00, -88.00.
    """

    def __init__(self, folder: Path, template: Path) -> None:
        super().__init__(folder, template, date(2026, 10, 8))
        self.staff[ODD_NAME] = self.do(add_staff, "12", ODD_NAME, Role.PRE_SALES)
        self.people[ODD_NAME] = Actor(self.staff[ODD_NAME], ODD_NAME, Role.PRE_SALES, self.clock)
        self.ladder = self.rule("发错货", source_kind="wrong_shipment")
        self.october = self.mistake("WS2610-0001")
        self.do(collect_fines, [self.october.id], self.today, "现金")
        self.on(date(2026, 11, 2))
        self.do(service.close_month, "2026-10", "")
        self.late = self.mistake("WS2610-0002", on=date(2026, 10, 30))
        self.on(date(2026, 11, 5))
        self.appealed = self.mistake("WS2611-0001")
        self.long = self.mistake("WS2611-0002", reason=LONG_REASON)
        self.bonus = self.by_hand(5_000, EntryKind.BONUS, reason="连续三个月无差评")
        self.by_hand(123_456, EntryKind.COMMISSION, reason="2026-11 提成")
        self.wrong = self.by_hand(2_000, reason="回复超时")
        self.reversal = self.reverse(self.wrong.id, "系统记录有误")
        self.by_hand(-250, EntryKind.ADJUSTMENT, ODD_NAME, reason="=1+1")
        self.do(file_appeal, self.appealed.id, "当天仓库只有一人")
        self.do(deposit, self.today, 20_000, "王芳", "店铺补贴")
        self.do(collect_fines, [self.late.id], self.today, "")
        self.spent = self.do(spend, SpendingDraft(self.today, 8_800, "李静", "下午茶"))

    def mistake(self, source_no: str, **named: Any) -> EntryRow:
        """A wrong shipment of 周敏, by the rule."""
        named |= {"source_kind": "wrong_shipment", "source_id": int(source_no[-4:]), "source_no": source_no}
        return self.by_rule(self.ladder, "周敏", **named)

    def statement(self, month: str = "2026-11", name: str = "", by: str = "") -> TeamStatement:
        """A statement as somebody sees it."""
        staff_id: StaffId | None = self.staff[name] if name else None
        return self.ask(statement_data, self.people[by] if by else self.actor, month, staff_id)

    def notice(self, draft: NoticeDraft, by: str = "") -> Notice:
        """A notice as somebody makes it."""
        return self.ask(notice, self.people[by] if by else self.actor, draft)
