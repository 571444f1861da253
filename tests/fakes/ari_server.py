"""An ARI that says what a test tells it to: the parts of Asterisk's that watching uses."""

import asyncio
import json
import re
import time
from collections.abc import Iterable
from typing import Any, Self

from aiohttp import WSMsgType, encode_basic_auth, web

from tests.fakes.ari_stories import Json, Story, stamp
from tests.fakes.waiting import Changing

ALL_BRIDGES = "__AST_BRIDGE_ALL_TOPIC"
ALL_CHANNELS = "__AST_CHANNEL_ALL_TOPIC"
ALL_ENDPOINTS = "__AST_ENDPOINT_ALL_TOPIC"


class FakeAri(Changing):
    """One PBX. Its channels and bridges are those that its events have told of."""

    def __init__(self, endpoints: Iterable[str] = ("PJSIP/trunk", "PJSIP/101")) -> None:
        """Have these endpoints; faults are set on the attributes."""
        super().__init__()
        self.endpoints = set(endpoints)
        self.username = "textback"
        self.password = "secret"
        self.version = "22.10.1"
        self.read_only = False
        self.silent = False
        """Whether pings of the WebSocket stay without an answer, and events unsent."""
        self.clock_ahead = 0.0
        self.keeps_subscriptions = True
        self.before_state: list[Story] = []
        """Stories whose events go out while the state is being read, before it is told."""
        self.applications: dict[str, Json] = {}
        self.filters: list[tuple[str, ...]] = []
        """Every filter that was set, in order."""
        self.connections = 0
        self.channels: dict[str, Json] = {}
        self.bridges: dict[str, Json] = {}
        self.in_stasis: set[str] = set()
        """Channels that wait for the program."""
        self.given_back: list[str] = []
        """Channels that the program gave back to the dialplan, in order."""
        self.deaf_to_continue = False
        """Whether the request to give a channel back stays without an answer."""
        self.devices: dict[str, str] = {}
        """Device states that were ever set."""
        self.endpoint_settings: dict[str, dict[str, str]] = {}
        """What PJSIP endpoints are set to; those not here go through the dialplan hook."""
        self.has_dialplan = True
        """Whether the dialplan file for callbacks is included."""
        self.astdb: dict[str, str] = {}
        """What the dialplan has noted of callbacks, by their keys; outlives a restart."""
        self.globals: dict[str, str] = {}
        self.originated: list[Json] = []
        """The callbacks that the dialplan began, as they were asked for."""
        self.answers_originate = True
        """Whether a request for a channel gets its answer once it is done."""
        self._sockets: dict[str, tuple[web.WebSocketResponse, web.Request]] = {}
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def url(self) -> str:
        """Return where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def now(self) -> float:
        """Return the time on its clock."""
        return time.time() + self.clock_ahead

    async def __aenter__(self) -> Self:
        """Listen on a free port of 127.0.0.1."""
        app = web.Application(middlewares=[self._guard])
        app.add_routes(
            [
                web.get("/ari/events", self._events),
                web.get("/ari/asterisk/info", self._info),
                web.get("/ari/asterisk/ping", self._ping),
                web.get("/ari/channels", self._channels),
                web.post("/ari/channels", self._originate),
                web.get("/ari/channels/{id}", self._channel),
                web.post("/ari/channels/{id}/continue", self._continue),
                web.get("/ari/bridges", self._bridges),
                web.get("/ari/endpoints", self._endpoints),
                web.get(
                    "/ari/asterisk/config/dynamic/res_pjsip/endpoint/{name}",
                    self._endpoint_settings,
                ),
                web.delete("/ari/channels/{id}", self._hang_up),
                web.get("/ari/deviceStates/{name}", self._device_state),
                web.get("/ari/asterisk/variable", self._global),
                web.post("/ari/asterisk/variable", self._variable),
                web.get("/ari/applications/{app}", self._application),
                web.post("/ari/applications/{app}/subscription", self._subscribe),
                web.delete("/ari/applications/{app}/subscription", self._unsubscribe),
                web.put("/ari/applications/{app}/eventFilter", self._filter),
            ]
        )
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop, as a killed Asterisk would."""
        self.cut()
        assert self._runner is not None
        await self._runner.cleanup()

    # --- what a test does -------------------------------------------------------------------

    async def tell(self, story: Story) -> None:
        """Send the events that a story has gathered, and forget them in the story."""
        told, story.events = story.events, []
        for _, event in told:
            self._remember(event)
            await self.send(event)

    async def devstate(self, device: str, state: str) -> None:
        """Change a device state, as "devstate change" does."""
        self.devices[device] = state
        told = {"name": device, "state": state}
        await self.send(
            {"type": "DeviceStateChanged", "timestamp": stamp(self.now()), "device_state": told}
        )

    async def say(self, frame: str) -> None:
        """Send a text frame to every program, word for word."""
        for socket, _ in tuple(self._sockets.values()):
            await socket.send_str(frame)

    def miss(self, story: Story) -> None:
        """Let a story's events happen while nobody hears them."""
        told, story.events = story.events, []
        for _, event in told:
            self._remember(event)

    def cut(self) -> None:
        """Reset the connections of the event streams."""
        for _, request in self._sockets.values():
            if request.transport is not None:
                request.transport.abort()
        self._sockets.clear()

    def restart(self) -> None:
        """Forget everything, as after a restart of Asterisk."""
        self.cut()
        self.applications.clear()
        self.channels.clear()
        self.bridges.clear()
        self.globals.clear()

    def note(self, key: str, line: str, *, over: bool = False) -> None:
        """Write down how far a callback is, as its dialplan does; `over`: its channels end."""
        self.astdb[key] = self.globals[f"TEXTBACK_CB_{key}"] = line
        if over:
            for channel in (f"textback-callback-{key}", f"textback-callback-{key}-team"):
                self.channels.pop(channel, None)

    @property
    def watched(self) -> bool:
        """Return whether a program is connected."""
        return bool(self._sockets)

    # --- state ------------------------------------------------------------------------------

    def _remember(self, event: Json) -> None:
        for key in ("caller", "peer", "channel"):
            if key in event:
                self.channels[event[key]["id"]] = event[key]
        if event["type"] == "StasisStart":
            self.in_stasis.add(event["channel"]["id"])
        if event["type"] == "ChannelDestroyed":
            self.in_stasis.discard(event["channel"]["id"])
            self.channels.pop(event["channel"]["id"], None)
        if "bridge" in event:
            self.bridges[event["bridge"]["id"]] = event["bridge"]
            if not event["bridge"]["channels"]:
                del self.bridges[event["bridge"]["id"]]

    async def send(self, event: Json) -> None:
        """Send one event to the programs that want it, without anything having happened."""
        for name, (socket, _) in tuple(self._sockets.items()):
            if self.silent or not self._wanted(self.applications[name], event):
                continue
            try:
                await socket.send_str(json.dumps(event | {"application": name}))
            except ConnectionError:
                self._sockets.pop(name, None)

    def _wanted(self, application: Json, event: Json) -> bool:
        allowed = application["events_allowed"]
        if allowed and event["type"] not in allowed:
            return False
        if ALL_CHANNELS in application["channel_ids"] or event["type"] == "StasisStart":
            return True
        followed = {event[key]["id"] for key in ("channel", "caller", "peer") if key in event}
        if followed & set(application["channel_ids"]):
            return True
        if "device_state" in event:
            return event["device_state"]["name"] in application["device_names"]
        if "bridge" in event:
            return ALL_BRIDGES in application["bridge_ids"]
        names = [event[key]["name"] for key in ("channel", "caller", "peer") if key in event]
        return any(
            name.startswith(endpoint + "-")
            for name in names
            for endpoint in application["endpoint_ids"]
        )

    # --- requests ---------------------------------------------------------------------------

    @web.middleware
    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        given = request.headers.get("Authorization", "")
        if given != encode_basic_auth(self.username, self.password):
            return web.json_response({"message": "Authentication required"}, status=401)
        if self.read_only and request.method not in {"GET", "OPTIONS"}:
            return web.json_response({"message": "Write access denied"}, status=403)
        response: web.StreamResponse = await handler(request)
        return response

    async def _events(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        name = request.query["app"]
        if name in self._sockets:
            replaced, _ = self._sockets.pop(name)
            await replaced.send_json({"type": "ApplicationReplaced", "application": name})
        everything = request.query.get("subscribeAll") == "true"
        if name not in self.applications or not self.keeps_subscriptions:
            self.applications[name] = {
                "name": name,
                "channel_ids": [ALL_CHANNELS] if everything else [],
                "bridge_ids": [ALL_BRIDGES] if everything else [],
                "endpoint_ids": [ALL_ENDPOINTS] if everything else [],
                "device_names": [],
                "events_allowed": [],
                "events_disallowed": [],
            }
        self._sockets[name] = (socket, request)
        self.connections += 1
        self.changed()
        async for message in socket:
            if message.type is WSMsgType.PING and not self.silent:
                await socket.pong(message.data)
        if self._sockets.get(name, (None,))[0] is socket:
            del self._sockets[name]
        self.changed()
        return socket

    async def _info(self, _: web.Request) -> web.Response:
        return web.json_response({"build": {}, "system": {"version": self.version}})

    async def _ping(self, _: web.Request) -> web.Response:
        return web.json_response(
            {"asterisk_id": "00", "ping": "pong", "timestamp": stamp(self.now())}
        )

    async def _channels(self, _: web.Request) -> web.Response:
        early, self.before_state = self.before_state, []
        for story in early:
            await self.tell(story)
        return web.json_response(list(self.channels.values()))

    async def _channel(self, request: web.Request) -> web.Response:
        found = self.channels.get(request.match_info["id"])
        if found is None:
            return web.json_response({"message": "Channel not found"}, status=404)
        return web.json_response(found)

    async def _originate(self, request: web.Request) -> web.Response:
        asked = await request.json()
        if asked.get("channelId") in self.channels:
            return web.json_response({"message": "Channel with given id exists"}, status=409)
        what = re.fullmatch(r"Local/([a-z]+)@textback-callback/n", asked["endpoint"])
        variables = asked["variables"]
        if self.has_dialplan and what:
            self._run(what[1], asked, variables.get("TEXTBACK_CB", variables.get("__TEXTBACK_CB")))
        if not self.answers_originate:
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"id": asked.get("channelId", "1"), "name": "Local/x;1"})

    def _run(self, exten: str, asked: Json, key: str) -> None:
        if exten == "team" and key not in self.astdb:
            self.originated.append(asked)
            for channel in (asked["channelId"], asked["otherChannelId"]):
                self.channels[channel] = {"id": channel, "name": "Local/team", "state": "Ring"}
            self.note(key, f"1^ringing^{self.now():.0f}^^")
        elif exten == "read":
            self.globals[f"TEXTBACK_CB_{key}"] = self.astdb.get(key, "-")
        elif exten == "forget":
            self.astdb.pop(key, None)

    async def _global(self, request: web.Request) -> web.Response:
        return web.json_response({"value": self.globals.get(request.query["variable"], "")})

    async def _continue(self, request: web.Request) -> web.Response:
        channel_id = request.match_info["id"]
        if self.deaf_to_continue:
            await asyncio.sleep(60)
        if channel_id not in self.channels:
            return web.json_response({"message": "Channel not found"}, status=404)
        if channel_id not in self.in_stasis:
            return web.json_response({"message": "Channel not in Stasis"}, status=409)
        self.in_stasis.discard(channel_id)
        self.given_back.append(channel_id)
        self.changed()
        return web.Response(status=204)

    async def _bridges(self, _: web.Request) -> web.Response:
        return web.json_response(list(self.bridges.values()))

    async def _endpoints(self, _: web.Request) -> web.Response:
        parts = [endpoint.partition("/") for endpoint in sorted(self.endpoints)]
        return web.json_response(
            [{"technology": tech, "resource": name, "state": "online"} for tech, _, name in parts]
        )

    async def _endpoint_settings(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if f"PJSIP/{name}" not in self.endpoints:
            return web.json_response({"message": "Object not found"}, status=404)
        hooked = {"context": "textback-in", "TEXTBACK_NEXT": "from-pstn"}
        told = self.endpoint_settings.get(name, hooked)
        return web.json_response([{"attribute": k, "value": v} for k, v in told.items()])

    async def _hang_up(self, request: web.Request) -> web.Response:
        if self.channels.pop(request.match_info["id"], None) is None:
            return web.json_response({"message": "Channel not found"}, status=404)
        return web.Response(status=204)

    async def _application(self, request: web.Request) -> web.Response:
        found = self.applications.get(request.match_info["app"])
        if found is None:
            return web.json_response({"message": "Application not found"}, status=404)
        return web.json_response(found)

    async def _subscribe(self, request: web.Request) -> web.Response:
        application = self.applications[request.match_info["app"]]
        kind, _, what = request.query["eventSource"].partition(":")
        everything = {
            "channel": ALL_CHANNELS,
            "bridge": ALL_BRIDGES,
            "endpoint": ALL_ENDPOINTS,
        }
        if kind == "deviceState":
            application["device_names"].append(what)
            return web.json_response(application)
        if kind not in everything:
            return web.json_response({"message": "Invalid event source"}, status=400)
        if kind == "endpoint" and what and what not in self.endpoints:
            return web.json_response({"message": "Event source does not exist"}, status=422)
        if kind == "channel" and what and what not in self.channels:
            return web.json_response({"message": "Event source does not exist"}, status=422)
        application[f"{kind}_ids"].append(what or everything[kind])
        self.changed()
        return web.json_response(application)

    async def _unsubscribe(self, request: web.Request) -> web.Response:
        application = self.applications[request.match_info["app"]]
        kind, _, what = request.query["eventSource"].partition(":")
        everything = {
            "channel": ALL_CHANNELS,
            "bridge": ALL_BRIDGES,
            "endpoint": ALL_ENDPOINTS,
        }
        try:
            application[f"{kind}_ids"].remove(what or everything[kind])
        except ValueError:
            return web.json_response({"message": "Not subscribed"}, status=422)
        return web.json_response(application)

    async def _device_state(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        return web.json_response({"name": name, "state": self.devices.get(name, "UNKNOWN")})

    async def _variable(self, request: web.Request) -> web.Response:
        function = re.fullmatch(r"DEVICE_STATE\((.+)\)", request.query["variable"])
        if function:
            await self.devstate(function[1], request.query["value"])
        elif "value" not in request.query:
            self.globals.pop(request.query["variable"], None)
        return web.Response(status=204)

    async def _filter(self, request: web.Request) -> web.Response:
        application = self.applications[request.match_info["app"]]
        types = tuple(each["type"] for each in (await request.json())["allowed"])
        application["events_allowed"] = list(types)
        self.filters.append(types)
        self.changed()
        return web.json_response(application)
