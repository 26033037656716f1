"""The receiving desk (收货台): parcels that come back, whose they are, and what becomes of them."""
