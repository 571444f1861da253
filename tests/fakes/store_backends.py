"""The stores that the contract suite runs on, each with a way to look behind the port."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Table, insert, make_url, select, text, update

from tests.fakes.memory_store import MemoryStore, StoredInbound, StoredTask, StoredText
from tests.fakes.plans import LOOKING
from textback_ari.messages.kinds import Kind
from textback_ari.ports import CallbackOrder, CallerKey, Store
from textback_ari.private import Number
from textback_ari.store import SqlStore, StoreSettings, open_store, upgrade
from textback_ari.store import tables as t


@dataclass(frozen=True, slots=True)
class TextView:
    """An outbound text as every store shows it."""

    id: int
    call_id: int | None
    state: str
    reason: str | None
    due_at: float
    give_up_at: float
    gateway: str | None
    attempts: int
    last_error: str | None
    sent_at: float | None
    delivered_at: float | None


@dataclass(frozen=True, slots=True)
class TaskView:
    """A callback task as every store shows it."""

    id: int
    call_id: int | None
    message_id: int | None
    reason: str
    created_at: float
    done_at: float | None
    done_why: str | None


@dataclass(frozen=True, slots=True)
class EventView:
    """An event as every store shows it."""

    kind: str
    at: float
    business: str | None
    line: str | None
    caller: Number | None
    call_id: int | None
    message_id: int | None
    task_id: int | None
    by: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StepView:
    """A step that is over, as every store shows it."""

    idx: int
    do: str
    outcome: str
    why: str | None
    message_id: int | None
    task_id: int | None


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """A follow-up as every store shows it."""

    caller: CallerKey
    line: str
    message_id: int
    consent: str
    next: int
    due_at: float | None
    why: str | None
    ended_at: float | None
    steps: tuple[StepView, ...]


class Backend(Protocol):
    """A store under test."""

    name: str
    one_program: bool
    """Whether only one program at a time may use it."""
    store: Store

    def another(self) -> AbstractAsyncContextManager[Store]:
        """Open the same data for another program (or once more in this one)."""
        ...

    async def opt_out(self, caller: CallerKey, at: float) -> None:
        """Record that a caller wants no texts."""
        ...

    async def staff_text(self, caller: CallerKey, at: float) -> None:
        """Record that a person of the team texted a caller."""
        ...

    async def texts(self) -> Sequence[TextView]:
        """Return the outbound texts, oldest first."""
        ...

    async def tasks(self) -> Sequence[TaskView]:
        """Return the callback tasks, oldest first."""
        ...

    async def events(self) -> Sequence[EventView]:
        """Return what happened, in order."""
        ...

    async def media(self, message_id: int) -> tuple[str, ...]:
        """Return the links that came with a text."""
        ...

    async def order(self, order_id: int) -> CallbackOrder:
        """Return an order to call back."""
        ...

    async def follow_ups(self) -> Sequence[FollowUpView]:
        """Return the follow-ups, oldest first."""
        ...

    async def counts(self) -> Mapping[str, int]:
        """Return how many calls, inbound texts, receipts, gaps, holds, ... there are."""
        ...


class MemoryBackend:
    """The store in memory."""

    name = "memory"
    one_program = True

    def __init__(self) -> None:
        """Start empty."""
        self.memory = MemoryStore(latency=self._yield)
        self.store: Store = self.memory.session()

    async def _yield(self) -> None:
        await asyncio.sleep(0)

    @asynccontextmanager
    async def another(self) -> AsyncIterator[Store]:
        """Give the same session: a program has one."""
        yield self.store

    async def opt_out(self, caller: CallerKey, at: float) -> None:
        """Record that a caller wants no texts."""
        self.memory.opt_out(caller, at)

    async def staff_text(self, caller: CallerKey, at: float) -> None:
        """Record that a person of the team texted a caller."""
        async with self.memory.session().transaction([caller]) as tx:
            tx.contents.staff_texts[caller] = at

    async def texts(self) -> Sequence[TextView]:
        """Return the outbound texts, oldest first."""
        return [_view(TextView, row) for row in self.memory.texts()]

    async def tasks(self) -> Sequence[TaskView]:
        """Return the callback tasks, oldest first."""
        return [_view(TaskView, row) for row in self.memory.tasks()]

    async def events(self) -> Sequence[EventView]:
        """Return what happened, in order."""
        return [_view(EventView, event) for event in self.memory.snapshot().events.values()]

    async def media(self, message_id: int) -> tuple[str, ...]:
        """Return the links that came with a text."""
        return self.memory.snapshot().inbound[message_id].inbound.text.media

    async def order(self, order_id: int) -> CallbackOrder:
        """Return an order to call back."""
        return self.memory.snapshot().orders[order_id]

    async def follow_ups(self) -> Sequence[FollowUpView]:
        """Return the follow-ups, oldest first."""
        return [
            FollowUpView(
                each.caller,
                each.line,
                each.message_id,
                each.consent,
                each.sequence.index,
                each.sequence.due_at if each.running else None,
                each.why,
                each.ended_at,
                tuple(_view(StepView, step) for step in each.steps),
            )
            for each in self.memory.snapshot().follow_ups.values()
        ]

    async def counts(self) -> Mapping[str, int]:
        """Return how many rows of each kind there are."""
        db = self.memory.snapshot()
        return {
            "calls": len(db.calls),
            "inbound": len(db.inbound),
            "receipts": len(db.receipts),
            "gaps": len(db.gaps),
            "holds": len(db.holds),
            "conversations": len(db.conversations),
            "callbacks": len(db.callbacks),
            "consents": len(db.consents),
        }


class SqlBackend:
    """A database."""

    def __init__(self, name: str, settings: StoreSettings, store: SqlStore) -> None:
        """Look behind an open store."""
        self.name = name
        self.one_program = name == "sqlite"
        self.settings = settings
        self.sql = store
        self.store: Store = store

    @asynccontextmanager
    async def another(self) -> AsyncIterator[Store]:
        """Open the database once more; a SQLite file takes no second program."""
        if self.one_program:
            yield self.store
            return
        async with open_store(self.settings, for_running=True) as store:
            yield store

    async def _rows(self, statement: Any) -> Sequence[Any]:
        async with self.sql._engine.connect() as connection:
            found = await connection.execute(statement, execution_options=LOOKING)
            return found.all()

    async def opt_out(self, caller: CallerKey, at: float) -> None:
        """Record that a caller wants no texts."""
        async with self.store.transaction([caller]):
            pass
        async with self.sql._engine.begin() as connection:
            await connection.execute(
                update(t.callers)
                .where(
                    t.callers.c.business == caller.business,
                    t.callers.c.number == caller.number.e164,
                )
                .values(opted_out_at=at)
            )

    async def staff_text(self, caller: CallerKey, at: float) -> None:
        """Record that a person of the team texted a caller."""
        async with self.store.transaction([caller]):
            pass
        of = select(t.callers.c.id).where(
            t.callers.c.business == caller.business, t.callers.c.number == caller.number.e164
        )
        async with self.sql._engine.begin() as connection:
            await connection.execute(
                insert(t.messages).values(
                    direction="out",
                    caller_id=of.scalar_subquery(),
                    kind=Kind.STAFF,
                    peer=caller.number.e164,
                    sender="",
                    body="",
                    state="sent",
                    created_at=at,
                    gateways=[],
                    attempts=0,
                )
            )

    async def texts(self) -> Sequence[TextView]:
        """Return the outbound texts, oldest first."""
        asked = select(t.messages).where(t.messages.c.direction == "out").order_by(t.messages.c.id)
        return [_view(TextView, row) for row in await self._rows(asked)]

    async def tasks(self) -> Sequence[TaskView]:
        """Return the callback tasks, oldest first."""
        rows = await self._rows(select(t.tasks).order_by(t.tasks.c.id))
        return [_view(TaskView, row) for row in rows]

    async def media(self, message_id: int) -> tuple[str, ...]:
        """Return the links that came with a text."""
        asked = select(t.messages.c.media).where(t.messages.c.id == message_id)
        return tuple((await self._rows(asked))[0].media or ())

    async def events(self) -> Sequence[EventView]:
        """Return what happened, in order."""
        asked = (
            select(t.events, t.callers.c.number)
            .outerjoin(t.callers, t.callers.c.id == t.events.c.caller_id)
            .order_by(t.events.c.id)
        )
        names = [field.name for field in fields(EventView) if field.name != "caller"]
        return [
            EventView(
                **{name: getattr(row, name) for name in names},
                caller=Number(row.number) if row.number else None,
            )
            for row in await self._rows(asked)
        ]

    async def order(self, order_id: int) -> CallbackOrder:
        """Return an order to call back."""
        found = await self.sql.callback_order(order_id)
        assert found is not None
        return found

    async def follow_ups(self) -> Sequence[FollowUpView]:
        """Return the follow-ups, oldest first."""
        steps = await self._rows(select(t.follow_up_steps).order_by(t.follow_up_steps.c.id))
        rows = await self._rows(
            select(t.follow_ups, t.callers.c.business, t.callers.c.number)
            .join(t.callers, t.callers.c.id == t.follow_ups.c.caller_id)
            .order_by(t.follow_ups.c.id)
        )
        return [
            FollowUpView(
                CallerKey(row.business, Number(row.number)),
                row.line,
                row.message_id,
                row.consent,
                row.idx,
                row.due_at,
                row.why,
                row.ended_at,
                tuple(_view(StepView, s) for s in steps if s.follow_up_id == row.id),
            )
            for row in rows
        ]

    async def counts(self) -> Mapping[str, int]:
        """Return how many rows of each kind there are."""
        asked: dict[str, Table] = {
            "calls": t.calls,
            "receipts": t.receipts,
            "gaps": t.gaps,
            "holds": t.holds,
            "conversations": t.conversations,
            "callbacks": t.callbacks,
            "consents": t.consents,
        }
        found = {name: len(await self._rows(select(table))) for name, table in asked.items()}
        inbound = select(t.messages).where(t.messages.c.direction == "in")
        return {**found, "inbound": len(await self._rows(inbound))}


def _view(view: Any, row: StoredText | StoredTask | StoredInbound | Any) -> Any:
    return view(**{field.name: getattr(row, field.name) for field in fields(view)})


async def make_sqlite_template(path: Path) -> None:
    """Make an empty database with the current schema, to be copied for each test."""
    await upgrade(f"sqlite:///{path}")


@asynccontextmanager
async def sqlite_backend(template: Path, folder: Path) -> AsyncIterator[SqlBackend]:
    """Open a fresh SQLite database."""
    path = folder / "textback.db"
    shutil.copy(template, path)
    settings = StoreSettings(f"sqlite:///{path}")
    async with open_store(settings, for_running=True) as store:
        yield SqlBackend("sqlite", settings, store)


async def make_postgresql_database(server: str) -> str:
    """Make a database of this process's own with the current schema; return its URL."""
    name = f"textback_test_{os.getpid()}"
    await _maintain(
        server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}"
    )
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    await upgrade(url)
    return url


async def drop_postgresql_database(server: str, url: str) -> None:
    """Remove the database made for this process."""
    await _maintain(server, f"DROP DATABASE {make_url(url).database} WITH (FORCE)")


async def _maintain(server: str, *statements: str) -> None:
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(_bare(server))
        for statement in statements:
            await store.execute(statement)


@asynccontextmanager
async def _bare(url: str) -> AsyncIterator[Any]:
    import asyncpg

    connection = await asyncpg.connect(url, timeout=10)
    try:
        yield connection
    finally:
        await connection.close(timeout=10)


@asynccontextmanager
async def postgresql_backend(url: str) -> AsyncIterator[SqlBackend]:
    """Open the process's PostgreSQL database, emptied."""
    settings = StoreSettings(url)
    async with open_store(settings, for_running=True) as store:
        # The key in `secrets` is the database's for good.
        names = ", ".join(each.name for each in t.metadata.sorted_tables if each is not t.secrets)
        async with store._engine.begin() as connection:
            await connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY"))
        yield SqlBackend("postgresql", settings, store)
