"""Pictures as bytes: what they are, made small, known again, read; no database."""
