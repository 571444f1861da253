"""Final responses in words, and what each means for a text (RFC 3261, 21; RFC 3428, 7)."""

from sipmessage import Response

from textback_ari.messages.states import Accepted, Blame, InDoubt, NotSent, PartResult, Refused

_WORDS = {
    400: "it does not understand the request",
    401: "it asks for a password",
    403: "it does not allow this account to text this number",
    404: "it does not know the number",
    405: "it takes no MESSAGE",
    407: "it asks for a password",
    408: "it got no answer further on",
    410: "the number is gone",
    413: "the text is too long",
    415: "it does not take plain text",
    420: "it asks for an extension that we lack",
    423: "the registration is too brief",
    480: "the recipient is not there",
    482: "the request went in a circle",
    483: "the request went through too many servers",
    484: "the number is incomplete",
    485: "the number is ambiguous",
    486: "the recipient is busy",
    488: "it does not take this text",
    500: "it failed inside",
    501: "it takes no MESSAGE",
    502: "the server behind it failed",
    503: "it is overloaded or under maintenance",
    504: "the server behind it did not answer",
    513: "the text is too long",
    600: "the recipient is busy everywhere",
    603: "the recipient declined",
    604: "the number exists nowhere",
    606: "it does not take this text",
}

TEMPORARY = frozenset({423, 480, 486, 500, 502, 503, 600})
"""Responses after which the same text may get through later; nothing was delivered.

500 and 502 are a server's own failure before it took the text. 600 says that the recipient is busy,
not that it refused.
"""

DOUBTFUL = frozenset({408, 504})
"""Responses of a server that passed the text on and heard nothing: it may have arrived."""

ACCOUNT = frozenset({401, 403, 405, 407, 415, 420, 501, 505})
"""Responses that are about the account or the server: another gateway may take the same text.

404 and its like are not held against the number: a wrong `domain` makes a provider say it of all.
"""

_LONGEST_RETRY = 3_600.0


def in_words(response: Response) -> str:
    """Return a response as a clause with its code: `it does not know the number (404)`."""
    return f"{_WORDS.get(response.code, 'it refused')} ({response.code})"


def meaning(response: Response, call_id: str) -> PartResult:
    """Return what a final response means for the text whose Call-ID is `call_id`."""
    if response.code < 300:
        return Accepted(call_id)
    why = f"the provider answered that {in_words(response)}"
    if response.code in DOUBTFUL:
        return InDoubt(why)
    if response.code in TEMPORARY:
        return NotSent(why)
    return Refused(why, Blame.GATEWAY if response.code in ACCOUNT else Blame.TEXT)


def retry_after(response: Response) -> float:
    """Return the seconds that a server wants to be left alone (RFC 3261, 20.33), 0 if it says none.

    The value is bounded: a server must not be able to silence us for good.
    """
    told = (response.headers.get("Retry-After") or "").split(";")[0].split("(")[0].strip()
    if not (told.isascii() and told.isdigit() and len(told) < 9):
        return 0.0
    return min(float(told), _LONGEST_RETRY)


def granted(answer: Response, asked: float) -> float:
    """Return for how many seconds a registration holds (RFC 3261, 10.2.4).

    `asked` is what the request asked for, and counts where the answer does not say.
    """
    told = answer.headers.get("Expires") or ""
    try:
        contacts = answer.contact if answer.headers.get("Contact") else []
    except (ValueError, TypeError):
        contacts = []
    for contact in contacts:
        told = contact.parameters.get("expires") or told
    return max(1.0, float(told)) if told.isascii() and told.isdigit() and len(told) < 9 else asked
