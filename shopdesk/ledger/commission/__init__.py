"""Commission: rates, what orders earn in a month, and how it is entered."""
