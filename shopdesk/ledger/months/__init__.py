"""Days entries count on, months closed and opened again, what a month came to."""
