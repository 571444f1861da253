"""What owners change of their lines: shown, made, undone."""

import getpass
import json
import os
import time
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from rich.table import Table

from textback_ari.cli.words import console, day_and_time, printable, shown, zone
from textback_ari.config import Settings
from textback_ari.ports import LineChange, StoreUnavailableError
from textback_ari.private import Number
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.store.engine import open_store, open_store_beside
from textback_ari.workflow.line_changes import undo

_HISTORY = 200


class NoLineError(ValueError):
    """What was typed is no line; the sentence names those that there are."""


def find_line(settings: Settings, typed: str) -> LinePolicy:
    """Return a line by its number in any spelling, its DID, or its business where it is alone.

    Raises:
        NoLineError: there is none, or more than one.
    """
    if line := Lines(settings.lines).find(typed):
        return line
    named = [line for line in settings.lines if line.business.casefold() == typed.casefold()]
    if len(named) == 1:
        return named[0]
    there = ", ".join(f"{line.number.e164} ({line.business})" for line in settings.lines)
    raise NoLineError(f"{printable(typed)!r} is no line; there are {there}")


def who() -> str:
    """Return who makes a change from this command line."""
    return f"{os.environ.get('SUDO_USER') or getpass.getuser()} (command line)"


async def values_in_force(settings: Settings) -> tuple[Sequence[LineChange], str]:
    """Return the owners' values, and why there are none where the database cannot tell."""
    try:
        async with open_store(settings.store, for_running=False) as store:
            return await store.line_values(), ""
    except StoreUnavailableError as error:
        return (), str(error)


async def change(settings: Settings, line: LinePolicy, key: str, value: Any) -> int:
    """Change one setting of a line, checked as if it stood in the file; returns the version.

    Raises:
        ConfigError: it cannot be changed so.
        StoreUnavailableError: there is no database yet, or it cannot be written.
    """
    return await _store(settings, line, key, value, given=True)


async def unset(settings: Settings, line: LinePolicy, key: str) -> int:
    """Let the file's value count again; returns the version.

    Raises:
        ConfigError: there is no such setting, or the file's does not fit the other changes.
        StoreUnavailableError: there is no database yet, or it cannot be written.
    """
    return await _store(settings, line, key, None, given=False)


async def _store(settings: Settings, line: LinePolicy, key: str, value: Any, *, given: bool) -> int:
    async with open_store_beside(settings.store) as store:
        values = await store.line_values()
        if given:
            settings.book.check(line.number, key, value, values)
        else:
            settings.book.check_without(line.number, key, values)
        made = LineChange(line.number.e164, key, value, given, time.time(), who())
        async with store.transaction() as tx:
            return await tx.change_line(made)


async def take_back(settings: Settings, line: LinePolicy, version: int | None) -> LineChange:
    """Undo a change of a line.

    Raises:
        UndoError: it cannot be undone.
        StoreUnavailableError: there is no database yet, or it cannot be written.
    """
    async with open_store_beside(settings.store) as store:
        return await undo(store, line.number.e164, version, who(), time.time())


async def show_lines(settings: Settings, chosen: Sequence[LinePolicy], *, as_json: bool) -> None:
    """Print each setting of these lines and where its value comes from."""
    values, missing = await values_in_force(settings)
    _, refused = settings.book.lines(values)
    if as_json:
        told = {line.number.e164: _settings_of(settings, line.number, values) for line in chosen}
        not_in_force = [
            {"line": each.change.line, "version": each.change.version, "why": each.sentence}
            for each in refused
        ]
        print(json.dumps({"lines": told, "refused": not_in_force, "missing": missing}))  # noqa: T201 - the output itself
        return
    out = console()
    for line in chosen:
        table = Table(
            title=f"{line.number.e164} ({printable(line.business)})", title_justify="left"
        )
        for heading in ("setting", "value", "from"):
            table.add_column(heading, overflow="fold")
        for row in _settings_of(settings, line.number, values):
            origin = row["from"]
            if change_ := row.get("change"):
                origin = (
                    f"{change_['by']}, {day_and_time(change_['at'])} (change {change_['version']})"
                )
            said = "" if row["value"] is None else json.dumps(row["value"], ensure_ascii=False)
            table.add_row(shown(row["key"]), shown(printable(said, 400)), shown(printable(origin)))
        out.print(table)
    for each in refused:
        change_ = each.change
        said = f"change {change_.version} of {change_.line} is not in force: {each.sentence}"
        out.print(shown(printable(said, 400), "yellow"))
    if missing:
        out.print(shown(f"what owners changed is not known: {missing}", "yellow"))


def _settings_of(
    settings: Settings, number: Number, values: Sequence[LineChange]
) -> list[dict[str, Any]]:
    return [
        {
            "key": origin.key,
            "value": _plain(origin.value),
            "from": "owner" if origin.change else "file" if origin.in_file else "default",
            "change": _told(origin.change) if origin.change else None,
        }
        for origin in settings.book.origins(number, values)
    ]


def _plain(value: Any) -> Any:
    """Return a value of TOML as JSON has it."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, datetime | date) else value


def _told(change_: LineChange) -> dict[str, Any]:
    return {
        "version": change_.version,
        "key": change_.key,
        "value": change_.value,
        "given": change_.given,
        "at": change_.at,
        "by": change_.by,
        "undoes": change_.undoes,
    }


async def show_history(settings: Settings, line: LinePolicy, *, as_json: bool) -> None:
    """Print what was changed of a line, newest first.

    Raises:
        StoreUnavailableError: the database cannot be read.
    """
    async with open_store(settings.store, for_running=False) as store, store.queries() as queries:
        history = await queries.line_changes(line.number.e164, _HISTORY)
    if as_json:
        print(json.dumps([_told(each) for each in history]))  # noqa: T201 - the output itself
        return
    if not history:
        console().print(shown(f"nothing was changed of {line.number.e164}"))
        return
    table = Table(title=f"Times are {zone(time.time())}", title_justify="left")
    for heading in ("change", "when", "who", "what"):
        table.add_column(heading, overflow="fold")
    for each in history:
        said = f"{each.key} = {json.dumps(each.value, ensure_ascii=False)}"
        if not each.given:
            said = f"{each.key} as in the file"
        if each.undoes:
            said += f" (undoes {each.undoes})"
        table.add_row(
            shown(str(each.version)),
            shown(day_and_time(each.at)),
            shown(printable(each.by)),
            shown(printable(said, 400)),
        )
    console().print(table)


def as_value(typed: str) -> Any:
    """Return the JSON that was typed, or the text itself where it is none."""
    try:
        return json.loads(typed)
    except ValueError:
        return typed
