"""`textback run` from its start to its end, and `textback check` where all is well."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from tests.fakes.ari_server import FakeAri
from tests.fakes.http_provider import HttpProvider, answer
from tests.fakes.smsc import ScriptedSmsc
from tests.unit.cli.program import SECONDS, TEXTBACK, Desk

Event = Mapping[str, Any]


class Running:
    """A `textback run` whose log is read line by line."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        """Read what it says."""
        self.process = process
        self.events: list[Event] = []
        self.last_words = ""

    async def until(self, name: str) -> Event:
        """Return the next event of this name."""
        async for event in self._said():
            if event["event"] == name:
                return event
        raise AssertionError(f"it ended without {name}: {self.last_words}")

    async def ended(self) -> int:
        """Read to the end; returns its exit status."""
        async for _ in self._said():
            pass
        return await self.process.wait()

    async def _said(self) -> AsyncIterator[Event]:
        assert self.process.stderr is not None
        async with asyncio.timeout(SECONDS):
            async for line in self.process.stderr:
                if line.startswith(b"{"):
                    self.events.append(json.loads(line))
                    yield self.events[-1]
                else:
                    self.last_words += line.decode()


@asynccontextmanager
async def running(desk: Desk, *words: str) -> AsyncIterator[Running]:
    """Start the program on a configuration, and end it whatever happens."""
    config = desk.folder / "textback.toml"
    config.write_text(desk.text)
    process = await asyncio.create_subprocess_exec(
        TEXTBACK,
        "run",
        *words,
        "--config",
        str(config),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield Running(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_sigterm_ends_it_well(desk: Desk) -> None:
    """After SIGTERM everything is stopped in turn, and the status is 0."""
    async with ScriptedSmsc() as smsc:
        desk.spoil("port = 9", f"port = {smsc.port}")
        async with running(desk) as program:
            assert (await program.until("ready"))["parts"] == ["carrier", "main"]
            program.process.send_signal(signal.SIGTERM)
            assert await program.ended() == 0
    names = [event["event"] for event in program.events]
    assert names.count("ready") == 1
    assert names.index("stopping") < names.index("stopped") == len(names) - 1
    assert not program.last_words


async def test_ctrl_c_ends_it_well(desk: Desk) -> None:
    """SIGINT is as good as SIGTERM."""
    async with running(desk, "--dry-run") as program:
        await program.until("ready")
        program.process.send_signal(signal.SIGINT)
        assert await program.ended() == 0


async def test_a_dry_run_knows_no_carrier(desk: Desk) -> None:
    """`--dry-run` is ready without the carrier, and never connects to it."""
    async with ScriptedSmsc() as smsc:
        desk.spoil("port = 9", f"port = {smsc.port}")
        async with running(desk, "--dry-run") as program:
            assert (await program.until("ready"))["parts"] == ["main"]
            program.process.send_signal(signal.SIGTERM)
            assert await program.ended() == 0
        assert smsc.connections == 0


async def test_another_instance_ends_it_with_a_sentence(desk: Desk, ari: FakeAri) -> None:
    """One that takes the PBX's events over is not fought: status 1, and the log says who won."""
    async with running(desk, "--dry-run") as program:
        await program.until("ready")
        key = aiohttp.encode_basic_auth(ari.username, ari.password)
        async with (
            aiohttp.ClientSession(headers={"Authorization": key}) as session,
            session.ws_connect(f"{ari.url}/ari/events?app=textback"),
        ):
            assert await program.ended() == 1
    assert "another textback is watching main" in program.last_words
    assert len(program.last_words.splitlines()) == 1


async def test_check_finds_nothing_wrong(desk: Desk) -> None:
    """With everything in place each finding is `ok`, and the status is 0."""
    async with ScriptedSmsc() as smsc:
        desk.spoil("port = 9", f"port = {smsc.port}")
        said = await desk.textback("check", "--json")
    found = json.loads(said.out)
    assert {finding["level"] for finding in found} == {"ok"}
    assert len(found) == 6
    assert said.status == 0


async def test_check_of_a_provider_over_http(desk: Desk) -> None:
    """An account over HTTP is tried without a text; without webhooks that is a warning."""
    carrier = desk.text[desk.text.index("[gateways.carrier]") : desk.text.index("[[lines]]")]
    table = (
        '[gateways.carrier]\ntype = "http"\nprovider = "telnyx"\nurl = "URL"\n'
        f'password_file = "{desk.folder / "password"}"\n'
    )
    async with HttpProvider(lambda _: answer(200, {"data": {}})).open() as provider:
        desk.spoil(carrier, table.replace("URL", provider.url))
        said = await desk.textback("check", "--json")
    assert [seen.path for seen in provider.requests] == ["/v2/balance"]
    found = {finding["what"]: finding["level"] for finding in json.loads(said.out)}
    assert found["gateway carrier: Telnyx accepts the account"] == "ok"
    (warning,) = [what for what, level in found.items() if level == "warning"]
    assert "neither replies nor statuses come in" in warning
    assert said.status == 0


async def test_the_version_is_quick() -> None:
    """`--version` loads none of the libraries that take their time."""
    heavy = "{'sqlalchemy', 'aiohttp', 'pydantic', 'alembic', 'phonenumbers', 'rich.console'}"
    code = (
        "import sys; sys.argv = ['textback', '--version']; import textback_ari.cli as c\n"
        "try: c.main()\n"
        f"except SystemExit: print(sorted({heavy} & set(sys.modules)))"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(SECONDS):
        out, _ = await process.communicate()
    version, loaded = out.decode().splitlines()
    assert version.startswith("textback ")
    assert loaded == "[]"
