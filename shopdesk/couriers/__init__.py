"""Couriers: who carries the parcels, and what their tracking numbers look like."""
