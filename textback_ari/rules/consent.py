"""How a caller agreed to be texted: recorded with each call and text, kept for audit."""

from enum import StrEnum

from textback_ari.calls.call import FinishedCall
from textback_ari.calls.outcome import Kind
from textback_ari.rules.case import TEXT_ME_TAG, read_tag
from textback_ari.rules.verdict import Verdict


class ConsentHow(StrEnum):
    """What a caller did that a text may answer."""

    CALLED = "called"
    """Called the business and showed the number: a text that answers the call is expected."""
    ASKED = "asked"
    """Pressed a key, or the like, to get a text."""
    TEXTED = "texted"
    """Texted the business first."""
    STAFF = "staff"
    """Agreed in a way that somebody of the team entered, with their words."""


def consent_of(call: FinishedCall, verdict: Verdict) -> ConsentHow | None:
    """Return what a call says of its caller's consent; `None` where there is no number to text.

    Calls from inside, self-tests, and those whose number was withheld, say nothing.
    """
    if call.trial or call.outcome.kind in {Kind.INTERNAL, Kind.FAX}:
        return None
    if verdict.text is None and verdict.caller is None:
        return None
    if (call.presentation or "").strip().lower().startswith("prohib"):
        return None
    return ConsentHow.ASKED if read_tag(call.tag) == TEXT_ME_TAG else ConsentHow.CALLED
