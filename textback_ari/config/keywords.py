"""`[lines.keywords]`: words that callers can text to a line, and what answers them."""

from collections.abc import Iterator, Mapping
from typing import Final

from textback_ari.config.errors import SeveralError, shown
from textback_ari.config.texts import MOST_PARTS, most_parts
from textback_ari.conversations.keywords import plain_keyword, reserved
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import invites_reply
from textback_ari.rules.policy import LinePolicy

MOST: Final = 50
"""Keywords of one line."""
_LONGEST: Final = 30


def written_keywords(value: object) -> dict[str, Template]:
    """Read the whole table.

    Raises:
        SeveralError: what is wrong, each with its place in the table.
    """
    if not isinstance(value, Mapping):
        raise ValueError(f"must be a table of words and answers; found {shown(value)}")  # noqa: TRY004 - pydantic collects ValueErrors
    if len(value) > MOST:
        raise ValueError(f"has {len(value)} words; allowed are {MOST}")
    problems: list[tuple[tuple[str, ...], str]] = []
    found: dict[str, Template] = {}
    plain: dict[str, str] = {}
    for key, answer in value.items():
        word = str(key)
        said = plain_keyword(word)
        if not (0 < len(said) <= _LONGEST) or {".", ","} & set(said.split()):
            problems.append(((word,), f"must be one to {_LONGEST} letters, figures and blanks"))
        elif reserved(word):
            problems.append(((word,), "means something already, as STOP, START, HELP, URGENT do"))
        elif said in plain:
            problems.append(((word,), f"is the same word as {shown(plain[said])}"))
        elif not isinstance(answer, str):
            problems.append(((word,), f"must be text in quotes; found {shown(answer)}"))
        else:
            plain[said] = word
            try:
                found[word] = Template.parse(answer)
            except ValueError as error:
                problems.append(((word,), str(error)))
    if problems:
        raise SeveralError(problems)
    return found


def wrong_keywords(policy: LinePolicy) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield what is wrong with a line's answers where its other settings are known."""
    for word, template in policy.keywords.items():
        place, said = ("keywords", word), shown(template.source)
        parts = most_parts(policy, template, policy.language)
        if parts > MOST_PARTS:
            yield place, f"{said} can take {parts} parts; allowed are {MOST_PARTS}"
        if not policy.answerable and invites_reply(template.source):
            sender = shown(policy.senders_in_use[0])
            yield place, f"{said} invites a reply, which the sender {sender} cannot receive"
