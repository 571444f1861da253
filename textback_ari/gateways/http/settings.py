"""What the administrator says of HTTP gateways and webhooks; config validates into these."""

from dataclasses import dataclass
from typing import Literal

from textback_ari.gateways.http.provider import Provider


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """One account with a provider. Times are seconds."""

    name: str
    """The gateway's name in configuration, logs, the store and the webhooks' address."""
    provider: Provider
    ca_file: str | None = None
    """A file of certificates to trust instead of the system's."""
    in_flight: int = 10
    """How many texts may wait for their answer at a time."""
    rate: float | None = None
    """Most texts a second; `None`: as fast as the answers come."""
    connect_timeout: float = 5.0
    response_timeout: float = 10.0
    """For a whole exchange, connecting included; after it a text is in doubt."""
    store_timeout: float = 10.0
    """For what a webhook says to be stored before the provider is asked to repeat it."""
    probe_every: float = 300.0
    """How often the account is tried while all is well."""
    reconnect_min: float = 1.0
    reconnect_max: float = 30.0
    reconnect_refused: float = 60.0
    """Between tries after the provider refused the account."""
    trace: Literal["off", "masked", "full"] = "off"
    """Whether each exchange is logged at level debug, and whether texts and numbers show."""


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """Where providers' webhooks arrive."""

    listen_host: str
    listen_port: int
    public_url: str
    """What providers call, without a slash at its end; it reaches the port above."""
