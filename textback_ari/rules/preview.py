"""Each text that a line may send, as it would be sent at an instant, with what it costs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from textback_ari.calls.outcome import Cause
from textback_ari.messages.languages import Language
from textback_ari.messages.ready import TEXT_ME
from textback_ari.messages.segments import Encoding, segment
from textback_ari.messages.texts import CLOSED, Variant
from textback_ari.messages.transliteration import Transliterate, dear_characters, parts_of
from textback_ari.private import CallerName, Number
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.wording import Occasion, fill


@dataclass(frozen=True, slots=True)
class Cost:
    """What a text makes on the way: its alphabet and its parts."""

    encoding: Encoding
    parts: int


@dataclass(frozen=True, slots=True)
class Preview:
    """One wording of one text."""

    key: str
    used_for: tuple[str, ...]
    """The keys of calls that get it: causes, with `closed_` where they are closed, `text_me`."""
    language: Language
    variant: str
    share: float
    """Which part of those calls, 0 to 1."""
    text: str
    """As a number gets it that was texted before."""
    first: str
    """As a number gets it for the first time: with the opt-out line."""
    cost: Cost
    first_cost: Cost
    replaced: str
    """Characters that were written plainly."""
    dear: str
    """Characters that keep it out of GSM 7-bit."""
    plainer: int | None
    """Parts that its first sending would take with `transliterate = "all"`, where that helps."""
    without: int
    """Parts that it would take without the dear characters."""


def previews(policy: LinePolicy, now: float, caller: Number, name: CallerName) -> Iterator[Preview]:
    """Yield a line's texts as a call that ends at `now` (epoch seconds) would get them."""
    occasion = Occasion(caller, name, now, now + policy.delay, first=False)
    for language in Language if policy.language_by_caller else (policy.language,):
        uses: dict[str, list[str]] = {}
        for key in _asked_for(policy):
            uses.setdefault(policy.texts.choose(key, language).key, []).append(key)
        for key, used_for in uses.items():
            variants = policy.texts.choose(key, language).variants
            weights = sum(variant.weight for variant in variants)
            for variant in variants:
                share = variant.weight / weights
                yield _preview(policy, key, tuple(used_for), language, variant, share, occasion)


def _asked_for(policy: LinePolicy) -> list[str]:
    """Return the keys under which this line looks for texts, the commonest first."""
    open_ = [str(cause) for cause in Cause if cause in policy.text_on]
    closed = [f"{CLOSED}{cause}" for cause in Cause]
    return [*open_, *closed, TEXT_ME, *policy.follow_up.texts]


def _preview(
    policy: LinePolicy,
    key: str,
    used_for: tuple[str, ...],
    language: Language,
    variant: Variant,
    share: float,
    occasion: Occasion,
) -> Preview:
    def said(line: LinePolicy, *, first: bool) -> str:
        return fill(line, variant.template, language, replace(occasion, first=first)).text

    text, first = said(policy, first=False), said(policy, first=True)
    as_written = said(replace(policy, transliterate=Transliterate.OFF), first=True)
    plain = said(replace(policy, transliterate=Transliterate.ALL), first=True)
    dear = dear_characters(first)
    return Preview(
        key=key,
        used_for=used_for,
        language=language,
        variant=variant.name,
        share=share,
        text=text,
        first=first,
        cost=_cost(text),
        first_cost=_cost(first),
        replaced="".join(char for char in dear_characters(as_written) if char not in first),
        dear=dear,
        without=parts_of("".join(char for char in first if char not in dear)),
        plainer=parts_of(plain) if dear and not dear_characters(plain) else None,
    )


def _cost(text: str) -> Cost:
    cut = segment(text)
    return Cost(cut.encoding, len(cut.parts))
