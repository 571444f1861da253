"""What texts are sent for, beside the ready ones that answer a missed call.

The kind of a text that answers a call is the key of its wording (`rules.wording`): a cause,
`after_hours`, `text_me`, ...
"""

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """A text that no call's verdict made."""

    STAFF = "staff"
    """A person of the team wrote it."""
    OPTED_OUT = "opted_out"
    """The one confirmation of an opt-out, after which nothing follows."""
    OPTED_IN = "opted_in"
    HELP = "help"
    ANSWER = "answer"
    """The answer to one of the line's own keywords."""
    APPOINTMENT = "appointment"
    """The confirmation of an appointment, or a reminder of it."""
    FOLLOW_UP = "follow_up"
    """A step of a follow-up sequence."""
    SELF_TEST = "self_test"
    """The text of a self-test's call: worded like that of a customer's, and no text to one."""


ANSWERS: Final = frozenset(Kind) - {Kind.FOLLOW_UP, Kind.SELF_TEST}
"""Texts within a conversation: they wait for no call to end and no call back cancels them."""
ASKED_FOR: Final = frozenset({Kind.OPTED_IN, Kind.HELP, Kind.ANSWER})
"""Answers of the program to a caller's words: they count for every cap but the caller's own, which
is for texts that nobody asked for. A confirmation of an opt-out counts for none."""
PERSONAL: Final = frozenset({Kind.STAFF, Kind.APPOINTMENT})
"""Those that a person of the team decided on, to this very caller."""
