"""Write down every event that ARI sends about a call, word for word."""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

from lab.errors import LabError
from textback_ari.asterisk.ami import AmiConnection
from textback_ari.asterisk.settings import AmiSettings
from textback_ari.asterisk.streams import file
from textback_ari.calls.tracker import TrackerSettings

PASSIVE = ("endpoint:PJSIP/trunk", "endpoint:PJSIP/trunk-bare", "bridge:")


@dataclass(frozen=True)
class Frame:
    """One text frame of the WebSocket, and when it came."""

    at: float
    event: Mapping[str, Any]


@asynccontextmanager
async def ami_events(settings: AmiSettings) -> AsyncIterator[list[Frame]]:
    """Give what AMI tells beside ARI, in a list that grows until the block is left."""
    heard: list[Frame] = []
    connection = AmiConnection(
        settings, "lab", lambda headers: heard.append(Frame(time.time(), dict(headers)))
    )
    async with connection.open():
        await connection.listen()
        yield heard


class Capture:
    """A second ARI program beside the one under test: it watches, and changes nothing."""

    def __init__(
        self,
        url: str,
        *,
        user: str = "recorder",
        password: str = "recorder",
        app: str = "textback-lab-capture",
        sources: Sequence[str] = PASSIVE,
        subscribe_all: bool = False,
    ) -> None:
        """Describe what to listen to: some sources, or everything."""
        self._url = url
        self._auth = {"Authorization": aiohttp.BasicAuth(user, password).encode()}
        # An application keeps what it was subscribed to when its socket closes; one that asks for
        # everything must therefore not share a name with one that does not.
        self._app = f"{app}-all" if subscribe_all else app
        self._sources = () if subscribe_all else tuple(sources)
        self._subscribe_all = subscribe_all
        self._session: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._reader: asyncio.Task[None] | None = None
        self.frames: list[Frame] = []
        self.asterisk = ""
        """The version of what is listened to."""

    async def __aenter__(self) -> Self:
        """Connect, and return once every subscription is in place."""
        self._session = aiohttp.ClientSession(headers=self._auth)
        async with self._session.get(f"{self._url}/ari/asterisk/info") as answer:
            version = (await answer.json())["system"]["version"]
            self.asterisk = re.split("[^0-9.]", version)[0]
        everything = "true" if self._subscribe_all else "false"
        self._socket = await self._session.ws_connect(
            f"{self._url}/ari/events",
            params={"app": self._app, "subscribeAll": everything},
            max_msg_size=0,
        )
        self._reader = asyncio.create_task(self._read(self._socket))
        for source in self._sources:
            path = f"{self._url}/ari/applications/{self._app}/subscription"
            async with self._session.post(path, params={"eventSource": source}) as answer:
                if answer.status >= 300:
                    raise LabError(f"ARI refuses to watch {source}: {await answer.text()}")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Disconnect."""
        if self._reader:
            self._reader.cancel()
            await asyncio.gather(self._reader, return_exceptions=True)
        if self._socket:
            await self._socket.close()
        if self._session:
            await self._session.close()

    async def until(self, what: Callable[[Frame], bool], seconds: float = 10) -> Frame:
        """Return the first frame, already heard or still to come, that is what is waited for."""
        deadline = time.monotonic() + seconds
        looked_at = 0
        while True:
            while looked_at < len(self.frames):
                if what(self.frames[looked_at]):
                    return self.frames[looked_at]
                looked_at += 1
            if time.monotonic() > deadline:
                raise LabError(f"No such event within {seconds:g} s.")
            await asyncio.sleep(0.02)

    async def until_quiet(self, seconds: float = 1.0) -> None:
        """Return once every channel that was created is destroyed and nothing more comes."""
        began = time.time()
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline:
            kinds = [(frame.event["type"], frame) for frame in self.frames]
            alive = {f.event["channel"]["id"] for kind, f in kinds if kind == "ChannelCreated"}
            alive -= {f.event["channel"]["id"] for kind, f in kinds if kind == "ChannelDestroyed"}
            last = self.frames[-1].at if self.frames else began
            if not alive and time.time() - last > seconds:
                return
            await asyncio.sleep(0.05)
        raise LabError("A channel was not destroyed within 40 s.")

    async def give_back(self, frame: Frame) -> None:
        """Follow a channel that came into Stasis(), and let it go on in the dialplan."""
        assert self._session is not None
        channel = frame.event["channel"]["id"]
        follow = f"{self._url}/ari/applications/{self._app}/subscription"
        async with self._session.post(follow, params={"eventSource": f"channel:{channel}"}):
            pass
        async with self._session.post(f"{self._url}/ari/channels/{channel}/continue") as answer:
            if answer.status >= 300:
                raise LabError(f"ARI does not give {channel} back: {await answer.text()}")

    async def until_destroyed(self, seconds: float = 30) -> None:
        """Return once a channel is gone."""
        await self.until(lambda frame: frame.event["type"] == "ChannelDestroyed", seconds)

    def keep(self, what: Callable[[Frame], bool]) -> None:
        """Forget the frames that are not what is wanted."""
        self.frames = [frame for frame in self.frames if what(frame)]

    def save(self, path: Path, settings: TrackerSettings) -> None:
        """Write the frames as `textback record` would, but word for word: nobody is in them."""
        path.parent.mkdir(parents=True, exist_ok=True)
        began, ended = self.frames[0].at, self.frames[-1].at
        header = file.header(settings, asterisk=self.asterisk, began_at=began, verbatim=True)
        lines = [file.header_line(header)]
        for frame in self.frames:
            event = json.dumps(frame.event, ensure_ascii=False)
            lines.append(file.frame_line(frame.at, event.encode()))
        path.write_bytes(b"".join([*lines, file.end_line(round(ended, 6), "stopped")]))

    def save_with_ami(self, path: Path, ami: Sequence[Frame]) -> None:
        """Write the frames, and AMI's among them, one JSON object a line."""
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [
            (frame.at, {"at": round(frame.at, 6), kind: frame.event})
            for kind, frames in (("event", self.frames), ("ami", ami))
            for frame in frames
        ]
        lines.sort(key=lambda line: line[0])
        path.write_text("".join(f"{json.dumps(line, ensure_ascii=False)}\n" for _, line in lines))

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for message in socket:
            if message.type is aiohttp.WSMsgType.TEXT:
                self.frames.append(Frame(time.time(), json.loads(message.data)))
