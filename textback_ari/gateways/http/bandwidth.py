"""Bandwidth: messages of the API v2 and its webhooks with basic authentication.

Documented under dev.bandwidth.com/docs/messaging: createMessage, webhooks, errors.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.exchange import (
    Answer,
    Request,
    basic,
    pick,
    posted,
    read_json,
    said,
    strings,
    word,
)
from textback_ari.gateways.http.genuine import check_basic
from textback_ari.gateways.http.provider import (
    Heard,
    Hook,
    NotUnderstoodError,
    Outgoing,
    Reply,
    Status,
)
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Blame, PartResult, ReceiptState

API = "https://messaging.bandwidth.com"
NOT_TAKEN = frozenset({500, 502, 503, 504})
""" "Any 4xx or 5xx HTTP response code will not be billed nor will the message be sent." """
_MOST_EVENTS = 1_000
_EXPIRED = "4360"
_NO_RECEIPT_CAME = "9902"

ERRORS: Mapping[str, Meaning] = {
    "unauthorized": Meaning(Blame.GATEWAY, "it does not accept the account's name and password"),
    "forbidden": Meaning(Blame.GATEWAY, "the account may not do that"),
    "max-message-queue-size-exceeded": Meaning(None, "the queue is full"),
    "4302": Meaning(Blame.SENDER, "the sender is malformed"),
    "4303": Meaning(Blame.NUMBER, "the number is malformed"),
    "4350": Meaning(Blame.NUMBER, "the number is probably not valid"),
    _EXPIRED: Meaning(Blame.TEXT, "its time was up before it was sent"),
    "4401": Meaning(Blame.TEXT, "there is no way to this number"),
    "4403": Meaning(Blame.SENDER, "the sender may not send texts"),
    "4404": Meaning(Blame.NUMBER, "the number takes no texts"),
    "4405": Meaning(Blame.SENDER, "the sender is not assigned to anybody"),
    "4406": Meaning(Blame.NUMBER, "the number is not assigned to a carrier"),
    "4407": Meaning(Blame.SENDER, "the sender is not the account's"),
    "4408": Meaning(Blame.NUMBER, "the number is not set up for texts"),
    "4420": Meaning(Blame.TEXT, "there is no way to the recipient's carrier"),
    "4421": Meaning(Blame.GATEWAY, "the account may not text this destination"),
    "4431": Meaning(Blame.GATEWAY, "the account may not use short codes"),
    "4432": Meaning(Blame.GATEWAY, "the account may not text this country"),
    "4433": Meaning(Blame.GATEWAY, "the account may not text from toll-free numbers"),
    "4434": Meaning(Blame.NUMBER, "the toll-free number takes no texts"),
    "4451": Meaning(Blame.GATEWAY, "the user is not valid"),
    "4452": Meaning(Blame.GATEWAY, "the application is not valid"),
    "4470": Meaning(Blame.TEXT, "Bandwidth took the text for spam"),
    "4481": Meaning(Blame.SENDER, "Bandwidth blocks the sender"),
    "4482": Meaning(Blame.NUMBER, "the number is blocked from receiving texts"),
    "4493": Meaning(Blame.GATEWAY, "the account may not send texts"),
    "4700": Meaning(Blame.NUMBER, "the carrier or the phone takes no texts"),
    "4701": Meaning(Blame.TEXT, "the recipient's carrier is out of reach"),
    "4702": Meaning(Blame.TEXT, "the phone is off or out of reach"),
    "4720": Meaning(Blame.NUMBER, "the carrier says that the number is not valid"),
    "4721": Meaning(Blame.NUMBER, "the number is deactivated"),
    "4730": Meaning(Blame.TEXT, "there is no way to the recipient's carrier"),
    "4740": Meaning(Blame.SENDER, "the carrier says that the sender is not valid"),
    "4750": Meaning(Blame.TEXT, "the recipient's carrier refused the text"),
    "4753": Meaning(Blame.TEXT, "the phone refused the text"),
    "4770": Meaning(Blame.TEXT, "a carrier took the text for spam"),
    "4772": Meaning(Blame.TEXT, "sender or recipient are blocked"),
    "4773": Meaning(Blame.SENDER, "the sender's 10DLC campaign is not active"),
    "4774": Meaning(Blame.SENDER, "the sender is not set up in the industry's database"),
    "4775": Meaning(Blame.OPTED_OUT, "the recipient has opted out"),
    "4780": Meaning(Blame.TEXT, "the sender's limit at T-Mobile is reached"),
    "4781": Meaning(Blame.TEXT, "the sender's limit at AT&T is reached"),
    "4785": Meaning(Blame.TEXT, "the sender's limit with the carrier is reached"),
    "4795": Meaning(Blame.SENDER, "the toll-free sender is not verified"),
    "5600": Meaning(Blame.TEXT, "the recipient's carrier was overloaded"),
}


@dataclass(frozen=True, slots=True)
class Bandwidth:
    """An account with Bandwidth."""

    account: str
    """The account's number."""
    application: str
    """The id of the messaging application that the sender belongs to."""
    user: str
    secret: str = field(repr=False)
    hook_user: str = ""
    """The user that the application's callbacks come with."""
    hook_secret: str = field(default="", repr=False)
    api: str = API
    errors: Errors = field(default_factory=lambda: Errors("Bandwidth", ERRORS, not_taken=NOT_TAKEN))

    @property
    def title(self) -> str:
        """Return its name in sentences."""
        return self.errors.who

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what must not show anywhere."""
        return (self.secret, self.hook_secret)

    def _url(self, what: str) -> str:
        return f"{self.api}/api/v2/users/{quote(self.account, safe='')}/{what}"

    def submit(self, text: Outgoing) -> Request:
        """Return the request that creates a message."""
        content = {
            "applicationId": self.application,
            "from": text.sender,
            "to": [text.to],
            "text": text.text,
            "tag": text.key,
            "expiration": datetime.fromtimestamp(text.until, UTC).isoformat(timespec="seconds"),
        }
        return posted(self._url("messages"), content, basic(self.user, self.secret))

    def meaning(self, answer: Answer, text: Outgoing) -> PartResult:
        """Return what an answer to `submit` means for the text."""
        if 200 <= answer.status < 300:
            return self.errors.accepted(answer, "id")
        content = answer.json()
        code, told = word(pick(content, "type")), pick(content, "description")
        return self.errors.refusal(answer, code, told, text.sender)

    def probe(self) -> Request:
        """Return a request for the list of media, which needs the same right."""
        return Request("GET", self._url("media"), basic(self.user, self.secret))

    def probed(self, answer: Answer) -> str | None:
        """Return why the answer to `probe` says that nothing can be sent."""
        return self.errors.probed(answer)

    def hear(self, hook: Hook, now: float) -> Heard:  # noqa: ARG002 - a password has no time
        """Return what a hook says: a list of events."""
        check_basic(hook, self.hook_user, self.hook_secret)
        told = read_json(hook.body)
        if not isinstance(told, list) or len(told) > _MOST_EVENTS:
            raise NotUnderstoodError("it is no list of events")
        return Heard(tuple(event for each in told if (event := self._event(each))))

    def _event(self, told: Any) -> Status | Reply | None:
        carrier_id = word(pick(told, "message.id"))
        kind = pick(told, "type")
        if kind == "message-received":
            return _reply(told, carrier_id)
        states = {
            "message-sending": ReceiptState.ENROUTE,
            "message-delivered": ReceiptState.DELIVERED,
            "message-failed": ReceiptState.UNDELIVERED,
        }
        state = states.get(kind) if isinstance(kind, str) else None
        if state is None:
            return None
        if not carrier_id:
            raise NotUnderstoodError("a status lacks the id of its text")
        error = word(pick(told, "errorCode"))
        if error == _EXPIRED:
            state = ReceiptState.EXPIRED
        elif error == _NO_RECEIPT_CAME:
            # It says that nobody knows, not that the text did not arrive.
            state = ReceiptState.UNKNOWN
        phone = said(pick(told, "to"))
        return Status(carrier_id, state, error or None, phone, self.errors.blame(error))


def _reply(told: Any, carrier_id: str) -> Reply:
    sender, to = said(pick(told, "message.from")), said(pick(told, "to"))
    if not (sender and to):
        raise NotUnderstoodError("a reply lacks its sender or its recipient")
    text, media = said(pick(told, "message.text")), tuple(strings(pick(told, "message.media")))
    return Reply(carrier_id, sender, to, text, media)
