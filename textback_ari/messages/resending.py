"""Whether a person may have a text sent again: a new message, the old one keeps its fate."""

from collections.abc import Sequence

from textback_ari.messages.states import LEFT, PENDING, State

_MAY_NOT_HAVE_ARRIVED = frozenset({State.IN_DOUBT, State.UNDELIVERED, State.EXPIRED})


def why_not_again(state: State, later: Sequence[tuple[int, State]]) -> str:
    """Return why a text must not be sent again, empty where it may.

    Args:
        state: the text's.
        later: the texts by which it was sent again before: number and state.
    """
    if state in PENDING or state is State.SENDING:
        return f"it is still {state}"
    if state in LEFT - _MAY_NOT_HAVE_ARRIVED:
        return "the carrier took it" if state is State.SENT else f"it was {state}"
    for message, its in later:
        if its in PENDING | LEFT - {State.UNDELIVERED, State.EXPIRED}:
            return f"it was sent again before, as text {message}, which is {its}"
    return ""
