"""Callers' names: only a person's name, never a message, a link or an excuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.caller_names import LONGEST, name_for_text
from textback_ari.messages.segments import GSM_CHARACTERS


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Jane Doe", "Jane Doe"),
        ("JANE DOE", "Jane Doe"),
        ("jane", "Jane"),
        ("DOE,JANE", "Jane Doe"),
        ("Doe, Jane", "Jane Doe"),
        ('"Jane Doe"', "Jane Doe"),
        ("  Jane \t Doe ", "Jane Doe"),
        ("O'BRIEN MARY-ANN", "O'Brien Mary-Ann"),
        ("O\u2019Brien", "O'Brien"),
        ("J. Smith", "J. Smith"),
        ("Dr. Müller", "Dr. Müller"),
        ("McDonald", "McDonald"),
        ("Łukasz Nowak", "Lukasz Nowak"),
        ("José Núñez", "José Nuñez"),
    ],
)
def test_names(raw: str, name: str) -> None:
    """A person's name is used as a person would write it, in GSM 7-bit letters."""
    assert name_for_text(raw) == name


@pytest.mark.parametrize(
    "raw",
    [
        "",
        " ",
        "J",
        "WIRELESS CALLER",
        "Anonymous",
        "UNAVAILABLE",
        "Name Unavailable",
        "TOLL FREE CALL",
        "NEWARK NJ",
        "TORONTO ON",
        "ACME CORP",
        "+12015550123",
        "2015550123",
        "V88123",
        "evil.example",
        "Visit evil.example",
        "www.x.y",
        "http://x",
        "a@b",
        "Win $100",
        "Call me now",
        "one two three four five",
        "{agent}",
        "{{caller_name|x}}",
        "%s %n",
        "Jane; DROP TABLE calls",
        "Jane\r\nBcc: x",
        "Jane\x00",
        "Jane\u202eeoD",
        "😀",
        "Иван",
        "李雷",
        "A" * (LONGEST + 1),
        "Jane " * 5_000,
    ],
)
def test_what_is_no_name(raw: str) -> None:
    """Places, excuses, links, numbers, messages and other scripts are not used as a name."""
    assert name_for_text(raw) == ""


@given(st.text(max_size=100))
def test_any_name(raw: str) -> None:
    """Whatever a trunk passes on, what is used is short, of letters, and in GSM 7-bit."""
    name = name_for_text(raw)
    assert len(name) <= LONGEST
    assert set(name) <= GSM_CHARACTERS
    assert all(char.isalpha() or char in " '-." for char in name)
    assert all(name.split(" ")) or not name
