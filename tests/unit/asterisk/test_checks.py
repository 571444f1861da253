"""What `textback check` finds out about a PBX."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp import web

from tests.fakes.ami_server import FakeAmi
from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.unit.asterisk.test_ami import settings_for
from textback_ari.asterisk.checks import Finding, Level, check
from textback_ari.asterisk.settings import PbxSettings


@pytest.fixture
async def ari() -> AsyncIterator[FakeAri]:
    """Give a PBX."""
    async with FakeAri() as fake:
        yield fake


def _settings(url: str) -> PbxSettings:
    return PbxSettings("main", url, "textback", "secret", frozenset({"PJSIP/trunk"}))


def _levels(findings: list[Finding]) -> list[Level]:
    return [finding.level for finding in findings]


async def test_all_is_well(ari: FakeAri) -> None:
    """Where nothing is wrong, what was looked at is said."""
    findings = await check(_settings(ari.url))
    assert _levels(findings) == [Level.OK, Level.OK]
    assert "22.10.1" in findings[0].what
    assert "PJSIP/trunk" in findings[1].what


async def test_unknown_trunk_is_named_with_the_nearest(ari: FakeAri) -> None:
    """A trunk that the PBX does not have is named, where to look, and what may be meant."""
    settings = replace(_settings(ari.url), trunks=frozenset({"PJSIP/trnk", "PJSIP/trunk"}))
    errors = [each for each in await check(settings) if each.level is Level.ERROR]
    assert len(errors) == 1
    assert "'PJSIP/trnk'" in errors[0].what
    assert "pjsip show endpoints" in errors[0].what
    assert "PJSIP/trunk" in errors[0].hint


async def test_wrong_password_is_said(ari: FakeAri) -> None:
    """A wrong password is one finding, and the password is not shown."""
    findings = await check(replace(_settings(ari.url), password="wr0ng"))
    assert _levels(findings) == [Level.ERROR]
    assert "password is wrong" in findings[0].what
    assert "wr0ng" not in findings[0].what + findings[0].hint


async def test_nobody_there_is_said() -> None:
    """An address where nothing answers is one finding."""
    findings = await check(_settings("http://127.0.0.1:9"))
    assert _levels(findings) == [Level.ERROR]
    assert "cannot be reached" in findings[0].what


@pytest.mark.parametrize("status", [200, 301, 404, 500])
async def test_another_web_server_is_told_apart(status: int) -> None:
    """What answers and is not ARI is said to be none, whatever it answers."""

    async def page(_: web.Request) -> web.Response:
        return web.Response(text="<html>It works!", status=status)

    app = web.Application()
    app.add_routes([web.get("/{path:.*}", page)])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        port = runner.addresses[0][1]
        findings = await check(_settings(f"http://127.0.0.1:{port}"))
    finally:
        await runner.cleanup()
    assert _levels(findings) == [Level.ERROR]
    assert findings[0].hint


@pytest.mark.parametrize(
    ("version", "level"),
    [
        ("16.28.0~dfsg-0+deb11u4", Level.OK),
        ("certified-20.7-cert3", Level.OK),
        ("13.38.3", Level.WARNING),
        ("GIT-master-abc", Level.WARNING),
        ("", Level.WARNING),
    ],
)
async def test_version_is_judged(ari: FakeAri, version: str, level: Level) -> None:
    """An Asterisk older than tested, or of unknown age, is a warning."""
    ari.version = version
    assert (await check(_settings(ari.url)))[0].level is level


@pytest.mark.parametrize(("presentation", "level"), [("allowed", Level.OK), ("", Level.WARNING)])
async def test_missing_channelvars_are_noticed(
    ari: FakeAri, presentation: str, level: Level
) -> None:
    """Where a call is in progress, it shows whether ARI tells the caller's presentation."""
    ari.miss(Story(presentation=presentation).arrives())
    findings = await check(_settings(ari.url))
    assert findings[-1].level is level
    assert "presentation" in findings[-1].what


async def test_all_channels_need_no_endpoint(ari: FakeAri) -> None:
    """With `*` there is no trunk to look for."""
    findings = await check(replace(_settings(ari.url), trunks=frozenset({"*"})))
    assert _levels(findings) == [Level.OK, Level.OK]


async def test_manager_is_looked_at(ari: FakeAri) -> None:
    """Where AMI is configured its login and the journal are looked at, and nothing is changed."""
    async with FakeAmi() as ami:
        ami.lines = {"1.1": "1^x"}
        settings = replace(_settings(ari.url), ami=settings_for(ami.port))
        findings = await check(settings)
        assert _levels(findings) == [Level.OK] * 3
        assert findings[2].what.endswith("waiting in its journal: 1")
        assert list(ami.lines) == ["1.1"]
        ami.modules = {"cdr_manager.so"}
        assert "call records" in (await check(settings))[3].what
        ami.journal_is_on = False
        assert "writes no journal" in (await check(settings))[-1].what
        ami.refused = {"Filter"}
        (refused,) = (f for f in await check(settings) if f.level is Level.ERROR)
        assert "Filter" in refused.what
        assert "read=call,agent,cdr" in refused.hint
        ami.may_write = False
        (refused,) = (f for f in await check(settings) if f.level is Level.ERROR)
        assert "DBDel" in refused.what
        assert "write=system,reporting" in refused.hint
        wrong = replace(settings, ami=settings_for(ami.port, password="wr0ng"))
        (refused,) = (f for f in await check(wrong) if f.level is Level.ERROR)
        assert "wr0ng" not in refused.what + refused.hint
        assert not refused.passing
    (away,) = (f for f in await check(settings) if f.level is Level.ERROR)
    assert away.passing
