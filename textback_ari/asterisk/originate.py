"""Callbacks through ARI: a PBX is asked for one, and asked what became of it.

dialplan/extensions-textback.conf carries it out and writes one line, kept in AstDB and in a global
variable. ARI reads global variables alone (Asterisk 22, ast_ari_asterisk_get_global_var evaluates
no function), so that after a restart of Asterisk the dialplan is asked to copy the line there.
"""

import asyncio
import re

import aiohttp
import structlog

from textback_ari.asterisk.ari import (
    AriClient,
    AriError,
    AriForbiddenError,
    AriLoginError,
    AriNotConnectedError,
    AriRefusedError,
)
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.conversations.callbacks import CHANNEL, TEAM, Note, Plan, Seen, Step
from textback_ari.ports import PhoneAwayError, RingAnswer

_log = structlog.get_logger(__name__)

CONTEXT = "textback-callback"
_VARIABLE = "TEXTBACK_CB"
_KEY = re.compile(r"[0-9a-z]{1,40}")
_NOBODY = "0"
"""A key that no callback has."""
_VERSION = "1"
_NOTHING = "-"
"""What the dialplan says of a callback that it does not know."""
_FIELDS = 5
_LONGEST = 200
_EPOCH = re.compile(r"[0-9]{1,11}")
_COUNT = re.compile(r"[0-9]{1,6}")
_SLACK = 10
"""Seconds more than the parts of a callback take together, for what Asterisk does in between."""
_HELPER_LIMIT = 5
_READ_TRIES = 15
_READ_PAUSE = 0.2
"""Together the three seconds that a busy dialplan has to say what it knows."""


class NotANoteError(ValueError):
    """What stands in a callback's place was not written by the dialplan."""


def read_note(line: str) -> Note | None:
    """Return what a line of the dialplan's tells, `None` where there is none.

    Raises:
        NotANoteError: the dialplan did not write it; the sentence quotes none of it.
    """
    if line in {"", _NOTHING}:
        return None
    if len(line) > _LONGEST:
        raise NotANoteError("it is too long")
    version, *fields = line.split("^")
    if version != _VERSION or len(fields) != _FIELDS - 1:
        raise NotANoteError("it is of another version")
    word, at, first, second = fields
    if word not in set(Step) or not _EPOCH.fullmatch(at):
        raise NotANoteError("it has other fields")
    step = Step(word)
    asked = step in {Step.ASKED, Step.ACCEPTED} and _COUNT.fullmatch(first)
    ended = step is Step.ENDED
    return Note(
        step=step,
        at=float(at),
        member=int(first) if asked else None,
        dialstatus=first if ended and first.isascii() and first.isalpha() else "",
        talked_for=float(second) if ended and _COUNT.fullmatch(second) else 0.0,
    )


def channels_of(key: str) -> tuple[str, str]:
    """Return the ids of a callback's two channels: the customer's half, and the team's."""
    if not _KEY.fullmatch(key):
        raise ValueError("a callback's key is made of lower-case letters and digits")
    return f"{CHANNEL}{key}", f"{CHANNEL}{key}{TEAM}"


def request_of(plan: Plan) -> dict[str, object]:
    """Return the body of POST /channels for a callback. Variables with `__` reach every leg."""
    first, second = channels_of(plan.key)
    everywhere = {
        "": plan.key,
        "_ALL": str(plan.longest + _SLACK),
        "_RING": str(plan.ring_for),
        "_ASK": str(plan.key_within),
        "_KEY": plan.accept_key,
        "_SAY": "&".join(plan.say),
        **{f"_TEAM_{place}": member for place, member in enumerate(plan.team, 1)},
    }
    here = {
        "_SHOW": plan.shown,
        "_NAME": "Callback",
        "_NUMBER": plan.number,
        "_CONTEXT": plan.context,
        "_FROM": plan.caller_id,
        "_DIAL": str(plan.dial_for),
        "_MOST": str(plan.most),
        **{
            f"_ROUND_{turn}": "&".join(f"Local/{place}@{CONTEXT}-member/n" for place in places)
            for turn, places in enumerate(plan.rounds, 1)
        },
    }
    return {
        "endpoint": f"Local/team@{CONTEXT}/n",
        "context": CONTEXT,
        "extension": "customer",
        "priority": 1,
        "timeout": plan.ringing + _SLACK,
        "channelId": first,
        "otherChannelId": second,
        "variables": {f"__{_VARIABLE}{name}": value for name, value in everywhere.items()}
        | {f"{_VARIABLE}{name}": value for name, value in here.items()},
    }


