"""Who may do what with the ledger, where roles apply, and whose entries somebody sees."""
