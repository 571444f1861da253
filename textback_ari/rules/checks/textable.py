"""The rule `textable`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel


def textable(case: Case) -> Finding:
    """A number that the carrier lately said takes no texts gets a call instead."""
    until = case.facts.not_textable_until
    if until is not None and until > case.now:
        days = max(1, round((until - case.now) / 86_400))
        return Finding(
            f"the carrier said that the number takes no texts; asked again in {days} days",
            Reason.NOT_TEXTABLE,
            callback=True,
            pending=Cancel(Reason.NOT_TEXTABLE),
        )
    return Finding("no carrier said that the number takes no texts")
