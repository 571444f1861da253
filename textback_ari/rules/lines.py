"""Which line was called: the PBX writes the number dialled in its own way, or gives it a name."""

from collections.abc import Iterable, Iterator

from textback_ari.private import Number, RawNumber
from textback_ari.rules.numbers import (
    LONGEST_URI,
    NotANumber,
    digits_of,
    national,
    read_number,
)
from textback_ari.rules.policy import LinePolicy, is_name

_LONGEST_DID = 80


class AmbiguousLinesError(ValueError):
    """A dialled number could mean two lines; each problem is a sentence."""

    def __init__(self, problems: Iterable[str]) -> None:
        """Keep the sentences apart."""
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))


class Lines:
    """All lines, found by what was dialled, and the business's own numbers."""

    def __init__(self, lines: Iterable[LinePolicy]) -> None:
        """Index the lines.

        Raises:
            AmbiguousLinesError: two lines share a number or a DID, or a spelling could mean either.
        """
        self.replace(lines)

    def replace(self, lines: Iterable[LinePolicy]) -> None:
        """Take these lines in place of the present ones, all at once: an owner changed one.

        Raises:
            AmbiguousLinesError: as in making it; nothing is then replaced.
        """
        before = self.__dict__.copy()
        try:
            self._index(lines)
        except AmbiguousLinesError:
            self.__dict__ = before
            raise

    def _index(self, lines: Iterable[LinePolicy]) -> None:
        self._lines = tuple(lines)
        self._countries = tuple(dict.fromkeys(line.country for line in self._lines))
        self._by_number = {line.number: line for line in self._lines}
        self._by_e164 = {line.number.e164: line for line in self._lines}
        self._by_did = {_key(did): line for line in self._lines for did in line.dids}
        self._by_text: dict[str, tuple[LinePolicy, ...]] = {}
        for line in self._lines:
            self._add_text_number(line.number.e164, line)
        for line in self._lines:
            for number in (*line.text_numbers, *line.senders_in_use):
                if not is_name(number):
                    self._add_text_number(number, line)
        self.own_numbers: frozenset[Number] = frozenset(
            Number(each) for each in self._by_text if each.startswith("+")
        )
        """The business's own numbers, which are never texted."""
        if problems := [
            *self._shared_numbers(),
            *self._shared_dids(),
            *self._shared_spellings(),
            *self._shared_text_numbers(),
        ]:
            raise AmbiguousLinesError(problems)

    def __iter__(self) -> Iterator[LinePolicy]:
        """Iterate over the lines in the order of the configuration."""
        return iter(self._lines)

    def find(self, dialled: str) -> LinePolicy | None:
        """Return the line that a dialled string (hostile) means.

        A DID as configured comes first, then the line's number in any spelling that one of the
        lines' countries has for it.
        """
        if len(dialled) > _LONGEST_DID:
            return None
        if line := self._by_did.get(_key(dialled)):
            return line
        meant = self._meant(dialled)
        return meant[0] if len(meant) == 1 else None

    def texted(self, to: str) -> tuple[LinePolicy, ...]:
        """Return the lines to which a text sent to this number (hostile) may be a reply.

        Several where they share a sender, all of one business: the one whose own number it is
        comes first. The number of none: the line that `find` returns.
        """
        if len(to) > LONGEST_URI:
            return ()
        read = {read_number(RawNumber(to), country) for country in self._countries}
        known = {each.e164 for each in read if not isinstance(each, NotANumber)} & set(
            self._by_text
        )
        if not known and (digits := digits_of(to)) in self._by_text:
            known = {digits}
        if len(known) == 1:
            return self._by_text[known.pop()]
        line = self.find(to)
        return (line,) if line else ()

    def of_number(self, e164: str) -> LinePolicy | None:
        """Return the line with this number in E.164 form."""
        return self._by_e164.get(e164)

    def _add_text_number(self, number: str, line: LinePolicy) -> None:
        there = self._by_text.get(number, ())
        if line not in there:
            self._by_text[number] = (*there, line)

    def _meant(self, dialled: str) -> list[LinePolicy]:
        found: dict[Number, LinePolicy] = {}
        for country in self._countries:
            number = read_number(RawNumber(dialled), country)
            if not isinstance(number, NotANumber) and number in self._by_number:
                found[number] = self._by_number[number]
        return list(found.values())

    def _shared_numbers(self) -> Iterable[str]:
        seen: set[Number] = set()
        for line in self._lines:
            if line.number in seen:
                yield f"two lines have the number {line.number.e164}"
            seen.add(line.number)

    def _shared_dids(self) -> Iterable[str]:
        owners: dict[str, LinePolicy] = {}
        for line in self._lines:
            for did in line.dids:
                owner = owners.setdefault(_key(did), line)
                read = read_number(RawNumber(did), line.country)
                other = None if isinstance(read, NotANumber) else self._by_number.get(read)
                if owner.number != line.number:
                    yield (
                        f'the DID "{did}" is given to {owner.number.e164} and to {line.number.e164}'
                    )
                elif other and other.number != line.number:
                    yield (
                        f'the DID "{did}" of {line.number.e164} is the number of the line '
                        f"{other.number.e164}"
                    )

    def _shared_text_numbers(self) -> Iterable[str]:
        for number, lines in self._by_text.items():
            businesses = sorted({line.business for line in lines})
            if len(businesses) > 1:
                yield (
                    f"texts to {number} would be replies to {' or '.join(businesses)}: give each "
                    "business a sender of its own"
                )

    def _shared_spellings(self) -> Iterable[str]:
        told: set[str] = set()
        for line in self._lines:
            for spelling in national(line.number):
                meant = self._meant(spelling)
                if len(meant) > 1 and _key(spelling) not in self._by_did and spelling not in told:
                    told.add(spelling)
                    numbers = " or ".join(other.number.e164 for other in meant)
                    yield f'"{spelling}" could mean {numbers}: give it to one of them as a DID'


def _key(dialled: str) -> str:
    return dialled.strip().casefold()
