"""Coverage-guided fuzzing of all that a SIP provider sends: messages, addresses, challenges.

    python -m tests.fuzz.sip [INPUTS] [SEED]

Nothing but the declared exceptions may come out. A crash leaves its input in a file that is named.
"""

import contextlib
import sys

import atheris

with atheris.instrument_imports(include=["textback_ari.gateways.sip_message", "sipmessage"]):
    from sipmessage import Response

    from textback_ari.gateways.sip_message import wire
    from textback_ari.gateways.sip_message.digest import CannotAnswerError, choose
    from textback_ari.gateways.sip_message.status import granted, in_words, meaning, retry_after
    from textback_ari.gateways.sip_message.transactions import Server

INPUTS = 1_000_000
_PEER = ("203.0.113.9", 5060)
_REQUEST = (
    (b"Via", b"SIP/2.0/UDP 203.0.113.9:5060;branch=z9hG4bK77;rport"),
    (b"Max-Forwards", b"70"),
    (b"From", b'"Anne" <sip:+12015550123@provider.example>;tag=49583'),
    (b"To", b"<sip:+12125550100@pbx.example>"),
    (b"Call-ID", b"asd88asd77a@203.0.113.9"),
    (b"CSeq", b"1 MESSAGE"),
    (b"Contact", b"<sip:203.0.113.9>"),
    (b"Content-Type", b"text/plain;charset=UTF-8"),
)
_RESPONSE = (
    (b"Via", b"SIP/2.0/UDP 203.0.113.9:5060;branch=z9hG4bK77;received=203.0.113.9;rport=5060"),
    (b"From", b"<sip:+12125550100@pbx.example>;tag=49583"),
    (b"To", b"<sip:+12015550123@provider.example>;tag=8321234356"),
    (b"Call-ID", b"asd88asd77a@203.0.113.9"),
    (b"CSeq", b"1 MESSAGE"),
    (b"WWW-Authenticate", b'Digest realm="provider", nonce="84f1", qop="auth", algorithm=SHA-256'),
    (b"Proxy-Authenticate", b'Digest realm="provider", nonce="84f1", algorithm=MD5-sess'),
    (b"Retry-After", b"18;duration=3600"),
    (b"Contact", b"<sip:203.0.113.9>;expires=60"),
    (b"Expires", b"3600"),
)
_seen = {
    "requests": 0,
    "responses": 0,
    "malformed": 0,
    "senders": 0,
    "challenges": 0,
    "refused challenges": 0,
    "stream heads": 0,
}


def one(data: bytes) -> None:
    """Take one input: a message as it comes, or one that is right but for a header or its body."""
    kind, rest = data[:1], data[1:]
    if kind < b"\x40":
        _message(rest)
    elif kind < b"\xa0":
        start = b"MESSAGE sip:+12125550100@pbx.example SIP/2.0"
        _message(_with(start, _REQUEST, kind[0], rest))
    else:
        code = (b"200 OK", b"401 Unauthorized", b"407 Proxy", b"503 Busy")[kind[0] % 4]
        _message(_with(b"SIP/2.0 " + code, _RESPONSE, kind[0] // 4, rest))


def _with(
    start: bytes, headers: tuple[tuple[bytes, bytes], ...], which: int, fuzzed: bytes
) -> bytes:
    """Return a message of which one header's value, its body, or its first line is fuzzed."""
    place = which % (len(headers) + 2)
    lines = [start if place != len(headers) else start[:8] + fuzzed]
    lines += [
        name + b": " + (fuzzed if i == place else value) for i, (name, value) in enumerate(headers)
    ]
    body = fuzzed if place == len(headers) + 1 else b"yes please"
    lines.append(b"Content-Length: " + str(len(body)).encode())
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def _message(octets: bytes) -> None:
    try:
        wire.length_of(octets)
        _seen["stream heads"] += 1
    except wire.NotSipError:
        pass
    try:
        message = wire.parse(octets)
    except wire.NotSipError:
        _seen["malformed"] += 1
        return
    if isinstance(message, Response):
        _seen["responses"] += 1
        _response(message)
        return
    _seen["requests"] += 1
    server = Server(0.5)
    new, _ = server.begin(message, 0.0)
    assert new
    with contextlib.suppress(wire.NotSipError):
        user = wire.user_of(message.headers["From"])
        assert user.isprintable()
        _seen["senders"] += 1
    message.body.decode("utf-8", "replace")
    _ = message.uri.user
    answer = bytes(wire.answer(message, 200, "OK", "tag", _PEER))
    assert b"\r\n\r\n" in answer
    server.answered(message, answer, 0.0)
    assert server.begin(message, 1.0) == (False, answer)
    assert 0 < wire.reply_port(message, _PEER) < 65_536


def _response(message: Response) -> None:
    if message.code >= 200:
        meaning(message, "call")
    in_words(message)
    assert 0.0 <= retry_after(message) <= 3_600.0
    assert granted(message, 60.0) >= 1.0
    for name, proxy in (("WWW-Authenticate", False), ("Proxy-Authenticate", True)):
        try:
            challenge = choose(message.headers.getlist(name), proxy=proxy)
        except CannotAnswerError:
            _seen["refused challenges"] += 1
            continue
        _seen["challenges"] += 1
        credentials = str(challenge.answer("u", "p", "MESSAGE", "sip:a@b", lambda: "c"))
        assert "\r" not in credentials
        assert "\n" not in credentials


def main() -> None:
    """Run as many inputs as asked for."""
    inputs = sys.argv[1] if len(sys.argv) > 1 else str(INPUTS)
    words = [
        sys.argv[0],
        f"-runs={inputs}",
        "-max_len=400",
        "-len_control=0",
        "-print_final_stats=1",
        "-verbosity=0",
    ]
    if len(sys.argv) > 2:
        words.append(f"-seed={sys.argv[2]}")
    atheris.Setup(words, one)
    with contextlib.suppress(KeyboardInterrupt):
        atheris.Fuzz()


if __name__ == "__main__":
    import atexit

    atexit.register(lambda: print("sip fuzz:", _seen))
    main()
