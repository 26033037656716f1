"""Rules: ladders of amounts, how occurrences count, what is proposed."""
