"""From a text to its PDUs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.gateways.smpp import SmppSettings
from textback_ari.gateways.smpp.outbound import (
    UnsendableError,
    prepare,
    relative_time,
    sender_address,
)
from textback_ari.gateways.smpp.pdu import Address
from textback_ari.messages.segments import segment
from textback_ari.ports import OutboundText
from textback_ari.private import Body, Number

SETTINGS = SmppSettings(name="carrier", host="127.0.0.1", system_id="acme", password="secret")
TEXT = OutboundText(
    message_id=1,
    to=Number("+12015550123"),
    sender="+12125550100",
    body=Body("Sorry I missed your call!"),
    reference=0xAB,
    valid_until=120.0,
)


@pytest.mark.parametrize(
    ("sender", "address"),
    [
        ("+12125550100", Address(1, 1, "12125550100")),
        ("2125550100", Address(0, 1, "2125550100")),
        ("24242", Address(3, 0, "24242")),
        ("Acme Pizza", Address(5, 0, "Acme Pizza")),
        ("+1 Pizza", Address(5, 0, "+1 Pizza")),
    ],
)
def test_sender_kinds(sender: str, address: Address) -> None:
    """International numbers, other numbers, short codes and names get their own TON and NPI."""
    assert sender_address(sender, SETTINGS) == address


def test_short_code_as_set() -> None:
    """The carrier's wish for short codes is a setting."""
    settings = replace(SETTINGS, short_code_ton=6, short_code_npi=1)
    assert sender_address("24242", settings) == Address(6, 1, "24242")


@pytest.mark.parametrize("sender", ["", "a" * 12, "Café", "A\0", "+" + "1" * 21])
def test_impossible_senders(sender: str) -> None:
    """A sender that SMPP cannot carry is refused with a sentence."""
    with pytest.raises(UnsendableError, match="sender"):
        prepare(replace(TEXT, sender=sender), SETTINGS)


def test_single_part() -> None:
    """A short text is one PDU without a header, to the number's digits."""
    submit = prepare(TEXT, SETTINGS).submit_sm(0, 0.8, 120.0)
    assert submit.destination == Address(1, 1, "12015550123")
    assert (submit.esm_class, submit.data_coding) == (0, 0)
    assert submit.short_message == b"Sorry I missed your call!"
    assert submit.validity_period == "000000000200000R"


def test_long_text_has_headers() -> None:
    """Each part of a long text carries the text's reference, the total and its index."""
    prepared = prepare(replace(TEXT, body=Body("ж" * 100)), SETTINGS)
    submits = [prepared.submit_sm(part, 0.0, 120.0) for part in range(2)]
    assert {(submit.esm_class, submit.data_coding) for submit in submits} == {(0x40, 8)}
    assert [part[:6] for part in prepared.parts] == [
        bytes([5, 0, 3, 0xAB, 2, 1]),
        bytes([5, 0, 3, 0xAB, 2, 2]),
    ]
    assert b"".join(part[6:] for part in prepared.parts).decode("utf-16-be") == "ж" * 100


@given(st.text(max_size=900))
def test_every_part_fits(text: str) -> None:
    """No part is longer than an SMS, whatever the text says."""
    prepared = prepare(replace(TEXT, body=Body(text)), SETTINGS)
    assert len(prepared.parts) == len(segment(text).parts)
    assert all(len(part) <= (140 if prepared.data_coding else 160) for part in prepared.parts)


def test_too_long() -> None:
    """A text of more parts than a header can count is refused with a sentence."""
    with pytest.raises(UnsendableError, match="300 parts"):
        prepare(replace(TEXT, body=Body("a" * 153 * 300)), SETTINGS)


