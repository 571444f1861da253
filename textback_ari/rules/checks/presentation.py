"""The rule `presentation`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.reasons import Reason


def presentation(case: Case) -> Finding:
    """A withheld number is not used; where the PBX does not tell, it may have been withheld."""
    told = case.call.presentation
    if case.withheld:
        return Finding(case.withheld, Reason.WITHHELD_NUMBER)
    if told and told.strip().lower().startswith("allowed"):
        return Finding("the caller shows the number")
    return Finding(
        "the PBX says that it is unavailable" if told else "the PBX did not tell",
        Reason.PRESENTATION_UNKNOWN,
        callback=True,
    )
