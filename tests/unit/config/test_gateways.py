"""Gateways in the configuration file: each kind becomes its adapter's settings."""

from ipaddress import ip_network
from pathlib import Path

import pytest

from tests.unit.config.test_load import GOOD, folder, problems, read
from textback_ari.asterisk.settings import PbxMessageSettings
from textback_ari.gateways.sip_message import SipMessageSettings

__all__ = ["folder"]

DIRECT = """type = "sip-message"
via = "direct"
server = "sip.example.net"
username = "acme"
password_file = "smpp.password"
"""
ASTERISK = """type = "sip-message"
via = "asterisk"
pbx = "main"
endpoint = "trunk"
domain = "sip.example.net"
"""
_SMPP = GOOD[GOOD.index('type = "smpp"') : GOOD.index("\n[[lines]]")]


def of_kind(table: str) -> str:
    """The good file with another gateway."""
    return GOOD.replace(_SMPP, table)


def test_direct(folder: Path) -> None:
    """A SIP MESSAGE account gets its settings, with defaults for what is left out."""
    table = DIRECT + 'transport = "tls"\nregisters = true\ninbound_from = ["198.51.100.0/24"]\n'
    (gateway,) = read(folder, of_kind(table)).gateways
    assert gateway == SipMessageSettings(
        name="carrier",
        server="sip.example.net",
        username="acme",
        password="smppsecr",
        transport="tls",
        register=True,
        inbound_from=(ip_network("198.51.100.0/24"),),
    )


def test_account_without_a_password(folder: Path) -> None:
    """A provider that knows us by our address needs neither user name nor password."""
    (gateway,) = read(folder, of_kind(DIRECT.split("username", maxsplit=1)[0])).gateways
    assert isinstance(gateway, SipMessageSettings)
    assert (gateway.username, gateway.password) == ("", "")


def test_asterisk(folder: Path) -> None:
    """A way through a PBX names it, and needs no password of its own."""
    (gateway,) = read(folder, of_kind(ASTERISK)).gateways
    assert gateway == PbxMessageSettings(
        name="carrier", pbx="main", endpoint="trunk", domain="sip.example.net"
    )


@pytest.mark.parametrize(
    ("table", "says"),
    [
        (
            DIRECT.replace('"direct"', '"pbx"'),
            (
                'gateways.carrier: type must be "smpp", "sip-message" with via "direct" or '
                '"asterisk", or "http" with provider "generic", "twilio", '
                '"telnyx", "bandwidth", "voipms"'
            ),
        ),
        (
            DIRECT.replace("server", "servr"),
            'gateways.carrier.servr: there is no such setting; did you mean "server"?',
        ),
        (
            DIRECT + 'port = "x"\n',
            'gateways.carrier.port: must be a whole number; found "x"',
        ),
        (
            DIRECT + 'inbound_from = ["198.51.100.1/24"]\n',
            (
                'gateways.carrier.inbound_from[#1]: "198.51.100.1/24" is not a network; write '
                '"198.51.100.0/24" or "198.51.100.7"'
            ),
        ),
        (
            DIRECT.replace("username", "domain") + "registers = true\n",
            "gateways.carrier: username is needed to register",
        ),
        (
            ASTERISK.replace('"main"', '"mian"'),
            'gateways.carrier.pbx: there is no PBX "mian"; did you mean "main"?',
        ),
        (
            ASTERISK.replace('"trunk"', '"a/b"'),
            "gateways.carrier: endpoint must be a plain name, without spaces and <>\"'@;/?",
        ),
    ],
)
def test_mistakes(folder: Path, table: str, says: str) -> None:
    """Each mistake is one sentence that names the key and what is allowed."""
    assert problems(folder, of_kind(table)) == [says]
