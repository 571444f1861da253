"""What the notifiers have to know; config validates into these. Times are seconds."""

import base64
import binascii
import re
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9.-]{1,253})")
"""RFC 5321, section 4.1.2: a dot-string and a domain; quoted local parts are not taken."""
_SECRET_PREFIX = "whsec_"  # noqa: S105 - how every secret begins
_LEAST_SECRET, _MOST_SECRET = 24, 64


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


DEFAULT_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
"""RFC 8314 (submission, with and without STARTTLS) and RFC 5321."""


def check_address(address: str) -> str:
    """Return an e-mail address that can stand in a header and in a command of SMTP.

    Raises:
        ValueError: it cannot; a sentence.
    """
    if not _ADDRESS.fullmatch(address):
        raise ValueError(f'"{address[:60]}" is not an e-mail address; write "name@example.com"')
    return address


@dataclass(frozen=True, slots=True)
class MailSettings:
    """The mail server, and whom the e-mails come from."""

    host: str
    sender: str
    """The address alone, without a name."""
    sender_name: str = ""
    security: Security = Security.STARTTLS
    port: int = 0
    """0: the one that is usual for `security`."""
    username: str = ""
    """Empty: no login."""
    password: str = field(default="", repr=False)
    ca_file: str = ""
    """Certificates to trust in place of the system's."""
    time_limit: float = 30.0
    """For one e-mail, from the connection to the server's answer."""

    def __post_init__(self) -> None:
        """Refuse what cannot stand in a header."""
        check_address(self.sender)
        if not self.sender_name.isprintable():
            raise ValueError("the sender's name must be one line of plain text")

    @property
    def domain(self) -> str:
        """Return the sender's domain: message ids end with it."""
        return self.sender.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """One receiver of webhooks."""

    name: str
    url: str
    secret: str = field(repr=False)
    """As Standard Webhooks writes it: `whsec_`, then 24 to 64 bytes in base64."""
    time_limit: float = 15.0
    """For one webhook: the specification recommends 15 to 30 s."""

    def __post_init__(self) -> None:
        """Refuse an address that cannot be called, and a secret that signs nothing."""
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError('url must be an address, as in "https://crm.example.com/textback"')
        if parts.username is not None or parts.password is not None:
            raise ValueError("url must not hold user and password")
        signing_key(self.secret)


def signing_key(secret: str) -> bytes:
    """Return the bytes that a secret stands for.

    Raises:
        ValueError: it is not written as Standard Webhooks does; the sentence does not show it.
    """
    wrong = ValueError(
        f'the secret must be "{_SECRET_PREFIX}" and {_LEAST_SECRET} to {_MOST_SECRET} bytes in '
        "base64, as in Standard Webhooks"
    )
    if not secret.startswith(_SECRET_PREFIX):
        raise wrong
    written = secret.removeprefix(_SECRET_PREFIX)
    try:
        key = base64.b64decode(written + "=" * (-len(written) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise wrong from None
    if not _LEAST_SECRET <= len(key) <= _MOST_SECRET:
        raise wrong
    return key
