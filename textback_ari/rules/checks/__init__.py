"""The rules: each looks at one thing and lets the text pass, or decides that there is none.

A rule is a function from a `Case` to a `Finding`, in a file of its own; `RULES` lists them in the
order in which they are asked.
"""

from collections.abc import Callable

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.checks.blocked import blocked
from textback_ari.rules.checks.caps import caps
from textback_ari.rules.checks.cause import cause
from textback_ari.rules.checks.circuit import circuit
from textback_ari.rules.checks.contact import contact
from textback_ari.rules.checks.cooldown import cooldown
from textback_ari.rules.checks.country import country
from textback_ari.rules.checks.hours import hours
from textback_ari.rules.checks.in_conversation import in_conversation
from textback_ari.rules.checks.in_time import in_time
from textback_ari.rules.checks.internal import internal
from textback_ari.rules.checks.loop_guard import loop_guard
from textback_ari.rules.checks.merge import merge
from textback_ari.rules.checks.number import number
from textback_ari.rules.checks.opt_out import opt_out
from textback_ari.rules.checks.outcome import outcome
from textback_ari.rules.checks.paused import paused
from textback_ari.rules.checks.presentation import presentation
from textback_ari.rules.checks.quiet_hours import quiet_hours
from textback_ari.rules.checks.ring import ring
from textback_ari.rules.checks.spam import spam
from textback_ari.rules.checks.textable import textable
from textback_ari.rules.checks.voicemail import voicemail

RULES: tuple[Callable[[Case], Finding], ...] = (
    # what kind of call it was
    internal,
    outcome,
    hours,
    cause,
    voicemail,
    ring,
    paused,
    # who called
    presentation,
    number,
    country,
    blocked,
    opt_out,
    contact,
    spam,
    # what went before
    textable,
    loop_guard,
    in_conversation,
    merge,
    cooldown,
    quiet_hours,
    in_time,
    # how much was texted already
    circuit,
    caps,
)
"""Every rule in the order of asking; the first that does not let the text pass decides."""
