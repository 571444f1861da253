"""What became of a call, from the evidence alone.

The bridge decides whether a person answered. DIALSTATUS, the mailbox, the queue and the
administrator's tag decide why not. Hang-up causes (Q.850) break ties. Where evidence was lost the
outcome is unknown and names what is missing.
"""

from collections.abc import Mapping, Sequence

from textback_ari.calls import names, records
from textback_ari.calls.events import CallRecord
from textback_ari.calls.evidence import FINAL_STATUSES, MOST_RECORDS, CallEvidence
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome

AFTER_HOURS = "after_hours"
"""The tag of a call that met closed doors."""

_ANSWERED_ELSEWHERE = 26

_REFUSED = frozenset({17, 34, 42})
"""Q.850 causes with which the PBX refuses a call: busy, no circuit, congestion."""

_BY_QUEUE: Mapping[str, Cause] = {
    "TIMEOUT": Cause.QUEUE_TIMEOUT,
    "FULL": Cause.BUSY,
    "JOINEMPTY": Cause.UNREACHABLE,
    "JOINUNAVAIL": Cause.UNREACHABLE,
    "LEAVEEMPTY": Cause.UNREACHABLE,
    "LEAVEUNAVAIL": Cause.UNREACHABLE,
}
_BY_Q850: Mapping[int, Cause] = {
    1: Cause.UNREACHABLE,
    2: Cause.UNREACHABLE,
    3: Cause.UNREACHABLE,
    17: Cause.BUSY,
    18: Cause.UNREACHABLE,
    19: Cause.NO_ANSWER,
    20: Cause.UNREACHABLE,
    21: Cause.DECLINED,
    27: Cause.UNREACHABLE,
    34: Cause.CONGESTION,
    38: Cause.CONGESTION,
    41: Cause.CONGESTION,
    42: Cause.CONGESTION,
    44: Cause.CONGESTION,
    47: Cause.CONGESTION,
}


def judge(
    call: CallEvidence,
    min_talk: float,
    min_talk_external: float,
    *,
    sent_on_is_missed: bool = False,
    machines: frozenset[str] = frozenset(),
) -> Outcome:
    """Return the outcome of a call that has ended; talk times are seconds at a stretch.

    `sent_on_is_missed`: a call that somebody answered, and transferred to where nobody did, counts
    by what became of it there. `machines`: endpoints at which there is no human.
    """
    if not (sent_on_is_missed and call.sent_on):
        if call.confirmed:
            min_talk_external = min_talk
        if call.inside.longest >= min_talk or call.outside.longest >= min_talk_external:
            return Outcome(Kind.ANSWERED)
        if call.outside.longest >= min_talk:
            return Outcome(Kind.PROBABLY_ANSWERED)
    if call.fax or call.reported("fax"):
        return Outcome(Kind.FAX)
    if call.cause == _ANSWERED_ELSEWHERE and not call.was_up:
        return Outcome(Kind.ANSWERED_ELSEWHERE)
    if call.interrupted and (
        _hook_tells_of_a_person(call, min_talk, machines)
        or records.somebody_spoke(_records(call), min_talk, machines)
    ):
        return Outcome(Kind.ANSWERED)
    missing = _missing(call, min_talk)
    if missing:
        return Outcome(Kind.UNKNOWN, missing=missing)
    cause = _cause(call)
    return Outcome(Kind.MISSED, cause, _ending(call, cause))


def _hook_tells_of_a_person(call: CallEvidence, min_talk: float, machines: frozenset[str]) -> bool:
    """Return whether the hook's report alone says that a telephone answered.

    `peer` is the number dialled; with an `@` it is a Local channel or an outside line, behind
    which a mailbox may have answered.
    """
    if call.hook is None or not call.hook.answered or not call.hook["peer"]:
        return False
    if call.hook["peer"] in {names.endpoint_name(each) for each in machines}:
        return False
    return "@" not in call.hook["peer"] and call.hook.answered_for >= min_talk


def _missing(call: CallEvidence, min_talk: float) -> tuple[str, ...]:
    missing = []
    if call.strangers.longest >= min_talk:
        missing.append("who the caller was connected to")
    if records.nobody_spoke(_records(call)):
        # That is all that an interruption can have hidden; why, the rest tells.
        pass
    elif call.vanished and call.hook is None:
        missing.append("how the call ended: watching was interrupted")
    elif call.may_have_talked and (call.hook is None or call.hook.may_hide_talk(min_talk)):
        missing.append("whether anybody spoke with the caller while watching was interrupted")
    elif call.interrupted and not _tells_why(call):
        missing.append("what happened while watching was interrupted")
    if call.narrow and call.hook is None and (call.was_up or not _tells_why(call)):
        missing.append("the report of the dialplan hook, which was expected")
    return tuple(missing)


