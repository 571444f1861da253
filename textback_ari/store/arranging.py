"""Storing appointments: a part of the `Transaction` port."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select, update

from textback_ari.conversations.slots import Booking, Slot, slot_of
from textback_ari.ports import Appointment, Booked, CallerKey, Talk
from textback_ari.private import Number
from textback_ari.store.counting import Counting
from textback_ari.store.session import Session
from textback_ari.store.tables import appointments, callers, conversations
from textback_ari.store.text import fit

_OPEN: Final = (Booking.ASKED, Booking.COUNTERED)
_TALK: Final = ("id", "line", "lead")
APPOINTMENTS: Final = (
    select(
        appointments,
        *(conversations.c[name].label(f"talk_{name}") for name in _TALK),
        callers.c.business,
        callers.c.number,
    )
    .join(conversations, conversations.c.id == appointments.c.conversation_id)
    .join(callers, callers.c.id == conversations.c.caller_id)
)


def appointment_from(row: Any) -> Appointment:
    """Return the appointment of a row of `APPOINTMENTS`."""
    caller = CallerKey(row.business, Number(row.number))
    return Appointment(
        id=row.id,
        talk=Talk(row.talk_id, caller, row.talk_line, row.talk_lead),
        asked_at=row.asked_at,
        message_id=row.message_id,
        proposed=tuple(slot_of(each) for each in row.proposed),
        state=Booking(row.state),
        agreed=None if row.agreed is None else slot_of(row.agreed),
        at=row.at,
        texts=tuple(row.texts),
        by=row.changed_by,
    )


class Calendar(Session):
    """Appointments as the read side shows them."""

    async def appointments(self, limit: int) -> Sequence[Appointment]:
        """Return the appointments that are not cancelled: the open ones, then by their time."""
        found = await self._run(
            APPOINTMENTS.where(appointments.c.state != str(Booking.CANCELLED))
            .order_by(appointments.c.at.is_not(None), appointments.c.at, appointments.c.id)
            .limit(limit)
        )
        return [appointment_from(row) for row in found]


class Arranging(Counting):
    """Appointments."""

    async def ask_appointment(
        self, caller: CallerKey, line: str, message_id: int, slots: Sequence[Slot], at: float
    ) -> int:
        """Store which times a locked caller named; an open wish of the conversation gets them."""
        talk = (line, self._id_of(caller))
        made = await self._open_conversations({talk: at})
        named = {"message_id": message_id, "proposed": [slot.stored() for slot in slots]}
        changed = {"state": Booking.ASKED, "changed_at": at, "changed_by": ""}
        found = await self._run(
            update(appointments)
            .where(
                appointments.c.conversation_id == made[talk],
                appointments.c.state.in_(_OPEN),
            )
            .values(**named, **changed)
            .returning(appointments.c.id)
        )
        open_one = found.scalar()
        if open_one is not None:
            return int(open_one)
        return await self._new_appointment(made[talk], asked_at=at, **named, **changed)

    async def appointment(self, number: int) -> Appointment | None:
        """Return an appointment by its number."""
        found = await self._run(APPOINTMENTS.where(appointments.c.id == number))
        row = found.one_or_none()
        return None if row is None else appointment_from(row)

    async def appointment_of(self, talk: int) -> Appointment | None:
        """Return the newest appointment of a conversation that is not cancelled."""
        found = await self._run(
            APPOINTMENTS.where(
                appointments.c.conversation_id == talk,
                appointments.c.state != str(Booking.CANCELLED),
            )
            .order_by(appointments.c.id.desc())
            .limit(1)
        )
        row = found.one_or_none()
        return None if row is None else appointment_from(row)

    async def book_appointment(
        self, talk: int, booked: Booked, *, appointment: int | None = None
    ) -> int:
        """Store what became of an appointment, or a new one; returns its number."""
        values = {
            "state": booked.state,
            "agreed": booked.agreed.stored() if booked.agreed else None,
            "at": booked.at,
            "texts": list(booked.texts),
            "changed_at": booked.now,
            "changed_by": fit(booked.by),
        }
        if appointment is None:
            return await self._new_appointment(talk, asked_at=booked.now, proposed=[], **values)
        await self._run(
            update(appointments).where(appointments.c.id == appointment).values(**values)
        )
        return appointment

    async def _new_appointment(self, talk: int, **values: Any) -> int:
        made = await self._run(
            self._insert(appointments)
            .values(**{"conversation_id": talk, "texts": [], **values})
            .returning(appointments.c.id)
        )
        return int(made.scalar_one())
