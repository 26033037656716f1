"""Windows in which entries are entered, reversed and appealed."""
