"""A claim on the screen: its detail, and what is asked for a step."""
