"""What a row of texts that did not arrive says of a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.reaching import Unreached, is_unreached
from textback_ari.messages.states import State

DAY = 86_400.0
LOST, EXPIRED = State.UNDELIVERED, State.EXPIRED


def newest_first(*states: State, every: float = DAY) -> list[tuple[State, float]]:
    """Return texts of which one left each day (or `every` so many seconds), the last first."""
    return [(state, 100.5 * DAY - n * every) for n, state in enumerate(states)]


@pytest.mark.parametrize(
    ("texts", "heard_at", "unreached"),
    [
        (newest_first(LOST, LOST, LOST), None, True),
        (newest_first(LOST, EXPIRED, LOST, State.DELIVERED), None, True),
        (newest_first(LOST, LOST), None, False),
        (newest_first(LOST, LOST, State.DELIVERED, LOST), None, False),
        (newest_first(LOST, LOST, State.SENT, LOST), None, False),
        (newest_first(LOST, LOST, State.IN_DOUBT, LOST), None, False),
        # What never left says nothing.
        (newest_first(LOST, State.CANCELLED, LOST, State.FAILED, LOST), None, True),
        (newest_first(LOST, LOST, LOST, every=60.0), None, False),
        (newest_first(LOST, LOST, LOST), 99.0 * DAY, False),
        (newest_first(LOST, LOST, LOST), 90.0 * DAY, True),
        ([], None, False),
    ],
)
def test_rows(texts: list[tuple[State, float]], heard_at: float | None, unreached: bool) -> None:
    """Three days in a row, nothing that may have arrived and nothing heard in between."""
    assert is_unreached(Unreached(), texts, heard_at) is unreached


def test_it_can_be_switched_off() -> None:
    """With 0 days no number counts as such by itself."""
    assert not is_unreached(Unreached(days=0), newest_first(*[LOST] * 30), None)


@given(st.lists(st.sampled_from(State), max_size=30), st.integers(1, 5))
def test_a_number_whose_last_text_arrived_is_reached(states: list[State], days: int) -> None:
    """Whatever came before."""
    texts = newest_first(State.DELIVERED, *states)
    assert not is_unreached(Unreached(days=days), texts, None)
