"""What waits with the ledger, for the first page."""
