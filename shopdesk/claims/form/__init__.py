"""Where claims are entered."""
