"""PDUs as typed values, on smpplib's codec, which stays inside this module.

smpplib writes and reads what a session needs rarely; what there is of each text is in `wire`. Three
of its habits would lose or spoil what carriers really send, so its readers are overridden here: it
follows a missing NUL into nonsense, it cuts the last octet off a TLV string that has no NUL, and it
raises KeyError on a TLV that is valid in another command. Optional parameters are therefore read
here (SMPP 3.4, 5.3).
"""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from smpplib import command as smpplib_command
from smpplib.command_codes import commands as _CODES  # noqa: N812 - a constant, whatever its case

from textback_ari.gateways.smpp import wire

RECEIPTED_MESSAGE_ID = 0x001E
SAR_MSG_REF_NUM = 0x020C
SAR_TOTAL_SEGMENTS = 0x020E
SAR_SEGMENT_SEQNUM = 0x020F
NETWORK_ERROR_CODE = 0x0423
MESSAGE_PAYLOAD = 0x0424
MESSAGE_STATE = 0x0427

LONGEST_ID = 255
"""message_id may have 64 octets (5.2.23); some carriers exceed that, none sensibly this."""

_RESPONSE = 0x80000000


class MalformedPduError(Exception):
    """The body of a PDU does not follow its command's layout."""

    def __init__(self, command: int, sequence: int, why: str) -> None:
        """Keep what is needed to answer it."""
        super().__init__(f"command 0x{command:08X}: {why}")
        self.command = command
        self.sequence = sequence


# --- sent by us ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bind:
    """bind_transceiver, bind_transmitter or bind_receiver (4.1), by `kind`."""

    system_id: str
    password: str = field(repr=False)
    system_type: str = ""
    kind: Literal["transceiver", "transmitter", "receiver"] = "transceiver"
    address_range: str = ""
    addr_ton: int = 0
    addr_npi: int = 0


@dataclass(frozen=True, slots=True)
class Address:
    """An address with its type of number and numbering plan (5.2.5, 5.2.6)."""

    ton: int
    npi: int
    digits: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SubmitSm:
    """submit_sm (4.4.1)."""

    source: Address
    destination: Address
    esm_class: int
    data_coding: int
    short_message: bytes = field(repr=False)
    validity_period: str = ""
    """As in 7.1.1; empty: the carrier's default."""
    registered_delivery: int = 1
    """5.2.17; 1: a receipt whatever becomes of it."""
    service_type: str = ""
    sar: tuple[int, int, int] | None = None
    """Reference, total and index of a part, as TLVs (5.3.2.22-24)."""
    message_payload: bytes = field(default=b"", repr=False)
    """The text as a TLV (5.3.2.32), with an empty short_message."""


@dataclass(frozen=True, slots=True)
class Unbind:
    """unbind (4.2.1), from either side."""


@dataclass(frozen=True, slots=True)
class EnquireLink:
    """enquire_link (4.11.1), from either side."""


@dataclass(frozen=True, slots=True)
class DeliverSmResp:
    """deliver_sm_resp (4.6.2)."""

    status: int = 0


# --- both ways ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EnquireLinkResp:
    """enquire_link_resp (4.11.2)."""

    status: int = 0


@dataclass(frozen=True, slots=True)
class UnbindResp:
    """unbind_resp (4.2.2)."""

    status: int = 0


@dataclass(frozen=True, slots=True)
class GenericNack:
    """generic_nack (4.3.1)."""

    status: int


# --- sent by the carrier ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BindResp:
    """The answer to a bind of any kind (4.1.2, 4.1.4, 4.1.6)."""

    status: int
    system_id: str = ""


@dataclass(frozen=True, slots=True)
class SubmitSmResp:
    """submit_sm_resp (4.4.2)."""

    status: int
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class DeliverSm:
    """deliver_sm (4.6.1). `payload` is short_message, or message_payload where that is empty."""

    source: Address
    destination: Address
    esm_class: int
    data_coding: int
    payload: bytes = field(repr=False)
    tlvs: Mapping[int, bytes] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A command that this program does not know or does not serve."""

    command: int

    @property
    def is_request(self) -> bool:
        """Whether an answer is due (responses never get one)."""
        return not self.command & _RESPONSE


Request = Bind | SubmitSm | Unbind | EnquireLink
Answer = DeliverSmResp | EnquireLinkResp | UnbindResp | GenericNack
Incoming = (
    BindResp
    | SubmitSmResp
    | DeliverSm
    | EnquireLink
    | EnquireLinkResp
    | Unbind
    | UnbindResp
    | GenericNack
    | Unsupported
)


@dataclass(frozen=True, slots=True)
class Received:
    """A PDU of the carrier with the sequence number that binds request and response."""

    sequence: int
    pdu: Incoming


def encode(pdu: Request | Answer, sequence: int) -> bytes:
    """Return a PDU's octets."""
    command: Any
    match pdu:
        case Bind():
            name, kind = _BINDS[pdu.kind]
            command = kind(
                name,
                sequence=sequence,
                system_id=pdu.system_id,
                password=pdu.password,
                system_type=pdu.system_type,
                addr_ton=pdu.addr_ton,
                addr_npi=pdu.addr_npi,
                address_range=pdu.address_range,
            )
        case SubmitSm():
            source, destination = pdu.source, pdu.destination
            return wire.pack_submit(
                sequence,
                pdu.service_type,
                (source.ton, source.npi, source.digits),
                (destination.ton, destination.npi, destination.digits),
                pdu.esm_class,
                pdu.validity_period,
                pdu.registered_delivery,
                pdu.data_coding,
                pdu.short_message,
                pdu.sar,
                pdu.message_payload,
            )
        case DeliverSmResp():
            return wire.pack_deliver_resp(sequence, pdu.status)
        case Unbind():
            command = smpplib_command.Unbind("unbind", sequence=sequence)
        case EnquireLink():
            command = smpplib_command.EnquireLink("enquire_link", sequence=sequence)
        case EnquireLinkResp():
            command = smpplib_command.EnquireLinkResp("enquire_link_resp", status=pdu.status)
        case UnbindResp():
            command = smpplib_command.UnbindResp("unbind_resp", status=pdu.status)
        case GenericNack():
            command = smpplib_command.GenericNAck("generic_nack", status=pdu.status)
    command.sequence = sequence
    octets: bytes = command.generate()
    return octets


