"""What leaves about the ledger: statements of a month, notices to put up; no window."""
