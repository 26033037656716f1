"""A ticket on paper."""
