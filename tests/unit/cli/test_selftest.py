"""`textback selftest`: its stages in their order, what it says of one that fails, its refusals."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.unit.cli.program import CONFIG, Desk
from tests.unit.cli.recorded_calls import LINE
from textback_ari.asterisk.ari import AriForbiddenError
from textback_ari.asterisk.checks import Finding, Level
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.asterisk.trial import Heard, NotWatchedError, TrialCall, Wanted
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.calls.trial import TRUNK, Trial
from textback_ari.cli.selftest.plan import (
    Asked,
    NoWayInError,
    Plan,
    WayIn,
    WrongPlanError,
    make_plan,
)
from textback_ari.cli.selftest.stages import SelfTest
from textback_ari.cli.selftest.telling import Stage
from textback_ari.config import load
from textback_ari.messages.states import State
from textback_ari.private import Body, CallerName, Number, RawNumber
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Check
from textback_ari.store.queries import (
    CallStory,
    CallSummary,
    PartRecord,
    ReceiptRecord,
    TextRecord,
)

T0 = 1_800_000_000.0
MISSED = Outcome(Kind.MISSED, Cause.ABANDONED, Ending.CALLER_HUNG_UP)
CALLER = Number("+12015550123")
TEXT = TextRecord(
    id=7,
    kind="self_test",
    language="en",
    variant="a",
    to=CALLER,
    sender="+12125550100",
    body=Body("Sorry we missed you!"),
    state=State.SCHEDULED,
    reason=None,
    created_at=T0,
    due_at=T0,
    give_up_at=T0 + 120.0,
    gateways=("carrier",),
    gateway=None,
    attempts=0,
    last_error=None,
    sent_at=None,
    delivered_at=None,
    cancelled_at=None,
    parts=(),
    setbacks=(),
)


def sent(state: State = State.SENT, error: str | None = None) -> TextRecord:
    """Return the text as the carrier took it."""
    heard = () if error is None else (ReceiptRecord("undelivered", error, T0),)  # type: ignore[arg-type]
    part = PartRecord(0, "accepted", "carrier", "0123456789ab", None, heard)
    return replace(TEXT, state=state, gateway="carrier", parts=(part,), attempts=1)


def story(text: TextRecord | None = TEXT, reason: Reason | None = None) -> CallStory:
    """Return a decided call's story."""
    call = CallSummary(
        id=3,
        pbx="main",
        channel_id="textback-selftest-k-call",
        line=LINE.number.e164,
        business=LINE.business,
        caller=CALLER,
        caller_raw=RawNumber(CALLER.e164),
        caller_name=CallerName(""),
        started_at=T0,
        ended_at=T0 + 5.0,
        outcome=MISSED,
        reason=reason,
        message_id=text.id if text else None,
        message_state=text.state if text else None,
        message_reason=None,
        message_due_at=None,
        campaign=None,
        first_campaign=None,
        self_test=True,
    )
    return CallStory(
        call=call,
        trunk=TRUNK,
        did="2125550100",
        tag=None,
        presentation="allowed",
        linkedid=None,
        hooked=True,
        rang_for=5.0,
        talked_for=0.0,
        decided_at=T0 + 5.1,
        evidence=(),
        trace=(Check("paused", reason is None, "the line is paused"),),
        text=text,
        tasks=(),
    )


