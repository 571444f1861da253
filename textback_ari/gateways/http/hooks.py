"""Where providers' webhooks arrive: one HTTP server for all gateways, behind a reverse proxy."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from urllib.parse import unquote

import structlog
from aiohttp import web

from textback_ari.gateways.http.provider import Hook, HookAnswer
from textback_ari.gateways.http.settings import WebhookSettings
from textback_ari.ports import Health

log = structlog.get_logger(__name__)

PART = "webhooks"
"""The listener's name among the parts of the program."""
_LARGEST = 262_144
"""Octets of a hook's body."""
_READ_SECONDS = 10.0
_AT_A_TIME = 100
_TRY_AGAIN_AFTER = 10.0
_LEAVE_SECONDS = 5.0
_DEEPEST = 8

Hear = Callable[[Hook], Awaitable[HookAnswer]]
Told = Callable[[str, Health], None]


class Webhooks:
    """The listener. A gateway hears its hooks at `/hooks/NAME`, and whatever follows that."""

    def __init__(self, settings: WebhookSettings | None) -> None:
        """Take the settings; without them nothing is listened to."""
        self._settings = settings
        self._hearers: dict[str, Hear] = {}
        self._under_way = 0

    def address_of(self, gateway: str, *more: str) -> str | None:
        """Return what a gateway's provider is to call, `None` where nobody listens."""
        if self._settings is None:
            return None
        return "/".join((self._settings.public_url, "hooks", gateway, *more))

    @contextmanager
    def hearing(self, gateway: str, hear: Hear) -> Iterator[None]:
        """Hand a gateway its hooks for as long as the block runs; others are asked to repeat."""
        self._hearers[gateway] = hear
        try:
            yield
        finally:
            del self._hearers[gateway]

    async def run(self, told: Told) -> None:
        """Listen until cancelled; a port that cannot be had is tried again and again."""
        settings = self._settings
        if settings is None:
            raise AssertionError("there is nothing to listen to")
        try:
            while True:
                try:
                    await self._listen(settings, told)
                except OSError as error:
                    where = f"{settings.listen_host} port {settings.listen_port}"
                    why = f"{where} cannot be had ({error.strerror or error})"
                    told(PART, Health(ready=False, why=why))
                    log.error("webhooks_not_listening", why=why)  # noqa: TRY400 - not a bug
                    await asyncio.sleep(_TRY_AGAIN_AFTER)
        finally:
            told(PART, Health(ready=False, why="stopped"))

    async def _listen(self, settings: WebhookSettings, told: Told) -> None:
        app = web.Application(client_max_size=_LARGEST)
        app.router.add_route("*", "/hooks/{told:.*}", self._serve)
        runner = web.AppRunner(
            app, access_log=None, handle_signals=False, shutdown_timeout=_LEAVE_SECONDS
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, settings.listen_host, settings.listen_port).start()
            told(PART, Health(ready=True))
            await asyncio.get_running_loop().create_future()
        finally:
            await runner.cleanup()

    async def _serve(self, request: web.Request) -> web.Response:
        assert self._settings is not None
        # As written: signatures are made over the address before anybody decodes it.
        target = request.raw_path
        path, _, query = target.partition("?")
        steps = [unquote(step) for step in path.split("/")[2:] if step]
        if not steps or len(steps) > _DEEPEST:
            return web.Response(status=404)
        hear = self._hearers.get(steps[0])
        if hear is None or self._under_way >= _AT_A_TIME:
            return web.Response(status=503, headers={"Retry-After": "10"})
        self._under_way += 1
        try:
            try:
                async with asyncio.timeout(_READ_SECONDS):
                    body = await request.read()
            except TimeoutError:
                return web.Response(status=408)
            answer = await hear(
                Hook(
                    method=request.method,
                    url=f"{self._settings.public_url}{target}",
                    path=tuple(steps[1:]),
                    query=query,
                    headers={name.lower(): value for name, value in request.headers.items()},
                    body=body,
                )
            )
        finally:
            self._under_way -= 1
        return web.Response(
            status=answer.status, text=answer.body, content_type=answer.content_type
        )
