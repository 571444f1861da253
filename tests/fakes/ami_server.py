"""A fake AMI: a login, families of AstDB, events, and the troubles that a test asks for."""

import asyncio
import re
from collections.abc import Iterable, Mapping
from typing import Self

from tests.fakes.waiting import Changing


class FakeAmi(Changing):
    """Answers as Asterisk's manager does, as far as the journal needs it."""

    username = "textback"
    password = "lab-pass"

    def __init__(self) -> None:
        """Begin with an empty journal that is switched on."""
        super().__init__()
        self.lines: dict[str, str] = {}
        """The journal: the family `textback` of AstDB."""
        self.families: dict[str, dict[str, str]] = {}
        """Other families of AstDB."""
        self.journal_is_on = True
        self.missing_contexts: set[str] = set()
        """Contexts that the dialplan does not have."""
        self.may_write = True
        self.modules: set[str] = set()
        """Modules that are loaded."""
        self.refused: set[str] = set()
        """Actions that the user may not use."""
        self.silent = False
        """Whether nothing is answered any more, though connections stay open."""
        self.connections = 0
        self.masks: list[str] = []
        """The classes of events that were asked for."""
        self.read = 0
        """How often the journal was read."""
        self.port = 0
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._filters: dict[asyncio.StreamWriter, list[re.Pattern[str]]] = {}
        self._masks: dict[asyncio.StreamWriter, str] = {}

    async def __aenter__(self) -> Self:
        """Listen on a free port of 127.0.0.1, or on the one it had before."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop, as a killed Asterisk would."""
        assert self._server is not None
        self._server.close()
        self.cut()
        await self._server.wait_closed()

    @property
    def listeners(self) -> int:
        """Return how many connections get events."""
        return len(self._masks)

    def tell(self, events: Iterable[Mapping[str, str]]) -> int:
        """Send events to whoever listens and has a filter that lets them through.

        Returns: how many were sent.
        """
        sent = 0
        for event in events:
            lines = "".join(f"{name}: {value}\r\n" for name, value in event.items())
            for writer in self._masks:
                # Asterisk looks at the whole event: its name, its class, then the rest.
                if any(each.search(lines) for each in self._filters.get(writer, ())):
                    writer.write(f"{lines}\r\n".encode("latin-1"))
                    sent += 1
        return sent

    def cut(self) -> None:
        """Reset all connections."""
        for writer in tuple(self._writers):
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        self.connections += 1
        self.changed()
        writer.write(b"Asterisk Call Manager/11.0.0\r\n")
        try:
            while True:
                packet = await reader.readuntil(b"\r\n\r\n")
                headers = dict(
                    line.split(": ", 1) for line in packet.decode("latin-1").splitlines() if line
                )
                answer = self._answer(headers, writer)
                if not self.silent:
                    writer.write(answer.replace("\n", "\r\n").encode("latin-1"))
                self.changed()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.transport.abort()
        finally:
            self._writers.discard(writer)
            self._filters.pop(writer, None)
            self._masks.pop(writer, None)

    def _answer(self, asked: Mapping[str, str], writer: asyncio.StreamWriter) -> str:
        action_id = f"ActionID: {asked['ActionID']}\n"
        error = f"Response: Error\n{action_id}Message: "
        match asked["Action"]:
            case action if action in self.refused:
                return f"{error}Permission denied\n\n"
            case "Filter":
                pattern = re.compile(asked["Filter"], re.DOTALL)
                self._filters.setdefault(writer, []).append(pattern)
                return f"Response: Success\n{action_id}Message: Added filter successfully\n\n"
            case "Events":
                self._masks[writer] = asked["EventMask"]
                self.masks.append(asked["EventMask"])
                return f"Response: Success\n{action_id}Events: On\n\n"
            case "ModuleCheck" if asked["Module"] not in self.modules:
                return f"{error}Module not loaded\n\n"
            case "Login":
                if (asked["Username"], asked["Secret"]) != (self.username, self.password):
                    return f"{error}Authentication failed\n\n"
                return f"Response: Success\n{action_id}Message: Authentication accepted\n\n"
            case "DBGetTree":
                return self._tree(action_id, asked["Family"])
            case "DBDel" if not self.may_write:
                return f"{error}Permission denied\n\n"
            case "DBDel":
                if self.lines.pop(asked["Key"], None) is None:
                    return f"{error}Database entry not found\n\n"
                return f"Response: Success\n{action_id}Message: Key deleted successfully\n\n"
            case "Getvar" if asked["Variable"].startswith("DIALPLAN_EXISTS("):
                context = asked["Variable"].partition("(")[2].partition(",")[0]
                known = "0" if context in self.missing_contexts else "1"
                return (
                    f"Response: Success\n{action_id}Variable: {asked['Variable']}\n"
                    f"Value: {known}\n\n"
                )
            case "Getvar":
                on = "1" if self.journal_is_on else ""
                return f"Response: Success\n{action_id}Variable: TEXTBACK_JOURNAL\nValue: {on}\n\n"
            case _:
                return f"Response: Success\n{action_id}Ping: Pong\n\n"

    def _tree(self, action_id: str, family: str) -> str:
        found = self.families.get(family, {})
        if family == "textback":
            self.read += 1
            found = self.lines
        start = f"Response: Success\n{action_id}EventList: start\nMessage: Result will follow\n\n"
        items = "".join(
            f"Event: DBGetTreeResponse\n{action_id}Key: /{family}/{key}\nVal: {value}\n\n"
            for key, value in found.items()
        )
        end = f"Event: DBGetTreeComplete\n{action_id}EventList: Complete\n"
        return f"{start}{items}{end}ListItems: {len(found)}\n\n"
