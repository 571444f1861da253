"""Amounts of money as people type them on a telephone, read without guessing. Pure."""

import re
from typing import Final

MOST_MINOR: Final = 10**12
"""No lead is worth more, in the currency's smallest unit: such a number is a slip."""
_LONGEST = 40
_SIGNS: Final = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "zł": "PLN"}
_DOLLARS: Final = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"})
_EXPONENTS: Final = {
    **dict.fromkeys(("JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
"""Digits after the decimal sign (ISO 4217); of all others two."""
_MARK: Final = r"(?P<{}>[€£¥₹₩$]|zł|[A-Za-z]{{3}})?"
_AMOUNT: Final = re.compile(
    rf"{_MARK.format('before')}\s*(?P<digits>[0-9][0-9.,' \u00a0\u202f]*)\s*{_MARK.format('after')}"
)
_EXAMPLE: Final = "write it as 1500 or 1500.00"


class UnclearAmountError(ValueError):
    """An amount could mean two things, or is none; the sentence says how to write it."""


def exponent_of(currency: str) -> int:
    """Return how many digits of a currency (ISO 4217) follow the decimal sign."""
    return _EXPONENTS.get(currency, 2)


def read_amount(text: str, currency: str = "") -> int:
    """Return an amount in the currency's smallest unit.

    Args:
        text: as typed: `500`, `500.50`, `$1,500.00`, `1.500,00 €`. Hostile.
        currency: ISO 4217; empty: not known, two decimals, and any sign is taken.

    Raises:
        UnclearAmountError: it is no amount, in another currency, or could be read in two ways.
    """
    found = _AMOUNT.fullmatch(text[:_LONGEST].strip())
    if found is None or len(text.strip()) > _LONGEST:
        raise UnclearAmountError(f"that is not an amount; {_EXAMPLE}")
    for mark in filter(None, (found["before"], found["after"])):
        _check_currency(mark, currency)
    minor = _minor(found["digits"].strip(), exponent_of(currency))
    if minor > MOST_MINOR:
        raise UnclearAmountError("that amount is too large")
    return minor


def written_amount(minor: int, currency: str = "") -> str:
    """Return an amount as it is shown: `1500.00 EUR`."""
    exponent = exponent_of(currency)
    whole, rest = divmod(minor, 10**exponent)
    digits = f"{whole}.{rest:0{exponent}}" if exponent else str(whole)
    return f"{digits} {currency}".rstrip()


def _check_currency(mark: str, currency: str) -> None:
    if not currency:
        return
    meant = _SIGNS.get(mark.casefold(), mark.upper())
    if meant != currency and not (mark == "$" and currency in _DOLLARS):
        raise UnclearAmountError(f"the line counts in {currency}; {_EXAMPLE}")


def _minor(digits: str, exponent: int) -> int:
    """Return digits with separators as a whole number of the smallest unit."""
    bare = re.sub("[' \u00a0\u202f]", "", digits)
    signs = [char for char in bare if char in ".,"]
    whole, cents = bare, ""
    if signs:
        head, sign, tail = bare.rpartition(signs[-1])
        if signs.count(sign) > 1:
            # A decimal sign comes once: these part thousands.
            _check_groups(bare, sign)
        elif len(tail) == 3 and len(signs) == 1 and exponent != 3 and not head.startswith("0"):
            raise UnclearAmountError(f'"{digits}" can be read in two ways; {_EXAMPLE}')
        else:
            whole, cents = head, tail
            _check_groups(head, *({*signs} - {sign}))
    if not 0 <= len(cents) <= exponent or (signs and not bare[-1].isdecimal()):
        raise UnclearAmountError(f'"{digits}" is not an amount; {_EXAMPLE}')
    return int(re.sub("[.,]", "", whole) + cents.ljust(exponent, "0"))


def _check_groups(digits: str, *signs: str) -> None:
    """Refuse digits that these signs do not part into thousands."""
    for sign in signs:
        first, *rest = digits.split(sign)
        if not 1 <= len(first) <= 3 or any(len(group) != 3 for group in rest):
            raise UnclearAmountError(f'"{digits}" is not an amount; {_EXAMPLE}')
