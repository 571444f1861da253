"""PDUs on the wire, checked against octets packed and read by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from smpplib import command as smpplib_command

from tests.fakes.smsc import (
    BIND_TRANSCEIVER,
    DELIVER_SM,
    RESP,
    SUBMIT_SM,
    deliver_body,
    read_submit,
    tlv,
)
from tests.fakes.smsc import pdu as octets
from textback_ari.gateways.smpp import pdu as smpp

ADDRESSES = st.builds(
    smpp.Address,
    st.integers(0, 255),
    st.integers(0, 255),
    st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20),
)


@given(
    ADDRESSES,
    ADDRESSES,
    st.integers(0, 255),
    st.integers(0, 255),
    st.binary(max_size=254),
    st.sampled_from(["", "000000000200000R"]),
    st.integers(1, 0x7FFFFFFF),
)
def test_submit_sm(
    source: smpp.Address,
    to: smpp.Address,
    esm_class: int,
    data_coding: int,
    text: bytes,
    validity: str,
    sequence: int,
) -> None:
    """Every field of a submit_sm stands where SMPP 3.4 puts it, and a receipt is asked for."""
    frame = smpp.encode(smpp.SubmitSm(source, to, esm_class, data_coding, text, validity), sequence)
    assert frame[:16] == octets(SUBMIT_SM, sequence, body=frame[16:])[:16]
    read = read_submit(frame[16:])
    assert read.source == (source.ton, source.npi, source.digits)
    assert read.to == (to.ton, to.npi, to.digits)
    assert (read.esm_class, read.data_coding, read.text) == (esm_class, data_coding, text)
    assert (read.validity, read.registered) == (validity, 1)


def test_bind() -> None:
    """A bind says version 3.4 and carries a password over 8 octets whole."""
    frame = smpp.encode(smpp.Bind("acme", "a-long-password", "SMPP"), 1)
    assert frame == octets(BIND_TRANSCEIVER, 1, body=b"acme\0a-long-password\0SMPP\0\x34\0\0\0")


@pytest.mark.parametrize(
    ("answer", "frame"),
    [
        (smpp.DeliverSmResp(0x64), octets(DELIVER_SM | RESP, 9, 0x64, b"\0")),
        (smpp.EnquireLinkResp(), octets(0x80000015, 9)),
        (smpp.UnbindResp(), octets(0x80000006, 9)),
        (smpp.GenericNack(3), octets(0x80000000, 9, 3)),
        (smpp.EnquireLink(), octets(0x15, 9)),
        (smpp.Unbind(), octets(0x06, 9)),
    ],
)
def test_short_pdus(answer: smpp.Answer, frame: bytes) -> None:
    """Answers and requests without fields carry sequence and status."""
    assert smpp.encode(answer, 9) == frame


@pytest.mark.parametrize(
    ("status", "body", "answer"),
    [
        (0, b"abc\0", smpp.SubmitSmResp(0, "abc")),
        (0, b"abc", smpp.SubmitSmResp(0, "abc")),
        (0, b"", smpp.SubmitSmResp(0, "")),
        (0x58, b"", smpp.SubmitSmResp(0x58, "")),
        (0x0B, b"\0", smpp.SubmitSmResp(0x0B, "")),
        (0, b"abc\0" + tlv(0x1401, b"vendor"), smpp.SubmitSmResp(0, "abc")),
        (0, b"abc\0" + tlv(0x130C, b""), smpp.SubmitSmResp(0, "abc")),
    ],
)
def test_submit_answers(status: int, body: bytes, answer: smpp.SubmitSmResp) -> None:
    """A submit_sm_resp is read with and without body, NUL and optional parameters."""
    assert smpp.decode(octets(SUBMIT_SM | RESP, 7, status, body)) == smpp.Received(7, answer)


def test_deliver_sm() -> None:
    """A deliver_sm gives addresses, text and every optional parameter, known or not."""
    body = deliver_body(b"hello", esm_class=4, tlvs=tlv(0x1E, b"id-1") + tlv(0x1401, b"x"))
    received = smpp.decode(octets(DELIVER_SM, 3, body=body))
    assert received.pdu == smpp.DeliverSm(
        source=smpp.Address(1, 1, "12015550123"),
        destination=smpp.Address(1, 1, "12125550100"),
        esm_class=4,
        data_coding=0,
        payload=b"hello",
        tlvs={0x1E: b"id-1", 0x1401: b"x"},
    )


def test_deliver_sm_with_payload() -> None:
    """A text in message_payload is read like one in short_message; NULs after it do no harm."""
    body = deliver_body(b"", tlvs=tlv(0x0424, b"y" * 1000) + b"\0\0\0")
    received = smpp.decode(octets(DELIVER_SM, 3, body=body)).pdu
    assert isinstance(received, smpp.DeliverSm)
    assert received.payload == b"y" * 1000


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\0\1\1no end of string",
        deliver_body(b"hello")[:-2],
        deliver_body(b"")[:-2],
        deliver_body(b"hello", tlvs=b"\x00\x1e\x00\x09id"),
        deliver_body(b"hello", tlvs=b"\x00\x1e\x00"),
    ],
)
def test_malformed_deliver_sm(body: bytes) -> None:
    """A deliver_sm whose lengths do not add up is malformed, and can still be answered."""
    with pytest.raises(smpp.MalformedPduError) as caught:
        smpp.decode(octets(DELIVER_SM, 3, body=body))
    assert (caught.value.command, caught.value.sequence) == (DELIVER_SM, 3)


def test_overlong_message_id() -> None:
    """A message id that no carrier would give is malformed."""
    with pytest.raises(smpp.MalformedPduError):
        smpp.decode(octets(SUBMIT_SM | RESP, 3, body=b"x" * 300 + b"\0"))


@given(
    st.sampled_from(
        [DELIVER_SM, SUBMIT_SM | RESP, BIND_TRANSCEIVER | RESP, 0x15, 0x99, 0x80000000]
    ),
    st.binary(max_size=120) | st.binary(max_size=60).map(lambda tail: deliver_body(b"x") + tail),
)
def test_hostile_bodies(command: int, body: bytes) -> None:
    """Any body is read or malformed; nothing else can happen."""
    try:
        received = smpp.decode(octets(command, 5, body=body))
    except smpp.MalformedPduError as error:
        assert error.sequence == 5  # noqa: PT017 - either way is right
    else:
        assert received.sequence == 5


def test_masks() -> None:
    """A PDU that gets logged shows neither number, text nor password."""
    address = smpp.Address(1, 1, "12015550123")
    shown = repr(smpp.SubmitSm(address, address, 0, 0, b"secret text"))
    shown += repr(smpp.Bind("acme", "hunter2"))
    assert "12015550123" not in shown
    assert "secret" not in shown
    assert "hunter2" not in shown


_STRING = st.text(st.characters(min_codepoint=1, max_codepoint=126), max_size=20)
_OCTET = st.integers(0, 255)


@given(
    st.tuples(_OCTET, _OCTET, _STRING),
    st.tuples(_OCTET, _OCTET, _STRING),
    st.tuples(_OCTET, _OCTET, _OCTET),
    st.binary(max_size=254),
    st.none() | st.tuples(st.integers(0, 0xFFFF), _OCTET, _OCTET),
    st.binary(max_size=400),
    st.sampled_from(["", "CMT"]),
)
def test_submit_sm_as_smpplib_writes_it(
    source: tuple[int, int, str],
    to: tuple[int, int, str],
    numbers: tuple[int, int, int],
    text: bytes,
    sar: tuple[int, int, int] | None,
    payload: bytes,
    service_type: str,
) -> None:
    """What is packed by hand is octet for octet what smpplib makes of the same values."""
    esm_class, coding, registered = numbers
    text = b"" if payload else text
    pdu = smpp.SubmitSm(
        smpp.Address(*source),
        smpp.Address(*to),
        esm_class,
        coding,
        text,
        "000000000200000R",
        registered,
        service_type,
        sar,
        payload,
    )
    tlvs: dict[str, object] = {"message_payload": payload} if payload else {}
    if sar is not None:
        names = ("sar_msg_ref_num", "sar_total_segments", "sar_segment_seqnum")
        tlvs = dict(zip(names, sar, strict=True)) | tlvs
    theirs = smpplib_command.SubmitSM(
        "submit_sm",
        sequence=9,
        service_type=service_type,
        source_addr_ton=source[0],
        source_addr_npi=source[1],
        source_addr=source[2],
        dest_addr_ton=to[0],
        dest_addr_npi=to[1],
        destination_addr=to[2],
        esm_class=esm_class,
        data_coding=coding,
        registered_delivery=registered,
        validity_period="000000000200000R",
        short_message=text,
        **tlvs,
    )
    theirs.sequence = 9
    assert smpp.encode(pdu, 9) == theirs.generate()


@given(
    st.tuples(_OCTET, _OCTET, _STRING),
    st.tuples(_OCTET, _OCTET, _STRING),
    st.tuples(_OCTET, _OCTET),
    st.binary(max_size=254),
)
def test_deliver_sm_as_smpplib_writes_it(
    source: tuple[int, int, str],
    to: tuple[int, int, str],
    numbers: tuple[int, int],
    text: bytes,
) -> None:
    """What smpplib writes is read by hand with every value as it was."""
    theirs = smpplib_command.DeliverSM(
        "deliver_sm",
        sequence=9,
        source_addr_ton=source[0],
        source_addr_npi=source[1],
        source_addr=source[2],
        dest_addr_ton=to[0],
        dest_addr_npi=to[1],
        destination_addr=to[2],
        esm_class=numbers[0],
        data_coding=numbers[1],
        short_message=text,
    )
    theirs.sequence = 9
    read = smpp.decode(theirs.generate())
    assert read.sequence == 9
    assert read.pdu == smpp.DeliverSm(
        smpp.Address(*source), smpp.Address(*to), numbers[0], numbers[1], text, {}
    )


@given(_STRING, st.integers(0, 0xFFFFFFFF))
def test_answers_as_smpplib_writes_them(message_id: str, status: int) -> None:
    """Answers to submits are read, and answers to deliveries written, as smpplib does it."""
    theirs = smpplib_command.SubmitSMResp("submit_sm_resp", message_id=message_id, status=status)
    theirs.sequence = 9
    assert smpp.decode(theirs.generate()).pdu == smpp.SubmitSmResp(status, message_id)
    ours = smpplib_command.DeliverSMResp("deliver_sm_resp", status=status)
    ours.sequence = 9
    assert smpp.encode(smpp.DeliverSmResp(status), 9) == ours.generate()
