"""docs/judging.md tells the outcomes and rules that there are, in the order of asking."""

import re
from pathlib import Path

from textback_ari.calls.outcome import Cause, Ending, Kind
from textback_ari.rules.checks import RULES
from textback_ari.rules.policy import DEFAULT_TEXT_ON
from textback_ari.rules.reasons import Reason

PAGE = (Path(__file__).parents[3] / "docs" / "judging.md").read_text()


def _table(heading: str) -> list[list[str]]:
    """Return the cells of the table whose first column has this heading."""
    body = PAGE.split(f"\n| {heading} |")[1].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("| ").split(" | ")] for row in body]


def test_outcomes_causes_and_endings_are_told() -> None:
    """Each kind, cause and ending has its row, and there are no others."""
    assert {row[0].strip("`") for row in _table("Outcome")} == set(Kind)
    assert {row[0].strip("`") for row in _table("Ending")} == set(Ending)
    causes = {row[0].strip("`"): row[2] for row in _table("Cause")}
    assert causes == {each: "yes" if each in DEFAULT_TEXT_ON else "no" for each in Cause}


def test_rules_are_told_in_their_order() -> None:
    """The page has every rule, in the order in which they are asked."""
    names = [row[0].strip("`") for row in _table("Rule")]
    assert names == ["line", *(rule.__name__ for rule in RULES), "dry_run"]


def test_each_reason_is_told() -> None:
    """Each reason stands with the rule that gives it, or with what happens before the text."""
    said = set(re.findall(r"`([a-z_]+)`", PAGE.split("## Whether there is a text")[1]))
    assert set(Reason) - said == set()
