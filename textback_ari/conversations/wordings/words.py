"""What there is of wordings in one language.

Wordings are regular expressions over the plain form of a text (`conversations.plain`), matched at
whole words. None repeats a repetition, and gaps are of a few words: matching takes time in
proportion to the text.
"""

from dataclasses import dataclass
from typing import Final

from textback_ari.messages.languages import Language

BEGIN: Final = r"(?<![^.,] )"
"""Where a clause begins; behind the blank, as all wordings begin behind one."""
END: Final = r"(?= [.,]|$)"
"""Where a clause ends."""
NOT_SO: Final = r"(?!(?: [.,])? (?:no|not|non|pas)(?: [.,]|$))"
"""Not answered at once with no: "Urgent? No." """


@dataclass(frozen=True, slots=True)
class Wordings:
    """The keywords and wordings of one language."""

    language: Language
    stop_words: frozenset[str]
    """By itself each opts out."""
    start_words: frozenset[str]
    help_words: frozenset[str]
    polite: tuple[str, ...]
    """Left out before anything but a word by itself is looked for."""
    masked: tuple[str, ...]
    """What looks like a wording below and is none: struck out before those are looked for."""
    kept: tuple[str, ...]
    """Something that is not to stop, or that somebody else does not stop: struck out as well, and
    of the wishes too."""
    asking: tuple[str, ...]
    """A question how to do it: no wish yet, but a hint at one."""
    stop_alone: tuple[str, ...]
    """Opts out as the whole text, once what is polite is left out; beside anything else it is
    doubtful."""
    wishes: tuple[str, ...]
    """Opts out wherever it stands, whatever is struck out for other wordings."""
    opt_out: tuple[str, ...]
    """Opts out wherever it stands."""
    doubtful: tuple[str, ...]
    """May opt out: a person has to look."""
    urgent: tuple[str, ...]
    """Calls for somebody at once, at the beginning of a text."""
