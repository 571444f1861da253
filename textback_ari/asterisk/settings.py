"""What the adapter of one PBX has to know; config validates into it."""

from dataclasses import dataclass, field
from typing import Literal

from textback_ari.calls.tracker import ANY_TRUNK, TrackerSettings


@dataclass(frozen=True, slots=True)
class AmiSettings:
    """AMI of one PBX, for the journal and for facts that ARI lacks. Times are seconds."""

    host: str
    username: str
    password: str = field(repr=False)
    port: int = 5038
    connect_timeout: float = 5.0
    request_timeout: float = 5.0
    """After it an answer is no longer expected, and the connection taken for dead."""
    ping_interval: float = 5.0
    """A dead connection is noticed within this and `request_timeout`."""
    retry_first: float = 0.25
    retry_most: float = 15.0
    journal: bool = True
    """Whether the journal is read and cleared; a recording leaves it to the program."""
    patience: float = 5.0
    """How long the watching waits for AMI after a (re)connect before it goes on without."""

    def __post_init__(self) -> None:
        """Refuse what would end a header: AMI has no escapes."""
        if not (self.username.isprintable() and self.password.isprintable()):
            raise ValueError("user name and secret of AMI must be printable")


@dataclass(frozen=True, slots=True)
class PbxSettings:
    """One PBX that is watched through ARI. Times are seconds."""

    name: str
    url: str
    """Where Asterisk's HTTP server answers, without `/ari`: `http://127.0.0.1:8088`."""
    username: str
    password: str = field(repr=False)
    trunks: frozenset[str]
    """Endpoints as Asterisk writes them (`PJSIP/trunk`), or `*` alone."""
    app: str = "textback"
    """The Stasis application's name; one program at a time may watch under it."""
    contexts: frozenset[str] = frozenset()
    """With `*`: the contexts in which calls from outside begin; none and no `dids`: any."""
    dids: frozenset[str] = frozenset()
    """With `*`: the numbers that calls from outside dial, as the PBX writes them."""
    not_human: frozenset[str] = frozenset()
    """Endpoints that nobody speaks at: paging, door openers, bots."""
    fax: frozenset[str] = frozenset()
    """Endpoints that are fax machines."""
    sent_on_is_missed: bool = False
    """Whether an answered call counts as missed when a transfer of it reaches nobody."""
    min_talk: float = 1.0
    min_talk_external: float = 20.0
    connect_timeout: float = 5.0
    request_timeout: float = 5.0
    setup_timeout: float = 30.0
    """For everything between the connection and the first event: subscriptions, state."""
    heartbeat: float = 5.0
    """How often the PBX is pinged; a dead connection is noticed within 1.5 times this."""
    retry_first: float = 0.25
    retry_most: float = 15.0
    max_waiting: int = 20_000
    """Events that may wait to be looked at; past it watching starts anew."""
    may_narrow: bool = True
    """Whether the PBX may be asked for fewer events once every trunk has the dialplan hook."""
    devices: frozenset[str] = frozenset()
    """Device states that lines follow: `Custom:TC1`."""
    ami: AmiSettings | None = None

    def __post_init__(self) -> None:
        """Refuse what HTTP cannot carry (RFC 7617, section 2)."""
        if ":" in self.username:
            raise ValueError("a user name of ARI cannot contain a colon")

    @property
    def everything(self) -> bool:
        """Return whether all channels are watched, not those of named trunks."""
        return ANY_TRUNK in self.trunks

    def tracker(self) -> TrackerSettings:
        """Return what the tracker of this PBX has to know."""
        return TrackerSettings(
            pbx=self.name,
            trunks=self.trunks,
            min_talk=self.min_talk,
            min_talk_external=self.min_talk_external,
            contexts=self.contexts,
            dids=self.dids,
            not_human=self.not_human,
            fax=self.fax,
            sent_on_is_missed=self.sent_on_is_missed,
            devices=self.devices,
        )


@dataclass(frozen=True, slots=True)
class PbxMessageSettings:
    """A way out for texts through a PBX: SIP MESSAGE that Asterisk sends. Times are seconds."""

    name: str
    """The gateway's name in configuration, logs and the store."""
    pbx: str
    endpoint: str
    """The PJSIP endpoint of the provider, without `PJSIP/`."""
    domain: str
    """The host part of senders' and recipients' addresses."""
    longest: int = 1_000
    """Octets of one text: longer bodies may be lost on their way through Asterisk."""
    in_flight: int = 50
    trace: Literal["off", "masked", "full"] = "off"
    """Whether each message is logged at debug level."""
    store_timeout: float = 10.0

    def __post_init__(self) -> None:
        """Refuse what no SIP address can carry."""
        for name in ("endpoint", "domain"):
            value: str = getattr(self, name)
            if not value:
                raise ValueError(f"{name} must not be empty")
            if any(not char.isprintable() or char in " <>\"'@;/?" for char in value):
                raise ValueError(f"{name} must be a plain name, without spaces and <>\"'@;/?")
