"""What becomes of a lead: who may still be won, who was, for how much, and who was not. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

LONGEST_TAG: Final = 40
MOST_TAGS: Final = 20
LONGEST_WORDS: Final = 200
"""Characters of a name, an address, a reason; a note has `LONGEST_NOTE`."""
LONGEST_NOTE: Final = 2_000


class Status(StrEnum):
    """How far a lead is."""

    NEW = "new"
    """Nobody of the team has been in contact yet."""
    CONTACTED = "contacted"
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Lead:
    """A conversation as something to be won."""

    status: Status = Status.NEW
    value_minor: int | None = None
    """What a won lead is worth, in the currency's smallest unit; `None`: not said."""
    why_lost: str = ""
    assigned: str = ""
    """Who of the team sees to it; empty: nobody in particular."""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of the person, as it was told; empty: not known. Hostile."""

    name: str = ""
    email: str = ""
    company: str = ""


class LeadError(ValueError):
    """What was asked for cannot be; the sentence says why."""


def contacted(lead: Lead) -> Lead:
    """Return a lead after the team wrote or spoke to the caller: only a new one changes."""
    return replace(lead, status=Status.CONTACTED) if lead.status is Status.NEW else lead


def reopened(lead: Lead) -> Lead:
    """Return a lead that somebody marks as contacted by hand, whatever it was."""
    return replace(lead, status=Status.CONTACTED, value_minor=None, why_lost="")


def won(lead: Lead, value_minor: int | None) -> Lead:
    """Return a lead as won; its value may be told later, by winning it again."""
    return replace(lead, status=Status.WON, value_minor=value_minor, why_lost="")


def lost(lead: Lead, why: str) -> Lead:
    """Return a lead as lost."""
    return replace(lead, status=Status.LOST, value_minor=None, why_lost=words(why, "a reason"))


def assigned_to(lead: Lead, whom: str) -> Lead:
    """Return a lead that somebody sees to; empty: nobody in particular."""
    return replace(lead, assigned=words(whom, "a name"))


def tagged(lead: Lead, *, add: str = "", remove: str = "") -> Lead:
    """Return a lead with a tag more, or one less.

    Raises:
        LeadError: the tag is too long, or there are too many.
    """
    tags = dict.fromkeys(tag for tag in lead.tags if tag.casefold() != remove.casefold())
    if add:
        tag = words(add, "a tag", LONGEST_TAG)
        if tag.casefold() not in {each.casefold() for each in tags}:
            tags[tag] = None
    if len(tags) > MOST_TAGS:
        raise LeadError(f"a lead has at most {MOST_TAGS} tags")
    return replace(lead, tags=tuple(tags))


def together(kept: Lead, other: Lead) -> Lead:
    """Return the lead of a caller who has two numbers: the kept one's, unless it is still new."""
    further = other if kept.status is Status.NEW else kept
    tags = tuple(dict.fromkeys((*kept.tags, *other.tags)))[:MOST_TAGS]
    return replace(further, assigned=kept.assigned or other.assigned, tags=tags)


def changes(before: Lead, after: Lead) -> Mapping[str, Any]:
    """Return what differs, as the audit log keeps it; empty: nothing does."""
    told: dict[str, Any] = {}
    if before.status is not after.status:
        told |= {"from": str(before.status), "to": str(after.status)}
    for name in ("value_minor", "why_lost", "assigned"):
        if getattr(before, name) != getattr(after, name):
            told[name] = getattr(after, name)
    if before.tags != after.tags:
        told["tags"] = list(after.tags)
    return told


def with_card(card: Card, told: Mapping[str, str]) -> Card:
    """Return a card with these fields changed.

    Raises:
        LeadError: a field is too long, or the address is none.
    """
    clean = {name: words(value, f"the {name}") for name, value in told.items()}
    email = clean.get("email", "")
    if email and not (email.count("@") == 1 and all(email.split("@")) and " " not in email):
        raise LeadError(f"{email!r} is not an e-mail address")
    return replace(card, **clean)


def words(text: str, what: str, longest: int = LONGEST_WORDS) -> str:
    """Return words fit to keep: one line, no control characters.

    Raises:
        LeadError: they are too long, or cannot be printed.
    """
    clean = " ".join(text.split())
    if len(clean) > longest:
        raise LeadError(f"{what} has {len(clean)} characters; at most {longest} are kept")
    if not clean.isprintable():
        raise LeadError(f"{what} has characters that cannot be printed")
    return clean
