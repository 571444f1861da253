"""Numbers as trunks write them, read as E.164, and what is known of a number from its digits."""

import re
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberType

from textback_ari.private import Number, RawNumber
from textback_ari.rules.reasons import Reason

LONGEST = 40
"""Characters. Nothing longer is a number, and none of it is parsed."""
LONGEST_URI = 256
"""Characters of a number with everything that a trunk may put around it."""
LONGEST_EXTENSION = 6
"""Digits of an internal extension at most."""

_WITHHELD = frozenset(
    {
        "",
        "anonymous",
        "blocked",
        "id unavailable",
        "no caller id",
        "not available",
        "private",
        "private number",
        "restricted",
        "unavailable",
        "unknown",
        "unknown number",
        "withheld",
    }
)
_WRITTEN = re.compile(r"\+?[0-9().\-/ ]+")
_FILLERS = str.maketrans("", "", "().-/ ")
_IN_BRACKETS = re.compile(r"[^<>]*<([^<>]*)>[^<>]*")
_SCHEME = re.compile(r"(?:sips?|tel):", re.IGNORECASE)
_PARAMETER = re.compile(r"[A-Za-z0-9\-_.!~*'()]+(?:=[^\s;]*)?")
_EXTENSION = re.compile(
    r"(?<=[0-9])[ .,]*(?:#|x|ext\.?|extension)[ .:]*[0-9]{1,7}\Z", re.IGNORECASE
)
_ONCE_521, _NOW_52 = "+521", "+52"
"""Mexico dropped the 1 before its mobile numbers in August 2019; trunks still write it."""

_NOT_TEXTABLE: dict[int, str] = {
    PhoneNumberType.PREMIUM_RATE: "a premium-rate number",
    PhoneNumberType.TOLL_FREE: "a toll-free number",
    PhoneNumberType.SHARED_COST: "a shared-cost number",
    PhoneNumberType.PAGER: "a pager",
    PhoneNumberType.UAN: "a company-wide number",
    PhoneNumberType.VOICEMAIL: "a voicemail access number",
}
_COSTLY = frozenset({PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST})


@dataclass(frozen=True, slots=True)
class NotANumber:
    """What a trunk wrote is no telephone number; `saw` is a phrase without the digits."""

    reason: Literal[Reason.WITHHELD_NUMBER, Reason.INVALID_NUMBER, Reason.NOT_TEXTABLE]
    saw: str


