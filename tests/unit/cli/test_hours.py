"""`textback hours`, run as a user runs it."""

import json

import pytest

from tests.unit.cli.program import Desk
from tests.unit.cli.test_lines import LINE, desk

__all__ = ["desk"]

HOURS = """
holidays = "US"
closed_by = ["!Custom:TC1"]
[lines.hours]
mon-fri = ["08:00-12:00", "13:00-17:30"]
fri-sat = "20:00-02:00"
"""


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Return a line with hours, holidays and a followed state."""
    desk.text += HOURS.replace("fri-sat", "sat")
    return desk


async def test_at_a_time(office: Desk) -> None:
    """It says whether the line is open then, by what, until when, and what it follows."""
    said = await office.textback("hours", LINE, "--at", "2026-11-25 18:00")
    assert said.status == 0, said.err
    assert said.out.splitlines() == [
        f"{LINE} (Acme Plumbing), Wed 2026-11-25 18:00 EST",
        "closed by the line's hours, until Fri 2026-11-27 08:00",
        "follows !Custom:TC1: a state that the PBX tells as a call begins decides",
    ]
    said = await office.textback("hours", LINE, "--at", "2026-11-26 09:00", "--json")
    told = json.loads(said.out)
    assert told["why"] == "the public holiday Thanksgiving Day"
    assert (told["open"], told["until"]) == (False, "2026-11-27T08:00:00-05:00")
    assert told["follows"] == ["!Custom:TC1"]


async def test_the_week(office: Desk) -> None:
    """Seven days, each with its open times and why; what the owner changed counts."""
    await office.textback("lines", "set", LINE, "closures", '[{"on": "2026-11-27", "why": "trip"}]')
    await office.textback("pause", LINE)
    said = await office.textback("hours", LINE, "--at", "2026-11-25", "--week")
    assert said.status == 0, said.err
    assert "texts are paused" in said.out
    rows = [" ".join(row.split()).strip("│ ") for row in said.out.splitlines()]
    assert "Wed 2026-11-25 │ 08:00-12:00, 13:00-17:30 │ Wednesday's hours" in rows
    assert "Thu 2026-11-26 │ closed │ the public holiday Thanksgiving Day" in rows
    assert "Fri 2026-11-27 │ closed │ the closure trip" in rows
    assert "Sat 2026-11-28 │ 20:00-24:00 │ Saturday's hours" in rows
    assert "Sun 2026-11-29 │ 00:00-02:00 │ Saturday's hours" in rows
    said = await office.textback("hours", LINE, "--at", "2026-11-25", "--week", "--json")
    week = json.loads(said.out)["week"]
    assert [len(day["open"]) for day in week] == [2, 0, 0, 1, 1, 2, 2]


async def test_without_a_database_the_file_counts(office: Desk) -> None:
    """It answers from the file and says what it does not know."""
    (office.folder / "textback.db").unlink()
    said = await office.textback("hours", LINE)
    assert said.status == 0, said.err
    assert "what owners changed is not known: there is no database" in said.out


async def test_a_time_that_is_none(office: Desk) -> None:
    """A mistyped time is wrong usage."""
    said = await office.textback("hours", LINE, "--at", "noonish")
    assert (said.status, said.err[:31]) == (2, "textback: --at: 'noonish' is no")
