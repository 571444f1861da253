"""What a text that asks for something brings about, and whether it is answered by the program."""

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from textback_ari.conversations.events import EventKind
from textback_ari.conversations.keywords import Intent, Meaning
from textback_ari.messages.kinds import ASKED_FOR, Kind
from textback_ari.messages.texts import LineTexts
from textback_ari.private import Number
from textback_ari.rules.guard import loop
from textback_ari.rules.limits import Standing, tightest, uses
from textback_ari.rules.numbers import region_of, why_not_textable
from textback_ari.rules.policy import LinePolicy, StopAnswers
from textback_ari.rules.verdict import Facts
from textback_ari.rules.wording import Occasion, Wording, fill, language_for

NO_REPLY: Final = "no_reply"
"""The ready texts of a line whose texts come from a name."""
ANSWERS_PER_HOUR: Final = 3
"""Answers to HELP, START and a line's own words that one caller gets in an hour; and, counted by
themselves, confirmations of an opt-out."""
ANSWERS_PER_DAY: Final = 10
"""Answers but confirmations that one caller gets in a day: two machines that answer each other
slowly enough for the loop guard."""
NOTHING_CHANGES: Final = "nothing changes"
THE_CARRIER: Final = "the carrier answers"
ANSWERED_WITHIN: Final = 300.0
"""Seconds within which an answer leaves or never does: a confirmation of an opt-out within five
minutes falls under the consent given before (47 CFR 64.1200(a)(12))."""
_ANSWERED_BY: Final = MappingProxyType(
    {
        Intent.OPT_OUT: Kind.OPTED_OUT,
        Intent.OPT_IN: Kind.OPTED_IN,
        Intent.HELP: Kind.HELP,
        Intent.KEYWORD: Kind.ANSWER,
    }
)
_TOLD_AS: Final = MappingProxyType(
    {
        Intent.OPT_OUT: EventKind.OPTED_OUT,
        Intent.DOUBTFUL_OPT_OUT: EventKind.OPT_OUT_DOUBTFUL,
        Intent.OPT_IN: EventKind.OPTED_IN,
        Intent.URGENT: EventKind.URGENT,
    }
)


@dataclass(frozen=True, slots=True)
class Lately:
    """What went on between a business and a caller before this text."""

    called: bool = False
    """Whether the caller ever called and showed the number."""
    confirmations: int = 0
    """Confirmations of an opt-out written in the last hour."""
    answers: int = 0
    """Other answers of the program to the caller's words written in the last hour."""
    answers_today: int = 0
    """The same, in the last 24 hours."""


@dataclass(frozen=True, slots=True)
class Response:
    """What a text brings about."""

    opted_out: bool | None = None
    """Whether the caller is opted out by it, or in again; `None`: neither."""
    event: EventKind | None = None
    say: Kind | None = None
    """Which answer is written."""
    silent: str = ""
    """Why none is where one might be expected."""

    @property
    def unanswered(self) -> bool:
        """Return whether the caller is left without an answer that nobody else gives."""
        return bool(self.silent) and self.silent not in {NOTHING_CHANGES, THE_CARRIER}


def respond(
    policy: LinePolicy, caller: Number, intent: Intent, facts: Facts, lately: Lately, now: float
) -> Response:
    """Return what becomes of a text that was stored for the first time.

    An opt-out counts whoever wrote it. It is confirmed once: not again while it stands, and never
    to a number that neither called nor got a text, which somebody else may have made up. Neither
    the loop guard nor caps (`within_caps`) hold a confirmation back: nothing follows it.
    `facts` and `lately`: of this business and caller, this text included in `facts.talk`.
    """
    event, kind = _TOLD_AS.get(intent), _ANSWERED_BY.get(intent)
    opted_out: bool | None = None
    if intent in {Intent.OPT_OUT, Intent.OPT_IN}:
        wanted = intent is Intent.OPT_OUT
        if facts.opted_out == wanted:
            return Response(silent=NOTHING_CHANGES)
        opted_out = wanted
    if kind is None:
        return Response(event=event)
    out_still = facts.opted_out and opted_out is None
    silent = "the caller is opted out" if out_still else _silence(policy, caller, kind, lately)
    if not silent and facts.blocked:
        silent = "the caller is blocked"
    if not silent and kind is Kind.OPTED_OUT and not (facts.texted_before or lately.called):
        silent = "nothing went on with this number before"
    if not silent and kind is not Kind.OPTED_OUT:
        silent = loop(policy, facts, now)
    return Response(opted_out, event, None if silent else kind, silent)


def within_caps(policy: LinePolicy, response: Response, standing: Standing, now: float) -> Response:
    """Return what becomes of a text where only so much may be texted."""
    if response.say not in ASKED_FOR:
        return response
    use = tightest(uses(standing, policy.limits, now))
    return replace(response, say=None, silent=use.words) if use and use.full else response


def word_answer(
    policy: LinePolicy, kind: Kind, meaning: Meaning, occasion: Occasion, draw: float
) -> Wording:
    """Return what an answer says, in the language of the words that asked for it.

    Those that are understood everywhere are answered in the language that the line writes to the
    caller in. `draw`: luck in [0, 1), which picks among variants.
    """
    language = meaning.language or language_for(policy, occasion.caller)
    if kind is Kind.ANSWER:
        body = fill(policy, policy.keywords[meaning.keyword], policy.language, occasion)
        return Wording(kind, policy.language, "", body)
    texts = policy.texts if policy.answerable else LineTexts(trade=NO_REPLY)
    chosen = texts.choose(kind, language)
    variant = chosen.pick(draw)
    # A confirmation is no first text to a number: it says how to stop, or that all is stopped.
    body = fill(policy, variant.template, chosen.language, replace(occasion, first=False))
    return Wording(kind, chosen.language, variant.name, body)


def _silence(policy: LinePolicy, caller: Number, kind: Kind, lately: Lately) -> str:
    if kind is not Kind.ANSWER and policy.stop_answered_by is StopAnswers.CARRIER:
        return THE_CARRIER
    if not policy.gateways_to(caller):
        return "no gateway leads there"
    if (region_of(caller) or "") not in policy.texted_regions:
        return "numbers of this country are not texted"
    if why := why_not_textable(caller):
        return why
    if kind is not Kind.OPTED_OUT and lately.answers_today >= ANSWERS_PER_DAY:
        return "answered often enough this day"
    written = lately.confirmations if kind is Kind.OPTED_OUT else lately.answers
    return "answered often enough this hour" if written >= ANSWERS_PER_HOUR else ""
