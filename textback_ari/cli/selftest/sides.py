"""What a self-test stands between: the PBX that is called, and the program's records."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from textback_ari.asterisk.checks import Finding
from textback_ari.asterisk.trial import Heard, Wanted
from textback_ari.cli.selftest.plan import WayIn
from textback_ari.store.queries import CallStory


class Call(Protocol):
    """The call that is made."""

    @property
    def heard(self) -> Heard:
        """How far it is."""
        ...

    async def place(self, wanted: Wanted) -> None:
        """Make it."""
        ...

    async def hang_up(self) -> None:
        """End it, as a caller does who gives up."""
        ...


class PbxSide(Protocol):
    """The PBX that is called."""

    async def trouble(self) -> Finding | None:
        """Return what keeps the PBX from being used at all, `None` where nothing does."""
        ...

    async def way_in(self) -> WayIn:
        """Return where the trunk's calls begin."""
        ...

    def calling(self) -> AbstractAsyncContextManager[Call]:
        """Connect for one call, which is over at the end."""
        ...


class Recorded(Protocol):
    """What the running program has recorded."""

    async def trouble(self) -> str:
        """Return why nothing would come of a call, empty where the program runs."""
        ...

    async def seen(self, pbx: str, channel_id: str) -> bool:
        """Return whether it follows this call, or has decided it."""
        ...

    async def story(self, channel_id: str) -> CallStory | None:
        """Return what was decided about a call."""
        ...

    async def came_in(self, line: str, since: float) -> CallStory | None:
        """Return the first call over a trunk to a line that began at this epoch second or later."""
        ...
