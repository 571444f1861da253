"""Whether a caller may be called back, and how the PBX is to dial: the guard against toll fraud.

Whoever sends a forged number, or types one, must not make the PBX dial it: only numbers that called
are called back, within countries and caps, and never one that costs more than a call.
"""

from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import PhoneNumberType, shortnumberinfo

from textback_ari.private import Number
from textback_ari.rules.numbers import region_of

HOUR = 3_600.0
DAY = 86_400.0
"""The windows in which callbacks are counted: the last hour and the last day."""


class Spelling(StrEnum):
    """How the PBX's outbound routes want a number."""

    NATIONAL = "national"
    """As one dials it from the line's own country."""
    DIGITS = "digits"
    """Country code and number."""
    E164 = "e164"
    """The same with a plus before it."""


@dataclass(frozen=True, slots=True)
class CallbackPolicy:
    """How a line's callers are called back. Times are seconds."""

    pbx: str
    """The PBX that calls, by its name; empty: the only one."""
    ring: tuple[str, ...]
    """Whom to ring, as Dial() takes it: `PJSIP/101`, `Local/600@from-internal`."""
    in_order: bool = False
    """One after the other, instead of all at once."""
    ring_for: float = 25.0
    key_within: float = 20.0
    """From answering to the key."""
    accept_key: str = "1"
    announce: str = ""
    """The sound that is played; empty: the number is read out."""
    context: str = "from-internal"
    """Where telephones dial out, with the PBX's own routes."""
    caller_id: str = ""
    """What the customer is shown, as far as the PBX's routes allow; empty: the line's number."""
    dial: Spelling = Spelling.NATIONAL
    prefix: str = ""
    dial_for: float = 45.0
    most: float = 3_600.0
    """How long they may talk."""
    voicemail_under: float = 15.0
    """An answered call that is shorter may have reached a mailbox."""
    give_up_after: float = 600.0
    """From when it was due: a callback that could not be begun by then is not made."""
    on_urgent: bool = False
    """Whether a text that begins with URGENT orders a callback at once."""
    countries: frozenset[str] = frozenset()
    """Regions that may be called; empty: those that the line texts."""
    per_hour: int = 20
    per_day: int = 100
    caller_per_day: int = 5

    @property
    def longest_ringing(self) -> float:
        """Return how long the team can be rung and asked at most."""
        rounds = len(self.ring) if self.in_order else 1
        return rounds * (self.ring_for + self.key_within)


class Refusal(StrEnum):
    """Why a callback must not be made."""

    NOT_SET_UP = "not_set_up"
    DRY_RUN = "dry_run"
    OWN_NUMBER = "own_number"
    COSTLY_NUMBER = "costly_number"
    EMERGENCY_NUMBER = "emergency_number"
    COUNTRY_NOT_ALLOWED = "country_not_allowed"
    NEVER_CALLED = "never_called"
    CALLER_CAPPED = "caller_capped"
    LINE_CAPPED = "line_capped"


REFUSALS: dict[Refusal, str] = {
    Refusal.NOT_SET_UP: "this line has no [lines.callback]",
    Refusal.DRY_RUN: "this is a dry run: nobody is called",
    Refusal.OWN_NUMBER: "this is a number of your own",
    Refusal.COSTLY_NUMBER: "calling this kind of number costs more than a call",
    Refusal.EMERGENCY_NUMBER: "what would be dialled begins like an emergency number",
    Refusal.COUNTRY_NOT_ALLOWED: "the number's country is not on the line's list",
    Refusal.NEVER_CALLED: "only who has called one of the business's lines is called back",
    Refusal.CALLER_CAPPED: "this number was called back as often today as is allowed",
    Refusal.LINE_CAPPED: "the line's callers were called back as often as is allowed",
}
"""Each refusal as a clause that a person can read."""


@dataclass(frozen=True, slots=True)
class CallbackFacts:
    """What is known as a callback is ordered, and again as it is made."""

    called: bool = False
    """Whether a call from this number to one of the business's lines is on record."""
    caller_today: int = 0
    """Callbacks to this caller that were begun in the last day."""
    line_hour: int = 0
    line_today: int = 0
    on_the_phone: bool = False
    """Whether the caller is calling the business right now: no refusal, but the callback waits."""


_COSTLY = frozenset(
    {
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PAGER,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
        PhoneNumberType.PERSONAL_NUMBER,
    }
)


def refuse(
    policy: CallbackPolicy | None,
    number: Number,
    facts: CallbackFacts,
    *,
    country: str,
    texted: frozenset[str],
    own: Container[Number],
    dry_run: bool = False,
) -> Refusal | None:
    """Return why a number must not be called back, if it must not.

    Args:
        policy: the line's; `None` where it calls nobody back.
        number: whom to call.
        facts: about the caller and the line, now.
        country: the line's, ISO 3166-1 alpha-2.
        texted: the regions that the line texts, which may be called unless the policy names others.
        own: the numbers of all lines.
        dry_run: whether the line only records what it would do.
    """
    if policy is None:
        return Refusal.NOT_SET_UP
    if dry_run:
        return Refusal.DRY_RUN
    if number in own:
        return Refusal.OWN_NUMBER
    if phonenumbers.number_type(phonenumbers.parse(number.e164, None)) in _COSTLY:
        return Refusal.COSTLY_NUMBER
    if region_of(number) not in (policy.countries or texted):
        return Refusal.COUNTRY_NOT_ALLOWED
    if is_emergency(dialled(policy, number, country), country):
        return Refusal.EMERGENCY_NUMBER
    if not facts.called:
        return Refusal.NEVER_CALLED
    if facts.caller_today >= policy.caller_per_day:
        return Refusal.CALLER_CAPPED
    if facts.line_hour >= policy.per_hour or facts.line_today >= policy.per_day:
        return Refusal.LINE_CAPPED
    return None


def dialled(policy: CallbackPolicy, number: Number, country: str) -> str:
    """Return what the PBX is to dial: digits, with a plus first where the spelling has one."""
    digits = number.e164.removeprefix("+")
    if policy.dial is Spelling.NATIONAL:
        written = phonenumbers.format_out_of_country_calling_number(
            phonenumbers.parse(number.e164, None), country
        )
        digits = "".join(char for char in written if char.isdecimal() and char.isascii())
    plus = "+" if policy.dial is Spelling.E164 else ""
    return policy.prefix + plus + digits


def is_emergency(digits: str, country: str) -> bool:
    """Return whether dialling these digits could reach an emergency service."""
    return shortnumberinfo.connects_to_emergency_number(digits, country)
