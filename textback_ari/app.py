"""Joins everything: one supervised restart scope for each PBX and gateway, one way to stop."""

import asyncio
import os
import random
import signal
import socket
import uuid
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from functools import partial

import structlog

from textback_ari.asterisk.checks import Level
from textback_ari.asterisk.checks import check as check_pbx
from textback_ari.asterisk.desk import DeskEar
from textback_ari.asterisk.messages import PbxMessageGateway
from textback_ari.asterisk.notices import ExtensionNotifier
from textback_ari.asterisk.originate import AriPhone
from textback_ari.asterisk.settings import PbxMessageSettings
from textback_ari.asterisk.watcher import AriWatcher
from textback_ari.clock import SteadyClock
from textback_ari.config import Settings
from textback_ari.config.gateways import GatewaySettings
from textback_ari.conversations.team import Channel, Team
from textback_ari.gateways.http import HttpGateway, HttpSettings, Webhooks
from textback_ari.gateways.http.hooks import PART as WEBHOOKS
from textback_ari.gateways.sip_message import SipMessageGateway, SipMessageSettings
from textback_ari.gateways.smpp import SmppGateway, SmppSettings
from textback_ari.messages.reaching import DEFAULT_UNREACHED, Unreached
from textback_ari.notify import MailNotifier, WebhookNotifier
from textback_ari.ports import (
    CallbackPhone,
    Clock,
    Gateway,
    Health,
    Lamps,
    LineChange,
    Notifier,
    Pbx,
    PbxTakenOverError,
    Store,
)
from textback_ari.reloading import LineReader, Reloader
from textback_ari.rules.lines import Lines
from textback_ari.rules.policy import LinePolicy
from textback_ari.store.backup import back_up_before_upgrade
from textback_ari.store.engine import open_store
from textback_ari.systemd import ServiceManager
from textback_ari.workflow.callbacks import CallbackDesk
from textback_ari.workflow.circuits import CircuitWatch
from textback_ari.workflow.dispatch import Dispatcher, DispatchSettings
from textback_ari.workflow.follow_ups import Follower
from textback_ari.workflow.gateway_health import GatewayHealth
from textback_ari.workflow.line_changes import LineKeeper, Outdated, ReadLines
from textback_ari.workflow.missed_call import CallDesk, HealthBoard
from textback_ari.workflow.notices import NoticeDesk, NoticeSettings
from textback_ari.workflow.notify_phone import PhoneNotifier
from textback_ari.workflow.parts_down import PartsWatch
from textback_ari.workflow.pause_switch import PauseSwitches
from textback_ari.workflow.reply import Mailroom
from textback_ari.workflow.retention import Retention
from textback_ari.workflow.team_desk import TeamDesk
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)

RESTART_FIRST = 1.0
RESTART_MOST = 30.0
LAST_CALLS_LIMIT = 8.0
"""Seconds that the database has, at the end, for the calls that were seen."""
LAST_CALLBACKS_LIMIT = 10.0
"""Seconds that PBXes and database have for callbacks that are just being begun."""
LAST_NOTICES_LIMIT = 5.0
"""Seconds that the team's targets have for the notices under way."""
LAST_ANSWERS_LIMIT = 15.0
"""Seconds that the carriers have for the texts under way; their own limit is 10 as a rule."""


Work = Callable[[], Coroutine[None, None, None]]


class NothingToWatchError(Exception):
    """Every PBX was taken over by another instance of this program."""


class PbxRefusesError(Exception):
    """A PBX answers and will not do: a wrong password, a trunk that it does not have."""


class Board:
    """The health of every part; says `ready` once all have come up, and each change after."""

    def __init__(
        self,
        parts: frozenset[str],
        *,
        changed: Callable[[], None],
        noted: Callable[[str, Health], None] = lambda _part, _health: None,
    ) -> None:
        """Begin with no part up; `noted` gets all that is told, `changed` is called after."""
        self._waiting = set(parts)
        self._up: dict[str, bool] = {}
        self._changed = changed
        self._noted = noted

    def health_changed(self, part: str, health: Health) -> None:
        """Note and log a part's health."""
        if self._up.get(part) is not health.ready:
            self._up[part] = health.ready
            if health.ready:
                log.info("part_up", part=part)
            else:
                log.warning("part_down", part=part, why=health.why)
        if health.ready and part in self._waiting:
            self._waiting.discard(part)
            if not self._waiting:
                log.info("ready", parts=sorted(self._up))
        self._noted(part, health)
        self._changed()


