"""How tickets go from state to state: what each step needs, what it writes, and what is possible next."""
