"""Numbers and names, each with one of its own in its place, the same throughout a recording.

The same number gets the same made-up one, of the same length and country: what the tracker
compares stays equal, and what differs stays different. Made-up numbers are counted up from zero
(`+1 0000000001`), which no network gives to anybody, so that nothing of a number is left but its
country and its length. Extensions of up to four digits stay, as they are no telephone numbers; so
do the words of `words`. Every other word is replaced.
"""

import re
from collections.abc import Iterable

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

from textback_ari.asterisk.streams import words
from textback_ari.calls import names

_SHORTEST_NUMBER = 5
_SAME_NUMBER = 9
"""Digits at the end by which a number is known in whatever way it is written."""
_DAY = 86_400.0

_NUMBER = re.compile(r"\+?[0-9 ()./-]*[0-9][0-9 ()./-]*")
_SHORT = re.compile(r"[*#]?[0-9]{1,4}")
_TOKEN = re.compile(r"(.*?)(\+?[0-9]*)(#*)", re.DOTALL)
_STEM = re.compile("(?:" + "|".join(map(re.escape, words.GROUP_STEMS)) + r")(?:[0-9]{1,4}-)?")
_DIGIT = re.compile("[0-9]")
_UNIQUE_ID = re.compile(r"(?:.*-)?([0-9]{9,11})\.([0-9]{1,7})", re.DOTALL)
_MASQUERADES = ("<ZOMBIE>", "<MASQ>")
_HALVES = (";1", ";2")
_KNOWN = words.EXTENSIONS | words.NO_NUMBER | words.TECHNOLOGIES


