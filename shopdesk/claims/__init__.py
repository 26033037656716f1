"""Courier claims: receivables from the broken parcel to the last yuan received."""
