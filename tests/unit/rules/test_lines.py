"""Finding the line that was dialled."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.private import Number
from textback_ari.rules.lines import AmbiguousLinesError, Lines
from textback_ari.rules.policy import LinePolicy


def line(number: str, *dids: str, country: str = "US") -> LinePolicy:
    """Return a line of this number."""
    return LinePolicy(
        number=Number(number),
        business="Acme",
        timezone=ZoneInfo("UTC"),
        country=country,
        dids=dids,
    )


MAIN = line("+12125550100")
SALES = line("+12125550101", "sales", "7001")
LONDON = line("+442079460018", country="GB")
LINES = Lines([MAIN, SALES, LONDON])


@pytest.mark.parametrize(
    ("dialled", "found"),
    [
        ("+12125550100", MAIN),
        ("12125550100", MAIN),
        ("2125550100", MAIN),
        ("0012125550100", MAIN),
        ("sales", SALES),
        ("Sales ", SALES),
        ("7001", SALES),
        ("+12125550101", SALES),
        ("2125550101", SALES),
        ("02079460018", LONDON),
        ("2079460018", LONDON),
        ("442079460018", LONDON),
        ("+12125550199", None),
        ("", None),
        ("s", None),
        ("anonymous", None),
        ("7" * 5_000, None),
    ],
)
def test_dialled(dialled: str, found: LinePolicy | None) -> None:
    """A line is found by its DIDs as configured and by every spelling of its number."""
    assert LINES.find(dialled) is found


@given(st.text())
def test_anything_can_be_dialled(dialled: str) -> None:
    """Whatever a trunk says was dialled is a line or none."""
    assert LINES.find(dialled) in (None, MAIN, SALES, LONDON)


def test_by_number() -> None:
    """A stored text finds its line again by number, unless the line is gone."""
    assert LINES.of_number("+12125550101") is SALES
    assert LINES.of_number("+12125550199") is None


def test_own_numbers_and_order() -> None:
    """The business's own numbers are those of its lines; lines keep their order."""
    assert LINES.own_numbers == {MAIN.number, SALES.number, LONDON.number}
    assert list(LINES) == [MAIN, SALES, LONDON]


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ([MAIN, line("+12125550100", "x")], "two lines have the number +12125550100"),
        (
            [line("+12125550100", "front"), line("+12125550101", "Front")],
            'the DID "Front" is given to +12125550100 and to +12125550101',
        ),
        (
            [MAIN, line("+12125550101", "2125550100")],
            'the DID "2125550100" of +12125550101 is the number of the line +12125550100',
        ),
        (
            [line("+12079460018"), LONDON],
            (
                '"2079460018" could mean +12079460018 or +442079460018: '
                "give it to one of them as a DID"
            ),
        ),
    ],
)
def test_ambiguous(lines: list[LinePolicy], problem: str) -> None:
    """Lines that one dialled number could mean are refused when the configuration is read."""
    with pytest.raises(AmbiguousLinesError) as refused:
        Lines(lines)
    assert refused.value.problems == (problem,)


def test_a_did_settles_an_ambiguous_spelling() -> None:
    """A spelling that could mean two lines means the one that has it as a DID."""
    main = line("+12079460018", "2079460018")
    lines = Lines([main, LONDON])
    assert lines.find("2079460018") is main
    assert lines.find("02079460018") is LONDON
