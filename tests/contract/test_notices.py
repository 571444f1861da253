"""The outbox: events spread to notices, notices claimed and recorded, in every store."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from tests.fakes.store_backends import Backend
from tests.fakes.store_steps import (
    ANNE,
    ANSWERED,
    BEN,
    LINE,
    T0,
    decision,
    no_text,
    save,
    sent_text,
    text,
    write,
    written,
)
from textback_ari.calls.call import OutboundCall
from textback_ari.calls.outcome import Cause
from textback_ari.conversations.escalating import Urgent
from textback_ari.conversations.events import Event, EventKind
from textback_ari.conversations.spreading import NewNotice
from textback_ari.conversations.stories import Story
from textback_ari.conversations.team import Channel, Way
from textback_ari.messages.kinds import Kind
from textback_ari.ports import (
    Callback,
    CallerKey,
    ClaimedNotice,
    Contact,
    Inbound,
    InboundText,
    NoticeResult,
    NoticeState,
    Outlook,
    Store,
    Told,
    Which,
)
from textback_ari.private import Body, CallerName, RawNumber
from textback_ari.rules.reasons import Reason

MAIL = Way(Channel.EMAIL, "anne@x.example")
SMS = Way(Channel.SMS, "+12125550177")


def notice(lane: str = "a", *, way: Way = MAIL, **given: Any) -> NewNotice:
    """Return a notice that is due at T0."""
    about: dict[str, Any] = {
        "event": 1,
        "person": "Anne",
        "way": way,
        "subject": "Acme",
        "short": Body("short"),
        "body": Body("body"),
        "at": T0,
        "due_at": T0,
        "give_up_at": T0 + 100.0,
        "lane": lane,
        "line": LINE,
    }
    return NewNotice(**(about | given))


async def stories(store: Store) -> Sequence[Story]:
    """Return what waits to be spread."""
    async with store.transaction() as tx:
        return await tx.unspread(100)


async def add(store: Store, *notices: NewNotice) -> None:
    """Store notices of an event."""
    async with store.transaction() as tx:
        (number,) = await tx.record_events([Event(EventKind.NOTE, T0)])
        await tx.spread([number], notices, T0)


async def claim(
    store: Store, way: Way = MAIL, now: float = T0, *, owner: str = "me", limit: int = 10
) -> Sequence[ClaimedNotice]:
    """Claim what is due by a way."""
    async with store.transaction() as tx:
        return await tx.claim_notices(way, owner, now, limit)


async def end(
    store: Store, claimed: Sequence[ClaimedNotice], state: NoticeState, **given: Any
) -> None:
    """Record what became of claimed notices."""
    owner = given.pop("owner", "me")
    async with store.transaction() as tx:
        result = NoticeResult(state, T0 + 1.0, **given)
        await tx.record_notices({each.notice.number: result for each in claimed}, owner)


async def outlook(store: Store, now: float = T0) -> Outlook:
    """Return what waits."""
    return await store.outlook(now)


async def heard(store: Store, said: str, at: float, caller: CallerKey = ANNE) -> int:
    """Store a reply."""
    came = InboundText("carrier", RawNumber(caller.number.e164), LINE, Body(said), at)
    async with store.transaction([caller]) as tx:
        return (await tx.record_inbound(Inbound(came, caller, LINE))).message_id


async def test_a_missed_call_is_a_story(store_backend: Backend) -> None:
    """The event comes with its caller's name, its call, its history and its text."""
    store = store_backend.store
    await sent_text(store, "id-1")
    async with store.transaction([ANNE]) as tx:
        await tx.add_contacts([Contact("Acme", ANNE.number, CallerName("Mrs Anne"))])
    await save(store, decision("c2", no_text(Reason.COOLDOWN), at=T0 + 500.0))
    *_, told = await stories(store)
    assert told.event.kind is EventKind.MISSED_CALL
    assert told.contact == CallerName("Mrs Anne")
    assert told.name == CallerName("Anne")
    assert told.call is not None
    assert (told.call.cause, told.call.reason) == (Cause.NO_ANSWER, Reason.COOLDOWN)
    assert told.calls_this_week == 2
    assert told.last_texted_at is not None
    assert told.text is None
    assert told.conversation is not None


