"""FreePBX's own list of blocked callers: AstDB's family `blacklist`, read over AMI."""

import asyncio

import structlog

from textback_ari.asterisk.ami import AmiError, AmiLink
from textback_ari.ports import CallSink
from textback_ari.private import RawNumber

_log = structlog.get_logger(__name__)

FAMILY = "blacklist"
_EVERY = 60.0
_PATIENCE = 5.0
_MOST = 50_000
_SETTINGS = frozenset({"dest", "blocked", "unknown"})
"""Keys of the family by which FreePBX keeps its settings: where to send, block the withheld."""


class Blacklist:
    """The list of one PBX. While AMI is away, what was read last goes on counting."""

    def __init__(self, link: AmiLink, pbx: str) -> None:
        """Ask over this link."""
        self._link = link
        self._pbx = pbx
        self._log = _log.bind(pbx=pbx)

    async def watch(self, sink: CallSink) -> None:
        """Tell the sink of the list, now and every minute, until cancelled."""
        told_why = ""
        while True:
            try:
                connection = await self._link.up(_PATIENCE)
                found = await connection.family(FAMILY)
            except AmiError as error:
                # A link that is down is told by who keeps it up.
                if str(error) != told_why:
                    self._log.debug("blacklist_not_read", why=str(error))
                told_why = str(error)
            else:
                told_why = ""
                await self._tell(sink, found)
            await asyncio.sleep(_EVERY)

    async def _tell(self, sink: CallSink, found: dict[str, str]) -> None:
        numbers = {
            RawNumber(key): comment
            for key, comment in list(found.items())[:_MOST]
            if key not in _SETTINGS
        }
        try:
            await sink.pbx_blocks(self._pbx, numbers)
        except Exception:  # noqa: BLE001 - a fault of what only adds must not end the watching
            self._log.exception("blacklist_not_stored")
