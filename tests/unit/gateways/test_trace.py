"""PDUs as a person reads them in the log."""

from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from tests.fakes.smsc import DELIVER_SM, RESP, SUBMIT_SM, ScriptedSmsc, deliver_body, tlv
from tests.fakes.smsc import pdu as octets
from tests.unit.gateways.test_smpp_faults import running, text
from textback_ari.gateways.smpp import pdu as smpp
from textback_ari.gateways.smpp.trace import describe

SUBMIT = smpp.encode(
    smpp.SubmitSm(
        smpp.Address(1, 1, "12125550100"),
        smpp.Address(1, 1, "12015550123"),
        0x40,
        0,
        b"\x05\0\3\7\2\1Sorry",
        "000000000200000R",
    ),
    7,
)


def test_masked() -> None:
    """Numbers and texts are masked, headers and everything else can be read."""
    assert describe(SUBMIT, show=False) == (
        "submit_sm seq=7 from=…00 (11 characters)/1/1 to=…23 (11 characters)/1/1 esm_class=0x40 "
        "validity=000000000200000R registered_delivery=1 data_coding=0 udh=050003070201 "
        "text=(5 octets)"
    )


def test_in_full() -> None:
    """On wish numbers and texts show."""
    shown = describe(SUBMIT, show=True)
    assert "from=12125550100/1/1 to=12015550123/1/1" in shown
    assert shown.endswith("text='Sorry'")


def test_password_never_shows() -> None:
    """A bind shows who binds, and how long the password is."""
    bind = smpp.encode(smpp.Bind("acme", "secret", "SMPP"), 1)
    for show in (False, True):
        assert describe(bind, show=show) == (
            "bind_transceiver seq=1 system_id=acme password=(6 characters) system_type=SMPP "
            "version=0x34"
        )


def test_receipt_without_the_text_that_it_repeats() -> None:
    """A masked receipt shows its id, state and error, not the text."""
    body = deliver_body(
        b"id:1 stat:DELIVRD err:000 Text:Sorry", esm_class=4, tlvs=tlv(0x1E, b"1\0")
    )
    shown = describe(octets(DELIVER_SM, 3, body=body), show=False)
    assert "text='id:1 stat:DELIVRD err:000 ' receipted_message_id=1" in shown
    assert "Sorry" not in shown


def test_answers() -> None:
    """An answer shows its status in words, and its id without control characters."""
    refused = describe(octets(SUBMIT_SM | RESP, 3, 0x58), show=False)
    assert refused == (
        "submit_sm_resp seq=3 status=the carrier's rate limit was exceeded (ESME_RTHROTTLED, 0x58)"
    )
    taken = describe(octets(SUBMIT_SM | RESP, 3, body=b"a\x1b[2J\0"), show=True)
    assert taken == r"submit_sm_resp seq=3 status=0 id=a\x1b[2J"
    assert describe(octets(0x80000000, 0, 3), show=False).startswith("generic_nack seq=0 status=")
    assert describe(octets(0x77, 1), show=False) == "command 0x00000077 seq=1"
    cut_off = describe(SUBMIT[:30], show=False)
    assert cut_off.endswith("(unreadable from octet 19 of 30)")


@given(st.binary(max_size=300), st.booleans())
def test_never_fails(frame: bytes, show: bool) -> None:
    """Whatever octets come, a line comes out that a terminal can show."""
    assert describe(frame, show=show).isprintable()
    assert describe(octets(DELIVER_SM, 1, body=frame), show=show).isprintable()


async def test_session_is_traced() -> None:
    """With trace on, each PDU both ways is one line at level debug; off, there is none."""
    for trace in ("off", "masked", "full"):
        with capture_logs() as logs:
            async with ScriptedSmsc() as smsc, running(smsc, trace=trace) as gateway:
                await gateway.submit(text("hello"))
        lines = [log for log in logs if log["event"] == "smpp_pdu"]
        assert bool(lines) is (trace != "off")
        assert ("hello" in repr(lines)) is (trace == "full")
        assert ("12015550123" in repr(lines)) is (trace == "full")
        assert "secret" not in repr(lines)
        if lines:
            assert {line["log_level"] for line in lines} == {"debug"}
            assert [line["way"] for line in lines[:4]] == ["out", "in", "out", "in"]
            assert lines[3]["pdu"].startswith("submit_sm_resp seq=2 status=0 id=id-1")
