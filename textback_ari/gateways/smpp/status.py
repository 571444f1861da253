"""command_status in words, and what each means for a submit (SMPP 3.4, section 5.1.3)."""

from collections.abc import Mapping

from textback_ari.gateways.meanings import Meaning, with_advice
from textback_ari.messages.states import Blame, NotSent, Refused

ESME_ROK = 0x00
ESME_RINVCMDLEN = 0x02
ESME_RINVCMDID = 0x03
ESME_RINVBNDSTS = 0x04
THROTTLING = frozenset({0x14, 0x58})
"""Queue full and throttled: the same submit is wanted later, and all of them slower."""
ESME_RX_T_APPN = 0x64
ESME_RX_P_APPN = 0x65

_ERRORS: dict[int, tuple[str, str]] = {
    0x01: ("ESME_RINVMSGLEN", "the message length is invalid"),
    0x02: ("ESME_RINVCMDLEN", "the command length is invalid"),
    0x03: ("ESME_RINVCMDID", "the command is not known"),
    0x04: ("ESME_RINVBNDSTS", "the bind does not allow this command"),
    0x05: ("ESME_RALYBND", "this account is already bound"),
    0x06: ("ESME_RINVPRTFLG", "the priority is invalid"),
    0x07: ("ESME_RINVREGDLVFLG", "the request for a receipt is invalid"),
    0x08: ("ESME_RSYSERR", "the carrier's system failed"),
    0x0A: ("ESME_RINVSRCADR", "the sender is invalid"),
    0x0B: ("ESME_RINVDSTADR", "the recipient's number is invalid"),
    0x0C: ("ESME_RINVMSGID", "the message id is invalid"),
    0x0D: ("ESME_RBINDFAIL", "the bind failed"),
    0x0E: ("ESME_RINVPASWD", "the password is wrong"),
    0x0F: ("ESME_RINVSYSID", "the system_id is not known"),
    0x11: ("ESME_RCANCELFAIL", "the cancellation failed"),
    0x13: ("ESME_RREPLACEFAIL", "the replacement failed"),
    0x14: ("ESME_RMSGQFUL", "the carrier's queue is full"),
    0x15: ("ESME_RINVSERTYP", "the service_type is invalid"),
    0x33: ("ESME_RINVNUMDESTS", "the number of recipients is invalid"),
    0x34: ("ESME_RINVDLNAME", "the distribution list is not known"),
    0x40: ("ESME_RINVDESTFLAG", "the destination flag is invalid"),
    0x42: ("ESME_RINVSUBREP", "replace-if-present is not possible"),
    0x43: ("ESME_RINVESMCLASS", "the esm_class is invalid"),
    0x44: ("ESME_RCNTSUBDL", "texting this distribution list is not possible"),
    0x45: ("ESME_RSUBMITFAIL", "the carrier could not take the text"),
    0x48: ("ESME_RINVSRCTON", "the sender's type of number is invalid"),
    0x49: ("ESME_RINVSRCNPI", "the sender's numbering plan is invalid"),
    0x50: ("ESME_RINVDSTTON", "the recipient's type of number is invalid"),
    0x51: ("ESME_RINVDSTNPI", "the recipient's numbering plan is invalid"),
    0x53: ("ESME_RINVSYSTYP", "the system_type is invalid"),
    0x54: ("ESME_RINVREPFLAG", "the replace-if-present flag is invalid"),
    0x55: ("ESME_RINVNUMMSGS", "the number of messages is invalid"),
    0x58: ("ESME_RTHROTTLED", "the carrier's rate limit was exceeded"),
    0x61: ("ESME_RINVSCHED", "the scheduled delivery time is invalid"),
    0x62: ("ESME_RINVEXPIRY", "the validity period is invalid"),
    0x63: ("ESME_RINVDFTMSGID", "the predefined message is not known"),
    0x64: ("ESME_RX_T_APPN", "a temporary error at the receiver"),
    0x65: ("ESME_RX_P_APPN", "a permanent error at the receiver"),
    0x66: ("ESME_RX_R_APPN", "the receiver rejected the message"),
    0x67: ("ESME_RQUERYFAIL", "the query failed"),
    0xC0: ("ESME_RINVOPTPARSTREAM", "the optional parameters are malformed"),
    0xC1: ("ESME_ROPTPARNOTALLWD", "an optional parameter is not allowed"),
    0xC2: ("ESME_RINVPARLEN", "a parameter has an invalid length"),
    0xC3: ("ESME_RMISSINGOPTPARAM", "an optional parameter is missing"),
    0xC4: ("ESME_RINVOPTPARAMVAL", "an optional parameter has an invalid value"),
    0xFE: ("ESME_RDELIVERYFAILURE", "the delivery failed"),
    0xFF: ("ESME_RUNKNOWNERR", "an unknown error"),
}

TEMPORARY = frozenset({0x04, 0x08, 0x14, 0x58, 0x64})
"""Errors after which the same submit may succeed later; the carrier has not taken it.

Queue full and throttled say so themselves. A system error (0x08) carries no message id, so nothing
was taken, and carriers use it for trouble of their own that passes; 0x64 is temporary by its name,
and a bind that the carrier has forgotten (0x04) is made anew.
"""

TEMPORARY_AT_BIND = TEMPORARY | {0x05}
"""Bind errors that pass by themselves: 0x05 while the carrier still holds our last session."""


def in_words(status: int) -> str:
    """Return a command_status as a clause with its name: `the password is wrong (...)`."""
    known = _ERRORS.get(status)
    if known is not None:
        name, words = known
        return f"{words} ({name}, 0x{status:02X})"
    if 0x400 <= status <= 0x4FF:
        return f"an error of the carrier's own (0x{status:03X})"
    return f"an error that SMPP does not define (0x{status:02X})"


_BLAMES = {
    **dict.fromkeys((0x0A, 0x48, 0x49), Blame.SENDER),
    # The account, or how this gateway is set: the text itself may be as good as any.
    **dict.fromkeys((0x03, 0x0D, 0x0E, 0x0F, 0x15, 0x43, 0x50, 0x51, 0x53, 0x62), Blame.GATEWAY),
}


def refusal(
    status: int, errors: Mapping[int, Meaning] | None = None, sender: str = ""
) -> Refused | NotSent:
    """Return what an error in answer to a submit means for the part.

    `errors`: the carrier's own table, which comes first. `sender`: whom the text came from.
    """
    own = errors.get(status) if errors else None
    words = in_words(status)
    if own is not None and own.words:
        words = f"{own.words} (0x{status:02X})"
    why = f"the carrier refused it: {words}"
    if own is not None:
        blame = own.blame
    else:
        blame = None if status in TEMPORARY else _BLAMES.get(status, Blame.TEXT)
    if blame is None:
        return NotSent(why)
    if blame is Blame.SENDER:
        why = with_advice(why, sender)
    return Refused(why, blame)


def receipt_blame(error: str, errors: Mapping[str, Meaning]) -> Blame | None:
    """Return what a receipt's error is about by the carrier's table, `None` where it is not there.

    Leading zeros do not count: `034` and `34` are the same error.
    """
    meaning = errors.get(error.strip().lstrip("0") or "0")
    return None if meaning is None else meaning.blame