class App:
    """The running program: parts that are restarted each by itself, and one way to stop them."""

    def __init__(
        self,
        lines: Iterable[LinePolicy],
        pbxes: Iterable[Pbx],
        gateways: Iterable[Gateway],
        store: Store,
        clock: Clock,
        luck: random.Random,
        *,
        read_lines: ReadLines | None = None,
        outdated: Outdated | None = None,
        webhooks: Webhooks | None = None,
        phones: Iterable[CallbackPhone] = (),
        team: Team | None = None,
        notifiers: Mapping[Channel, Notifier] | None = None,
        notices: NoticeSettings | None = None,
        unreached: Unreached = DEFAULT_UNREACHED,
        ears: Iterable[DeskEar] = (),
    ) -> None:
        """Join the parts; without gateways nothing can leave, without `phones` nobody is called.

        `read_lines` lays the owner's changes over `lines` while the program runs; `outdated` says
        when it must do so although nothing was changed. `webhooks`: where HTTP providers tell what
        they have to tell. `team`: who is told of what, over `notifiers`; without it nobody is.
        `ears`: where what the team writes from its telephones is heard.
        """
        self._luck = luck
        self._pbxes = tuple(pbxes)
        self._gateways = {gateway.name: gateway for gateway in gateways}
        directory = Lines(lines)
        owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
        time = Timekeeper(store, clock, owner)
        self._webhooks = webhooks
        people = team or Team()
        tell = {Channel.SMS: PhoneNotifier(self._gateways, directory, clock), **(notifiers or {})}
        self._notices = NoticeDesk(
            store,
            time,
            people,
            tell,
            owner,
            luck,
            notices,
        )
        parts = frozenset(self._gateways) | {pbx.name for pbx in self._pbxes}
        if webhooks is not None:
            parts |= {WEBHOOKS}
        kinds = dict.fromkeys(self._gateways, "gateway")
        kinds |= {pbx.name: "PBX" for pbx in self._pbxes}
        self._parts_watch = PartsWatch(store, time.now, kinds, self._notices.wake)
        board = Board(parts, changed=self._wake, noted=self._parts_watch.health_changed)
        self._health = GatewayHealth(store, board, time.now, self._gateways)
        self._dispatcher = Dispatcher(
            store,
            time,
            directory,
            self._gateways,
            owner,
            DispatchSettings(unreached=unreached),
            heard=self._health.heard,
        )
        self._keeper = LineKeeper(store, directory, read_lines or _as_given(directory), outdated)
        lamps = {pbx.name: pbx for pbx in self._pbxes if isinstance(pbx, Lamps)}
        self._switches = PauseSwitches(store, time.now, directory, self._keeper, lamps)
        self._desk = CallDesk(
            store,
            time,
            directory,
            board,
            scheduled=self._happened,
            device_changed=self._switches.device_changed,
            luck=luck,
        )
        self._callbacks = CallbackDesk(
            store, time, directory, {phone.name: phone for phone in phones}
        )
        self._team_desk = TeamDesk(
            store,
            time,
            directory,
            people,
            tell,
            written=self._dispatcher.wake,
            ordered=self._callbacks.wake,
            happened=self._notices.wake,
        )
        self._ears = tuple(ears)
        self._mailroom = Mailroom(
            store,
            time,
            directory,
            self._health,
            scheduled=self._dispatcher.wake,
            happened=self._notices.wake,
            unreached=unreached,
            team=self._team_desk,
        )
        self._circuits = CircuitWatch(store, board)
        self._follower = Follower(store, time, directory, luck, written=self._dispatcher.wake)
        self._taken_over: set[str] = set()
        self._stop = asyncio.Event()

    def _wake(self) -> None:
        self._dispatcher.wake()

    def _happened(self) -> None:
        """Wake whoever texts callers and tells the team: a call was decided."""
        self._dispatcher.wake()
        self._notices.wake()

    def stop(self) -> None:
        """End the program: no text is left half sent, what was seen is decided."""
        self._stop.set()

    async def look_at_lines(self) -> None:
        """Take up what has changed of the lines, be it by their owners or in the file."""
        await self._keeper.look(anew=True)

    async def run(self, companions: Mapping[str, Work] | None = None) -> None:
        """Run until `stop`; the end comes within about half a minute, whatever hangs.

        `companions`: what else runs as long, by name; each is restarted by itself if it fails.

        Raises:
            NothingToWatchError: another instance has taken over every PBX.
        """
        async with asyncio.TaskGroup() as gateways:
            carriers = [
                gateways.create_task(
                    self._supervise(name, partial(gateway.run, self._mailroom), self._mailroom)
                )
                for name, gateway in self._gateways.items()
            ]
            if self._webhooks is not None:
                listen = partial(self._webhooks.run, self._mailroom.health_changed)
                listening = self._supervise(WEBHOOKS, listen, self._mailroom)
                carriers.append(gateways.create_task(listening))
            async with asyncio.TaskGroup() as senders:
                sender = senders.create_task(self._dispatcher.run())
                caller = senders.create_task(self._callbacks.run())
                teller = senders.create_task(self._notices.run())
                keepers = [
                    senders.create_task(self._keeper.run()),
                    senders.create_task(self._switches.run()),
                    senders.create_task(self._circuits.run()),
                    senders.create_task(self._parts_watch.run()),
                    *(
                        senders.create_task(self._supervise(name, work, self._mailroom))
                        for name, work in (companions or {}).items()
                    ),
                    senders.create_task(self._health.run()),
                    senders.create_task(self._follower.run()),
                    senders.create_task(self._team_desk.run()),
                    *(
                        senders.create_task(
                            self._supervise(ear.name, partial(ear.run, self._team_desk), self._desk)
                        )
                        for ear in self._ears
                    ),
                ]
                async with asyncio.TaskGroup() as deciders:
                    desk = deciders.create_task(self._desk.run())
                    async with asyncio.TaskGroup() as watchers:
                        watching = [watchers.create_task(self._watch(pbx)) for pbx in self._pbxes]
                        await self._stop.wait()
                        log.info("stopping")
                        self._desk.note_watching()
                        for task in watching:
                            task.cancel()
                    self._desk.stop()
                    if not await _ends(desk, LAST_CALLS_LIMIT):
                        log.error("calls_left_undecided", why="the database is away")
                self._callbacks.stop()
                self._dispatcher.stop()
                if not await _ends(caller, LAST_CALLBACKS_LIMIT):
                    log.error("callbacks_left_unknown", why="PBX or database did not answer")
                if not await _ends(sender, LAST_ANSWERS_LIMIT):
                    log.error("texts_left_in_doubt", why="carrier or database did not answer")
                for keeper in keepers:
                    keeper.cancel()
                self._notices.stop()
                if not await _ends(teller, LAST_NOTICES_LIMIT):
                    log.warning(
                        "notices_left", why="a target did not answer; they are settled later"
                    )
            for task in carriers:
                task.cancel()
        log.info("stopped")
        if self._taken_over and len(self._taken_over) == len(self._pbxes):
            names = ", ".join(sorted(self._taken_over))
            raise NothingToWatchError(
                f"another textback is watching {names} under the same application name; "
                "this one has stopped rather than fight over its events"
            )

    async def _watch(self, pbx: Pbx) -> None:
        try:
            await self._supervise(pbx.name, partial(pbx.watch, self._desk), self._desk)
        except PbxTakenOverError:
            log.error("pbx_taken_over", part=pbx.name)  # noqa: TRY400 - no fault of the code
            self._taken_over.add(pbx.name)
            if len(self._taken_over) == len(self._pbxes):
                self.stop()

    async def _supervise(self, part: str, work: Work, board: HealthBoard) -> None:
        """Run one part for ever; a bug in it restarts it, and only it."""
        loop = asyncio.get_running_loop()
        wait = RESTART_FIRST
        while True:
            began = loop.time()
            try:
                await work()
            except PbxTakenOverError:
                raise
            except Exception:
                log.exception("part_crashed", part=part)
            else:
                log.error("part_crashed", part=part, why="it ended by itself")
            board.health_changed(part, Health(ready=False, why="it crashed and starts again"))
            if loop.time() - began > RESTART_MOST:
                wait = RESTART_FIRST
            await asyncio.sleep(wait * (0.5 + self._luck.random()))
            wait = min(wait * 2, RESTART_MOST)


