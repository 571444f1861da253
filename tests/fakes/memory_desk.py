"""The team's telephones and appointments of the store in memory: a part of `memory_store`."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from textback_ari.conversations.leads import Lead
from textback_ari.conversations.slots import Booking, Slot
from textback_ari.conversations.team import Channel
from textback_ari.ports import Appointment, Booked, CallerKey, DeskAnswer, DeskText, Talk
from textback_ari.private import Body

if TYPE_CHECKING:
    from tests.fakes.memory_store import Contents

_OPEN = {Booking.ASKED, Booking.COUNTERED}


@dataclass(frozen=True, slots=True)
class StoredDeskText:
    """A member's text."""

    text: DeskText
    talk: int | None = None
    answer: Body | None = None
    taken: bool = False


@dataclass(slots=True)
class Desk:
    """What the team wrote and arranged, at one moment."""

    texts: dict[int, StoredDeskText] = field(default_factory=dict)
    appointments: dict[int, Appointment] = field(default_factory=dict)

    def copy(self) -> "Desk":
        """Return a copy that can be changed without changing this."""
        return Desk(dict(self.texts), dict(self.appointments))


class DeskInMemory:
    """The desk's part of `ports.Transaction`."""

    contents: "Contents"

    async def _begin(self, *callers: CallerKey) -> "Contents":
        raise NotImplementedError

    def _talk(self, number: int) -> Talk | None:
        talks = list(self.contents.conversations)
        if not 0 < number <= len(talks):
            return None
        line, caller = talks[number - 1]
        lead = self.contents.leads.get((line, caller), Lead())
        return Talk(number, caller, line, str(lead.status))

    async def talk(self, number: int) -> Talk | None:
        """Return the conversation of this number."""
        await self._begin()
        return self._talk(number)

    async def talks_told(self, member: str, since: float) -> Sequence[int]:
        """Return the conversations that a member was told of, or wrote in."""
        db = await self._begin()
        talks = list(db.conversations)
        told = set()
        for notice in db.outbox.notices.values():
            event = db.events[notice.new.event]
            mine = notice.new.person == member and notice.new.way.channel is not Channel.WEBHOOK
            if mine and notice.due_at >= since and event.caller and event.line:
                talk = (event.line, CallerKey(event.business or "", event.caller))
                told |= {talks.index(talk) + 1} if talk in talks else set()
        wrote = {
            each.talk
            for each in db.desk.texts.values()
            if each.text.member == member and each.text.at >= since and each.talk is not None
        }
        return sorted(told | wrote)

    async def note_desk_text(self, text: DeskText) -> bool:
        """Note a member's text; `False` where it was noted before."""
        db = await self._begin()
        if text.message_id in db.desk.texts:
            return False
        db.desk.texts[text.message_id] = StoredDeskText(text)
        return True

    async def answer_desk_text(self, message_id: int, talk: int | None, body: Body) -> None:
        """Keep what the member is to be told."""
        db = await self._begin()
        noted = db.desk.texts[message_id]
        db.desk.texts[message_id] = replace(noted, talk=talk, answer=body)

    async def take_desk_answers(
        self,
        since: float,
        now: float,
        limit: int,
    ) -> Sequence[DeskAnswer]:
        """Return answers that nobody has taken."""
        db = await self._begin()
        found = [
            each
            for each in sorted(db.desk.texts.values(), key=lambda e: (e.text.at, e.text.message_id))
            if each.text.at >= since and each.answer is not None and not each.taken
        ][:limit]
        for each in found:
            db.desk.texts[each.text.message_id] = replace(each, taken=True)
        return [DeskAnswer(each.text, each.answer) for each in found if each.answer]

    async def close_tasks(self, caller: CallerKey, at: float, why: str) -> int:
        """Close the open callback tasks of a locked caller."""
        db = await self._begin(caller)
        mine = [t for t in db.tasks.values() if t.caller == caller and t.done_at is None]
        for task in mine:
            db.tasks[task.id] = replace(task, done_at=at, done_why=why)
        return len(mine)

    # --- appointments ---------------------------------------------------------------------------

    async def ask_appointment(
        self, caller: CallerKey, line: str, message_id: int, slots: Sequence[Slot], at: float
    ) -> int:
        """Store which times a locked caller named."""
        db = await self._begin(caller)
        db.conversations[line, caller] = at
        number = list(db.conversations).index((line, caller)) + 1
        for known in db.desk.appointments.values():
            if known.talk.number == number and known.state in _OPEN:
                db.desk.appointments[known.id] = replace(
                    known,
                    message_id=message_id,
                    proposed=tuple(slots),
                    state=Booking.ASKED,
                    by="",
                )
                return known.id
        talk = self._talk(number)
        assert talk is not None
        new = Appointment(db.new_id(), talk, at, message_id, tuple(slots), Booking.ASKED)
        db.desk.appointments[new.id] = new
        return new.id

    async def appointment(self, number: int) -> Appointment | None:
        """Return an appointment by its number."""
        db = await self._begin()
        return self._as_now(db.desk.appointments.get(number))

    def _as_now(self, found: Appointment | None) -> Appointment | None:
        talk = self._talk(found.talk.number) if found else None
        return replace(found, talk=talk) if found and talk else None

    async def appointment_of(self, talk: int) -> Appointment | None:
        """Return the newest appointment of a conversation that is not cancelled."""
        db = await self._begin()
        mine = [
            each
            for each in db.desk.appointments.values()
            if each.talk.number == talk and each.state is not Booking.CANCELLED
        ]
        return self._as_now(max(mine, key=lambda each: each.id, default=None))

    async def book_appointment(
        self, talk: int, booked: Booked, *, appointment: int | None = None
    ) -> int:
        """Store what became of an appointment, or a new one."""
        db = await self._begin()
        if appointment is None:
            of = self._talk(talk)
            assert of is not None
            appointment = db.new_id()
            known = Appointment(appointment, of, booked.now, None, (), booked.state)
        else:
            known = db.desk.appointments[appointment]
        db.desk.appointments[appointment] = replace(
            known,
            state=booked.state,
            agreed=booked.agreed,
            at=booked.at,
            texts=booked.texts,
            by=booked.by,
        )
        return appointment
