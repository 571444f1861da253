"""What the team writes from its telephones: who may, what becomes of it, and only once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.memory_store import MemoryStore, StoredText
from tests.fakes.office import ANNE, BEN, LINE, START, Board
from tests.simulation.virtual_time import VirtualClock, in_virtual_time
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.leads import Status
from textback_ari.conversations.spreading import spread
from textback_ari.conversations.team import Channel, Member, Team
from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import State
from textback_ari.ports import Answer, CallerKey, Fate, InboundText, NewText, Notice
from textback_ari.private import Body, Number, RawNumber
from textback_ari.rules.calling_back import CallbackPolicy
from textback_ari.rules.lines import Lines
from textback_ari.workflow.reply import Mailroom
from textback_ari.workflow.team_desk import DESK, TeamDesk
from textback_ari.workflow.timekeeping import Timekeeper

UTC = ZoneInfo("UTC")
SALES = "+12125550200"
SAM = Member("Sam", UTC, extension="main:PJSIP/101", phone="+12125550177")
KIM = Member(
    "Kim", UTC, extension="main:PJSIP/102", phone="+12125550178", lines=frozenset({SALES}),
    pin="7391",
)  # fmt: skip
LINES = (
    replace(LINE, callback=CallbackPolicy(pbx="", ring=("PJSIP/101",)), appointments=True),
    replace(LINE, number=Number(SALES), dids=("2125550200",), desk_extension="8200"),
)


class Told:
    """Keeps what members are told."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.notices: list[Notice] = []

    async def deliver(self, notice: Notice) -> Answer:
        """Keep a notice."""
        self.notices.append(notice)
        return Answer(Fate.SENT)


class DeskOffice:
    """A desk on a store in memory."""

    def __init__(self, store: MemoryStore | None = None) -> None:
        """Make one on the running loop."""
        self.memory = store or MemoryStore()
        self.session = self.memory.session()
        self.clock = VirtualClock(START)
        self.told = Told()
        self.woken: list[str] = []
        self.lines = Lines(LINES)
        time = Timekeeper(self.session, self.clock, "me")
        self.desk = TeamDesk(
            self.session,
            time,
            self.lines,
            Team((SAM, KIM)),
            dict.fromkeys(Channel, self.told),
            written=lambda: self.woken.append("written"),
            ordered=lambda: self.woken.append("ordered"),
            happened=lambda: self.woken.append("happened"),
        )
        self.mailroom = Mailroom(
            self.session, time, self.lines, Board(), scheduled=lambda: None, team=self.desk
        )
        self._requests = 0

    async def talk_with(self, caller: str, line: str = LINE.number.e164) -> int:
        """Have a conversation, in which we wrote first; returns its number."""
        key = CallerKey("Acme", Number(caller))
        now = self.clock.now()
        async with self.session.transaction([key]) as tx:
            text = NewText(
                key, line, Kind.HELP, line, Body("hello"), ("carrier",), now, now, now + 60.0
            )
            message = await tx.write_text(text)
            await tx.start_sending([message], "me", now)
        db = self.memory.snapshot()
        stored = replace(db.texts[message], state=State.SENT, texted_at=now)
        db.texts[message] = stored
        self.memory.replace(db)
        return list(db.conversations).index((line, key)) + 1

    async def dials(self, words: str, *, extension: str = "101", to: str = DESK) -> str:
        """Let a telephone of the PBX write; returns what its owner is told."""
        self._requests += 1
        text = InboundText(
            "main telephones",
            RawNumber(extension),
            to,
            Body(words),
            self.clock.now(),
            carrier_id=f"PJSIP/{extension} {self._requests}",
        )
        return await self._answer(self.desk.telephone_wrote(f"main:PJSIP/{extension}", text))

    async def texts(self, words: str, sender: str = SAM.phone, request: str = "") -> str:
        """Let a phone text the line; returns what its owner is told."""
        self._requests += 1
        text = InboundText(
            "carrier",
            RawNumber(sender),
            LINE.number.e164,
            Body(words),
            self.clock.now(),
            carrier_id=request or f"id{self._requests}",
        )
        return await self._answer(self.mailroom.inbound(text))

    async def _answer(self, taking: "asyncio.Future[None] | object") -> str:
        before = len(self.told.notices)
        await taking  # type: ignore[misc]
        await asyncio.sleep(0.01)
        new = self.told.notices[before:]
        return new[0].body.text if new else ""

    def written(self, caller: str = ANNE) -> list[StoredText]:
        """Return what people wrote to a caller."""
        return [
            text
            for text in self.memory.snapshot().texts.values()
            if text.caller.number.e164 == caller and text.kind is Kind.STAFF
        ]

    def happened(self) -> list[EventKind]:
        """Return what happened."""
        return [event.kind for event in self.memory.snapshot().events.values()]


