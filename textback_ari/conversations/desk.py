"""What a member of the team means by a text: an answer to a caller, or a command. Pure.

A text may begin with the number of a conversation, `#42` or `42:`, as notices carry it. What begins
with `/` is a command, known or not, and never goes to a caller.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from textback_ari.conversations.money import UnclearAmountError, read_amount
from textback_ari.private import Body

LONGEST: Final = 1_600
"""Characters of an answer: ten parts of a text have about that many."""
LONGEST_ARGUMENT: Final = 500
RECENT: Final = 900.0
"""Seconds within which a text without a number belongs to what its writer was last told of."""


class Verb(StrEnum):
    """A command, written with `/` before it."""

    DONE = "done"
    CALL = "call"
    WON = "won"
    LOST = "lost"
    BLOCK = "block"
    TAKE = "take"
    NOTE = "note"
    CONFIRM = "confirm"
    STOP = "stop"
    HELP = "help"


COMMANDS: Final = (
    "/done, /call, /won AMOUNT, /lost REASON, /block, /take, /note TEXT, /confirm TIME, /stop, "
    "/help; anything else after the number is sent to the caller"
)


@dataclass(frozen=True, slots=True)
class Say:
    """To be sent to the caller."""

    body: Body


@dataclass(frozen=True, slots=True)
class Command:
    """A command. `amount` is of `won`, in the currency's smallest unit, where one was given."""

    verb: Verb
    argument: str = ""
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Neither; the sentence goes back to the writer."""

    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text means; `talk` is the number of the conversation, where it names one."""

    talk: int | None
    what: Say | Command | Unclear


_TOKEN: Final = re.compile(r"(?:#\s?([0-9]{1,12})(?![0-9])\s?[:,.]?|([0-9]{1,12})\s?:(?![0-9]))\s*")
"""`#42` and `42:`, not the `9:` of `9:30`."""
_VERB: Final = re.compile(r"/\s?([^\W\d_]{1,20})(?![^\W_])[:,.]?\s*")
_WRITTEN: Final = {"\uff0f": "/", "\u2044": "/", "\u2215": "/", "\uff03": "#"}
"""What some keyboards write for the two signs."""
_NEEDS: Final = {
    Verb.NOTE: 'say what to note, as in "/note wants a quote by Friday"',
    Verb.CONFIRM: 'say for when, as in "/confirm tomorrow 3pm"',
}


def read(text: str, currency: str = "") -> Reading:
    """Return what a text means; never raises, whatever it says.

    `currency`: ISO 4217, of the line; empty: not known.
    """
    talk, rest = _token(_begin(text))
    if rest.startswith("/"):
        found = _VERB.match(rest)
        name = found[1].casefold() if found else ""
        if found and talk is None:
            talk, after = _token(rest[found.end() :])
        else:
            after = rest[found.end() :] if found else ""
        return Reading(talk, _command(name, after.strip(), currency))
    if not rest:
        return Reading(talk, Unclear("there is nothing to send; /help lists the commands"))
    if len(rest) > LONGEST:
        return Reading(talk, Unclear(f"it has {len(rest)} characters, at most {LONGEST} can go"))
    return Reading(talk, Say(Body(rest)))


def without_pin(text: str, pin: str) -> str | None:
    """Return a text without the PIN that it begins with, `None` where it does not."""
    begun = _begin(text)
    first, _, rest = begun.partition(" ")
    return rest if first.rstrip(",.:") == pin else None


def talk_of(told: Sequence[int]) -> int | Unclear:
    """Return which of the conversations that a member was told of lately a text is about."""
    different = tuple(dict.fromkeys(told))
    if len(different) == 1:
        return different[0]
    if not different:
        return Unclear('say which conversation: begin with its number, as in "#42 We are coming"')
    named = " or ".join(f"#{talk}" for talk in different[:4])
    return Unclear(f"which conversation? Begin with {named}. Nothing was sent")


def _command(name: str, argument: str, currency: str) -> Command | Unclear:
    try:
        verb = Verb(name)
    except ValueError:
        return Unclear(f"there is no such command. There are: {COMMANDS}")
    if len(argument) > LONGEST_ARGUMENT:
        return Unclear(f"that is too long: at most {LONGEST_ARGUMENT} characters follow a command")
    if verb in _NEEDS and not argument:
        return Unclear(_NEEDS[verb])
    if verb is not Verb.WON or not argument:
        return Command(verb, argument)
    try:
        return Command(verb, argument, read_amount(argument, currency))
    except UnclearAmountError as error:
        return Unclear(str(error))


def _token(text: str) -> tuple[int | None, str]:
    found = _TOKEN.match(text)
    if found is None:
        return None, text
    return int(found[1] or found[2]), _begin(text[found.end() :])


def _begin(text: str) -> str:
    """Return a text from its first character that is seen, so that nothing hides a `/`."""
    for index, char in enumerate(text):
        if unicodedata.category(char)[0] not in "CZM":
            return (_WRITTEN.get(char, char) + text[index + 1 :]).rstrip()
    return ""
