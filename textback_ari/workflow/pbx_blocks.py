"""The PBXes' own lists of blocked callers, kept so that they count while AMI is away."""

import asyncio
from collections.abc import Iterable, Mapping

import structlog

from textback_ari.ports import BlockEntry, Store
from textback_ari.private import Number, RawNumber
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number

log = structlog.get_logger(__name__)

STORE_TIME_LIMIT = 20.0


class PbxBlocks:
    """Stores each PBX's list when it has changed."""

    def __init__(self, store: Store, lines: Lines) -> None:
        """Read numbers as the lines' countries spell them."""
        self._store = store
        self._lines = lines
        self._stored: dict[str, dict[Number, str]] = {}

    async def take(self, pbx: str, numbers: Mapping[RawNumber, str], at: float) -> None:
        """Make these the whole list of a PBX; entries that are no numbers are left out.

        Raises:
            StoreUnavailableError: the list could not be stored.
            TimeoutError: the same.
        """
        wanted = dict(self._read(numbers))
        if self._stored.get(pbx) == wanted:
            return
        entries = [
            BlockEntry(number.e164, whole=True, comment=comment, source=pbx, by=pbx, at=at)
            for number, comment in wanted.items()
        ]
        async with asyncio.timeout(STORE_TIME_LIMIT), self._store.transaction() as tx:
            await tx.replace_blocks(pbx, entries)
        self._stored[pbx] = wanted
        log.info("pbx_blocks", pbx=pbx, numbers=len(entries))

    def _read(self, numbers: Mapping[RawNumber, str]) -> Iterable[tuple[Number, str]]:
        countries = tuple(dict.fromkeys(line.country for line in self._lines))
        for raw, comment in numbers.items():
            for country in countries:
                number = read_number(raw, country)
                if not isinstance(number, NotANumber):
                    # FreePBX writes 1 where there is no comment.
                    yield number, "" if comment == "1" else comment
