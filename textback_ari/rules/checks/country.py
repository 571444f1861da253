"""The rule `country`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.numbers import (
    NotANumber,
    region_of,
)
from textback_ari.rules.reasons import Reason


def country(case: Case) -> Finding:
    """Texts go to the line's own country and those that it lists."""
    if isinstance(case.caller, NotANumber):
        return Finding("no number")
    region = region_of(case.caller) or "no country"
    allowed = case.policy.texted_regions
    if region in allowed:
        return Finding(region)
    listed = ", ".join(sorted(allowed))
    return Finding(f"{region}, not {listed}", Reason.COUNTRY_NOT_ALLOWED, callback=True)
