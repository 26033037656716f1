"""Wrong shipments (发错货登记): what was sent otherwise than ordered, by whom, and what came of it."""
