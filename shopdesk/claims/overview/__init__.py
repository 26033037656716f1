"""What claims come to: recovery, age, rate, as figures and charts."""
