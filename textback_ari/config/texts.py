"""`[lines.texts]`: what a line says, as its owner wrote it, checked word by word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from textback_ari.config.errors import SeveralError, nearest, shown
from textback_ari.messages import caller_names
from textback_ari.messages.languages import Language
from textback_ari.messages.opening import longest_wordings
from textback_ari.messages.ready import CONFIRMATIONS, FOLLOW_UPS
from textback_ari.messages.segments import segment
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import (
    KEYS,
    MOST_VARIANTS,
    LineTexts,
    Ready,
    Variant,
    invites_reply,
    read_text,
    ready_variant,
    variant_name,
)
from textback_ari.private import Number
from textback_ari.rules.policy import LinePolicy, StopAnswers
from textback_ari.rules.wording import fill_with

MOST_PARTS = 10
"""Parts of one text at most: carriers and phones lose longer ones, and each part is paid."""
_MOST_WEIGHT = 1_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_\-]{0,15}")
_LONGEST_CALLER = Number("+" + "9" * 15)

Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrittenVariant:
    """One wording as it is written; without a name it goes by its place."""

    text: Template | Ready
    name: str | None = None
    weight: int = 1


Written = Mapping[str, tuple[WrittenVariant, ...]]


@dataclass(frozen=True, slots=True)
class WrittenTexts:
    """A line's texts: those in its own language, and those in others."""

    own: Written = field(default_factory=dict)
    others: Mapping[Language, Written] = field(default_factory=dict)


def written_texts(value: object) -> WrittenTexts:
    """Read the whole table.

    Raises:
        SeveralError: what is wrong, each with its place in the table.
    """
    problems: list[tuple[Place, str]] = []
    own: dict[str, tuple[WrittenVariant, ...]] = {}
    others: dict[Language, Written] = {}
    for key, written in _table(value, (), problems):
        if key in set(Language) and isinstance(written, Mapping):
            others[Language(key)] = {
                inner: found
                for inner, deeper in _table(written, (key,), problems)
                if (found := _text_of(inner, deeper, (key,), problems))
            }
        elif found := _text_of(key, written, (), problems):
            own[key] = found
    if problems:
        raise SeveralError(problems)
    return WrittenTexts(own, others)


def _table(
    value: object, place: Place, problems: list[tuple[Place, str]]
) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        yield from ((str(key), written) for key, written in value.items())
    else:
        problems.append((place, f"must be a table of texts; found {shown(value)}"))


def _text_of(
    key: str, written: object, place: Place, problems: list[tuple[Place, str]]
) -> tuple[WrittenVariant, ...]:
    """Return the wordings under a key, none where something is wrong with them."""
    if key not in KEYS:
        problems.append(((*place, key), _unknown(key, written)))
        return ()
    listed = written if isinstance(written, list) else [written]
    if not 1 <= len(listed) <= MOST_VARIANTS:
        sentence = f"has {len(listed)} variants; allowed are 1 to {MOST_VARIANTS}"
        problems.append(((*place, key), sentence))
        return ()
    found: list[WrittenVariant] = []
    for number, variant in enumerate(listed, 1):
        try:
            found.append(_variant(variant))
        except ValueError as error:
            which = f"variant {number}: " if len(listed) > 1 else ""
            problems.append(((*place, key), f"{which}{error}"))
    if len(found) == len(listed) and (wrong := _together(found)):
        problems.append(((*place, key), wrong))
    return tuple(found)


def _unknown(key: str, written: object) -> str:
    if key in set(Language):
        return f"must be a table of texts; found {shown(written)}"
    if isinstance(written, Mapping) and "text" not in written:
        return f"is no language of the program's; {nearest(key, Language)}"
    hint = nearest(key, KEYS)
    if not hint.startswith("did"):
        hint = "allowed are standard, after_hours, text_me, and causes (busy, closed_busy, ...)"
    return f"there is no text for this; {hint}"


def _variant(written: object) -> WrittenVariant:
    if isinstance(written, str):
        return WrittenVariant(read_text(written))
    if not isinstance(written, Mapping):
        raise ValueError(  # noqa: TRY004 - told like every other mistake
            f'must be text in quotes, a list of texts, or {{text = "...", weight = 2}}; '
            f"found {shown(written)}"
        )
    for key in written:
        if key not in {"text", "name", "weight"}:
            raise ValueError(f'"{key}" is no part of a text; allowed are name, text, weight')
    text, name, weight = (written.get(key) for key in ("text", "name", "weight"))
    if text is None:
        raise ValueError('needs text = "..."')
    if not isinstance(text, str):
        raise ValueError(f"the text must be in quotes; found {shown(text)}")  # noqa: TRY004 - the same
    if name is not None and not (isinstance(name, str) and _NAME.fullmatch(name)):
        raise ValueError(f"{shown(name)} is not a name; write 1 to 16 letters, digits, - and _")
    if weight is None:
        weight = 1
    if isinstance(weight, bool) or not isinstance(weight, int) or not 0 <= weight <= _MOST_WEIGHT:
        raise ValueError(
            f"the weight must be a whole number from 0 to {_MOST_WEIGHT}; found {shown(weight)}"
        )
    return WrittenVariant(read_text(text), name, weight)


