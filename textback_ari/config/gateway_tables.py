"""The shapes of `[gateways.NAME]`, one for each kind of gateway."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from textback_ari.config.carrier_errors import (
    ErrorMeaning,
    ReceiptError,
    ReceiptErrorMeaning,
    SmppStatus,
)
from textback_ari.config.errors import KIND, NO_KIND, shown
from textback_ari.config.http_tables import (
    BandwidthTable,
    GenericTable,
    TelnyxTable,
    TwilioTable,
    VoipMsTable,
)
from textback_ari.config.table import Table, written
from textback_ari.config.values import Interval, Name, Network, Octets, Port, Seconds, Text, Words


class SmppTable(Table):
    """`[gateways.NAME]` with `type = "smpp"`."""

    type: Literal["smpp"] = Field(description="the kind of gateway")
    host: Words = Field(description="the carrier's SMPP server")
    port: Port = Field(default=2775, description="its port")
    ip: Literal["any", "4", "6"] = Field(
        default="any", description="which of its addresses are tried"
    )
    system_id: Words = Field(description="the account's name with the carrier")
    password_file: Words | None = Field(
        default=None, description="the file that holds the account's password"
    )
    system_type: Text = Field(default="", description="what the carrier asks for, mostly nothing")
    bind: Literal["transceiver", "transmitter+receiver"] = Field(
        default="transceiver", description="one connection both ways, or one each"
    )
    binds: int = Field(default=1, ge=1, le=20, description="how many of them")
    address_range: Text = Field(default="", description="whose texts the bind asks for")
    address_range_ton: int = Field(default=0, ge=0, le=6, description="its type of number")
    address_range_npi: int = Field(default=0, ge=0, le=18, description="its numbering plan")
    tls: bool = Field(default=False, description="whether the connection is encrypted")
    tls_ca_file: Words | None = Field(
        default=None, description="certificates to trust in place of the system's"
    )
    tls_certificate_file: Words | None = Field(default=None, description="our own certificate")
    tls_key_file: Words | None = Field(default=None, description="its key")
    tls_name: Words | None = Field(default=None, description="the name that the certificate has")
    window: int = Field(default=10, ge=1, le=1_000, description="texts in flight at a time")
    rate: float | None = Field(
        default=None, gt=0, le=10_000, description="most texts a second on one connection"
    )
    throttle_wait: Seconds = Field(
        default=written("10s"), description="how long a throttled text is tried again in its place"
    )
    enquire_interval: Interval = Field(
        default=written("30s"), description="how often the connection is tried when idle"
    )
    response_timeout: Interval = Field(
        default=written("10s"), description="after which an unanswered text is in doubt"
    )
    long_text_wait: Interval = Field(
        default=written("30s"), description="how long the parts of a long reply are waited for"
    )
    service_type: Text = Field(default="", description="what some carriers ask for")
    receipts: Literal["all", "failures", "none"] = Field(
        default="all", description="which receipts are asked for"
    )
    validity: Literal["relative", "absolute", "none"] = Field(
        default="relative", description="how the carrier is told until when a text may arrive"
    )
    alphabet: Literal["gsm", "latin-1"] = Field(
        default="gsm", description="the carrier's own alphabet"
    )
    long_texts: Literal["udh", "sar", "payload"] = Field(
        default="udh", description="how long texts travel"
    )
    number_ton: int = Field(default=1, ge=0, le=6, description="type of number of numbers")
    number_npi: int = Field(default=1, ge=0, le=18, description="numbering plan of numbers")
    short_code_ton: int = Field(
        default=3, ge=0, le=6, description="type of number of a short-code sender"
    )
    short_code_npi: int = Field(
        default=0, ge=0, le=18, description="numbering plan of a short-code sender"
    )
    name_ton: int = Field(default=5, ge=0, le=6, description="type of number of a sender's name")
    name_npi: int = Field(default=0, ge=0, le=18, description="numbering plan of a sender's name")
    submit_id: Literal["text", "hex", "decimal"] = Field(
        default="text", description="how message ids are written when a text is taken"
    )
    receipt_id: Literal["text", "hex", "decimal"] = Field(
        default="text", description="how they are written in receipts' text"
    )
    receipt_id_from: Literal["tlv", "text"] = Field(
        default="tlv", description="which id of a receipt is believed first"
    )
    trace: Literal["off", "masked", "full"] = Field(
        default="off", description="whether each PDU is logged"
    )
    errors: dict[SmppStatus, ErrorMeaning] = Field(
        default={}, description="the carrier's own errors in answer to a text"
    )
    receipt_errors: dict[ReceiptError, ReceiptErrorMeaning] = Field(
        default={}, description="the carrier's errors in receipts"
    )


class _SipMessageTable(Table):
    """What both ways of sending SIP MESSAGE share."""

    type: Literal["sip-message"] = Field(description="the kind of gateway")
    domain: Text = Field(
        default="", description="the host part of senders' and recipients' addresses"
    )
    longest: Octets = Field(default=1_000, description="octets that a text may make at most")
    in_flight: int = Field(default=50, ge=1, le=1_000, description="texts in flight at a time")
    trace: Literal["off", "masked", "full"] = Field(
        default="off", description="whether each message is logged"
    )


class SipDirectTable(_SipMessageTable):
    """`[gateways.NAME]` with `type = "sip-message"` and `via = "direct"`."""

    via: Literal["direct"] = Field(description="straight to the provider")
    server: Words = Field(description="the provider's domain or address")
    port: Port | None = Field(default=None, description="its port")
    transport: Literal["udp", "tcp", "tls"] = Field(
        default="udp", description="how messages travel"
    )
    username: Text = Field(default="", description="the account's name with the provider")
    password_file: Words | None = Field(
        default=None, description="the file that holds the account's password"
    )
    registers: bool = Field(default=False, description="whether the account registers")
    listen_host: Words = Field(
        default="0.0.0.0",  # noqa: S104 - a provider's texts come from outside
        description="the address on which the provider's requests arrive",
    )
    listen_port: int = Field(
        default=0, ge=0, le=65_535, description="the port on which they arrive"
    )
    inbound_from: list[Network] = Field(
        default=[], description="networks from which requests are taken besides the server's"
    )
    ca_file: Words | None = Field(
        default=None, description="certificates to trust in place of the system's"
    )
    certificate_file: Words | None = Field(default=None, description="our own certificate")
    key_file: Words | None = Field(default=None, description="its key")
    keep_alive: Interval = Field(
        default=written("30s"), description="how often the provider is asked whether it is there"
    )


class SipAsteriskTable(_SipMessageTable):
    """`[gateways.NAME]` with `type = "sip-message"` and `via = "asterisk"`."""

    domain: Words = Field(description="the host part of senders' and recipients' addresses")
    via: Literal["asterisk"] = Field(description="through a PBX")
    pbx: Name = Field(description="the PBX that sends it, by its name")
    endpoint: Words = Field(description="the PJSIP endpoint of the provider on that PBX")


_SMPP, _SIP_DIRECT, _SIP_ASTERISK, _GENERIC, _TWILIO, _TELNYX, _BANDWIDTH, _VOIPMS = (
    KIND + kind
    for kind in (
        "smpp",
        "sip-message direct",
        "sip-message asterisk",
        "http generic",
        "http twilio",
        "http telnyx",
        "http bandwidth",
        "http voipms",
    )
)
_PROVIDERS: Mapping[str, str] = {
    "generic": _GENERIC,
    "twilio": _TWILIO,
    "telnyx": _TELNYX,
    "bandwidth": _BANDWIDTH,
    "voipms": _VOIPMS,
}


def _kind(table: Any) -> str | None:
    told = table if isinstance(table, Mapping) else {}
    match told.get("type"), told.get("via"):
        case "smpp", _:
            return _SMPP
        case "sip-message", "direct":
            return _SIP_DIRECT
        case "sip-message", "asterisk":
            return _SIP_ASTERISK
        case "http", _:
            provider = told.get("provider")
            return _PROVIDERS.get(provider) if isinstance(provider, str) else None
        case _:
            return None


GatewayTable = Annotated[
    Annotated[SmppTable, Tag(_SMPP)]
    | Annotated[SipDirectTable, Tag(_SIP_DIRECT)]
    | Annotated[SipAsteriskTable, Tag(_SIP_ASTERISK)]
    | Annotated[GenericTable, Tag(_GENERIC)]
    | Annotated[TwilioTable, Tag(_TWILIO)]
    | Annotated[TelnyxTable, Tag(_TELNYX)]
    | Annotated[BandwidthTable, Tag(_BANDWIDTH)]
    | Annotated[VoipMsTable, Tag(_VOIPMS)],
    Discriminator(
        _kind,
        custom_error_type=NO_KIND,
        custom_error_message=(
            'type must be "smpp", "sip-message" with via "direct" or "asterisk", or "http" with '
            f"provider {', '.join(map(shown, _PROVIDERS))}"
        ),
    ),
]
