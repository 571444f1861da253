"""The tables. Times are epoch seconds; `migrations/` makes them, a test compares the two.

The row in `callers` is what transactions lock: whoever decides about a caller's texts holds it.
Everything that belongs to a caller of a business points to that row.
"""

from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

_BIG: Final = BigInteger().with_variant(Integer, "sqlite")
_JSON: Final = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def _id() -> Column[int]:
    return Column("id", _BIG, primary_key=True, autoincrement=True)


def _points_to(name: str, target: str, *, required: bool = False) -> Column[Any]:
    return Column(name, _BIG, ForeignKey(f"{target}.id"), nullable=not required)


callers: Final = Table(
    "callers",
    metadata,
    _id(),
    Column("business", String, nullable=False),
    Column("number", String, nullable=False),  # E.164
    Column("opted_out_at", Double),
    Column("untextable_until", Double),  # because a carrier said so
    Column("talk", _JSON),  # what came in from the caller, as `rules.talk.Talk` folds it
    Column("erased_at", Double),  # the number is then a stand-in (`store.personal`)
    Column("erased_by", String),
    Column("card", _JSON),  # what is known of the person, as `conversations.leads.Card`
    Column("lead_of", _BIG),  # the caller with whose lead this number was merged
    UniqueConstraint("business", "number"),
    Index(None, "number"),
    Index(None, "lead_of"),
)

conversations: Final = Table(
    "conversations",
    metadata,
    _id(),
    Column("line", String, nullable=False),
    _points_to("caller_id", "callers", required=True),
    Column("lead", String, nullable=False),  # new, contacted, won, lost
    Column("value_minor", BigInteger),  # of a won lead, in the currency's smallest unit
    Column("created_at", Double, nullable=False),
    Column("active_at", Double, nullable=False),
    Column("campaign", String),  # the line's, as the conversation began
    Column("why_lost", String),
    Column("assigned", String),  # who of the team sees to it
    Column("tags", _JSON),  # [tag, ...]
    UniqueConstraint("line", "caller_id"),
    Index(None, "caller_id"),
    Index(None, "active_at"),
)

calls: Final = Table(
    "calls",
    metadata,
    _id(),
    Column("pbx", String, nullable=False),
    Column("channel_id", String, nullable=False),
    Column("linkedid", String),
    Column("trunk", String, nullable=False),
    Column("hooked", Boolean, nullable=False),
    Column("line", String),
    Column("business", String),
    Column("caller", String),  # E.164, where it could be read as such
    _points_to("caller_id", "callers"),
    _points_to("conversation_id", "conversations"),
    Column("caller_raw", String, nullable=False),
    Column("caller_name", String, nullable=False),
    Column("presentation", String),
    Column("did", String, nullable=False),
    Column("tag", String),
    Column("started_at", Double, nullable=False),
    Column("ended_at", Double, nullable=False),
    Column("rang_for", Double, nullable=False),
    Column("talked_for", Double, nullable=False),
    Column("kind", String, nullable=False),
    Column("cause", String),
    Column("ending", String),
    Column("missing", _JSON, nullable=False),  # [what was lost, ...]
    Column("reason", String),
    Column("trace", _JSON, nullable=False),  # [[rule, passed, saw], ...]
    Column("evidence", _JSON, nullable=False),  # [[offset, what, {detail}], ...]
    Column("decided_at", Double, nullable=False),
    Column("campaign", String),  # the line's, as the call was decided
    UniqueConstraint("pbx", "channel_id"),
    Index(None, "channel_id"),
    Index(None, "started_at"),
    Index(None, "line", "started_at"),
    Index(None, "caller", "started_at"),
    Index(None, "conversation_id"),
)

holds: Final = Table(
    "holds",
    metadata,
    Column("pbx", String, primary_key=True),
    Column("channel_id", String, primary_key=True),
    _points_to("caller_id", "callers", required=True),
    Column("started_at", Double, nullable=False),
    Index(None, "caller_id"),
    Index(None, "started_at"),
)

