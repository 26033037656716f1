"""The tab of the department fund."""
