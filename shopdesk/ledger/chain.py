"""The chain: each entry carries the hash of the one before, so that no change goes unnoticed."""
