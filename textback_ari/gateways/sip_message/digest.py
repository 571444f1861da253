"""Digest authentication of a request (RFC 3261, 22; RFC 7616; RFC 8760 for SHA-256)."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sipmessage import AuthChallenge, AuthCredentials, AuthParameters

_HASHES: dict[str, str] = {"SHA-256": "sha256", "MD5": "md5"}
"""Best first: where a server offers several, the strongest that we know is taken."""


class CannotAnswerError(ValueError):
    """None of a server's challenges can be answered; the sentence says why."""


@dataclass
class Challenge:
    """A challenge that was met, to be answered again with a counter that grows."""

    parameters: AuthParameters
    algorithm: str
    session: bool
    qop: str | None
    proxy: bool
    used: int = field(default=0)

    @property
    def nonce(self) -> str:
        """Return the server's nonce."""
        return self.parameters["nonce"]

    @property
    def stale(self) -> bool:
        """Return whether only the nonce was too old, not the password wrong."""
        return self.parameters.get("stale", "").lower() == "true"

    @property
    def header(self) -> str:
        """Return the header that carries the answer."""
        return "Proxy-Authorization" if self.proxy else "Authorization"

    def answer(
        self, username: str, password: str, method: str, uri: str, draw: Callable[[], str]
    ) -> AuthCredentials:
        """Return the credentials for one request; `draw` gives a fresh cnonce."""
        realm = self.parameters.get("realm", "")
        self.used += 1
        count, cnonce = f"{self.used:08x}", draw()
        hashed = self._hashed
        ha1 = hashed(f"{username}:{realm}:{password}")
        if self.session:
            ha1 = hashed(f"{ha1}:{self.nonce}:{cnonce}")
        ha2 = hashed(f"{method}:{uri}")
        values = {
            "username": username,
            "realm": realm,
            "nonce": self.nonce,
            "uri": uri,
            "algorithm": self.algorithm,
        }
        if self.qop:
            values["response"] = hashed(f"{ha1}:{self.nonce}:{count}:{cnonce}:{self.qop}:{ha2}")
            values |= {"cnonce": cnonce, "nc": count, "qop": self.qop}
        else:
            values["response"] = hashed(f"{ha1}:{self.nonce}:{ha2}")
            if self.session:
                values["cnonce"] = cnonce
        if "opaque" in self.parameters:
            values["opaque"] = self.parameters["opaque"]
        return AuthCredentials(scheme="Digest", parameters=_Quoted(**values))

    def _hashed(self, text: str) -> str:
        name = _HASHES[self.algorithm.removesuffix("-sess").upper()]
        return hashlib.new(name, text.encode(), usedforsecurity=False).hexdigest()


class _Quoted(AuthParameters):
    """Parameters written with the quotes that RFC 7616, 3.4 asks for, `uri` among them."""

    def __str__(self) -> str:
        plain = ("algorithm", "nc", "qop")
        return ", ".join(
            f"{name}={value}" if name in plain else f'{name}="{_escaped(value)}"'
            for name, value in self.items()
        )


def choose(headers: Iterable[str], *, proxy: bool) -> Challenge:
    """Return the best of a server's challenges.

    Raises:
        CannotAnswerError: there is none that we could answer.
    """
    found: list[Challenge] = []
    offered: set[str] = set()
    for header in headers:
        try:
            challenge = AuthChallenge.parse(header)
        except (ValueError, TypeError):
            continue
        parameters = challenge.parameters
        algorithm = parameters.get("algorithm", "MD5")
        offered.add(f"{challenge.scheme} {algorithm}")
        session = algorithm.lower().endswith("-sess")
        known = algorithm.upper().removesuffix("-SESS") in _HASHES
        if challenge.scheme.lower() != "digest" or not known or not parameters.get("nonce"):
            continue
        qops = [each.strip().lower() for each in parameters.get("qop", "").split(",")]
        if qops != [""] and "auth" not in qops:
            continue
        qop = "auth" if "auth" in qops else None
        found.append(Challenge(parameters, algorithm, session, qop, proxy))
    if not found:
        told = ", ".join(sorted(offered))[:100] or "nothing that can be read"
        raise CannotAnswerError(f"it asks for {told}, and we answer Digest with MD5 or SHA-256")
    order = list(_HASHES)
    return min(found, key=lambda each: order.index(each.algorithm.upper().removesuffix("-SESS")))


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')
