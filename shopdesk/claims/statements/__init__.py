"""What couriers say they paid or charged: read, compared with our claims, accepted, undone."""