def _tells_why(call: CallEvidence) -> bool:
    """Return whether something that was seen says why nobody answered."""
    return bool(
        call.hook
        or call.dial_status
        or call.queue_status
        or call.queue_abandoned
        or call.voicemail
        or call.tag
        or call.fates
        or (call.caller_hung_up and not call.was_up and not call.interrupted)
        or call.cause in _BY_Q850
    )


def _records(call: CallEvidence) -> Sequence[CallRecord]:
    """Return the call's detail records where they matter and can be complete."""
    complete = len(call.records) <= MOST_RECORDS
    return call.records if call.interrupted and complete else ()


def _in_mailbox(call: CallEvidence) -> bool:
    return bool(call.voicemail or call.voicemail_status) or records.mailbox(_records(call))


def _cause(call: CallEvidence) -> Cause:
    cause = _reason(call)
    if cause is Cause.NO_ANSWER and call.rang_engaged and not call.rang_free:
        return Cause.BUSY
    return cause


def _reason(call: CallEvidence) -> Cause:
    status = call.dial_status
    if call.queue_abandoned:
        return Cause.QUEUE_ABANDONED
    if status == "CANCEL":
        return Cause.ABANDONED
    if call.queue_status in _BY_QUEUE:
        return _BY_QUEUE[call.queue_status]
    if call.queue_timed_out_unseen:
        return Cause.QUEUE_TIMEOUT
    if status == "CHANUNAVAIL":
        return _unavailable(call)
    if status in {"BUSY", "CONGESTION"}:
        if ("NOANSWER", True) in call.fates:
            return Cause.NO_ANSWER
        return Cause.BUSY if status == "BUSY" else Cause.CONGESTION
    if status in {"DONTCALL", "TORTURE"}:
        return Cause.DECLINED
    if status == "INVALIDARGS":
        return Cause.UNREACHABLE
    if status:
        return Cause.NO_ANSWER
    if call.fates:
        return _from_legs(call)
    recorded = records.cause(_records(call))
    if recorded is not None:
        return recorded
    if _in_mailbox(call):
        return Cause.VOICEMAIL_ONLY
    if call.was_up or call.tag:
        return Cause.MENU_ONLY
    if call.caller_hung_up:
        return Cause.ABANDONED
    return _BY_Q850.get(call.cause or 0, Cause.MENU_ONLY)


def _unavailable(call: CallEvidence) -> Cause:
    """Tell apart what Dial() lumps together as CHANUNAVAIL.

    A phone that declines (SIP 603, Q.850 cause 21) makes the leg NOANSWER and the whole
    CHANUNAVAIL; a phone that is not registered makes no leg at all.
    """
    if call.rejected:
        return Cause.DECLINED
    if ("NOANSWER", True) in call.fates:
        return Cause.NO_ANSWER
    return Cause.UNREACHABLE


def _from_legs(call: CallEvidence) -> Cause:
    statuses = {status for status, _ in call.fates}
    if "ANSWER" in statuses:
        return Cause.NO_ANSWER
    cancelled = "CANCEL" in statuses
    if call.caller_hung_up or (cancelled and call.interrupted):
        return Cause.ABANDONED
    if cancelled or not statuses <= FINAL_STATUSES:
        # FollowMe() goes on from a number that nobody answers without a word, or, where all
        # channels are watched, by cancelling what was dialled behind its Local channel.
        return Cause.NO_ANSWER
    if "NOANSWER" in statuses:
        return Cause.DECLINED if call.rejected else Cause.NO_ANSWER
    if "BUSY" in statuses:
        return Cause.BUSY
    return Cause.CONGESTION if "CONGESTION" in statuses else Cause.UNREACHABLE


def _ending(call: CallEvidence, cause: Cause) -> Ending:
    if call.message_left:
        return Ending.VOICEMAIL_LEFT
    if _in_mailbox(call):
        return Ending.VOICEMAIL_EMPTY
    if cause is Cause.MENU_ONLY and call.tag == AFTER_HOURS:
        return Ending.ANNOUNCEMENT
    if cause in {Cause.BUSY, Cause.CONGESTION} and call.cause in _REFUSED and not call.was_up:
        # Busy() and Congestion() refuse the call, and wait for the caller's side to say goodbye.
        return Ending.PBX_HUNG_UP
    if call.caller_hung_up or cause in {Cause.ABANDONED, Cause.QUEUE_ABANDONED}:
        return Ending.CALLER_HUNG_UP
    if cause is Cause.MENU_ONLY and call.was_up:
        return Ending.ANNOUNCEMENT
    return Ending.PBX_HUNG_UP
