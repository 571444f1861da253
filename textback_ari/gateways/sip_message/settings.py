"""What the administrator says of one SIP MESSAGE provider; config validates into this."""

from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network
from typing import Literal

Transport = Literal["udp", "tcp", "tls"]

DEFAULT_PORTS: dict[Transport, int] = {"udp": 5060, "tcp": 5060, "tls": 5061}


@dataclass(frozen=True, slots=True)
class SipMessageSettings:
    """One account with a provider that takes texts as SIP MESSAGE. Times are seconds.

    Raises:
        ValueError: a value that no account can have; the sentence names the setting.
    """

    name: str
    """The gateway's name in configuration, logs and the store."""
    server: str
    """The provider's domain or address; without `port` a domain is looked up by RFC 3263."""
    port: int | None = None
    transport: Transport = "udp"
    domain: str = ""
    """The host part of our addresses and of the recipients'; empty: `server`."""
    username: str = ""
    """For digest authentication, and the account's name where it registers."""
    password: str = field(default="", repr=False)
    register: bool = False
    """Whether the provider must be told where we are before it sends us anything."""
    register_expires: float = 600.0
    listen_host: str = "0.0.0.0"  # noqa: S104 - a provider's texts come from outside
    listen_port: int = 0
    """Where requests of the provider's arrive; 0: only over connections that we opened."""
    inbound_from: tuple[IPv4Network | IPv6Network, ...] = ()
    """From where requests are taken besides the provider's own addresses."""
    ca_file: str | None = None
    """Certificates to trust in place of the system's."""
    certificate_file: str | None = None
    key_file: str | None = None
    """Our own certificate, for providers that ask for one and for connections that they open."""
    in_flight: int = 50
    """How many texts may wait for their answer at once."""
    longest: int = 1_000
    """Octets of one text: bodies of over about 1 KB get lost in other people's servers."""
    trace: Literal["off", "masked", "full"] = "off"
    """Whether each message is logged at debug level."""
    timer_t1: float = 0.5
    """The round trip that retransmissions start from (RFC 3261, 17.1.1.1)."""
    timer_t2: float = 4.0
    """The most between two retransmissions (RFC 3261, 17.1.2.2)."""
    keep_alive: float = 30.0
    """How often OPTIONS asks whether the provider is there; without answer it is down."""
    connect_timeout: float = 10.0
    store_timeout: float = 10.0
    """For one inbound text to be stored before the provider is told to send it again."""
    reconnect_min: float = 0.5
    reconnect_max: float = 10.0
    reconnect_refused: float = 60.0
    """Between tries after the provider refused the account: fast ones get accounts locked."""

    def __post_init__(self) -> None:
        """Refuse what no account can be made of."""
        for name in ("server", "domain", "username"):
            value: str = getattr(self, name)
            if any(char.isspace() or not char.isprintable() or char in "<>\"'@;" for char in value):
                raise ValueError(f"{name} must be a plain name, without spaces and <>\"'@;")
        if not self.server:
            raise ValueError("server must not be empty")
        for name in ("port", "listen_port"):
            port: int | None = getattr(self, name)
            least = 1 if name == "port" else 0
            if port is not None and not least <= port <= 65535:
                raise ValueError(f"{name} must be {least} to 65535, not {port}")
        if self.register and not self.username:
            raise ValueError("username is needed to register")
        if bool(self.certificate_file) != bool(self.key_file):
            raise ValueError("certificate_file and key_file belong together")
        if self.in_flight < 1:
            raise ValueError(f"in_flight must be at least 1, not {self.in_flight}")
        for name in (
            "register_expires",
            "timer_t1",
            "timer_t2",
            "keep_alive",
            "connect_timeout",
            "store_timeout",
            "reconnect_min",
            "reconnect_max",
            "reconnect_refused",
        ):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} must be more than 0 seconds")

    @property
    def own_domain(self) -> str:
        """Return the host part of our addresses."""
        return self.domain or self.server

    @property
    def reliable(self) -> bool:
        """Return whether the transport itself delivers (RFC 3261, 18)."""
        return self.transport != "udp"