def _together(variants: Sequence[WrittenVariant]) -> str:
    """Return what is wrong with variants that are each in order."""
    if not any(variant.weight for variant in variants):
        return "every weight is 0: nothing could be sent; give one of them at least 1"
    names = _names(variants)
    twice = next((name for name in names if names.count(name) > 1), None)
    return f"two variants are named {shown(twice)}; give each a name of its own" if twice else ""


def _names(variants: Sequence[WrittenVariant]) -> list[str]:
    return [variant.name or variant_name(place) for place, variant in enumerate(variants)]


def line_texts(written: WrittenTexts, trade: str, language: Language) -> LineTexts:
    """Return a line's texts; what is written without a language is in the line's `language`.

    A ready text named there is meant in every language.
    """
    own: dict[Language, dict[str, tuple[Variant, ...]]] = {}
    for each in Language:
        entries = {
            key: variants
            for key, variants in written.own.items()
            if each is language or all(isinstance(variant.text, Ready) for variant in variants)
        }
        entries |= written.others.get(each, {})
        own[each] = {key: _in_language(variants, trade, each) for key, variants in entries.items()}
    return LineTexts(own, trade)


def _in_language(
    written: Sequence[WrittenVariant], trade: str, language: Language
) -> tuple[Variant, ...]:
    found: list[Variant] = []
    for variant, name in zip(written, _names(written), strict=True):
        if not isinstance(variant.text, Ready):
            found.append(Variant(name, variant.text, variant.weight))
            continue
        ready = ready_variant(variant.text.trade or trade, variant.text.key, language)
        alone = variant.name is None and len(written) == 1
        found.append(Variant(ready.name if alone else name, ready.template, variant.weight))
    return tuple(found)


def wrong_texts(policy: LinePolicy, written: WrittenTexts) -> Iterator[tuple[Place, str]]:
    """Yield what is wrong with a line's texts where its other settings are known.

    Only languages in which the line may write are looked at.
    """
    yield from _beside(policy, written)
    sender = shown(policy.senders_in_use[0])
    for language, key, variant in texts_of(policy):
        place, said = _place(written, language, key), shown(variant.template.source)
        parts = most_parts(policy, variant.template, language)
        if parts > MOST_PARTS:
            yield place, f"{said} can take {parts} parts; allowed are {MOST_PARTS}"
        if not policy.answerable and invites_reply(variant.template.source):
            what_to_do = 'write another text, or set text_set = "no_reply"'
            why = f"{said} invites a reply, which the sender {sender} cannot receive"
            yield place, f"{why}; {what_to_do}"


def _beside(policy: LinePolicy, written: WrittenTexts) -> Iterator[tuple[Place, str]]:
    if policy.opt_out_line and not policy.answerable:
        what, sender = shown(policy.opt_out_line), shown(policy.senders_in_use[0])
        why = f"{what} asks for an answer, which the sender {sender} cannot receive"
        yield ("opt_out_line",), f"{why}; leave opt_out_line out"
    for language in written.others:
        if language is not policy.language and not policy.language_by_caller:
            why = f'is never used: the line writes in "{policy.language}"'
            what_to_do = 'with language = "caller" it is, for callers from where it is spoken'
            yield ("texts", str(language)), f"{why}; {what_to_do}"


def _place(written: WrittenTexts, language: Language, key: str) -> Place:
    deeper = key in written.others.get(language, {})
    return ("texts", str(language), key) if deeper else ("texts", key)


def texts_of(policy: LinePolicy) -> Iterator[tuple[Language, str, Variant]]:
    """Yield each text that a line may send, with its language and the key under which it stands."""
    languages = Language if policy.language_by_caller else (policy.language,)
    unused = {*FOLLOW_UPS} - {*policy.follow_up.texts}
    if policy.stop_answered_by is StopAnswers.CARRIER or not policy.answerable:
        unused |= {*CONFIRMATIONS}
    for language in languages:
        told: set[str] = set()
        for key in sorted(KEYS - unused):
            chosen = policy.texts.choose(key, language)
            if chosen.key not in told:
                told.add(chosen.key)
                yield from ((language, chosen.key, variant) for variant in chosen.variants)


def most_parts(policy: LinePolicy, template: Template, language: Language) -> int:
    """Return how many parts a text takes where caller and opening are as long as they can be."""
    openings = longest_wordings(language) if "opening" in template.placeholders else {""}
    names = {"", "W" * caller_names.LONGEST} if "caller_name" in template.placeholders else {""}
    return max(
        len(
            segment(
                fill_with(
                    policy,
                    template,
                    language,
                    caller=_LONGEST_CALLER,
                    name=name,
                    opening=opening,
                    first=True,
                ).text
            ).parts
        )
        for opening in openings
        for name in names
    )