async def test_a_text_that_is_still_to_leave_is_told_as_such(store_backend: Backend) -> None:
    """A story of a missed call has the text that its verdict scheduled, with its time."""
    await save(store_backend.store, decision("c1", text()))
    (told,) = await stories(store_backend.store)
    assert told.text is not None
    assert (told.text.body, told.text.due_at, told.text.left) == (Body("Sorry!"), T0 + 40.0, False)
    assert told.last_texted_at is None


async def test_a_reply_is_told_with_the_texts_before_it(store_backend: Backend) -> None:
    """A reply's story quotes it, and what was said before, not after, in order."""
    store = store_backend.store
    await sent_text(store, "id-1")
    await heard(store, "Hello?", T0 + 60.0)
    await heard(store, "Are you there?", T0 + 70.0)
    await heard(store, "other", T0 + 75.0, BEN)
    _, first, second, _ = await stories(store)
    assert first.text is not None
    assert first.text.body == Body("Hello?")
    assert [t.body.text for t in first.texts] == ["Sorry!"]
    assert [(t.ours, t.body.text) for t in second.texts] == [(True, "Sorry!"), (False, "Hello?")]


async def test_an_event_about_nobody_is_a_story(store_backend: Backend) -> None:
    """What concerns the program has no caller, and is told all the same."""
    async with store_backend.store.transaction() as tx:
        await tx.record_events([Event(EventKind.GATEWAY_DOWN, T0, detail={"part": "carrier"})])
    (told,) = await stories(store_backend.store)
    assert (told.conversation, told.call, told.text, told.texts) == (None, None, None, ())
    assert told.event.detail == {"part": "carrier"}


async def test_an_event_is_spread_once(store_backend: Backend) -> None:
    """What is spread does not wait any more; its notices are due."""
    store = store_backend.store
    assert not (await outlook(store)).unspread
    await save(store, decision("c1", text()))
    assert (await outlook(store)).unspread
    (told,) = await stories(store)
    async with store.transaction() as tx:
        await tx.spread([told.number], [notice(), notice(due_at=T0 + 9.0, way=SMS)], T0)
    assert await stories(store) == []
    found = await outlook(store)
    assert (found.unspread, list(found.ways), found.next_at) == (False, [MAIL], T0 + 9.0)


async def test_what_is_claimed_has_all_that_sending_needs(store_backend: Backend) -> None:
    """A claimed notice comes back as it was stored, with an id that is nobody else's."""
    made = notice(thread="7.1", link="https://x.example/7", urgent=True)
    await add(store_backend.store, made, notice("b"))
    one, two = await claim(store_backend.store)
    assert one.notice.key != two.notice.key
    assert (one.notice.subject, one.notice.body, one.short) == ("Acme", made.body, made.short)
    assert (one.notice.thread, one.notice.link, one.notice.line) == ("7.1", made.link, LINE)
    assert (one.notice.urgent, one.digest, one.attempts) == (True, False, 1)
    assert (one.give_up_at, one.notice.channel, one.notice.target) == (T0 + 100.0, *_pair(MAIL))


def _pair(way: Way) -> tuple[Channel, str]:
    return way.channel, way.target


async def test_no_notice_is_claimed_twice(store_backend: Backend) -> None:
    """What one owner is sending nobody else claims; nor what is not due, or goes another way."""
    store = store_backend.store
    await add(store, notice(), notice("b", due_at=T0 + 5.0), notice("c", way=SMS))
    assert len(await claim(store)) == 1
    assert not await claim(store, owner="other")
    assert len(await claim(store, now=T0 + 5.0, owner="other")) == 1


