"""FreePBX's blacklist, read over AMI while the journal's keeper is at work."""

import random

from tests.fakes.ami_server import FakeAmi
from tests.fakes.call_sink import RecordingCalls
from textback_ari.asterisk.keeper import JournalKeeper, Lines
from textback_ari.asterisk.settings import AmiSettings
from textback_ari.private import RawNumber


async def test_the_blacklist_is_told() -> None:
    """The sink gets each number with its comment, and none of FreePBX's own settings."""
    sink = RecordingCalls()

    async def catch_up(_: Lines) -> None:
        return None

    async with FakeAmi() as ami:
        ami.families["blacklist"] = {
            "2015550123": "pranks",
            "2015550124": "1",
            "dest": "ext-local,101,1",
            "blocked": "1",
        }
        settings = AmiSettings("127.0.0.1", FakeAmi.username, FakeAmi.password, ami.port)
        keeper = JournalKeeper(settings, "main", random.Random(1).random)
        async with keeper.at_work(sink, catch_up, lambda _: None, lambda _: None):
            await sink.until(lambda: "main" in sink.blocked)
    assert sink.blocked["main"] == {
        RawNumber("2015550123"): "pranks",
        RawNumber("2015550124"): "1",
    }
