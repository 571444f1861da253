"""The languages that ready texts and `{opening}` have, and which one a country reads."""

from enum import StrEnum
from types import MappingProxyType


class Language(StrEnum):
    """A language, by its ISO 639-1 code."""

    EN = "en"
    ES = "es"
    FR = "fr"


NAMES = MappingProxyType(
    {Language.EN: "English", Language.ES: "Spanish", Language.FR: "French"},
)

AGENTS = MappingProxyType(
    {Language.EN: "the team", Language.ES: "el equipo", Language.FR: "l'équipe"},
)
"""What `{agent}` says on a line that names nobody."""

OPT_OUT_LINES = MappingProxyType(
    {
        Language.EN: "Reply STOP to opt out.",
        Language.ES: "Responda STOP para no recibir SMS.",
        Language.FR: "Répondez STOP pour ne plus recevoir de SMS.",
    }
)
"""The sentence that the first text to a number ends with, unless the line has its own."""

_COUNTRIES = {
    Language.EN: "US GB IE CA AU NZ JM TT BS BB AG GD LC VC DM KN BZ GY GI IM JE GG BM KY VG AI",
    Language.ES: "ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ",
    Language.FR: "FR MC RE GP MQ GF YT PM BL MF NC PF WF HT SN CI ML BF NE TG BJ GN GA CG",
}
_OF_COUNTRY = {
    country: language for language, codes in _COUNTRIES.items() for country in codes.split()
}


def language_of(country: str | None) -> Language | None:
    """Return the language that a country (ISO 3166-1 alpha-2) reads.

    `None` where that is none of these, or a question of the region (Belgium, Switzerland, ...).
    """
    return _OF_COUNTRY.get(country or "")