class AriPhone:
    """Implements `ports.CallbackPhone`; it keeps nothing, each question has its own session."""

    def __init__(self, settings: PbxSettings) -> None:
        """Ask the PBX of these settings."""
        self.name = settings.name
        self._settings = settings

    async def ring(self, plan: Plan) -> RingAnswer:
        """Have the PBX carry a callback out; raises nothing.

        A second request for the same callback changes nothing: Asterisk refuses the channel's id
        while the first is under way, and the dialplan ends one whose key it knows.
        """
        async with aiohttp.ClientSession() as session:
            client = AriClient(self._settings, session)
            try:
                await client.originate(request_of(plan))
            except (AriNotConnectedError, AriForbiddenError, AriLoginError) as error:
                return RingAnswer(taken=False, why=str(error))
            except AriRefusedError as error:
                # 409: a channel of that id is there already; 5xx: it may have been made.
                refused = error.status // 100 == 4 and error.status != 409
                return RingAnswer(taken=False if refused else None, why=str(error))
            except AriError as error:
                return RingAnswer(taken=None, why=str(error))
        return RingAnswer(taken=True)

    async def look(self, key: str) -> Seen:
        """Return how far a callback is.

        Raises:
            PhoneAwayError: the PBX cannot be asked now.
        """
        async with aiohttp.ClientSession() as session:
            client = AriClient(self._settings, session)
            try:
                # The channels first: what a channel does last is to note how it ended.
                alive = False
                for channel in channels_of(key):
                    alive = alive or await client.has_channel(channel)
                line = await client.variable(f"{_VARIABLE}_{key}")
                if not alive and not line:
                    await self._have_done(client, "read", key)
                    line = await self._read(client, key)
            except AriError as error:
                raise PhoneAwayError(f"callback {key}: {error}") from error
        try:
            return Seen(alive, read_note(line), dialplan=alive or bool(line))
        except NotANoteError as error:
            _log.warning("callback_note_not_understood", pbx=self.name, key=key, why=str(error))
            return Seen(alive)

    async def has_dialplan(self) -> bool:
        """Return whether the PBX has the dialplan that carries callbacks out.

        Raises:
            PhoneAwayError: the PBX cannot be asked, or does not let this user.
        """
        found = (await self.look(_NOBODY)).dialplan
        await self.forget(_NOBODY)
        return found

    async def _read(self, client: AriClient, key: str) -> str:
        """Return what the dialplan copies from AstDB, waiting for it; empty where it never does."""
        for _ in range(_READ_TRIES):
            if line := await client.variable(f"{_VARIABLE}_{key}"):
                return line
            await asyncio.sleep(_READ_PAUSE)
        return ""

    async def forget(self, key: str) -> None:
        """Have the PBX forget a callback whose result is stored.

        Raises:
            PhoneAwayError: the PBX cannot be asked now.
        """
        async with aiohttp.ClientSession() as session:
            client = AriClient(self._settings, session)
            try:
                await self._have_done(client, "forget", key)
                await client.unset_variable(f"{_VARIABLE}_{key}")
            except AriError as error:
                raise PhoneAwayError(f"callback {key}: {error}") from error

    async def _have_done(self, client: AriClient, what: str, key: str) -> None:
        """Have the dialplan do what ARI cannot, on a channel that lives for that alone."""
        await client.originate(
            {
                "endpoint": f"Local/{what}@{CONTEXT}/n",
                "context": CONTEXT,
                "extension": "h",
                "priority": 1,
                "timeout": _HELPER_LIMIT,
                "variables": {_VARIABLE: key},
            }
        )
