"""The windows of couriers and of their forms."""
