"""Pictures on their way into the archive: whose they are, and how they are kept; no window."""
