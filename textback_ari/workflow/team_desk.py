"""What the team writes from its telephones: taken once, done in one transaction, and answered.

The text, what it asks for and what its writer is told are stored together; a text that comes again
changes nothing. Its words are kept where they went, in the text to the caller or the note, and not
a second time.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import structlog

from textback_ari.conversations.desk import (
    RECENT,
    Command,
    Reading,
    Say,
    Unclear,
    Verb,
    read,
    talk_of,
    without_pin,
)
from textback_ari.conversations.team import Channel, Member, Team, Way
from textback_ari.ports import (
    DeskAnswer,
    DeskText,
    Fate,
    Health,
    Inbound,
    InboundText,
    Notice,
    Notifier,
    Store,
    StoreUnavailableError,
    Talk,
    Transaction,
)
from textback_ari.private import Body
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.rules.policy import LinePolicy
from textback_ari.workflow.crash_points import CrashPoint, Reached, pass_by
from textback_ari.workflow.desk_commands import Done, carry_out
from textback_ari.workflow.timekeeping import Timekeeper

log = structlog.get_logger(__name__)

STORE_TIME_LIMIT = 10.0
ANSWERED_FOR = 600.0
"""Seconds after which a member is not told any more what became of a text."""
LOOK_EVERY = 60.0
DESK = "textback"
"""Whom notices by SIP MESSAGE come from: an answer to one goes there."""
_RETRY_AFTER = 1.0
_BATCH = 100
_NUMBERS = 10**12
"""Added to the numbers of answers: gateways must not take one for a notice."""
PIN_FIRST = "nothing was done: begin with your PIN, then the conversation's number"
NUMBER_FIRST = 'say which conversation: begin with its number, as in "#42 We are coming"'


@dataclass(frozen=True, slots=True)
class DeskMail:
    """A text of a member of the team."""

    member: Member
    way: Way
    text: InboundText
    line: LinePolicy
    """From whose number an answer by SMS goes."""
    only: LinePolicy | None = None
    """The line whose conversations alone are meant, where the text went to its own extension."""


class TeamDesk:
    """Takes what the team writes, and tells each writer what became of it."""

    def __init__(
        self,
        store: Store,
        time: Timekeeper,
        lines: Lines,
        team: Team,
        notifiers: Mapping[Channel, Notifier],
        *,
        written: Callable[[], None],
        ordered: Callable[[], None],
        happened: Callable[[], None],
        reached: Reached = pass_by,
    ) -> None:
        """Make a desk.

        Args:
            store: where everything is kept.
            time: the clock.
            lines: all lines.
            team: who may write; by their extensions and phones.
            notifiers: by which writers are answered.
            written: called when a text to a caller was written.
            ordered: called when a callback was ordered.
            happened: called when the team may have to be told of something.
            reached: called at crash points.
        """
        self._store = store
        self._time = time
        self._lines = lines
        self._notifiers = notifiers
        self._written = written
        self._ordered = ordered
        self._happened = happened
        self._reached = reached
        self._woken = asyncio.Event()
        self._extensions = {m.extension: m for m in reversed(team.members) if m.extension}
        self._phones = {m.phone: m for m in reversed(team.members) if m.phone}

    # --- who writes -----------------------------------------------------------------------------

    def by_sms(self, text: InboundText) -> DeskMail | None:
        """Return a text from a phone as a member's, `None` where it is a caller's."""
        lines = self._lines.texted(text.to)
        if not lines or not self._phones:
            return None
        for country in dict.fromkeys(line.country for line in lines):
            number = read_number(text.sender, country)
            if not isinstance(number, NotANumber) and number.e164 in self._phones:
                member = self._phones[number.e164]
                return DeskMail(member, Way(Channel.SMS, number.e164), text, lines[0])
        return None

    async def telephone_wrote(self, extension: str, text: InboundText) -> None:
        """Take a text from a telephone of the PBX; one that is not meant for us is left alone."""
        only = self._line_of(text.to)
        if only is None and text.to != DESK:
            return
        member, first = self._extensions.get(extension), next(iter(self._lines), None)
        if member is None or first is None:
            log.warning("desk_text_of_nobody", extension=extension)
            return
        way = Way(Channel.SIP, extension)
        await self.take(DeskMail(member, way, text, only or first, only))

    def _line_of(self, extension: str) -> LinePolicy | None:
        """Return the line that has this extension for its conversations."""
        return next((li for li in self._lines if li.desk_extension == extension), None)

    def health_changed(self, part: str, health: Health) -> None:
        """Log whether telephones are heard; nothing depends on them."""
        if health.ready:
            log.info("part_up", part=part)
        else:
            log.warning("part_down", part=part, why=health.why)

    # --- what is asked for ----------------------------------------------------------------------

    async def take(self, mail: DeskMail) -> None:
        """Store a member's text and do what it asks for; twice is the same as once.

        Raises:
            StoreUnavailableError: nothing was stored.
        """
        reading = self._read(mail)
        talk: Talk | None = None
        async with asyncio.timeout(STORE_TIME_LIMIT), self._store.transaction() as tx:
            found = await self._find(tx, mail, reading, self._time.now())
        if isinstance(found, Unclear):
            reading = Reading(reading.talk, found)
        else:
            talk = found
        # What was written goes on to the caller or into a note: it is not kept twice.
        inbound = Inbound(
            replace(mail.text, body=Body("")), None, mail.line.number.e164, by=mail.member.name
        )
        done = Done("")
        async with (
            asyncio.timeout(STORE_TIME_LIMIT),
            self._time.steady(),
            self._store.transaction([talk.caller] if talk else []) as tx,
        ):
            now = self._time.now()
            heard = await tx.record_inbound(inbound)
            noted = DeskText(
                heard.message_id, mail.member.name, mail.way, mail.line.number.e164, mail.text.at
            )
            fresh = heard.fresh and await tx.note_desk_text(noted)
            if fresh:
                done = await self._do(tx, talk, reading, mail.member, now)
                number = talk.number if talk else None
                await tx.answer_desk_text(heard.message_id, number, Body(done.said))
            self._reached(CrashPoint.DESK_TEXT_UNCOMMITTED)
        self._reached(CrashPoint.DESK_TEXT_STORED)
        log.info(
            "desk_text",
            channel=str(mail.way.channel),
            message=heard.message_id,
            fresh=fresh,
            talk=talk.number if talk else None,
            asked=_asked(reading),
        )
        if fresh:
            self._wake(done)

    def _wake(self, done: Done) -> None:
        self._woken.set()
        self._happened()
        if done.written:
            self._written()
        if done.ordered:
            self._ordered()

    def _read(self, mail: DeskMail) -> Reading:
        words = mail.text.body.text
        by_sms = mail.way.channel is Channel.SMS
        if by_sms and mail.member.pin:
            bare = without_pin(words, mail.member.pin)
            if bare is None:
                return Reading(None, Unclear(PIN_FIRST))
            words = bare
        reading = read(words)
        is_help = isinstance(reading.what, Command) and reading.what.verb is Verb.HELP
        if by_sms and reading.talk is None and not is_help and not _is_unclear(reading):
            # Who is said to have sent an SMS can be forged; the number of a conversation was told
            # to the team alone.
            return Reading(None, Unclear(NUMBER_FIRST))
        return reading

    async def _find(
        self, tx: Transaction, mail: DeskMail, reading: Reading, now: float
    ) -> Talk | Unclear | None:
        """Return the conversation that is meant, or why that is not clear; `None`: none is."""
        if _is_unclear(reading) or _is_help(reading):
            return None
        number = reading.talk
        if number is None:
            told = [
                each
                for each in await tx.talks_told(mail.member.name, now - RECENT)
                if await self._theirs(tx, mail, each)
            ]
            meant = talk_of(told)
            if isinstance(meant, Unclear):
                return meant
            number = meant
        talk = await self._theirs(tx, mail, number)
        return talk or Unclear(f"there is no conversation #{number} of your lines")

    async def _theirs(self, tx: Transaction, mail: DeskMail, number: int) -> Talk | None:
        """Return a conversation if the member may write in it."""
        talk = await tx.talk(number)
        if talk is None or (mail.member.lines and talk.line not in mail.member.lines):
            return None
        if mail.only is not None and talk.line != mail.only.number.e164:
            return None
        return talk

    async def _do(
        self, tx: Transaction, talk: Talk | None, reading: Reading, member: Member, now: float
    ) -> Done:
        match reading.what:
            case Unclear(why):
                return Done(f"{why[0].upper()}{why[1:]}.")
            case Say() | Command() as what:
                return await carry_out(tx, self._lines, talk, what, member.name, now)

    # --- what the writer is told ----------------------------------------------------------------

    async def run(self) -> None:
        """Tell writers what became of their texts, until cancelled."""
        while True:
            self._woken.clear()
            try:
                await self._tell()
            except (StoreUnavailableError, TimeoutError):
                await asyncio.sleep(_RETRY_AFTER)
                continue
            try:
                async with asyncio.timeout(LOOK_EVERY):
                    await self._woken.wait()
            except TimeoutError:
                continue

    async def _tell(self) -> None:
        now = self._time.now()
        async with asyncio.timeout(STORE_TIME_LIMIT), self._store.transaction() as tx:
            answers = await tx.take_desk_answers(now - ANSWERED_FOR, now, _BATCH)
        self._reached(CrashPoint.DESK_ANSWERS_TAKEN)
        for answer in answers:
            await self._deliver(answer)
        if len(answers) == _BATCH:
            self._woken.set()

    async def _deliver(self, answer: DeskAnswer) -> None:
        text = answer.text
        notifier = self._notifiers.get(text.way.channel)
        if notifier is None:
            return
        notice = Notice(
            key=f"desk{text.message_id}",
            channel=text.way.channel,
            target=text.way.target,
            subject="",
            body=answer.body,
            at=text.at,
            number=_NUMBERS + text.message_id,
            line=text.line,
        )
        told = await notifier.deliver(notice)
        if told.fate is not Fate.SENT:
            log.warning("desk_answer_not_told", message=text.message_id, why=told.why)


def _is_unclear(reading: Reading) -> bool:
    return isinstance(reading.what, Unclear)


def _is_help(reading: Reading) -> bool:
    return isinstance(reading.what, Command) and reading.what.verb is Verb.HELP


def _asked(reading: Reading) -> str:
    match reading.what:
        case Command(verb):
            return str(verb)
        case Say():
            return "say"
        case _:
            return "unclear"
