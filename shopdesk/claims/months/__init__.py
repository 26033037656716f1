"""Months of claims as statements of account, and months that are closed."""
