"""Couriers' own forms: workbooks with placeholders that are filled with claims."""
