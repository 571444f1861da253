"""The team is told: by e-mail, signed webhook, SIP message and text, within two seconds."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from standardwebhooks import Webhook

from lab.lab import Lab
from tests.fakes.mail_server import MailServer, mail_server
from tests.lab.installation import DID, TEXT, Installation, Json, verdict

pytestmark = [pytest.mark.lab, pytest.mark.asyncio(loop_scope="session")]

NewCaller = Callable[[], str]

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
LINE = f"+1{DID}"
EXTENSION_PORT = 15_199
"""Where the lab's endpoint `textprovider` is: a SIPp that keeps what it gets."""
SOON = 2.0


class Receiver:
    """Takes webhooks, verifies each with the receivers' own library, and keeps them by type."""

    def __init__(self) -> None:
        """Begin empty."""
        self.got: list[tuple[str, float, str]] = []
        self.ids: list[str] = []

    async def take(self, request: web.Request) -> web.Response:
        """Keep a webhook."""
        body = await request.read()
        said = Webhook(SECRET).verify(body, dict(request.headers))
        self.got.append((said["type"], time.time(), said["data"]["caller"]))
        self.ids.append(request.headers["webhook-id"])
        return web.Response()


@asynccontextmanager
async def told(
    lab: Lab, folder: Path, *, lines: list[Json] | None = None
) -> AsyncIterator[tuple[Installation, MailServer, Receiver]]:
    """Give a program's folder with a team, and the team's targets running."""
    receiver, app = Receiver(), web.Application()
    app.router.add_post("/hook", receiver.take)
    (folder / "secret").write_text(SECRET)
    async with mail_server() as mail, TestServer(app, host="127.0.0.1") as hooks:
        installation = Installation(lab, folder, lines=lines or ())
        installation.config.write_text(
            installation.config.read_text()
            + f"""
[email]
host = "127.0.0.1"
port = {mail.port}
security = "none"
sender = "textback@acme.example"

[[notify.webhook]]
name = "crm"
url = "{hooks.make_url("/hook")}"
secret_file = "{folder / "secret"}"

[[team]]
name = "Anne"
email = "anne@acme.example"
phone = "+12015558001"
phone_events = ["missed_call", "reply"]
extension = "PJSIP/textprovider"
"""
        )
        yield installation, mail, receiver


async def until(seen: Callable[[], bool], seconds: float = 10.0) -> None:
    """Wait until something outside has happened."""
    async with asyncio.timeout(seconds):
        while not seen():  # noqa: ASYNC110 - servers of others, and a file of SIPp's
            await asyncio.sleep(0.02)


@pytest.mark.timeout(90)
async def test_the_team_is_told_by_every_way(
    lab: Lab, tmp_path: Path, new_caller: NewCaller
) -> None:
    """A missed call and the reply to its text reach everybody within two seconds."""
    caller, phone = new_caller(), "+12015558001"
    async with (
        told(lab, tmp_path) as (installation, mail, receiver),
        lab.text_servers.running("202", "udp", port=EXTENSION_PORT) as extension,
        installation.running() as program,
    ):
        await lab.call(caller, hangup_after=0.5)
        await verdict(program, caller)
        decided = time.time()
        await until(lambda: len(mail.messages) == 1)
        mailed = time.time()
        await until(lambda: [kind for kind, *_ in receiver.got] == ["missed_call"])
        await until(lambda: len(extension.texts()) == 1)
        await lab.smsc.wait_for_text(phone)
        everybody = time.time()
        print(
            f"\nmissed call: e-mail after {mailed - decided:.2f} s, all {everybody - decided:.2f}"
        )
        assert everybody - decided < SOON
        (call,) = mail.messages
        plain = call.get_body(("plain",))
        assert plain is not None
        assert f"> {TEXT}" in plain.get_content()

        await lab.smsc.wait_for_text(caller)
        arrived = time.time()
        assert await lab.smsc.reply(caller, LINE, "Can you come today?") == ["ESME_ROK"]
        await until(lambda: len(mail.messages) == 2)
        await until(lambda: [kind for kind, *_ in receiver.got] == ["missed_call", "reply"])
        await until(lambda: len(extension.texts()) == 2)
        (*_, text) = await lab.smsc.wait_for_text(phone, count=2)
        everybody = time.time()
        print(f"reply: all after {everybody - arrived:.2f} s")
        assert everybody - arrived < SOON
        assert "Can you come today?" in text.text
        assert mail.messages[1]["References"] == call["References"]
        assert mail.messages[1]["Subject"] == call["Subject"]
        assert len(set(receiver.ids)) == 2
        assert {who for *_, who in receiver.got} == {caller}
        assert await program.stop() == 0
