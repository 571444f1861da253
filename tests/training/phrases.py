"""The phrases of `tests/unit/conversations`: each set is one file, by language and meaning."""

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent.parent / "unit" / "conversations"
PATTERNS_MENDED_BY: Final = (
    "phrases",
    "fresh_phrases",
    "later_phrases",
    "last_phrases",
    "fifth_phrases",
    "sixth_phrases",
    "seventh_phrases",
    "eighth_phrases",
)
"""Sets that patterns were written for: they say nothing of how patterns read what is new."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What somebody may text."""

    set: str
    language: str
    meaning: str
    """`stop_word`, `opt_out`, `doubtful` or `not`."""
    text: str


def phrase_files() -> list[Path]:
    """Return the files, in order."""
    return sorted([*HERE.glob("*phrases.toml"), *HERE.glob("voices/*.toml")])


def phrases() -> Iterator[Phrase]:
    """Yield all phrases that are learned from, in order."""
    yield from _within(phrase_files())


def unlearned() -> Iterator[Phrase]:
    """Yield those that nothing is learned from, to tell how new ones are read."""
    yield from _within(sorted(HERE.glob("unlearned/*.toml")))


def _within(paths: list[Path]) -> Iterator[Phrase]:
    for path in paths:
        with path.open("rb") as opened:
            for language, meanings in tomllib.load(opened).items():
                for meaning, texts in meanings.items():
                    yield from (Phrase(path.stem, language, meaning, text) for text in texts)


def digest() -> str:
    """Return what the phrases sum up to: another one as soon as any of them changes."""
    said = "\n".join(f"{p.set}|{p.language}|{p.meaning}|{p.text}" for p in phrases())
    return hashlib.sha256(said.encode()).hexdigest()
