"""From a call to its verdict and its text, through the real desk and dispatcher."""

import asyncio
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from tests.fakes.office import ANNE, ANSWERED, BEN, LINE, MISSED, START, Office
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.calls.call import Gap
from textback_ari.messages.states import State
from textback_ari.ports import Health
from textback_ari.rules.reasons import Reason
from textback_ari.workflow.missed_call import BATCH_LIMIT, EVENTS_UNDER_WAY, INBOX_LIMIT, NOTE_EVERY


def reasons(office: Office) -> dict[str, Reason | None]:
    """Return each decided call's reason for no text."""
    return {c.call.channel_id: c.verdict.reason for c in office.store.calls()}


@in_virtual_time
async def test_a_missed_call_is_texted_after_the_delay() -> None:
    """A missed call schedules one text, which leaves at hang-up + delay, not before."""
    async with Office() as office:
        await office.missed()
        assert office.state() is State.SCHEDULED
        assert office.text.due_at == pytest.approx(START + 40.0, abs=0.01)
        await office.at(39.9)
        assert not office.carrier.taken
        await office.at(40.1)
        assert office.state() is State.SENT
        assert len(office.carrier.taken) == 1
        assert office.carrier.taken[0].at == pytest.approx(office.text.due_at, abs=0.01)


@in_virtual_time
async def test_an_answered_call_gets_no_text() -> None:
    """A call that a person answered is recorded with the reason `answered` and no text."""
    async with Office() as office:
        call = await office.began("c1")
        await office.ended(call, ANSWERED)
        await office.at(300)
        assert reasons(office) == {"c1": Reason.ANSWERED}
        assert not office.texts


@in_virtual_time
async def test_a_redial_holds_the_waiting_text() -> None:
    """While the caller is on the line again, the waiting text does not leave, due or not."""
    async with Office() as office:
        await office.missed("c1")
        await office.at(35)
        await office.began("c2")
        await office.at(100)
        assert office.state() is State.SCHEDULED
        assert not office.carrier.taken


@in_virtual_time
async def test_a_missed_redial_moves_the_text() -> None:
    """A redial that nobody answered moves the text to its own hang-up + delay; it merges."""
    async with Office() as office:
        await office.missed("c1")
        await office.at(30)
        redial = await office.began("c2")
        await office.at(50)
        await office.ended(redial)
        assert reasons(office) == {"c1": None, "c2": Reason.MERGED}
        await office.at(89)
        assert not office.carrier.taken
        await office.at(91)
        assert [part.message_id for part in office.carrier.taken] == [office.text.id]


@in_virtual_time
async def test_an_answered_redial_cancels_the_text() -> None:
    """A caller who got through gets no text, and the text names that as its reason."""
    async with Office() as office:
        await office.missed("c1")
        await office.at(30)
        redial = await office.began("c2")
        await office.at(45)
        await office.ended(redial, ANSWERED)
        await office.at(300)
        assert (office.text.state, office.text.reason) == (
            State.CANCELLED,
            Reason.GOT_THROUGH_SINCE,
        )
        assert not office.carrier.taken


@in_virtual_time
async def test_a_hold_is_released_when_its_call_is_gone() -> None:
    """A hold of a call that a resynchronisation does not find ends: the text leaves."""
    async with Office() as office:
        await office.missed("c1")
        await office.at(30)
        await office.began("c2")
        await office.at(60)
        assert not office.carrier.taken
        await office.desk.resynchronised("main", frozenset())
        await office.at(60.1)
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_calls_of_one_batch_see_each_other() -> None:
    """Two calls of one caller decided in one batch make one text; the second merges."""
    async with Office() as office:
        first, second = await office.began("c1"), await office.began("c2")
        await asyncio.gather(
            office.desk.call_finished(replace(first, ended_at=office.clock.now())),
            office.desk.call_finished(replace(second, ended_at=office.clock.now())),
        )
        await office.settle()
        assert reasons(office) == {"c1": None, "c2": Reason.MERGED}
        await office.at(200)
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_a_bad_call_does_not_stop_the_others() -> None:
    """A call that the store refuses leaves a gap; the others of its batch are decided."""
    async with Office() as office:
        calls = [await office.began(f"c{n}", f"+1201555{n:04d}") for n in range(123, 128)]
        office.session.bad = {"c125"}
        now = office.clock.now()
        with capture_logs() as logs:
            await asyncio.gather(
                *(office.desk.call_finished(replace(c, ended_at=now)) for c in calls)
            )
            await office.settle()
        assert sorted(reasons(office)) == ["c123", "c124", "c126", "c127"]
        [gap] = office.store.snapshot().gaps
        assert gap == Gap(
            "main",
            calls[2].started_at,
            now,
            "a call could not be recorded; the log says why",
        )
        assert [e["call"] for e in logs if e["event"] == "call_not_stored"] == ["c125"]


