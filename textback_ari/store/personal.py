"""What each table holds on people, and what becomes of it when a number is erased.

A test holds every table and every column of text to these lists: who adds one says here what it
holds. What is not overwritten must tell nothing of who the caller is, so that counts stay right
after an erasure and nobody is found by them.
"""

from collections.abc import Mapping
from typing import Any, Final

IMPERSONAL: Final = frozenset(
    {
        "circuits",
        "erasures",
        "gaps",
        "gateway_states",
        "line_changes",
        "owners",
        "retention",
        "secrets",
        "switches",
        "watched",
    }
)
"""Tables about the business and the machine. `erasures` holds numbers as keyed hashes only."""

BY_NUMBER: Final = frozenset({"blocks", "contacts", "counters", "inbound_parts"})
"""Tables whose rows name a number themselves, or may; a number's rows are deleted."""

REMOVED: Final = frozenset({"deliveries", "desk_texts", "holds", "notices"})
"""Tables whose rows of an erased caller are deleted: nothing is counted by them."""

LINKS: Final[Mapping[str, str]] = {"event_id": "events"}
"""Columns that point to another table without a foreign key."""

OVERWRITTEN: Final[Mapping[str, Mapping[str, Any]]] = {
    "callers": {"talk": None, "card": None},
    "conversations": {"why_lost": None, "tags": None},
    "calls": {"caller_raw": "", "caller_name": "", "evidence": [], "trace": [], "linkedid": None},
    "messages": {
        "body": "",
        "last_error": None,
        "media": None,
        "setbacks": None,
        "carrier_id": None,
    },
    "message_parts": {"carrier_id": None, "error": None, "receipt_error": None},
    "receipts": {"carrier_id": "", "error": None, "other_id": None},
    "tasks": {"reason": ""},
    "events": {"detail": {}},
    "consents": {"detail": ""},
    "opt_outs": {"why": ""},
    "callback_orders": {"why": ""},
    "urgents": {"next_at": None},
    "follow_ups": {"running_of": None, "due_at": None},
    "follow_up_steps": {"why": None},
    "appointments": {"proposed": [], "agreed": None},
}
"""What is put in place of personal values, by table and column."""

NUMBERS: Final[Mapping[str, str]] = {"callers": "number", "calls": "caller", "messages": "peer"}
"""Columns that hold the caller's number: a stand-in takes its place."""

KEPT: Final[Mapping[str, frozenset[str]]] = {
    "callers": frozenset({"business", "erased_by"}),
    "calls": frozenset(
        {
            "business",
            "campaign",
            "cause",
            "channel_id",
            "did",
            "ending",
            "kind",
            "line",
            "missing",
            "pbx",
            "presentation",
            "reason",
            "tag",
            "trunk",
        }
    ),
    "messages": frozenset(
        {
            "claimed_by",
            "direction",
            "gateway",
            "gateways",
            "kind",
            "language",
            "line",
            "parts_left",
            "reason",
            "sender",
            "state",
            "variant",
            "written_by",
        }
    ),
    "message_parts": frozenset({"gateway", "receipt", "state"}),
    "receipts": frozenset({"blame", "gateway", "state"}),
    "tasks": frozenset({"business", "done_why", "line"}),
    "events": frozenset({"business", "by", "kind", "line"}),
    "conversations": frozenset({"assigned", "campaign", "lead", "line"}),
    "consents": frozenset({"how", "line"}),
    "opt_outs": frozenset({"by"}),
    "callbacks": frozenset({"channel_id", "line", "pbx", "trunk"}),
    "callback_orders": frozenset({"key", "line", "ordered_by", "pbx", "result", "state", "step"}),
    "urgents": frozenset({"taken_by", "told"}),
    "follow_ups": frozenset({"consent", "line", "steps", "why"}),
    "follow_up_steps": frozenset({"do", "outcome"}),
    "appointments": frozenset({"changed_by", "state", "texts"}),
}
"""Columns of text that say nothing of who the caller is."""

STAND_IN: Final = "+999"
"""The country code of numbers that stand for erased ones: ITU-T E.164 gives it to nobody."""


def stand_in(caller_id: int) -> str:
    """Return what takes the place of an erased caller's number: E.164 in form, nobody's in fact."""
    return f"{STAND_IN}{caller_id:012d}"


NEVER_TEXTED: Final = 100 * 365 * 86_400.0
"""Seconds for which a stand-in counts as a number that takes no texts."""
