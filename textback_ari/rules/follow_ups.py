"""What a line does after the first text: the steps of its follow-up, as its owner chose them."""

from dataclasses import dataclass
from enum import StrEnum

from textback_ari.messages.ready import CHECK_IN, NEXT_DAY, SECOND


class Do(StrEnum):
    """What a step does."""

    TEXT = "text"
    CALLBACK = "callback"
    """The caller is called back, by the program or by the team that it asks."""
    NOTIFY = "notify"
    """The team is told."""
    WEBHOOK = "webhook"
    """Another system is told: it may take the lead over."""
    TAG = "tag"
    """The conversation gets a tag, by which another system may find it."""


class OnlyIf(StrEnum):
    """What must hold for a step to be taken; a sequence that has stopped takes none anyhow."""

    CALLED = "called"
    """Somebody has called back since, and reached nobody."""
    NOT_CALLED = "not_called"
    NEW = "new"
    """The lead is new: nobody has been in contact."""
    CONTACTED = "contacted"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a sequence."""

    do: Do
    after: float
    """Seconds from the first text."""
    text: str = ""
    """The key of the text, where it is one."""
    say: str = ""
    """Words for the team or the other system; of a tag: the tag."""
    only_if: frozenset[OnlyIf] = frozenset()


@dataclass(frozen=True, slots=True)
class FollowUpPolicy:
    """The steps of a line, none where it does not follow up."""

    steps: tuple[Step, ...] = ()
    consent: str = ""
    """Why callers agreed to texts beyond the first, in the owner's words."""

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the keys of the texts that it may send, in order, each once."""
        return tuple(dict.fromkeys(step.text for step in self.steps if step.do is Do.TEXT))


_CALL_BACK = Step(Do.CALLBACK, 20 * 60.0)
SETS = {
    "first_text_and_callback": (_CALL_BACK,),
    "full": (
        _CALL_BACK,
        Step(Do.TEXT, 40 * 60.0, SECOND),
        Step(Do.TEXT, 24 * 3600.0, NEXT_DAY),
        Step(Do.TEXT, 72 * 3600.0, CHECK_IN),
    ),
    "off": (),
}
"""The shipped sets, by name; the first text itself is the verdict's."""
CALL_BACK = FollowUpPolicy(SETS["first_text_and_callback"])
"""What a line does that says nothing of it."""