@asynccontextmanager
async def office() -> AsyncIterator[DeskOffice]:
    """Give a desk that tells its writers."""
    made = DeskOffice()
    running = asyncio.create_task(made.desk.run())
    await asyncio.sleep(0)
    try:
        yield made
    finally:
        running.cancel()


@in_virtual_time
async def test_an_answer_goes_to_the_caller() -> None:
    """What a member writes to a conversation's number goes to its caller, from the line."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        said = await desk.dials(f"#{talk} We are on our way")
        [text] = desk.written()
        assert (text.body.text, text.sender, text.line) == (
            "We are on our way",
            LINE.number.e164,
            LINE.number.e164,
        )
        assert said == f"Sent to #{talk} ({ANNE})."
        assert desk.told.notices[0].target == SAM.extension
        assert "written" in desk.woken
        assert EventKind.STAFF_TEXT in desk.happened()
        [heard] = desk.memory.snapshot().inbound.values()
        assert heard.inbound.text.body.text == ""


@in_virtual_time
async def test_nothing_is_done_twice() -> None:
    """A text that the carrier sends again changes nothing, and its writer is told once."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        assert await desk.texts(f"#{talk} Yes", request="same")
        assert await desk.texts(f"#{talk} Yes", request="same") == ""
        assert len(desk.written()) == 1


@in_virtual_time
async def test_strangers_get_nothing() -> None:
    """A telephone that is no member's does nothing and hears nothing, at any extension."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        assert await desk.dials(f"#{talk} hello", extension="666") == ""
        assert await desk.dials(f"#{talk} hello", to="102") == ""
        assert desk.written() == []
        assert not desk.memory.snapshot().inbound


@in_virtual_time
async def test_a_callers_text_stays_a_callers() -> None:
    """Text from any other number is a reply as before, whatever it says."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        assert await desk.texts(f"#{talk} /won 500", BEN) == ""
        assert EventKind.REPLY in desk.happened()
        assert EventKind.LEAD_CHANGED not in desk.happened()


@in_virtual_time
async def test_a_members_phone_is_never_a_lead() -> None:
    """What a member texts opens no conversation with the member."""
    async with office() as desk:
        await desk.texts("hello?")
        db = desk.memory.snapshot()
        assert not db.conversations
        assert EventKind.REPLY not in desk.happened()


@in_virtual_time
async def test_by_sms_the_number_of_the_conversation_is_required() -> None:
    """The sender of an SMS can be forged: without the conversation's number nothing is done."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        assert await desk.texts(f"#{talk} first")
        assert "begin with its number" in await desk.texts("and second")
        assert [text.body.text for text in desk.written()] == ["first"]


@in_virtual_time
async def test_a_pin_is_asked_for_by_sms_only() -> None:
    """Who has a PIN begins an SMS with it; a telephone of the PBX has proved who it is."""
    async with office() as desk:
        talk = await desk.talk_with(BEN, SALES)
        assert "PIN" in await desk.texts(f"#{talk} hello", KIM.phone)
        assert desk.written(BEN) == []
        await desk.texts(f"7391 #{talk} hello", KIM.phone)
        await desk.dials(f"#{talk} again", extension="102")
        assert [text.body.text for text in desk.written(BEN)] == ["hello", "again"]


@in_virtual_time
async def test_only_a_members_own_lines() -> None:
    """A member who has some lines does not reach the conversations of others."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        assert "no conversation" in await desk.dials(f"#{talk} hello", extension="102")
        assert "no conversation" in await desk.dials("#4711 hello")
        other = await desk.talk_with(BEN, SALES)
        assert "no conversation" in await desk.dials(f"#{talk} hello", to="8200")
        assert "Sent" in await desk.dials(f"#{other} hello", to="8200")
        assert desk.written(ANNE) == []


@in_virtual_time
async def test_without_a_number_it_is_the_one_told_of_lately() -> None:
    """A text without a number goes where its writer was told of last; of two, nowhere."""
    async with office() as desk:
        assert "begin with its number" in await desk.dials("hello?")
        for caller in (ANNE, BEN):
            await desk.talk_with(caller)
        await _reply_told(desk, ANNE)
        assert "Sent" in await desk.dials("We are on our way")
        await _reply_told(desk, BEN)
        assert "#1 or #2" in await desk.dials("And to you")
        assert (len(desk.written(ANNE)), len(desk.written(BEN))) == (1, 0)
        await asyncio.sleep(1_000.0)
        assert "begin with its number" in await desk.dials("hello?")


async def _reply_told(desk: DeskOffice, caller: str) -> None:
    """Let a caller reply, and the team be told."""
    await desk.texts("hello", caller)
    async with desk.session.transaction() as tx:
        stories = await tx.unspread(100)
        now = desk.clock.now()
        new = [n for s in stories for n in spread(s, Team((SAM,)), now)]
        await tx.spread([story.number for story in stories], new, now)


