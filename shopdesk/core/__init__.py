"""What every feature stands on: data, time, money, identity. No Qt widgets, no feature."""
