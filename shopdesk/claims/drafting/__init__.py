"""What a claim would be: what people enter, what the order adds, what is proposed, what is wrong with it."""
