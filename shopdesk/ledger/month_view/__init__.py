"""Months of the ledger on the screen: what they come to, statements and notices written, months closed."""
