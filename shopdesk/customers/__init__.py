"""Customers: the people behind the customer IDs."""
