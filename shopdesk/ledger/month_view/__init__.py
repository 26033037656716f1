"""The tab of months and statements."""