async def _ends(task: asyncio.Task[None], limit: float) -> bool:
    """Return whether a task ends by itself within `limit` seconds; it is cancelled otherwise."""
    ended, _ = await asyncio.wait([task], timeout=limit)
    if not ended:
        task.cancel()
    return bool(ended)


def _as_given(lines: Iterable[LinePolicy]) -> ReadLines:
    fixed = tuple(lines)

    async def read(_: Sequence[LineChange]) -> tuple[LinePolicy, ...]:
        return fixed

    return read


def join(
    settings: Settings,
    store: Store,
    changes: Sequence[LineChange],
    lines: LineReader,
    *,
    dry_run: bool = False,
) -> App:
    """Return the program as the settings describe it. In a dry run no gateway is started.

    `changes`: the owner's, in force now; later ones are read from the store, and laid over `lines`.
    """
    luck = random.SystemRandom()
    clock = SteadyClock()
    webhooks = Webhooks(settings.webhooks)
    return App(
        lines.read_now(changes),
        [AriWatcher(pbx, clock, luck.random) for pbx in settings.pbxes],
        []
        if dry_run
        else [make_gateway(each, settings, clock, luck, webhooks) for each in settings.gateways],
        store,
        clock,
        luck,
        read_lines=lines.read,
        outdated=lines.outdated,
        webhooks=webhooks if settings.webhooks and not dry_run else None,
        unreached=settings.unreached,
        phones=() if dry_run else [AriPhone(pbx) for pbx in settings.pbxes],
        team=None if dry_run else settings.telling.team,
        notifiers={} if dry_run else make_notifiers(settings, clock),
        notices=settings.telling.notices,
        ears=() if dry_run else make_ears(settings, clock, luck),
    )


