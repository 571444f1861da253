"""SIGHUP, run as a service manager runs the program."""

import signal

import pytest

from tests.unit.cli.program import Desk
from tests.unit.cli.test_run import Event, Running, running

pytestmark = pytest.mark.timeout(120)


async def reloaded(desk: Desk, program: Running, event: str) -> Event:
    """Write the file as it is now and send SIGHUP; returns what the program says of it."""
    (desk.folder / "textback.toml").write_text(desk.text)
    program.process.send_signal(signal.SIGHUP)
    return await program.until(event)


async def test_a_good_file_takes_effect(desk: Desk) -> None:
    """A changed line is in force after SIGHUP; what needs a restart is named."""
    async with running(desk, "--dry-run") as program:
        await program.until("ready")
        desk.spoil('agent = "Sam"', 'agent = "Kim"')
        desk.spoil("port = 9", "port = 10")
        assert (await reloaded(desk, program, "settings_reloaded"))["lines"] == 1
        assert (await program.until("restart_needed"))["settings"] == ["gateways"]
        program.process.send_signal(signal.SIGTERM)
        assert await program.ended() == 0
    assert [e["event"] for e in program.events].count("lines_changed") == 1


async def test_a_bad_file_changes_nothing(desk: Desk) -> None:
    """Every mistake is told in a sentence, and the program goes on as before."""
    async with running(desk, "--dry-run") as program:
        await program.until("ready")
        good = desk.text
        desk.spoil('delay = "40s"', 'delay = "soon"\ncolour = "red"')
        problems = (await reloaded(desk, program, "settings_refused"))["problems"]
        assert len(problems) == 2
        assert any("delay" in problem for problem in problems)
        assert any("colour" in problem for problem in problems)
        desk.text = good
        desk.spoil('gateways = ["carrier"]', 'gateways = ["other"]')
        desk.text += '\n[gateways.other]\ntype = "smpp"\nhost = "127.0.0.1"\nsystem_id = "x"\n'
        desk.text += f'password_file = "{desk.folder}/password"\n'
        [problem] = (await reloaded(desk, program, "settings_refused"))["problems"]
        assert "other" in problem
        assert "not running" in problem
        program.process.send_signal(signal.SIGTERM)
        assert await program.ended() == 0
    names = [event["event"] for event in program.events]
    assert "settings_reloaded" not in names
