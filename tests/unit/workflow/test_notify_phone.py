"""Notices to telephones: through a gateway that is up, and never twice."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from textback_ari.conversations.team import Channel
from textback_ari.messages.states import Accepted, InDoubt, NotSent, PartResult, Refused
from textback_ari.ports import Fate, GatewaySink, Health, Notice, OutboundText
from textback_ari.private import Body, Number
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.notify_phone import PhoneNotifier

LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    gateways=("first", "second"),
)
NOTICE = Notice(
    "a1",
    Channel.SMS,
    "+12125550177",
    "",
    Body("Reply from Anne"),
    1_800_000_000.0,
    number=300,
    line="+12125550100",
)


class Way:
    """A gateway that gives one answer."""

    def __init__(self, name: str, answer: Mapping[int, PartResult], *, up: bool = True) -> None:
        """Answer so."""
        self.name = name
        self.answer = answer
        self.up = up
        self.taken: list[OutboundText] = []

    def health(self) -> Health:
        """Return whether it is up."""
        return Health(self.up)

    def parts(self, body: Body) -> int:
        """Return 1."""
        return 1

    async def run(self, sink: GatewaySink) -> None:
        """Do nothing."""

    async def submit(self, text: OutboundText) -> Mapping[int, PartResult]:
        """Answer."""
        self.taken.append(text)
        return self.answer


class Now:
    """A clock that stands."""

    def now(self) -> float:
        """Return an instant."""
        return 1_800_000_005.0

    def take_step(self) -> float:
        """Return no step."""
        return 0.0


def notifier(*ways: Way, line: LinePolicy = LINE) -> PhoneNotifier:
    """Return a notifier over these gateways."""
    return PhoneNotifier({way.name: way for way in ways}, Lines((line,)), Now())


@pytest.mark.parametrize(
    ("answer", "fate"),
    [
        ({0: Accepted("x")}, Fate.SENT),
        ({0: Refused("no")}, Fate.REFUSED),
        ({0: NotSent("throttled")}, Fate.AGAIN),
        ({0: InDoubt("no answer")}, Fate.IN_DOUBT),
        ({0: Accepted("x"), 1: NotSent("throttled")}, Fate.IN_DOUBT),
        ({0: Accepted("x"), 1: InDoubt("no answer")}, Fate.IN_DOUBT),
    ],
)
async def test_what_a_gateways_answer_means(answer: dict[int, PartResult], fate: Fate) -> None:
    """Only what surely did not leave may be tried again."""
    assert (await notifier(Way("first", answer)).deliver(NOTICE)).fate is fate


async def test_the_first_gateway_that_is_up_sends_it() -> None:
    """A gateway that is down is passed over; the text comes from the line's number."""
    first = Way("first", {}, up=False)
    second = Way("second", {0: Accepted("x")})
    assert (await notifier(first, second).deliver(NOTICE)).fate is Fate.SENT
    assert first.taken == []
    (text,) = second.taken
    assert (text.to.e164, text.sender) == ("+12125550177", "+12125550100")
    assert text.message_id < 0


async def test_it_waits_while_all_gateways_are_down() -> None:
    """With no gateway up nothing has left, and it is tried again."""
    way = Way("first", {}, up=False)
    assert (await notifier(way).deliver(NOTICE)).fate is Fate.AGAIN


async def test_a_gateway_with_a_bug_leaves_it_in_doubt() -> None:
    """A gateway that raises may have sent it."""

    class Broken(Way):
        async def submit(self, text: OutboundText) -> Any:
            raise RuntimeError("bug")

    assert (await notifier(Broken("first", {})).deliver(NOTICE)).fate is Fate.IN_DOUBT


async def test_a_notice_about_a_line_that_is_gone_ends() -> None:
    """Without its line nobody knows whom it would come from."""
    way = Way("first", {0: Accepted("x")})
    answer = await notifier(way).deliver(replace(NOTICE, line="+12125550199"))
    assert answer.fate is Fate.REFUSED
    assert way.taken == []