@pytest.mark.parametrize(
    ("seconds", "period"),
    [
        (0.2, "000000000001000R"),
        (59.1, "000000000100000R"),
        (3_661, "000000010101000R"),
        (2 * 86_400, "000002000000000R"),
        (1e9, "000030000000000R"),
    ],
)
def test_validity(seconds: float, period: str) -> None:
    """Validity is relative, rounded up to a second, and 30 days at most."""
    assert relative_time(seconds) == period


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"host": ""}, "host"),
        ({"port": 0}, "port"),
        ({"window": 0}, "window"),
        ({"password": "x" * 65}, "password"),
        ({"system_id": "naïve"}, "system_id"),
        ({"system_type": "a\0b"}, "system_type"),
        ({"response_timeout": 0.0}, "response_timeout"),
        ({"binds": 0}, "binds"),
        ({"rate": 0.0}, "rate"),
        ({"throttle_wait": -1.0}, "throttle_wait"),
        ({"service_type": "toolong"}, "service_type"),
        ({"tls_ca": "ca.pem"}, "tls_ca"),
        ({"tls": True, "tls_key": "key.pem"}, "tls_key"),
    ],
)
def test_impossible_settings(change: dict[str, object], what: str) -> None:
    """A setting that no bind can be made of is told by name; the password is never shown."""
    with pytest.raises(ValueError, match=what):
        SmppSettings(
            **{"name": "c", "host": "h", "system_id": "s", "password": "p", **change}  # type: ignore[arg-type]
        )
    assert "secret" not in repr(SETTINGS)


def test_sar() -> None:
    """By setting, parts carry TLVs in place of a header."""
    prepared = prepare(replace(TEXT, body=Body("a" * 161)), replace(SETTINGS, long_texts="sar"))
    submits = [prepared.submit_sm(part, 0.0, 120.0) for part in range(2)]
    assert [submit.sar for submit in submits] == [(0xAB, 2, 1), (0xAB, 2, 2)]
    assert [submit.esm_class for submit in submits] == [0, 0]
    assert b"".join(submit.short_message for submit in submits) == b"a" * 161


def test_payload() -> None:
    """By setting, a long text is one payload that the carrier cuts; a short one stays as it is."""
    settings = replace(SETTINGS, long_texts="payload")
    (one,) = prepare(replace(TEXT, body=Body("a" * 161)), settings).parts
    assert one == b"a" * 161
    long = prepare(replace(TEXT, body=Body("a" * 161)), settings).submit_sm(0, 0.0, 120.0)
    assert (long.message_payload, long.short_message) == (b"a" * 161, b"")
    short = prepare(TEXT, settings).submit_sm(0, 0.0, 120.0)
    assert (short.message_payload, short.short_message) == (b"", b"Sorry I missed your call!")
    with pytest.raises(UnsendableError, match="octets"):
        prepare(replace(TEXT, body=Body("a" * 40_000)), settings)


def test_latin1() -> None:
    """A carrier whose alphabet is Latin-1 gets that, 134 characters to a part, or UCS-2."""
    settings = replace(SETTINGS, alphabet="latin-1")
    prepared = prepare(replace(TEXT, body=Body("é`" * 70 + "!")), settings)
    assert prepared.data_coding == 3
    assert b"".join(part[6:] for part in prepared.parts).decode("latin-1") == "é`" * 70 + "!"
    assert [len(part) for part in prepared.parts] == [140, 13]
    assert prepare(replace(TEXT, body=Body("ж")), settings).data_coding == 8


def test_carriers_wishes() -> None:
    """Types of number, service_type, receipts and validity are as set."""
    settings = replace(
        SETTINGS,
        number_ton=2,
        number_npi=8,
        name_ton=0,
        name_npi=1,
        service_type="CMT",
        receipts="failures",
        validity="absolute",
    )
    submit = prepare(TEXT, settings).submit_sm(0, 1_800_000_000.0, 1_800_000_119.5)
    assert submit.source == Address(2, 8, "12125550100")
    assert submit.destination == Address(2, 8, "12015550123")
    assert sender_address("Acme", settings) == Address(0, 1, "Acme")
    assert (submit.service_type, submit.registered_delivery) == ("CMT", 2)
    assert submit.validity_period == "270115080200000+"
    none = prepare(TEXT, replace(settings, validity="none", receipts="none"))
    assert none.submit_sm(0, 0.0, 1.0).validity_period == ""
    assert none.submit_sm(0, 0.0, 1.0).registered_delivery == 0
