"""The verbs that write entries: entering and reversing."""
