"""What a call's detail records (CDRs) prove, and what they do not.

`ANSWERED` alone proves nothing: a mailbox, a menu and a Local channel answer as well. What is
proved is that nobody can have spoken with the caller, or that a telephone did for a certain time.
They are asked only where a part of the call was not watched.
"""

from collections.abc import Mapping, Sequence

from textback_ari.calls import names
from textback_ari.calls.events import CallRecord
from textback_ari.calls.outcome import Cause

_UNANSWERED = frozenset({"BUSY", "CONGESTION", "FAILED", "NO ANSWER"})
_ALONE = frozenset(
    {
        "answer",
        "background",
        "busy",
        "congestion",
        "hangup",
        "playback",
        "playtones",
        "ringing",
        "voicemail",
        "wait",
        "waitexten",
    }
)
"""Applications in which a caller hears the PBX and nobody else."""
_SECOND = 1.0
_CAUSES: Mapping[str, Cause] = {
    "BUSY": Cause.BUSY,
    "CONGESTION": Cause.CONGESTION,
    "FAILED": Cause.UNREACHABLE,
    "NO ANSWER": Cause.NO_ANSWER,
}


def nobody_spoke(records: Sequence[CallRecord]) -> bool:
    """Return whether the records prove that nobody spoke with the caller.

    Each bridge that a caller enters has a record of its own, with whoever was in it or with the
    application that led there.
    """
    return bool(records) and all(
        record.disposition in _UNANSWERED
        or (not record.destination and record.app.lower() in _ALONE)
        for record in records
    )


def somebody_spoke(
    records: Sequence[CallRecord], min_talk: float, machines: frozenset[str]
) -> bool:
    """Return whether the records prove that a telephone spoke with the caller for so long.

    Times are whole seconds, so that one second may be missing. `machines` are endpoints at which
    there is no human.
    """
    return any(
        record.disposition == "ANSWERED"
        and names.is_device(record.destination)
        and names.endpoint(record.destination) not in machines
        and record.talked_for >= min_talk + _SECOND
        for record in records
    )


def cause(records: Sequence[CallRecord]) -> Cause | None:
    """Return why the last one who was dialled did not answer, `None` where nobody was."""
    dialled = [_CAUSES.get(each.disposition) for each in records if each.destination]
    return dialled[-1] if dialled else None


def mailbox(records: Sequence[CallRecord]) -> bool:
    """Return whether the caller was in a mailbox."""
    return any(record.app.lower() == "voicemail" for record in records)
