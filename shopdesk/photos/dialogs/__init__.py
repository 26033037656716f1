"""What is asked about photos."""
