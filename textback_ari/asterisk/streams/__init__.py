"""A PBX's events in a file: recorded without what is personal, read again, and replayed."""
