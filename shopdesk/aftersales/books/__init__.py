"""The books of after-sales: reasons and return addresses, and the windows they are kept in."""
