"""From a line's table to its policy, with what only shows when its settings are taken together."""

import re
from collections.abc import Collection, Iterator
from datetime import datetime

from textback_ari.config.errors import nearest, shown
from textback_ari.config.models import LineTable
from textback_ari.config.values import duration_words
from textback_ari.messages.texts import KEYS, choose
from textback_ari.rules.numbers import region_of
from textback_ari.rules.policy import LinePolicy

_INVITES_REPLY = re.compile(
    r"\b(?:repl(?:y|ies)|stop|text (?:us|me|back|what)|answer (?:this|here))\b", re.IGNORECASE
)

Wrong = tuple[tuple[str, ...], str]
"""A place in a line's table, and a sentence that says what is wrong there."""


def read_line(table: LineTable, gateways: Collection[str]) -> tuple[LinePolicy, list[Wrong]]:
    """Return what a line's table says, and what is wrong with it: place in the table, sentence.

    `gateways`: the names of those that there are.
    """
    wrong: list[Wrong] = []
    longest = table.delay + table.delay_jitter
    if longest >= table.give_up_after:
        told = "delay" if not table.delay_jitter else "delay and delay_jitter together"
        sentence = (
            f"{duration_words(table.give_up_after)} is not more than {told} "
            f"({duration_words(longest)})"
        )
        wrong.append((("give_up_after",), sentence))
    for gateway in table.gateways:
        if gateway not in gateways:
            hint = nearest(gateway, gateways)
            wrong.append((("gateways",), f"there is no gateway {shown(gateway)}; {hint}"))
    policy = LinePolicy(
        number=table.number,
        business=table.business,
        timezone=table.timezone,
        country=region_of(table.number) or "",
        dids=tuple(table.dids),
        agent=table.agent,
        gateways=tuple(dict.fromkeys(table.gateways)),
        sender=table.sender or "",
        delay=table.delay,
        delay_jitter=table.delay_jitter,
        give_up_after=table.give_up_after,
        text_on=frozenset(table.text_on),
        text_after_voicemail=table.text_after_voicemail,
        cooldown=table.cooldown,
        min_ring=table.min_ring,
        callback_within=table.callback_within,
        opt_out_line=table.opt_out_line.strip(),
        hours=table.hours,
        countries=frozenset(table.countries),
        texts=dict(table.texts),
        paused=bool(table.paused),
        paused_until=_end_of_pause(table),
        dry_run=table.dry_run,
    )
    if any(char.isalpha() for char in policy.sender):
        for key, text in _invitations(policy):
            sentence = (
                f"{shown(text)} invites a reply, which the sender {shown(policy.sender)} "
                'cannot receive; write another text (opt_out_line may be "")'
            )
            wrong.append((tuple(key.split(".")), sentence))
    return policy, wrong


def _end_of_pause(table: LineTable) -> float | None:
    """Return when the pause ends by itself; a time without an offset is on the line's own clock."""
    end = table.paused
    if not isinstance(end, datetime):
        return None
    return (end if end.tzinfo else end.replace(tzinfo=table.timezone)).timestamp()


def _invitations(policy: LinePolicy) -> Iterator[tuple[str, str]]:
    """Yield the texts that this line may send and that ask for an answer, each under its key."""
    if _INVITES_REPLY.search(policy.opt_out_line):
        yield "opt_out_line", policy.opt_out_line
    sent = dict(choose(policy.texts, key) for key in sorted(KEYS))
    for key, template in sent.items():
        if _INVITES_REPLY.search(template.source):
            yield f"texts.{key}", template.source
