"""AMI on a real Asterisk: what only AMI tells, how little it sends, and what goes when it goes."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Literal

import pytest

from lab.calls import Trunk
from lab.capture import ami_events
from lab.flows import make
from lab.lab import Lab
from lab.shapes import ALL
from tests.fakes.tcp_proxy import TcpProxy
from tests.lab.watching import Made, settings, table, until_idle, watching
from textback_ari.asterisk.ami import AmiLink
from textback_ari.asterisk.checks import Level, check

pytestmark = [pytest.mark.lab, pytest.mark.timeout(240)]

FLOWS = (
    "local_mailbox",
    "local_mailbox_left",
    "local_queue_abandoned",
    "local_queue_timeout",
    "local_deep_answered",
    "followme_rings_out",
    "queue_abandoned",
    "queue_timeout",
    "queue_answered_through_local",
    "freepbx_group_rings_out",
    "voicemail_left",
    "pickup",
    "parked_too_long",
    "answered",
    "busy",
)
"""Those on which AMI has most to say, and some on which it has nothing."""


@pytest.fixture
async def lab(request: pytest.FixtureRequest) -> AsyncIterator[Lab]:
    """Give a lab of this file's own."""
    version: Literal["22", "16"] = request.config.getoption("--asterisk", default="22")
    async with Lab("ami", "127.0.46", asterisk=version, ring_seconds=3) as lab:
        yield lab


@pytest.mark.parametrize(
    "ami", [True, pytest.param(False, marks=pytest.mark.nightly)], ids=["with", "without"]
)
async def test_outcomes_with_and_without(lab: Lab, ami: bool) -> None:
    """With AMI the outcomes are those without it, but for the facts that only AMI has."""
    made: list[Made] = []
    trunks: tuple[Trunk, ...] = ("hooked", "bare")

    async def one(number: int, name: str, trunk: Trunk) -> None:
        flow = ALL[name]
        caller = f"+1201555{1000 + number:04}"
        made.append(Made(name, trunk, caller, flow.outcomes_where(everything=False, ami=ami)))
        await make(lab, flow, trunk, caller)

    async with watching(lab, ami=lab.ami_settings if ami else None) as (watcher, sink):
        async with asyncio.TaskGroup() as group:
            pairs = [
                (name, trunk)
                for name in FLOWS
                for trunk in trunks
                if lab.asterisk in ALL[name].versions
            ]
            for number, (name, trunk) in enumerate(pairs):
                group.create_task(one(number, name, trunk))
                await asyncio.sleep(0.05)
        await until_idle(watcher)
    text, wrong = table(made, sink)
    print(f"\n{text}")
    assert not wrong
    assert not sink.gaps


async def test_only_what_is_asked_for_is_sent(lab: Lab) -> None:
    """An unanswered call costs one event of AMI, one to a group of Local channels a handful."""
    for did, most in (("2125550100", 2), ("2125550305", 14)):
        async with ami_events(lab.ami_settings) as heard:
            await lab.call("+12015550123", did)
            while await lab.channels():  # noqa: ASYNC110 - Asterisk tells nobody when it is idle
                await asyncio.sleep(0.1)
        told = [frame.event for frame in heard]
        size = sum(len(key) + len(value) + 4 for each in told for key, value in each.items())
        print(f"{did}: {len(told)} events, {size} bytes: {sorted(e['event'] for e in told)}")
        assert 0 < len(told) <= most
        # A dial by the caller's own channel is told by ARI.
        dialled_by = {e["channel"] for e in told if e["event"].startswith("Dial")}
        assert all(name.startswith("Local/") for name in dialled_by)


async def test_dead_link_is_noticed_and_made_anew(lab: Lab) -> None:
    """A link that goes dead without FIN is noticed by its ping, and comes up again by itself."""
    host, port = lab.ami_address
    ups = asyncio.Queue[float]()
    downs = asyncio.Queue[float]()

    def listening(on: bool) -> None:
        (ups if on else downs).put_nowait(time.monotonic())

    async with TcpProxy(host, port) as wire:
        given = replace(lab.ami_settings, host="127.0.0.1", port=wire.port)
        link = AmiLink(given, "main", lambda: 0.5)
        task = asyncio.create_task(link.run(lambda: None, lambda _: None, listening))
        async with asyncio.timeout(40):
            await ups.get()
            wire.freeze()
            frozen_at = time.monotonic()
            noticed = await downs.get() - frozen_at
            assert not link.health().ready
            wire.mend()
            await ups.get()
            assert link.health().ready
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    print(f"noticed after {noticed:.1f} s")
    assert noticed < given.ping_interval + given.request_timeout + 1.0


async def test_calls_go_on_when_the_manager_goes(lab: Lab) -> None:
    """When AMI goes dead in the middle of a call, ARI alone decides it, and there is no gap."""
    host, port = lab.ami_address
    async with TcpProxy(host, port) as wire:
        ami = replace(lab.ami_settings, host="127.0.0.1", port=wire.port)
        async with watching(lab, ami=ami) as (watcher, sink), asyncio.TaskGroup() as group:
            group.create_task(make(lab, ALL["local_mailbox_left"], "hooked", "+12015551000"))
            await sink.until(lambda: bool(sink.started), within=10)
            wire.freeze()
            await sink.until(lambda: bool(sink.finished), within=30)
            assert watcher.health().ready
    assert sink.outcomes == list(ALL["local_mailbox_left"].outcomes)
    assert not sink.gaps


async def test_check_looks_at_the_rights(lab: Lab) -> None:
    """On a PBX that is set up as shipped nothing is wrong, and call records are there."""
    findings = await check(settings(lab, "named", ami=lab.ami_settings))
    assert [each.what for each in findings if each.level is Level.ERROR] == []
    assert any("call records over AMI" in each.what for each in findings)