messages: Final = Table(
    "messages",
    metadata,
    _id(),
    Column("direction", String, nullable=False),  # out, in
    _points_to("conversation_id", "conversations"),
    _points_to("caller_id", "callers"),
    _points_to("call_id", "calls"),  # the call whose verdict this text is
    Column("line", String),
    Column("kind", String, nullable=False),
    Column("language", String),  # of one of the line's texts, ISO 639-1
    Column("variant", String),  # which of several wordings; reports compare them
    Column("peer", String, nullable=False),  # the phone's number; inbound: as the carrier wrote it
    Column("sender", String, nullable=False),  # our number; inbound: the one it was sent to
    Column("body", Text, nullable=False),
    Column("media", _JSON),  # [link, ...] that came with an inbound text
    Column("state", String, nullable=False),
    Column("reason", String),  # of a cancelled text
    Column("created_at", Double, nullable=False),
    Column("due_at", Double),
    Column("give_up_at", Double),
    Column("gateways", _JSON, nullable=False),  # [name, ...] that may take it, best first
    Column("gateway", String),  # the one that took it, or a part of it
    Column("setbacks", _JSON),  # [{gateway, why, since, at, refused}, ...]: those that did not
    Column("carrier_id", String),  # of an inbound text
    Column("reference", Integer),
    Column("parts_left", _JSON),  # [index, ...] still to be sent; empty: not split
    Column("parts", Integer),  # how many it was split into
    Column("attempts", Integer, nullable=False),
    Column("last_error", String),
    Column("claimed_by", String),
    Column("claimed_at", Double),
    # When this text began to count as a text to the caller; empty while it may still leave, and
    # where nothing of it left. Cooldown and "first text ever" read only this.
    Column("texted_at", Double),
    Column("sent_at", Double),  # when the carrier took its first part
    Column("delivered_at", Double),
    Column("cancelled_at", Double),
    Column("counted_at", Double),  # when the caps began to count it; empty: they do not
    Column("counted_parts", Integer),
    Column("probe", Boolean),  # whether it tries an open circuit
    Column("written_by", String),  # who of the team wrote it
    Column("again_of", _BIG),  # the id of the text that this one sends again
    UniqueConstraint("call_id"),
    UniqueConstraint("gateway", "carrier_id"),
    Index(None, "state", "due_at"),
    Index(None, "state", "give_up_at"),
    Index(None, "caller_id", "state"),
    Index(None, "caller_id", "texted_at"),
    Index(None, "caller_id", "kind", "created_at"),
    Index(None, "conversation_id"),
)

message_parts: Final = Table(
    "message_parts",
    metadata,
    _id(),
    _points_to("message_id", "messages", required=True),
    Column("idx", Integer, nullable=False),
    Column("state", String, nullable=False),  # accepted, refused, not_sent, in_doubt
    Column("gateway", String, nullable=False),
    Column("carrier_id", String),
    Column("error", String),
    Column("receipt", String),
    Column("receipt_error", String),
    Column("receipt_at", Double),
    UniqueConstraint("message_id", "idx"),
    Index(None, "carrier_id", "gateway"),
)

receipts: Final = Table(
    "receipts",
    metadata,
    _id(),
    Column("gateway", String, nullable=False),
    Column("carrier_id", String, nullable=False),
    Column("state", String, nullable=False),
    Column("error", String),
    Column("at", Double, nullable=False),
    _points_to("part_id", "message_parts"),  # empty: nothing of ours is known by that id yet
    Column("other_id", String),  # another spelling of the id
    Column("blame", String),  # what the error is about
    Index(None, "carrier_id", "gateway"),
    Index(None, "other_id", "gateway"),
    Index(None, "part_id"),
)

inbound_parts: Final = Table(
    "inbound_parts",
    metadata,
    _id(),
    Column("gateway", String, nullable=False),
    Column("pile", String, nullable=False),  # the long text it belongs to
    Column("idx", Integer, nullable=False),  # from 1
    Column("total", Integer, nullable=False),
    Column("peer", String, nullable=False),
    Column("sender", String, nullable=False),  # the number it was sent to
    Column("coding", Integer, nullable=False),
    Column("octets", LargeBinary, nullable=False),
    Column("at", Double, nullable=False),
    UniqueConstraint("gateway", "pile", "idx"),
)

deliveries: Final = Table(
    "deliveries",
    metadata,
    _id(),
    Column("gateway", String, nullable=False),
    Column("session", String, nullable=False),  # the connection
    Column("number", Integer, nullable=False),  # the delivery, within that
    Column("key", String, nullable=False),  # what two deliveries of one text have in common
    Column("at", Double, nullable=False),
    _points_to("message_id", "messages"),  # empty: a part of a long text
    UniqueConstraint("gateway", "session", "number"),
    Index(None, "gateway", "key"),
)

