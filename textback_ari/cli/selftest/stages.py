"""A self-test's call from its placing to the carrier's word, stage by stage."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable

from textback_ari.asterisk.ari import AriError
from textback_ari.asterisk.checks import Level
from textback_ari.asterisk.trial import NotWatchedError, Wanted
from textback_ari.calls.outcome import Kind
from textback_ari.calls.trial import Trial
from textback_ari.cli.selftest.plan import NoWayInError, Plan, WayIn
from textback_ari.cli.selftest.sides import Call, PbxSide, Recorded
from textback_ari.cli.selftest.telling import Stage, StoppedError, Teller
from textback_ari.cli.selftest.texting import TextFollower
from textback_ari.cli.words import printable, prose
from textback_ari.rules.reasons import SENTENCES, Reason
from textback_ari.store.queries import CallStory, TextRecord

NOT_EXERCISED = (
    "The trunk's subscription was not exercised: this call came over a Local channel. "
    "`textback selftest --live` has the line called from outside."
)
_SEEN_SECONDS = 5.0
_SILENCE_SECONDS = 10.0
"""How long nothing may ring, beyond the time for which telephones are let ring."""
_END_SECONDS = 5.0
_DECIDED_SECONDS = 15.0
_BACK_SECONDS = 20.0
_SETTING_UP = 30.0
_NO_ROUTE = 1
"""Q.850: unallocated number."""
_NOT_THERE = frozenset({_NO_ROUTE, 0})
_RUN = "systemctl start textback, or `textback run`; `journalctl -u textback` says why it ended"
_WATCH = (
    "the log (`journalctl -u textback`) says whether it watches this PBX; compare `url`, `app` and "
    "`trunks` of its [[pbx]] with the configuration that it was started with"
)


def _nothing(_: str) -> None:
    """Say nothing of what is waited for."""


class SelfTest:
    """One test."""

    def __init__(
        self,
        plan: Plan,
        pbx: PbxSide,
        recorded: Recorded,
        tell: Callable[[Stage], None],
        *,
        waiting: Callable[[str], None] = _nothing,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        key: str = "",
    ) -> None:
        """Follow `plan`.

        `tell` gets each stage once it is over, `waiting` what is waited for meanwhile; `clock`
        measures, `now` is epoch seconds, `pause` waits; `key` names the call's channels, by
        default by chance.
        """
        self._plan = plan
        self._pbx = pbx
        self._recorded = recorded
        self._teller = Teller(tell, waiting, clock, pause)
        self._now = now
        self._key = key or secrets.token_hex(6)
        self.call_id: int | None = None
        """The call's number in `textback calls`, once it is decided."""

    @property
    def stages(self) -> list[Stage]:
        """Return the stages so far."""
        return self._teller.stages

    @property
    def seconds(self) -> float:
        """Return how long it took up to the last stage."""
        return self._teller.seconds

    async def run(self) -> bool:
        """Make the call and follow it; returns whether everything went as it should.

        Raises:
            StoreUnavailableError: the database cannot be read.
        """
        try:
            await self._follow()
        except StoppedError:
            return False
        return True

    async def _follow(self) -> None:
        plan = self._plan
        if why := await self._recorded.trouble():
            raise self._teller.fails("program", "not-running", why, _RUN)
        self._teller.well("program", "textback runs")
        if trouble := await self._pbx.trouble():
            raise self._teller.fails("pbx", trouble.code, trouble.what, trouble.hint)
        self._teller.well("pbx", f"PBX {plan.pbx.name} answers, and its ARI user may log in")
        try:
            way = await self._pbx.way_in()
        except (NoWayInError, AriError) as error:
            hint = "say with --context in which context the trunk's calls begin"
            raise self._teller.fails("trunk", "selftest-way-in", str(error), hint) from error
        wanted = self._wanted(way)
        since = self._now()
        try:
            async with self._pbx.calling() as call:
                await self._place(call, wanted)
                await self._ring(call, wanted)
                await self._hang_up(call)
        except AriError as error:
            hint = "the ARI user must be allowed to write (read_only=no in ari.conf)"
            what = f"the call was not made: {error}"
            raise self._teller.fails("call", "selftest-refused", what, hint) from error
        story = await (self._back(since) if plan.live else self._decided(wanted))
        self.call_id = story.call.id
        self._hook(story, way)
        self._outcome(story)
        if text := self._verdict(story):
            texts = TextFollower(self._teller, self._recorded, self._now, plan.receipt)
            await texts.follow(story.call.channel_id, text)

    def _wanted(self, way: WayIn) -> Wanted:
        plan = self._plan
        return Wanted(
            key=self._key,
            context=way.context,
            number=plan.number,
            caller=plan.caller,
            longest=2 * plan.ring + _SETTING_UP,
            trial=plan.trial,
            variables=way.variables,
        )

    # --- the call -------------------------------------------------------------------------------

    async def _place(self, call: Call, wanted: Wanted) -> None:
        plan = self._plan
        try:
            await call.place(wanted)
        except NotWatchedError:
            what = f"nothing is connected to PBX {plan.pbx.name} as {plan.pbx.app!r}"
            raise self._teller.fails("call", "selftest-not-watched", what, _WATCH) from None
        self._teller.well("call", f"{plan.number} is called in the context {wanted.context}")
        if plan.live:
            return

        async def seen() -> bool:
            return await self._recorded.seen(plan.pbx.name, wanted.calling)

        if not await self._teller.until(seen, _SEEN_SECONDS, "the program to see the call"):
            what = "the program does not take the call over"
            raise self._teller.fails("seen", "selftest-not-seen", what, _WATCH)
        self._teller.well("seen", "the program follows the call")

    async def _ring(self, call: Call, wanted: Wanted) -> None:
        """Let telephones ring for as long as the caller has patience."""
        plan, heard = self._plan, call.heard
        silent_until = self._teller.clock() + plan.ring + _SILENCE_SECONDS
        until: float | None = None

        async def enough() -> bool:
            nonlocal until
            now = self._teller.clock()
            if until is None and (heard.rings or heard.answered):
                until = now + plan.ring
            return heard.over or now >= (silent_until if until is None else until)

        longest = 2 * plan.ring + _SILENCE_SECONDS
        await self._teller.until(enough, longest, f"{plan.ring:g} s of ringing: do not answer")
        if heard.rings:
            self._teller.well("rings", f"{heard.rings} rang")
        elif heard.answered:
            by = f" ({heard.does})" if heard.does else ""
            self._teller.well("rings", f"no telephone rang; the dialplan answered{by}")
        elif heard.over and not heard.does and heard.cause in _NOT_THERE and not plan.live:
            what = f"the dialplan has nothing for {plan.number} in the context {wanted.context}"
            hint = (
                "say with --dial which number the trunk sends for this line (the line's `dids`), "
                "or add it to the dialplan (FreePBX: an Inbound Route)"
            )
            raise self._teller.fails("rings", "selftest-no-extension", what, hint)
        else:
            ended = f"; the PBX ended the call, cause {heard.cause}" if heard.over else ""
            self._teller.well("rings", f"no telephone rang{ended}")

    async def _hang_up(self, call: Call) -> None:
        if call.heard.over:
            self._teller.well("ended", "the PBX ended the call")
            return
        await call.hang_up()

        async def over() -> bool:
            return call.heard.over

        if not await self._teller.until(over, _END_SECONDS, "the call to end"):
            hint = 'its time-out ends it within minutes; "core show channels" on the PBX shows it'
            what = "the call does not end"
            raise self._teller.fails("ended", "selftest-not-ended", what, hint)
        self._teller.well("ended", "hung up")

    # --- what the program makes of it -----------------------------------------------------------

    async def _decided(self, wanted: Wanted) -> CallStory:
        story: CallStory | None = None

        async def decided() -> bool:
            nonlocal story
            story = await self._recorded.story(wanted.calling)
            return story is not None

        await self._teller.until(decided, _DECIDED_SECONDS, "the verdict")
        if story is None:
            what = "the program does not decide the call"
            raise self._teller.fails("decided", "selftest-undecided", what, _WATCH)
        return story

    async def _back(self, since: float) -> CallStory:
        """Wait for the call to have come in over a trunk."""
        story: CallStory | None = None

        async def came() -> bool:
            nonlocal story
            story = await self._recorded.came_in(self._plan.line.number.e164, since)
            return story is not None

        await self._teller.until(came, _BACK_SECONDS, "the call to come in over a trunk")
        if story is None:
            what = "no call to the line came in over a watched trunk"
            hint = (
                "does the PBX have an outbound route for it (--dial, --context), does the carrier "
                "let you call your own number, and does the call come in on one of `trunks`?"
            )
            raise self._teller.fails("came_in", "selftest-not-back", what, hint)
        shows = printable(story.call.caller_raw.raw, 20) or "no number"
        self._teller.well("came_in", f"it came in over {printable(story.trunk)}, from {shows}")
        return story

    def _hook(self, story: CallStory, way: WayIn) -> None:
        if story.hooked:
            self._teller.well("hook", "the dialplan's hook told how it ended")
        elif way.hooked:
            what = "the hook did not tell how the call ended"
            hint = (
                "is extensions-textback.conf included, and does the dialplan go on from it? "
                '"dialplan show textback-in" and "dialplan show textback-end" on the PBX'
            )
            raise self._teller.fails("hook", "selftest-hook", what, hint)
        else:
            self._teller.well("hook", "no hook on this way in: watched by all events of each call")

    def _outcome(self, story: CallStory) -> None:
        outcome = story.call.outcome
        if outcome.kind is Kind.MISSED:
            self._teller.well(
                "decided", f"call {story.call.id}: {outcome}, rang {story.rang_for:.1f} s"
            )
            return
        missing = f" ({', '.join(outcome.missing)})" if outcome.missing else ""
        what = f"call {story.call.id} does not count as missed: {outcome}{missing}"
        hint = f"`textback explain {story.call.id}` tells what was seen"
        if outcome.kind in {Kind.ANSWERED, Kind.PROBABLY_ANSWERED, Kind.ANSWERED_ELSEWHERE}:
            hint = f"somebody answered: let it ring; {hint}"
        raise self._teller.fails("decided", "selftest-not-missed", what, hint)

    def _verdict(self, story: CallStory) -> TextRecord | None:
        """Return the text that is to leave, `None` where all is well without one."""
        reason, text, plan = story.call.reason, story.text, self._plan
        if text is not None and reason in {None, Reason.DRY_RUN}:
            ways = ", then ".join(text.gateways)
            said = f'"{prose(text.body.text)}" by {ways}'
            if reason is None:
                self._teller.well("verdict", f"a text: {said}")
                return text
            if plan.trial is Trial.DECIDE:
                self._teller.well("verdict", f"a text that is not sent: {said}")
                return None
        why = next((each for each in reversed(story.trace) if not each.passed), None)
        saw = f"; rule {why.rule}: {printable(why.saw, 200)}" if why else ""
        told = f"{SENTENCES[reason]} ({reason}){saw}" if reason else "nobody knows why"
        if plan.live and reason is Reason.INTERNAL:
            hint = "say --from, where the carrier lets you show another number"
            self._teller.tell(
                "verdict", Level.WARNING, f"no text: {told}", hint, "selftest-own-number"
            )
            return None
        hint = f"`textback explain {story.call.id}` shows every rule; docs/commands.md the reasons"
        if reason is Reason.DRY_RUN:
            hint = "the program was started with --dry-run: start it without, or test --no-send"
        raise self._teller.fails("verdict", "selftest-no-text", f"no text: {told}", hint)
