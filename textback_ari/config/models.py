"""The shape of the configuration file. docs/settings.md explains each setting; a test compares.

Defaults are written as one would write them in the file, and validated like what is written there.
"""

from typing import Literal

from pydantic import Field

from textback_ari.calls.outcome import Cause
from textback_ari.config.callback import CallbackTable
from textback_ari.config.gateway_tables import GatewayTable
from textback_ari.config.http_values import Listen, PublicUrl
from textback_ari.config.routing import RouteTable
from textback_ari.config.spam import SpamTable
from textback_ari.config.table import Table, written
from textback_ari.config.team import EmailTable, MemberTable, NotifyTable
from textback_ari.config.values import (
    Age,
    Callback,
    CauseName,
    Cooldown,
    Count,
    Country,
    Day,
    Deadline,
    Delay,
    DeskExtension,
    Device,
    Followed,
    FollowUpAfter,
    HeldDeadline,
    Holidays,
    Interval,
    Keywords,
    LineLanguage,
    LineNumber,
    LongAge,
    LongestAge,
    Moment,
    Name,
    OpeningHours,
    Pause,
    PbxUrl,
    Plainness,
    Port,
    Seconds,
    Sender,
    Senders,
    StoreUrl,
    Text,
    TextingHours,
    TextingPlaces,
    TextNumber,
    Texts,
    TextSet,
    Trunk,
    Words,
    Zone,
)
from textback_ari.messages.transliteration import Transliterate
from textback_ari.rules.policy import DEFAULT_TEXT_ON


class StoreTable(Table):
    """`[store]`."""

    url: StoreUrl = Field(
        default="sqlite:////var/lib/textback/textback.db", description="where the database is"
    )
    password_file: Words | None = Field(
        default=None, description="the file that holds PostgreSQL's password"
    )
    connections: int = Field(
        default=10, ge=1, le=1_000, description="most connections to PostgreSQL at a time"
    )


class LogTable(Table):
    """`[log]`."""

    format: Literal["auto", "console", "json"] = Field(
        default="auto", description="how log lines look"
    )
    level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="the least weighty lines that are written"
    )
    show_numbers: bool = Field(
        default=False, description="whether callers' numbers are shown in full"
    )


class WebhooksTable(Table):
    """`[webhooks]`."""

    listen: Listen = Field(
        default=written("127.0.0.1:8091"), description="where providers' webhooks arrive"
    )
    public_url: PublicUrl = Field(description="the address by which providers reach it")


class AmiTable(Table):
    """`[pbx.ami]`."""

    host: Words = Field(default="127.0.0.1", description="where Asterisk's manager answers")
    port: Port = Field(default=5038, description="its port")
    username: Words = Field(description="the AMI user")
    password_file: Words | None = Field(
        default=None, description="the file that holds the AMI user's secret"
    )


class UndeliveredTable(Table):
    """`[undelivered]`."""

    days: int = Field(
        default=3, ge=0, le=30, description="days of texts that did not arrive before none follow"
    )
    none_for: Cooldown = Field(
        default=written("180d"), description="for how long the number then gets no texts"
    )


class PbxTable(Table):
    """`[[pbx]]`."""

    name: Name = Field(description="the PBX's name in logs and in the database")
    url: PbxUrl = Field(description="the address of Asterisk's HTTP server")
    username: Words = Field(description="the ARI user")
    password_file: Words | None = Field(
        default=None, description="the file that holds the ARI user's password"
    )
    trunks: list[Trunk] = Field(
        min_length=1, description='the endpoints by which calls come in, as in ["PJSIP/trunk"]'
    )
    app: Name = Field(default="textback", description="the Stasis application's name")
    contexts: list[Words] = Field(
        default=[], description='with trunks = ["*"]: the contexts in which outside calls begin'
    )
    dids: list[Words] = Field(
        default=[], description='with trunks = ["*"]: the numbers that outside calls dial'
    )
    not_human: list[Trunk] = Field(
        default=[], description="endpoints that nobody speaks at: paging, bots"
    )
    fax: list[Trunk] = Field(default=[], description="endpoints that are fax machines")
    transfer_to_nobody: Literal["answered", "missed"] = Field(
        default="answered", description="what an answered call is whose transfer reaches nobody"
    )
    min_talk: Seconds = Field(
        default=written("1s"), description="how long caller and telephone talk in an answered call"
    )
    min_talk_external: Seconds = Field(
        default=written("20s"), description="the same for a call forwarded to an outside number"
    )
    ami: AmiTable | None = Field(
        default=None, description="Asterisk's manager: calls that ended while textback was away"
    )


