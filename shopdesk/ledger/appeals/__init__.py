"""Appeals of staff against entries, and what is decided."""
