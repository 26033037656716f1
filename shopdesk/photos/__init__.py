"""The photo archive: files named by customer ID, linked to records."""
