"""The switch on a desk telephone that pauses a line, and the lamp beside it.

Both are one device state of the PBX, which a feature code of the dialplan toggles. A press is an
owner's change of `paused` like any other, so that every node obeys it and it is in the history;
and whatever else pauses or resumes the line, the lamp follows. A press while the program is away
stays in the PBX and is taken up on the next connection: the store keeps how each switch was when
last heard of, and a difference is a press.
"""

import asyncio
from collections.abc import Callable, Mapping

import structlog

from textback_ari.ports import Lamps, LineChange, Store, Transaction
from textback_ari.rules.closed import is_on
from textback_ari.rules.lines import Lines
from textback_ari.workflow.line_changes import LineKeeper
from textback_ari.workflow.outages import AWAY, Outages

log = structlog.get_logger(__name__)

POLL = 1.0
"""Seconds between two looks whether a lamp still shows the truth: a pause can end by itself."""
LAMP_RETRY = 30.0
"""Seconds until a lamp is tried again that the PBX did not switch: the user may only read."""
_TIME_LIMIT = 20.0

_NEVER_SET = "UNKNOWN"
"""What Asterisk says of a device state that nobody has ever set, or that its AstDB has lost."""

_Switch = tuple[str, str]
"""A PBX's name and the device."""


class PauseSwitches:
    """Keeps lines and the switches of telephones in step."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], float],
        lines: Lines,
        keeper: LineKeeper,
        lamps: Mapping[str, Lamps],
    ) -> None:
        """Begin knowing no switch; `lamps`: PBXes by name that can set a device state."""
        self._store = store
        self._now = now
        self._lines = lines
        self._keeper = keeper
        self._lamps = lamps
        self._news: dict[_Switch, bool | None] = {}
        self._seen: dict[_Switch, bool] = {}
        self._dark_until: dict[_Switch, float] = {}
        self._woken = asyncio.Event()
        self._outages = Outages("switches")

    def device_changed(self, pbx: str, device: str, state: str) -> None:
        """Take note of a device state; one that is not one of a switch says nothing."""
        on = is_on(state)
        ours = any(line.pause_switch == device for line in self._lines)
        if ours and (on is not None or state == _NEVER_SET):
            self._news[pbx, device] = on
            self._woken.set()

    async def run(self) -> None:
        """Keep them in step until cancelled."""
        while True:
            self._woken.clear()
            try:
                async with asyncio.timeout(_TIME_LIMIT):
                    await self._take_up()
                    await self._light()
            except AWAY as error:
                self._outages.note(error)
            except Exception:
                log.exception("switches_failed")
            else:
                self._outages.over()
            try:
                async with asyncio.timeout(POLL):
                    await self._woken.wait()
            except TimeoutError:
                continue

    async def _take_up(self) -> None:
        """Make what was heard of the switches the owner's changes."""
        news = dict(self._news)
        if not news:
            return
        async with self._store.transaction() as tx:
            before = await tx.switches()
            for switch, on in news.items():
                if on is not None and before.get(switch, False) is not on:
                    await self._pressed(tx, switch, on=on)
                if before.get(switch) is not bool(on):
                    await tx.note_switch(*switch, on=bool(on))
        self._seen |= {switch: bool(on) for switch, on in news.items()}
        for switch, on in news.items():
            if self._news.get(switch) is on:
                del self._news[switch]

    async def _pressed(self, tx: Transaction, switch: _Switch, *, on: bool) -> None:
        pbx, device = switch
        now = self._now()
        for line in self._lines:
            if line.pause_switch == device and line.is_paused(now) is not on:
                by = f"telephone ({device} on {pbx})"
                change = LineChange(line.number.e164, "paused", on, True, now, by)
                version = await tx.change_line(change)
                log.info("pause_switched", line=line.number.e164, on=on, by=by, version=version)

    async def _light(self) -> None:
        """Make each lamp show whether one of its lines is paused."""
        if not self._wrong():
            return
        # Only what is stored now may change a lamp: the PBX tells the change like a press.
        await self._keeper.look()
        for switch, paused in self._wrong().items():
            pbx, device = switch
            if pbx not in self._lamps or not await self._lamps[pbx].light(device, on=paused):
                self._dark_until[switch] = self._now() + LAMP_RETRY
                continue
            self._seen[switch] = paused
            async with self._store.transaction() as tx:
                await tx.note_switch(pbx, device, on=paused)

    def _wrong(self) -> dict[_Switch, bool]:
        """Return the lamps that do not show the truth, and what that is."""
        now = self._now()
        wrong: dict[_Switch, bool] = {}
        for switch, on in self._seen.items():
            _, device = switch
            paused = any(line.is_paused(now) for line in self._lines if line.pause_switch == device)
            if paused is not on and switch not in self._news:
                wrong[switch] = paused
        return {each: on for each, on in wrong.items() if self._dark_until.get(each, 0.0) <= now}
