"""What becomes of a self-test's text: the carrier's acceptance, and its receipt."""

from collections.abc import Callable

from textback_ari.asterisk.checks import Level
from textback_ari.cli.selftest.sides import Recorded
from textback_ari.cli.selftest.telling import Teller
from textback_ari.cli.words import printable
from textback_ari.messages.states import PENDING, State
from textback_ari.rules.reasons import SENTENCES
from textback_ari.store.queries import TextRecord

_SLACK_SECONDS = 10.0
_ARRIVED = frozenset({State.SENT, State.DELIVERED})
_LOST = frozenset({State.UNDELIVERED, State.EXPIRED})
_GATEWAY = (
    "`textback gateways` shows the gateway, `textback doctor` what can be wrong with it, and "
    "docs/carriers.md what carriers' errors mean"
)
_SHORT_ID = 6


class TextFollower:
    """Follows one text to the carrier's word."""

    def __init__(
        self, teller: Teller, recorded: Recorded, now: Callable[[], float], patience: float
    ) -> None:
        """Ask `recorded`; `now` is epoch seconds, `patience` seconds to wait for a receipt."""
        self._teller = teller
        self._recorded = recorded
        self._now = now
        self._patience = patience

    async def follow(self, channel_id: str, text: TextRecord) -> None:
        async def settled() -> bool:
            nonlocal text
            text = await self._text_of(channel_id, text)
            return text.state not in PENDING and text.state is not State.SENDING

        if text.state is State.HELD:
            what = "the text waits for the end of the recipient's quiet hours"
            self._teller.tell("accepted", Level.WARNING, what, "try it by day", "selftest-held")
            return
        left = max(text.give_up_at - self._now(), 0.0) + _SLACK_SECONDS
        until = text.due_at - self._now()
        waits = f", which is due in {until:.0f} s" if until > 1.0 else ""
        done = await self._teller.until(settled, left, f"the carrier to take the text{waits}")
        trouble = f": {printable(text.last_error, 300)}" if text.last_error else ""
        if text.state not in _ARRIVED | _LOST:
            said = SENTENCES[text.reason] if text.reason else str(text.state)
            became = said if done else "it has not left yet"
            what = f"text {text.id} was not accepted: {became}{trouble}"
            raise self._teller.fails("accepted", "selftest-not-accepted", what, _GATEWAY)
        ids = [part.carrier_id for part in text.parts if part.carrier_id]
        named = f" as {', '.join(map(_masked, ids))}" if ids else ""
        by = printable(text.gateway or "the carrier")
        self._teller.well("accepted", f"{by} accepted text {text.id}{named}")
        await self._receipt(channel_id, text)

    async def _receipt(self, channel_id: str, text: TextRecord) -> None:
        async def told() -> bool:
            nonlocal text
            text = await self._text_of(channel_id, text)
            return text.state is not State.SENT

        if not self._patience:
            return
        await self._teller.until(told, self._patience, "the carrier's receipt")
        if text.state is State.DELIVERED:
            self._teller.well("receipt", "the carrier says that it was delivered")
        elif text.state in _LOST:
            errors = {receipt.error for part in text.parts for receipt in part.receipts}
            why = ", ".join(printable(each) for each in sorted(filter(None, errors)))
            what = f"the carrier says that it was not delivered: {text.state} {why}".rstrip()
            raise self._teller.fails("receipt", "selftest-not-delivered", what, _GATEWAY)
        else:
            what = f"no receipt within {self._patience:g} s; carriers may take longer"
            self._teller.well("receipt", what)

    async def _text_of(self, channel_id: str, known: TextRecord) -> TextRecord:
        story = await self._recorded.story(channel_id)
        return story.text if story is not None and story.text is not None else known


def _masked(carrier_id: str) -> str:
    """Return a carrier's id so that it can be recognised, and not looked up."""
    known = printable(carrier_id)
    return f"{known[:2]}…{known[-2:]}" if len(known) > _SHORT_ID else "…"
