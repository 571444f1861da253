"""The rule `cooldown`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def cooldown(case: Case) -> Finding:
    """Who was texted a short while ago is not texted again."""
    last = case.facts.last_text_at
    if last is None:
        return Finding("not texted before")
    ago = max(0.0, case.now - last)
    if case.now - last < case.policy.cooldown:
        # The PBX has promised a text to a caller who asked: somebody has to keep that promise.
        return Finding(
            f"texted {ago:.0f} s ago, cooldown {case.policy.cooldown:g} s",
            Reason.COOLDOWN,
            callback=case.asked,
        )
    return Finding(f"texted {ago:.0f} s ago")
