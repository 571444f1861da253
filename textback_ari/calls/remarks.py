"""What AMI tells about a call beyond ARI, and what becomes of the call by it.

None of it is needed: without AMI, or with a part of what it tells, a call has the outcome that ARI
alone gives. None of it makes a call answered: only the bridge does.
"""

from textback_ari.calls import names
from textback_ari.calls.events import CallRecord, Remark, What
from textback_ari.calls.evidence import MOST_RECORDS, CallEvidence
from textback_ari.calls.outcome import Kind, Outcome

LATE_SECONDS = 2.0
"""How long after a call's end more is waited for, where more may come."""


def note(call: CallEvidence, remark: Remark) -> None:
    """Take a remark in."""
    other = "" if remark.other is None else remark.other.name
    call.step(remark.at, remark.what, channel=remark.channel.name, other=other, **remark.detail)
    match remark.what:
        case What.QUEUE_LEFT:
            call.queue_left_at = remark.at
        case What.MESSAGE_WAITING:
            call.message_waiting = True
        case What.FAX_RECEIVED:
            call.fax = True


def record(call: CallEvidence, event: CallRecord) -> None:
    """Take a call detail record in."""
    if len(call.records) <= MOST_RECORDS:
        call.records.append(event)
    call.step(
        event.at,
        "call_record",
        disposition=event.disposition,
        destination=event.destination,
        app=event.app,
    )


def more_may_come(call: CallEvidence, outcome: Outcome) -> bool:
    """Return whether what comes after the end of a call can change its outcome.

    A mailbox or a queue behind a Local channel finishes after the caller has hung up, and so do
    call detail records.
    """
    if call.interrupted:
        # One record says little: the one to come may be of a talk.
        return outcome.kind is Kind.UNKNOWN or bool(call.records)
    return outcome.kind is Kind.MISSED and not call.voicemail_status and _behind_local(call)


def _behind_local(call: CallEvidence) -> bool:
    """Return whether a Local channel answered, or might have if the caller had waited."""
    return any(
        names.is_local(leg.name) and leg.status in {"ANSWER", "CANCEL"}
        for leg in call.legs.values()
    )
