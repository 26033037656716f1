"""What people do with the ledger. Each function is one verb: it checks, writes, and says what changed.

Days are business days of the shop, amounts fen. The verbs stand in the rooms below.
"""

from shopdesk.ledger.appeals.deciding import decide
from shopdesk.ledger.appeals.filing import file_appeal, withdraw_appeal
from shopdesk.ledger.chain import Verified, verify
from shopdesk.ledger.commission.claiming import give_staff_no
from shopdesk.ledger.commission.rates import (
    add_rate,
    change_counting,
    change_rate,
    delete_rate,
    end_rate,
    restore_rate,
)
from shopdesk.ledger.commission.running import run as run_commission
from shopdesk.ledger.fund.fines import collect_fines
from shopdesk.ledger.fund.moving import SpendingDraft, correct, deposit, spend
from shopdesk.ledger.months.closing import close_month, loose_ends, months_to_close, reopen_month
from shopdesk.ledger.posting.entering import EntryDraft, cautions, enter, enter_many, entry_problems
from shopdesk.ledger.posting.reversing import counted_later, reverse, reverse_many, why_not_reverse
from shopdesk.ledger.rules.managing import (
    RuleDraft,
    add_rule,
    change_rule,
    delete_rule,
    list_rules,
    restore_rule,
    rule_problems,
)
from shopdesk.ledger.rules.proposing import Proposal, propose, rules_for, standings

__all__ = [
    "EntryDraft",
    "Proposal",
    "RuleDraft",
    "SpendingDraft",
    "Verified",
    "add_rate",
    "add_rule",
    "cautions",
    "change_counting",
    "change_rate",
    "change_rule",
    "close_month",
    "collect_fines",
    "correct",
    "counted_later",
    "decide",
    "delete_rate",
    "delete_rule",
    "deposit",
    "end_rate",
    "enter",
    "enter_many",
    "entry_problems",
    "file_appeal",
    "give_staff_no",
    "list_rules",
    "loose_ends",
    "months_to_close",
    "propose",
    "reopen_month",
    "restore_rate",
    "restore_rule",
    "reverse",
    "reverse_many",
    "rule_problems",
    "rules_for",
    "run_commission",
    "spend",
    "standings",
    "verify",
    "why_not_reverse",
    "withdraw_appeal",
]
