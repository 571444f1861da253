"""What the team writes from its telephones, and appointments: the same tests for every store."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from zoneinfo import ZoneInfo

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import ANNE, BEN, LINE, T0, decision, save, text, write, written
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.slots import Booking, Bound, Part, Slot
from textback_ari.conversations.spreading import spread
from textback_ari.conversations.team import Channel, Hook, Member, Team, Way
from textback_ari.messages.kinds import Kind
from textback_ari.ports import Booked, CallerKey, DeskText, Inbound, InboundText, Store
from textback_ari.private import Body, RawNumber

WAY = Way(Channel.SIP, "main:PJSIP/101")
SLOTS = (
    Slot(date(2027, 1, 19), time(15)),
    Slot(date(2027, 1, 20), None, Part.MORNING),
    Slot(date(2027, 1, 21), time(14), None, Bound.AFTER),
)


async def _talks(store: Store, *callers: CallerKey) -> Mapping[CallerKey, int]:
    """Open a conversation with each caller; returns their numbers."""
    for caller in callers:
        await write(store, written(Kind.HELP, caller))
    found: dict[CallerKey, int] = {}
    async with store.transaction() as tx:
        for number in range(1, 100):
            if (talk := await tx.talk(number)) and talk.caller in callers:
                found[talk.caller] = number
    return found


async def _hear(store: Store, carrier_id: str, by: str = "Sam") -> int:
    heard = InboundText(
        "desk main", RawNumber("101"), "textback", Body("#1 yes"), T0, carrier_id=carrier_id
    )
    async with store.transaction() as tx:
        return (await tx.record_inbound(Inbound(heard, None, LINE, by=by))).message_id


async def _note(store: Store, message: int, at: float = T0, member: str = "Sam") -> bool:
    async with store.transaction() as tx:
        return await tx.note_desk_text(DeskText(message, member, WAY, LINE, at))


async def _answer(store: Store, message: int, talk: int | None, said: str) -> None:
    async with store.transaction() as tx:
        await tx.answer_desk_text(message, talk, Body(said))


async def _told(store: Store, since: float, member: str = "Sam") -> Sequence[int]:
    async with store.transaction() as tx:
        return await tx.talks_told(member, since)


async def test_a_members_text_is_no_reply(store_backend: Backend) -> None:
    """What a member writes is stored once, and nobody is told of a reply of an unknown caller."""
    store = store_backend.store
    first = await _hear(store, "call-1")
    assert await _hear(store, "call-1") == first
    assert await _hear(store, "call-2") != first
    assert EventKind.REPLY not in [event.kind for event in await store_backend.events()]


async def test_a_conversation_has_a_number(store_backend: Backend) -> None:
    """A conversation is found by its number; numbers that there are not, find nothing."""
    store = store_backend.store
    talks = await _talks(store, ANNE, BEN)
    async with store.transaction() as tx:
        found = await tx.talk(talks[BEN])
        assert found is not None
        assert (found.number, found.caller, found.line, found.lead) == (
            talks[BEN],
            BEN,
            LINE,
            "new",
        )
        for number in (0, -1, 4_711, 10**30):
            assert await tx.talk(number) is None


async def test_a_members_text_is_noted_once(store_backend: Backend) -> None:
    """Of a text that comes again it is known that it was dealt with."""
    store = store_backend.store
    message = await _hear(store, "call-1")
    assert await _note(store, message)
    assert not await _note(store, message)


async def test_an_answer_is_taken_once(store_backend: Backend) -> None:
    """What a member is told is taken once, in order, and not when it is old."""
    store = store_backend.store
    messages = [await _hear(store, f"call-{n}") for n in range(4)]
    for n, message in enumerate(messages):
        await _note(store, message, T0 + n)
    for n, message in enumerate(messages[:3]):
        await _answer(store, message, None, f"answer {n}")
    async with store.transaction() as tx:
        taken = await tx.take_desk_answers(T0 + 0.5, T0 + 9.0, 10)
    assert [(a.text.message_id, a.body.text) for a in taken] == [
        (messages[1], "answer 1"),
        (messages[2], "answer 2"),
    ]
    assert taken[0].text == DeskText(messages[1], "Sam", WAY, LINE, T0 + 1.0)
    async with store.transaction() as tx:
        assert not await tx.take_desk_answers(T0 + 0.5, T0 + 9.0, 10)
        assert len(await tx.take_desk_answers(T0, T0 + 9.0, 10)) == 1


async def test_what_a_member_was_told_of_lately(store_backend: Backend) -> None:
    """Conversations of notices to a person and of what the person wrote count, others do not."""
    store = store_backend.store
    await save(store, decision("c1", text()), decision("c2", text(BEN), caller=BEN))
    talks = await _talks(store, ANNE, BEN)
    member = Member(
        "Sam", ZoneInfo("America/New_York"), email="sam@x.example", lines=frozenset({LINE})
    )
    team = Team((member,), (Hook("Sam"),))
    async with store.transaction() as tx:
        stories = await tx.unspread(10)
        anne = [story for story in stories if story.event.caller == ANNE.number]
        await tx.spread(
            [s.number for s in stories], [n for s in anne for n in spread(s, team, T0)], T0
        )
    assert await _told(store, T0) == [talks[ANNE]]
    assert await _told(store, T0 + 1.0) == []
    assert await _told(store, T0, "Kim") == []
    message = await _hear(store, "call-1")
    await _note(store, message, T0 + 2.0)
    assert await _told(store, T0 + 1.0) == []
    await _answer(store, message, talks[BEN], "sent")
    assert await _told(store, T0 + 1.0) == [talks[BEN]]
    assert sorted(await _told(store, T0)) == sorted(talks.values())


async def test_tasks_are_closed_by_hand(store_backend: Backend) -> None:
    """Open tasks of a caller are closed with the reason given, those of others stay."""
    store = store_backend.store
    await write(store, written(Kind.HELP, ANNE))
    await write(store, written(Kind.HELP, BEN))
    async with store.transaction() as tx:
        await tx.give_up_late(T0 + 1e6, 10)
    async with store.transaction([ANNE]) as tx:
        assert await tx.close_tasks(ANNE, T0, "done, says Sam") == 1
        assert await tx.close_tasks(ANNE, T0, "done, says Sam") == 0
    async with store.transaction([BEN]) as tx:
        assert await tx.close_tasks(BEN, T0, "x") == 1


async def test_a_wish_for_an_appointment(store_backend: Backend) -> None:
    """Times that a caller names are kept as they are; those named later take their place."""
    store = store_backend.store
    async with store.transaction([ANNE]) as tx:
        number = await tx.ask_appointment(ANNE, LINE, 7, SLOTS, T0)
        assert await tx.ask_appointment(ANNE, LINE, 8, SLOTS[:1], T0 + 1.0) == number
        found = await tx.appointment(number)
        assert found is not None
        assert (found.state, found.proposed, found.message_id) == (Booking.ASKED, SLOTS[:1], 8)
        assert (found.asked_at, found.agreed, found.at, found.texts) == (T0, None, None, ())
        assert (found.talk.caller, found.talk.line) == (ANNE, LINE)
        assert await tx.appointment_of(found.talk.number) == found
        assert await tx.appointment(4_711) is None


async def test_an_appointment_is_booked(store_backend: Backend) -> None:
    """What becomes of an appointment is kept; a confirmed one is not open for another wish."""
    store = store_backend.store
    booked = Booked(Booking.CONFIRMED, T0 + 1.0, "Sam", SLOTS[2], T0 + 900.0, (3, 4))
    async with store.transaction([ANNE]) as tx:
        number = await tx.ask_appointment(ANNE, LINE, 7, SLOTS, T0)
        found = await tx.appointment(number)
        assert found is not None
        talk = found.talk.number
        assert await tx.book_appointment(talk, booked, appointment=number) == number
        kept = await tx.appointment(number)
        assert kept is not None
        assert (kept.state, kept.agreed, kept.at, kept.texts, kept.by, kept.proposed) == (
            Booking.CONFIRMED,
            SLOTS[2],
            T0 + 900.0,
            (3, 4),
            "Sam",
            SLOTS,
        )
        later = await tx.ask_appointment(ANNE, LINE, 9, SLOTS, T0 + 2.0)
        assert later != number
        newest = await tx.appointment_of(talk)
        assert newest is not None
        assert newest.id == later
        gone = Booked(Booking.CANCELLED, T0 + 3.0, "Sam")
        await tx.book_appointment(talk, gone, appointment=later)
        assert await tx.appointment_of(talk) == kept


async def test_an_appointment_that_nobody_asked_for(store_backend: Backend) -> None:
    """The team may book one for a caller who named no times by text."""
    store = store_backend.store
    talk = (await _talks(store, ANNE))[ANNE]
    async with store.transaction([ANNE]) as tx:
        booked = Booked(Booking.CONFIRMED, T0, "Sam", SLOTS[0], T0 + 900.0, (3,))
        number = await tx.book_appointment(talk, booked)
        found = await tx.appointment(number)
    assert found is not None
    assert (found.proposed, found.message_id, found.agreed) == ((), None, SLOTS[0])
