"""The one exception a person running the lab is meant to read."""


class LabError(Exception):
    """Something the lab needs is not there; the message says what, and what to do about it."""
