"""Works out a calendar's closed times, in a process of its own.

A calendar file is whatever somebody exported: one line in it can ask for an event each second for
ever. The libraries would try. So this runs as `python -m textback_ari.calendars.expand ZONE SINCE
UNTIL`, with the file on standard input, under limits of time and memory that its parent survives;
the answer is JSON on standard output.
"""

import json
import resource
import sys
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

MOST_EVENTS: Final = 5_000
MOST_SPANS: Final = 2_000
_LONGEST_NAME: Final = 80
_CPU_SECONDS: Final = 10
_MEMORY: Final = 1024 * 1024 * 1024
_NOT_CLOSED: Final = frozenset({"CANCELLED", "TENTATIVE"})


class UnusableError(Exception):
    """The calendar cannot be used; the sentence says why."""


def closed_times(
    data: bytes, zone: ZoneInfo, since: datetime, until: datetime
) -> list[tuple[float, float, str]]:
    """Return the events between two instants as (start, end, name), epoch seconds, in order.

    An event that is cancelled, tentative or marked as free (`TRANSP:TRANSPARENT`) is none. Days
    and times without a zone are those of `zone`.

    Raises:
        UnusableError: it is no calendar, or holds too much.
    """
    import icalendar
    import recurring_ical_events

    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise UnusableError(f"is no iCalendar file: {_words(error)}") from None
    events = sum(len(calendar.walk("VEVENT")) for calendar in calendars)
    if not calendars or any(calendar.name != "VCALENDAR" for calendar in calendars):
        raise UnusableError("is no iCalendar file: it does not begin with BEGIN:VCALENDAR")
    if not data.rstrip().upper().endswith(b"END:VCALENDAR"):
        raise UnusableError("is no iCalendar file: it ends in the middle")
    if events > MOST_EVENTS:
        raise UnusableError(f"has {events} events; at most {MOST_EVENTS} are read")
    found: set[tuple[float, float, str]] = set()
    try:
        for calendar in calendars:
            for event in recurring_ical_events.of(calendar).between(since, until):
                found.update(_times(event, zone))
                if len(found) > MOST_SPANS:
                    raise UnusableError(
                        f"closes the line more than {MOST_SPANS} times in the coming year"
                    )
    except (ValueError, KeyError, IndexError, TypeError, OverflowError, AttributeError) as error:
        raise UnusableError(f"has an event that cannot be read: {_words(error)}") from None
    return sorted(found)


def _times(event: Any, zone: ZoneInfo) -> Iterator[tuple[float, float, str]]:
    if str(event.get("STATUS", "")).upper() in _NOT_CLOSED:
        return
    if str(event.get("TRANSP", "")).upper() == "TRANSPARENT":
        return
    start, end = (_instant(event[key].dt, zone) for key in ("DTSTART", "DTEND"))
    name = "".join(c if c.isprintable() else " " for c in str(event.get("SUMMARY", "")))
    if start < end:
        yield start, end, name.strip()[:_LONGEST_NAME]


def _instant(at: date, zone: ZoneInfo) -> float:
    if not isinstance(at, datetime):
        at = datetime.combine(at, time())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).timestamp()


def _words(error: Exception) -> str:
    said = "".join(c if c.isprintable() else " " for c in str(error))
    return f"{said[:100] or type(error).__name__}"


def main() -> None:
    """Read, work out, answer."""
    for limit, most in ((resource.RLIMIT_CPU, _CPU_SECONDS), (resource.RLIMIT_AS, _MEMORY)):
        resource.setrlimit(limit, (most, most))
    name, since, until = sys.argv[1:]
    zone = ZoneInfo(name)
    try:
        spans = closed_times(
            sys.stdin.buffer.read(),
            zone,
            datetime.fromtimestamp(float(since), zone),
            datetime.fromtimestamp(float(until), zone),
        )
    except UnusableError as error:
        answer: dict[str, Any] = {"why": str(error)}
    except (MemoryError, RecursionError):
        answer = {"why": "needs too much memory to be worked out"}
    else:
        answer = {"spans": spans}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
