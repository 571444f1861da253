"""The call of `textback selftest`: through ARI, beside the program that watches.

A Local channel has two halves. The first waits in an application of the test's own, so that it can
be made before anything is called: by then the program has been told of the second, which goes
through the dialplan as a call from outside would, and has subscribed to it. Nothing in the dialplan
is needed for it. Both halves end with the absolute time-out of the first, whatever becomes of the
test; tried on Asterisk 16.28 and 22.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
import structlog

from textback_ari.asterisk import wire
from textback_ari.asterisk.ari import AriClient, AriError, AriRefusedError
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.calls import names
from textback_ari.calls.events import (
    ApplicationEntered,
    ChannelDestroyed,
    ChannelStateChanged,
    DialProgress,
)
from textback_ari.calls.trial import CHANNEL, Trial
from textback_ari.private import Number

_log = structlog.get_logger(__name__)

_CLOSE_SECONDS = 2.0
_NOT_FOUND = 404
_RINGS = frozenset({"RINGING", "PROGRESS"})
_TALKS = frozenset({"playback", "background", "voicemail", "queue", "read", "confbridge"})


class NotWatchedError(Exception):
    """No program is connected to the PBX under the configured name: nobody would see the call."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The call to be made. Times are seconds."""

    key: str
    """Makes the ids of its channels; lower-case letters and digits, never used before."""
    context: str
    number: str
    """What is called there."""
    caller: Number
    """Whom the call seems to come from."""
    longest: float
    """After it nothing is left of the call, even if nobody hangs up."""
    trial: Trial | None
    """`None`: the call leaves the PBX and comes back; the program is told nothing beforehand."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """What the trunk would set on its channels."""

    @property
    def waiting(self) -> str:
        """Return the id of the half that waits."""
        return f"{CHANNEL}{self.key}"

    @property
    def calling(self) -> str:
        """Return the id of the half that goes through the dialplan."""
        return f"{self.waiting}-call"


@dataclass(slots=True)
class Heard:
    """How far the call is."""

    rings: str = ""
    """The first telephone that rang (`PJSIP/101`); `a telephone` where its name is not told."""
    does: str = ""
    """The last dialplan application that plays or asks something."""
    answered: bool = False
    """Whether somebody or something answered: a mailbox or a menu does."""
    over: bool = False
    cause: int = 0
    """Q.850, once it is over."""


class TrialCall:
    """One self-test's call; made by `calling`."""

    def __init__(self, program: AriClient, own: AriClient, app: str) -> None:
        """Call through `own`, whose application is `app`, and tell the app of `program`."""
        self._program = program
        self._own = own
        self._app = app
        self._wanted: Wanted | None = None
        self.heard = Heard()

    async def place(self, wanted: Wanted) -> None:
        """Make the call; it goes on by itself from there.

        Raises:
            NotWatchedError: the program is not connected; nothing was called.
            AriError: the PBX does not do it.
        """
        self._wanted = wanted
        variables = {
            "TIMEOUT(absolute)": f"{wanted.longest:.0f}",
            # What the first half is shown, the second half's caller is.
            "CONNECTEDLINE(num,i)": wanted.caller.e164,
            "CONNECTEDLINE(num-pres,i)": "allowed",
            **{f"_{name}": value for name, value in wanted.variables.items()},
        }
        await self._own.create(
            {
                "endpoint": f"Local/{wanted.number}@{wanted.context}/n",
                "app": self._app,
                "channelId": wanted.waiting,
                "otherChannelId": wanted.calling,
            },
            variables,
        )
        await self._own.subscribe(f"channel:{wanted.calling}")
        if wanted.trial is not None:
            await self._tell(wanted, wanted.trial)
        await self._own.dial(wanted.waiting, wanted.longest)

    async def _tell(self, wanted: Wanted, trial: Trial) -> None:
        fields = {
            "v": wire.TRIAL_VERSION,
            "trial": str(trial),
            "from": wanted.caller.e164,
            "did": wanted.number,
        }
        try:
            await self._program.subscribe(f"channel:{wanted.calling}")
            await self._program.tell(wire.TRIAL_EVENT, wanted.calling, fields)
        except AriRefusedError as error:
            if error.status != _NOT_FOUND:
                raise
            raise NotWatchedError(str(error)) from error

    async def hang_up(self) -> None:
        """End the call, as a caller does who gives up.

        Raises:
            AriError: the PBX does not do it; the time-out will.
        """
        if self._wanted is not None:
            await self._own.hang_up(self._wanted.waiting)

    def take(self, frame: bytes) -> None:
        """Take note of what a frame of the socket tells."""
        try:
            event = wire.decode(frame, 0.0, 0.0)
        except wire.NotUnderstoodError as error:
            _log.debug("event_not_understood", why=str(error))
            return
        if self._wanted is None:
            return
        heard, halves = self.heard, {self._wanted.waiting, self._wanted.calling}
        match event:
            case DialProgress(_, _, peer, status) if status in _RINGS:
                known = peer.id not in halves and names.is_device(peer.name)
                if known or not heard.rings:
                    heard.rings = names.endpoint(peer.name) if known else "a telephone"
            case ApplicationEntered(_, channel, app, _) if channel.id == self._wanted.calling:
                heard.does = app if app.lower() in _TALKS else heard.does
            case ChannelStateChanged(_, channel) if channel.id in halves and channel.state == "Up":
                heard.answered = True
            case ChannelDestroyed(_, channel, cause) if channel.id == self._wanted.calling:
                heard.over, heard.cause = True, cause
            case _:
                pass


@asynccontextmanager
async def calling(settings: PbxSettings) -> AsyncIterator[TrialCall]:
    """Connect to a PBX for one call, which is over, or about to be, at the end.

    Raises:
        AriError: the PBX cannot be reached, or does not let us in.
    """
    app = f"{settings.app}-selftest"
    async with aiohttp.ClientSession(auto_decompress=False) as session:
        own = AriClient(replace(settings, app=app), session)
        call = TrialCall(AriClient(settings, session, everything=settings.everything), own, app)
        socket = await own.connect()
        reader = asyncio.create_task(_read(socket, call))
        try:
            yield call
        finally:
            reader.cancel()
            await asyncio.gather(reader, return_exceptions=True)
            with suppress(AriError):
                await call.hang_up()
            with suppress(TimeoutError, aiohttp.ClientError, OSError):
                await asyncio.wait_for(socket.close(), _CLOSE_SECONDS)


async def _read(socket: aiohttp.ClientWebSocketResponse[Any], call: TrialCall) -> None:
    async for message in socket:
        if message.type not in {aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY}:
            return
        call.take(message.data)
