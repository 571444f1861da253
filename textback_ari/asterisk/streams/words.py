"""The words that a recording may hold as they are; every other one is replaced.

They are Asterisk's and FreePBX's own, and this program's. None of them can be a person's name, and
which of them a call met is what its outcome depends on.
"""

from collections.abc import Mapping

OTHER = "other"
"""In place of a word that is not listed: the tracker takes any of these alike."""

_DIAL_STATUSES = frozenset(
    {
        "ANSWER",
        "BUSY",
        "CANCEL",
        "CHANUNAVAIL",
        "CONGESTION",
        "DONTCALL",
        "INVALIDARGS",
        "NOANSWER",
        "PROCEEDING",
        "PROGRESS",
        "RINGING",
        "TORTURE",
    }
)
_FAX_STATUSES = frozenset({"FAILED", "SUCCESS"})
_PRESENTATIONS = frozenset(
    {
        *(
            f"{shown}{screened}"
            for shown in ("allowed", "prohib")
            for screened in ("", "_not_screened", "_passed_screen", "_failed_screen")
        ),
        "unavailable",
    }
)
_QUEUE_STATUSES = frozenset(
    {
        "CONTINUE",
        "FULL",
        "JOINEMPTY",
        "JOINUNAVAIL",
        "LEAVEEMPTY",
        "LEAVEUNAVAIL",
        "TIMEOUT",
        "WITHDRAW",
    }
)
_TAGS = frozenset({"after_hours", "closed", "holiday", "text_me"})
_TRUE = frozenset({"TRUE"})
_VOICEMAIL_STATUSES = frozenset({"FAILED", "SUCCESS", "USEREXIT"})
_YES_OR_NO = frozenset(
    {
        spelling
        for word in ("0", "1", "no", "yes", "false", "true", "disabled", "enabled")
        for spelling in (word, word.capitalize(), word.upper())
    }
)

VALUES: Mapping[str, frozenset[str]] = {
    "ABANDONED": _TRUE,
    "CALLERID(num-pres)": _PRESENTATIONS,
    "CALLINGNUMPRES_SV": _PRESENTATIONS,
    "DIALSTATUS": _DIAL_STATUSES,
    "QUEUESTATUS": _QUEUE_STATUSES,
    "TEXTBACK_CONFIRM": _YES_OR_NO,
    "TEXTBACK_REASON": _TAGS,
    "USE_CONFIRMATION": _YES_OR_NO,
    "VMSTATUS": _VOICEMAIL_STATUSES,
}
"""Channel variables with a word in them, and the words."""

NUMBERS = frozenset({"FROM_DID"})
"""Channel variables with a telephone number in them."""

ADDRESSES = frozenset({"DIALEDPEERNUMBER"})
"""Channel variables with what was dialled in them: a number, perhaps with where it was dialled."""

CHANNELS = frozenset({"CHANNEL(linkedid)"})
"""Channel variables with a channel's id in them."""

LEFT_OUT = frozenset({"TEXTBACK_STIR"})
"""Channel variables that no outcome depends on, and that hold what a caller wrote."""

REPORTED: Mapping[str, frozenset[str]] = {
    "abandoned": _TRUE,
    "confirm": _YES_OR_NO,
    "dialstatus": _DIAL_STATUSES,
    "fax": _FAX_STATUSES,
    "pres": _PRESENTATIONS,
    "queuestatus": _QUEUE_STATUSES,
    "reason": _TAGS,
    "vmstatus": _VOICEMAIL_STATUSES,
}
"""Fields of the dialplan hook's report with a word in them, and the words."""

REPORTED_NUMBERS = frozenset({"did", "fromdid"})
REPORTED_ADDRESSES = frozenset({"peer"})
REPORTED_CHANNELS = frozenset({"linkedid"})
REPORTED_COUNTS: Mapping[str, int] = {"answeredtime": 9_999, "hangupcause": 999}
"""Fields of the report with a small number in them, and the most that it may be."""

DIAL_STATUSES = _DIAL_STATUSES

DISPOSITIONS = frozenset({"ANSWERED", "BUSY", "CONGESTION", "FAILED", "NO ANSWER"})
"""What a call detail record can say of a call."""

ALONE = frozenset({"busy", "congestion", "hangup", "playtones", "ringing", "wait", "waitexten"})
"""Applications that `wire` does not look for, and call detail records may name; in lower case."""

STATES = frozenset(
    {
        "Busy",
        "Dialing",
        "Dialing Offhook",
        "Down",
        "OffHook",
        "Pre-ring",
        "Ring",
        "Ringing",
        "Rsrvd",
        "Unknown",
        "Up",
    }
)
"""What ARI calls the states of a channel."""

BRIDGE_KINDS = frozenset({"holding", "mixing"})
BRIDGE_ROLES = frozenset({"base", "basic", "confbridge", "parking", "push", "stasis"})

DIALLED_BY = frozenset({"AppDial", "AppDial2", "AppQueue"})
"""What ARI names as the application of a channel that another one dialled."""

TECHNOLOGIES = frozenset(
    {
        "Announcer",
        "AsyncGoto",
        "CBAnn",
        "CBRec",
        "Console",
        "DAHDI",
        "Dongle",
        "H323",
        "IAX2",
        "Jingle",
        "Local",
        "MGCP",
        "Message",
        "Mobile",
        "MulticastRTP",
        "OOH323",
        "PJSIP",
        "Quectel",
        "Recorder",
        "SCCP",
        "SIP",
        "Skinny",
        "Snoop",
        "Surrogate",
        "UnicastRTP",
        "WebSocket",
    }
)
"""Channel drivers: what a channel's name begins with."""

EXTENSIONS = frozenset({"a", "e", "failed", "fax", "h", "hang", "i", "o", "s", "t", "T", "vmret"})
"""Extensions that Asterisk and FreePBX give a meaning to."""

NO_NUMBER = frozenset(
    {
        "Anonymous",
        "Private",
        "Restricted",
        "Unavailable",
        "Unknown",
        "anonymous",
        "asterisk",
        "invalid",
        "private",
        "restricted",
        "unavailable",
        "unknown",
    }
)
"""What stands where a number should be when there is none."""

CONTEXTS = frozenset(
    {
        "app-blacklist",
        "app-pickup",
        "default",
        "ext-did",
        "ext-did-catchall",
        "ext-fax",
        "ext-findmefollow",
        "ext-group",
        "ext-local",
        "ext-meetme",
        "ext-queues",
        "followme",
        "from-did-direct",
        "from-digital",
        "from-dahdi",
        "from-internal",
        "from-internal-xfer",
        "from-pstn",
        "from-pstn-e164-us",
        "from-pstn-toheader",
        "from-queue",
        "from-sip-external",
        "from-trunk",
        "from-zaptel",
        "incoming",
        "internal",
        "macro-dial",
        "macro-dial-one",
        "macro-dialout-trunk",
        "macro-exten-vm",
        "macro-hangupcall",
        "macro-vm",
        "parkedcalls",
        "public",
        "textback-after-hours",
        "textback-in",
        "textback-textme",
    }
)
"""Contexts that any installation may have."""

GROUP_STEMS = ("FMGL-", "FMPR-", "LC-", "RG-")
"""What FreePBX writes before the number that a follow-me or a ring group dials."""
