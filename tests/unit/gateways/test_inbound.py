"""Receipts and texts as carriers deliver them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.smsc import DELIVER_SM, deliver_body, tlv
from tests.fakes.smsc import pdu as octets
from textback_ari.gateways.smpp import pdu as smpp
from textback_ari.gateways.smpp.inbound import (
    Part,
    decode_text,
    read_part,
    spelling,
)
from textback_ari.gateways.smpp.receipts import (
    IdBase,
    ReadReceipt,
    is_receipt,
    plain_id,
    read_receipt,
)
from textback_ari.messages.states import ReceiptState

RECEIPT = (
    b"id:0815 sub:001 dlvrd:001 submit date:2601011200 done date:2601011201 "
    b"stat:%s err:%s text:Sorry I missed"
)


def deliver(
    text: bytes, *, esm_class: int = 0, coding: int = 0, tlvs: bytes = b""
) -> smpp.DeliverSm:
    body = deliver_body(text, esm_class=esm_class, data_coding=coding, tlvs=tlvs)
    received = smpp.decode(octets(DELIVER_SM, 1, body=body)).pdu
    assert isinstance(received, smpp.DeliverSm)
    return received


@pytest.mark.parametrize(
    ("word", "number", "state"),
    [
        (b"DELIVRD", 2, ReceiptState.DELIVERED),
        (b"EXPIRED", 3, ReceiptState.EXPIRED),
        (b"DELETED", 4, ReceiptState.UNDELIVERED),
        (b"UNDELIV", 5, ReceiptState.UNDELIVERED),
        (b"ACCEPTD", 6, ReceiptState.ACCEPTED),
        (b"UNKNOWN", 7, ReceiptState.UNKNOWN),
        (b"REJECTD", 8, ReceiptState.UNDELIVERED),
        (b"ENROUTE", 1, ReceiptState.ENROUTE),
        (b"BUFFERED", 99, ReceiptState.UNKNOWN),
    ],
)
def test_states(word: bytes, number: int, state: ReceiptState) -> None:
    """A receipt's state is read from its text and from its TLV alike; the error is kept."""
    by_text = deliver(RECEIPT % (word, b"03A"), esm_class=4)
    assert read_receipt(by_text) == ReadReceipt("815", state, "03A")
    by_tlv = deliver(
        b"",
        esm_class=4,
        tlvs=tlv(0x1E, b"abc\0") + tlv(0x427, bytes([number])) + tlv(0x423, b"\3\1\2"),
    )
    assert read_receipt(by_tlv) == ReadReceipt("abc", state, "3:258")


def test_tlv_id_comes_first() -> None:
    """The TLV's id counts before the text's, with or without its NUL."""
    for value in (b"4711\0", b"4711"):
        receipt = deliver(RECEIPT % (b"DELIVRD", b"000"), esm_class=4, tlvs=tlv(0x1E, value))
        assert read_receipt(receipt).carrier_id == "4711"


