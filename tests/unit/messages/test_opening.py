"""`{opening}` in each language."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.languages import Language
from textback_ari.messages.opening import longest_wordings, opening_words
from textback_ari.messages.segments import segment

EN, ES, FR = Language.EN, Language.ES, Language.FR


@pytest.mark.parametrize(
    ("opening", "read", "language", "words"),
    [
        ("2026-01-05 13:00", "2026-01-05 12:31", EN, "today at 13:00"),
        ("2026-01-06 08:00", "2026-01-05 18:01", EN, "tomorrow at 8:00"),
        ("2026-01-06 08:00", "2026-01-06 00:00:20", EN, "today at 8:00"),
        ("2026-01-05 08:00", "2026-01-05 08:00:20", EN, "today at 8:00"),
        ("2026-01-12 08:00", "2026-01-10 12:01", EN, "Monday at 8:00"),
        ("2026-01-12 08:00", "2026-01-05 12:01", EN, "next Monday at 8:00"),
        ("2026-01-13 08:30", "2026-01-05 12:01", EN, "on January 13 at 8:30"),
        ("2027-01-01 08:00", "2026-12-20 12:01", EN, "on January 1 at 8:00"),
        ("2026-01-06 08:00", "2026-01-05 18:01", ES, "mañana a las 8:00"),
        ("2026-01-06 13:00", "2026-01-06 01:00", ES, "hoy a las 13:00"),
        ("2026-01-06 01:30", "2026-01-06 01:00", ES, "hoy a la 1:30"),
        ("2026-01-10 09:00", "2026-01-07 12:01", ES, "el sábado a las 9:00"),
        ("2026-01-12 08:00", "2026-01-05 12:01", ES, "el lunes que viene a las 8:00"),
        ("2026-01-13 08:30", "2026-01-05 12:01", ES, "el 13 de enero a las 8:30"),
        ("2026-01-06 08:00", "2026-01-05 18:01", FR, "demain à 8:00"),
        ("2026-01-05 13:00", "2026-01-05 12:31", FR, "aujourd'hui à 13:00"),
        ("2026-01-10 09:00", "2026-01-07 12:01", FR, "samedi à 9:00"),
        ("2026-01-12 08:00", "2026-01-05 12:01", FR, "lundi prochain à 8:00"),
        ("2026-02-01 08:00", "2026-01-05 12:01", FR, "le 1er février à 8:00"),
        (None, "2026-01-05 12:01", EN, "when we open again"),
        (None, "2026-01-05 12:01", ES, "cuando volvamos a abrir"),
        (None, "2026-01-05 12:01", FR, "à la réouverture"),
    ],
)
def test_opening_words(opening: str | None, read: str, language: Language, words: str) -> None:
    """The opening is told as the reader of the text would say it."""
    at = None if opening is None else datetime.fromisoformat(opening)
    assert opening_words(at, datetime.fromisoformat(read), language) == words


@pytest.mark.parametrize(
    ("time", "american", "british"),
    [
        ("00:30", "12:30 am", "0:30"),
        ("08:00", "8:00", "8:00"),
        ("11:59", "11:59", "11:59"),
        ("12:00", "12:00 pm", "12:00"),
        ("13:00", "1:00 pm", "13:00"),
        ("23:30", "11:30 pm", "23:30"),
    ],
)
def test_hours_as_a_country_says_them(time: str, american: str, british: str) -> None:
    """Where English counts to twelve, so does the opening; no other language does."""
    opening, read = (datetime.fromisoformat(f"2026-01-05 {at}") for at in (time, "00:01"))
    assert opening_words(opening, read, EN, "US") == f"today at {american}"
    assert opening_words(opening, read, EN, "GB") == f"today at {british}"
    assert opening_words(opening, read, FR, "CA") == f"aujourd'hui à {british}"


@given(st.datetimes(), st.datetimes(), st.sampled_from(Language), st.sampled_from(["US", "GB"]))
def test_no_wording_is_longer_than_foreseen(
    opening: datetime, read: datetime, language: Language, country: str
) -> None:
    """What the configuration is checked with is at least as long, in the same alphabet."""
    words = opening_words(opening, read, language, country)
    dear = segment(words).encoding
    foreseen = [said for said in longest_wordings(language) if segment(said).encoding is dear]
    assert len(words) <= max(map(len, foreseen))
