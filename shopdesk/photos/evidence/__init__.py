"""What photos prove: whose they are, what they belong to, which were used before, what stands on their labels."""
