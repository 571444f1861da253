"""What a member of the team means by a text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from textback_ari.conversations.desk import (
    LONGEST,
    Command,
    Reading,
    Say,
    Unclear,
    Verb,
    read,
    talk_of,
    without_pin,
)
from textback_ari.private import Body


@pytest.mark.parametrize(
    ("text", "talk", "body"),
    [
        ("We are on our way", None, "We are on our way"),
        ("#42 We are on our way", 42, "We are on our way"),
        ("42: We are on our way", 42, "We are on our way"),
        ("  #42: yes ", 42, "yes"),
        ("42: 9:30 is fine", 42, "9:30 is fine"),
        ("9:30 is fine", None, "9:30 is fine"),
        ("42 is my lucky number", None, "42 is my lucky number"),
        ("#1234567890123 long", None, "#1234567890123 long"),
        ("either/or", None, "either/or"),
        ("\u200b\ufeff#42 hidden", 42, "hidden"),
        ("#42 two\nlines", 42, "two\nlines"),
    ],
)
def test_an_answer(text: str, talk: int | None, body: str) -> None:
    """A text without a command is said to the caller as it is, without the number."""
    assert read(text) == Reading(talk, Say(Body(body)))


@pytest.mark.parametrize(
    ("text", "talk", "command"),
    [
        ("/done", None, Command(Verb.DONE)),
        ("#42 /done", 42, Command(Verb.DONE)),
        ("42: /DONE", 42, Command(Verb.DONE)),
        ("/won #42 500", 42, Command(Verb.WON, "500", 50_000)),
        ("#42 /won 1,500.50", 42, Command(Verb.WON, "1,500.50", 150_050)),
        ("/won", None, Command(Verb.WON)),
        ("/lost too far away", None, Command(Verb.LOST, "too far away")),
        ("/note: wants a quote", None, Command(Verb.NOTE, "wants a quote")),
        ("\uff0fcall", None, Command(Verb.CALL)),
        ("\u200b/ block", None, Command(Verb.BLOCK)),
        ("#7 /confirm tomorrow 3pm", 7, Command(Verb.CONFIRM, "tomorrow 3pm")),
    ],
)
def test_a_command(text: str, talk: int | None, command: Command) -> None:
    """A command is read with or without the conversation's number, before or after it."""
    assert read(text) == Reading(talk, command)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/frobnicate", "no such command"),
        ("#42 //", "no such command"),
        ("/done2", "no such command"),
        ("/won 1,500", "two ways"),
        ("/won lots", "not an amount"),
        ("/note", "say what to note"),
        ("/confirm", "say for when"),
        ("/note " + "x" * 501, "too long"),
        ("", "nothing to send"),
        ("#42", "nothing to send"),
        ("x" * (LONGEST + 1), "at most"),
    ],
)
def test_what_is_unclear_goes_back(text: str, said: str) -> None:
    """What can be neither sent nor done is answered with a sentence that says why."""
    what = read(text).what
    assert isinstance(what, Unclear)
    assert said in what.why


@given(st.text(max_size=80) | st.from_regex(r"\A[#0-9:/\s\u200b]{0,8}/.{0,20}\Z"))
@example("#1\u200b/done")
@example("1:\u3000\uff0fdone")
@example("\u0301/done")
def test_no_slash_reaches_a_caller(text: str) -> None:
    """Whatever is written, a caller is sent words, and never what begins with a slash."""
    reading = read(text)
    if isinstance(reading.what, Say):
        assert reading.what.body.text.strip()
        assert not reading.what.body.text.lstrip().startswith("/")
        assert len(reading.what.body.text) <= LONGEST


def test_a_text_without_a_number_belongs_to_the_one_conversation() -> None:
    """One conversation told of lately is meant; of none or several the writer is asked."""
    assert talk_of([42, 42]) == 42
    for told, said in (([], "begin with its number"), ([42, 43], "#42 or #43")):
        what = talk_of(told)
        assert isinstance(what, Unclear)
        assert said in what.why


def test_a_pin_comes_first_and_is_taken_away() -> None:
    """A text that begins with the PIN is read without it, and any other is not read."""
    assert without_pin(" 7391 #42 yes", "7391") == "#42 yes"
    assert without_pin("7391: #42 yes", "7391") == "#42 yes"
    assert without_pin("#42 yes", "7391") is None
    assert without_pin("73912 #42 yes", "7391") is None
    assert without_pin("", "7391") is None
