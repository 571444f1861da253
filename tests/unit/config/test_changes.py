"""The owner's changes over the file: checked alike, and told where they are from."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.unit.config.test_load import GOOD
from textback_ari.config import ConfigError, Settings, load
from textback_ari.messages.languages import Language
from textback_ari.ports import LineChange
from textback_ari.private import Number

NUMBER = Number("+12125550100")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return the good file's settings."""
    return load_text(tmp_path, GOOD)


def load_text(folder: Path, text: str) -> Settings:
    """Return the settings of a file."""
    for name in ("ari.password", "smpp.password"):
        (folder / name).write_text("secret\n")
    (folder / "textback.toml").write_text(text)
    return load(folder / "textback.toml")


def changed(*values: tuple[str, object]) -> list[LineChange]:
    """Return changes of the line, in order."""
    return [
        LineChange(NUMBER.e164, key, value, True, 0.0, "Sam", None, version)
        for version, (key, value) in enumerate(values, 1)
    ]


def test_changes_win_over_the_file(settings: Settings) -> None:
    """A value inside a table changes that alone; a whole table takes all of it with it."""
    (line,), refused = settings.book.lines(
        changed(("agent", "Kim"), ("texts.busy", "Not now."), ("hours.sat", "09:00-12:00"))
    )
    assert not refused
    (busy,) = line.texts.own[Language.EN]["busy"]
    assert (line.agent, busy.template.source) == ("Kim", "Not now.")
    assert line.hours is not None
    assert line.hours.is_open(datetime(2026, 1, 10, 9, 30, tzinfo=line.timezone))
    assert line.hours.is_open(datetime(2026, 1, 12, 9, 30, tzinfo=line.timezone))
    (line,), _ = settings.book.lines(changed(("hours.sat", "24h"), ("hours", {"sun": "24h"})))
    assert line.hours is not None
    assert not line.hours.is_open(datetime(2026, 1, 10, 9, 30, tzinfo=line.timezone))


def test_without_changes_the_lines_are_those_of_the_file(settings: Settings) -> None:
    """No change, or one that gives no value, changes nothing."""
    assert settings.book.lines([]) == (settings.lines, ())
    taken_back = [replace(each, given=False) for each in changed(("agent", "Kim"))]
    assert settings.book.lines(taken_back) == (settings.lines, ())


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("agent", 5, "agent: must be text in quotes; found 5"),
        ("texts.busy", "Hi {nmae}", "texts.busy: {nmae} is not a placeholder; did you mean"),
        ("texts.bussy", "Hi", 'texts.bussy: there is no text for this; did you mean "busy"?'),
        ("hours.sat", "9-12", 'hours.sat: "9-12" is not an interval'),
        ("paused", "tomorrow", 'paused: "tomorrow" is not a time; write "2026-12-01 08:00"'),
        ("number", "+12125550199", "number: only the administrator's file can change this"),
        ("gateways", [], "gateways: only the administrator's file can change this"),
        ("agnet", "Kim", 'agnet: there is no such setting; did you mean "agent"?'),
        ("agent.first", "Kim", "agent: must be text in quotes"),
        ("agent", None, "agent: is nothing that can be stored"),
        ("agent", "a\x00b", "agent: is nothing that can be stored"),
        ("agent", "a\ud800", "agent: is nothing that can be stored"),
        ("agent", "a" * 70_000, "agent: is longer than 65536 characters"),
        ("texts.a.b.c.d", "x", "texts.a.b.c.d: there is no such setting"),
    ],
)
def test_a_change_is_checked_like_the_file(
    settings: Settings, key: str, value: object, says: str
) -> None:
    """What the file may not say, an owner may not, and not what is the administrator's."""
    with pytest.raises(ConfigError) as refused:
        settings.book.check(NUMBER, key, value, [])
    assert refused.value.problems[0].startswith(says)


def test_settings_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    """A text that invites a reply cannot be set where the sender cannot be answered."""
    quiet = 'sender = "ACME"\nopt_out_line = ""\n[lines.hours]'
    silent = "".join(
        f'{key} = "We will call you."\n' for key in ("standard", "after_hours", "text_me")
    )
    text = GOOD.replace("[lines.hours]", quiet) + silent
    settings = load_text(tmp_path, text)
    settings.book.check(NUMBER, "texts.busy", "We are busy.", [])
    with pytest.raises(ConfigError, match=r"texts\.busy: .* invites a reply"):
        settings.book.check(NUMBER, "texts.busy", "Reply here", [])


def test_a_change_that_no_longer_fits_the_file_is_left_out(settings: Settings) -> None:
    """One that was good once does not stop the others, and says why it is not in force."""
    (line,), refused = settings.book.lines(
        changed(("texts.bussy", "Gone."), ("agent", "Kim"), ("number", "x"))
    )
    assert line.agent == "Kim"
    assert [(each.change.key, each.sentence.split(";")[0]) for each in refused] == [
        ("texts.bussy", "texts.bussy: there is no text for this"),
        ("number", "number: only the administrator's file can change this"),
    ]


def test_where_each_value_comes_from(settings: Settings) -> None:
    """Each setting is told with its value and whether owner, file or default gives it."""
    changes = changed(("texts.no_answer", "Sorry!"), ("agent", "Kim"))
    found = {each.key: each for each in settings.book.origins(NUMBER, changes)}
    assert (found["agent"].value, found["agent"].change) == ("Kim", changes[1])
    assert found["agent"].in_file
    assert (found["texts.no_answer"].change, found["texts.no_answer"].in_file) == (
        changes[0],
        False,
    )
    assert (found["texts.busy"].change, found["texts.busy"].in_file) == (None, True)
    assert (found["cooldown"].value, found["cooldown"].in_file) == ("24h", False)
    assert found["delay"].in_file


PAUSES: Mapping[str, tuple[object, bool, float | None]] = {
    "for good": (True, True, None),
    "not": (False, False, None),
    "on the line's own clock": ("2026-12-01 08:00", True, 1796130000.0),
    "with an offset": ("2026-12-01T08:00:00+01:00", True, 1796108400.0),
}


@pytest.mark.parametrize("case", PAUSES)
def test_pauses(settings: Settings, case: str) -> None:
    """A pause is for good or has an end, which without an offset is on the line's own clock."""
    value, paused, until = PAUSES[case]
    (line,), refused = settings.book.lines(changed(("paused", value)))
    assert not refused
    assert (line.paused, line.paused_until) == (paused, until)
    assert line.timezone == ZoneInfo("America/New_York")
    assert line.is_paused(1796108399.0) is paused
    assert line.is_paused(1796130000.0) is (case == "for good")
