"""Calls that `textback selftest` makes: how they are told from a customer's."""

from enum import StrEnum

TRUNK = "selftest"
"""Where a record names the trunk of a call: no endpoint is called so, since each has a slash."""

CHANNEL = "textback-selftest-"
"""How the ids of its channels begin."""


class Trial(StrEnum):
    """What becomes of the text that answers such a call."""

    SEND = "send"
    """It leaves like any other, but at once."""
    DECIDE = "decide"
    """It is decided and recorded, and never leaves."""


def is_trial_channel(channel_id: str) -> bool:
    """Return whether a channel belongs to a self-test; nobody outside gives channels their ids."""
    return channel_id.startswith(CHANNEL)
