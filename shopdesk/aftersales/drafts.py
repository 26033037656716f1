"""What people enter about a ticket, what follows from it, and what is wrong with it."""

from shopdesk.aftersales.ticket_draft import LineDraft, ReplacementDraft, TicketDraft

__all__ = ["LineDraft", "ReplacementDraft", "TicketDraft"]
