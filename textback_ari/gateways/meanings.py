"""What a carrier's errors mean for a text, whatever protocol they come in."""

from dataclasses import dataclass

from textback_ari.messages.states import Blame


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an error means for the text: `blame`, or `None` where it is temporary."""

    blame: Blame | None
    words: str = ""
    """The error in words, where the carrier's own differ from the protocol's."""


REGISTER = (
    "have the sender registered with the carrier: a US local number as a 10DLC campaign, a "
    "toll-free one by verification, a name where the country lists names"
)
"""What an administrator does about a sender that is refused."""


def with_advice(why: str, sender: str) -> str:
    """Return why a sender was refused, with what to do about it."""
    return f"{why}; the sender is {sender or 'empty'}: {REGISTER}"
