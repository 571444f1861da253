"""`follow_ups` and `[[lines.follow_up]]`: the steps that they give, and what is wrong with them."""

from pathlib import Path

import pytest

from tests.unit.config.test_load import GOOD, folder, problems, read
from textback_ari.config.changes import LineBook
from textback_ari.config.errors import ConfigError
from textback_ari.private import Number
from textback_ari.rules.follow_ups import SETS, Do, FollowUpPolicy, OnlyIf, Step

__all__ = ["folder"]

KEY = "lines[+12125550100]."
LINE = Number("+12125550100")
CONSENT = 'follow_up_consent = "they press 1 for texts"\n'


def with_line(settings: str, tables: str = "") -> str:
    """Return the good file with more settings of its line, and tables behind."""
    return GOOD.replace('agent = "Sam"\n', f'agent = "Sam"\n{settings}') + tables


def follow_up(folder: Path, settings: str, tables: str = "") -> FollowUpPolicy:
    """Return what a line with these settings does after the first text."""
    (line,) = read(folder, with_line(settings, tables)).lines
    return line.follow_up


def test_a_call_back_is_due_without_any_setting(folder: Path) -> None:
    """The default follows the first text up with a call back after 20 minutes."""
    assert follow_up(folder, "") == FollowUpPolicy((Step(Do.CALLBACK, 1_200.0),))


@pytest.mark.parametrize("name", SETS)
def test_sets_by_their_name(folder: Path, name: str) -> None:
    """Each shipped set is picked by its name."""
    found = follow_up(folder, f'follow_ups = "{name}"\n{CONSENT}')
    assert found == FollowUpPolicy(SETS[name], "they press 1 for texts")


OWN = """
[[lines.follow_up]]
after = "15m"
do = "callback"
say = "ask for the address"
[[lines.follow_up]]
after = "1h"
do = "text"
only_if = ["called", "new"]
[[lines.follow_up]]
after = "2d"
do = "text"
text = "follow_up_check_in"
[[lines.follow_up]]
after = "2d"
do = "tag"
say = "nurture"
"""


def test_own_steps(folder: Path) -> None:
    """Steps of one's own replace the set's; the first text step sends the second text."""
    assert follow_up(folder, CONSENT, OWN).steps == (
        Step(Do.CALLBACK, 900.0, say="ask for the address"),
        Step(
            Do.TEXT,
            3_600.0,
            "follow_up_second",
            only_if=frozenset({OnlyIf.CALLED, OnlyIf.NEW}),
        ),
        Step(Do.TEXT, 172_800.0, "follow_up_check_in"),
        Step(Do.TAG, 172_800.0, say="nurture"),
    )


def test_off_is_off_whatever_steps_there_are(folder: Path) -> None:
    """An owner can switch follow-ups off without taking the steps out."""
    assert follow_up(folder, 'follow_ups = "off"\n', OWN).steps == ()


NEEDS = (
    "need a consent beyond the call: say in a sentence why callers agreed to more than one text, "
    'as in "callers hear it in the greeting and press 1" (docs/compliance.md#follow-ups)'
)


@pytest.mark.parametrize(
    ("settings", "tables", "sentence"),
    [
        ('follow_ups = "full"\n', "", f'{KEY}follow_up_consent: "full" {NEEDS}'),
        ("", OWN, f"{KEY}follow_up_consent: steps that text {NEEDS}"),
        (
            'follow_ups = "ful"\n',
            "",
            KEY
            + 'follow_ups: "ful" is not allowed; write "first_text_and_callback", "full" or "off"',
        ),
        (
            f'follow_ups = "full"\n{CONSENT}',
            OWN,
            KEY
            + 'follow_ups: "full" has steps of its own; leave it out, or the [[lines.follow_up]]',
        ),
    ],
)
def test_what_is_wrong(folder: Path, settings: str, tables: str, sentence: str) -> None:
    """Each mistake is one sentence that says what to do."""
    assert problems(folder, with_line(settings, tables)) == [sentence]


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (
            'after = "10m"\ndo = "notify"',
            "[#2].after: 10m is before the step above it (15m); write the steps in their order",
        ),
        (
            'after = "20s"\ndo = "notify"',
            '[#2].after: "20s" is out of range; allowed are 1m to 30d',
        ),
        (
            'after = "1h"\ndo = "notify"\ntext = "follow_up_second"',
            '[#2].text: "follow_up_second" belongs to a step with do = "text"',
        ),
        (
            'after = "1h"\ndo = "tag"',
            '[#2].say: a tag needs its name, of at most 40 characters: say = "nurture"',
        ),
        (
            'after = "1h"\ndo = "text"\nsay = "hello"',
            "[#2].say: belongs to other steps; what a text says stands in [lines.texts]",
        ),
        (
            'after = "1h"\ndo = "notify"\nonly_if = ["called", "not_called"]',
            '[#2].only_if: "called" and "not_called" never hold together',
        ),
        ('do = "notify"', "[#2].after: is missing; it is how long after the first text"),
    ],
)
def test_what_is_wrong_with_a_step(folder: Path, step: str, sentence: str) -> None:
    """A step's mistake is told with its place in the list."""
    first = '[[lines.follow_up]]\nafter = "15m"\ndo = "callback"\n'
    tables = f"{first}[[lines.follow_up]]\n{step}\n"
    assert problems(folder, with_line(CONSENT, tables)) == [f"{KEY}follow_up{sentence}"]


def test_its_texts_are_checked_where_they_are_used(folder: Path) -> None:
    """A sender that is a name cannot use ready texts that invite a reply, if it sends them."""
    words = "".join(
        f'{key} = "{{business}} calls back."\n'
        for key in ("standard", "after_hours", "text_me", "no_answer")
    )
    content = with_line('sender = "ACME"\n').replace("[lines.texts]\n", f"[lines.texts]\n{words}")
    assert read(folder, content).lines[0].follow_up.texts == ()
    full = content.replace('sender = "ACME"\n', f'sender = "ACME"\nfollow_ups = "full"\n{CONSENT}')
    found = problems(folder, full)
    assert [sentence.split(":")[0] for sentence in found] == [
        f"{KEY}texts.{key}"
        for key in ("follow_up_check_in", "follow_up_next_day", "follow_up_second")
    ]


def test_owners_change_follow_ups(folder: Path) -> None:
    """An owner states the consent first, and then may switch the full set on."""
    book: LineBook = read(folder, GOOD).book
    with pytest.raises(ConfigError, match="follow_up_consent"):
        book.check(LINE, "follow_ups", "full", ())
    book.check(LINE, "follow_up_consent", "they press 1", ())
    book.check(LINE, "texts.follow_up_second", "Still there?", ())
    book.check(LINE, "follow_up", [{"after": "1h", "do": "notify"}], ())
