"""A thin ARI client: the requests that watching needs, and the WebSocket of events."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import aiohttp
import msgspec
from yarl import URL

from textback_ari.asterisk import wire
from textback_ari.asterisk.settings import PbxSettings

_MAX_ANSWER = 64 * 1024 * 1024
_MAX_FRAME = 4 * 1024 * 1024
_CLOSE_SECONDS = 1.0
_NO_SUCH_CHANNEL = "textback-looks-whether-it-may-write"
_Shape = TypeVar("_Shape")


class AriError(Exception):
    """A PBX's ARI does not do what was asked; the sentence says what and where to look."""


class AriUnreachableError(AriError):
    """Nothing answers at the PBX's address, or it stopped answering."""


class AriNotConnectedError(AriUnreachableError):
    """No connection could be made: nothing of the request has left."""


class AriLoginError(AriError):
    """The PBX does not accept the user name and password."""


class AriForbiddenError(AriError):
    """The ARI user may only read."""


class AriRefusedError(AriError):
    """The PBX refused a request; `status` is its HTTP status."""

    def __init__(self, sentence: str, status: int) -> None:
        """Keep the status beside the sentence."""
        super().__init__(sentence)
        self.status = status


class AsteriskInfo(msgspec.Struct):
    """The part of GET /asterisk/info that matters."""

    class System(msgspec.Struct):
        """The system section."""

        version: str = ""

    system: System = msgspec.field(default_factory=System)


class Application(msgspec.Struct):
    """What a Stasis application is subscribed to (GET /applications/NAME)."""

    name: str
    channel_ids: list[str] = []
    bridge_ids: list[str] = []
    endpoint_ids: list[str] = []
    device_names: list[str] = []


class _Pong(msgspec.Struct):
    timestamp: str


class _Variable(msgspec.Struct):
    value: str = ""


class _Attribute(msgspec.Struct):
    attribute: str = ""
    value: str = ""


class _Message(msgspec.Struct):
    message: str = ""


class _Endpoint(msgspec.Struct):
    technology: str = ""
    resource: str = ""
    state: str = ""


