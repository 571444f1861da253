"""What the carrier delivers: receipts and texts are stored first, acknowledged afterwards.

Several workers share the deliveries by their source address, so that one sender's texts stay in
order, a slow store does not keep the session from reading answers, and the number of transactions
at a time is bounded.
"""

import asyncio
import itertools
import secrets
import zlib
from collections.abc import Callable

import structlog

from textback_ari.gateways.smpp.inbound import Part, decode_text, read_part, spelling
from textback_ari.gateways.smpp.inbox import Inbox, fingerprint
from textback_ari.gateways.smpp.pdu import RECEIPTED_MESSAGE_ID, DeliverSm
from textback_ari.gateways.smpp.receipts import is_receipt, read_receipt
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.gateways.smpp.status import ESME_ROK, receipt_blame
from textback_ari.messages.states import ReceiptState
from textback_ari.ports import Clock, Delivery, Receipt
from textback_ari.private import NotE164Error, Number

log = structlog.get_logger(__name__)

Acknowledge = Callable[[int, int], bool]

_WORKERS = 8
_MOST = 2000
_MOST_OCTETS = 4_194_304
"""Deliveries that wait, and their octets: far above a carrier's window of any sense."""
_LOST = frozenset({ReceiptState.UNDELIVERED, ReceiptState.EXPIRED})


class Deliveries:
    """The deliveries of one session. What is not acknowledged when it ends comes again."""

    def __init__(self, settings: SmppSettings, clock: Clock, inbox: Inbox) -> None:
        """Store into `inbox`."""
        self._settings = settings
        self._clock = clock
        self._inbox = inbox
        self._session = secrets.token_hex(8)
        self._numbers = itertools.count(1)
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
        """Wait until everything taken over is stored."""
        await self._settled.wait()

    async def run(self, acknowledge: Acknowledge) -> None:
        """Work until cancelled; after each delivery call `acknowledge(sequence, status)`."""
        async with asyncio.TaskGroup() as workers:
            for queue in self._queues:
                workers.create_task(self._work(queue, acknowledge))

    async def _work(
        self, queue: asyncio.Queue[tuple[int, DeliverSm]], acknowledge: Acknowledge
    ) -> None:
        while True:
            sequence, pdu = await queue.get()
            try:
                if is_receipt(pdu):
                    acknowledge(sequence, await self._store_receipt(pdu))
                    continue
                number = next(self._numbers)
                delivery = Delivery(self._session, number, fingerprint(pdu), self._clock.now())
                status = await self._store(pdu, delivery)
                if acknowledge(sequence, status) and status == ESME_ROK:
                    self._inbox.answered(delivery)
            finally:
                self._under_way -= 1
                self._octets -= len(pdu.payload)
                if not self._under_way:
                    self._settled.set()

    async def _store(self, pdu: DeliverSm, delivery: Delivery) -> int:
        part = read_part(pdu)
        if isinstance(part, Part):
            return await self._inbox.part(pdu, part, delivery)
        latin1 = self._settings.alphabet == "latin-1"
        body = decode_text(part, pdu.data_coding, latin1=latin1)
        carrier_id = pdu.tlvs.get(RECEIPTED_MESSAGE_ID, b"").split(b"\0", 1)[0]
        return await self._inbox.text(pdu, body, carrier_id.decode("latin-1"), delivery)

    async def _store_receipt(self, pdu: DeliverSm) -> int:
        """Store a receipt; returns the status to acknowledge it with."""
        settings = self._settings
        read = read_receipt(
            pdu,
            tlv_id=settings.submit_id,
            text_id=settings.receipt_id,
            first=settings.receipt_id_from,
        )
        if not read.carrier_id:
            # Repeating it would not help.
            log.warning("smpp_receipt_without_id", gateway=settings.name, state=read.state)
            return ESME_ROK
        lost = read.state in _LOST and read.error is not None
        return await self._inbox.receipt(
            Receipt(
                gateway=settings.name,
                carrier_id=read.carrier_id,
                state=read.state,
                error=read.error,
                at=self._clock.now(),
                other_id=read.other_id,
                phone=_phone(pdu),
                blame=receipt_blame(read.error or "", settings.receipt_errors) if lost else None,
            )
        )


def _phone(pdu: DeliverSm) -> Number | None:
    """Return the phone that a receipt speaks of, where it is written internationally."""
    written = spelling(pdu.source)
    try:
        return Number(written if written.startswith("+") else f"+{written}")
    except NotE164Error:
        return None
