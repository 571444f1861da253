"""The rule `textable`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel


def textable(case: Case) -> Finding:
    """A number that takes no texts, as a carrier said or a row of lost ones, gets a call."""
    until = case.facts.not_textable_until
    if until is not None and until > case.now:
        days = max(1, round((until - case.now) / 86_400))
        return Finding(
            "the number takes no texts: a carrier said so, or none of the last ones arrived; "
            f"tried again in {days} days",
            Reason.NOT_TEXTABLE,
            callback=True,
            pending=Cancel(Reason.NOT_TEXTABLE),
        )
    return Finding("nothing says that the number takes no texts")
