"""The first page: what must be done now."""
