"""The PDUs of which there is one for each text, packed and read by hand.

smpplib's codec took most of the time that a text costs: the bench says so. Property tests hold the
two to the same octets and values. Sections are those of SMPP 3.4.
"""

import struct
from dataclasses import dataclass

_HEADER = struct.Struct(">LLLL")
_TLV = struct.Struct(">HH")
_SUBMIT_SM, _DELIVER_SM_RESP = 0x00000004, 0x80000005
_SAR = ((0x020C, 2), (0x020E, 1), (0x020F, 1))
_PAYLOAD = 0x0424


class LayoutError(Exception):
    """A body does not follow its command's layout."""


def pack_submit(
    sequence: int,
    service_type: str,
    source: tuple[int, int, str],
    destination: tuple[int, int, str],
    esm_class: int,
    validity: str,
    registered: int,
    data_coding: int,
    short_message: bytes,
    sar: tuple[int, int, int] | None,
    payload: bytes,
) -> bytes:
    """Return a submit_sm (4.4.1); addresses are type of number, numbering plan and digits."""
    body = [
        f"{service_type}\0".encode("latin-1"),
        bytes(source[:2]),
        f"{source[2]}\0".encode("latin-1"),
        bytes(destination[:2]),
        f"{destination[2]}\0".encode("latin-1"),
        bytes((esm_class, 0, 0, 0)),
        f"{validity}\0".encode("latin-1"),
        bytes((registered, 0, data_coding, 0, len(short_message))),
        short_message,
    ]
    if sar is not None:
        for (tag, size), value in zip(_SAR, sar, strict=True):
            body.append(_TLV.pack(tag, size) + value.to_bytes(size))
    if payload:
        body.append(_TLV.pack(_PAYLOAD, len(payload)) + payload)
    octets = b"".join(body)
    return _HEADER.pack(16 + len(octets), _SUBMIT_SM, 0, sequence) + octets


def pack_deliver_resp(sequence: int, status: int) -> bytes:
    """Return a deliver_sm_resp (4.6.2), whose message_id is always empty."""
    return _HEADER.pack(17, _DELIVER_SM_RESP, status, sequence) + b"\0"


def read_message_id(frame: bytes) -> str:
    """Return the message_id of a submit_sm_resp (4.4.2); it may be missing, and its NUL too."""
    end = frame.find(b"\0", 16)
    return frame[16 : end if end >= 0 else len(frame)].decode("latin-1")


@dataclass(frozen=True, slots=True)
class Fields:
    """The mandatory fields of a deliver_sm that matter, and what follows them."""

    source: tuple[int, int, str]
    destination: tuple[int, int, str]
    esm_class: int
    data_coding: int
    short_message: bytes
    tail: bytes


def read_deliver(frame: bytes) -> Fields:
    """Read a deliver_sm (4.6.1), header included.

    Raises:
        LayoutError: fields are missing, or short_message is shorter than announced.
    """
    try:
        at = frame.index(b"\0", 16) + 1
        end = frame.index(b"\0", at + 2)
        source = frame[at], frame[at + 1], frame[at + 2 : end].decode("latin-1")
        at = end + 1
        end = frame.index(b"\0", at + 2)
        destination = frame[at], frame[at + 1], frame[at + 2 : end].decode("latin-1")
        esm_class = frame[end + 1]
        # protocol_id and priority_flag are passed over; then come two times.
        at = frame.index(b"\0", end + 4) + 1
        at = frame.index(b"\0", at) + 1
        data_coding, length = frame[at + 2], frame[at + 4]
    except (ValueError, IndexError):
        raise LayoutError("mandatory fields are missing") from None
    at += 5
    short_message = frame[at : at + length]
    if len(short_message) < length:
        raise LayoutError("short_message is shorter than announced")
    return Fields(source, destination, esm_class, data_coding, short_message, frame[at + length :])