async def test_a_lane_keeps_its_order(store_backend: Backend) -> None:
    """The second of a lane waits until the first is done with, however often that is tried."""
    store = store_backend.store
    await add(store, notice("a", subject="1"), notice("a", subject="2"), notice("b", subject="3"))
    claimed = await claim(store)
    assert [each.notice.subject for each in claimed] == ["1", "3"]
    assert not await claim(store)
    await end(store, claimed, NoticeState.PENDING, next_try_at=T0 + 50.0, why="down")
    assert not await claim(store, now=T0 + 10.0)
    again = await claim(store, now=T0 + 50.0)
    assert [(each.notice.subject, each.attempts) for each in again] == [("1", 2), ("3", 2)]
    assert [a.notice.key for a in again] == [c.notice.key for c in claimed]
    await end(store, again, NoticeState.GIVEN_UP, why="down")
    assert [each.notice.subject for each in await claim(store, now=T0 + 50.0)] == ["2"]


async def test_urgent_ones_come_first_and_a_digest_as_a_whole(store_backend: Backend) -> None:
    """Urgent notices are claimed before others; those of a digest need not wait for each other."""
    store = store_backend.store
    await add(
        store,
        notice("", subject="1"),
        notice("", subject="2"),
        notice("u", subject="3", urgent=True, due_at=T0 + 1.0),
    )
    claimed = await claim(store, now=T0 + 2.0)
    assert [(each.notice.subject, each.digest) for each in claimed] == [
        ("3", False),
        ("1", True),
        ("2", True),
    ]


async def test_a_claim_is_limited(store_backend: Backend) -> None:
    """No more than asked for is claimed at a time."""
    await add(store_backend.store, *(notice(str(n)) for n in range(5)))
    assert len(await claim(store_backend.store, limit=2)) == 2


async def test_what_a_way_was_told_is_counted(store_backend: Backend) -> None:
    """Notices that ended together are once, those in doubt count, urgent ones do not wait."""
    store = store_backend.store
    await add(
        store, *(notice(str(n), way=SMS) for n in range(5)), notice("u", way=SMS, urgent=True)
    )
    await add(store, notice("m"))
    claimed = await claim(store, SMS, limit=4)
    await end(store, claimed[:2], NoticeState.SENT)
    async with store.transaction() as tx:
        late = NoticeResult(NoticeState.IN_DOUBT, T0 + 2.0)
        await tx.record_notices({claimed[2].notice.number: late}, "me")
        failed = NoticeResult(NoticeState.FAILED, T0 + 3.0)
        await tx.record_notices({claimed[3].notice.number: failed}, "me")
        assert await tx.notices_told(SMS, T0, T0 + 9.0) == Told(2, 2)
        assert await tx.notices_told(SMS, T0 + 1.0, T0 - 1.0) == Told(1, 0)
        assert await tx.notices_told(MAIL, T0, T0 + 9.0) == Told(0, 1)


async def test_all_that_waits_is_claimed_at_once(store_backend: Backend) -> None:
    """Urgent ones are claimed by themselves; the others with those that wait behind them."""
    store = store_backend.store
    urgent = notice("u", subject="0", urgent=True)
    await add(store, notice("a", subject="1"), urgent, notice("a", subject="2"))
    async with store.transaction() as tx:
        all_ = await tx.claim_notices(MAIL, "me", T0, 10, Which.ALL)
        hurry = await tx.claim_notices(MAIL, "me", T0, 10, Which.URGENT)
        assert not await tx.claim_notices(MAIL, "me", T0, 10, Which.URGENT)
    assert [each.notice.subject for each in all_] == ["1", "2"]
    assert [each.notice.subject for each in hurry] == ["0"]


async def test_a_result_of_another_owner_changes_nothing(store_backend: Backend) -> None:
    """Who has lost its claim cannot end the notice."""
    store = store_backend.store
    await add(store, notice())
    claimed = await claim(store)
    await end(store, claimed, NoticeState.PENDING, next_try_at=T0, owner="other")
    assert not await claim(store)
    await end(store, claimed, NoticeState.SENT)
    assert list((await outlook(store)).ways) == []


