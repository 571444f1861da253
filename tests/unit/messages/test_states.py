"""How the fates of parts fold into the state of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.states import (
    LEFT,
    Accepted,
    InDoubt,
    NotSent,
    PartResult,
    ReceiptState,
    Refused,
    State,
    fold_receipts,
    fold_submit,
)

RESULTS: st.SearchStrategy[PartResult] = st.sampled_from(
    [Accepted("1"), Refused("no"), NotSent("later"), InDoubt("who knows")]
)


@pytest.mark.parametrize(
    ("parts", "before", "state", "again"),
    [
        ([Accepted("1")], False, State.SENT, ()),
        ([Accepted("1"), Accepted("2")], False, State.SENT, ()),
        ([NotSent("down")], False, State.SCHEDULED, (0,)),
        ([Accepted("1"), NotSent("full")], False, State.SCHEDULED, (1,)),
        ([Refused("no")], False, State.FAILED, ()),
        ([Refused("no"), NotSent("stopped")], False, State.FAILED, ()),
        ([Refused("no")], True, State.SENT, ()),
        ([Accepted("1"), Refused("no")], False, State.SENT, ()),
        ([Accepted("1"), InDoubt("?")], False, State.IN_DOUBT, ()),
        ([Refused("no"), InDoubt("?")], False, State.IN_DOUBT, ()),
    ],
)
def test_submit_results_fold(
    parts: list[PartResult], before: bool, state: State, again: tuple[int, ...]
) -> None:
    """Each combination of part results gives the state of the table."""
    folded = fold_submit(dict(enumerate(parts)), taken_before=before)
    assert (folded.state, folded.retry_parts) == (state, again)


@given(st.lists(RESULTS, min_size=1, max_size=6), st.booleans())
def test_a_text_is_tried_again_only_where_nothing_is_in_doubt(
    parts: list[PartResult], before: bool
) -> None:
    """Only parts definitely not sent are tried again, and none beside a part in doubt."""
    folded = fold_submit(dict(enumerate(parts)), taken_before=before)
    for index in folded.retry_parts:
        assert isinstance(parts[index], NotSent)
    if any(isinstance(p, InDoubt) for p in parts):
        assert folded.state is State.IN_DOUBT
        assert not folded.retry_parts


@pytest.mark.parametrize(
    ("current", "receipts", "state"),
    [
        (State.SENT, [ReceiptState.DELIVERED], State.DELIVERED),
        (State.SENT, [ReceiptState.DELIVERED, None], State.SENT),
        (State.SENT, [ReceiptState.DELIVERED, ReceiptState.UNDELIVERED], State.UNDELIVERED),
        (State.SENT, [ReceiptState.EXPIRED], State.EXPIRED),
        (State.SENT, [ReceiptState.ENROUTE], State.SENT),
        (State.IN_DOUBT, [ReceiptState.ENROUTE], State.SENT),
        (State.IN_DOUBT, [ReceiptState.DELIVERED], State.DELIVERED),
        (State.IN_DOUBT, [None], State.IN_DOUBT),
        (State.SENDING, [ReceiptState.DELIVERED], State.SENDING),
        (State.CANCELLED, [ReceiptState.DELIVERED], State.CANCELLED),
        (State.SCHEDULED, [ReceiptState.DELIVERED], State.SCHEDULED),
    ],
)
def test_receipts_fold(current: State, receipts: list[ReceiptState | None], state: State) -> None:
    """Each combination of receipts gives the state of the table."""
    assert fold_receipts(current, tuple(receipts)) is state


@given(
    st.sampled_from(sorted(set(State) - LEFT)),
    st.lists(st.sampled_from([None, *ReceiptState]), max_size=4),
)
def test_a_text_that_never_left_is_not_moved_by_receipts(
    current: State, receipts: list[ReceiptState | None]
) -> None:
    """A receipt for a text that did not leave changes nothing."""
    assert fold_receipts(current, tuple(receipts)) is current
