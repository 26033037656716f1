"""The department fund: fines collected and returned, money put in and spent; never below zero."""
