"""E-mails to the team: each with a stable id, those of one conversation in one thread."""

import asyncio
import html
import re
import socket
import ssl
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY

import aiosmtplib
import structlog

from textback_ari.notify.settings import DEFAULT_PORTS, MailSettings, Security, check_address
from textback_ari.ports import Answer, Fate, Notice

log = structlog.get_logger(__name__)

_LONGEST_SUBJECT = 150
_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_IN_A_TEXT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def compose(notice: Notice, settings: MailSettings) -> EmailMessage:
    """Return the e-mail for a notice: the same at each try.

    The thread's first id names no e-mail: whoever reads has all notices of a conversation under
    one root (RFC 5322, section 3.6.4), whichever of them reached this reader.

    Raises:
        ValueError: the target is no address.
    """
    message = EmailMessage(policy=SMTP_POLICY)
    name, _, domain = settings.sender.rpartition("@")
    message["From"] = Address(settings.sender_name, name, domain)
    to, _, to_domain = check_address(notice.target).rpartition("@")
    message["To"] = Address(username=to, domain=to_domain)
    message["Subject"] = _line(notice.subject)
    message["Date"] = datetime.fromtimestamp(notice.at, UTC)
    message["Message-ID"] = f"<notice.{notice.key}@{settings.domain}>"
    if notice.thread:
        root = f"<conversation.{notice.thread}@{settings.domain}>"
        message["In-Reply-To"] = root
        message["References"] = root
    if notice.urgent:
        message["Importance"] = "high"
        message["X-Priority"] = "1"
    # RFC 3834, section 5: whoever is away must not answer by machine.
    message["Auto-Submitted"] = "auto-generated"
    text = _IN_A_TEXT.sub("\ufffd", notice.body.text)
    link = notice.link
    message.set_content(f"{text}\n\n{link}\n" if link else f"{text}\n")
    message.add_alternative(_page(text, link), subtype="html")
    return message


def _line(text: str) -> str:
    """Return text for a header: one line, bounded."""
    return _IN_A_LINE.sub(" ", text)[:_LONGEST_SUBJECT].strip()


def _page(text: str, link: str) -> str:
    paragraphs = (
        "<br>\n".join(html.escape(line) for line in paragraph.split("\n"))
        for paragraph in text.split("\n\n")
    )
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    if link:
        body += f'\n<p><a href="{html.escape(link)}">Open the conversation</a></p>'
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head>\n'
        f'<body style="font-family: sans-serif">\n{body}\n</body></html>\n'
    )


class MailNotifier:
    """Sends notices through one mail server, each over a connection of its own."""

    def __init__(self, settings: MailSettings) -> None:
        """Take the settings; nothing is connected yet.

        Raises:
            OSError: the file of certificates cannot be read.
        """
        self._settings = settings
        self._tls = ssl.create_default_context(cafile=settings.ca_file or None)
        self._host = socket.gethostname() or "localhost"

    async def deliver(self, notice: Notice) -> Answer:
        """Send an e-mail: `SENT` once the server has taken it."""
        settings = self._settings
        try:
            message = compose(notice, settings)
        except ValueError as error:
            return Answer(Fate.REFUSED, str(error))
        try:
            # Each command has its limit in there; here all of them together.
            async with asyncio.timeout(settings.time_limit):
                await aiosmtplib.send(
                    message,
                    sender=settings.sender,
                    recipients=[notice.target],
                    hostname=settings.host,
                    port=settings.port or DEFAULT_PORTS[settings.security],
                    username=settings.username or None,
                    password=settings.password or None,
                    local_hostname=self._host,
                    timeout=settings.time_limit,
                    use_tls=settings.security is Security.TLS,
                    start_tls=settings.security is Security.STARTTLS,
                    tls_context=self._tls,
                )
        except Exception as error:  # noqa: BLE001 - whatever a mail server provokes
            return self._told(error)
        return Answer(Fate.SENT)

    async def look(self) -> Answer:
        """Connect and log in, and send nothing: `SENT` where an e-mail could be sent now."""
        settings = self._settings
        client = aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port or DEFAULT_PORTS[settings.security],
            username=settings.username or None,
            password=settings.password or None,
            local_hostname=self._host,
            timeout=settings.time_limit,
            use_tls=settings.security is Security.TLS,
            start_tls=settings.security is Security.STARTTLS,
            tls_context=self._tls,
        )
        try:
            async with asyncio.timeout(settings.time_limit), client:
                await client.noop()
        except Exception as error:  # noqa: BLE001 - whatever a mail server provokes
            return self._told(error)
        return Answer(Fate.SENT)

    def _told(self, error: Exception) -> Answer:
        where = f"the mail server {self._settings.host}"
        match error:
            case aiosmtplib.SMTPRecipientsRefused() if error.recipients:
                refused = error.recipients[0]
                fate = Fate.REFUSED if refused.code >= 500 else Fate.AGAIN
                return Answer(fate, _said(where, refused))
            case aiosmtplib.SMTPDataError() if error.code >= 500:
                return Answer(Fate.REFUSED, _said(where, error))
            case aiosmtplib.SMTPAuthenticationError():
                return Answer(Fate.AGAIN, f"{where} does not accept user name and password")
            case aiosmtplib.SMTPResponseException():
                return Answer(Fate.AGAIN, _said(where, error))
            case aiosmtplib.SMTPException() | OSError() | TimeoutError():
                why = _line(str(error)) or type(error).__name__
                return Answer(Fate.AGAIN, f"{where} cannot be used: {why}")
            case _:
                log.error("notifier_failed", channel="email", exc_info=error)
                return Answer(Fate.AGAIN, f"{where}: {type(error).__name__}")


def _said(where: str, error: aiosmtplib.SMTPResponseException) -> str:
    return f"{where} answered {error.code} {_line(error.message)}"