class SpanTable(Table):
    """`[[lines.closures]]` and `[[lines.openings]]`."""

    on: Day | None = Field(default=None, description="a whole day")
    starts: Moment | None = Field(default=None, description="when it begins")
    ends: Moment | None = Field(default=None, description="when it ends")
    why: Words | None = Field(default=None, description="what for, in a few words")


class RetentionTable(Table):
    """`[retention]`."""

    evidence: Age = Field(
        default=written("30d"), description="how long what was seen of a call is kept"
    )
    receipts: Age = Field(default=written("90d"), description="the same for carriers' receipts")
    names: Age = Field(default=written("365d"), description="the same for callers' names")
    texts: LongAge = Field(default=written("365d"), description="the same for what texts say")
    numbers: LongestAge = Field(
        default=written("1825d"), description="how long a number is kept that nobody hears of"
    )


class CapsTable(Table):
    """`[caps]`."""

    caller_per_minute: Count = Field(default=1, description="most texts to a caller in a minute")
    caller_per_hour: Count = Field(default=3, description="most texts to a caller in an hour")
    caller_per_day: Count = Field(default=5, description="most texts to a caller in a day")
    prefix_per_minute: Count = Field(
        default=5, description="most texts in a minute to numbers that differ in the last 3 digits"
    )
    prefix_per_hour: Count = Field(default=20, description="the same in an hour")
    prefix_per_day: Count = Field(default=60, description="the same in a day")
    per_minute: Count = Field(default=60, description="most texts of all lines in a minute")
    per_hour: Count = Field(default=600, description="most texts of all lines in an hour")
    per_day: Count = Field(default=3_000, description="most texts of all lines in a day")
    parts_per_day: Count = Field(default=9_000, description="most parts of all lines in a day")
    abnormal_per_minute: Count = Field(
        default=120, description="texts wanted in a minute above which all texting stops itself"
    )
    refused_percent: int = Field(
        default=50, ge=1, le=100, description="share of refused texts at which texting stops itself"
    )
    refused_least: Count = Field(
        default=20, description="answers of the carrier before that share counts"
    )
    open_for: Interval = Field(
        default=written("10m"), description="how long texting stays stopped before it is tried"
    )


class LineCapsTable(Table):
    """`[lines.caps]`."""

    per_minute: Count = Field(default=20, description="most texts of the line in a minute")
    per_hour: Count = Field(default=120, description="most texts of the line in an hour")
    per_day: Count = Field(default=500, description="most texts of the line in a day")
    parts_per_day: Count = Field(default=1_500, description="most parts of the line in a day")
    abnormal_per_minute: Count = Field(
        default=30, description="texts wanted in a minute above which the line's stop themselves"
    )


class FollowUpTable(Table):
    """`[[lines.follow_up]]`."""

    after: FollowUpAfter = Field(description="how long after the first text")
    do: Literal["text", "callback", "notify", "webhook", "tag"] = Field(
        description="what the step does"
    )
    text: Literal["follow_up_second", "follow_up_next_day", "follow_up_check_in"] | None = Field(
        default=None, description="which text, of a step that is one"
    )
    say: Words | None = Field(
        default=None, description="words for the team or the other system; the tag"
    )
    only_if: list[Literal["called", "not_called", "new", "contacted"]] = Field(
        default=[], description="what must hold for the step to be taken"
    )


