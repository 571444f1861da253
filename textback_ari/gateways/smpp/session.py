"""One SMPP session: from the open connection to its end, whichever side ends it.

Whatever was written and not answered when the session ends is `Lost`: nobody can tell what became
of it. Waiting is bounded everywhere; the session ends rather than wait longer.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import structlog

from textback_ari.gateways.pace import Pace
from textback_ari.gateways.smpp import pdu as smpp
from textback_ari.gateways.smpp.deliveries import Deliveries
from textback_ari.gateways.smpp.framing import FrameError, Framer
from textback_ari.gateways.smpp.settings import BindKind, SmppSettings
from textback_ari.gateways.smpp.status import (
    ESME_RINVBNDSTS,
    ESME_RINVCMDID,
    ESME_RINVCMDLEN,
    ESME_RX_P_APPN,
    ESME_RX_T_APPN,
    TEMPORARY_AT_BIND,
    in_words,
)
from textback_ari.gateways.smpp.trace import describe

log = structlog.get_logger(__name__)

_READ = 65_536
_LAST_SEQUENCE = 0x7FFFFFFF
_UNSENT = 16_384
"""Octets that may wait to be taken by the connection before nothing more is read."""
_CLOSE_TIMEOUT = 1.0
_FEWEST_UNANSWERED = 3
"""Submits in a row without answer before a session is given up, where the window is smaller."""

NOT_CONNECTED = "the carrier is not connected"


@dataclass(frozen=True, slots=True)
class End:
    """Why a session ended, in words; `refused`: the bind, for a reason that trying won't cure."""

    why: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """A request was written and its answer did not come."""

    why: str


Response = (
    smpp.BindResp | smpp.SubmitSmResp | smpp.EnquireLinkResp | smpp.UnbindResp | smpp.GenericNack
)
_RESPONSE_TO: dict[type[smpp.Request], type[Response]] = {
    smpp.Bind: smpp.BindResp,
    smpp.SubmitSm: smpp.SubmitSmResp,
    smpp.EnquireLink: smpp.EnquireLinkResp,
    smpp.Unbind: smpp.UnbindResp,
}


@dataclass(frozen=True, slots=True)
class _Waiting:
    answer: asyncio.Future[Response | Lost]
    expects: type[Response]
    timer: asyncio.TimerHandle


