"""What `textback calls` can be narrowed down to, read from what a person types."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from textback_ari.calls.outcome import Cause, Ending, Kind
from textback_ari.private import RawNumber
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.rules.policy import LinePolicy

_AGO = re.compile(r"([0-9]{1,6})(s|m|h|d)")
_SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}


class FilterError(ValueError):
    """A filter cannot be understood; the sentence says what is allowed."""


def a_line(typed: str, lines: Iterable[LinePolicy]) -> str:
    """Return a line's number in E.164 from any of its spellings or its DID.

    A number that is no line's now may have been one's when calls came in for it.
    """
    known = tuple(lines)
    if found := Lines(known).find(typed):
        return found.number.e164
    if number := _number(typed, known):
        return number
    there = ", ".join(line.number.e164 for line in known)
    raise FilterError(f"--line: {typed!r} is no line; there are {there}")


def a_number(typed: str, lines: Iterable[LinePolicy]) -> str:
    """Return a caller's number in E.164, read as in the country of one of the lines."""
    if number := _number(typed, lines):
        return number
    raise FilterError(f"--number: {typed!r} is not a telephone number; write it as +12015550123")


def _number(typed: str, lines: Iterable[LinePolicy]) -> str | None:
    for country in dict.fromkeys(line.country for line in lines):
        number = read_number(RawNumber(typed), country)
        if not isinstance(number, NotANumber):
            return number.e164
    return None


def an_instant(option: str, typed: str, now: datetime) -> float:
    """Return an instant in epoch seconds: `2h` (ago), `14:30` (today), a date, a date and a time.

    `now` carries the time zone in which times are meant.
    """
    if ago := _AGO.fullmatch(typed):
        return (now - timedelta(seconds=int(ago[1]) * _SECONDS[ago[2]])).timestamp()
    try:
        if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", typed):
            hour, minute = typed.split(":")
            at = now.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
            return at.timestamp()
        told = datetime.fromisoformat(typed)
    except ValueError:
        raise FilterError(
            f'--{option}: {typed!r} is no time; write "2h" (ago), "14:30" (today), "2026-11-24" '
            'or "2026-11-24 14:30"'
        ) from None
    return (told if told.tzinfo else told.replace(tzinfo=now.tzinfo)).timestamp()


def an_end(option: str, typed: str, now: datetime) -> datetime:
    """Return an instant to come: `2h` (from now), `14:30` (the next), a date, a date and a time.

    `now` carries the time zone in which times are meant, and so does the answer.
    """
    if ahead := _AGO.fullmatch(typed):
        span = timedelta(seconds=int(ahead[1]) * _SECONDS[ahead[2]])
        end = (now.astimezone(UTC) + span).astimezone(now.tzinfo)
    else:
        try:
            if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", typed):
                hour, minute = (int(part) for part in typed.split(":"))
                end = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
                end += timedelta(days=end <= now)
            else:
                told = datetime.fromisoformat(typed)
                end = told if told.tzinfo else told.replace(tzinfo=now.tzinfo)
        except ValueError:
            raise FilterError(
                f'--{option}: {typed!r} is no time; write "2h" (from now), "14:30" (the next), '
                '"2026-11-24" or "2026-11-24 14:30"'
            ) from None
    if end <= now:
        raise FilterError(f"--{option}: {typed!r} is past")
    return end


def an_outcome(typed: str) -> Kind | Cause | Ending:
    """Return a kind of outcome, a cause or an ending by its name."""
    for names in (Kind, Cause, Ending):
        if typed in set(names):
            return names(typed)
    known = ", ".join(str(each) for names in (Kind, Cause, Ending) for each in names)
    raise FilterError(f"--outcome: {typed!r} is none; there are {known}")
