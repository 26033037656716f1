"""Files of orders: recognised, taken apart row by row, and brought in beside what is known."""