class LineTable(Table):
    """`[[lines]]`."""

    number: LineNumber = Field(description="the line's public number in international form")
    dids: list[Words] = Field(
        default=[], description="how the PBX writes the number dialled, if not the number itself"
    )
    business: Words = Field(description="the business's name, as its texts give it")
    agent: Words | None = Field(default=None, description="who writes, as its texts give it")
    campaign: Words | None = Field(
        default=None, description="where callers found this number, for the reports"
    )
    timezone: Zone = Field(description='where the line is, as in "America/New_York"')
    gateways: list[Words] = Field(
        min_length=1, description="the gateways by which its texts leave, in order of preference"
    )
    routes: list[RouteTable] = Field(
        default=[], max_length=500, description="gateways by destination"
    )
    failover_after: Delay = Field(
        default=written("10s"),
        description="how long a gateway may put a text off before the next one is asked",
    )
    sender: Sender | None = Field(default=None, description="whom the texts come from")
    senders: Senders = Field(
        default=written({}), description="by gateway, whom texts come from instead"
    )
    text_numbers: list[TextNumber] = Field(
        default=[], description="further numbers at which replies to the line arrive"
    )
    delay: Delay = Field(default=written("40s"), description="from hang-up to text")
    delay_jitter: Delay = Field(
        default=written("0s"), description="the most that chance adds to the delay"
    )
    give_up_after: Deadline = Field(
        default=written("2m"), description="from hang-up until a text may no longer leave"
    )
    text_on: list[CauseName] = Field(
        default=written([str(cause) for cause in Cause if cause in DEFAULT_TEXT_ON]),
        description="which missed calls get a text while the line is open",
    )
    text_after_voicemail: bool = Field(
        default=True, description="whether a caller who left a voicemail gets a text"
    )
    min_ring: Seconds = Field(
        default=written("0s"),
        description="how long phones must have rung for a call to count as missed",
    )
    quiet_hours: Literal["send", "hold", "skip"] = Field(
        default="send", description="what becomes of a text that would arrive in quiet hours"
    )
    texting_hours: TextingHours = Field(
        default=written("08:00-21:00"), description="outside which it is quiet, where the caller is"
    )
    texting_hours_in: TextingPlaces = Field(
        default=written({}), description="the same for countries and US states"
    )
    hold_give_up_after: HeldDeadline = Field(
        default=written("30m"), description="from a held text's release until it may not leave"
    )
    spam: SpamTable = Field(default=written({}), description="what it takes for spam")
    cooldown: Cooldown = Field(
        default=written("24h"), description="least time between texts to a caller"
    )
    in_conversation_for: Cooldown = Field(
        default=written("4h"),
        description="how long after a text between caller and team no ready text is sent",
    )
    loop_guard_for: Cooldown = Field(
        default=written("24h"), description="how long a number that answers like a machine waits"
    )
    callback_within: Callback = Field(
        default=written("20m"), description="when texts promise a call back: {callback_minutes}"
    )
    callback: CallbackTable | None = Field(
        default=None, description="how its callers are called back"
    )
    opt_out_line: Text | None = Field(
        default=None, description="added to the first text to a number"
    )
    known_contacts: Literal["text", "own_text", "skip"] = Field(
        default="text", description="what becomes of callers whom the business knows"
    )
    countries: list[Country] = Field(
        default=[], description="countries whose numbers get texts; empty: the line's own"
    )
    paused: Pause = Field(
        default=False, description="whether the line's texts are stopped, or until when"
    )
    pause_switch: Device | None = Field(
        default=None, description="the device state that pauses it from a telephone"
    )
    dry_run: bool = Field(
        default=False, description="whether texts are decided and recorded but not sent"
    )
    hours: OpeningHours | None = Field(
        default=None, description="when the line is open; without: always"
    )
    holidays: Holidays | None = Field(
        default=None, description="whose public holidays it is closed on"
    )
    holidays_open: list[Words] = Field(
        default=[], description="public holidays on which it is open all the same"
    )
    closures: list[SpanTable] = Field(
        default=[], max_length=500, description="one-off times in which it is closed"
    )
    openings: list[SpanTable] = Field(
        default=[], max_length=500, description="one-off times in which it is open all the same"
    )
    calendar_file: Words | None = Field(
        default=None, description="an iCalendar file whose events close it"
    )
    closed_by: list[Followed] = Field(
        default=[], description="device states of the PBX by which it is closed"
    )
    language: LineLanguage | None = Field(
        default=None, description='the language of its texts, or "caller"'
    )
    text_set: TextSet = Field(default="standard", description="the ready texts for its trade")
    appointments: bool | None = Field(
        default=None, description="whether times in a reply are a wish for an appointment"
    )
    desk_extension: DeskExtension | None = Field(
        default=None, description="to which the team's telephones write in its conversations"
    )
    transliterate: Plainness = Field(
        default=written(str(Transliterate.QUOTES)),
        description="how plainly texts are written: quotes, all or off",
    )
    caps: LineCapsTable = Field(default=written({}), description="the most that it texts")
    texts: Texts = Field(default=written({}), description="what its texts say")
    stop_answered_by: Literal["us", "carrier"] = Field(
        default="us", description="who answers STOP, START and HELP"
    )
    keywords: Keywords = Field(
        default=written({}), description="words that callers can text, and what answers them"
    )
    follow_ups: Literal["first_text_and_callback", "full", "off"] = Field(
        default="first_text_and_callback", description="what comes after the first text"
    )
    follow_up: list[FollowUpTable] = Field(
        default=[], max_length=20, description="steps of your own instead of the set's"
    )
    follow_up_consent: Words | None = Field(
        default=None, description="why callers agreed to more texts than the first"
    )


