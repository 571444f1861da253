"""Why a call got no text: each has exactly one deciding reason that a person can read."""

from enum import StrEnum


class Reason(StrEnum):
    """The deciding reason for a text that was not scheduled, or was cancelled."""

    ANSWERED = "answered"
    PROBABLY_ANSWERED = "probably_answered"
    CAUSE_NOT_SELECTED = "cause_not_selected"
    VOICEMAIL_LEFT = "voicemail_left"
    LINE_PAUSED = "line_paused"
    NO_LINE = "no_line"
    INTERNAL = "internal"
    WITHHELD_NUMBER = "withheld_number"
    PRESENTATION_UNKNOWN = "presentation_unknown"
    INVALID_NUMBER = "invalid_number"
    NOT_TEXTABLE = "not_textable"
    COUNTRY_NOT_ALLOWED = "country_not_allowed"
    BLOCKED = "blocked"
    SPAM_SUSPECTED = "spam_suspected"
    KNOWN_CONTACT = "known_contact"
    OPTED_OUT = "opted_out"
    COOLDOWN = "cooldown"
    MERGED = "merged"
    IN_CONVERSATION = "in_conversation"
    LOOP_GUARD = "loop_guard"
    RATE_CAPPED = "rate_capped"
    CIRCUIT_OPEN = "circuit_open"
    QUIET_HOURS = "quiet_hours"
    RANG_TOO_SHORT = "rang_too_short"
    GOT_THROUGH_SINCE = "got_through_since"
    TOO_LATE = "too_late"
    FOLLOW_UP_ENDED = "follow_up_ended"
    APPOINTMENT_CHANGED = "appointment_changed"
    EVIDENCE_LOST = "evidence_lost"
    ERASED = "erased"
    DRY_RUN = "dry_run"


TOLD = frozenset(
    {Reason.IN_CONVERSATION, Reason.LOOP_GUARD, Reason.RATE_CAPPED, Reason.CIRCUIT_OPEN}
)
"""Reasons for which a text that was about to leave becomes a callback task."""

SENTENCES: dict[Reason, str] = {
    Reason.ANSWERED: "a person answered the call",
    Reason.PROBABLY_ANSWERED: "an outside phone took the call briefly: a person or a mailbox",
    Reason.CAUSE_NOT_SELECTED: "this line does not text calls that end this way",
    Reason.VOICEMAIL_LEFT: "the caller left a voicemail, and this line does not text then",
    Reason.LINE_PAUSED: "texting is paused on this line",
    Reason.NO_LINE: "the number dialled belongs to no configured line",
    Reason.INTERNAL: "the call came from inside",
    Reason.WITHHELD_NUMBER: "the caller withheld the number",
    Reason.PRESENTATION_UNKNOWN: "the PBX did not tell whether the caller withheld the number",
    Reason.INVALID_NUMBER: "the caller's number is not a valid telephone number",
    Reason.NOT_TEXTABLE: "the caller's number cannot receive texts",
    Reason.COUNTRY_NOT_ALLOWED: "the caller's country is not on this line's list",
    Reason.BLOCKED: "the caller is blocked",
    Reason.SPAM_SUSPECTED: "the call looks like spam",
    Reason.KNOWN_CONTACT: "the caller is a known contact, and those are not texted",
    Reason.OPTED_OUT: "the caller asked not to be texted",
    Reason.COOLDOWN: "the caller was texted a short while ago",
    Reason.MERGED: "another call of this caller decides",
    Reason.IN_CONVERSATION: "a person is already texting with this caller",
    Reason.LOOP_GUARD: "two machines seem to be texting each other",
    Reason.RATE_CAPPED: "the limit on texts was reached",
    Reason.CIRCUIT_OPEN: "texting stopped itself after abnormal volume or failures",
    Reason.QUIET_HOURS: "it is too late or too early at the caller's place",
    Reason.RANG_TOO_SHORT: "it did not ring long enough to count as missed",
    Reason.GOT_THROUGH_SINCE: "the caller has spoken to a person since",
    Reason.TOO_LATE: "the text could not leave in time",
    Reason.APPOINTMENT_CHANGED: "the appointment that it was about was changed or cancelled",
    Reason.FOLLOW_UP_ENDED: "the follow-up had ended before the text could leave",
    Reason.EVIDENCE_LOST: "what happened to the call could not be seen in full",
    Reason.ERASED: "everything on this number was erased",
    Reason.DRY_RUN: "this is a dry run: everything is decided, nothing is sent",
}
"""Each reason as a clause a person can read; `explain` and the pages show these."""
