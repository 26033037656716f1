"""A ticket before it is stored: what follows from what people enter, what may be given back, and what is wrong."""
