"""Shops and staff: who sells where, and who acts."""
