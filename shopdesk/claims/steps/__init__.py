"""What is done with a claim: entered, answered, paid, checked, taken back."""
