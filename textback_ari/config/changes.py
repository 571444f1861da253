"""What owners change of their lines, laid over the administrator's file.

A change names a setting of `[[lines]]` by its key, with dots into its tables (`paused`,
`texts.busy`, `hours.sat`), and gives the value that one would write there. It is checked as if it
stood in the file. `OWNER_KEYS` (config.models) lists the settings that may be changed.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from textback_ari.calendars import CalendarFiles
from textback_ari.config.errors import ConfigError, explain, key_of, nearest
from textback_ari.config.lines import read_line
from textback_ari.config.models import OWNER_KEYS, CapsTable, LineTable
from textback_ari.config.routing import RouteTable
from textback_ari.ports import LineChange
from textback_ari.private import Number
from textback_ari.rules.policy import LinePolicy

_LONGEST_KEY = 200
_LONGEST_VALUE = 65_536
_DEEPEST = 4
_CALENDAR = ("calendar_file",)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that was stored and is not in force: the file has changed since, and how."""

    change: LineChange
    sentence: str


@dataclass(frozen=True, slots=True)
class Origin:
    """One setting of a line, where its value comes from, and the value as it was written."""

    key: str
    value: Any
    """`None`: left out, and nothing by default."""
    change: LineChange | None
    """The owner's change that it is, if so."""
    in_file: bool
    """Whether the administrator's file gives one, in force or not."""


@dataclass(frozen=True, slots=True)
class _Laid:
    policy: LinePolicy
    changes: tuple[LineChange, ...]
    refused: tuple[Refused, ...]


class LineBook:
    """The lines as the file has them, to lay their owners' changes over."""

    def __init__(
        self,
        raw: Sequence[Mapping[str, Any]],
        tables: Sequence[LineTable],
        gateways: frozenset[str],
        calendars: CalendarFiles,
        caps: CapsTable,
        routes: Sequence[RouteTable] = (),
    ) -> None:
        """Keep the lines' tables, as written and as read, and what they share."""
        self.calendars = calendars
        self._tables = {
            table.number: (as_written, table) for as_written, table in zip(raw, tables, strict=True)
        }
        self._gateways = gateways
        self._caps = caps
        self._routes = routes

    def lines(
        self, changes: Iterable[LineChange]
    ) -> tuple[tuple[LinePolicy, ...], tuple[Refused, ...]]:
        """Return the lines with these changes in force, and those that cannot be.

        `changes`: as `Store.line_values` has them. One that contradicts the file (an
        administrator's edit came after it) leaves the file's value in force, and the others too.
        """
        changes = tuple(changes)
        laid = [self._lay(number, changes) for number in self._tables]
        return (
            tuple(each.policy for each in laid),
            tuple(refused for each in laid for refused in each.refused),
        )

    def check(self, line: Number, key: str, value: Any, changes: Iterable[LineChange]) -> None:
        """Look whether an owner may change a setting so, with the other changes in force.

        `value` is JSON. `changes`: those in force.

        Raises:
            ConfigError: the key does not exist or is the administrator's, or the value is not
                one that it can have; sentences as for the file, without its name.
        """
        _check_key(key)
        _check_size(key, value)
        laid = self._lay(line, changes)
        table = self._over(line, [each for each in laid.changes if each.key != key])
        self._read(_with(table, key, value))

    def check_without(self, line: Number, key: str, changes: Iterable[LineChange]) -> None:
        """Look whether the file's value may count again, with the other changes in force.

        Raises:
            ConfigError: as `check`.
        """
        _check_key(key)
        laid = self._lay(line, changes)
        self._read(self._over(line, [each for each in laid.changes if each.key != key]))

    def origins(self, line: Number, changes: Iterable[LineChange]) -> Sequence[Origin]:
        """Return each setting of a line in the order of the file's documentation.

        A table in which the owner changed something is told entry by entry.
        """
        written, _ = self._tables[line]
        laid = self._lay(line, changes)
        by_key = {change.key: change for change in laid.changes}
        table = self._over(line, laid.changes)
        found: list[Origin] = []
        for name, field in LineTable.model_fields.items():
            inside = sorted(key for key in by_key if key.startswith(f"{name}."))
            if not inside:
                value = table.get(name, None if field.is_required() else field.default)
                found.append(Origin(name, value, by_key.get(name), name in written))
                continue
            mine = table.get(name) or {}
            base = written.get(name) or {}
            for entry in mine:
                key = f"{name}.{entry}"
                both = [each for each in (by_key.get(key), by_key.get(name)) if each]
                change = max(both, key=lambda each: each.version, default=None)
                found.append(Origin(key, mine[entry], change, entry in base))
        return found

    def _lay(self, number: Number, changes: Iterable[LineChange]) -> _Laid:
        _, as_read = self._tables[number]
        policy, _ = read_line(as_read, self._gateways, self.calendars, self._caps, self._routes)
        taken: list[LineChange] = []
        refused: list[Refused] = []
        for change in changes:
            if change.line != number.e164 or not change.given:
                continue
            try:
                _check_key(change.key)
                policy = self._read(self._over(number, [*taken, change]))
            except ConfigError as error:
                refused.append(Refused(change, "; ".join(error.problems)))
            else:
                taken.append(change)
        return _Laid(policy, tuple(taken), tuple(refused))

    def _over(self, number: Number, changes: Iterable[LineChange]) -> dict[str, Any]:
        written, _ = self._tables[number]
        table = dict(written)
        # The later one counts: a whole table takes what was changed inside it before with it.
        for change in changes:
            table = _with(table, change.key, change.value)
        return table

    def _read(self, table: Mapping[str, Any]) -> LinePolicy:
        try:
            read = LineTable.model_validate(table)
        except ValidationError as invalid:
            problems = explain(invalid.errors(include_url=False), table, LineTable)
            raise ConfigError(problems) from None
        policy, wrong = read_line(read, self._gateways, self.calendars, self._caps, self._routes)
        # A calendar that broke while the program runs is no fault of an owner's change.
        problems = [
            f"{key_of(loc, table)}: {sentence}" for loc, sentence in wrong if loc != _CALENDAR
        ]
        if problems:
            raise ConfigError(problems)
        return policy


def _with(table: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    """Return a table with one value in it replaced, or added; the given one stays as it is."""
    changed = deepcopy(dict(table))
    *parents, last = key.split(".")
    inner = changed
    for parent in parents:
        found = inner.get(parent)
        inner[parent] = dict(found) if isinstance(found, Mapping) else {}
        inner = inner[parent]
    inner[last] = deepcopy(value)
    return changed


def _check_key(key: str) -> None:
    name = key.partition(".")[0]
    if name in OWNER_KEYS and len(key) <= _LONGEST_KEY and key.count(".") < _DEEPEST:
        return
    if name in LineTable.model_fields and name not in OWNER_KEYS:
        raise ConfigError([f"{name}: only the administrator's file can change this"])
    raise ConfigError([f"{key[:60]}: there is no such setting; {nearest(name, OWNER_KEYS)}"])


def _check_size(key: str, value: Any) -> None:
    written = json.dumps(value, ensure_ascii=False)
    if len(written) > _LONGEST_VALUE:
        raise ConfigError([f"{key}: is longer than {_LONGEST_VALUE} characters"])
    if value is None or _UNSTORABLE.search(written) or "\\u0000" in written:
        raise ConfigError([f"{key}: is nothing that can be stored"])
