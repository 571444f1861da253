"""The rule `number`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.numbers import (
    NotANumber,
    is_costly,
    why_not_textable,
)
from textback_ari.rules.reasons import Reason


def number(case: Case) -> Finding:
    """The caller's number must be one that can be texted."""
    caller = case.caller
    if isinstance(caller, NotANumber):
        return Finding(caller.saw, caller.reason)
    if kind := why_not_textable(caller):
        return Finding(kind, Reason.NOT_TEXTABLE, callback=not is_costly(caller))
    return Finding(f"{caller}, a valid number")
