"""The contract of PBX adapters (tests/contract/test_pbx.py) on the lab's Asterisk."""

from collections.abc import Iterator

import pytest
from structlog.testing import capture_logs

from lab.lab import Lab
from tests.contract.test_pbx import (
    Exchange,
    LabExchange,
    test_call_is_told,
    test_cut_wire_is_mended_and_the_gap_told,
    test_dead_wire_is_noticed,
    test_pbx_that_is_not_there_is_waited_for,
    test_second_instance_takes_over,
    test_watching_ends_when_cancelled,
    test_watching_starts_with_the_calls_in_progress,
    watching,
    wire,
)

__all__ = [
    "test_call_is_told",
    "test_cut_wire_is_mended_and_the_gap_told",
    "test_dead_wire_is_noticed",
    "test_pbx_that_is_not_there_is_waited_for",
    "test_second_instance_takes_over",
    "test_watching_ends_when_cancelled",
    "test_watching_starts_with_the_calls_in_progress",
    "watching",
    "wire",
]

pytestmark = pytest.mark.lab


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Keep the adapter's log out of the output; nothing here looks at it."""
    with capture_logs():
        yield


@pytest.fixture
def exchange(lab: Lab) -> Exchange:
    """Give the lab that all tests here share, in the place of one for each."""
    return LabExchange(lab)