OWNER_KEYS = frozenset(
    {
        "agent",
        "callback_within",
        "campaign",
        "closures",
        "follow_up",
        "follow_up_consent",
        "follow_ups",
        "holidays",
        "holidays_open",
        "hours",
        "known_contacts",
        "keywords",
        "language",
        "openings",
        "opt_out_line",
        "paused",
        "text_after_voicemail",
        "text_on",
        "text_set",
        "texts",
        "transliterate",
    }
)
"""The settings of a line that its owner may change while the program runs (`config.changes`)."""


class ConfigFile(Table):
    """The whole file."""

    store: StoreTable = Field(default=StoreTable(), description="the database")
    log: LogTable = Field(default=LogTable(), description="the log")
    retention: RetentionTable = Field(default=RetentionTable(), description="how long what is kept")
    caps: CapsTable = Field(default=CapsTable(), description="the most that is texted in all")
    pbx: list[PbxTable] = Field(min_length=1, description="the PBXes to watch, each as [[pbx]]")
    gateways: dict[Name, GatewayTable] = Field(
        min_length=1, description="the ways out for texts, each as [gateways.NAME]"
    )
    webhooks: WebhooksTable | None = Field(
        default=None, description="where HTTP providers tell replies and statuses"
    )
    undelivered: UndeliveredTable = Field(
        default=UndeliveredTable(), description="what becomes of numbers that no text reaches"
    )
    routes: list[RouteTable] = Field(
        default=[], max_length=500, description="gateways by destination, for all lines"
    )
    lines: list[LineTable] = Field(
        min_length=1, description="the business's numbers, each as [[lines]]"
    )
    email: EmailTable | None = Field(
        default=None, description="the mail server, for e-mails to the team"
    )
    notify: NotifyTable = Field(default=NotifyTable(), description="how the team is told")
    team: list[MemberTable] = Field(
        default=[], max_length=500, description="the people who are told, each as [[team]]"
    )