async def test_results_of_every_kind_are_recorded_together(store_backend: Backend) -> None:
    """One that arrived, one to be tried again and one given up end as if recorded one by one."""
    store = store_backend.store
    await add(store, *(notice(str(number), subject=str(number)) for number in range(3)))
    numbers = [each.notice.number for each in await claim(store)]
    async with store.transaction() as tx:
        await tx.record_notices({}, "me")
        sent, again, over = (
            NoticeResult(NoticeState.SENT, T0 + 1.0),
            NoticeResult(NoticeState.PENDING, T0 + 2.0, "down", T0 + 9.0),
            NoticeResult(NoticeState.GIVEN_UP, T0 + 3.0, "gone"),
        )
        await tx.record_notices(dict(zip(numbers, (sent, again, over), strict=True)), "me")
    found = await outlook(store, T0 + 3.0)
    assert (list(found.ways), found.next_at) == ([], T0 + 9.0)
    (once_more,) = await claim(store, now=T0 + 9.0, owner="other")
    assert (once_more.notice.subject, once_more.attempts) == ("1", 2)


async def test_what_an_owner_that_is_gone_was_sending(store_backend: Backend) -> None:
    """E-mails are sent again with the same id; texts to telephones are in doubt, and never."""
    store = store_backend.store
    await add(store, notice(), notice("b", way=SMS))
    (mail,) = await claim(store, owner="gone")
    (sms,) = await claim(store, SMS, owner="gone")
    async with store.transaction() as tx:
        await tx.heartbeat("me", T0 + 60.0)
        doubted = await tx.settle_notices("me", T0 + 60.0, 30.0)
    assert [each.notice.number for each in doubted] == [sms.notice.number]
    (again,) = await claim(store, now=T0 + 60.0)
    assert again.notice.key == mail.notice.key
    assert not await claim(store, SMS, now=T0 + 60.0)


async def test_what_an_owner_does_not_hold_is_released(store_backend: Backend) -> None:
    """A claim whose commit went unheard is pending again; what is with a courier stays."""
    store = store_backend.store
    await add(store, notice(subject="1"), notice("b", subject="2"), notice("c", subject="3"))
    first, _ = await claim(store, limit=2)
    (other,) = await claim(store, owner="other")
    assert other.notice.subject == "3"
    async with store.transaction() as tx:
        await tx.release_notices("me", {first.notice.number}, T0)
    assert [each.notice.subject for each in await claim(store)] == ["2"]


async def test_a_step_of_the_clock_delays_nobody(store_backend: Backend) -> None:
    """All that waits is made due, but for digests: those wait for an hour of the day."""
    store = store_backend.store
    await add(store, notice(due_at=T0 + 900.0), notice("", due_at=T0 + 900.0))
    async with store.transaction() as tx:
        await tx.hasten_notices(None, T0)
    assert [each.digest for each in await claim(store)] == [False]


async def test_a_way_that_is_open_again_is_used_at_once(store_backend: Backend) -> None:
    """Notices that wait after a failure are made due; those that were never tried stay."""
    store = store_backend.store
    await add(store, notice(), notice("b", due_at=T0 + 900.0))
    await end(store, await claim(store), NoticeState.PENDING, next_try_at=T0 + 800.0)
    async with store.transaction() as tx:
        await tx.hasten_notices(MAIL, T0 + 10.0)
    assert len(await claim(store, now=T0 + 10.0)) == 1


async def urgent(store: Store, caller: CallerKey = ANNE) -> Story:
    """Store an urgent text and begin its escalation."""
    message = await heard(store, "URGENT", T0, caller)
    event = Event(EventKind.URGENT, T0, caller.business, LINE, caller.number, message_id=message)
    async with store.transaction() as tx:
        (number,) = await tx.record_events([event])
        told = [s for s in await tx.unspread(100) if s.number == number]
        await tx.begin_urgent(told, T0)
        await tx.begin_urgent(told, T0)
        await tx.spread([number], (), T0)
    return told[0]


