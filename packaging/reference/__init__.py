"""What the pages and the manual page tell of settings and commands, taken from the program."""
