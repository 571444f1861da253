"""What a self-test calls, from where, and as whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import aiohttp

from textback_ari.asterisk.ari import AriClient, AriRefusedError
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.calls.tracker import ANY_TRUNK
from textback_ari.calls.trial import Trial
from textback_ari.cli.words import printable
from textback_ari.config import Settings
from textback_ari.private import Number, RawNumber
from textback_ari.rules.calling_back import CallbackPolicy, dialled, is_emergency
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import (
    NotANumber,
    example_of,
    read_number,
    region_of,
    why_not_textable,
)
from textback_ari.rules.policy import LinePolicy

HOOK = "textback-in"
RING_SECONDS = 5.0
_OVER_MIN_RING = 2.0
_PJSIP = "PJSIP/"
_OUT = CallbackPolicy(pbx="", ring=())


class WrongPlanError(ValueError):
    """What was asked for cannot be tested; the sentence says why, and what to say instead."""


class NoWayInError(Exception):
    """Where the trunk's calls begin in the dialplan is not known; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed. Times are seconds."""

    line: str | None = None
    caller: str | None = None
    pbx: str | None = None
    trunk: str | None = None
    context: str | None = None
    number: str | None = None
    """What to call there, where it is not the line's DID."""
    ring: float | None = None
    receipt: float = 10.0
    send: bool = True
    live: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What is called. Times are seconds."""

    pbx: PbxSettings
    line: LinePolicy
    caller: Number
    number: str
    """What is called, as the dialplan has it."""
    context: str
    """Where it is called; empty: where the trunk's calls begin, which the PBX tells."""
    trunk: str
    """Whose calls the call stands for; empty where calls from all trunks are watched."""
    ring: float
    """How long telephones ring before the caller gives up."""
    receipt: float
    trial: Trial | None
    """`None`: the call goes out and comes in again."""

    @property
    def live(self) -> bool:
        """Return whether the call leaves the PBX."""
        return self.trial is None


@dataclass(frozen=True, slots=True)
class WayIn:
    """Where a trunk's calls begin in the dialplan, and what the trunk sets on them."""

    context: str
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def hooked(self) -> bool:
        """Return whether the hook is there, by its name."""
        return self.context.startswith(HOOK)


def make_plan(settings: Settings, asked: Asked, line: LinePolicy) -> Plan:
    """Return what is to be called for a line.

    Raises:
        WrongPlanError: it must not be called so, or more has to be said.
    """
    pbx = _pbx(settings, asked.pbx)
    caller = _caller(settings, asked, line)
    trial = None if asked.live else Trial.SEND if asked.send else Trial.DECIDE
    way_out = line.callback or _OUT
    if asked.live:
        number = asked.number or dialled(way_out, line.number, line.country)
        context = asked.context or way_out.context
    else:
        did = next(iter(line.dids), line.number.e164.removeprefix("+"))
        number, context = asked.number or did, asked.context or ""
    if not number or not all(char.isalnum() or char in "+*#_-." for char in number):
        raise WrongPlanError(f"--dial: {printable(number)!r} is nothing that can be called")
    if is_emergency(number, line.country):
        raise WrongPlanError(f"--dial: {printable(number)!r} may reach an emergency service")
    ring = asked.ring if asked.ring is not None else RING_SECONDS
    return Plan(
        pbx=pbx,
        line=line,
        caller=caller,
        number=number,
        context=context,
        trunk=_trunk(pbx, asked.trunk),
        ring=max(ring, line.min_ring + _OVER_MIN_RING) if line.min_ring else ring,
        receipt=asked.receipt,
        trial=trial,
    )


def _pbx(settings: Settings, typed: str | None) -> PbxSettings:
    named = {pbx.name: pbx for pbx in settings.pbxes}
    if typed is not None and typed in named:
        return named[typed]
    if typed is None and len(named) == 1:
        return next(iter(named.values()))
    raise WrongPlanError(f"say on which PBX with --pbx; there are {', '.join(named)}")


def _trunk(pbx: PbxSettings, typed: str | None) -> str:
    trunks = sorted(pbx.trunks - {ANY_TRUNK})
    if typed is not None and typed not in trunks and trunks:
        raise WrongPlanError(f"--trunk: {printable(typed)!r} is none; there are {trunks}")
    return typed or next(iter(trunks), "")


def _caller(settings: Settings, asked: Asked, line: LinePolicy) -> Number:
    """Return whom the call comes from: a number that may be texted, and answers for it."""
    if asked.caller is None:
        if asked.live:
            return line.number
        if not asked.send and (example := example_of(line.country)):
            return example
        raise WrongPlanError(
            "say with --from which number calls, and is texted: your own mobile's; "
            "or --no-send, and nobody is texted"
        )
    number = read_number(RawNumber(asked.caller), line.country)
    if isinstance(number, NotANumber):
        raise WrongPlanError(f"--from: {printable(asked.caller)!r} is {number.saw}")
    if asked.live and number == line.number:
        return number
    if why := why_not_textable(number):
        raise WrongPlanError(f"--from: {printable(asked.caller)!r} is {why}, which takes no texts")
    if number in Lines(settings.lines).own_numbers:
        raise WrongPlanError("--from: this is a number of your own lines, which are never texted")
    region = region_of(number) or "no country"
    if region not in line.texted_regions:
        allowed = ", ".join(sorted(line.texted_regions))
        raise WrongPlanError(
            f"--from: the line texts numbers of {allowed}, this one is of {region}"
        )
    return number


async def way_in(plan: Plan) -> WayIn:
    """Ask the PBX where the trunk's calls begin.

    Raises:
        NoWayInError: it does not tell.
        AriError: it cannot be asked.
    """
    if plan.live or (plan.context and not plan.trunk.startswith(_PJSIP)):
        return WayIn(plan.context)
    if not plan.trunk.startswith(_PJSIP):
        if contexts := sorted(plan.pbx.contexts):
            return WayIn(contexts[0])
        raise NoWayInError("all trunks are watched, and in which context calls begin is not told")
    async with aiohttp.ClientSession() as session:
        client = AriClient(plan.pbx, session)
        try:
            told = await client.endpoint_settings(plan.trunk.removeprefix(_PJSIP))
        except AriRefusedError as error:
            if plan.context:
                return WayIn(plan.context)
            raise NoWayInError(f"the PBX does not tell of {plan.trunk}: {error}") from error
    # Asterisk's own settings are written in small letters.
    variables = {name: value for name, value in told.items() if name.isupper()}
    return WayIn(plan.context or told.get("context", "default"), variables)