tasks: Final = Table(
    "tasks",
    metadata,
    _id(),
    Column("line", String),
    Column("business", String),
    _points_to("caller_id", "callers"),
    _points_to("call_id", "calls"),
    _points_to("message_id", "messages"),  # the text that did not arrive; empty: the verdict's task
    Column("reason", String, nullable=False),
    Column("created_at", Double, nullable=False),
    Column("done_at", Double),
    Column("done_why", String),
    UniqueConstraint("message_id"),
    Index(None, "call_id"),
    Index(None, "caller_id", "done_at"),
    Index(None, "done_at", "created_at"),
)

callbacks: Final = Table(
    "callbacks",
    metadata,
    _id(),
    Column("pbx", String, nullable=False),
    Column("channel_id", String, nullable=False),
    _points_to("caller_id", "callers", required=True),
    Column("line", String),  # whose number the callee was shown, where that is known
    Column("trunk", String, nullable=False),
    Column("started_at", Double, nullable=False),
    Column("ended_at", Double, nullable=False),
    Column("answered", Boolean, nullable=False),
    Column("talked_for", Double, nullable=False),
    _points_to("order_id", "callback_orders"),  # empty: a person made it
    UniqueConstraint("pbx", "channel_id", "caller_id"),
    Index(None, "caller_id", "started_at"),
)

callback_orders: Final = Table(
    "callback_orders",
    metadata,
    _id(),
    _points_to("caller_id", "callers", required=True),
    _points_to("conversation_id", "conversations"),
    Column("line", String, nullable=False),
    Column("ordered_by", String, nullable=False),
    Column("ordered_at", Double, nullable=False),
    Column("due_at", Double, nullable=False),
    Column("give_up_at", Double, nullable=False),
    Column("state", String, nullable=False),  # due, calling, done
    Column("key", String),  # by which the PBX knows it, once it was claimed
    Column("pbx", String),
    Column("began_at", Double),
    Column("step", String, nullable=False),  # how far the PBX is, in words
    Column("result", String),
    Column("why", String, nullable=False),
    Column("talked_for", Double, nullable=False),
    Column("ended_at", Double),
    UniqueConstraint("key"),
    Index(None, "state", "due_at"),
    Index(None, "caller_id", "began_at"),
    Index(None, "line", "began_at"),
)

events: Final = Table(
    "events",
    metadata,
    _id(),
    Column("kind", String, nullable=False),
    Column("at", Double, nullable=False),
    Column("business", String),
    Column("line", String),
    _points_to("caller_id", "callers"),
    _points_to("conversation_id", "conversations"),
    _points_to("call_id", "calls"),
    _points_to("message_id", "messages"),
    _points_to("task_id", "tasks"),
    Column("by", String, nullable=False),
    Column("detail", _JSON, nullable=False),
    Column("spread_at", Double),  # when it was worked out whom to tell; empty: not yet
    Index(None, "at"),
    Index(None, "spread_at", "id"),
    Index(None, "kind", "id"),
    # SQLite looks for rows that point to what is inserted among several.
    Index(None, "call_id"),
    Index(None, "message_id"),
    Index(None, "task_id"),
    Index(None, "conversation_id"),
    Index(None, "caller_id"),
)

