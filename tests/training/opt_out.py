"""Learns the weights of `textback_ari.conversations.judgement` from all phrases, and measures them.

    python -m tests.training.opt_out            # measures: each set, read by what the others taught
    python -m tests.training.opt_out --write    # writes the weights

Needs scikit-learn (the dependency group `training`).
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy.sparse import csr_matrix, diags, vstack
from sklearn.linear_model import LogisticRegression

from tests.training.phrases import PATTERNS_MENDED_BY, Phrase, digest, phrases
from textback_ari.conversations.features import features
from textback_ari.conversations.judgement import EVIDENCE, UNIT
from textback_ari.conversations.keywords import (
    LEAST_DOUBT,
    SURE,
    WORDED,
    Intent,
    by_wording,
)
from textback_ari.conversations.plain import plainly
from textback_ari.conversations.spelling import put_right
from textback_ari.messages.languages import OPT_OUT_LINES

WEIGHTS: Final = (
    Path(__file__).parent.parent.parent / "textback_ari" / "conversations" / "opt_out_weights.py"
)
MOST_FEATURES: Final = 20_000
STRENGTH: Final = 5.0
"""How far weights may go for what the phrases say (scikit-learn's C)."""
RAREST: Final = 2
"""Phrases in which a feature has to be found."""
JOINED: Final = 0.3
"""How much a text that is put together of two phrases counts beside one that somebody wrote."""
DOUBT: Final = 0.5
"""How much a doubtful phrase counts as either."""
_HEAD: Final = '''"""What each feature says for an opt-out.

Written by `tests/training/opt_out.py`.
"""

from typing import Final

PHRASES: Final = "{digest}"
"""Of which phrases (`tests.training.phrases.digest`)."""
BIAS: Final = {bias}
WEIGHTS: Final = """\\
{weights}
"""
'''


def said(text: str) -> str:
    """Return a text as it is judged."""
    return put_right(plainly(text, OPT_OUT_LINES.values()))


def joined(of: Sequence[Phrase]) -> list[Phrase]:
    """Return texts of two phrases of one set: people who want no more texts also say why.

    Without them a judgement would learn that whoever speaks of a roof wants texts.
    """
    found: list[Phrase] = []
    for name, language in sorted({(p.set, p.language) for p in of}):
        luck = random.Random(f"{name} {language}")
        here = [p for p in of if (p.set, p.language) == (name, language)]
        wishes = [p.text for p in here if p.meaning == "opt_out"]
        others = [p.text for p in here if p.meaning == "not"]
        for text in others if wishes else []:
            wish = luck.choice(wishes)
            both = luck.choice([f"{text}. {wish}", f"{wish}. {text}", f"{text}, {wish}"])
            found.append(Phrase(name, language, "opt_out", both))
            found.append(Phrase(name, language, "not", f"{text}. {luck.choice(others)}"))
    return found


class Lessons:
    """All phrases and their features as a matrix."""

    def __init__(self, of: Sequence[Phrase]) -> None:
        """Read them."""
        self.phrases = [*of, *joined(of)]
        seen = [sorted(features(said(p.text))) for p in self.phrases]
        self.names = sorted({one for each in seen for one in each})
        place = {name: i for i, name in enumerate(self.names)}
        columns = [place[one] for each in seen for one in each]
        starts = np.cumsum([0, *(len(each) for each in seen)])
        self.matrix = csr_matrix(
            (np.ones(len(columns)), columns, starts), shape=(len(seen), len(self.names))
        )
        self.sets = np.array([p.set for p in self.phrases])
        self.whole = np.array([i < len(of) for i in range(len(self.phrases))])
        self.meaning = np.array([p.meaning for p in self.phrases])

    def learn(self, rows: Any) -> tuple[float, dict[str, int]]:
        """Return the bias and the weights that some of the phrases teach."""
        often = np.asarray(self.matrix[rows & self.whole].sum(axis=0)).ravel()
        kept = often >= RAREST
        weights, _ = self._fit(rows, kept)
        worth = np.where(kept, np.abs(weights) * np.sqrt(often), -1.0)
        best = np.zeros(len(worth), dtype=bool)
        best[np.argsort(-worth, kind="stable")[:MOST_FEATURES]] = True
        weights, bias = self._fit(rows, best & kept)
        whole = np.rint(weights * UNIT).astype(int)
        told = {self.names[i]: int(whole[i]) for i in np.flatnonzero(best & kept) if whole[i]}
        return round(bias * UNIT), told

    def _fit(self, rows: Any, kept: Any) -> tuple[Any, float]:
        matrix = self._evened(self.matrix[rows] @ diags(kept.astype(float)))
        meaning, whole = self.meaning[rows], self.whole[rows]
        doubtful = meaning == "doubtful"
        counts = np.where(doubtful, DOUBT, np.where(whole, 1.0, JOINED))
        model = LogisticRegression(C=STRENGTH, max_iter=400, tol=1e-4)
        model.fit(
            vstack([matrix, matrix[doubtful]]),
            np.concatenate([meaning != "not", np.zeros(int(doubtful.sum()), dtype=bool)]),
            sample_weight=np.concatenate([counts, np.full(int(doubtful.sum()), DOUBT)]),
        )
        return model.coef_[0] * kept, float(model.intercept_[0])

    @staticmethod
    def _evened(matrix: Any) -> Any:
        known = np.asarray(matrix.sum(axis=1)).ravel()
        return diags(EVIDENCE / np.sqrt(known + 1)) @ matrix


def odds(text: str, bias: float, weights: dict[str, int]) -> float:
    """Return what `judgement.opt_out_odds` would return with these weights."""
    known = [weights[one] for one in features(said(text)) if one in weights]
    return float((bias + EVIDENCE * sum(known) / np.sqrt(len(known) + 1)) / UNIT)


def read_by_others(lessons: Lessons, name: str) -> list[tuple[Phrase, Intent, float]]:
    """Return how a set's phrases are worded, and their odds by what the other sets teach."""
    bias, weights = lessons.learn(lessons.sets != name)
    return [
        (p, by_wording(said(p.text)).intent, odds(p.text, bias, weights))
        for p, whole in zip(lessons.phrases, lessons.whole, strict=True)
        if whole and p.set == name and p.meaning != "stop_word"
    ]


def outcome(worded: Intent, by_odds: float) -> Intent:
    """Return what becomes of a text."""
    told = by_odds + (WORDED if worded is Intent.OPT_OUT else 0.0)
    if told >= SURE:
        return Intent.OPT_OUT
    hinted = worded is not Intent.NOTHING
    return Intent.DOUBTFUL_OPT_OUT if hinted or told >= LEAST_DOUBT else Intent.NOTHING


def report(read: Iterable[tuple[Phrase, Intent]]) -> None:
    """Print, by language and meaning, how many were read as what."""
    counts = Counter((p.language, p.meaning, intent) for p, intent in read)
    print("language  meaning    of    opted out    flagged      neither")
    for language, meaning in sorted({(la, me) for la, me, _ in counts}):
        shown = [
            counts[language, meaning, intent]
            for intent in (Intent.OPT_OUT, Intent.DOUBTFUL_OPT_OUT, Intent.NOTHING)
        ]
        total = sum(shown)
        cells = "".join(f"  {n:4} {100 * n / total:4.1f}%" for n in shown)
        print(f"{language:8}  {meaning:8} {total:4}{cells}")


def main() -> None:
    """Measure, and write where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the weights")
    arguments = parser.parse_args()
    lessons = Lessons(list(phrases()))
    if arguments.write:
        bias, weights = lessons.learn(np.ones(len(lessons.phrases), dtype=bool))
        lines = "\n".join(f"{weight} {name}" for name, weight in sorted(weights.items()))
        WEIGHTS.write_text(_HEAD.format(digest=digest(), bias=int(bias), weights=lines))
        print(f"{len(weights)} features, {WEIGHTS.stat().st_size / 1000:.0f} kB")
        return
    new = sorted({p.set for p in lessons.phrases} - set(PATTERNS_MENDED_BY))
    read = [one for name in new for one in read_by_others(lessons, name)]
    for name in ["all", *new]:
        print(f"\n{name}")
        some = [
            (p, outcome(worded, by_odds)) for p, worded, by_odds in read if name in {"all", p.set}
        ]
        report((Phrase(p.set, "all", p.meaning, p.text), i) for p, i in some)
        if name == "all":
            report(some)


if __name__ == "__main__":
    main()
