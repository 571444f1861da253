"""Follow-ups, in memory: a part of the fake transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textback_ari.conversations.follow_up import Ended, FollowUp, Later, Situation, Skip, Stop, Turn
from textback_ari.conversations.leads import Lead
from textback_ari.messages.kinds import Kind
from textback_ari.messages.states import PENDING, State
from textback_ari.ports import CallerKey, DueFollowUp, FollowUpStart
from textback_ari.private import CallerName
from textback_ari.rules.reasons import Reason
from textback_ari.rules.verdict import Blocked, Facts

if TYPE_CHECKING:
    from tests.fakes.memory_store import Contents, StoredText

HOLD_LIFE = 6 * 3600.0


@dataclass(frozen=True, slots=True)
class StoredStep:
    """A step that is over."""

    idx: int
    do: str
    outcome: str
    why: str | None
    at: float
    message_id: int | None
    task_id: int | None


@dataclass(frozen=True, slots=True)
class StoredFollowUp:
    """A follow-up, running or ended."""

    id: int
    caller: CallerKey
    line: str
    call_id: int
    message_id: int
    caller_name: CallerName
    consent: str
    sequence: FollowUp
    steps: tuple[StoredStep, ...] = ()
    why: str | None = None
    ended_at: float | None = None

    @property
    def running(self) -> bool:
        """Return whether it goes on."""
        return self.why is None


class MemoryFollowUps:
    """What a transaction does with follow-ups."""

    contents: "Contents"
    _locked: set[CallerKey]

    async def _begin(self, *callers: CallerKey) -> "Contents":
        raise NotImplementedError

    def _facts(self, caller: CallerKey) -> Facts:
        raise NotImplementedError

    def _blocked(self, caller: CallerKey) -> Blocked | None:
        raise NotImplementedError

    def _cancel(self, text: "StoredText", reason: Reason) -> None:
        raise NotImplementedError

    def _open_task_about(self, text: "StoredText", reason: str, at: float) -> int:
        raise NotImplementedError

    def _begin_follow_up(
        self, start: FollowUpStart, text: "StoredText", name: CallerName, at: float
    ) -> None:
        db = self.contents
        older = [
            each
            for each in db.follow_ups.values()
            if each.running and (each.line, each.caller) == (text.line, text.caller)
        ]
        for each in older:
            self._end(each, Ended.CALLED_AGAIN, at)
            self._cancel_follow_up_texts(each.caller, at)
        assert text.call_id is not None
        follow_up_id = db.new_id()
        db.follow_ups[follow_up_id] = StoredFollowUp(
            follow_up_id,
            text.caller,
            text.line,
            text.call_id,
            text.id,
            name,
            start.consent,
            start.sequence,
        )

    def _end(self, follow_up: StoredFollowUp, why: Ended, at: float) -> None:
        ended = replace(follow_up, why=str(why), ended_at=at)
        self.contents.follow_ups[follow_up.id] = ended

    def _cancel_follow_up_texts(self, caller: CallerKey, at: float) -> None:
        for text in list(self.contents.texts.values()):
            if text.caller != caller or text.kind != Kind.FOLLOW_UP:
                continue
            if text.state in PENDING:
                self._cancel(text, Reason.FOLLOW_UP_ENDED)
            elif text.state is State.SENDING:
                self.contents.texts[text.id] = replace(text, give_up_at=at)

    def _stop_follow_ups(self, caller: CallerKey, why: Ended, now: float) -> list[int]:
        mine = [e for e in self.contents.follow_ups.values() if e.running and e.caller == caller]
        for each in mine:
            self._end(each, why, now)
        self._cancel_follow_up_texts(caller, now)
        return [each.id for each in mine]

    def _end_blocked(self, now: float) -> None:
        for each in list(self.contents.follow_ups.values()):
            if each.running and self._blocked(each.caller):
                self._end(each, Ended.BLOCKED, now)

    async def stop_follow_ups(
        self, callers: Iterable[CallerKey], why: Ended, now: float
    ) -> Sequence[int]:
        """End the follow-ups of these locked callers; returns those that ran."""
        wanted = list(callers)
        await self._begin(*wanted)
        return [i for caller in wanted for i in self._stop_follow_ups(caller, why, now)]

    async def lock_follow_ups(self, now: float, limit: int) -> Sequence[DueFollowUp]:
        """Lock the callers of follow-ups whose next step is due, and return these."""
        db = await self._begin()
        due = [
            each
            for each in db.follow_ups.values()
            if each.running
            and each.sequence.due_at <= now
            and not self._on_the_phone(each.caller, now)
        ]
        due = sorted(due, key=lambda each: (each.sequence.due_at, each.id))[:limit]
        self._locked.update(each.caller for each in due)
        return [
            DueFollowUp(
                id=each.id,
                caller=each.caller,
                caller_name=each.caller_name,
                line=each.line,
                call_id=each.call_id,
                message_id=each.message_id,
                sequence=each.sequence,
                situation=self._situation(each),
            )
            for each in due
        ]

    def _on_the_phone(self, caller: CallerKey, now: float) -> bool:
        holds = self.contents.holds.values()
        return any(h.caller == caller and h.started_at > now - HOLD_LIFE for h in holds)

    def _situation(self, follow_up: StoredFollowUp) -> Situation:
        db = self.contents
        made = [c for c in db.callbacks.values() if c.caller == follow_up.caller]
        contact = db.contacts.get(follow_up.caller)
        return Situation(
            facts=self._facts(follow_up.caller),
            lead=str(db.leads.get((follow_up.line, follow_up.caller), Lead()).status),
            reached_at=max(
                (c.call.started_at for c in made if c.call.answered and c.key is None),
                default=None,
            ),
            called_at=max((c.call.started_at for c in made), default=None),
            prefers_text=bool(contact and contact.prefers_text),
        )

    async def turn_follow_up(
        self,
        due: DueFollowUp,
        turn: Turn,
        now: float,
        *,
        message_id: int | None = None,
        task_id: int | None = None,
    ) -> None:
        """Store what became of a follow-up, and plan its next step."""
        db = await self._begin(due.caller)
        stored = db.follow_ups[due.id]
        assert stored.running
        if isinstance(turn, Stop):
            self._end(stored, turn.why, now)
            return
        if not isinstance(turn, Later):
            index = due.sequence.index
            assert all(step.idx != index for step in stored.steps)
            skipped = isinstance(turn, Skip)
            step = StoredStep(
                index,
                str(turn.step.do),
                "skipped" if skipped else "taken",
                str(turn.why) if isinstance(turn, Skip) else None,
                now,
                message_id,
                task_id,
            )
            stored = replace(stored, steps=(*stored.steps, step))
        if turn.next is None:
            self._end(stored, Ended.DONE, now)
        else:
            db.follow_ups[due.id] = replace(stored, sequence=turn.next)

    async def ask_for_callback(self, due: DueFollowUp, reason: str, now: float) -> int:
        """Open a callback task about the text that a follow-up follows; returns its id."""
        db = await self._begin(due.caller)
        return self._open_task_about(db.texts[due.message_id], reason, now)

    def _shift_follow_ups(self, seconds: float) -> None:
        db = self.contents
        for each in list(db.follow_ups.values()):
            old = each.sequence
            if each.running:
                moved = replace(
                    old,
                    since=old.since + seconds,
                    base=old.base + seconds,
                    wanted_at=old.wanted_at + seconds,
                    due_at=old.due_at + seconds,
                )
                db.follow_ups[each.id] = replace(each, sequence=moved)
