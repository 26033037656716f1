"""The photo folder: its file names, its files, and how they are checked and put right."""
