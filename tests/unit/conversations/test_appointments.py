"""Which times a caller names."""

import time as clock
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.conversations.appointments import FARTHEST, MOST, find_times
from textback_ari.conversations.slots import slot_of, written_slot
from textback_ari.conversations.time_words import WORDS
from textback_ari.messages.languages import Language

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=ZONE).timestamp()
"""A Monday."""


def told(text: str, language: str = "en", country: str = "US") -> list[str]:
    """Return the times of a text as: day of March, hour or part, how it is meant."""
    found = []
    for slot in find_times(text, NOW, ZONE, Language(language), country):
        words = [f"{slot.day:%a %d}".replace(" 0", " ")]
        words += [slot.bound] if slot.bound else []
        words += [f"{slot.hour:%H:%M}"] if slot.hour else []
        words += [f"-{slot.until:%H:%M}"] if slot.until else []
        words += [slot.part] if slot.part else []
        found.append(" ".join(words))
    return found


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("tomorrow at 3", ["Tue 3 15:00"]),
        ("Mon or Tue 9am", ["Mon 9 09:00", "Tue 3 09:00"]),
        ("Monday 9am or Tuesday 2pm", ["Mon 9 09:00", "Tue 3 14:00"]),
        ("9am on Monday, 3pm Tuesday", ["Mon 9 09:00", "Tue 3 15:00"]),
        ("Wed at 3 or 4", ["Wed 4 15:00", "Wed 4 16:00"]),
        ("I can do 3:30 or 4:15 tomorrow", ["Tue 3 15:30", "Tue 3 16:15"]),
        ("between 2 and 4 on Friday", ["Fri 6 14:00 -16:00"]),
        ("2-4pm thursday", ["Thu 5 14:00 -16:00"]),
        ("thursday 11-1pm", ["Thu 5 11:00 -13:00"]),
        ("any time after 5 tomorrow", ["Tue 3 after 17:00"]),
        ("before noon on the 5th", ["Thu 5 before 12:00"]),
        ("mar. 5 after 14h", ["Thu 5 after 14:00"]),
        ("Friday afternoon, or Sat morning", ["Fri 6 afternoon", "Sat 7 morning"]),
        ("3/5 at noon", ["Thu 5 12:00"]),
        ("2026-03-05 10:00", ["Thu 5 10:00"]),
        ("tonight", ["Mon 2 evening"]),
        ("Tuesday", ["Tue 3"]),
        ("at 9", ["Tue 3 09:00"]),
        ("at 3", ["Mon 2 15:00"]),
        ("Day after tomorrow 8 o'clock", ["Wed 4 08:00"]),
    ],
)
def test_english(text: str, times: list[str]) -> None:
    """Days, hours, parts of the day and spans are read together as they belong together."""
    assert told(text) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("jueves por la mañana", ["Thu 5 morning"]),
        ("mañana a las 3 de la tarde", ["Tue 3 15:00"]),
        ("mañana por la mañana", ["Tue 3 morning"]),
        ("pasado mañana después de las 16", ["Wed 4 after 16:00"]),
        ("el 5 de marzo a las 10", ["Thu 5 10:00"]),
        ("martes 3 a las 9", ["Tue 3 09:00"]),
        ("esta tarde o el viernes", ["Mon 2 afternoon", "Fri 6"]),
        ("5/3 a las 10:30", ["Thu 5 10:30"]),
    ],
)
def test_spanish(text: str, times: list[str]) -> None:
    """Spanish times, where the same word is tomorrow and the morning."""
    assert told(text, "es", "ES") == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("demain matin ou jeudi à 15h30", ["Tue 3 morning", "Thu 5 15:30"]),
        ("mar. 3 après 14h", ["Tue 3 after 14:00"]),
        ("jeudi 5 mars entre 14h et 16h", ["Thu 5 14:00 -16:00"]),
        ("après-demain dans l'après-midi", ["Wed 4 afternoon"]),
        ("vendredi à midi", ["Fri 6 12:00"]),
        ("lundi 9h ou mardi 10h", ["Mon 9 09:00", "Tue 3 10:00"]),
    ],
)
def test_french(text: str, times: list[str]) -> None:
    """French times, where `après` is also a part of the afternoon."""
    assert told(text, "fr", "FR") == times


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I have 2 kids and live at 5 Main St", "en"),
        ("How much is it?", "en"),
        ("call 2015550123", "en"),
        ("may I come in?", "en"),
        ("yes please", "en"),
        ("it costs 1.500", "en"),
        ("99:99 at 77", "en"),
        ("31/31/2026", "en"),
        ("yesterday 2026-03-01", "en"),
        ("mon mari vient", "fr"),
        ("somos dos", "es"),
    ],
)
def test_what_names_no_time(text: str, language: str) -> None:
    """Numbers and words that are no times are not taken for some."""
    assert told(text, language) == []


def test_another_language_than_the_lines() -> None:
    """A caller who writes in another language than the line is understood too."""
    assert told("mañana a las 3", "en") == ["Tue 3 15:00"]
    assert told("jeudi à 15h", "es") == ["Thu 5 15:00"]


_WORDS = sorted(
    {word for words in WORDS.values() for word in (*words.days, *words.months, *words.parts)}
)
_HOSTILE = st.text(max_size=700) | st.lists(
    st.sampled_from([*_WORDS, "at", "or", "-", ",", "5", "9am", "14h30", "3/5", "5th", "after"]),
    max_size=120,
).map(" ".join)


@given(_HOSTILE, st.sampled_from(list(Language)), st.sampled_from(["US", "ES"]))
def test_whatever_is_written(text: str, language: Language, country: str) -> None:
    """Any text gives few times, none past or far away, each kept as it is by the store."""
    found = find_times(text, NOW, ZONE, language, country)
    assert len(found) <= MOST
    today = datetime.fromtimestamp(NOW, ZONE).date()
    for slot in found:
        assert 0 <= (slot.day - today).days <= FARTHEST + 1
        assert slot.over(ZONE) > NOW
        assert slot_of(slot.stored()) == slot
        assert written_slot(slot, language, country)


@pytest.mark.parametrize("text", ["9" * 100_000, "at 9 " * 20_000, "mon " * 30_000, "a" * 100_000])
def test_length_costs_nothing(text: str) -> None:
    """A text of any length is read in bounded time."""
    began = clock.process_time()
    find_times(text, NOW, ZONE)
    assert clock.process_time() - began < 0.5


def test_in_words() -> None:
    """A time reads as a person of that language and country would say it."""
    (slot,) = find_times("thursday 3pm", NOW, ZONE)
    assert written_slot(slot) == "Thursday, March 5 at 3:00 pm"
    assert written_slot(slot, Language.ES, "ES") == "jueves 5 de marzo a las 15:00"
    assert written_slot(slot, Language.FR, "FR") == "jeudi 5 mars à 15:00"