def read_number(raw: RawNumber, country: str) -> Number | NotANumber:
    """Read a number as a trunk wrote it; `country` (ISO 3166-1 alpha-2) reads national spellings.

    Accepted: E.164 with its plus, with 00 or 011, or without any of them, and the country's
    national spelling; brackets, dots, dashes, slashes and blanks are skipped. Around it: a name
    and angle brackets, `tel:` (RFC 3966) with `;phone-context=`, `;ext=` and other parameters,
    `sip:` and `sips:` with a host (RFC 3261, 19.1), and an extension at its end, which is dropped.
    Without a plus a valid national number comes first; where area codes have a prefix of their own,
    the country's code before a valid number does. A plus before a zero counts as a filler. Only
    ASCII digits count.
    """
    written = _bare(raw.raw)
    if len(written) > LONGEST:
        return NotANumber(Reason.INVALID_NUMBER, f"{len(raw.raw)} characters, too long")
    if _is_withheld(written):
        return NotANumber(Reason.WITHHELD_NUMBER, "a word or zeros in the place of a number")
    if not _WRITTEN.fullmatch(written):
        return NotANumber(Reason.INVALID_NUMBER, "characters that no number has")
    digits = written.translate(_FILLERS)
    for spelling in _spellings(digits, country):
        number = _parse(spelling, country)
        if number is not None:
            return Number(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    if not digits.startswith("+") and _is_short(digits, country):
        return NotANumber(Reason.NOT_TEXTABLE, "a short number")
    return NotANumber(Reason.INVALID_NUMBER, f"{len(digits)} characters that make no valid number")


def is_extension(raw: RawNumber, country: str) -> bool:
    """Return whether this is how an internal extension calls: a few digits, no valid number."""
    written = _bare(raw.raw)
    return (
        2 <= len(written) <= LONGEST_EXTENSION
        and written.isascii()
        and written.isdigit()
        and not _is_withheld(written)
        and _parse(written, country) is None
    )


def digits_of(raw: str) -> str:
    """Return the digits of a number or short code as carriers write it, empty where it is none.

    Plus and fillers are dropped, and what may stand around it as in `read_number`.
    """
    written = _bare(raw)
    if len(written) > LONGEST or not _WRITTEN.fullmatch(written):
        return ""
    return written.translate(_FILLERS).removeprefix("+")


def region_of(number: Number) -> str | None:
    """Return the number's region (ISO 3166-1 alpha-2; `001`: none in particular)."""
    return phonenumbers.region_code_for_number(_known(number))


def why_not_textable(number: Number) -> str | None:
    """Return what kind of number this is if that kind cannot be texted or must not be."""
    return _NOT_TEXTABLE.get(phonenumbers.number_type(_known(number)))


def is_costly(number: Number) -> bool:
    """Return whether calling it costs more than a call: a lure for call-backs."""
    return phonenumbers.number_type(_known(number)) in _COSTLY


def is_valid(number: Number) -> bool:
    """Return whether this number can exist in its country's numbering plan."""
    return phonenumbers.is_valid_number(_known(number))


def example_of(country: str) -> Number | None:
    """Return a mobile number of a country as its numbering plan's examples have it."""
    number = phonenumbers.example_number_for_type(country, PhoneNumberType.MOBILE)
    if number is None:
        return None
    return Number(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def written(number: Number) -> str:
    """Return how a person reads it, in international form: `+1 201-555-0123`."""
    return phonenumbers.format_number(_known(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def national(number: Number) -> tuple[str, str]:
    """Return how its own country writes it: with the trunk prefix, and without."""
    known = _known(number)
    written = phonenumbers.format_number(known, phonenumbers.PhoneNumberFormat.NATIONAL)
    return (
        "".join(char for char in written if char.isdigit()),
        phonenumbers.national_significant_number(known),
    )


def _bare(raw: str) -> str:
    """Return the number or word in what a trunk wrote, without what may stand around it.

    What is too long, or is not wrapped as the standards have it, comes back as it was.
    """
    if len(raw) > LONGEST_URI:
        return raw
    wrapped = _IN_BRACKETS.fullmatch(raw)
    written = (wrapped[1] if wrapped else raw).strip(" \t\"'<>")
    scheme = _SCHEME.match(written)
    user = written[scheme.end() :] if scheme else written
    user = user.partition("@")[0].replace("%2B", "+").replace("%2b", "+")
    number, *parameters = user.split(";")
    if not all(_PARAMETER.fullmatch(parameter) for parameter in parameters):
        return written
    number = _EXTENSION.sub("", number.strip())
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.lower() == "phone-context" and value.startswith("+") and number[:1] != "+":
            return value + number
    return number


def _is_withheld(written: str) -> bool:
    words = " ".join(re.split(r"[\s_\-]+", written.lower())).strip()
    digits = written.removeprefix("+")
    return words in _WITHHELD or (bool(digits) and not digits.strip("0"))


def _spellings(digits: str, country: str) -> list[str]:
    """Return what the digits may mean, the likeliest first."""
    if digits.startswith("+0"):
        # No country code begins with 0: some trunks put a plus before whatever they have.
        return _spellings(digits[1:], country)
    if digits.startswith("+"):
        meant = [digits]
    else:
        prefixed = [f"+{digits[len(p) :]}" for p in ("00", "011") if digits.startswith(p)]
        own = [f"+{digits}"] if _begins_abroad(digits, country) else []
        meant = [*own, digits, *prefixed, f"+{digits}"]
    former = [_NOW_52 + m.removeprefix(_ONCE_521) for m in meant if m.startswith(_ONCE_521)]
    return meant + former


def _begins_abroad(digits: str, country: str) -> bool:
    """Return whether the country's own code before a number is likelier than an area code.

    Both may make valid numbers where lengths are open (Germany) or codes alike (Italy). A country
    that writes a prefix before its area codes would have written it here, too.
    """
    code = str(phonenumbers.country_code_for_region(country))
    prefix = phonenumbers.ndd_prefix_for_region(country, strip_non_digits=True)
    return digits.startswith(code) and bool(prefix)


def _parse(spelling: str, country: str) -> PhoneNumber | None:
    try:
        number = phonenumbers.parse(spelling, country)
    except NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _is_short(digits: str, country: str) -> bool:
    try:
        number = phonenumbers.parse(digits, country)
    except NumberParseException:
        return False
    return phonenumbers.is_valid_short_number_for_region(number, country)


def _known(number: Number) -> PhoneNumber:
    return phonenumbers.parse(number.e164, None)
