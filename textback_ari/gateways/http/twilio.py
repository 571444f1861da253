"""Twilio: Messages of the API 2010-04-01, its status callbacks, and its signature.

Documented under twilio.com/docs: messaging/api/message-resource, usage/security, api/errors.
"""

import base64
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.exchange import Answer, Request, basic, form, pick, read_form, word
from textback_ari.gateways.http.genuine import same
from textback_ari.gateways.http.provider import (
    Heard,
    Hook,
    HookAnswer,
    NotGenuineError,
    NotUnderstoodError,
    Outgoing,
    Reply,
    Status,
    UnsendableError,
)
from textback_ari.gateways.http.states import state_of
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Blame, PartResult, ReceiptState

API = "https://api.twilio.com"
_LONGEST = 1_600
_SHORTEST_LIFE, _LONGEST_LIFE = 1, 36_000
"""Seconds that ValidityPeriod may be."""
_MOST_MEDIA = 10
_NOTHING_TO_SAY = HookAnswer(
    200, '<?xml version="1.0" encoding="UTF-8"?><Response></Response>', "text/xml"
)
_EXPIRED = "30036"

ERRORS: Mapping[str, Meaning] = {
    "14107": Meaning(None, "too many texts to this number at a time"),
    "20003": Meaning(Blame.GATEWAY, "it does not accept the account's name and password"),
    "20404": Meaning(Blame.GATEWAY, "it does not know the account"),
    "20429": Meaning(None, "it was asked too often"),
    "21211": Meaning(Blame.NUMBER, "the number is not valid"),
    "21212": Meaning(Blame.SENDER, "the sender is not valid"),
    "21408": Meaning(Blame.GATEWAY, "the account may not text this country"),
    "21601": Meaning(Blame.SENDER, "the sender cannot send texts"),
    "21602": Meaning(Blame.TEXT, "the text is empty"),
    "21603": Meaning(Blame.SENDER, "the sender is missing"),
    "21606": Meaning(Blame.SENDER, "the sender is not the account's, or cannot text this number"),
    "21608": Meaning(Blame.GATEWAY, "a trial account texts verified numbers only"),
    "21610": Meaning(Blame.OPTED_OUT, "the recipient has opted out"),
    "21611": Meaning(None, "the sender's queue is full"),
    "21612": Meaning(Blame.TEXT, "there is no way from this sender to this number"),
    "21614": Meaning(Blame.NUMBER, "the number takes no texts"),
    "21617": Meaning(Blame.TEXT, "the text is too long"),
    "21635": Meaning(Blame.NUMBER, "the number is a landline"),
    "21659": Meaning(Blame.SENDER, "the sender is not one of Twilio's"),
    "21660": Meaning(Blame.SENDER, "the sender is not the account's"),
    "21703": Meaning(Blame.SENDER, "the messaging service has no sender"),
    "30001": Meaning(None, "the sender's queue is full"),
    "30002": Meaning(Blame.GATEWAY, "the account is suspended"),
    "30003": Meaning(Blame.TEXT, "the phone is off or out of reach"),
    "30004": Meaning(Blame.TEXT, "the recipient blocks texts"),
    "30005": Meaning(Blame.NUMBER, "the number is unknown"),
    "30006": Meaning(Blame.NUMBER, "the number is a landline, or its carrier out of reach"),
    "30007": Meaning(Blame.TEXT, "a carrier took the text for spam"),
    "30008": Meaning(Blame.TEXT, "the carrier gave no reason"),
    "30024": Meaning(Blame.SENDER, "the sender is not registered with the carrier"),
    "30032": Meaning(Blame.SENDER, "the toll-free sender is not verified"),
    "30034": Meaning(Blame.SENDER, "the sender is not registered for 10DLC"),
    _EXPIRED: Meaning(Blame.TEXT, "its time was up before it was delivered"),
    "30038": Meaning(Blame.TEXT, "the text holds a word that is not let through"),
    "30410": Meaning(Blame.TEXT, "the carrier did not answer in time"),
    "30450": Meaning(Blame.TEXT, "the recipient's carrier refused the text"),
}


