"""What an entry looks like, and what can be done with it."""
