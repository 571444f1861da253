"""Fills in what the answers leave out of a line from what the PBX and the machine tell."""

import copy
from collections.abc import Callable, Mapping
from typing import Any

import phonenumbers

from textback_ari.setup.pbx import Pbx
from textback_ari.setup.trunks import dids

_FROM_TRUNKS = ("from-trunk", "from-pstn", "ext-did")


def numbers_of(pbx: Pbx) -> tuple[str, ...]:
    """Return the numbers that the PBX's dialplan takes from its trunks."""
    dialplan = pbx.confs.get("extensions.conf")
    if dialplan is None:
        return ()
    return dids(dialplan, [*(each.context for each in pbx.trunks), *_FROM_TRUNKS])


def international(written: str, country: str) -> str:
    """Return a number with its plus and country; as it is where it cannot be read so."""
    try:
        number = phonenumbers.parse(written, country or None)
    except phonenumbers.NumberParseException:
        return written
    if not phonenumbers.is_possible_number(number):
        return written
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def filled_in(
    settings: Mapping[str, Any], pbx: Pbx, zone: str, country_of: Callable[[str], str]
) -> dict[str, Any]:
    """Return settings whose lines have a number in international form, DIDs and a time zone.

    `zone`: this machine's, for lines without one; `country_of`: the country of a zone.
    """
    given = copy.deepcopy(dict(settings))
    there = numbers_of(pbx)
    for line in given.get("lines", ()):
        number = line.get("number")
        if not isinstance(number, str):
            continue
        country = country_of(str(line.get("timezone", zone)))
        line["number"] = number = international(number, country)
        region = phonenumbers.region_code_for_country_code(_code(number)) or country
        spelt = [each for each in there if international(each, region) == number]
        if spelt and spelt != [number]:
            line.setdefault("dids", spelt)
        if zone:
            line.setdefault("timezone", zone)
    return given


def _code(number: str) -> int:
    try:
        return phonenumbers.parse(number, None).country_code or 0
    except phonenumbers.NumberParseException:
        return 0