@in_virtual_time
async def test_calls_wait_for_a_store_that_is_away() -> None:
    """Nothing is lost while the database is away, and the order is kept."""
    async with Office() as office:
        first = await office.began("c1")
        office.away = "the database is gone"
        await office.ended(first)
        second = await office.began("c2")
        await office.at(20)
        await office.ended(second, ANSWERED)
        await office.missed("c3", BEN)
        assert not office.store.calls()
        office.away = ""
        await office.at(21)
        assert reasons(office) == {"c1": None, "c2": Reason.ANSWERED, "c3": None}
        assert [c.call.channel_id for c in office.store.calls()] == ["c1", "c2", "c3"]
        assert [t.state for t in office.texts] == [State.CANCELLED, State.SCHEDULED]
        assert not office.store.snapshot().holds


@in_virtual_time
async def test_an_outage_is_told_once() -> None:
    """The log says once that the database is away, and once that it is back, for each part."""
    async with Office() as office:
        with capture_logs() as logs:
            office.away = "the database is gone"
            await office.missed()
            await office.at(60)
            office.away = ""
            await office.at(70)
        told = [(e["event"], e["part"]) for e in logs if e["event"].startswith("store_")]
        assert sorted(told) == [
            ("store_back", "desk"),
            ("store_back", "dispatcher"),
            ("store_unavailable", "desk"),
            ("store_unavailable", "dispatcher"),
        ]


@in_virtual_time
async def test_a_store_that_comes_back_with_a_bug_does_not_end_the_desk() -> None:
    """A call that cannot be stored after an outage is set aside; the next one is decided."""
    async with Office() as office:
        call = await office.began("c1")
        office.session.bad = {"c1"}
        office.away = "the database is gone"
        await office.ended(call)
        await office.at(10)
        office.away = ""
        await office.at(11)
        await office.missed("c2", BEN)
        assert reasons(office) == {"c2": None}


@in_virtual_time
async def test_a_store_that_hangs_is_given_up_and_asked_again() -> None:
    """An attempt that gets no answer ends after its limit, and the calls are stored later."""
    async with Office() as office:
        office.stuck.clear()
        await office.missed()
        await office.at(25)
        assert not office.store.calls()
        office.stuck.set()
        await office.at(30)
        assert reasons(office) == {"c1": None}


@in_virtual_time
async def test_a_repeated_batch_holds_nobody_for_a_call_that_is_decided() -> None:
    """A commit that seemed to fail is repeated without bringing back the hold of its call."""
    async with Office() as office:
        call = await office.began("c1")
        await office.ended(call)
        # The batch again, as after a commit whose answer was lost.
        await office.began("c1")
        await office.ended(call)
        assert not office.store.snapshot().holds
        await office.at(41)
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_a_call_from_the_future_is_not_waited_for() -> None:
    """A hang-up stamped an hour ahead, as after a clock was set back, counts as now."""
    async with Office() as office:
        call = await office.began("c1")
        ahead = office.clock.now() + 3600.0
        await office.desk.call_finished(replace(call, started_at=ahead - 5.0, ended_at=ahead))
        await office.at(41)
        assert len(office.carrier.taken) == 1


@in_virtual_time
async def test_the_first_watching_of_a_life_records_the_gap_before_it() -> None:
    """What an earlier life noted last is where the gap begins that this life records."""
    async with Office() as office:
        async with office.session.transaction() as tx:
            await tx.mark_watched(["main"], START - 500.0)
        await office.at(5)
        await office.desk.resynchronised("main", frozenset())
        await office.settle()
        [gap] = office.store.snapshot().gaps
        assert (gap.since, gap.why) == (START - 500.0, "textback was not running")
        assert gap.until == pytest.approx(START + 5.0, abs=0.01)


