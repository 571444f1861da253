"""What the carrier delivers: receipts and texts are stored first, acknowledged afterwards.

Several workers share the deliveries by their source address, so that one sender's texts stay in
order, a slow store does not keep the session from reading answers, and the number of transactions
at a time is bounded.
"""

import asyncio
import traceback
import zlib
from collections.abc import Awaitable, Callable, Sequence

import structlog

from textback_ari.gateways.smpp.inbound import (
    Gathered,
    Part,
    Reassembly,
    decode_text,
    read_part,
    spelling,
)
from textback_ari.gateways.smpp.pdu import RECEIPTED_MESSAGE_ID, DeliverSm
from textback_ari.gateways.smpp.receipts import is_receipt, read_receipt
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.gateways.smpp.status import ESME_ROK, ESME_RX_T_APPN
from textback_ari.ports import Clock, GatewaySink, InboundText, Receipt
from textback_ari.private import Body, RawNumber

log = structlog.get_logger(__name__)

Acknowledge = Callable[[int, int], None]

_WORKERS = 8
_MOST = 2000
_MOST_OCTETS = 4_194_304
"""Deliveries that wait, and their octets: far above a carrier's window of any sense."""


class Deliveries:
    """The deliveries of one session. What is not acknowledged when it ends comes again."""

    def __init__(self, settings: SmppSettings, clock: Clock, sink: GatewaySink) -> None:
        """Store into `sink`."""
        self._settings = settings
        self._clock = clock
        self._sink = sink
        self._under_way = 0
        self._octets = 0
        self._settled = asyncio.Event()
        self._settled.set()
        self._queues = [asyncio.Queue[tuple[int, DeliverSm]]() for _ in range(_WORKERS)]

    def offer(self, sequence: int, pdu: DeliverSm) -> bool:
        """Take a delivery over; `False` where too many wait already."""
        octets = len(pdu.payload)
        if self._under_way >= _MOST or self._octets + octets > _MOST_OCTETS:
            log.warning("smpp_deliveries_full", gateway=self._settings.name)
            return False
        self._under_way += 1
        self._octets += octets
        self._settled.clear()
        worker = zlib.crc32(pdu.source.digits.encode()) % _WORKERS
        self._queues[worker].put_nowait((sequence, pdu))
        return True

    async def settled(self) -> None:
        """Wait until everything taken over is stored, or held as part of a long text."""
        await self._settled.wait()

    async def run(self, acknowledge: Acknowledge) -> None:
        """Work until cancelled; after each delivery call `acknowledge(sequence, status)`."""
        async with asyncio.TaskGroup() as workers:
            for queue in self._queues:
                workers.create_task(self._work(queue, acknowledge))

    async def _work(
        self, queue: asyncio.Queue[tuple[int, DeliverSm]], acknowledge: Acknowledge
    ) -> None:
        reassembly = Reassembly(self._settings.long_text_wait)
        loop = asyncio.get_running_loop()
        while True:
            try:
                async with asyncio.timeout_at(reassembly.give_up_at()):
                    sequence, pdu = await queue.get()
            except TimeoutError:
                texts = reassembly.expired(loop.time())
                log.warning("smpp_long_texts_incomplete", gateway=self._settings.name, n=len(texts))
                await self._store_texts(texts, acknowledge)
                continue
            try:
                if is_receipt(pdu):
                    acknowledge(sequence, await self._store_receipt(pdu))
                    continue
                part = read_part(pdu)
                if isinstance(part, Part):
                    texts = reassembly.add(sequence, pdu, part, loop.time())
                else:
                    texts = [Gathered((sequence,), pdu, decode_text(part, pdu.data_coding))]
                await self._store_texts(texts, acknowledge)
            finally:
                self._under_way -= 1
                self._octets -= len(pdu.payload)
                if not self._under_way:
                    self._settled.set()

    async def _store_receipt(self, pdu: DeliverSm) -> int:
        """Store a receipt; returns the status to acknowledge it with."""
        read = read_receipt(pdu)
        if not read.carrier_id:
            # Repeating it would not help.
            log.warning("smpp_receipt_without_id", gateway=self._settings.name, state=read.state)
            return ESME_ROK
        receipt = Receipt(
            gateway=self._settings.name,
            carrier_id=read.carrier_id,
            state=read.state,
            error=read.error,
            at=self._clock.now(),
        )
        return await self._stored(self._sink.receipt(receipt))

    async def _store_texts(self, texts: Sequence[Gathered], acknowledge: Acknowledge) -> None:
        for text in texts:
            carrier_id = text.first.tlvs.get(RECEIPTED_MESSAGE_ID, b"").split(b"\0", 1)[0]
            inbound = InboundText(
                gateway=self._settings.name,
                sender=RawNumber(spelling(text.first.source)),
                to=spelling(text.first.destination),
                body=Body(text.text),
                at=self._clock.now(),
                carrier_id=carrier_id.decode("latin-1") or None,
            )
            status = await self._stored(self._sink.inbound(inbound))
            for sequence in text.sequences:
                acknowledge(sequence, status)

    async def _stored(self, storing: Awaitable[None]) -> int:
        try:
            async with asyncio.timeout(self._settings.store_timeout):
                await storing
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the carrier repeats it
            # Not the error's own words: a database's name the values it was given.
            frame = traceback.extract_tb(error.__traceback__)[-1]
            log.error(  # noqa: TRY400 - the same
                "smpp_delivery_not_stored",
                gateway=self._settings.name,
                error=type(error).__qualname__,
                where=f"{frame.filename}:{frame.lineno}",
            )
            return ESME_RX_T_APPN
        return ESME_ROK
