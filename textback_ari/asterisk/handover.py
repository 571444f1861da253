"""Calls that the dialplan hands over by Stasis(): taken in, and given back at once.

No variable is ever set on them (Asterisk 22.10.1 then refuses DB() and its like for the rest of
the call), and nothing is played to them: they only become visible. A channel must be subscribed
to before it is given back, or nothing more is told of it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable

import structlog

from textback_ari.asterisk import journal
from textback_ari.asterisk.ari import AriClient, AriError, AriForbiddenError, AriRefusedError
from textback_ari.calls.events import ChannelGone, HandedOver
from textback_ari.ports import Clock

_log = structlog.get_logger(__name__)

Feed = Callable[[ChannelGone], Awaitable[None]]


class Handovers:
    """Gives back the calls handed over during one connection. Each is a task of its group."""

    def __init__(
        self,
        client: AriClient,
        group: asyncio.TaskGroup,
        clock: Clock,
        *,
        gone: Feed,
        broken: Callable[[str], None],
    ) -> None:
        """Make the requests through `client`.

        Args:
            client: of the PBX whose calls these are.
            group: what owns the tasks; none of them ever raises into it.
            clock: tells when a call was found to be gone.
            gone: told of a call that was over before it could be followed.
            broken: told why, where the PBX did not answer and the connection must begin anew.
        """
        self._client = client
        self._group = group
        self._clock = clock
        self._gone = gone
        self._broken = broken

    def take(self, event: HandedOver, *, follow: bool) -> None:
        """Give a call back to the dialplan; with `follow` go on watching it.

        What is watched through its trunk would be told twice.
        """
        if journal.is_key(event.channel.id):
            self._group.create_task(self._give_back(event, follow=follow))

    async def follow_again(self, channel_ids: Iterable[str]) -> None:
        """Subscribe once more, after a reconnect, to calls that were handed over before.

        Raises:
            AriError: the PBX does not answer; calls that are gone are passed over.
        """
        for channel_id in channel_ids:
            try:
                await self._client.subscribe(f"channel:{channel_id}")
            except AriRefusedError as error:
                _log.debug("call_not_followed_again", call=channel_id, why=str(error))

    async def _give_back(self, event: HandedOver, *, follow: bool) -> None:
        channel = event.channel
        try:
            try:
                if follow:
                    await self._client.subscribe(f"channel:{channel.id}")
                await self._client.go_on(channel.id)
            except AriRefusedError as error:
                # It hung up, or its time limit took it back: the program was slow.
                _log.info("call_not_given_back", call=channel.id, why=str(error))
                if not await self._client.has_channel(channel.id):
                    await self._gone(ChannelGone(self._clock.now(), channel))
        except AriForbiddenError as error:
            # The time limit of the dialplan takes it back.
            _log.warning("call_not_given_back", call=channel.id, why=str(error))
        except AriError as error:
            self._broken(f"a call could not be given back: {error}")
