"""The instants at which a crash hurts most, by name.

The simulation crashes the program at each of them, and a test fails when one is never reached.
"""

from collections.abc import Callable
from enum import StrEnum


class CrashPoint(StrEnum):
    """An instant between two lasting effects."""

    CALLS_TAKEN = "calls_taken"
    """Calls were taken from the inbox; nothing is stored yet."""
    CALLS_SAVED_UNCOMMITTED = "calls_saved_uncommitted"
    """Calls, verdicts and texts are written; the transaction has not committed."""
    CALLS_DECIDED = "calls_decided"
    """The verdicts are committed; the dispatcher has not heard."""
    NOTE_STORED = "note_stored"
    """A reconnect, a gap or a note of watching is stored; what came with it is not."""
    TEXTS_CLAIMED_UNCOMMITTED = "texts_claimed_uncommitted"
    """Texts are marked `sending`; the transaction has not committed."""
    TEXTS_CLAIMED = "texts_claimed"
    """Texts are committed as `sending`; no byte has left."""
    TEXT_SUBMITTED = "text_submitted"
    """The carrier has answered; its answer is not stored."""
    RESULT_RECORDED = "result_recorded"
    """The carrier's answer is stored."""
    RECEIPT_STORED = "receipt_stored"
    """A receipt is stored; the carrier has not been told."""
    REPLY_ANSWERED_UNCOMMITTED = "reply_answered_uncommitted"
    """What a text from a phone asks for is written with it; the transaction has not committed."""
    STEPS_TAKEN_UNCOMMITTED = "steps_taken_uncommitted"
    """Steps of follow-ups are written with what they do; the transaction has not committed."""
    STEPS_TAKEN = "steps_taken"
    """The steps are committed; nobody has heard of them."""
    REPLY_STORED = "reply_stored"
    """A text from a phone is stored; the carrier has not been told."""
    CALLBACK_CLAIMED_UNCOMMITTED = "callback_claimed_uncommitted"
    """A callback is marked `calling`; the transaction has not committed."""
    CALLBACK_CLAIMED = "callback_claimed"
    """A callback is committed as `calling`; the PBX has not been asked."""
    CALLBACK_ASKED_FOR = "callback_asked_for"
    """The PBX has been asked for a callback and has answered; nothing of that is stored."""
    CALLBACK_RECORDED = "callback_recorded"
    """What became of a callback is stored; the PBX still keeps it."""
    EVENTS_SPREAD_UNCOMMITTED = "events_spread_uncommitted"
    """Notices of events are written; the transaction has not committed."""
    EVENTS_SPREAD = "events_spread"
    """Notices of events are committed; nobody is told yet."""
    NOTICES_CLAIMED = "notices_claimed"
    """Notices are committed as `sending`; nothing has left."""
    NOTICE_DELIVERED = "notice_delivered"
    """A target has answered; its answer is not stored."""
    NOTICE_RECORDED = "notice_recorded"
    """A target's answer is stored."""
    DESK_TEXT_UNCOMMITTED = "desk_text_uncommitted"
    """What a member of the team asked for is written; the transaction has not committed."""
    DESK_TEXT_STORED = "desk_text_stored"
    """What a member asked for is stored; nobody has been woken, and no carrier told."""
    DESK_ANSWERS_TAKEN = "desk_answers_taken"
    """What members are to be told is taken; no byte has left."""


Reached = Callable[[CrashPoint], None]
"""Called at each crash point; in production it does nothing."""


def pass_by(_point: CrashPoint) -> None:
    """Do nothing: the production hook."""
