"""What comes in from the carrier: stored first, acknowledged after."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

import structlog

from textback_ari.conversations.judgement import learned
from textback_ari.conversations.keywords import Intent, read
from textback_ari.messages.reaching import DEFAULT_UNREACHED, Unreached
from textback_ari.ports import (
    CallerKey,
    Delivery,
    Health,
    Inbound,
    InboundPart,
    InboundText,
    Receipt,
    Store,
    Transaction,
)
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.answering import answer, meaning_for, opt_out_of_all
from textback_ari.workflow.appointments import recognise
from textback_ari.workflow.callbacks import order_callback
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.missed_call import HealthBoard
from textback_ari.workflow.team_desk import TeamDesk
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)

STORE_TIME_LIMIT = 10.0
URGENT = "the caller (URGENT)"
"""Who ordered the callback of an urgent text."""


def _nobody_is_told() -> None:
    """Take no notice."""


class Mailroom:
    """Takes receipts and texts from gateways; returns after the commit, raises without one."""

    def __init__(
        self,
        store: Store,
        time: Timekeeper,
        lines: Lines,
        board: HealthBoard,
        *,
        scheduled: Callable[[], None],
        happened: Callable[[], None] = _nobody_is_told,
        unreached: Unreached = DEFAULT_UNREACHED,
        team: TeamDesk | None = None,
        reached: Reached = pass_by,
    ) -> None:
        """Make a mailroom.

        `scheduled` is called when an answer has been written, `happened` after each commit that the
        team may hear of. `unreached`: when texts that do not arrive make a number one that takes
        none. `team` takes what members of the team text.
        """
        self._unreached = unreached
        self._store = store
        self._time = time
        self._lines = lines
        self._board = board
        self._scheduled = scheduled
        self._happened = happened
        self._team = team
        self._reached = reached
        learned()  # Made ready now, the first text need not wait for it.

    async def receipt(self, receipt: Receipt) -> None:
        """Store a receipt and fold it into its text."""
        async with asyncio.timeout(STORE_TIME_LIMIT), self._store.transaction() as tx:
            message = await tx.record_receipt(receipt, self._unreached)
        self._reached(CrashPoint.RECEIPT_STORED)
        self._happened()
        log.info(
            "receipt",
            gateway=receipt.gateway,
            state=str(receipt.state),
            message=message,
            error=receipt.error,
        )

    async def inbound(self, text: InboundText) -> None:
        """Store a text from a phone in the conversation of the line it was sent to.

        One of a member of the team is no caller's, and no lead.
        """
        if self._team is not None and (mail := self._team.by_sms(text)) is not None:
            await self._team.take(mail)
            return
        lines = self._lines.texted(text.to)
        line = lines[0] if lines else None
        caller, others = None, self._whose_opt_out(text) if line is None else []
        if line:
            number = read_number(text.sender, line.country)
            if not isinstance(number, NotANumber):
                caller = CallerKey(line.business, number)
        async with (
            asyncio.timeout(STORE_TIME_LIMIT),
            self._time.steady(),
            self._store.transaction([caller] if caller else others) as tx,
        ):
            # The clock may have been set since the gateway stamped it; an answer is due at once.
            text = replace(text, at=self._time.now())
            inbound = Inbound(
                text, caller, line.number.e164 if line else None, line.campaign if line else ""
            )
            if caller and len(lines) > 1:
                line = await self._line_of(tx, caller, text.to, lines)
                inbound = replace(inbound, line=line.number.e164, campaign=line.campaign)
            heard = await tx.record_inbound(inbound)
            answered = heard.fresh and await self._answer(tx, inbound, others, heard.message_id)
        self._reached(CrashPoint.REPLY_STORED)
        if answered:
            self._scheduled()
        self._happened()
        log.info(
            "reply", gateway=text.gateway, message=heard.message_id, line_known=line is not None
        )

    async def _answer(
        self, tx: Transaction, inbound: Inbound, others: Sequence[CallerKey], message_id: int
    ) -> bool:
        """Do what a new text asks for; returns whether an answer was written."""
        line = self._lines.of_number(inbound.line) if inbound.line else None
        answered = False
        if others:
            await opt_out_of_all(tx, others, read(inbound.text.body.text), inbound.text, message_id)
        elif inbound.caller and line and inbound.caller.number not in self._lines.own_numbers:
            answered = await answer(tx, line, inbound.caller, inbound.text, message_id)
            await self._call_back(tx, line, inbound.caller, inbound.text)
            if not answered:
                await recognise(tx, line, inbound.caller, inbound.text, message_id)
        self._reached(CrashPoint.REPLY_ANSWERED_UNCOMMITTED)
        return answered

    async def _call_back(
        self, tx: Transaction, line: LinePolicy, caller: CallerKey, text: InboundText
    ) -> None:
        """Order a callback for an urgent text, where the line wants it."""
        if line.callback is None or not line.callback.on_urgent:
            return
        if meaning_for(text, line).intent is not Intent.URGENT:
            return
        ordered = await order_callback(tx, self._lines, caller, line, by=URGENT, now=text.at)
        log.info("urgent_callback", order=ordered.order_id, refused=str(ordered.refusal or ""))

    def _whose_opt_out(self, text: InboundText) -> list[CallerKey]:
        """Return the sender as each business's caller where a text to no line is an opt-out."""
        if read(text.body.text).intent is not Intent.OPT_OUT:
            return []
        found: set[CallerKey] = set()
        for line in self._lines:
            number = read_number(text.sender, line.country)
            if not isinstance(number, NotANumber):
                found.add(CallerKey(line.business, number))
        return sorted(found)

    async def _line_of(
        self, tx: Transaction, caller: CallerKey, to: str, lines: Sequence[LinePolicy]
    ) -> LinePolicy:
        """Return which of the lines that share a number a caller answers: the last that wrote."""
        names = [line.number.e164 for line in lines]
        senders = {
            sender
            for line in lines
            for sender in line.senders_in_use
            if self._lines.texted(sender) == self._lines.texted(to)
        }
        last = await tx.line_that_texted(caller, names, senders)
        return next((line for line in lines if line.number.e164 == last), lines[0])

    async def inbound_part(self, part: InboundPart) -> bool:
        """Store a part of a long text; `False` where it is the carrier's repetition of another."""
        async with asyncio.timeout(STORE_TIME_LIMIT), self._store.transaction() as tx:
            return await tx.record_part(part)

    async def unfinished(self, gateway: str, now: float) -> Sequence[InboundPart]:
        """Return the parts that wait for the rest of their text, oldest first."""
        async with asyncio.timeout(STORE_TIME_LIMIT), self._store.transaction() as tx:
            return await tx.unfinished_parts(gateway, now)

    async def answered(self, gateway: str, deliveries: Sequence[Delivery]) -> None:
        """Note that the acknowledgements of these deliveries have been written."""
        async with asyncio.timeout(STORE_TIME_LIMIT), self._store.transaction() as tx:
            await tx.record_answered(gateway, deliveries)

    def health_changed(self, part: str, health: Health) -> None:
        """Pass a gateway's health on to the board."""
        self._board.health_changed(part, health)
