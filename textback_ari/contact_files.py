"""Contacts in files: CSV with or without a heading, and vCards. Hostile: files come from anywhere.

A line or card that cannot be used is told with its line number, and the others are read.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import vobject

from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.numbers import NotANumber, read_number

MOST_LINES = 1_000_000
_LONGEST_LINE = 10_000
_LONGEST_CARD = 200_000
_LONGEST_NAME = 200
_NUMBER_HEADINGS = frozenset(
    {"number", "phone", "phone number", "telephone", "tel", "mobile", "cell", "phone 1 - value"}
)
_NAME_HEADINGS = frozenset({"name", "full name", "display name", "contact", "file as"})
_FIRST_HEADINGS = frozenset({"first name", "given name", "firstname"})
_LAST_HEADINGS = frozenset({"last name", "family name", "lastname", "surname"})
_COMMENT_HEADINGS = frozenset({"comment", "note", "notes"})


class ContactFileError(ValueError):
    """A file that holds no contacts at all; the sentence says why."""


@dataclass(frozen=True, slots=True)
class FoundContact:
    """One contact of a file: a number, in E.164, with a name that may be empty."""

    line: int
    """Where it stands, counted from 1."""
    number: Number
    name: CallerName
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Unusable:
    """A line or card that could not be read: where, and why in a phrase without its digits."""

    line: int
    why: str


def read_contacts(text: str, country: str, *, vcard: bool) -> Iterator[FoundContact | Unusable]:
    """Yield each contact of a file's text, in order.

    `country`: ISO 3166-1 alpha-2, how national spellings are read.

    Raises:
        ContactFileError: the file has no number column, or is too large.
    """
    if text.count("\n") > MOST_LINES:
        raise ContactFileError(f"it has more than {MOST_LINES} lines")
    return _cards(text, country) if vcard else _rows(text, country)


def _rows(text: str, country: str) -> Iterator[FoundContact | Unusable]:
    lines = text.removeprefix("\N{BYTE ORDER MARK}").splitlines()
    first = next((line for line in lines if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    columns: _Columns | None = None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if len(line) > _LONGEST_LINE:
            yield Unusable(number, "the line is too long")
            continue
        try:
            cells = next(csv.reader(io.StringIO(line), delimiter=delimiter, strict=True))
        except csv.Error as error:
            yield Unusable(number, f"it is not CSV ({error})")
            continue
        if columns is None:
            columns = _Columns.of(cells, country)
            if columns.heading:
                continue
        yield columns.read(number, cells, country)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds what; -1: none does."""

    number: int
    names: tuple[int, ...]
    comment: int
    heading: bool

    @classmethod
    def of(cls, cells: Sequence[str], country: str) -> "_Columns":
        """Read a heading; a first line that holds a number is none."""
        named = [cell.strip().strip('"').casefold() for cell in cells]
        number = _first(named, _NUMBER_HEADINGS)
        if number < 0:
            with_number = [
                n
                for n, cell in enumerate(cells)
                if not isinstance(read_number(RawNumber(cell.strip()), country), NotANumber)
            ]
            if not with_number:
                raise ContactFileError(
                    'its first line names no column "number" or "phone", and holds no number'
                )
            number = with_number[0]
            rest = [n for n in range(len(cells)) if n != number]
            return cls(number, tuple(rest[:1]), -1, heading=False)
        whole = _first(named, _NAME_HEADINGS)
        parts = (_first(named, _FIRST_HEADINGS), _first(named, _LAST_HEADINGS))
        names = (whole,) if whole >= 0 else tuple(n for n in parts if n >= 0)
        return cls(number, names, _first(named, _COMMENT_HEADINGS), heading=True)

    def read(self, line: int, cells: Sequence[str], country: str) -> FoundContact | Unusable:
        """Return what a line says."""
        if self.number >= len(cells):
            return Unusable(line, "it has no number")
        name = " ".join(cells[n].strip() for n in self.names if n < len(cells))
        comment = cells[self.comment] if 0 <= self.comment < len(cells) else ""
        return _contact(line, cells[self.number], name, comment, country)


def _first(named: Sequence[str], headings: frozenset[str]) -> int:
    return next((n for n, name in enumerate(named) if name in headings), -1)


def _cards(text: str, country: str) -> Iterator[FoundContact | Unusable]:
    began, card = 0, list[str]()
    for number, line in enumerate(text.splitlines(), 1):
        word = line.strip().upper()
        if word == "BEGIN:VCARD":
            if card:
                yield Unusable(began, "the card does not end")
            began, card = number, [line]
        elif card:
            card.append(line)
            if word == "END:VCARD":
                yield from _card(began, card, country)
                card = []
        elif word:
            yield Unusable(number, "it stands outside of any card")
    if card:
        yield Unusable(began, "the card does not end")


def _card(began: int, lines: Sequence[str], country: str) -> Iterator[FoundContact | Unusable]:
    content = "\r\n".join(lines)
    if len(content) > _LONGEST_CARD:
        # A picture, as a rule; what is looked for stands before it, and is not worth the risk.
        yield Unusable(began, "the card is too long")
        return
    try:
        card = vobject.readOne(content + "\r\n")
        numbers = [str(each.value) for each in card.contents.get("tel", ())]
        name = next((str(each.value) for each in card.contents.get("fn", ())), "")
        if not name:
            name = next((str(each.value) for each in card.contents.get("n", ())), "")
    except Exception as error:  # noqa: BLE001 - vobject raises whatever a hostile card provokes
        yield Unusable(began, f"the card cannot be read ({type(error).__name__})")
        return
    if not numbers:
        yield Unusable(began, "the card has no telephone number")
    for number in numbers:
        yield _contact(began, number, name, "", country)


def _contact(
    line: int, number: str, name: str, comment: str, country: str
) -> FoundContact | Unusable:
    read = read_number(RawNumber(number.strip()), country)
    if isinstance(read, NotANumber):
        return Unusable(line, f"its number cannot be used: {read.saw}")
    return FoundContact(line, read, CallerName(_tidy(name)), _tidy(comment))


def _tidy(text: str) -> str:
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())[:_LONGEST_NAME]
