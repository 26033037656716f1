"""Photos leaving the program: a zip or a contact sheet, without the place where they were taken."""