async def test_an_urgent_conversation_goes_step_by_step(store_backend: Backend) -> None:
    """It is due at once, then at the next step's time, and over without one."""
    store = store_backend.store
    story = await urgent(store)
    assert (await outlook(store)).urgent_at == T0
    async with store.transaction() as tx:
        (due,) = await tx.urgent_due(T0, 10)
        assert (due.story.number, due.state, due.taken) == (story.number, Urgent(), False)
        assert due.story.text == story.text
        after = Urgent(("Anne",))
        await tx.step_urgent(due.number, after, T0 + 300.0, [notice("u", urgent=True)])
    assert len(await claim(store)) == 1
    async with store.transaction() as tx:
        assert not await tx.urgent_due(T0 + 299.0, 10)
        (due,) = await tx.urgent_due(T0 + 300.0, 10)
        assert due.state == after
        await tx.step_urgent(due.number, Urgent(("Anne",), again=True), None, ())
    assert (await outlook(store)).urgent_at is None


async def _staff_text(store: Store) -> None:
    await write(store, written(Kind.STAFF, at=T0 + 5.0))


async def _call_back(store: Store) -> None:
    dialled = RawNumber(ANNE.number.e164)
    call = OutboundCall("main", "o1", "PJSIP/trunk", dialled, T0 + 5, T0 + 9, False, 0.0)
    async with store.transaction([ANNE]) as tx:
        await tx.record_callback(Callback(call, ANNE, LINE, T0 + 9))


async def _later_call(store: Store) -> None:
    made = decision("c9", no_text(Reason.ANSWERED), outcome=ANSWERED, at=T0 + 50.0)
    call = replace(made.call, started_at=T0 + 20.0, ended_at=T0 + 50.0)
    await save(store, replace(made, call=call))


@pytest.mark.parametrize("how", [_staff_text, _call_back, _later_call])
async def test_whoever_answers_or_calls_has_taken_it(store_backend: Backend, how: Any) -> None:
    """A text of the team, a call back, or a call that was answered since takes it."""
    store = store_backend.store
    await urgent(store)
    await urgent(store, BEN)
    await how(store)
    async with store.transaction() as tx:
        taken = {due.story.event.caller: due.taken for due in await tx.urgent_due(T0, 10)}
    assert taken == {ANNE.number: True, BEN.number: False}


async def test_taking_ends_it(store_backend: Backend) -> None:
    """Who takes it by hand ends it, and nobody else's."""
    store = store_backend.store
    await urgent(store)
    await urgent(store, BEN)
    async with store.transaction() as tx:
        assert await tx.take_urgent(ANNE, T0 + 1.0, "Sam") == 1
        assert await tx.take_urgent(ANNE, T0 + 1.0, "Sam") == 0
        assert [due.story.event.caller for due in await tx.urgent_due(T0, 10)] == [BEN.number]


async def test_parts_that_are_down_are_known(store_backend: Backend) -> None:
    """What the team was last told of each part survives a restart."""
    down, up = EventKind.GATEWAY_DOWN, EventKind.GATEWAY_UP
    told = [(down, "a"), (down, "b"), (up, "a"), (down, "c"), (up, "c"), (down, "c")]
    async with store_backend.store.transaction() as tx:
        await tx.record_events(
            [Event(kind, T0 + n, detail={"part": part}) for n, (kind, part) in enumerate(told)]
        )
        assert await tx.parts_down() == {"b": T0 + 1, "c": T0 + 5}


async def test_old_ones_are_forgotten(store_backend: Backend) -> None:
    """Notices done with and events spread go after their time; what waits stays."""
    store = store_backend.store
    await add(store, notice(), notice("b", due_at=T0 + 5.0))
    await end(store, await claim(store), NoticeState.SENT)
    await urgent(store)
    async with store.transaction() as tx:
        await tx.take_urgent(ANNE, T0, "Sam")
        await tx.forget_told(T0 + 0.5, T0 - 1.0, 100)
    assert len(await store_backend.events()) == 3
    async with store.transaction() as tx:
        await tx.forget_told(T0 + 10.0, T0 + 10.0, 100)
    # The reply was never spread.
    assert [event.kind for event in await store_backend.events()] == [EventKind.REPLY]
    assert len(await claim(store, now=T0 + 5.0)) == 1
