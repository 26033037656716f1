"""Statements, notices and lists of the ledger on paper and as sheets."""