class Disguise:
    """What stands for what in one recording; everything it is given is hostile."""

    def __init__(self, trunks: Iterable[str] = ()) -> None:
        """Begin with nothing but the trunks (`PJSIP/acme`), which get names that say so."""
        self._numbers: dict[str, str] = {}
        self._made_up: set[str] = set()
        self._serials: dict[str, int] = {}
        self._highest = 0
        self._names: dict[tuple[str, str], str] = {}
        self._counts: dict[str, int] = {}
        self._channels: dict[str, int] = {}
        self._channel_ids: dict[str, str] = {}
        self._ids_given: set[str] = set()
        self._bridges: dict[str, str] = {}
        self._tokens: dict[str, str] = {}
        for trunk in sorted(trunks):
            name = names.endpoint_name(trunk)
            if name and not _SHORT.fullmatch(name):
                self._tokens[name] = self._name("trunk", name)

    def number(self, text: str) -> str:
        """Return what stands for a telephone number, an extension, or what is there instead.

        The way it is written stays: `+`, blanks, brackets, dots and dashes.
        """
        if not text or text in _KNOWN or _SHORT.fullmatch(text):
            return text
        if _NUMBER.fullmatch(text):
            digits = "".join(_DIGIT.findall(text))
            made_up = self._made_up_number(digits, international=text.startswith("+"))
            if len(made_up) != len(digits):
                return made_up
            in_place = iter(made_up)
            return _DIGIT.sub(lambda _: next(in_place), text)
        return self.address(text) if "@" in text else self._token(text)

    def address(self, text: str) -> str:
        """Return what stands for something dialled: `101`, `+12015550123@trunk`, `5@follow`."""
        scheme = "sip:" if text.startswith("sip:") else ""
        return scheme + self._parts(text.removeprefix(scheme))

    def word(self, kind: str, text: str, known: frozenset[str] = frozenset()) -> str:
        """Return a word that is known, or what stands for it: its kind and a letter."""
        return text if not text or text in known else self._name(kind, text)

    def endpoint(self, text: str) -> str:
        """Return what stands for an endpoint (`PJSIP/101`), or for what a Local channel dials."""
        technology, slash, rest = text.partition("/")
        if not slash:
            return self._parts(text)
        return self.word("technology", technology, words.TECHNOLOGIES) + slash + self._parts(rest)

    def channel_name(self, text: str) -> str:
        """Return what stands for a channel's name; halves of a Local channel remain halves."""
        if not text:
            return ""
        masquerade = next((each for each in _MASQUERADES if text.endswith(each)), "")
        body = text.removesuffix(masquerade)
        half = next((each for each in _HALVES if body.endswith(each)), "")
        body = body.removesuffix(half)
        head, dash, _ = body.rpartition("-")
        if not dash:
            return self.endpoint(body) + half + masquerade
        serial = self._channels.setdefault(body, len(self._channels) + 1)
        return f"{self.endpoint(head)}-{serial:08x}{half}{masquerade}"

    def channel_id(self, text: str, at: float) -> str:
        """Return a channel's id where it is Asterisk's own, else what stands for it.

        Asterisk's own is the second in which the channel was made, and a count. `at`: the time of
        the event, by which it is told from a number that looks alike.
        """
        if not text:
            return ""
        known = self._channel_ids.get(text)
        if known is None:
            own = _UNIQUE_ID.fullmatch(text)
            known = f"channel{len(self._channel_ids) + 1}"
            if own and abs(int(own[1]) - at) < _DAY:
                shown = f"{own[1]}.{own[2]}"
                known = known if shown in self._ids_given else shown
            self._channel_ids[text] = known
            self._ids_given.add(known)
        return known

    def bridge_id(self, text: str) -> str:
        """Return what stands for a bridge's id."""
        return self._bridges.setdefault(text, f"bridge{len(self._bridges) + 1}") if text else ""

    # --- parts ------------------------------------------------------------------------------

    def _parts(self, text: str) -> str:
        """Return `what/or/what@context` with each part replaced."""
        dialled, at, context = text.partition("@")
        shown = "/".join(self._token(each) for each in dialled.split("/"))
        return shown + at + "/".join(self._place(each) for each in context.split("/"))

    def _place(self, text: str) -> str:
        """Return what stands for where something is dialled: a context, or an endpoint."""
        return text if text in words.CONTEXTS else self._token(text)

    def _token(self, text: str) -> str:
        """Return what stands for one part of a name, with the number that it ends with.

        A Local channel is known by that number, and so is the telephone that has it.
        """
        if text in self._tokens:
            return self._tokens[text]
        if not text or text in _KNOWN or _SHORT.fullmatch(text):
            return text
        found = _TOKEN.fullmatch(text)
        assert found is not None
        stem, digits, hashes = found.groups()
        if stem and not _STEM.fullmatch(stem):
            if len(_DIGIT.findall(text)) >= _SHORTEST_NUMBER and len(digits) < _SHORTEST_NUMBER:
                return self._name("name", text)
            stem = self._name("name", stem)
        if len(digits.lstrip("+")) >= _SHORTEST_NUMBER:
            plus = digits[: digits.startswith("+")]
            digits = plus + self._made_up_number(digits.lstrip("+"), international=bool(plus))
        return stem + digits + hashes

    def _name(self, kind: str, text: str) -> str:
        """Return a name for what must not be named: `nameA`, `nameB`, ... It ends in no digit."""
        key = (kind, text)
        if key not in self._names:
            count = self._counts[kind] = self._counts.get(kind, 0) + 1
            self._names[key] = kind + _letters(count)
        return self._names[key]

    def _made_up_number(self, digits: str, *, international: bool) -> str:
        """Return as many digits for these digits, the country's code first where it is told."""
        key = f"+{digits}" if international else digits
        if key not in self._numbers:
            code = _country_code(digits) if international else ""
            length = len(digits) - len(code)
            tail = digits[-_SAME_NUMBER:]
            serial = self._serials.get(tail) or self._next_serial()
            while (made_up := code + str(serial).zfill(length)) in self._made_up:
                serial = self._next_serial()
            self._serials.setdefault(tail, serial)
            self._made_up.add(made_up)
            self._numbers[key] = made_up
        return self._numbers[key]

    def _next_serial(self) -> int:
        self._highest += 1
        return self._highest


def _country_code(digits: str) -> str:
    """Return the code of a country at the beginning of a number (ITU-T E.164 has 1 to 3 digits)."""
    return next(
        (digits[:n] for n in (1, 2, 3) if int(digits[:n]) in COUNTRY_CODE_TO_REGION_CODE), ""
    )


def _letters(count: int) -> str:
    """Return 1 as A, 26 as Z, 27 as AA."""
    letters = ""
    while count:
        count, rest = divmod(count - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
