"""Receipts and texts as carriers deliver them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.smsc import DELIVER_SM, deliver_body, tlv
from tests.fakes.smsc import pdu as octets
from textback_ari.gateways.smpp import pdu as smpp
from textback_ari.gateways.smpp.inbound import (
    MISSING,
    Gathered,
    Part,
    Reassembly,
    decode_text,
    read_part,
    spelling,
)
from textback_ari.gateways.smpp.receipts import ReadReceipt, is_receipt, read_receipt
from textback_ari.messages.segments import Encoding, encode_part, segment
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
    assert read_receipt(by_text) == ReadReceipt("0815", state, "03A")
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


def parts_of(text: str, reference: int = 7) -> list[tuple[smpp.DeliverSm, Part]]:
    cut = segment(text)
    out = []
    for index, piece in enumerate(cut.parts, start=1):
        header = bytes([5, 0, 3, reference, len(cut.parts), index])
        coding = 0 if cut.encoding is Encoding.GSM7 else 8
        pdu = deliver(header + encode_part(piece, cut.encoding), esm_class=0x40, coding=coding)
        part = read_part(pdu)
        assert isinstance(part, Part)
        out.append((pdu, part))
    return out


@given(st.text(min_size=161, max_size=500), st.randoms())
def test_long_text_in_any_order(text: str, random: object) -> None:
    """Parts in any order make the text again, and name every deliver_sm to be acknowledged."""
    parts = parts_of(text)
    random.shuffle(parts)  # type: ignore[attr-defined]
    reassembly = Reassembly(wait=5.0)
    ready = [
        gathered
        for sequence, (pdu, part) in enumerate(parts)
        for gathered in reassembly.add(sequence, pdu, part, now=0.0)
    ]
    assert [(g.text, set(g.sequences)) for g in ready] == [
        (
            decode_text(text.encode("utf-16-be", "replace"), 8) if not_gsm(text) else text,
            set(range(len(parts))),
        )
    ]
    assert reassembly.give_up_at() is None


def not_gsm(text: str) -> bool:
    return segment(text).encoding is Encoding.UCS2


def test_sar_parts() -> None:
    """Parts told by SAR TLVs are put together too."""
    reassembly = Reassembly(wait=5.0)
    ready: list[Gathered] = []
    for index, piece in ((2, b"world"), (1, b"hello ")):
        sar = tlv(0x20C, b"\0\5") + tlv(0x20E, b"\2") + tlv(0x20F, bytes([index]))
        pdu = deliver(piece, tlvs=sar)
        part = read_part(pdu)
        assert isinstance(part, Part)
        ready += reassembly.add(index, pdu, part, now=0.0)
    assert [g.text for g in ready] == ["hello world"]


def test_sixteen_bit_reference() -> None:
    """A header with a reference of 16 bits, after another element, is read."""
    header = b"\x0a\x24\x02\x00\x00\x08\x04\x12\x34\x02\x01"
    header = bytes([len(header) - 1]) + header[1:]
    assert read_part(deliver(header + b"hi", esm_class=0x40)) == Part(0x1234, 2, 1, b"hi")


def test_missing_parts_are_shown() -> None:
    """When its time is up, a long text is given out with its gaps shown."""
    parts = parts_of("a" * 153 + "b" * 153 + "c" * 153 + "d" * 10)
    reassembly = Reassembly(wait=5.0)
    for sequence in (1, 2):
        assert not reassembly.add(sequence, *parts[sequence], now=100.0)
    assert reassembly.give_up_at() == 105.0
    assert not reassembly.expired(104.9)
    (late,) = reassembly.expired(105.0)
    assert late.text == MISSING + "b" * 153 + "c" * 153 + MISSING
    assert late.sequences == (1, 2)


def test_repeated_part() -> None:
    """A part that comes again counts once, and both deliveries are acknowledged."""
    first, second = parts_of("a" * 200)
    reassembly = Reassembly(wait=5.0)
    assert not reassembly.add(1, *first, now=0.0)
    assert not reassembly.add(2, *first, now=0.0)
    (whole,) = reassembly.add(3, *second, now=0.0)
    assert (whole.text, whole.sequences) == ("a" * 200, (1, 2, 3))


def test_reference_in_use_again() -> None:
    """Another text under the same reference does not mix with the unfinished one."""
    reassembly = Reassembly(wait=5.0)
    old, _ = parts_of("a" * 200)
    new_first, new_second = parts_of("b" * 200)
    assert not reassembly.add(1, *old, now=0.0)
    (unfinished,) = reassembly.add(2, *new_first, now=0.0)
    assert unfinished.text == "a" * 153 + MISSING
    (whole,) = reassembly.add(3, *new_second, now=0.0)
    assert whole.text == "b" * 200


def test_memory_is_bounded() -> None:
    """A flood of unfinished texts pushes the oldest out instead of growing."""
    reassembly = Reassembly(wait=5.0, piles=4, octets=1000)
    pushed = list(
        itertools.chain.from_iterable(
            reassembly.add(n, *parts_of("a" * 200, reference=n)[0], now=0.0) for n in range(20)
        )
    )
    assert [g.sequences for g in pushed] == [(n,) for n in range(16)]
