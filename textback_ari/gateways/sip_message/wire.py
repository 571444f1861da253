"""SIP messages in bounds: `sipmessage` reads and writes them, this keeps hostile ones from it."""

import re
from urllib.parse import unquote

from sipmessage import Address, Message, Request, Response

LARGEST = 65_535
_LARGEST_HEAD = 16_384
_LONGEST_LINE = 2_048
_MOST_LINES = 100
_LONGEST_BODY = 32_768

_FOLD = re.compile(rb"\r\n[ \t]+")
_LENGTH = re.compile(rb"(?im)^(?:content-length|l)[ \t]*:[ \t]*([0-9]{1,9})[ \t]*\r?$")
_CODE = re.compile(rb"SIP/2\.0 [1-6][0-9][0-9] ")
_LONGEST_USER = 128

MANDATORY = ("Via", "From", "To", "Call-ID", "CSeq")
"""What every message carries (RFC 3261, 8.1.1; Max-Forwards is forgiven)."""


class NotSipError(ValueError):
    """Bytes that are no SIP message we would answer; the sentence quotes none of them."""


def parse(data: bytes) -> Request | Response:
    """Return the message that a datagram or a frame holds (RFC 3261, 7).

    Raises:
        NotSipError: it is malformed or larger than anything a text needs.
    """
    if len(data) > LARGEST:
        raise NotSipError("it is too long")
    head, separator, body = data.partition(b"\r\n\r\n")
    if not separator:
        raise NotSipError("its head does not end")
    if len(head) > _LARGEST_HEAD:
        raise NotSipError("its head is too long")
    head = _FOLD.sub(b" ", head)
    lines = head.split(b"\r\n")
    if len(lines) > _MOST_LINES or any(len(line) > _LONGEST_LINE for line in lines):
        raise NotSipError("its head is too long")
    if any(byte < 0x20 and byte not in b"\r\n\t" for byte in head):
        raise NotSipError("its head holds control characters")
    if head.startswith(b"SIP/") and not _CODE.match(head):
        raise NotSipError("its status line is malformed")
    told = _LENGTH.search(head)
    length = int(told.group(1)) if told else len(body)
    if length > min(len(body), _LONGEST_BODY):
        raise NotSipError("its body is not all there, or too long")
    try:
        message = Message.parse(head + separator + body[:length])
        complete = all(message.headers.get(name) for name in MANDATORY)
        complete = complete and bool(message.via) and message.cseq.sequence < 1 << 31
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise NotSipError("it is malformed") from error
    if not complete:
        raise NotSipError("a header that every message has is missing")
    return message


def length_of(head: bytes) -> int:
    """Return how many octets of body follow a head in a stream (RFC 3261, 18.3).

    Raises:
        NotSipError: the head does not say, or says too much.
    """
    told = _LENGTH.search(_FOLD.sub(b" ", head))
    if told is None:
        raise NotSipError("its head does not say how long the body is")
    length = int(told.group(1))
    if length > _LONGEST_BODY:
        raise NotSipError("its body is too long")
    return length


def user_of(header: str) -> str:
    """Return the user part of a From or To header, a number as a rule; hostile.

    Raises:
        NotSipError: it is not an address, or has no user part.
    """
    try:
        uri = Address.parse(header).uri
    except (ValueError, TypeError) as error:
        raise NotSipError("an address in it is malformed") from error
    user = unquote(uri.user or "").split(";", 1)[0]
    if not user or len(user) > _LONGEST_USER or not user.isprintable():
        raise NotSipError("an address in it has no user part that could be a number")
    return user


def tag_of(header: str) -> str | None:
    """Return the tag of a From or To header, `None` where it has none or is malformed."""
    try:
        return Address.parse(header).parameters.get("tag")
    except (ValueError, TypeError):
        return None


def answer(
    request: Request,
    code: int,
    phrase: str,
    tag: str,
    seen_from: tuple[str, int],
    headers: dict[str, str] | None = None,
) -> Response:
    """Return the response to a request (RFC 3261, 8.2.6; RFC 3581, 4 for the top Via).

    `tag` is put on a To header that has none.
    """
    response = Response(code, phrase)
    top, *others = request.via
    host, port = seen_from
    marks: dict[str, str | None] = {"received": host}
    if "rport" in top.parameters:
        marks["rport"] = str(port)
    marked = type(top)(
        transport=top.transport,
        host=top.host,
        port=top.port,
        parameters=top.parameters.replace(**marks),
    )
    response.via = [marked, *others]
    response.headers.set("From", request.headers["From"])
    to = request.headers["To"]
    response.headers.set("To", to if tag_of(to) else f"{to};tag={tag}")
    response.headers.set("Call-ID", request.headers["Call-ID"])
    response.headers.set("CSeq", request.headers["CSeq"])
    for name, value in (headers or {}).items():
        response.headers.set(name, value)
    response.headers.set("Content-Length", "0")
    return response


def reply_port(request: Request, seen_from: tuple[str, int]) -> int:
    """Return the port to which a response over UDP goes (RFC 3261, 18.2.2; RFC 3581, 4)."""
    top = request.via[0]
    return seen_from[1] if "rport" in top.parameters else top.port or 5060
