"""What other features ask the ledger for."""
