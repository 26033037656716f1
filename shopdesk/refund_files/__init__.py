"""Refund reports and after-sales sheets of the platforms: each row is a ticket, or says something of one."""