@dataclass(frozen=True, slots=True)
class Twilio:
    """An account with Twilio, or with a provider that copies its interface."""

    account: str
    """The account's SID, which begins with AC."""
    secret: str = field(repr=False)
    """The auth token, or the secret of the API key that `user` names."""
    token: str = field(repr=False, default="")
    """The auth token, by which webhooks are signed whatever else the account is used with."""
    user: str = ""
    """An API key's SID; empty: the account itself."""
    service: str = ""
    """A messaging service's SID, which then chooses the sender."""
    api: str = API
    errors: Errors = field(default_factory=lambda: Errors("Twilio", ERRORS))

    @property
    def title(self) -> str:
        """Return its name in sentences."""
        return self.errors.who

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what must not show anywhere."""
        return (self.secret, self.token)

    def _url(self, what: str) -> str:
        return f"{self.api}/2010-04-01/Accounts/{quote(self.account, safe='')}{what}.json"

    def _login(self) -> dict[str, str]:
        return basic(self.user or self.account, self.secret)

    def submit(self, text: Outgoing) -> Request:
        """Return the request that creates a Message."""
        if len(text.text) > _LONGEST:
            raise UnsendableError(f"it has {len(text.text)} of at most {_LONGEST} characters")
        life = min(max(int(text.seconds), _SHORTEST_LIFE), _LONGEST_LIFE)
        fields = {"To": text.to, "Body": text.text, "ValidityPeriod": str(life)}
        fields |= {"MessagingServiceSid": self.service} if self.service else {"From": text.sender}
        if text.report_to:
            fields["StatusCallback"] = text.report_to
        return form(self._url("/Messages"), fields, self._login())

    def meaning(self, answer: Answer, text: Outgoing) -> PartResult:
        """Return what an answer to `submit` means for the text."""
        if 200 <= answer.status < 300:
            return self.errors.accepted(answer, "sid")
        content = answer.json()
        code, told = word(pick(content, "code")), pick(content, "message")
        return self.errors.refusal(answer, code, told, text.sender)

    def probe(self) -> Request:
        """Return a request for the account itself."""
        return Request("GET", self._url(""), self._login())

    def probed(self, answer: Answer) -> str | None:
        """Return why the answer to `probe` says that nothing can be sent."""
        return self.errors.probed(answer)

    def hear(self, hook: Hook, now: float) -> Heard:  # noqa: ARG002 - the signature has no time
        """Return what a hook says: a status where it has MessageStatus, else a reply."""
        fields = read_form(hook.body)
        self._check(hook, fields)
        carrier_id = word(fields.get("MessageSid") or fields.get("SmsSid"))
        if not carrier_id:
            raise NotUnderstoodError("it lacks MessageSid")
        if "MessageStatus" in fields:
            return Heard((self._status(carrier_id, fields),), HookAnswer(204))
        if not (fields.get("From") and fields.get("To")):
            raise NotUnderstoodError("it lacks From or To")
        links = (fields.get(f"MediaUrl{n}", "") for n in range(_MOST_MEDIA))
        media = tuple(link for link in links if link)
        reply = Reply(carrier_id, fields["From"], fields["To"], fields.get("Body", ""), media)
        return Heard((reply,), _NOTHING_TO_SAY)

    def _status(self, carrier_id: str, fields: Mapping[str, str]) -> Status:
        error = word(fields.get("ErrorCode"))
        state = state_of(word(fields["MessageStatus"]))
        if error == _EXPIRED and state is ReceiptState.UNDELIVERED:
            state = ReceiptState.EXPIRED
        return Status(
            carrier_id, state, error or None, fields.get("To", ""), self.errors.blame(error)
        )

    def _check(self, hook: Hook, fields: Mapping[str, str]) -> None:
        given = hook.headers.get("x-twilio-signature", "")
        if not given:
            raise NotGenuineError("its signature is missing")
        if hook.method != "POST" or not self.token:
            raise NotGenuineError("only POST requests are signed in full")
        if not same(given, signature(self.token, hook.url, fields)):
            raise NotGenuineError(
                "its signature is wrong: either it is not Twilio's, or public_url is not the "
                "address that Twilio calls, or the auth token is another one"
            )


def signature(token: str, url: str, fields: Mapping[str, str]) -> str:
    """Return X-Twilio-Signature: HMAC-SHA1 over the address and the fields in order of names."""
    signed = url + "".join(name + fields[name] for name in sorted(fields))
    digest = hmac.digest(token.encode(), signed.encode("utf-8", "replace"), "sha1")
    return base64.b64encode(digest).decode()
