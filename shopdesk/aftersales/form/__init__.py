"""Tickets entered and corrected in a form."""
