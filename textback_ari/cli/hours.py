"""`textback hours`: what a line's hours say, and why."""

import json
from datetime import date, datetime, timedelta
from typing import Any

from rich.table import Table

from textback_ari.cli.lines import values_in_force
from textback_ari.cli.words import console, printable, shown
from textback_ari.config import Settings
from textback_ari.rules.policy import LinePolicy

_WEEK = 7


async def show_hours(
    settings: Settings, number: str, at: datetime, *, week: bool, as_json: bool
) -> None:
    """Print what holds for a line at an instant (aware), and in the week from then on."""
    values, missing = await values_in_force(settings)
    lines, _ = settings.book.lines(values)
    line = next(each for each in lines if each.number.e164 == number)
    at = at.astimezone(line.timezone)
    told = _at(line, at)
    days = [_day(line, at.date() + timedelta(days=n)) for n in range(_WEEK)] if week else []
    if as_json:
        if week:
            told["week"] = days
        told["missing"] = missing
        print(json.dumps(told))  # noqa: T201 - the output itself
        return
    out = console()
    out.print(shown(f"{number} ({printable(line.business)}), {at:%a %Y-%m-%d %H:%M %Z}"))
    change = line.openings.next_change(at)
    until = f", until {change:%a %Y-%m-%d %H:%M}" if change else ""
    state = "open" if told["open"] else "closed"
    out.print(shown(f"{state} by {printable(told['why'], 120)}{until}"))
    if told["paused"]:
        end = datetime.fromtimestamp(line.paused_until or 0.0, line.timezone)
        ending = f" until {end:%a %Y-%m-%d %H:%M}" if line.paused_until else ""
        out.print(shown(f"texts are paused{ending}", "yellow"))
    if line.closed_by:
        names = ", ".join(told["follows"])
        out.print(shown(f"follows {names}: a state that the PBX tells as a call begins decides"))
    if days:
        table = Table(title_justify="left")
        for heading in ("day", "open", "why"):
            table.add_column(heading, overflow="fold")
        for day in days:
            times = ", ".join(f"{b['start'][11:16]}-{b['end_shown']}" for b in day["open"])
            whys = dict.fromkeys(b["why"].partition(" (")[0] for b in day["open"])
            why = "; ".join(whys) or day["closed_by"]
            name = date.fromisoformat(day["date"])
            table.add_row(f"{name:%a %Y-%m-%d}", times or "closed", shown(printable(why, 120)))
        out.print(table)
    if missing:
        out.print(shown(f"what owners changed is not known: {missing}", "yellow"))


def _at(line: LinePolicy, at: datetime) -> dict[str, Any]:
    applies = line.openings.applies(at)
    change = line.openings.next_change(at)
    return {
        "line": line.number.e164,
        "at": at.isoformat(),
        "open": applies.open,
        "why": applies.why,
        "until": change and change.isoformat(),
        "paused": line.is_paused(at.timestamp()),
        "paused_until": line.paused_until,
        "follows": [f"{'!' if each.inverted else ''}{each.device}" for each in line.closed_by],
    }


def _day(line: LinePolicy, day: date) -> dict[str, Any]:
    blocks, closed = line.openings.of_day(day, line.timezone)
    return {
        "date": day.isoformat(),
        "open": [
            {
                "start": block.start.isoformat(),
                "end": block.end.isoformat(),
                "end_shown": f"{block.end:%H:%M}" if block.end.date() == day else "24:00",
                "why": block.why,
            }
            for block in blocks
        ],
        "closed_by": closed,
    }
