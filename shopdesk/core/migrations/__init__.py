"""Migrations: operations only, never the mapped classes of today."""
