"""Storing decisions and running calls: the first part of the `Transaction` port."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, and_, bindparam, delete, select, tuple_, update

from textback_ari.calls.call import Gap
from textback_ari.calls.outcome import Kind
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.follow_up import Ended
from textback_ari.messages.states import waiting
from textback_ari.ports import CallerKey, Decided, Decision, FollowUpStart, Hold
from textback_ari.rules.consent import consent_of
from textback_ari.rules.guard import loads_after
from textback_ari.rules.limits import Counted, counters_of, without_text
from textback_ari.rules.reasons import Reason
from textback_ari.store.listing import Listing
from textback_ari.store.plan import (
    GOT_THROUGH,
    NewTask,
    NewText,
    Plan,
    caller_of,
    conversation_of,
    plan,
)
from textback_ari.store.session import HOLD_LIFE, PENDING, PENDING_VERDICT
from textback_ari.store.tables import calls, follow_ups, gaps, holds, messages, tasks, watched
from textback_ari.store.text import BODY, REASON, STEPS, fit, fit_details, fit_or_none


def _name(call: Decision | Hold) -> tuple[str, str]:
    of = call.call if isinstance(call, Decision) else call
    return fit(of.pbx), fit(of.channel_id)


class Deciding(Listing):
    """Calls with their verdicts, holds and gaps."""

    async def decided(self, calls_: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], Decided]:
        """Return which (pbx, channel id) have been decided before."""
        wanted = {(fit(pbx), fit(channel)): (pbx, channel) for pbx, channel in calls_}
        if not wanted:
            return {}
        found = await self._run(
            select(
                calls.c.pbx,
                calls.c.channel_id,
                calls.c.id,
                messages.c.id.label("message_id"),
                tasks.c.id.label("task_id"),
            )
            .outerjoin_from(calls, messages, messages.c.call_id == calls.c.id)
            .outerjoin(tasks, and_(tasks.c.call_id == calls.c.id, tasks.c.message_id.is_(None)))
            .where(self._among(calls.c.pbx, calls.c.channel_id, wanted))
        )
        return {
            wanted[row.pbx, row.channel_id]: Decided(row.id, row.message_id, row.task_id)
            for row in found
        }

    async def save(self, decisions: Sequence[Decision]) -> Sequence[Decided]:
        """Store calls, texts, tasks and effects on pending texts, and end the calls' holds.

        At most 33 statements, however many decisions.
        """
        if not decisions:
            return ()
        first = {_name(d): i for i, d in reversed(list(enumerate(decisions)))}
        known = dict(await self.decided(first))
        fresh = {
            i: decisions[i]
            for name, i in sorted(first.items(), key=lambda x: x[1])
            if name not in known
        }
        if fresh:
            talks = await self._talks_of(fresh)
            call_ids = await self._save_calls(fresh, talks)
            made = {i: d for i, d in fresh.items() if i in call_ids}
            known |= await self._save_effects(made, call_ids, talks)
            if len(call_ids) < len(fresh):
                # Another node decided these between our look and our insert.
                known |= await self.decided(_name(d) for i, d in fresh.items() if i not in call_ids)
        await self._run(
            delete(holds).where(tuple_(holds.c.pbx, holds.c.channel_id).in_(sorted(first)))
        )
        return [known[_name(d)] for d in decisions]

    async def _talks_of(self, fresh: Mapping[int, Decision]) -> dict[int, int]:
        wanted = {
            i: (talk[0], self._id_of(talk[1]))
            for i, d in fresh.items()
            if (talk := conversation_of(d))
        }
        made = await self._open_conversations(
            {talk: fresh[i].at for i, talk in wanted.items()},
            # Of several calls in a batch the first one's counts.
            {talk: fresh[i].campaign for i, talk in reversed(wanted.items())},
        )
        return {i: made[talk] for i, talk in wanted.items()}

    async def _save_calls(
        self, fresh: Mapping[int, Decision], talks: Mapping[int, int]
    ) -> dict[int, int]:
        """Insert the calls; return the ids of those inserted, by their index."""
        rows = []
        for i, decision in fresh.items():
            key = caller_of(decision)
            rows.append(_call_row(decision, self._id_of(key) if key else None, talks.get(i)))
        made = await self._run(
            self._insert(calls)
            .on_conflict_do_nothing(index_elements=["pbx", "channel_id"])
            .returning(calls.c.id, calls.c.pbx, calls.c.channel_id),
            rows,
        )
        ids = {(row.pbx, row.channel_id): row.id for row in made}
        return {i: ids[_name(d)] for i, d in fresh.items() if _name(d) in ids}

    async def _save_effects(
        self,
        decisions: Mapping[int, Decision],
        call_ids: Mapping[int, int],
        talks: Mapping[int, int],
    ) -> dict[tuple[str, str], Decided]:
        keys = {key: self._id_of(key) for d in decisions.values() if (key := caller_of(d))}
        todo = plan(decisions, await self._pending(keys))
        await self._note_consents(
            (keys[key], how, d.line, d.at, "")
            for d in decisions.values()
            if (key := caller_of(d)) and d.line and (how := consent_of(d.call, d.verdict))
        )
        if todo.moves:
            await self._run(
                update(messages)
                .where(messages.c.id == bindparam("of"), PENDING)
                .values(
                    due_at=bindparam("due"),
                    give_up_at=bindparam("give_up"),
                    state=bindparam("waiting"),
                ),
                [
                    {
                        "of": i,
                        "due": move.due_at,
                        "give_up": move.give_up_at,
                        "waiting": waiting(held=move.held),
                    }
                    for i, move in sorted(todo.moves.items())
                ],
            )
        await self._cancel(todo.cancels)
        if todo.reached:
            await self._run(
                update(tasks)
                .where(tasks.c.caller_id == bindparam("of"), tasks.c.done_at.is_(None))
                .values(done_at=bindparam("at"), done_why=GOT_THROUGH),
                [{"of": keys[key], "at": at} for key, at in sorted(todo.reached.items())],
            )
        await self._count(decisions, todo.texts)
        message_ids = await self._insert_by_call(
            messages, [_text_row(t, call_ids[i], keys, talks.get(i)) for i, t in todo.texts.items()]
        )
        task_ids = await self._insert_by_call(
            tasks, [_task_row(t, call_ids[i], keys) for i, t in todo.tasks.items()]
        )
        await self._follow_up(todo, call_ids, message_ids, keys, talks)
        await self._tell(
            [
                {
                    "kind": EventKind.MISSED_CALL,
                    "at": d.at,
                    "business": fit_or_none(d.business),
                    "line": d.line,
                    "caller_id": keys[key] if (key := caller_of(d)) else None,
                    "conversation_id": talks.get(i),
                    "call_id": call_ids[i],
                    "message_id": message_ids.get(call_ids[i]),
                    "task_id": task_ids.get(call_ids[i]),
                    "by": "",
                    "detail": {},
                }
                for i, d in decisions.items()
                if d.call.outcome.kind is Kind.MISSED and d.call.trial is None
            ]
        )
        return {
            _name(d): Decided(call_ids[i], message_ids.get(call_ids[i]), task_ids.get(call_ids[i]))
            for i, d in decisions.items()
        }

    async def _follow_up(
        self,
        todo: Plan,
        call_ids: Mapping[int, int],
        message_ids: Mapping[int, int],
        keys: Mapping[CallerKey, int],
        talks: Mapping[int, int],
    ) -> None:
        """End the follow-ups of callers who got through, and begin those of texts that wait."""
        reached = {keys[key]: (Ended.REACHED, at) for key, at in todo.reached.items()}
        await self._end_follow_ups(follow_ups.c.caller_id, reached)
        if reached:
            await self._contacted(reached, max(todo.reached.values()), GOT_THROUGH)
        starts: dict[int, tuple[FollowUpStart, str, float]] = {}
        rows = {}
        for i, text in todo.texts.items():
            start, line, key = (
                text.decision.follow_up,
                text.decision.line,
                caller_of(text.decision),
            )
            if start and line and key and text.reason is None:
                message = message_ids[call_ids[i]]
                starts[message] = (start, line, text.decision.at)
                rows[message] = {
                    "caller_id": keys[key],
                    "call_id": call_ids[i],
                    "conversation_id": talks[i],
                }
        await self._begin_follow_ups(starts, rows)

    async def _count(self, decisions: Mapping[int, Decision], texts: Mapping[int, NewText]) -> None:
        """Count what these decisions schedule or would have, and open the circuits that open."""
        named = {
            i: counters_of(d.line, key.business, key.number)
            for i, d in decisions.items()
            if d.verdict.wanted and d.line and (key := caller_of(d))
        }
        if not named:
            return
        before = await self.loads({c for counters in named.values() for c in counters.values()})
        after = dict(before)
        for i, counters in named.items():
            decision = decisions[i]
            after |= loads_after(after, counters, decision.verdict, decision.at)
            text = texts.get(i)
            if text and text.reason not in {None, Reason.DRY_RUN} and decision.verdict.text:
                # A later call of the same batch has cancelled it.
                counted = Counted(decision.at, decision.verdict.text.parts)
                after |= {c: without_text(after[c], counted) for c in counters.values()}
        now = max(decisions[i].at for i in named)
        changed = {c: load for c, load in after.items() if load != before.get(c)}
        await self.set_loads(changed, now)

    async def _pending(self, keys: Mapping[CallerKey, int]) -> dict[CallerKey, list[int]]:
        result: dict[CallerKey, list[int]] = defaultdict(list)
        if keys:
            by_id = {i: key for key, i in keys.items()}
            found = await self._run(
                select(messages.c.id, messages.c.caller_id)
                .where(messages.c.caller_id.in_(list(by_id)), PENDING_VERDICT)
                .order_by(messages.c.due_at, messages.c.id)
            )
            for row in found:
                result[by_id[row.caller_id]].append(row.id)
        return result

    async def _insert_by_call(self, table: Table, rows: Sequence[dict[str, Any]]) -> dict[int, int]:
        if not rows:
            return {}
        made = await self._run(self._insert(table).returning(table.c.id, table.c.call_id), rows)
        return {row.call_id: row.id for row in made}

    async def hold(self, holds_: Sequence[Hold]) -> None:
        """Remember running calls; doing it twice is the same as once."""
        if not holds_:
            return
        newest = max(h.started_at for h in holds_)
        await self._run(delete(holds).where(holds.c.started_at < newest - HOLD_LIFE))
        await self._run(
            self._insert(holds).on_conflict_do_nothing(),
            [
                {
                    "pbx": pbx,
                    "channel_id": channel,
                    "caller_id": self._id_of(h.caller),
                    "started_at": h.started_at,
                }
                for (pbx, channel), h in sorted({_name(h): h for h in holds_}.items())
            ],
        )

    async def release(self, pbx: str, running: frozenset[str]) -> None:
        """Forget the holds of calls of this PBX that are no longer running."""
        await self._run(
            delete(holds).where(
                holds.c.pbx == fit(pbx), holds.c.channel_id.not_in([fit(c) for c in running])
            )
        )

    async def record_gap(self, gap: Gap) -> None:
        """Store a time in which a PBX was not watched; twice is the same as once."""
        await self._run(
            self._insert(gaps)
            .values(pbx=fit(gap.pbx), since=gap.since, until=gap.until, why=fit(gap.why, REASON))
            .on_conflict_do_nothing()
        )

    async def mark_watched(self, pbxes: Iterable[str], now: float) -> None:
        """Note that these PBXes are being watched as of now."""
        rows = [{"pbx": pbx, "until": now} for pbx in sorted({fit(p) for p in pbxes})]
        if rows:
            await self._run(self._upsert(watched, ("pbx",), ("until",)), rows)

    async def watched_until(self, pbx: str) -> float | None:
        """Return when this PBX was last known to be watched, by any life of the program."""
        found = await self._run(select(watched.c.until).where(watched.c.pbx == fit(pbx)))
        until = found.scalar()
        return None if until is None else float(until)


def _call_row(decision: Decision, caller_id: int | None, talk: int | None) -> dict[str, Any]:
    call, verdict = decision.call, decision.verdict
    number = verdict.text.to if verdict.text else verdict.caller
    return {
        "pbx": fit(call.pbx),
        "channel_id": fit(call.channel_id),
        "linkedid": fit_or_none(call.linkedid),
        "trunk": fit(call.trunk),
        "hooked": call.hooked,
        "line": decision.line,
        "business": fit_or_none(decision.business),
        "caller": number.e164 if number else None,
        "caller_id": caller_id,
        "conversation_id": talk,
        "caller_raw": fit(call.caller.raw),
        "caller_name": fit(call.caller_name.raw),
        "presentation": fit_or_none(call.presentation),
        "did": fit(call.did),
        "tag": fit_or_none(call.tag),
        "started_at": call.started_at,
        "ended_at": call.ended_at,
        "rang_for": call.rang_for,
        "talked_for": call.talked_for,
        "kind": call.outcome.kind,
        "cause": call.outcome.cause,
        "ending": call.outcome.ending,
        "missing": [fit(m) for m in call.outcome.missing],
        "reason": verdict.reason,
        "trace": [[fit(c.rule), c.passed, fit(c.saw, REASON)] for c in verdict.trace],
        "evidence": [[s.offset, fit(s.what), fit_details(s.detail)] for s in call.evidence[:STEPS]],
        "decided_at": decision.at,
        "campaign": fit(decision.campaign) or None,
    }


def _text_row(
    new: NewText, call_id: int, keys: Mapping[CallerKey, int], talk: int | None
) -> dict[str, Any]:
    decision, text, key = new.decision, new.decision.verdict.text, caller_of(new.decision)
    assert text is not None
    assert key is not None
    return {
        "direction": "out",
        "conversation_id": talk,
        "caller_id": keys[key],
        "call_id": call_id,
        "line": decision.line,
        "kind": fit(text.kind),
        "language": text.language or None,
        "variant": fit(text.variant) or None,
        "peer": text.to.e164,
        "sender": fit(text.sender),
        "body": fit(text.body.text, BODY),
        "state": new.state,
        "reason": new.reason,
        "created_at": decision.at,
        "due_at": new.due_at,
        "give_up_at": new.give_up_at,
        "gateways": [fit(g) for g in decision.gateways],
        # Two texts to one phone in a row need different ones (3GPP TS 23.040, 9.2.3.24.1).
        "reference": call_id % 256,
        "attempts": 0,
        "texted_at": new.texted_at,
        "cancelled_at": new.cancelled_at,
        "counted_at": decision.at,
        "counted_parts": text.parts,
        "probe": text.probe,
    }


def _task_row(new: NewTask, call_id: int, keys: Mapping[CallerKey, int]) -> dict[str, Any]:
    decision, key = new.decision, caller_of(new.decision)
    return {
        "line": decision.line,
        "business": fit_or_none(decision.business),
        "caller_id": keys[key] if key else None,
        "call_id": call_id,
        "reason": fit(new.reason, REASON),
        "created_at": decision.at,
        "done_at": new.done_at,
        "done_why": GOT_THROUGH if new.done_at is not None else None,
    }