def decode(frame: bytes) -> Received:
    """Read one whole PDU, header included.

    Raises:
        MalformedPduError: the body does not follow the command's layout.
    """
    _, code, status, sequence = struct.unpack_from(">LLLL", frame)
    reader = _READERS.get(code)
    if reader is None:
        return Received(sequence, Unsupported(code))
    try:
        return Received(sequence, reader(frame, status))
    except (struct.error, wire.LayoutError) as error:
        raise MalformedPduError(code, sequence, str(error)) from None


# --- smpplib inside -----------------------------------------------------------------------------


class _LongPassword:
    params = {  # noqa: RUF012 - smpplib's own way
        **smpplib_command.BindTransceiver.params,
        "password": smpplib_command.Param(type=str, max=65),
    }


class _BindTransceiver(_LongPassword, smpplib_command.BindTransceiver):  # type: ignore[misc]
    pass


class _BindTransmitter(_LongPassword, smpplib_command.BindTransmitter):  # type: ignore[misc]
    pass


class _BindReceiver(_LongPassword, smpplib_command.BindReceiver):  # type: ignore[misc]
    pass


_BINDS: dict[str, tuple[str, Any]] = {
    "transceiver": ("bind_transceiver", _BindTransceiver),
    "transmitter": ("bind_transmitter", _BindTransmitter),
    "receiver": ("bind_receiver", _BindReceiver),
}


class _Reader:
    """Overrides of smpplib's field readers; mixed in before its command classes."""

    tail = b""
    """What follows the mandatory fields: the optional parameters."""

    def _parse_string(self, name: str, data: bytes, pos: int) -> tuple[bytes, int]:
        end = data.find(b"\0", pos)
        end = len(data) if end < 0 else end
        setattr(self, name, data[pos:end])
        return data, min(end + 1, len(data))

    def _parse_ostring(self, name: str, data: bytes, pos: int) -> tuple[bytes, int]:
        end = min(pos + int(getattr(self, "sm_length", 0)), len(data))
        setattr(self, name, data[pos:end])
        return data, end

    def parse_optional_params(self, data: bytes) -> None:
        self.tail = data


class _BindTransceiverResp(_Reader, smpplib_command.BindTransceiverResp):  # type: ignore[misc]
    pass


def _text(octets: bytes | None) -> str:
    return (octets or b"").decode("latin-1")


def _read_bind_resp(frame: bytes, status: int) -> BindResp:
    command: Any = _BindTransceiverResp("bind_transceiver_resp")
    command.parse(frame)
    return BindResp(status, _text(command.system_id))


def _read_submit_resp(frame: bytes, status: int) -> SubmitSmResp:
    message_id = wire.read_message_id(frame)
    if len(message_id) > LONGEST_ID:
        raise wire.LayoutError(f"a message id of {len(message_id)} octets")
    return SubmitSmResp(status, message_id)


def _read_deliver(frame: bytes, _: int) -> DeliverSm:
    fields = wire.read_deliver(frame)
    tlvs = _read_tlvs(fields.tail)
    return DeliverSm(
        source=Address(*fields.source),
        destination=Address(*fields.destination),
        esm_class=fields.esm_class,
        data_coding=fields.data_coding,
        payload=fields.short_message or tlvs.get(MESSAGE_PAYLOAD, b""),
        tlvs=tlvs,
    )


def _read_tlvs(data: bytes) -> dict[int, bytes]:
    """Return tag to value; the last of a repeated tag counts. NULs after the body are forgiven."""
    tlvs: dict[int, bytes] = {}
    at, end = 0, len(data.rstrip(b"\0"))
    while at < end:
        tag, length = struct.unpack_from(">HH", data, at)
        at += 4
        if len(data) - at < length:
            raise wire.LayoutError(f"optional parameter 0x{tag:04X} is shorter than announced")
        tlvs[tag] = data[at : at + length]
        at += length
    return tlvs


_READERS: dict[int, Callable[[bytes, int], Incoming]] = {
    _CODES["bind_transceiver_resp"]: _read_bind_resp,
    _CODES["bind_transmitter_resp"]: _read_bind_resp,
    _CODES["bind_receiver_resp"]: _read_bind_resp,
    _CODES["submit_sm_resp"]: _read_submit_resp,
    _CODES["deliver_sm"]: _read_deliver,
    _CODES["enquire_link"]: lambda _, __: EnquireLink(),
    _CODES["enquire_link_resp"]: lambda _, status: EnquireLinkResp(status),
    _CODES["unbind"]: lambda _, __: Unbind(),
    _CODES["unbind_resp"]: lambda _, status: UnbindResp(status),
    _CODES["generic_nack"]: lambda _, status: GenericNack(status),
}
DELIVER_SM = _CODES["deliver_sm"]
