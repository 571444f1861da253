"""One program and two real PBXes, on which the same channel ids occur; one dies and comes back."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from lab.lab import Lab
from lab.program import Event, Program
from tests.lab.installation import (
    BUSINESS,
    OPT_OUT,
    Installation,
    Json,
    line,
    outcome_of,
    pbx,
    submits_to,
    verdict,
)

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.timeout(150),
]

NewCaller = Callable[[], str]

RINGS, BUSY, ANSWERS = "2125550100", "2125550101", "2125550102"
TEXTS = {
    "busy": "{business} is talking to a customer.",
    "abandoned": "You hung up before {business} could answer.",
    "no_answer": "Nobody at {business} could come to the telephone.",
}
SAID = {kind: f"{text.format(business=BUSINESS)} {OPT_OUT}" for kind, text in TEXTS.items()}
ABANDONED = "missed (abandoned, caller_hung_up)"
WAS_BUSY = "missed (busy, pbx_hung_up)"
NO_ANSWER = "missed (no_answer, pbx_hung_up)"
ROUNDS = 8
"""How often both PBXes are called at the same time, at most, until two ids are the same."""


def _on(name: str) -> Callable[[Event], bool]:
    return lambda event: event["pbx"] == name


class Companies:
    """Two PBXes, `east` and `west`, and the program that watches both."""

    def __init__(self, east: Lab, west: Lab, folder: Path) -> None:
        """Write the program's files; texts leave by the SMS centre of `east`."""
        self.east, self.west = east, west
        self.files = Installation(
            east,
            folder,
            lines=[line(did, delay=1.0, texts=TEXTS) for did in (RINGS, BUSY, ANSWERS)],
            pbxes=[pbx(name="east"), {**pbx(name="west"), "url": west.ari_url}],
        )

    async def told(self, program: Program, caller: str) -> Json:
        """Return what is told of a caller's call, read by the caller: ids are not unique here."""
        await verdict(program, caller)
        (call,) = [each for each in await self.files.calls() if each["caller_raw"] == caller]
        return await self.files.story(str(call["id"]))

    async def text(self, caller: str) -> str:
        """Return the one text that a caller's handset has."""
        (text,) = await self.east.smsc.wait_for_text(caller)
        assert len(await submits_to(self.east, caller)) == 1
        return text.text


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def labs(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Lab, Lab]]:
    """Give two PBXes that were started at the same time, so that both count from 0."""
    version = request.config.getoption("--asterisk", "22")
    east = Lab("east", "127.0.46", asterisk=version, ring_seconds=3)
    west = Lab("west", "127.0.47", asterisk=version, ring_seconds=3)
    async with AsyncExitStack() as stack:
        for lab in (east, west):
            await stack.enter_async_context(lab)
        yield east, west


async def test_same_ids_are_different_calls(
    labs: tuple[Lab, Lab], tmp_path: Path, new_caller: NewCaller
) -> None:
    """Two calls with the same channel id, one on each PBX, each come to their own outcome."""
    here = Companies(*labs, tmp_path)
    made: list[tuple[str, str]] = []
    async with here.files.running() as program:
        ids: dict[str, str] = {}
        for _ in range(ROUNDS):
            one, two = new_caller(), new_caller()
            await asyncio.sleep(1 - time.time() % 1)
            await asyncio.gather(
                here.east.call(one, RINGS, hangup_after=0.5), here.west.call(two, BUSY)
            )
            made.append((one, two))
            ids = {who: (await verdict(program, who))["call"] for who in (one, two)}
            if ids[one] == ids[two]:
                break
        print(f"\nthe same channel id on both PBXes after {len(made)} calls: {ids}")
        assert len(set(ids.values())) == 1
        for one, two in made:
            assert (await here.text(one), await here.text(two)) == (
                SAID["abandoned"],
                SAID["busy"],
            )
            stories = [await here.told(program, who) for who in (one, two)]
            assert [story["call"]["pbx"] for story in stories] == ["east", "west"]
            assert [outcome_of(story) for story in stories] == [ABANDONED, WAS_BUSY]
        assert await program.stop() == 0
    assert len(await here.files.calls()) == 2 * len(made)


@pytest.mark.nightly
async def test_one_dies_and_the_other_does_not_notice(
    labs: tuple[Lab, Lab], tmp_path: Path, new_caller: NewCaller
) -> None:
    """While one PBX is dead the other's calls come out right; only the one has a gap."""
    here = Companies(*labs, tmp_path)
    talking, cut_off, missed, later = (new_caller() for _ in range(4))
    async with here.files.running() as program:
        async with asyncio.TaskGroup() as calls:
            # Before, while and after the other one dies.
            calls.create_task(here.east.call(talking, ANSWERS, talk=6))
            lost = calls.create_task(here.west.call(cut_off, RINGS))
            for name in ("east", "west"):
                await program.until("call_started", 10, also=_on(name))
            await here.west.kill("pbx")
            await program.until("part_down", 20, also=lambda event: event["part"] == "west")
            lost.cancel()
            calls.create_task(here.east.call(missed, RINGS))
        assert outcome_of(await here.told(program, talking)) == "answered"
        assert outcome_of(await here.told(program, missed)) == NO_ANSWER
        assert await here.text(missed) == SAID["no_answer"]

        await here.west.start("pbx")
        gap = await program.until("watching_interrupted", 40)
        story = await here.told(program, cut_off)
        assert outcome_of(story) == "unknown"
        assert [task["done_at"] for task in story["tasks"]] == [None]
        await here.west.call(later, BUSY)
        assert outcome_of(await here.told(program, later)) == WAS_BUSY
        assert await here.text(later) == SAID["busy"]
        assert await program.stop() == 0
    assert gap["pbx"] == "west"
    assert [told["pbx"] for told in await here.files.gaps()] == ["west"]
    assert {each["caller_raw"] for each in await here.files.calls()} == {
        talking,
        cut_off,
        missed,
        later,
    }