@in_virtual_time
async def test_who_opted_out_is_not_written_to() -> None:
    """An answer to a caller who wants no texts is refused, with the reason."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        desk.memory.opt_out(CallerKey("Acme", Number(ANNE)), START)
        said = await desk.dials(f"#{talk} hello")
        assert said == f"Not sent to #{talk}: the caller asked not to be texted."
        assert desk.written() == []


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/done", "is done"),
        ("/won 500", "is won, 500.00"),
        ("/won", "is won."),
        ("/lost too far", "is lost"),
        ("/block", "is blocked"),
        ("/take", "is yours"),
        ("/note call on Friday", "Noted"),
        ("/stop", "had no follow-up"),
        ("/call", "only who has called"),
        ("/confirm tomorrow 3pm", "Confirmed"),
        ("/confirm whenever", "Not confirmed"),
        ("/nonsense", "There is no such command"),
        ("/won 1,500", "two ways"),
    ],
)
def test_a_command_is_answered_and_never_sent(command: str, said: str) -> None:
    """Each command is answered in a sentence, and none of it goes to the caller."""

    @in_virtual_time
    async def story() -> None:
        async with office() as desk:
            talk = await desk.talk_with(ANNE)
            assert said in await desk.dials(f"#{talk} {command}")
            assert desk.written() == []
            assert all("/" not in t.body.text for t in desk.memory.snapshot().texts.values())

    story()


@in_virtual_time
async def test_what_commands_change() -> None:
    """Leads, blocks and notes are kept with who did it."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        await desk.dials(f"#{talk} /won 500")
        await desk.dials(f"#{talk} /block")
        await desk.dials(f"#{talk} /note call on Friday")
        db = desk.memory.snapshot()
        [lead] = db.leads.values()
        assert (lead.status, lead.value_minor) == (Status.WON, 50_000)
        [marked] = [e for e in db.events.values() if e.kind is EventKind.LEAD_CHANGED][-1:]
        assert (marked.by, marked.detail["to"]) == ("Sam", "won")
        [entry] = db.blocks.values()
        assert (entry.digits, entry.by, entry.business) == (ANNE, "Sam", "Acme")
        notes = [e for e in db.events.values() if e.kind is EventKind.NOTE]
        assert [e.detail["note"] for e in notes] == ["blocked", "call on Friday"]
        assert all(e.by == "Sam" for e in notes)


@in_virtual_time
async def test_a_merged_number_wins_the_other_ones_lead() -> None:
    """The lead of a number that was merged with another, which never wrote to this line, is won."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        await desk.talk_with(BEN, SALES)
        anne, ben = (CallerKey("Acme", Number(each)) for each in (ANNE, BEN))
        async with desk.session.transaction([anne, ben]) as tx:
            await tx.merge_leads(anne, ben, desk.clock.now(), "Sam")
        assert "is won" in await desk.dials(f"#{talk} /won 500")
        lead = desk.memory.snapshot().leads[SALES, ben]
        assert (lead.status, lead.value_minor) == (Status.WON, 50_000)


@in_virtual_time
async def test_help_needs_no_conversation() -> None:
    """The list of commands is told to any member, by SMS too."""
    async with office() as desk:
        assert "/won AMOUNT" in await desk.dials("/help")
        assert "/won AMOUNT" in await desk.texts("/help")


@in_virtual_time
async def test_times_in_a_reply_are_a_wish_for_an_appointment() -> None:
    """Times are kept and told; a confirmation and a reminder are written, and change with it."""
    async with office() as desk:
        talk = await desk.talk_with(ANNE)
        await desk.texts("tomorrow at 3 or friday 10am", ANNE)
        db = desk.memory.snapshot()
        [wish] = db.desk.appointments.values()
        assert len(wish.proposed) == 2
        [told] = [e for e in db.events.values() if e.kind is EventKind.APPOINTMENT]
        assert len(told.detail["times"]) == 2
        assert "Confirmed" in await desk.dials(f"#{talk} /confirm friday 10am")
        [first, reminder] = _about(desk)
        assert "confirmed for Friday" in first.body.text
        assert reminder.due_at > first.due_at + 86_400.0
        assert "already" in await desk.dials(f"#{talk} /confirm friday 10am")
        assert "Confirmed" in await desk.dials(f"#{talk} /confirm friday 11am")
        assert [t.state for t in _about(desk)][:2] == [State.CANCELLED, State.CANCELLED]
        assert len(_about(desk)) == 4
        assert "several" in await desk.dials(f"#{talk} /confirm monday or tuesday")


def _about(desk: DeskOffice) -> list[StoredText]:
    return [t for t in desk.memory.snapshot().texts.values() if t.kind is Kind.APPOINTMENT]


@in_virtual_time
async def test_times_that_nobody_asked_for() -> None:
    """Times to a line that gives no appointments, or out of the blue, are ordinary replies."""
    async with office() as desk:
        await desk.texts("tomorrow at 3", BEN)
        assert not desk.memory.snapshot().desk.appointments
