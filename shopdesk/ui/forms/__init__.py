"""Compiled from forms/*.ui by `python3 dev.py forms`; never edited by hand."""
