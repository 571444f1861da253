"""What a provider's answers mean: its table of errors over what HTTP itself says (RFC 9110, 15)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from textback_ari.gateways.http.exchange import Answer, pick, word
from textback_ari.gateways.meanings import Meaning, with_advice
from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, PartResult, Refused

_WORDS = {
    400: "it does not understand the request",
    401: "it does not accept the account's name and password",
    402: "the account has no credit",
    403: "it does not allow this account to do that",
    404: "it does not know the address or the account",
    405: "it does not take such requests",
    408: "the request took too long",
    413: "the request is too large",
    415: "it does not take this kind of content",
    422: "it cannot do what the request says",
    429: "it was asked too often",
    500: "it failed inside",
    502: "the server behind it failed",
    503: "it is overloaded or under maintenance",
    504: "the server behind it did not answer",
}
_ACCOUNT = frozenset({401, 402, 403, 404, 405, 415})
"""Answers about the account or this gateway's settings: another gateway may take the same text."""
_LONGEST_RETRY = 3_600.0
_LONGEST_SHOWN = 120
_DIGITS = re.compile(r"[0-9](?:[ ().\-]{0,2}[0-9]){6,}")


def in_words(status: int) -> str:
    """Return a status as a clause with its number: `it was asked too often (429)`."""
    if 300 <= status < 400:
        return f"it points to another address, which is not followed ({status})"
    return f"{_WORDS.get(status, 'it refused')} ({status})"


def retry_after(answer: Answer) -> float:
    """Return the seconds that a provider wants to be left alone, 0 if it says none.

    Only the form in seconds is read (RFC 9110, 10.2.3), and it is bounded: a provider must not be
    able to silence us for good.
    """
    told = answer.headers.get("retry-after", "").strip()
    if not (told.isascii() and told.isdigit() and len(told) < 9):
        return 0.0
    return min(float(told), _LONGEST_RETRY)


def shown(told: Any) -> str:
    """Return a provider's own words in one line, without what may be a telephone number."""
    if not isinstance(told, str):
        return ""
    plain = "".join(char if char.isprintable() else " " for char in told[: 4 * _LONGEST_SHOWN])
    return _DIGITS.sub("…", " ".join(plain.split()))[:_LONGEST_SHOWN]


@dataclass(frozen=True, slots=True)
class Errors:
    """How one provider says no."""

    who: str
    known: Mapping[str, Meaning] = field(default_factory=dict)
    """Its documented error codes."""
    own: Mapping[str, Meaning] = field(default_factory=dict)
    """The administrator's table, which comes first."""
    not_taken: frozenset[int] = frozenset()
    """Statuses from 500 after which the provider has surely not taken the text."""

    def find(self, code: str) -> Meaning | None:
        """Return what a code means, `None` where neither table has it."""
        return self.own.get(code) or self.known.get(code)

    def blame(self, code: str | None) -> Blame | None:
        """Return what the error in a status is about, `None` where it is not known."""
        meaning = self.find(code) if code else None
        return meaning.blame if meaning else None

    def accepted(self, answer: Answer, path: str) -> PartResult:
        """Return what an answer means that says that the text was taken."""
        carrier_id = word(pick(answer.json(), path))
        if carrier_id:
            return Accepted(carrier_id)
        return InDoubt(f"{self.who} seems to have taken it, but its answer cannot be read")

    def refusal(self, answer: Answer, code: str, told: Any, sender: str) -> PartResult:
        """Return what an answer means that says no.

        Args:
            answer: its status counts where neither table has `code`.
            code: the provider's own error, empty where there is none.
            told: the provider's words for it, shown where the tables have none.
            sender: whom the text came from.
        """
        status = answer.status
        meaning = self.find(code or str(status))
        if meaning is not None:
            words = f"{meaning.words or shown(told) or 'it refused'} ({shown(code) or status})"
            return self._result(meaning.blame, words, sender)
        words = in_words(status)
        if code:
            words = f"{shown(told) or 'it refused'} (error {shown(code)}, status {status})"
        if status == 429 or status in self.not_taken or (status == 503 and retry_after(answer)):
            return NotSent(f"{self.who} answered that {words}")
        if status == 408 or status >= 500:
            return InDoubt(f"{self.who} answered that {words}; it may have taken the text")
        account = status in _ACCOUNT or 300 <= status < 400
        return self._result(Blame.GATEWAY if account else Blame.TEXT, words, sender)

    def _result(self, blame: Blame | None, words: str, sender: str) -> PartResult:
        why = f"{self.who} answered: {words}"
        if blame is None:
            return NotSent(why)
        return Refused(with_advice(why, sender) if blame is Blame.SENDER else why, blame)

    def probed(self, answer: Answer) -> str | None:
        """Return why the answer to a probe says that nothing can be sent."""
        if 200 <= answer.status < 300:
            return None
        return f"{self.who} answered that {in_words(answer.status)}"