def make_gateway(
    gateway: GatewaySettings,
    settings: Settings,
    clock: Clock,
    luck: random.Random,
    webhooks: Webhooks,
) -> Gateway:
    """Return the adapter for a gateway's settings."""
    match gateway:
        case SmppSettings():
            return SmppGateway(gateway, clock, luck)
        case SipMessageSettings():
            return SipMessageGateway(gateway, clock, luck)
        case HttpSettings():
            return HttpGateway(gateway, clock, luck, webhooks)
        case PbxMessageSettings():
            pbx = next(pbx for pbx in settings.pbxes if pbx.name == gateway.pbx)
            return PbxMessageGateway(gateway, pbx, clock, luck)


def make_notifiers(settings: Settings, clock: Clock) -> Mapping[Channel, Notifier]:
    """Return the ways to the team that are no texts."""
    found: dict[Channel, Notifier] = {
        Channel.SIP: ExtensionNotifier(settings.pbxes),
        Channel.WEBHOOK: WebhookNotifier(
            {hook.name: hook for hook in settings.telling.hooks}, clock
        ),
    }
    if settings.telling.mail is not None:
        found[Channel.EMAIL] = MailNotifier(settings.telling.mail)
    return found


def make_ears(settings: Settings, clock: Clock, luck: random.Random) -> Sequence[DeskEar]:
    """Return what hears the telephones of the team, one for each PBX that has some."""
    found = []
    for pbx in settings.pbxes:
        telephones = [
            member.extension.removeprefix(f"{pbx.name}:")
            for member in settings.telling.team.members
            if member.extension.startswith(f"{pbx.name}:")
        ]
        if telephones:
            found.append(DeskEar(pbx, telephones, clock, luck))
    return found


async def serve(settings: Settings, load: Callable[[], Settings], *, dry_run: bool = False) -> None:
    """Run the program until SIGTERM or SIGINT; at SIGHUP `load` reads the settings anew.

    A PBX that cannot be reached is waited for; one that answers and refuses is a mistake in the
    configuration, and is told at once.

    Raises:
        StoreUnavailableError: the database cannot be used.
        PbxRefusesError: a PBX refuses the user, or does not have a trunk.
        NothingToWatchError: another instance has taken over every PBX.
    """
    if kept := await back_up_before_upgrade(settings.store):
        log.info("store_backed_up", file=str(kept), why="this version changes the database")
    async with open_store(settings.store, for_running=True) as store:
        for pbx in settings.pbxes:
            for finding in await check_pbx(pbx):
                if finding.level is Level.ERROR and not finding.passing:
                    raise PbxRefusesError(f"{finding.what}: {finding.hint}")
        lines = LineReader(settings.book, dry_run=dry_run)
        app = join(settings, store, await store.line_values(), lines, dry_run=dry_run)
        reloader = Reloader(settings, load, lines, app.look_at_lines)
        manager = ServiceManager()

        def stop() -> None:
            manager.tell(STOPPING=1)
            app.stop()

        loop = asyncio.get_running_loop()
        for signal_number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(signal_number, stop)
        loop.add_signal_handler(signal.SIGHUP, reloader.ask)
        retention = Retention(store, SteadyClock().now, settings.retention)
        companions = {"retention": retention.run}
        await app.run(companions | {"settings": reloader.run, "service manager": manager.watch})
