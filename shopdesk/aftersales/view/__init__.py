"""Tickets as people see them: beside the list, in windows of their own, step by step."""
