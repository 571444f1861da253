"""The rule `in_conversation`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.guard import conversation
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Cancel


def in_conversation(case: Case) -> Finding:
    """Where caller and team are texting already, the team is told and writes itself."""
    if saw := conversation(case.policy, case.facts, case.now):
        return Finding(
            saw, Reason.IN_CONVERSATION, callback=True, pending=Cancel(Reason.IN_CONVERSATION)
        )
    return Finding("nobody is texting with this caller")
