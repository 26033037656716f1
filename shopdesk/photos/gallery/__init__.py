"""The parts of the gallery: what it is narrowed down to, what is done with the photos selected in it."""
