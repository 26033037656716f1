"""Months on the screen: sheets written, months closed."""
