"""What differs from provider to provider. Implementations are pure: data in, data out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from textback_ari.gateways.http.exchange import Answer, Request
from textback_ari.messages.states import Blame, PartResult, ReceiptState


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A text as a provider is to be asked to send it."""

    to: str = field(repr=False)
    """E.164."""
    sender: str
    text: str = field(repr=False)
    until: float
    """Epoch seconds after which it should be dropped rather than delivered late."""
    seconds: float
    """How long that is from now, more than 0."""
    key: str
    """The same for each try of one text, and no other text's: letters, digits and hyphens."""
    report_to: str | None = None
    """Where the provider is to tell what becomes of it; `None`: nobody listens."""


@dataclass(frozen=True, slots=True)
class Hook:
    """A request that claims to be the provider's. All of it is hostile."""

    method: str
    url: str = field(repr=False)
    """The address as the provider called it."""
    path: tuple[str, ...] = field(repr=False)
    """What follows the gateway's name in it, decoded."""
    query: str = field(repr=False)
    """What follows the question mark, as written."""
    headers: Mapping[str, str] = field(repr=False)
    """By their names in small letters."""
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HookAnswer:
    """What the provider is answered."""

    status: int = 200
    body: str = ""
    content_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Status:
    """The provider's word on a text of ours."""

    carrier_id: str
    state: ReceiptState
    error: str | None = None
    phone: str = field(default="", repr=False)
    """The recipient as written, where it is told."""
    blame: Blame | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A text from a phone."""

    carrier_id: str
    sender: str = field(repr=False)
    to: str
    text: str = field(repr=False)
    media: tuple[str, ...] = field(default=(), repr=False)
    """Links to what came with it, as written."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a genuine hook says, and what it is answered once that is stored."""

    events: tuple[Status | Reply, ...]
    answer: HookAnswer = HookAnswer()


class NotGenuineError(Exception):
    """A hook does not prove that it is the provider's; the sentence says what is wrong with it."""


class NotUnderstoodError(Exception):
    """A genuine hook that makes no sense; the sentence says why."""


class UnsendableError(Exception):
    """A text that this provider cannot take; the sentence says why."""


class Provider(Protocol):
    """One provider's ways, with the account."""

    @property
    def title(self) -> str:
        """Return its name in sentences."""
        ...

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what must not show anywhere."""
        ...

    def submit(self, text: Outgoing) -> Request:
        """Return the request that hands a text over.

        Raises:
            UnsendableError: it is nothing for this provider.
        """
        ...

    def meaning(self, answer: Answer, text: Outgoing) -> PartResult:
        """Return what an answer to `submit` means for the text."""
        ...

    def probe(self) -> Request | None:
        """Return a request that costs nothing and shows whether the account is accepted."""
        ...

    def probed(self, answer: Answer) -> str | None:
        """Return why the answer to `probe` says that nothing can be sent, `None` if it can."""
        ...

    def hear(self, hook: Hook, now: float) -> Heard:
        """Return what a hook says.

        Raises:
            NotGenuineError: its signature or password is wrong, or it is old.
            NotUnderstoodError: it lacks what a status or a reply must have.
        """
        ...
