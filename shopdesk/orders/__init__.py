"""Orders: imported from the platforms, looked at, worked on."""
