"""What call detail records prove, and what they do not."""

import pytest

from textback_ari.calls import records
from textback_ari.calls.events import CallRecord
from textback_ari.calls.outcome import Cause

MACHINES = frozenset({"PJSIP/213"})


def record(disposition: str, dest: str = "", app: str = "Dial", talked: float = 0.0) -> CallRecord:
    """Return a record of the caller's channel."""
    return CallRecord(1.0, "1.1", disposition, dest, app, talked)


RANG_OUT = record("NO ANSWER", "PJSIP/101-1")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], False),
        ([RANG_OUT], True),
        ([record("BUSY", "PJSIP/101-1"), RANG_OUT], True),
        ([RANG_OUT, record("ANSWERED", app="VoiceMail")], True),
        ([record("ANSWERED", app="BackGround")], True),
        ([record("ANSWERED", "PJSIP/101-1")], False),
        ([RANG_OUT, record("ANSWERED", "Local/5@x-1;1")], False),
        ([record("ANSWERED", app="ConfBridge")], False),
        ([record("ANSWERED", app="AgentRequest")], False),
        ([record("ANSWERED", app="")], False),
        ([record("")], False),
    ],
)
def test_nobody_spoke(found: list[CallRecord], expected: bool) -> None:
    """Only where each record is of nobody answering, or of the PBX alone, nobody spoke."""
    assert records.nobody_spoke(found) is expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (record("ANSWERED", "PJSIP/101-1", talked=2.0), True),
        (record("ANSWERED", "PJSIP/101-1", talked=1.0), False),
        (record("ANSWERED", "PJSIP/101-1"), False),
        (record("ANSWERED", "Local/5@x-1;1", talked=60.0), False),
        (record("ANSWERED", "PJSIP/213-1", talked=60.0), False),
        (record("NO ANSWER", "PJSIP/101-1", talked=60.0), False),
        (record("ANSWERED", "", "VoiceMail", talked=60.0), False),
    ],
)
def test_somebody_spoke(found: CallRecord, expected: bool) -> None:
    """A telephone that answered in the record, for longer than the clock is inexact, spoke."""
    assert records.somebody_spoke([found], 1.0, MACHINES) is expected


def test_cause_is_that_of_the_last_one_dialled() -> None:
    """Why nobody answered is told by the last who was dialled; a menu dials nobody."""
    assert records.cause([record("BUSY", "PJSIP/101-1"), RANG_OUT]) is Cause.NO_ANSWER
    assert records.cause([RANG_OUT, record("BUSY", "PJSIP/101-1")]) is Cause.BUSY
    assert records.cause([RANG_OUT, record("ANSWERED", app="VoiceMail")]) is Cause.NO_ANSWER
    assert records.cause([record("ANSWERED", app="BackGround")]) is None
