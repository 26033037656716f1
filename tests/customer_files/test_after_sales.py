"""After-sales and credit in the list of customers, and in their files."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from shopdesk.aftersales.model import Ticket
from shopdesk.aftersales.states import TicketKind, TicketState
from shopdesk.core.errors import UserError
from shopdesk.customer_files import dossier, service, store
from shopdesk.customer_files.credit_dialog import CreditDialog
from shopdesk.customer_files.entries import CreditEntry, TicketEntry
from shopdesk.customer_files.store import CustomerFilter, CustomerRow, CustomerSort
from shopdesk.customer_files.timeline import timeline_lines
from shopdesk.customers import credit
from shopdesk.customers import service as customers
from shopdesk.customers.model import Customer, CustomerId
from tests.customer_files.scene import FIRST, Scene
from tests.customer_files.window import Window, shown_words, texts

DONE = {"state": TicketState.COMPLETED, "refunded_fen": 1_500}


def rows(scene: Scene, wanted: CustomerFilter | None = None, *sort: Any) -> list[CustomerRow]:
    ids = scene.shop.ask(store.list_customer_ids, wanted or CustomerFilter(), *sort)
    found = scene.shop.ask(store.list_customer_rows, ids)
    return [found[one] for one in ids]


def names(scene: Scene, *wanted: Any) -> list[str]:
    return [row.customer_name for row in rows(scene, *wanted)]


def put_into_the_bin(scene: Scene, ticket_id: int) -> None:
    with scene.shop.database.write(scene.shop.actor) as session:
        session.get_one(Ticket, ticket_id).deleted_at = FIRST


@pytest.fixture
def buyers(scene: Scene) -> Scene:
    """甲 has three tickets, one of them open, and one in the recycle bin; 乙 has a finished one, 丙 none."""
    first, second = scene.order("甲"), scene.order("甲")
    scene.ticket(first, **DONE)
    scene.ticket(second, **DONE)
    scene.ticket(second)
    put_into_the_bin(scene, scene.ticket(first, **DONE))
    scene.ticket(scene.order("乙"), **DONE)
    scene.order("丙")
    return scene


def test_tickets_and_what_they_gave_back_stand_in_the_list(buyers: Scene) -> None:
    found = {row.customer_name: (row.tickets, row.ticket_refunded_fen) for row in rows(buyers)}
    assert found == {"甲": (3, 3_000), "乙": (1, 1_500), "丙": (0, 0)}


def test_the_list_sorts_by_tickets_and_narrows_down_to_those_who_have_some(buyers: Scene) -> None:
    assert names(buyers, CustomerFilter(), CustomerSort("tickets")) == ["甲", "乙", "丙"]
    assert names(buyers, CustomerFilter(), CustomerSort("tickets", False)) == ["丙", "乙", "甲"]
    assert sorted(names(buyers, CustomerFilter(tickets="any"))) == ["乙", "甲"]
    assert names(buyers, CustomerFilter(tickets="open")) == ["甲"]
    assert buyers.shop.ask(store.customer_totals, CustomerFilter(tickets="any")).number == 2
    assert buyers.shop.ask(store.sum_customers, CustomerFilter(tickets="open")).orders == 2


def test_tickets_of_all_ids_of_a_person_count_together(buyers: Scene) -> None:
    first, second, third = map(buyers.customer, "甲乙丙")
    buyers.shop.do(customers.merge_customers, third, [first, second])
    (row,) = rows(buyers, CustomerFilter(tickets="open"), CustomerSort("tickets"))
    assert (row.customer_name, row.tickets, row.ticket_refunded_fen) == ("丙", 4, 4_500)
    sums = buyers.shop.ask(dossier.customer_file, first).sums
    assert (sums.tickets, sums.open_tickets, sums.ticket_refunded_fen) == (4, 1, 4_500)


def test_tickets_and_credit_stand_in_the_timeline_with_their_state(scene: Scene) -> None:
    order = scene.order("甲")
    ticket = scene.ticket(order, kind=TicketKind.EXCHANGE, state=TicketState.AWAITING_DISPATCH, proposed_fen=1_200)
    photo = scene.photo("别人", (("ticket", ticket),))
    customer = scene.customer("甲")
    scene.shop.do(credit.grant_credit, customer, 1_250, "退货运费", ("ticket", ticket))
    scene.shop.do(credit.use_credit, customer, 250, "补差价")
    file = scene.shop.ask(dossier.customer_file, customer)
    assert file.sums.credit_fen == 1_000
    entries = scene.shop.ask(dossier.list_timeline, [customer], 100)
    assert [type(one) for one in entries[:2]] == [CreditEntry, CreditEntry]
    lines = timeline_lines(entries, file, scene.shop.actor.clock)
    credit_used, credit_kept = lines[:2]
    assert (credit_used.what, credit_used.state, credit_used.amount, credit_used.opens) == (
        "Credit", "Used", "￥2.50", (),
    )  # fmt: skip
    assert (credit_kept.state, credit_kept.amount, credit_kept.opens) == ("Kept", "￥12.50", (("ticket", ticket),))
    line = next(line for line, one in zip(lines, entries, strict=True) if isinstance(one, TicketEntry))
    assert (line.what, line.state, line.amount) == ("After-sales", "To exchange", "￥12.00")
    assert line.details.startswith("AS2610-0001 · Exchange · 质量问题")
    assert line.opens == (("ticket", ticket),)
    assert ("photo", photo) in [opens for line in lines for opens in line.opens], "what was filed with the ticket"


def test_who_has_tickets_or_credit_is_not_deleted(scene: Scene) -> None:
    first = scene.customer("甲")
    scene.shop.do(credit.grant_credit, first, 100, "运费")
    with pytest.raises(UserError, match=r"1\.00"):
        scene.shop.do(service.delete_customers, [first])
    order = scene.order("乙")
    scene.ticket(order)
    with pytest.raises(UserError, match="1 tickets"):
        scene.shop.do(service.delete_customers, [scene.customer("乙")])
    with scene.shop.database.read() as session:
        assert session.get_one(Customer, first).deleted_at is None


def test_the_file_shows_after_sales_and_leads_to_the_ticket(
    buyers: Scene, window: Callable[[], Window]
) -> None:  # fmt: skip
    screen = window()
    dialog = screen.open(buyers.customer("甲"))
    words = shown_words(dialog)
    for text in ("After-sales", "1 open", "150 % of the orders", "￥30.00 refunded"):
        assert text in words
    table = dialog.ui.timelineTable
    place = next(row for row, cells in enumerate(texts(table)) if cells[1] == "After-sales")
    table.cellActivated.emit(place, 0)
    assert screen.opened[0][0] == "ticket"
    dialog.close()
    assert "After-sales" not in shown_words(screen.open(buyers.customer("丙"))).split("\n")


def test_the_filter_of_the_page_finds_who_has_tickets(buyers: Scene, window: Callable[[], Window]) -> None:
    screen = window()
    screen.page.show_filter({"tickets": "open"})
    screen.settle()
    assert screen.names() == ["甲"]
    screen.page.show_filter({"tickets": "any"})
    screen.settle()
    assert sorted(screen.names()) == ["乙", "甲"]


def credit_form(screen: Window, dialog: QDialog) -> CreditDialog:
    screen.settle()
    return next(one for one in dialog.findChildren(CreditDialog) if one.isVisible())


def test_credit_is_shown_and_used_in_the_file(scene: Scene, window: Callable[[], Window]) -> None:
    scene.order("甲")
    customer = scene.customer("甲")
    scene.shop.do(credit.grant_credit, customer, 1_250, "退货运费")
    screen = window()
    dialog = screen.open(CustomerId(customer))
    assert "￥12.50" in shown_words(dialog) and "Use credit…" in shown_words(dialog)
    dialog.detail.use_credit()
    form = credit_form(screen, dialog)
    assert form.ui.amountEdit.value_fen() == 1_250, "all of it is proposed"
    form.save()
    screen.settle()
    assert form.fields is not None and form.fields.message("reason") == "Say what for in a few words."
    form.ui.reasonEdit.setText("补差价")
    form.ui.amountEdit.setText("12.51")
    form.save()
    screen.settle()
    assert "more than that" in form.fields.message("amount")
    form.ui.amountEdit.setText("abc")
    form.save()
    screen.settle()
    assert "abc" in form.fields.message("amount")
    form.ui.amountEdit.setText("12.50")
    form.save()
    screen.settle()
    assert scene.shop.ask(credit.credit_of, [customer]) == 0
    assert "Use credit…" not in shown_words(dialog)
    assert [cells[3] for cells in texts(dialog.ui.timelineTable) if cells[1] == "Credit"] == ["Used", "Kept"]
