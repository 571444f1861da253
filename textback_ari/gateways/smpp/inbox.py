"""What a gateway remembers of its deliveries beyond one session.

Parts of long texts are acknowledged once they are stored, each by itself: a carrier that waits for
one answer before it delivers the next would else never deliver the second part. They are put
together here, whichever bind brought them, and those of an earlier life of the program are read
back. And each delivery is noted until its acknowledgement has been written, so that one which
comes again because the connection died in between is not taken for a second text.
"""

import asyncio
import hashlib
import traceback
from collections import deque
from collections.abc import Awaitable

import structlog

from textback_ari.gateways.smpp.inbound import Part, spelling
from textback_ari.gateways.smpp.pdu import DeliverSm
from textback_ari.gateways.smpp.reassembly import Gathered, Reassembly
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.gateways.smpp.status import ESME_ROK, ESME_RX_T_APPN
from textback_ari.ports import Clock, Delivery, GatewaySink, InboundPart, InboundText, Receipt
from textback_ari.private import Body, RawNumber

log = structlog.get_logger(__name__)

_AGAIN = 1.0
"""Seconds until the store is asked again."""
_LEAVE = 1.0
"""Seconds that the store has for a last note."""


def fingerprint(pdu: DeliverSm) -> str:
    """Return what two deliveries of one text have in common."""
    told = (pdu.source, pdu.destination, pdu.esm_class, pdu.data_coding)
    tlvs = sorted(pdu.tlvs.items())
    plain = repr([(a.ton, a.npi, a.digits) for a in told[:2]] + [told[2:], pdu.payload, tlvs])
    return hashlib.sha256(plain.encode()).hexdigest()[:32]


class Inbox:
    """Stores deliveries; one per gateway."""

    def __init__(self, settings: SmppSettings, clock: Clock, sink: GatewaySink) -> None:
        """Store into `sink`."""
        self._settings = settings
        self._clock = clock
        self._sink = sink
        self._log = log.bind(gateway=settings.name)
        latin1 = settings.alphabet == "latin-1"
        self._reassembly = Reassembly(settings.long_text_wait, latin1=latin1)
        self._one_at_a_time = asyncio.Lock()
        self._ready: deque[Gathered] = deque()
        self._answered: list[Delivery] = []
        self._woken = asyncio.Event()
        self._read_back = asyncio.Event()

    async def receipt(self, receipt: Receipt) -> int:
        """Store a receipt; returns the status to acknowledge it with."""
        return await self._stored(self._sink.receipt(receipt))

    async def text(self, pdu: DeliverSm, body: str, carrier_id: str, delivery: Delivery) -> int:
        """Store a text that came whole; returns the status to acknowledge it with."""
        inbound = InboundText(
            gateway=self._settings.name,
            sender=RawNumber(spelling(pdu.source)),
            to=spelling(pdu.destination),
            body=Body(body),
            at=self._clock.now(),
            carrier_id=carrier_id or None,
            delivery=delivery,
        )
        return await self._stored(self._sink.inbound(inbound))

    async def part(self, pdu: DeliverSm, part: Part, delivery: Delivery) -> int:
        """Store a part of a long text; returns the status to acknowledge it with."""
        told = (pdu.source, pdu.destination, pdu.data_coding, part.reference, part.total)
        names = [(a.ton, a.npi, a.digits) for a in told[:2]]
        key = hashlib.sha256(repr([*names, *told[2:]]).encode()).hexdigest()[:16]
        # Its other parts may be among those of an earlier life.
        if not await self._has_read_back():
            return ESME_RX_T_APPN
        async with self._one_at_a_time:
            taken = InboundPart(
                gateway=self._settings.name,
                pile=self._reassembly.pile_for(key, part.index, part.octets),
                index=part.index,
                total=part.total,
                sender=RawNumber(spelling(pdu.source)),
                to=spelling(pdu.destination),
                coding=pdu.data_coding,
                octets=part.octets,
                at=self._clock.now(),
                delivery=delivery,
            )
            status = await self._stored(self._keep(taken))
        self._woken.set()
        return status

    async def _has_read_back(self) -> bool:
        """Wait until the parts of an earlier life are known; `False` where that takes too long."""
        try:
            async with asyncio.timeout(self._settings.store_timeout):
                await self._read_back.wait()
        except TimeoutError:
            return False
        return True

    async def _keep(self, part: InboundPart) -> None:
        if await self._sink.inbound_part(part):
            now = asyncio.get_running_loop().time()
            self._ready.extend(self._reassembly.add(part, now))

    def answered(self, delivery: Delivery) -> None:
        """The acknowledgement of a delivery was written: what comes after is another text."""
        self._answered.append(delivery)
        self._woken.set()

    async def run(self) -> None:
        """Give long texts out, whole or when their time is up, until cancelled."""
        try:
            while True:
                self._woken.clear()
                done = await self._stored(self._work()) == ESME_ROK
                wait = self._until_late() if done else _AGAIN
                try:
                    async with asyncio.timeout(wait):
                        await self._woken.wait()
                except TimeoutError:
                    continue
        finally:
            if self._answered:
                # For wait_for's reason see Session._take_leave.
                await asyncio.wait([asyncio.ensure_future(self._last_note())], timeout=_LEAVE)

    async def _last_note(self) -> None:
        await self._stored(self._note_answered())

    def _until_late(self) -> float | None:
        if self._woken.is_set() or self._ready:
            return 0.0
        at = self._reassembly.give_up_at()
        return None if at is None else max(0.0, at - asyncio.get_running_loop().time())

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        if not self._read_back.is_set():
            await self._read_back_parts()
        late = self._reassembly.expired(loop.time())
        if late:
            self._log.warning("smpp_long_texts_incomplete", n=len(late))
            self._ready.extend(late)
        while self._ready:
            first, text = self._ready[0].first, self._ready[0].text
            await self._sink.inbound(
                InboundText(
                    gateway=first.gateway,
                    sender=first.sender,
                    to=first.to,
                    body=Body(text),
                    at=first.at,
                    # Stored once, also where it is not heard that it was.
                    carrier_id=first.pile,
                    pile=first.pile,
                )
            )
            self._ready.popleft()
        await self._note_answered()

    async def _read_back_parts(self) -> None:
        now, today = asyncio.get_running_loop().time(), self._clock.now()
        parts = await self._sink.unfinished(self._settings.name, today)
        for part in parts:
            self._ready.extend(self._reassembly.add(part, now, age=today - part.at))
        self._read_back.set()

    async def _note_answered(self) -> None:
        if self._answered:
            told = tuple(self._answered)
            await self._sink.answered(self._settings.name, told)
            del self._answered[: len(told)]

    async def _stored(self, storing: Awaitable[object]) -> int:
        try:
            async with asyncio.timeout(self._settings.store_timeout):
                await storing
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the carrier repeats it
            # Not the error's own words: a database's name the values it was given.
            frame = traceback.extract_tb(error.__traceback__)[-1]
            self._log.error(
                "smpp_delivery_not_stored",
                error=type(error).__qualname__,
                where=f"{frame.filename}:{frame.lineno}",
            )
            return ESME_RX_T_APPN
        return ESME_ROK