@dataclass
class World:
    """A PBX, a program and a clock that a test sets up; the clock moves as somebody waits."""

    time: float = 0.0
    running: bool = True
    trouble_: Finding | None = None
    way: WayIn | Exception = field(default_factory=lambda: WayIn("textback-in"))
    refuses: Exception | None = None
    rings: str = "PJSIP/101"
    ends_at_once: int | None = None
    """The cause with which the dialplan ends the call."""
    hangs: bool = False
    takes_over: bool = True
    told: list[CallStory] = field(default_factory=lambda: [story(), story(sent(State.DELIVERED))])
    """What is known of the call, later and later; the last stays."""
    heard: Heard = field(default_factory=Heard)
    placed: list[Wanted] = field(default_factory=list)
    hung_up_at: float | None = None
    back: bool = True

    def clock(self) -> float:
        """Return the time on the clock."""
        return self.time

    def now(self) -> float:
        """Return the same as epoch seconds."""
        return T0 + self.time

    async def pause(self, seconds: float) -> None:
        """Let time pass."""
        self.time += seconds

    async def trouble(self) -> Finding | None:
        """Return what is wrong with the PBX."""
        return self.trouble_

    async def way_in(self) -> WayIn:
        """Return where calls begin."""
        if isinstance(self.way, Exception):
            raise self.way
        return self.way

    @asynccontextmanager
    async def calling(self) -> AsyncIterator["World"]:
        """Give the call."""
        yield self

    async def place(self, wanted: Wanted) -> None:
        """Make the call."""
        if self.refuses:
            raise self.refuses
        self.placed.append(wanted)
        self.heard.rings = self.rings
        if self.ends_at_once is not None:
            self.heard.over, self.heard.cause = True, self.ends_at_once

    async def hang_up(self) -> None:
        """End the call."""
        self.hung_up_at = self.time
        self.heard.over = not self.hangs


class Recorded:
    """The program's records of a world."""

    def __init__(self, world: World) -> None:
        """Ask this world."""
        self._world = world

    async def trouble(self) -> str:
        """Return that the program does not run, if so."""
        return "" if self._world.running else "it does not run"

    async def seen(self, pbx: str, channel_id: str) -> bool:
        """Return whether it follows the call."""
        return self._world.takes_over and (pbx, channel_id) == ("main", "textback-selftest-k-call")

    async def story(self, channel_id: str) -> CallStory | None:
        """Return the next that is known."""
        assert channel_id == "textback-selftest-k-call"
        told = self._world.told
        return (told.pop(0) if len(told) > 1 else told[0]) if told else None

    async def came_in(self, line: str, since: float) -> CallStory | None:
        """Return the call that came in."""
        assert (line, since) == (LINE.number.e164, T0)
        return await self.story("textback-selftest-k-call") if self._world.back else None


PBX = PbxSettings(
    name="main",
    url="http://127.0.0.1:8088",
    username="textback",
    password="x",
    trunks=frozenset({"PJSIP/trunk"}),
)
PLAN = Plan(
    pbx=PBX,
    line=LINE,
    caller=CALLER,
    number="2125550100",
    context="",
    trunk="PJSIP/trunk",
    ring=5.0,
    receipt=10.0,
    trial=Trial.SEND,
)
LIVE = replace(PLAN, trial=None, number="12125550100", context="from-internal")


async def tried(world: World, plan: Plan = PLAN) -> tuple[bool, list[Stage]]:
    """Run a self-test in a world."""
    run = SelfTest(
        plan,
        world,
        Recorded(world),
        lambda _: None,
        clock=world.clock,
        now=world.now,
        pause=world.pause,
        key="k",
    )
    return await run.run(), run.stages


async def test_each_stage_in_its_order() -> None:
    """From the program to the receipt; the telephone rings for as long as was asked for."""
    world = World()
    passed, stages = await tried(world)
    assert passed
    assert [each.name for each in stages] == [
        *("program", "pbx", "call", "seen", "rings", "ended"),
        *("hook", "decided", "verdict", "accepted", "receipt"),
    ]
    (wanted,) = world.placed
    assert (wanted.context, wanted.number, wanted.trial) == (
        *("textback-in", "2125550100"),
        Trial.SEND,
    )
    assert world.hung_up_at == pytest.approx(5.0, abs=0.2)
    assert next(each.took for each in stages if each.name == "rings") == pytest.approx(5, abs=0.2)
    accepted = stages[-2].what
    assert accepted == "carrier accepted text 7 as 01…ab"
    # Twice the patience, and time to set it up: nothing is left of it after that.
    assert wanted.longest == 40.0