class AriClient:
    """Requests to one PBX. Every method is bounded in time and raises `AriError` alone."""

    def __init__(
        self, settings: PbxSettings, session: aiohttp.ClientSession, *, everything: bool = False
    ) -> None:
        """Use a session that the caller opens and closes; with `everything` get all events.

        An application keeps its subscriptions after its socket is closed, so one that gets
        everything goes by another name.
        """
        self._settings = settings
        self._everything = everything
        self._app = f"{settings.app}-all" if everything else settings.app
        self._session = session
        self._base = URL(settings.url.rstrip("/") + "/ari/")
        login = aiohttp.encode_basic_auth(settings.username, settings.password)
        self._headers = {"Authorization": login}
        self._timeout = aiohttp.ClientTimeout(
            total=settings.request_timeout, connect=settings.connect_timeout
        )

    async def info(self) -> AsteriskInfo:
        """Return Asterisk's version."""
        return self._read(await self._request("GET", "asterisk/info"), AsteriskInfo)

    async def ping(self) -> float | None:
        """Return the time on the PBX's clock, epoch seconds; `None` where it does not tell."""
        pong = self._read(await self._request("GET", "asterisk/ping"), _Pong)
        return wire.epoch(pong.timestamp)

    async def application(self) -> Application:
        """Return what the application is subscribed to."""
        body = await self._request("GET", f"applications/{self._app}")
        return self._read(body, Application)

    async def subscribe(self, source: str) -> None:
        """Subscribe the application to one event source: `endpoint:PJSIP/trunk`, `bridge:`."""
        path = f"applications/{self._app}/subscription"
        await self._request("POST", path, params={"eventSource": source})

    async def unsubscribe(self, source: str) -> None:
        """Take an event source away from the application; without any the PBX forgets it."""
        path = f"applications/{self._app}/subscription"
        await self._request("DELETE", path, params={"eventSource": source})

    async def set_filter(self, types: Iterable[str]) -> None:
        """Have only events of these types sent; the PBX keeps it while the application lives."""
        path = f"applications/{self._app}/eventFilter"
        await self._request("PUT", path, json={"allowed": [{"type": name} for name in types]})

    async def channels(self) -> bytes:
        """Return the body of GET /channels, for `wire.channels`."""
        return await self._request("GET", "channels")

    async def bridges(self) -> bytes:
        """Return the body of GET /bridges, for `wire.bridges`."""
        return await self._request("GET", "bridges")

    async def go_on(self, channel_id: str) -> None:
        """Give a channel that is in Stasis() back to the dialplan, at the next step."""
        await self._request("POST", f"channels/{channel_id}/continue")

    async def has_channel(self, channel_id: str) -> bool:
        """Return whether a channel exists."""
        try:
            await self._request("GET", f"channels/{channel_id}")
        except AriRefusedError as error:
            if error.status != 404:
                raise
            return False
        return True

    async def device_state(self, device: str) -> bytes:
        """Return the body of GET /deviceStates/NAME, for `wire.device_state`."""
        return await self._request("GET", f"deviceStates/{device}")

    async def set_device_state(self, device: str, state: str) -> None:
        """Set a device state of the `Custom:` kind.

        ARI's own request changes `Stasis:` states only; a global variable that is named like a
        dialplan function writes that function (Asterisk 22, pbx_builtin_setvar_helper).
        """
        told = {"variable": f"DEVICE_STATE({device})", "value": state}
        await self._request("POST", "asterisk/variable", params=told)

    async def originate(self, request: Mapping[str, object]) -> None:
        """Have the PBX make a channel (POST /channels); it answers before anything rings.

        Raises:
            AriRefusedError: status 409 where a channel of that id exists.
        """
        await self._request("POST", "channels", json=request)

    async def create(self, request: Mapping[str, str], variables: Mapping[str, str]) -> None:
        """Have the PBX make a channel that waits in an application (POST /channels/create).

        Nothing is called before `dial`. Variables with parentheses are dialplan functions.

        Raises:
            AriRefusedError: status 409 where a channel of that id exists.
        """
        told = {"variables": dict(variables)}
        await self._request("POST", "channels/create", params=dict(request), json=told)

    async def dial(self, channel_id: str, seconds: float) -> None:
        """Let a channel that was created call; it answers before anything rings."""
        params = {"timeout": str(round(seconds))}
        await self._request("POST", f"channels/{channel_id}/dial", params=params)

    async def hang_up(self, channel_id: str) -> None:
        """End a channel; one that is gone already is as good."""
        try:
            await self._request("DELETE", f"channels/{channel_id}")
        except AriRefusedError as error:
            if error.status != 404:
                raise

    async def tell(self, event: str, channel_id: str, fields: Mapping[str, str]) -> None:
        """Send the application itself a user event about a channel (POST /events/user/NAME).

        Raises:
            AriRefusedError: status 404 where nothing is connected under the application's name.
        """
        params = {"application": self._app, "source": f"channel:{channel_id}"}
        told = {"variables": dict(fields)}
        await self._request("POST", f"events/user/{event}", params=params, json=told)

    async def variable(self, name: str) -> str:
        """Return a global variable, empty where there is none; functions are not evaluated."""
        body = await self._request("GET", "asterisk/variable", params={"variable": name})
        return self._read(body, _Variable).value

    async def unset_variable(self, name: str) -> None:
        """Take a global variable away."""
        await self._request("POST", "asterisk/variable", params={"variable": name})

    async def endpoints(self) -> tuple[str, ...]:
        """Return the PBX's endpoints as `TECHNOLOGY/NAME`."""
        found = self._read(await self._request("GET", "endpoints"), list[_Endpoint])
        return tuple(f"{each.technology}/{each.resource}" for each in found)

    async def endpoint_state(self, endpoint: str) -> str:
        """Return the state of an endpoint (`PJSIP/101`): `online`, `offline` or `unknown`."""
        return self._read(await self._request("GET", f"endpoints/{endpoint}"), _Endpoint).state

    async def endpoint_settings(self, name: str) -> dict[str, str]:
        """Return a PJSIP endpoint's settings (`context`) and its variables, by their names.

        Asterisk tells them of endpoints in files and in databases alike (res_ari_asterisk).

        Raises:
            AriRefusedError: status 404 where there is no such endpoint.
        """
        body = await self._request("GET", f"asterisk/config/dynamic/res_pjsip/endpoint/{name}")
        return {each.attribute: each.value for each in self._read(body, list[_Attribute])}

    async def may_write(self) -> bool:
        """Return whether the user may do more than read, by ending a channel that is not there."""
        try:
            await self._request("DELETE", f"channels/{_NO_SUCH_CHANNEL}")
        except AriForbiddenError:
            return False
        except AriRefusedError:
            return True
        return True

    async def send_message(self, to: str, sender: str, body: str) -> None:
        """Have the PBX send a text (PUT /endpoints/sendMessage); it answers before it is delivered.

        Args:
            to: as MessageSend() takes it, `pjsip:ENDPOINT/sip:USER@HOST`.
            sender: an address, `sip:USER@HOST`.
            body: the text.
        """
        # In the body: Asterisk bounds the length of a request line.
        told = {"to": to, "from": sender, "body": body}
        await self._request("PUT", "endpoints/sendMessage", json=told)

    async def connect(self) -> aiohttp.ClientWebSocketResponse[Any]:
        """Open the WebSocket of events."""
        settings = self._settings
        params = {"app": self._app, "subscribeAll": "true" if self._everything else "false"}
        try:
            async with asyncio.timeout(settings.connect_timeout):
                return await self._session.ws_connect(
                    self._base / "events",
                    params=params,
                    headers=self._headers,
                    heartbeat=settings.heartbeat,
                    timeout=aiohttp.ClientWSTimeout(ws_close=_CLOSE_SECONDS),
                    max_msg_size=_MAX_FRAME,
                    decode_text=False,
                )
        except aiohttp.WSServerHandshakeError as error:
            raise self._refusal(error.status, "the event stream", "") from error
        except (aiohttp.ClientError, OSError) as error:
            raise self._unreachable(error) from error

    async def _request(
        self, method: str, path: str, *, params: dict[str, str] | None = None, json: Any = None
    ) -> bytes:
        try:
            async with self._session.request(
                method,
                self._base.joinpath(*path.split("/")),
                params=params,
                json=json,
                headers=self._headers,
                timeout=self._timeout,
                allow_redirects=False,
            ) as answer:
                if (answer.content_length or 0) > _MAX_ANSWER:
                    raise AriError(f"PBX {self._settings.name}: the answer to {path} is too long")
                body = await answer.read()
                if answer.status // 100 == 2:
                    return body
                raise self._refusal(answer.status, f"{method} {path}", _message(body))
        except aiohttp.ClientConnectorError as error:
            raise AriNotConnectedError(str(self._unreachable(error))) from error
        except (aiohttp.ClientError, OSError) as error:
            raise self._unreachable(error) from error

    def _read(self, body: bytes, shape: type[_Shape]) -> _Shape:
        try:
            return msgspec.json.decode(body, type=shape, strict=False)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise AriError(
                f"PBX {self._settings.name}: what answers at {self._settings.url} is not ARI"
            ) from error

    def _unreachable(self, error: Exception) -> AriError:
        why = str(error) or type(error).__name__
        return AriUnreachableError(
            f"PBX {self._settings.name}: {self._settings.url} cannot be reached ({why})"
        )

    def _refusal(self, status: int, what: str, message: str) -> AriError:
        name = self._settings.name
        if status == 401:
            return AriLoginError(
                f"PBX {name}: the ARI user {self._settings.username!r} or its password is wrong; "
                "compare them with ari.conf on the PBX"
            )
        if status == 403:
            return AriForbiddenError(
                f"PBX {name}: the ARI user {self._settings.username!r} may only read"
            )
        said = f": {message}" if message else ""
        return AriRefusedError(f"PBX {name} refused {what} with status {status}{said}", status)


def _message(body: bytes) -> str:
    try:
        return msgspec.json.decode(body, type=_Message).message[:200]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
