"""Which endpoints of a PBX are trunks, where their calls go, and which numbers come in there."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from textback_ari.asterisk.conf_files import Conf, Piece, is_yes

DEFAULT_CONTEXT: Final = "default"
"""Where PJSIP sends the calls of an endpoint that names no context."""
_FROM_OUTSIDE: Final = re.compile(r"from-(pstn|trunk|digital|analog|dahdi)|textback-in")
_MOST: Final = 500
_DEEPEST: Final = 8
_ONWARD: Final = re.compile(r"Set\(TEXTBACK_NEXT=([A-Za-z0-9_.\-]+)\)")
"""Where a call goes on from our own context for a trunk."""
_DID: Final = re.compile(r"\+?[0-9]{5,15}")


@dataclass(frozen=True, slots=True)
class Trunk:
    """An endpoint through which the outside calls in."""

    name: str
    """As `trunks` in textback.toml has it: `PJSIP/carrier`."""
    context: str
    piece: Piece
    """The endpoint's own section."""
    key: str = "context"
    """How that section names the context."""

    @property
    def resource(self) -> str:
        """Return its name without the technology."""
        return self.name.partition("/")[2]


@dataclass(frozen=True, slots=True)
class _Thing:
    """A section of pjsip.conf with what its templates gave it."""

    piece: Piece
    settings: Mapping[str, Sequence[str]]

    def last(self, key: str) -> str:
        values = self.settings.get(key, ())
        return values[-1] if values else ""


def pjsip_trunks(conf: Conf) -> tuple[Trunk, ...]:
    """Return the endpoints that look like trunks, in the order of the file.

    A trunk is told from a telephone by what no telephone needs: an `identify` section or a
    registration that names it, an address in its `aor`, or a context for calls from outside.
    """
    things = list(_things(conf))
    kinds: dict[str, list[_Thing]] = {}
    for thing in things:
        kinds.setdefault(thing.last("type").lower(), []).append(thing)
    known = {each.last("endpoint") for each in kinds.get("identify", ())}
    known |= {each.last("endpoint") for each in kinds.get("registration", ())}
    reached = {each.piece.name for each in kinds.get("aor", ()) if each.last("contact")}
    return tuple(
        Trunk(f"PJSIP/{each.piece.name}", each.last("context") or DEFAULT_CONTEXT, each.piece)
        for each in kinds.get("endpoint", ())
        if each.piece.name in known
        or _FROM_OUTSIDE.match(each.last("context"))
        or (reached & set(_listed(each.last("aors"))) and not each.last("auth"))
    )[:_MOST]


def wizard_trunks(conf: Conf) -> tuple[Trunk, ...]:
    """Return the trunks of pjsip_wizard.conf: what has an address of its own, or registers."""
    key = "endpoint/context"
    return tuple(
        Trunk(f"PJSIP/{each.piece.name}", each.last(key) or DEFAULT_CONTEXT, each.piece, key)
        for each in _things(conf)
        if each.last("type").lower() == "wizard"
        and (each.last("remote_hosts") or is_yes(each.last("sends_registrations") or "no"))
    )[:_MOST]


def _listed(value: str) -> Iterable[str]:
    return (each.strip() for each in value.split(","))


def _things(conf: Conf) -> Iterator[_Thing]:
    """Return each section as Asterisk makes it: templates filled in, `(+)` added (config.c)."""
    templates: dict[str, _Thing] = {}
    made: list[_Thing] = []
    for piece in conf.pieces:
        added = [each for each in piece.options if each.startswith("+")]
        if added:
            _add(piece, made, added[0][1:])
            continue
        settings: dict[str, list[str]] = {}
        for option in piece.options:
            if option in templates:
                _extend(settings, _pairs(templates[option].settings))
        _extend(settings, piece.settings)
        thing = _Thing(piece, settings)
        templates[piece.name] = thing
        if "!" not in piece.options:
            made.append(thing)
    yield from made


def _add(piece: Piece, made: Sequence[_Thing], wanted: str) -> None:
    key, _, value = wanted.partition("=")
    for thing in made:
        if thing.piece.name == piece.name and (not key or thing.last(key) == value):
            assert isinstance(thing.settings, dict)
            _extend(thing.settings, piece.settings)
            return


def _pairs(settings: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    return ((key, value) for key, values in settings.items() for value in values)


def _extend(settings: dict[str, list[str]], pairs: Iterable[tuple[str, str]]) -> None:
    for key, value in pairs:
        settings.setdefault(key, []).append(value)


def dids(dialplan: Conf, contexts: Iterable[str]) -> tuple[str, ...]:
    """Return the numbers that the dialplan names where these contexts lead, sorted."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [(context, 0) for context in contexts]
    while waiting:
        context, depth = waiting.pop()
        if context in seen or depth > _DEEPEST:
            continue
        seen.add(context)
        for key, value in dialplan.sections.get(context, ()):
            if key == "include":
                waiting.append((re.split(r"[,|]", value)[0].strip(), depth + 1))
            elif key == "exten":
                waiting += [(each, depth + 1) for each in _ONWARD.findall(value)]
                number = re.split(r"[,/]", value)[0].strip()
                if _DID.fullmatch(number):
                    found.add(number)
    return tuple(sorted(found)[:_MOST])