FAILS: dict[str, tuple[Callable[[], World], str, str]] = {
    "program": (lambda: World(running=False), "program", "not-running"),
    "pbx": (
        lambda: World(trouble_=Finding(Level.ERROR, "no", "do this", code="ari-password")),
        "pbx",
        "ari-password",
    ),
    "way in": (lambda: World(way=NoWayInError("where?")), "trunk", "selftest-way-in"),
    "rights": (lambda: World(refuses=AriForbiddenError("read")), "call", "selftest-refused"),
    "connected": (lambda: World(refuses=NotWatchedError("no")), "call", "selftest-not-watched"),
    "taken over": (lambda: World(takes_over=False), "seen", "selftest-not-seen"),
    "extension": (lambda: World(rings="", ends_at_once=1), "rings", "selftest-no-extension"),
    "hangs": (lambda: World(hangs=True), "ended", "selftest-not-ended"),
    "undecided": (lambda: World(told=[]), "decided", "selftest-undecided"),
    "hook": (lambda: World(told=[replace(story(), hooked=False)]), "hook", "selftest-hook"),
    "answered": (lambda: World(told=[answered()]), "decided", "selftest-not-missed"),
    "rule": (
        lambda: World(told=[story(None, Reason.LINE_PAUSED)]),
        "verdict",
        "selftest-no-text",
    ),
    "dry run": (
        lambda: World(told=[story(TEXT, Reason.DRY_RUN)]),
        "verdict",
        "selftest-no-text",
    ),
    "gateway down": (lambda: World(told=[story()]), "accepted", "selftest-not-accepted"),
    "refused": (
        lambda: World(told=[story(), story(replace(TEXT, state=State.FAILED, last_error="no"))]),
        "accepted",
        "selftest-not-accepted",
    ),
    "lost": (
        lambda: World(told=[story(), story(sent()), story(sent(State.UNDELIVERED, "absent"))]),
        "receipt",
        "selftest-not-delivered",
    ),
}


def answered() -> CallStory:
    """Return the story of a call that somebody answered."""
    known = story(None, Reason.ANSWERED)
    return replace(known, call=replace(known.call, outcome=Outcome(Kind.ANSWERED)))


@pytest.mark.parametrize("name", FAILS)
async def test_what_fails_is_said_and_where(name: str) -> None:
    """The stage that went wrong is the last one, with its code and what to do about it."""
    world, where, code = FAILS[name]
    passed, stages = await tried(world())
    assert not passed
    assert (stages[-1].name, stages[-1].level, stages[-1].code) == (where, Level.ERROR, code)
    assert stages[-1].hint
    assert all(each.level is Level.OK for each in stages[:-1])


async def test_the_rule_that_said_no_is_named() -> None:
    """Which rule decided, and what it saw, stands in the stage."""
    _, stages = await tried(World(told=[story(None, Reason.LINE_PAUSED)]))
    assert "rule paused: the line is paused" in stages[-1].what
    assert "(line_paused)" in stages[-1].what


async def test_without_sending_it_ends_with_the_verdict() -> None:
    """With --no-send all is well once the text is decided and will not leave."""
    shadow = replace(TEXT, state=State.CANCELLED, reason=Reason.DRY_RUN)
    world = World(told=[story(shadow, Reason.DRY_RUN)])
    passed, stages = await tried(world, replace(PLAN, trial=Trial.DECIDE))
    assert passed
    assert stages[-1].name == "verdict"
    assert "not sent" in stages[-1].what


async def test_nothing_rings() -> None:
    """A dialplan that rings nobody and does not end is given up after a while."""
    world = World(rings="")
    passed, stages = await tried(world)
    assert passed
    assert world.hung_up_at == pytest.approx(15.0, abs=0.2)
    assert next(each.what for each in stages if each.name == "rings") == "no telephone rang"


async def test_no_receipt_is_no_failure() -> None:
    """A carrier that sends no receipt in that time has taken the text all the same."""
    passed, stages = await tried(World(told=[story(), story(sent())]))
    assert passed
    assert stages[-1].what.startswith("no receipt within 10 s")
    assert stages[-1].took == pytest.approx(10.0, abs=0.2)


async def test_live_it_comes_in_over_a_trunk() -> None:
    """The call goes out, and the one that comes in is followed from there."""
    first = replace(story(), trunk="PJSIP/trunk")
    passed, stages = await tried(World(told=[first, story(sent(State.DELIVERED))]), LIVE)
    assert passed
    assert [each.name for each in stages][2:6] == ["call", "rings", "ended", "came_in"]
    assert stages[5].what == "it came in over PJSIP/trunk, from +12015550123"


