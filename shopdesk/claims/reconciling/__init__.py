"""Statements on the screen: files chosen, columns explained, lines reviewed and accepted."""
