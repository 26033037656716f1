"""The settings page: shops, people, appearance, data, backups, the recycle bin."""