async def test_live_it_does_not_come_back() -> None:
    """Where no call comes in, that is said, with what may be in the way."""
    passed, stages = await tried(World(back=False), LIVE)
    assert not passed
    assert stages[-1].code == "selftest-not-back"


async def test_live_with_the_own_number_is_no_failure() -> None:
    """A call that shows the line's own number gets no text; it came in, which was to be tried."""
    passed, stages = await tried(World(told=[story(None, Reason.INTERNAL)]), LIVE)
    assert passed
    assert (stages[-1].level, stages[-1].code) == (Level.WARNING, "selftest-own-number")


# --- what may be tested ---------------------------------------------------------------------------


def plan(tmp_path: Path, asked: Asked) -> Plan:
    """Return what would be called with the tests' configuration."""
    (tmp_path / "password").write_text("secret\n")
    file = tmp_path / "textback.toml"
    file.write_text(CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))
    settings = load(file)
    return make_plan(settings, asked, settings.lines[0])


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (Asked(), "say with --from"),
        (Asked(caller="911"), "short number"),
        (Asked(caller="112"), "--from"),
        (Asked(caller="anonymous"), "--from"),
        (Asked(caller="+12125550100"), "your own lines"),
        (Asked(caller="+18005550199"), "takes no texts"),
        (Asked(caller="+4915112345678"), "the line texts numbers of US"),
        (Asked(caller="+12015550123", pbx="other"), "--pbx"),
        (Asked(caller="+12015550123", trunk="PJSIP/other"), "--trunk"),
        (Asked(caller="+12015550123", number="1@elsewhere"), "nothing that can be called"),
        (Asked(live=True, number="911"), "emergency"),
        (Asked(live=True, number="911234"), "emergency"),
    ],
    ids=str,
)
def test_what_is_refused(tmp_path: Path, asked: Asked, says: str) -> None:
    """What must not be called or texted is refused before anything is called, with the reason."""
    with pytest.raises(WrongPlanError, match=says):
        plan(tmp_path, asked)


def test_without_sending_no_number_is_needed(tmp_path: Path) -> None:
    """A number of the country's examples calls then, and is never texted."""
    made = plan(tmp_path, Asked(send=False))
    assert made.trial is Trial.DECIDE
    assert made.caller.e164.startswith("+1")
    assert (made.number, made.trunk) == ("12125550100", "PJSIP/trunk")


async def test_nobody_runs(desk: Desk) -> None:
    """Without a database there is nothing to follow: the sentence says what makes one."""
    said = await desk.textback("selftest", "--no-send")
    assert said.status == 1
    assert "there is no database" in said.out
    assert "textback run" in said.out
    refused = await desk.textback("selftest", "--from", "911")
    assert refused.status == 2


# --- the call -------------------------------------------------------------------------------------


def test_what_its_socket_tells() -> None:
    """The telephone that rings, what answers and how it ends are read from ARI's events."""
    call = TrialCall(None, None, "textback-selftest")  # type: ignore[arg-type]
    call._wanted = Wanted("k", "in", "1", CALLER, 40.0, Trial.SEND)
    halves = '{"id":"textback-selftest-k%s","name":"Local/1@in-1;%d","state":"%s"}'
    one, two = halves % ("", 1, "Ringing"), halves % ("-call", 2, "Ring")
    phone = '{"id":"1.2","name":"PJSIP/101-00000001","state":"Ringing"}'
    frames = [
        f'{{"type":"Dial","dialstatus":"RINGING","peer":{one}}}',
        f'{{"type":"Dial","dialstatus":"RINGING","caller":{two},"peer":{phone}}}',
        f'{{"type":"ChannelDialplan","dialplan_app":"VoiceMail","channel":{two}}}',
        f'{{"type":"ChannelStateChange","channel":{halves % ("", 1, "Up")}}}',
        "[]",
        f'{{"type":"ChannelDestroyed","cause":16,"channel":{two}}}',
    ]
    for frame in frames:
        call.take(frame.encode())
    assert call.heard == Heard("PJSIP/101", "VoiceMail", answered=True, over=True, cause=16)
