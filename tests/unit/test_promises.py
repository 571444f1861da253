"""Each promise of docs/design.md names the tests that hold it, and they exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROMISES = re.split(
    r"^\d+\. ",
    (ROOT / "docs" / "design.md").read_text().split("## Promises")[1].split("\n## ")[0],
    flags=re.MULTILINE,
)[1:]


def test_there_are_eight_promises() -> None:
    """The page has as many promises as the design counts."""
    assert len(PROMISES) == 8


@pytest.mark.parametrize("number", range(1, 9))
def test_a_promise_names_tests_that_exist(number: int) -> None:
    """`Held by:` names at least one test, each as `file::function`, and each is there."""
    promise = PROMISES[number - 1]
    assert "Held by:" in promise
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", promise.split("Held by:")[1])
    assert named
    for file, function in named:
        assert f"def {function}(" in (ROOT / file).read_text(), f"{file}::{function}"