notices: Final = Table(
    "notices",
    metadata,
    _id(),
    Column("key", String, nullable=False),  # its id for the target, the same at each try
    Column("event_id", _BIG, nullable=False),  # events are kept longer than notices
    Column("person", String, nullable=False),
    Column("channel", String, nullable=False),  # email, webhook, sip, sms
    Column("target", String, nullable=False),
    Column("lane", String),  # within which order is kept; empty: a part of a digest
    Column("urgent", Boolean, nullable=False),
    Column("subject", String, nullable=False),
    Column("short", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("thread", String, nullable=False),
    Column("link", String, nullable=False),
    Column("line", String, nullable=False),
    Column("at", Double, nullable=False),
    Column("due_at", Double, nullable=False),
    Column("give_up_at", Double, nullable=False),
    Column("state", String, nullable=False),  # pending, sending, sent, failed, given_up, in_doubt
    Column("attempts", Integer, nullable=False),
    Column("last_error", String),
    Column("claimed_by", String),
    Column("done_at", Double),
    UniqueConstraint("key"),
    Index(None, "state", "due_at"),
    Index(None, "lane", "state"),
    Index(None, "channel", "target", "state"),
    Index(None, "done_at"),
    Index(None, "event_id"),
    Index(None, "person", "due_at"),
)

urgents: Final = Table(
    "urgents",
    metadata,
    _id(),
    Column("event_id", _BIG, nullable=False),
    _points_to("caller_id", "callers"),
    Column("at", Double, nullable=False),
    Column("told", _JSON, nullable=False),  # [name, ...] of those who were told, in order
    Column("again", Boolean, nullable=False),  # whether all of them were told again
    Column("next_at", Double),  # of the next step; empty: over
    Column("taken_at", Double),
    Column("taken_by", String),
    UniqueConstraint("event_id"),
    Index(None, "next_at"),
    Index(None, "caller_id"),
)

follow_ups: Final = Table(
    "follow_ups",
    metadata,
    _id(),
    _points_to("conversation_id", "conversations", required=True),
    # The conversation again while it runs; empty: it has ended.
    Column("running_of", _BIG, ForeignKey("conversations.id")),
    _points_to("caller_id", "callers", required=True),
    _points_to("call_id", "calls", required=True),  # the missed call
    _points_to("message_id", "messages", required=True),  # the text that it follows
    Column("line", String, nullable=False),
    Column("steps", _JSON, nullable=False),  # as `conversations.follow_up.written` has them
    Column("consent", String, nullable=False),  # why more than one text is allowed, in words
    Column("since", Double, nullable=False),  # when the call ended
    Column("base", Double, nullable=False),  # when the first text was to leave
    Column("idx", Integer, nullable=False),  # the next step
    Column("wanted_at", Double, nullable=False),  # when that should be, whatever the hours
    Column("due_at", Double),  # when it is to be looked at; empty: it has ended
    Column("created_at", Double, nullable=False),
    Column("ended_at", Double),
    Column("why", String),  # it ended
    UniqueConstraint("running_of"),
    Index(None, "due_at"),
    Index(None, "caller_id"),
    Index(None, "message_id"),
)

follow_up_steps: Final = Table(
    "follow_up_steps",
    metadata,
    _id(),
    _points_to("follow_up_id", "follow_ups", required=True),
    Column("idx", Integer, nullable=False),
    Column("do", String, nullable=False),
    Column("outcome", String, nullable=False),  # taken, skipped
    Column("why", String),  # it was skipped
    Column("at", Double, nullable=False),
    _points_to("message_id", "messages"),  # the text that it wrote
    _points_to("task_id", "tasks"),  # the callback task that it opened
    UniqueConstraint("follow_up_id", "idx"),
)

desk_texts: Final = Table(
    "desk_texts",
    metadata,
    # Of the text, which may be forgotten before this.
    Column("message_id", _BIG, primary_key=True, autoincrement=False),
    _points_to("conversation_id", "conversations"),
    Column("member", String, nullable=False),  # who of the team wrote it
    Column("channel", String, nullable=False),  # sip, sms
    Column("target", String, nullable=False),  # where it came from and its answer goes
    Column("line", String, nullable=False),
    Column("at", Double, nullable=False),
    Column("answer", String),  # what the member is told
    Column("answered_at", Double),  # when somebody set out to tell it
    Index(None, "member", "at"),
    Index(None, "at"),
    Index(None, "conversation_id"),
)

appointments: Final = Table(
    "appointments",
    metadata,
    _id(),
    _points_to("conversation_id", "conversations", required=True),
    Column("asked_at", Double, nullable=False),
    Column("message_id", _BIG),  # the text that named the times, which may be forgotten before
    Column("proposed", _JSON, nullable=False),  # [{day, hour, part, bound, until}, ...]
    Column("state", String, nullable=False),  # asked, confirmed, countered, cancelled
    Column("agreed", _JSON),  # {day, hour, part, bound, until}
    Column("at", Double),  # when it begins, once confirmed
    Column("texts", _JSON, nullable=False),  # [confirmation, reminder] by their numbers
    Column("changed_at", Double, nullable=False),
    Column("changed_by", String, nullable=False),
    Index(None, "conversation_id"),
    Index(None, "state", "asked_at"),
)

counters: Final = Table(
    "counters",
    metadata,
    Column("scope", String, primary_key=True),  # caller, prefix, line, all
    Column("name", String, primary_key=True),
    Column("at", Double, nullable=False),  # the windows counted are those that hold this instant
    Column("minute", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("parts", Integer, nullable=False),  # this day
    Column("wanted", Integer, nullable=False),  # this minute
    Column("taken", Integer, nullable=False),  # this hour
    Column("refused", Integer, nullable=False),  # this hour
    Index(None, "at"),
)

circuits: Final = Table(
    "circuits",
    metadata,
    _id(),
    Column("scope", String, nullable=False),
    Column("name", String, nullable=False),
    Column("opened_at", Double, nullable=False),
    Column("until", Double, nullable=False),  # from then on one text at a time tries it
    Column("probing", Boolean, nullable=False),
    Column("why", String, nullable=False),
    Column("closed_at", Double),
    Index(None, "closed_at", "scope", "name"),
)

line_changes: Final = Table(
    "line_changes",
    metadata,
    _id(),  # the version
    Column("line", String, nullable=False),
    Column("key", String, nullable=False),  # dotted: paused, texts.busy
    Column("value", _JSON),
    Column("given", Boolean, nullable=False),  # if not, the file's value counts again
    Column("at", Double, nullable=False),
    Column("by", String, nullable=False),
    _points_to("undoes", "line_changes"),
    Index(None, "line", "key", "id"),
)

blocks: Final = Table(
    "blocks",
    metadata,
    _id(),
    Column("business", String, nullable=False),  # empty: every business
    Column("digits", String, nullable=False),  # +, then a whole number or its first digits
    Column("whole", Boolean, nullable=False),
    Column("source", String, nullable=False),  # staff, or the PBX whose list it is from
    Column("comment", String, nullable=False),
    Column("added_by", String, nullable=False),
    Column("added_at", Double, nullable=False),
    UniqueConstraint("digits", "business", "whole", "source"),
    Index(None, "source"),
)

contacts: Final = Table(
    "contacts",
    metadata,
    _id(),
    Column("business", String, nullable=False),
    Column("number", String, nullable=False),  # E.164
    Column("name", String, nullable=False),
    Column("comment", String, nullable=False),
    Column("added_by", String, nullable=False),
    Column("added_at", Double, nullable=False),
    Column("prefers_text", Boolean),  # whether follow-ups do not call; empty: they do
    UniqueConstraint("business", "number"),
)

consents: Final = Table(
    "consents",
    metadata,
    _id(),
    _points_to("caller_id", "callers", required=True),
    Column("how", String, nullable=False),  # called, texted, asked, staff
    Column("line", String, nullable=False),  # E.164; of staff's word: empty
    Column("detail", String, nullable=False),
    Column("first_at", Double, nullable=False),
    Column("last_at", Double, nullable=False),
    UniqueConstraint("caller_id", "how", "line"),
)

opt_outs: Final = Table(
    "opt_outs",
    metadata,
    _id(),
    _points_to("caller_id", "callers", required=True),
    Column("opted_out", Boolean, nullable=False),
    Column("at", Double, nullable=False),
    Column("by", String, nullable=False),
    Column("why", String, nullable=False),
    Index(None, "caller_id"),
)

gateway_states: Final = Table(
    "gateway_states",
    metadata,
    Column("gateway", String, primary_key=True),
    Column("ready", Boolean, nullable=False),
    Column("why", String, nullable=False),
    Column("since", Double, nullable=False),
    Column("at", Double, nullable=False),  # when this was told
    Column("last_error", String),
    Column("last_error_at", Double),
    Column("accepted_at", Double),  # when it last took a text
)

secrets: Final = Table(
    "secrets",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

erasures: Final = Table(
    "erasures",
    metadata,
    _id(),
    Column("digest", String, nullable=False),  # of business and number, with a secret key
    Column("opted_out_at", Double, nullable=False),
    UniqueConstraint("digest"),
)

retention: Final = Table(
    "retention",
    metadata,
    Column("kind", String, primary_key=True),
    Column("done_id", _BIG, nullable=False),  # up to which row of its table it is done
)

switches: Final = Table(
    "switches",
    metadata,
    Column("pbx", String, primary_key=True),
    Column("device", String, primary_key=True),
    Column("is_on", Boolean, nullable=False),  # when last heard of, or set by the program
)

gaps: Final = Table(
    "gaps",
    metadata,
    _id(),
    Column("pbx", String, nullable=False),
    Column("since", Double, nullable=False),
    Column("until", Double, nullable=False),
    Column("why", String, nullable=False),
    UniqueConstraint("pbx", "since", "until"),
    Index(None, "until"),
)

watched: Final = Table(
    "watched",
    metadata,
    Column("pbx", String, primary_key=True),
    Column("until", Double, nullable=False),
)

owners: Final = Table(
    "owners",
    metadata,
    Column("owner", String, primary_key=True),
    Column("seen_at", Double, nullable=False),
    Column("stepped", Double, nullable=False, server_default="0"),
)
