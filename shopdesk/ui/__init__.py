"""The widgets and machinery every page is made of. No feature, no SQLAlchemy."""
