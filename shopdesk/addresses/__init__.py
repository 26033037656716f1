"""Chinese addresses: provinces, cities and districts, and pasted blocks taken apart. No database, no Qt."""