class Session:
    """One session on a connection that is open; `run` owns it and closes it."""

    def __init__(
        self,
        settings: SmppSettings,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        deliveries: Deliveries | None,
        kind: BindKind = "transceiver",
    ) -> None:
        """Take an open connection over; without `deliveries` the carrier keeps what it has."""
        self._kind: BindKind = kind
        self._settings = settings
        self._reader = reader
        self._writer = writer
        self._deliveries = deliveries
        self.pace = Pace(settings.window, settings.rate)
        self._submits = 0
        self._waiting: dict[int, _Waiting] = {}
        self._sequence = 0
        self._unanswered = 0
        self._bound = False
        self._leaving: str | None = None
        self._peer_unbind: int | None = None
        self._end: End | None = None
        self._outgoing: list[bytes] = []
        self._stop = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._log = log.bind(gateway=settings.name)

    # used by the gateway

    async def run(self, on_bound: Callable[[], None]) -> End:
        """Bind and serve until the session ends; when cancelled, unbind in bounded time first.

        Returns: why it ended. Every request is answered or `Lost` by then.
        """
        try:
            async with asyncio.TaskGroup() as tasks:
                workers = [tasks.create_task(self._read())]
                if self._deliveries is not None:
                    delivering = self._deliveries.run(self._acknowledge)
                    workers.append(tasks.create_task(delivering))
                try:
                    await self._bind()
                    if self._bound:
                        on_bound()
                        workers.append(tasks.create_task(self._keep_alive()))
                    await self._stop.wait()
                    await self._take_leave()
                except asyncio.CancelledError:
                    self.leave("the program is stopping")
                    await self._take_leave()
                    raise
                finally:
                    for worker in workers:
                        worker.cancel()
        finally:
            self._finish(End(self._leaving or "the session was ended"))
            await self._close()
        assert self._end is not None
        return self._end

    def why_not(self) -> str | None:
        """Return why no submit may be written right now, `None` if one may."""
        if self._end is not None:
            return self._end.why
        if self._leaving is not None:
            return self._leaving
        if not self._bound or self._writer.is_closing():
            return NOT_CONNECTED
        return None

    def leave(self, why: str) -> None:
        """Take no more submits and deliveries, let those under way be answered, then unbind."""
        if self._leaving is None:
            self._leaving = why
            self.pace.close()
        self._stop.set()

    @property
    def submits(self) -> int:
        """How many submits wait for room or for their answer."""
        return self._submits

    async def slot(self, ticket: int) -> str | None:
        """Wait for room in window and rate, in the order of tickets.

        Returns: `None` when the caller holds room, which `send` or `free` gives back; otherwise
        why nothing may be written.
        """
        why = self.why_not()
        if why is not None:
            return why
        self._submits += 1
        if self.pace.take():
            return None
        try:
            async with asyncio.timeout(self._settings.response_timeout):
                await self.pace.room(ticket)
        except TimeoutError:
            self._submits -= 1
            return "the carrier is too slow: its window stayed full"
        except asyncio.CancelledError:
            self._submits -= 1
            raise
        why = self.why_not()
        if why is not None:
            self.free()
        return why

    def free(self) -> None:
        """Give room in the window back."""
        self._submits -= 1
        self.pace.free()

    def send(self, submit: smpp.SubmitSm) -> asyncio.Future[Response | Lost]:
        """Write a submit_sm at once; `slot` must have been granted in the same step of the loop.

        Returns: a future that always gets a result, in `response_timeout` at most.
        """
        answer = self._ask(submit, self._settings.response_timeout)
        answer.add_done_callback(lambda _: self.free())
        return answer

    # the life of a session

    async def _bind(self) -> None:
        settings = self._settings
        answer = await self._ask(
            smpp.Bind(
                settings.system_id,
                settings.password,
                settings.system_type,
                self._kind,
                settings.address_range,
                settings.address_range_ton,
                settings.address_range_npi,
            ),
            settings.bind_timeout,
        )
        match answer:
            case smpp.BindResp(status=0):
                self._bound = True
            case smpp.BindResp() | smpp.GenericNack():
                why = f"the carrier refused the bind: {in_words(answer.status)}"
                self._finish(End(why, refused=answer.status not in TEMPORARY_AT_BIND))
            case Lost():
                self._finish(End("the carrier did not answer the bind"))
            case _:
                raise AssertionError(answer)

    async def _keep_alive(self) -> None:
        while True:
            await asyncio.sleep(self._settings.enquire_interval)
            answer = await self._ask(smpp.EnquireLink(), self._settings.response_timeout)
            if isinstance(answer, Lost):
                self._finish(End("the carrier stopped answering"))

    async def _take_leave(self) -> None:
        if self._bound:
            # Not asyncio.timeout: before Python 3.11.3 (python/cpython issue 102780) it raises
            # CancelledError for TimeoutError in a task that was cancelled, as this one often was.
            with suppress(TimeoutError):
                await asyncio.wait_for(self._settled(), self._settings.leave_timeout)
        if self._end is not None or not self._bound:
            return
        if self._peer_unbind is not None:
            self._write(smpp.UnbindResp(), self._peer_unbind)
        else:
            unbind = self._ask(smpp.Unbind(), self._settings.leave_timeout)
            await asyncio.wait([unbind])
        self._finish(End(self._leaving or NOT_CONNECTED))

    async def _settled(self) -> None:
        if self._deliveries is not None:
            await self._deliveries.settled()
        await self._idle.wait()

    def _finish(self, end: End) -> None:
        if self._end is not None:
            return
        self._end = end
        for sequence in list(self._waiting):
            self._resolve(sequence, Lost(f"no answer came: {end.why}"))
        self.pace.close()
        self._stop.set()

    async def _close(self) -> None:
        """Close the connection: what was written may still leave, for a bounded time."""
        self._flush()
        self._writer.close()
        try:
            # For wait_for's reason see _take_leave.
            await asyncio.wait_for(self._writer.wait_closed(), _CLOSE_TIMEOUT)
        except OSError as error:
            # A peer that is gone or does not read: nothing is left to be said to it.
            self._log.debug("smpp_close_aborted", error=str(error))
            self._writer.transport.abort()

    # writing

    def _ask(self, request: smpp.Request, timeout: float) -> asyncio.Future[Response | Lost]:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Response | Lost] = loop.create_future()
        if self._end is not None:
            answer.set_result(Lost(self._end.why))
            return answer
        sequence = self._next_sequence()
        self._waiting[sequence] = _Waiting(
            answer,
            _RESPONSE_TO[type(request)],
            loop.call_later(timeout, self._expire, sequence),
        )
        self._idle.clear()
        self._write(request, sequence)
        return answer

    def _next_sequence(self) -> int:
        while True:
            self._sequence = self._sequence % _LAST_SEQUENCE + 1
            if self._sequence not in self._waiting:
                return self._sequence

    def _write(self, pdu: smpp.Request | smpp.Answer, sequence: int) -> None:
        # A connection that is gone would take it without a word; the reader ends the session.
        if not self._writer.is_closing():
            octets = smpp.encode(pdu, sequence)
            self._trace("out", octets)
            if not self._outgoing:
                asyncio.get_running_loop().call_soon(self._flush)
            self._outgoing.append(octets)

    def _flush(self) -> None:
        # What one step of the loop writes leaves in one call: it is most of what a text costs.
        if self._outgoing:
            if not self._writer.is_closing():
                self._writer.write(b"".join(self._outgoing))
            self._outgoing.clear()

    def _trace(self, way: str, octets: bytes) -> None:
        trace = self._settings.trace
        if trace != "off":
            self._log.debug("smpp_pdu", way=way, pdu=describe(octets, show=trace == "full"))

    def _acknowledge(self, sequence: int, status: int) -> bool:
        if self._end is not None or self._writer.is_closing():
            # Stored and not acknowledged: the carrier will repeat it.
            self._log.info("smpp_acknowledgement_not_written")
            return False
        self._write(smpp.DeliverSmResp(status), sequence)
        return True

    async def _drain(self) -> None:
        if self._writer.transport.get_write_buffer_size() < _UNSENT:
            return
        try:
            async with asyncio.timeout(self._settings.response_timeout):
                await self._writer.drain()
        except TimeoutError:
            self._finish(End("the carrier stopped reading"))

    def _expire(self, sequence: int) -> None:
        submit = self._waiting[sequence].expects is smpp.SubmitSmResp
        self._resolve(sequence, Lost("the carrier did not answer in time"))
        if submit:
            self._unanswered += 1
            if self._unanswered >= max(self._settings.window, _FEWEST_UNANSWERED):
                self._finish(End("the carrier stopped answering submits"))

    def _resolve(self, sequence: int, answer: Response | Lost) -> None:
        waiting = self._waiting.pop(sequence)
        waiting.timer.cancel()
        if not waiting.answer.done():
            waiting.answer.set_result(answer)
        if not self._waiting:
            self._idle.set()

    # reading

    async def _read(self) -> None:
        # A carrier that is alive answers an enquire_link in every such span.
        longest = self._settings.enquire_interval + self._settings.response_timeout
        longest = max(longest, self._settings.bind_timeout) + 1.0
        framer = Framer()
        try:
            while self._end is None:
                async with asyncio.timeout(longest):
                    octets = await self._reader.read(_READ)
                if not octets:
                    break
                for frame in framer.feed(octets):
                    self._take(frame)
                await self._drain()
            self._finish(End("the carrier closed the connection"))
        except FrameError as error:
            self._log.warning("smpp_stream_broken", why=str(error))
            self._write(smpp.GenericNack(ESME_RINVCMDLEN), 0)
            self._finish(End(f"the carrier does not speak SMPP: {error}"))
        except TimeoutError:
            self._finish(End("the carrier stopped answering"))
        except OSError as error:
            self._finish(End(f"the connection was lost ({error.strerror or error})"))

    def _take(self, frame: bytes) -> None:
        self._trace("in", frame)
        try:
            received = smpp.decode(frame)
        except smpp.MalformedPduError as error:
            self._take_malformed(error)
            return
        sequence = received.sequence
        match received.pdu:
            case smpp.DeliverSm() as delivery:
                open_ = self._deliveries if self._leaving is None else None
                if open_ is None or not open_.offer(sequence, delivery):
                    self._acknowledge(sequence, ESME_RX_T_APPN)
            case smpp.EnquireLink():
                self._write(smpp.EnquireLinkResp(), sequence)
            case smpp.Unbind() if self._leaving is not None:
                self._write(smpp.UnbindResp(), sequence)
            case smpp.Unbind():
                self._peer_unbind = sequence
                self.leave("the carrier ended the session")
            case smpp.Unsupported() as unsupported:
                self._log.info("smpp_command_unsupported", command=f"0x{unsupported.command:08X}")
                if unsupported.is_request:
                    self._write(smpp.GenericNack(ESME_RINVCMDID), sequence)
            case response:
                self._take_response(sequence, response)

    def _take_response(self, sequence: int, response: Response) -> None:
        waiting = self._waiting.get(sequence)
        if waiting is None or not isinstance(response, waiting.expects | smpp.GenericNack):
            # Late, repeated, or to something never asked: what it speaks of is in doubt already.
            self._log.warning("smpp_response_unexpected", kind=type(response).__name__)
            return
        if waiting.expects is smpp.SubmitSmResp:
            self._unanswered = 0
            if response.status == ESME_RINVBNDSTS:
                self.leave("the carrier has forgotten the bind")
        self._resolve(sequence, response)

    def _take_malformed(self, error: smpp.MalformedPduError) -> None:
        self._log.warning("smpp_pdu_malformed", why=str(error))
        if error.command == smpp.DELIVER_SM:
            # Permanent: it would be no better the next time.
            self._write(smpp.DeliverSmResp(ESME_RX_P_APPN), error.sequence)
        elif error.sequence in self._waiting:
            self._resolve(error.sequence, Lost("the carrier's answer could not be read"))
