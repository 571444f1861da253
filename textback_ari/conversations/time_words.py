"""The words by which people name times, in each language, without accents and in small letters."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from typing import Final

from textback_ari.conversations.slots import Bound, Part
from textback_ari.messages.languages import Language


@dataclass(frozen=True, slots=True)
class TimeWords:
    """A language's words; `days` of the week and `months` count from 0 and from 1."""

    days: Mapping[str, int]
    months: Mapping[str, int]
    ahead: Mapping[str, int]
    """Days from today."""
    parts: Mapping[str, Part]
    today_parts: Mapping[str, Part]
    hours: Mapping[str, time]
    bounds: Mapping[str, Bound]
    at: frozenset[str]
    """A number after one of these is an hour."""
    between: frozenset[str]
    to: frozenset[str]
    """Between two hours."""
    link: frozenset[str]
    """Says nothing about a time, and may stand among its words."""
    joined: Mapping[str, str] = field(default_factory=dict)
    """Several words that are read as one."""


def _each(words: str, first: int = 0) -> dict[str, int]:
    """Return `a|b c|d` as a -> first, b -> first, c -> first + 1, ..."""
    return {
        word: number
        for number, group in enumerate(words.split(), first)
        for word in group.split("|")
    }


def _all(words: str) -> frozenset[str]:
    return frozenset(words.split())


def without_short(words: TimeWords) -> TimeWords:
    """Return a language's words for a text that is in another one, as a rule.

    What is short means something else there: `mon`, `sun`, `vie`, `jeu`.
    """
    return replace(
        words,
        days={word: day for word, day in words.days.items() if len(word) > _SHORT},
        months={word: month for word, month in words.months.items() if len(word) > _SHORT},
    )


_SHORT: Final = 3
_M, _A, _E = Part.MORNING, Part.AFTERNOON, Part.EVENING
WORDS: Final[Mapping[Language, TimeWords]] = {
    Language.EN: TimeWords(
        days=_each(
            "monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|weds|wednesdays "
            "thursday|thu|thur|thurs|thursdays friday|fri|fridays saturday|sat|saturdays "
            "sunday|sun|sundays"
        ),
        months=_each(
            "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
            "september|sep|sept october|oct november|nov december|dec",
            1,
        ),
        ahead={"today": 0, "tomorrow": 1, "tmrw": 1, "tmw": 1, "tomorow": 1, "dayaftertomorrow": 2},
        parts={
            "morning": _M,
            "mornings": _M,
            "afternoon": _A,
            "afternoons": _A,
            "evening": _E,
            "evenings": _E,
            "night": _E,
        },
        today_parts={
            "tonight": _E,
            "thismorning": _M,
            "thisafternoon": _A,
            "thisevening": _E,
        },
        hours={"noon": time(12), "midday": time(12), "lunchtime": time(12)},
        bounds={
            "after": Bound.AFTER,
            "from": Bound.AFTER,
            "before": Bound.BEFORE,
            "by": Bound.BEFORE,
            "until": Bound.BEFORE,
        },
        at=frozenset({"at", "around", "about"}),
        between=frozenset({"between", "from"}),
        to=frozenset({"to", "and", "until", "till"}),
        link=_all(
            "on or and the of in this next any time anytime oclock early late is ok works fine "
            "good please either"
        ),
        joined={
            "the day after tomorrow": "dayaftertomorrow",
            "day after tomorrow": "dayaftertomorrow",
            "o clock": "oclock",
            "this morning": "thismorning",
            "this afternoon": "thisafternoon",
            "this evening": "thisevening",
        },
    ),
    Language.ES: TimeWords(
        days=_each(
            "lunes|lun martes|mar miercoles|mie jueves|jue viernes|vie sabado|sab domingo|dom"
        ),
        months=_each(
            "enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago "
            "septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic",
            1,
        ),
        ahead={"hoy": 0, "manana": 1, "pasadomanana": 2},
        parts={"lamanana": _M, "latarde": _A, "tarde": _A, "lanoche": _E, "noche": _E},
        today_parts={"estamanana": _M, "estatarde": _A, "estanoche": _E},
        hours={"mediodia": time(12)},
        bounds={
            "despues": Bound.AFTER,
            "desde": Bound.AFTER,
            "partir": Bound.AFTER,
            "antes": Bound.BEFORE,
            "hasta": Bound.BEFORE,
        },
        at=frozenset({"las", "la"}),
        between=frozenset({"entre", "desde", "de"}),
        to=frozenset({"a", "y", "hasta"}),
        link=_all(
            "el los la las de del a al o u y por en para proximo este que viene puede ser hs hora "
            "horas favor bien sobre"
        ),
        joined={
            "pasado manana": "pasadomanana",
            "por la manana": "lamanana",
            "en la manana": "lamanana",
            "de la manana": "lamanana",
            "a la manana": "lamanana",
            "por la tarde": "latarde",
            "en la tarde": "latarde",
            "de la tarde": "latarde",
            "por la noche": "lanoche",
            "en la noche": "lanoche",
            "de la noche": "lanoche",
            "esta manana": "estamanana",
            "esta tarde": "estatarde",
            "esta noche": "estanoche",
        },
    ),
    Language.FR: TimeWords(
        days=_each(
            "lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim"
        ),
        months=_each(
            "janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout "
            "septembre|sept octobre|oct novembre|nov decembre|dec",
            1,
        ),
        ahead={"aujourdhui": 0, "demain": 1, "apresdemain": 2},
        parts={"matin": _M, "matinee": _M, "apresmidi": _A, "aprem": _A, "soir": _E, "soiree": _E},
        today_parts={"cematin": _M, "cetapresmidi": _A, "cesoir": _E},
        hours={"midi": time(12)},
        bounds={
            "apres": Bound.AFTER,
            "partir": Bound.AFTER,
            "des": Bound.AFTER,
            "avant": Bound.BEFORE,
        },
        at=frozenset({"a", "vers"}),
        between=frozenset({"entre", "de"}),
        to=frozenset({"a", "et"}),
        link=_all("le la les l de du en dans a ou et ce prochain vers plutot heure heures svp"),
        joined={
            "aujourd hui": "aujourdhui",
            "apres demain": "apresdemain",
            "apres midi": "apresmidi",
            "cet apres midi": "cetapresmidi",
            "ce matin": "cematin",
            "ce soir": "cesoir",
        },
    ),
}
