"""Telnyx: messages of the API v2, its webhooks, and their Ed25519 signature.

Documented under developers.telnyx.com/docs/messaging/messages: send-message, receiving-webhooks,
error-codes; development/api-fundamentals/idempotency.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.exchange import (
    Answer,
    Request,
    pick,
    posted,
    read_json,
    said,
    word,
)
from textback_ari.gateways.http.genuine import check_ed25519, check_time, ed25519_key
from textback_ari.gateways.http.provider import (
    Heard,
    Hook,
    NotUnderstoodError,
    Outgoing,
    Reply,
    Status,
)
from textback_ari.gateways.http.states import state_of
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Blame, PartResult

API = "https://api.telnyx.com"

ERRORS: Mapping[str, Meaning] = {
    "10002": Meaning(Blame.NUMBER, "the number is not valid"),
    "10009": Meaning(Blame.GATEWAY, "it does not accept the key"),
    "10010": Meaning(Blame.GATEWAY, "the key may not do that"),
    "10011": Meaning(None, "it was asked too often"),
    "10039": Meaning(Blame.GATEWAY, "the account texts verified numbers only"),
    "20100": Meaning(Blame.GATEWAY, "the account has no credit"),
    "40001": Meaning(Blame.NUMBER, "the number is a landline, or cannot be reached by text"),
    "40002": Meaning(Blame.TEXT, "a carrier took the text for spam"),
    "40003": Meaning(Blame.SENDER, "a carrier blocks the sender"),
    "40004": Meaning(Blame.TEXT, "the recipient's carrier refused the text"),
    "40005": Meaning(Blame.TEXT, "its time was up before it was delivered"),
    "40006": Meaning(Blame.TEXT, "the recipient's carrier is out of reach"),
    "40008": Meaning(Blame.TEXT, "the carrier did not take the text"),
    "40009": Meaning(Blame.TEXT, "the text cannot be sent as it is"),
    "40010": Meaning(Blame.SENDER, "the sender is not registered for 10DLC"),
    "40011": Meaning(Blame.TEXT, "too much was sent at a time"),
    "40012": Meaning(Blame.NUMBER, "the carrier says that the number is not valid"),
    "40013": Meaning(Blame.SENDER, "the carrier says that the sender is not valid"),
    "40014": Meaning(Blame.TEXT, "its time was up in the queue"),
    "40015": Meaning(Blame.TEXT, "Telnyx took the text for spam"),
    "40016": Meaning(Blame.TEXT, "the sender's daily limit at T-Mobile is reached"),
    "40017": Meaning(Blame.TEXT, "AT&T took the text for spam"),
    "40018": Meaning(Blame.TEXT, "the sender's limit at AT&T is reached"),
    "40100": Meaning(Blame.SENDER, "the sender is not enabled for texts"),
    "40150": Meaning(Blame.SENDER, "the toll-free sender is not enabled for texts"),
    "40151": Meaning(Blame.SENDER, "the toll-free sender belongs to another provider"),
    "40300": Meaning(Blame.OPTED_OUT, "the recipient has opted out"),
    "40302": Meaning(Blame.TEXT, "the text is too long"),
    "40305": Meaning(Blame.SENDER, "the sender is not valid, or not the account's"),
    "40306": Meaning(Blame.SENDER, "names as senders are not set up"),
    "40309": Meaning(Blame.GATEWAY, "the messaging profile does not allow this country"),
    "40310": Meaning(Blame.NUMBER, "the number is not valid"),
    "40312": Meaning(Blame.GATEWAY, "the messaging profile is disabled"),
    "40314": Meaning(Blame.GATEWAY, "the account is disabled"),
    "40318": Meaning(None, "the queue is full"),
    "40320": Meaning(None, "the sender cannot be used for a moment"),
    "40321": Meaning(Blame.SENDER, "the messaging profile has no sender that can be used"),
    "40322": Meaning(Blame.TEXT, "the text's content is not let through"),
    "40328": Meaning(Blame.TEXT, "the text makes too many segments"),
    "40329": Meaning(Blame.SENDER, "the toll-free sender is not verified"),
    "40333": Meaning(None, "it was asked too often"),
}


@dataclass(frozen=True, slots=True)
class Telnyx:
    """An account with Telnyx.

    Raises:
        ValueError: `public_key` is not a key; the sentence names it.
    """

    secret: str = field(repr=False)
    """The API key."""
    public_key: str = ""
    """The account's public key, in base64, by which webhooks are checked."""
    profile: str = ""
    """A messaging profile's id, needed where the sender is a name."""
    api: str = API
    errors: Errors = field(default_factory=lambda: Errors("Telnyx", ERRORS))

    def __post_init__(self) -> None:
        """Refuse a key with which no webhook could ever be genuine."""
        if self.public_key:
            try:
                ed25519_key(self.public_key)
            except ValueError:
                raise ValueError("public_key is not 32 octets in base64") from None

    @property
    def title(self) -> str:
        """Return its name in sentences."""
        return self.errors.who

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what must not show anywhere."""
        return (self.secret,)

    def _login(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.secret}"}

    def submit(self, text: Outgoing) -> Request:
        """Return the request that creates a message."""
        content = {"from": text.sender, "to": text.to, "text": text.text}
        if self.profile:
            content["messaging_profile_id"] = self.profile
        if text.report_to:
            content["webhook_url"] = text.report_to
        headers = {**self._login(), "Idempotency-Key": text.key}
        return posted(f"{self.api}/v2/messages", content, headers)

    def meaning(self, answer: Answer, text: Outgoing) -> PartResult:
        """Return what an answer to `submit` means for the text."""
        if 200 <= answer.status < 300:
            return self.errors.accepted(answer, "data.id")
        error = pick(answer.json(), "errors.0")
        told = pick(error, "title") or pick(error, "detail")
        return self.errors.refusal(answer, word(pick(error, "code")), told, text.sender)

    def probe(self) -> Request:
        """Return a request for the balance."""
        return Request("GET", f"{self.api}/v2/balance", self._login())

    def probed(self, answer: Answer) -> str | None:
        """Return why the answer to `probe` says that nothing can be sent."""
        return self.errors.probed(answer)

    def hear(self, hook: Hook, now: float) -> Heard:
        """Return what a hook says, by its event_type."""
        at = hook.headers.get("telnyx-timestamp", "")
        signed = at.encode("utf-8", "replace") + b"|" + hook.body
        check_ed25519(hook.headers.get("telnyx-signature-ed25519", ""), self.public_key, signed)
        check_time(at, now)
        event = pick(read_json(hook.body), "data")
        kind, told = pick(event, "event_type"), pick(event, "payload")
        carrier_id = word(pick(told, "id"))
        match kind:
            case "message.received":
                return Heard((_reply(told, carrier_id),))
            case "message.sent" | "message.finalized":
                if not carrier_id:
                    raise NotUnderstoodError("a status lacks the id of its text")
                return Heard((self._status(told, carrier_id),))
            case _:
                # Other events of the same account have nothing to do with texts.
                return Heard(())

    def _status(self, told: Any, carrier_id: str) -> Status:
        error = word(pick(told, "errors.0.code"))
        return Status(
            carrier_id,
            state_of(word(pick(told, "to.0.status"))),
            error or None,
            said(pick(told, "to.0.phone_number")),
            self.errors.blame(error),
        )


def _reply(told: Any, carrier_id: str) -> Reply:
    """Return a reply; one to a group is one to its first number."""
    sender, to = said(pick(told, "from.phone_number")), said(pick(told, "to.0.phone_number"))
    if not (sender and to):
        raise NotUnderstoodError("a reply lacks its sender or its recipient")
    media = pick(told, "media")
    links = (pick(each, "url") for each in media) if isinstance(media, list) else ()
    found = tuple(link for link in links if isinstance(link, str))
    return Reply(carrier_id, sender, to, said(pick(told, "text")), found)
