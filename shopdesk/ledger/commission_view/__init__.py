"""The tab of commission."""