@in_virtual_time
async def test_watching_began_when_the_pbx_said_so() -> None:
    """The store's delay does not count as watched: calls seen meanwhile wait behind the note."""
    async with Office() as office:
        await office.at(5)
        office.away = "the database is gone"
        await office.desk.resynchronised("main", frozenset())
        await office.at(60)
        office.away = ""
        await office.at(61)
        watched = office.store.snapshot().watched["main"]
        assert watched == pytest.approx(START + 5.0, abs=0.01)


@in_virtual_time
async def test_a_reconnect_alone_does_not_say_that_the_pbx_was_watched() -> None:
    """A crash between a reconnect and the gap that follows it must not lose that gap."""
    async with Office() as office:
        await office.desk.resynchronised("main", frozenset())
        await office.settle()
        since = office.store.snapshot().watched["main"]
        await office.at(100)
        await office.desk.resynchronised("main", frozenset())
        await office.settle()
        assert office.store.snapshot().watched["main"] == since


@in_virtual_time
async def test_watching_is_noted_only_while_the_pbx_is_watched() -> None:
    """Notes come every few seconds, a little behind, and stop while the connection is down."""
    async with Office() as office:
        await office.desk.resynchronised("main", frozenset())
        office.desk.health_changed("main", Health(ready=True))
        await office.at(60)
        noted = office.store.snapshot().watched["main"] - START
        assert 60 - NOTE_EVERY - EVENTS_UNDER_WAY <= noted <= 60 - EVENTS_UNDER_WAY
        office.desk.health_changed("main", Health(ready=False, why="cut off"))
        await office.at(120)
        assert office.store.snapshot().watched["main"] - START == noted


@in_virtual_time
async def test_a_call_seen_and_not_stored_lies_in_the_gap() -> None:
    """Notes wait behind the calls that were seen before them, however long the store is away."""
    async with Office() as office:
        await office.desk.resynchronised("main", frozenset())
        office.desk.health_changed("main", Health(ready=True))
        await office.at(20)
        office.away = "the database is gone"
        await office.missed()
        ended = office.clock.now()
        await office.at(90)
        assert office.store.snapshot().watched["main"] < ended


@in_virtual_time
async def test_a_full_inbox_makes_the_pbx_adapter_wait() -> None:
    """Beyond its limit the inbox takes nothing more, and gives nothing up."""
    async with Office() as office:
        call = await office.began("c0")
        office.away = "the database is gone"
        now = office.clock.now()
        calls = [replace(call, channel_id=f"c{n}") for n in range(INBOX_LIMIT + BATCH_LIMIT + 10)]
        handed = 0

        async def hand_over() -> None:
            nonlocal handed
            for each in calls:
                await office.desk.call_finished(replace(each, ended_at=now))
                handed += 1

        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(hand_over())
            await office.at(60)
            assert INBOX_LIMIT <= handed < len(calls)
            office.away = ""
        await office.at(61)
        assert len(office.store.calls()) == len(calls)


@in_virtual_time
async def test_stop_lets_the_desk_store_what_it_has() -> None:
    """After `stop` the desk ends once everything that was taken over is stored."""
    async with Office() as office:
        office.away = "the database is gone"
        await office.missed("c1")
        await office.missed("c2", BEN)
        office.desk.stop()
        await office.at(5)
        office.away = ""
        await office.at(6)
        assert set(reasons(office)) == {"c1", "c2"}
        assert office.deciding.done()


@in_virtual_time
async def test_a_paused_line_gets_no_text() -> None:
    """A call on a paused line is recorded with that reason."""
    async with Office(replace(LINE, paused=True)) as office:
        await office.missed()
        assert reasons(office) == {"c1": Reason.LINE_PAUSED}
        assert not office.texts


@in_virtual_time
async def test_calls_to_no_line_are_recorded() -> None:
    """A call to a number of no line is decided with the reason `no_line`."""
    async with Office() as office:
        call = await office.began("c1")
        await office.ended(replace(call, did="nobody"), MISSED)
        assert reasons(office) == {"c1": Reason.NO_LINE}


@in_virtual_time
async def test_a_hostile_number_does_no_harm() -> None:
    """Five thousand digits, quotes and emoji as a caller's number: recorded, no text."""
    async with Office() as office:
        for n, raw in enumerate(["9" * 5000, "'; DROP TABLE calls;--", "☎️" * 50, "${EXTEN}", ""]):
            await office.missed(f"c{n}", raw)
        await office.missed("last", ANNE)
        found = reasons(office)
        assert len(found) == 6
        assert [channel for channel, reason in found.items() if reason is None] == ["last"]