@pytest.mark.parametrize(
    ("written", "base", "plain"),
    [
        ("0A1B", "text", "a1b"),
        ("a1b", "text", "a1b"),
        ("0A1B", "hex", "2587"),
        ("2587", "decimal", "2587"),
        ("0002587", "decimal", "2587"),
        ("A1B", "decimal", "a1b"),
        ("id-7Z", "hex", "id-7Z"),
        ("000", "text", "0"),
        (" 7 ", "text", "7"),
        ("", "hex", ""),
        ("6ba7b810-9dad-11d1-80b4-00C04FD430C8", "text", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
    ],
)
def test_spellings_of_an_id(written: str, base: IdBase, plain: str) -> None:
    """Ids are compared in one spelling, whatever case, zeros and base a carrier writes them in."""
    assert plain_id(written, base) == plain


def test_id_in_text_and_tlv() -> None:
    """By setting the text's id counts first, in its own base; the other is kept beside it."""
    receipt = deliver(
        b"id:2587 stat:DELIVRD", esm_class=4, tlvs=tlv(0x1E, b"A1C\0") + tlv(0x427, b"\2")
    )
    read = read_receipt(receipt, tlv_id="hex", text_id="decimal", first="text")
    assert (read.carrier_id, read.other_id) == ("2587", "2588")
    read = read_receipt(receipt, tlv_id="hex", text_id="decimal")
    assert (read.carrier_id, read.other_id) == ("2588", "2587")
    same = deliver(b"id:0A1C stat:DELIVRD", esm_class=4, tlvs=tlv(0x1E, b"a1c\0"))
    assert read_receipt(same).other_id is None


def test_receipt_without_id() -> None:
    """A receipt that names no text has an empty id and does not fail."""
    assert read_receipt(deliver(b"delivered!", esm_class=4)) == ReadReceipt(
        "", ReceiptState.UNKNOWN, None
    )


def test_what_is_a_receipt() -> None:
    """A receipt is told by esm_class or by its TLVs, never by a text that a phone could write."""
    forged = RECEIPT % (b"DELIVRD", b"000")
    assert not is_receipt(deliver(forged))
    assert not is_receipt(deliver(forged, esm_class=0x40))
    assert is_receipt(deliver(forged, esm_class=0x04))
    assert is_receipt(deliver(forged, esm_class=0x20))
    assert is_receipt(deliver(b"", tlvs=tlv(0x1E, b"1") + tlv(0x427, b"\2")))


@pytest.mark.parametrize(
    ("octets_", "coding", "text"),
    [
        (b"\x00\x1b\x65", 0, "@€"),
        ("Grüße".encode("latin-1"), 0, "Grüße"),
        (b"plain", 1, "plain"),
        ("Grüße".encode("latin-1"), 3, "Grüße"),
        ("Привет 😀".encode("utf-16-be"), 8, "Привет 😀"),
        ("\ufeffhi".encode("utf-16-be"), 8, "hi"),
        ("Привет".encode("iso8859-5"), 6, "Привет"),
        ("caf\u00e9".encode(), 4, "café"),
        (b"\x00h\x00i\x00", 8, "hi�"),
        (b"\xd8\x3d", 8, "�"),
        (b"a\x00b", 3, "a�b"),
        (b"hi", 0xF0, "hi"),
    ],
)
def test_alphabets(octets_: bytes, coding: int, text: str) -> None:
    """Each data_coding is read as what carriers mean by it; what cannot be read is replaced."""
    assert decode_text(octets_, coding) == text


@given(st.binary(max_size=200), st.integers(0, 255))
def test_any_octets_can_be_stored(octets_: bytes, coding: int) -> None:
    """No octets make a text that a database would refuse."""
    text = decode_text(octets_, coding)
    assert "\0" not in text
    assert text.encode() is not None


@given(st.binary(max_size=60), st.integers(0, 255), st.integers(0, 255))
def test_any_header_can_be_read(octets_: bytes, esm_class: int, length: int) -> None:
    """No user data header makes reading fail."""
    body = bytes([length]) + octets_
    part = read_part(deliver(body, esm_class=esm_class))
    assert isinstance(part, Part) or part in body


def test_spelling() -> None:
    """International numbers get their plus; names and other numbers stay as written."""
    assert spelling(smpp.Address(1, 1, "12015550123")) == "+12015550123"
    assert spelling(smpp.Address(0, 1, "2015550123")) == "2015550123"
    assert spelling(smpp.Address(1, 1, "+12015550123")) == "+12015550123"
    assert spelling(smpp.Address(5, 0, "BANK")) == "BANK"


def test_sixteen_bit_reference() -> None:
    """A header with a reference of 16 bits, after another element, is read."""
    header = b"\x0a\x24\x02\x00\x00\x08\x04\x12\x34\x02\x01"
    header = bytes([len(header) - 1]) + header[1:]
    assert read_part(deliver(header + b"hi", esm_class=0x40)) == Part(0x1234, 2, 1, b"hi")
