"""The rule `voicemail`."""

from textback_ari.calls.outcome import Ending
from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def voicemail(case: Case) -> Finding:
    """A line may leave those alone who left a message."""
    ending = case.call.outcome.ending
    if ending is not Ending.VOICEMAIL_LEFT:
        return Finding(f"no message was left ({ending})")
    if case.policy.text_after_voicemail or case.asked:
        return Finding("a message was left; it gets a text all the same")
    return Finding("a message was left", Reason.VOICEMAIL_LEFT)
