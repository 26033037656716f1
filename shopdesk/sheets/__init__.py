"""Tables and documents in and out: reading, writing, templates, PDF. No feature."""
