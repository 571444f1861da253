"""SIP messages as a person reads them in the log."""

from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from textback_ari.gateways.sip_message.settings import SipMessageSettings
from textback_ari.gateways.sip_message.trace import describe, tracer

MESSAGE = (
    b"MESSAGE sip:+12015550123@sms.example.net SIP/2.0\r\n"
    b"Via: SIP/2.0/TCP 198.51.100.7:5060;branch=z9hG4bK1\r\n"
    b'From: "Acme \x1b[31mPlumbing" <sip:+12125550100@sms.example.net>;tag=a\r\n'
    b"t: sip:+12015550123@sms.example.net\r\n"
    b"Call-ID: 7@textback\r\nCSeq: 2 MESSAGE\r\nMax-Forwards: 70\r\n"
    b'Proxy-Authorization: Digest username="acme", response="5ec2e7"\r\n'
    b"Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nSorry"
)


def test_masked() -> None:
    """Numbers, names and texts are masked; the rest can be read."""
    assert describe(MESSAGE, show=False) == (
        "MESSAGE sip:…23 (12 characters)@sms.example.net SIP/2.0 "
        "via=SIP/2.0/TCP 198.51.100.7:5060;branch=z9hG4bK1 "
        "from=<sip:…00 (12 characters)@sms.example.net>;tag=a "
        "to=sip:…23 (12 characters)@sms.example.net "
        "call-id=7@textback cseq=2 MESSAGE content-type=text/plain (and 3 more headers) "
        "body=(5 octets)"
    )


def test_in_full() -> None:
    """On wish numbers and texts show; a terminal obeys nothing of them."""
    shown = describe(MESSAGE, show=True)
    assert "to=sip:+12015550123@sms.example.net" in shown
    assert "Acme \\x1b[31mPlumbing" in shown
    assert shown.endswith("body=Sorry")


def test_credentials_never_show() -> None:
    """No header that carries them is shown, whatever is asked for."""
    for show in (False, True):
        assert "5ec2e7" not in describe(MESSAGE, show=show)
        assert "Digest" not in describe(MESSAGE, show=show)


@given(st.binary(max_size=400), st.booleans())
def test_anything_can_be_described(octets: bytes, show: bool) -> None:
    """Whatever arrives becomes one printable line."""
    shown = describe(octets, show=show)
    assert shown.isprintable() or not shown


def test_nothing_is_written_unless_asked_for() -> None:
    """The setting decides, and names the gateway."""
    with capture_logs() as logs:
        tracer(SipMessageSettings(name="pbx", server="sms.example.net"))("out", MESSAGE)
        tracer(SipMessageSettings(name="sip", server="sms.example.net", trace="masked"))(
            "in", MESSAGE
        )
    [line] = logs
    assert (line["event"], line["gateway"], line["way"]) == ("sip_message", "sip", "in")
    assert "Sorry" not in line["message"]
