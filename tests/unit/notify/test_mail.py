"""E-mails to the team, against a mail server of others."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.fakes.mail_server import MailServer, mail_server
from textback_ari.conversations.team import Channel
from textback_ari.notify import MailNotifier, MailSettings, Security
from textback_ari.notify.mail import compose
from textback_ari.ports import Fate, Notice
from textback_ari.private import Body

AT = 1_800_000_000.0


def notice(**changed: Any) -> Notice:
    """Return a notice about a missed call."""
    given: dict[str, Any] = {
        "key": "a1b2",
        "channel": Channel.EMAIL,
        "target": "anne@example.com",
        "subject": "Acme: +1 201-555-0123",
        "body": Body("A call was missed.\n\nNothing was sent."),
        "at": AT,
        "thread": "7.12125550100",
        "link": "https://textback.example/c/7?a=1&b=2",
    }
    return Notice(**(given | changed))


def settings(port: int = 25, **changed: Any) -> MailSettings:
    """Return settings for a server on this machine."""
    given: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": port,
        "sender": "textback@acme.example",
        "sender_name": "Acme",
        "security": Security.NONE,
        "time_limit": 5.0,
    }
    return MailSettings(**(given | changed))


@pytest.fixture
async def server() -> AsyncIterator[MailServer]:
    """Run a mail server that takes everything."""
    async with mail_server() as running:
        yield running


async def test_an_email_arrives_in_text_and_html(server: MailServer) -> None:
    """The e-mail says the same in plain text and in HTML, with the link in both."""
    answer = await MailNotifier(settings(server.port)).deliver(notice())
    assert answer.fate is Fate.SENT
    (message,) = server.messages
    assert server.envelopes[0].rcpt_tos == ["anne@example.com"]
    assert message["From"] == "Acme <textback@acme.example>"
    assert message["To"] == "anne@example.com"
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    assert plain
    assert page
    assert plain.get_content().replace("\r\n", "\n") == (
        "A call was missed.\n\nNothing was sent.\n\nhttps://textback.example/c/7?a=1&b=2\n"
    )
    assert "<p>A call was missed.</p>" in page.get_content()
    assert 'href="https://textback.example/c/7?a=1&amp;b=2"' in page.get_content()


def test_a_notice_is_the_same_email_each_time() -> None:
    """Two tries of one notice have one Message-ID and date; another notice has another."""
    first, second = compose(notice(), settings()), compose(notice(), settings())
    assert first["Message-ID"] == second["Message-ID"] == "<notice.a1b2@acme.example>"
    assert first["Date"] == second["Date"]
    assert compose(notice(key="c3"), settings())["Message-ID"] != first["Message-ID"]


def test_a_conversation_is_one_thread() -> None:
    """Notices of a conversation refer to one root; those of none refer to nothing."""
    one, other = compose(notice(), settings()), compose(notice(key="c3"), settings())
    root = "<conversation.7.12125550100@acme.example>"
    assert one["References"] == other["References"] == one["In-Reply-To"] == root
    assert compose(notice(thread=""), settings())["References"] is None


def test_an_urgent_one_is_marked() -> None:
    """Mail programs show an urgent notice as important."""
    assert compose(notice(urgent=True), settings())["Importance"] == "high"
    assert compose(notice(), settings())["Importance"] is None


@pytest.mark.parametrize(
    "hostile",
    [
        "x\r\nBcc: victim@example.com",
        "x\nSubject: y",
        "x\x00\x1b[31m",
        "x\u2028y",
        "\ud800",
        "é" * 999,
    ],
)
def test_no_header_can_be_injected(hostile: str) -> None:
    """Whatever a caller is called, the subject is one line and no header is added."""
    message = compose(notice(subject=f"Acme: {hostile}", body=Body(hostile)), settings())
    wire = message.as_bytes()
    assert message["Bcc"] is None
    assert b"\nBcc:" not in wire.split(b"\r\n\r\n", 1)[0]
    assert len(message.get_all("Subject", [])) == 1
    assert "\x1b" not in message["Subject"]
    assert "\r" not in message["Subject"]


def test_no_markup_comes_from_a_caller() -> None:
    """What a caller wrote is text in the page, not a part of it."""
    page = compose(notice(body=Body("<script>alert(1)</script>")), settings()).get_body(("html",))
    assert page
    assert "<script>" not in page.get_content()
    assert "&lt;script&gt;" in page.get_content()


@pytest.mark.parametrize(
    "target", ["", "anne", "a@b\r\nRCPT TO:<c@d>", "a b@example.com", '"x"@e.f']
)
async def test_a_target_that_is_no_address_is_refused(target: str) -> None:
    """Nothing that is no plain address reaches a command of SMTP."""
    answer = await MailNotifier(settings(1)).deliver(notice(target=target))
    assert answer.fate is Fate.REFUSED


@pytest.mark.parametrize(
    ("rcpt", "data", "fate"),
    [
        ("550 no such user", "250 OK", Fate.REFUSED),
        ("450 try later", "250 OK", Fate.AGAIN),
        ("250 OK", "554 looks like spam", Fate.REFUSED),
        ("250 OK", "451 disk full", Fate.AGAIN),
    ],
)
async def test_a_refusal_for_good_is_told_from_one_for_now(
    server: MailServer, rcpt: str, data: str, fate: Fate
) -> None:
    """5xx for a recipient or a content ends the tries; 4xx does not."""
    server.rcpt_answer, server.data_answer = rcpt, data
    answer = await MailNotifier(settings(server.port)).deliver(notice())
    assert answer.fate is fate
    assert answer.why.startswith("the mail server 127.0.0.1 answered ")


async def test_a_server_that_is_away_is_tried_again() -> None:
    """Where nothing listens the notice waits."""
    async with mail_server() as gone:
        port = gone.port
    assert (await MailNotifier(settings(port)).deliver(notice())).fate is Fate.AGAIN


async def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    """A server that takes the connection and is silent costs the time limit, no more."""
    server = await asyncio.start_server(lambda r, w: asyncio.sleep(30), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        answer = await MailNotifier(settings(port, time_limit=0.1)).deliver(notice())
    finally:
        server.close()
    assert answer.fate is Fate.AGAIN


async def test_login() -> None:
    """User name and password are given where they are set; a wrong one is told as such."""
    async with mail_server(login=("textback", "s3cret")) as server:
        right = settings(server.port, username="textback", password="s3cret")
        assert (await MailNotifier(right).deliver(notice())).fate is Fate.SENT
        wrong = settings(server.port, username="textback", password="other")
        answer = await MailNotifier(wrong).deliver(notice())
        assert answer.fate is Fate.AGAIN
        assert "does not accept user name and password" in answer.why


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_encryption(security: Security, tmp_path: Path) -> None:
    """The server's certificate is verified; one that nobody vouches for gets nothing."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    tls = context if security is Security.TLS else None
    async with mail_server(tls=tls, starttls=None if tls else context) as server:
        known = settings(server.port, security=security, ca_file=str(tmp_path / "ca.pem"))
        assert (await MailNotifier(known).deliver(notice())).fate is Fate.SENT
        unknown = settings(server.port, security=security)
        assert (await MailNotifier(unknown).deliver(notice())).fate is Fate.AGAIN
        assert len(server.envelopes) == 1


async def test_no_login_without_encryption_that_was_asked_for(server: MailServer) -> None:
    """A server that offers no STARTTLS gets nothing where it is asked for."""
    asked = settings(server.port, security=Security.STARTTLS)
    assert (await MailNotifier(asked).deliver(notice())).fate is Fate.AGAIN
    assert server.envelopes == []
