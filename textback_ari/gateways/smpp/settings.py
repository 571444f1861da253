"""What the administrator says of one SMPP gateway; config validates into this."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from textback_ari.gateways.meanings import Meaning

BindKind = Literal["transceiver", "transmitter", "receiver"]

_LONGEST = {
    "system_id": 15,
    "password": 64,
    "system_type": 12,
    "address_range": 40,
    "service_type": 5,
}
_TIMES = (
    "enquire_interval",
    "response_timeout",
    "bind_timeout",
    "leave_timeout",
    "store_timeout",
    "long_text_wait",
    "reconnect_min",
    "reconnect_max",
    "reconnect_refused",
)


@dataclass(frozen=True, slots=True)
class SmppSettings:
    """One account with a carrier. Times are seconds.

    Raises:
        ValueError: a value that SMPP cannot carry; the sentence names the setting.
    """

    name: str
    """The gateway's name in configuration, logs and the store."""
    host: str
    system_id: str
    password: str = field(repr=False)
    """SMPP 3.4 allows 8 octets (5.2.2); longer ones are sent whole, as some carriers want."""
    port: int = 2775
    ip: Literal["any", "4", "6"] = "any"
    """Which addresses of `host` are tried; `any`: both families, the first that answers."""
    system_type: str = ""
    bind: Literal["transceiver", "transmitter+receiver"] = "transceiver"
    binds: int = 1
    """How many binds of each kind are kept up at a time."""
    address_range: str = ""
    """Which numbers' texts this bind wants (5.2.7); most carriers look it up themselves."""
    address_range_ton: int = 0
    address_range_npi: int = 0
    tls: bool = False
    """TLS with the carrier's certificate and host name verified."""
    tls_ca: str | None = None
    """A file of certificates to trust instead of the system's."""
    tls_certificate: str | None = None
    """Our own certificate (PEM), where the carrier asks for one."""
    tls_key: str | None = None
    """Its key, where that is not in the same file."""
    tls_name: str | None = None
    """The name to ask for (SNI) and to find in the certificate, where it is not `host`."""
    window: int = 10
    """How many submits may wait for their answer on one bind: it sets the throughput."""
    rate: float | None = None
    """Most submits a second on one bind; `None`: as fast as the window lets them."""
    throttle_wait: float = 10.0
    """How long a throttled submit is tried again, in its place in the order, before it is handed
    back as not sent; 0: at once."""
    enquire_interval: float = 30.0
    response_timeout: float = 10.0
    """After this a submit is in doubt, and an enquire_link without answer means a dead peer."""
    bind_timeout: float = 10.0
    """For the connection, and again for the bind."""
    leave_timeout: float = 2.0
    """For answers still due when a session ends in order, and again for the unbind."""
    store_timeout: float = 10.0
    """For one receipt or inbound text to be stored before the carrier is asked to repeat it."""
    long_text_wait: float = 30.0
    """For the missing parts of an inbound long text; then it is given out with the gaps shown."""
    reconnect_min: float = 0.5
    reconnect_max: float = 10.0
    reconnect_refused: float = 60.0
    """Between tries after the carrier refused the bind: fast ones get accounts locked."""
    service_type: str = ""
    """5.2.11; mostly nothing."""
    receipts: Literal["all", "failures", "none"] = "all"
    """Which receipts are asked for (5.2.17 registered_delivery)."""
    validity: Literal["relative", "absolute", "none"] = "relative"
    """How the time until which a text may be delivered is written (7.1.1)."""
    alphabet: Literal["gsm", "latin-1"] = "gsm"
    """What data_coding 0 means to this carrier; with Latin-1, texts leave as data_coding 3."""
    long_texts: Literal["udh", "sar", "payload"] = "udh"
    """How long texts travel: parts with a user data header, parts with SAR TLVs, or one
    message_payload that the carrier cuts."""
    number_ton: int = 1
    """Type of number (5.2.5) of international numbers, ours and the callers'."""
    number_npi: int = 1
    short_code_ton: int = 3
    """Type of number of a short-code sender; network specific is the common choice."""
    short_code_npi: int = 0
    name_ton: int = 5
    """Type of number of an alphanumeric sender."""
    name_npi: int = 0
    submit_id: Literal["text", "hex", "decimal"] = "text"
    """How message ids are written in the answers to submits, and in receipts' TLV."""
    receipt_id: Literal["text", "hex", "decimal"] = "text"
    """How they are written in receipts' text."""
    receipt_id_from: Literal["tlv", "text"] = "tlv"
    """Which of the two is believed first."""
    trace: Literal["off", "masked", "full"] = "off"
    """Whether each PDU is logged at level debug, and whether texts and numbers show."""
    errors: Mapping[int, Meaning] = field(default_factory=dict)
    """This carrier's own meaning of a command_status."""
    receipt_errors: Mapping[str, Meaning] = field(default_factory=dict)
    """This carrier's meaning of the error in a receipt, without leading zeros."""

    def __post_init__(self) -> None:
        """Refuse what no bind can be made of."""
        if not self.host:
            raise ValueError("host must not be empty")
        if not 1 <= self.port <= 65535:
            raise ValueError(f"port must be 1 to 65535, not {self.port}")
        for name in ("window", "binds"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1, not {getattr(self, name)}")
        for name, longest in _LONGEST.items():
            value: str = getattr(self, name)
            if not (value.isascii() and value.isprintable()):
                raise ValueError(f"{name} must be plain ASCII")
            if len(value) > longest:
                raise ValueError(f"{name} must have at most {longest} characters")
        for name in _TIMES:
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} must be more than 0 seconds")
        if self.rate is not None and not self.rate > 0:
            raise ValueError("rate must be more than 0 texts a second")
        if self.throttle_wait < 0:
            raise ValueError("throttle_wait must not be negative")
        if self.tls_key and not self.tls_certificate:
            raise ValueError("tls_key has no effect without tls_certificate")
        if not self.tls:
            for name in ("tls_ca", "tls_certificate", "tls_key", "tls_name"):
                if getattr(self, name):
                    raise ValueError(f"{name} has no effect unless tls is true")

    @property
    def kinds(self) -> tuple[BindKind, ...]:
        """The kinds of every bind to be kept up."""
        both: tuple[BindKind, ...] = ("transmitter", "receiver")
        one: tuple[BindKind, ...] = ("transceiver",)
        return (one if self.bind == "transceiver" else both) * self.binds
