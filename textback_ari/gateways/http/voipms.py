"""VoIP.ms: sendSMS and sendMMS of its REST API, and the SMS URL callback.

Documented at voip.ms/m/apidocs.php and wiki.voip.ms/article/SMS-MMS. It answers 200 to everything
and tells success and errors by `status`; it has no receipts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.exchange import Answer, Request, form, pick, read_form, word
from textback_ari.gateways.http.genuine import check_secret
from textback_ari.gateways.http.provider import (
    Heard,
    Hook,
    HookAnswer,
    NotUnderstoodError,
    Outgoing,
    Reply,
    UnsendableError,
)
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Blame, InDoubt, PartResult

API = "https://voip.ms"
_NORTH_AMERICAN = re.compile(r"\+1([2-9][0-9]{9})")
_SMS_OCTETS = 160
"""What sendSMS takes, counted in UTF-8; a longer text goes as sendMMS."""
_MMS_OCTETS = 2_048
_TAKEN = HookAnswer(200, "ok")
"""Any other body makes it repeat the callback, every half hour."""

ERRORS: Mapping[str, Meaning] = {
    "api_limit_exceeded": Meaning(None, "it was asked too often"),
    "api_not_enabled": Meaning(Blame.GATEWAY, "the API is not enabled for the account"),
    "invalid_credentials": Meaning(Blame.GATEWAY, "it does not accept the API password"),
    "invalid_did": Meaning(Blame.SENDER, "the sender is not one of the account's numbers"),
    "invalid_dst": Meaning(Blame.NUMBER, "the number is not valid"),
    "invalid_method": Meaning(Blame.GATEWAY, "it does not know the method"),
    "invalid_username": Meaning(Blame.GATEWAY, "it does not know the account"),
    "ip_not_enabled": Meaning(Blame.GATEWAY, "this machine's address is not enabled for the API"),
    "limit_reached": Meaning(Blame.GATEWAY, "the number of texts a day is reached"),
    "message_empty": Meaning(Blame.TEXT, "the text is empty"),
    "missing_credentials": Meaning(Blame.GATEWAY, "the API password is missing"),
    "missing_did": Meaning(Blame.SENDER, "the sender is missing"),
    "mms_toolong": Meaning(Blame.TEXT, "the text is too long"),
    "no_base64file": Meaning(Blame.TEXT, "the text is not taken as MMS"),
    "no_did": Meaning(Blame.SENDER, "the account has no such number"),
    "sms_failed": Meaning(Blame.TEXT, "the text could not be sent"),
    "sms_toolong": Meaning(Blame.TEXT, "the text is too long"),
}


@dataclass(frozen=True, slots=True)
class VoipMs:
    """An account with VoIP.ms."""

    user: str
    """The account's e-mail address."""
    secret: str = field(repr=False)
    """The API password, which is not that of the portal."""
    hook_secret: str = field(default="", repr=False)
    """The step of the callback's address that only VoIP.ms knows."""
    api: str = API
    errors: Errors = field(default_factory=lambda: Errors("VoIP.ms", ERRORS))

    @property
    def title(self) -> str:
        """Return its name in sentences."""
        return self.errors.who

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what must not show anywhere."""
        return (self.secret, self.hook_secret)

    def _ask(self, method: str, fields: Mapping[str, str]) -> Request:
        # As a form: what stands in an address ends in proxies' logs.
        login = {"api_username": self.user, "api_password": self.secret, "method": method}
        return form(f"{self.api}/api/v1/rest.php", {**login, **fields})

    def submit(self, text: Outgoing) -> Request:
        """Return the request that sends a text, a long one as MMS."""
        to, sender = _NORTH_AMERICAN.fullmatch(text.to), _NORTH_AMERICAN.fullmatch(text.sender)
        if to is None:
            raise UnsendableError("VoIP.ms texts numbers in North America only")
        if sender is None:
            raise UnsendableError("VoIP.ms texts from North American numbers only")
        octets = len(text.text.encode("utf-8", "replace"))
        if octets > _MMS_OCTETS:
            raise UnsendableError(f"it makes {octets} octets of at most {_MMS_OCTETS}")
        fields = {"did": sender[1], "dst": to[1], "message": text.text}
        return self._ask("sendSMS" if octets <= _SMS_OCTETS else "sendMMS", fields)

    def meaning(self, answer: Answer, text: Outgoing) -> PartResult:
        """Return what an answer to `submit` means for the text."""
        content = answer.json()
        status = word(pick(content, "status"))
        if 200 <= answer.status < 300:
            if status == "success":
                taken_as = "sms" if pick(content, "sms") is not None else "mms"
                return self.errors.accepted(answer, taken_as)
            if not status:
                return InDoubt("VoIP.ms answered, but the answer cannot be read")
        return self.errors.refusal(answer, status, None, text.sender)

    def probe(self) -> Request:
        """Return a request for the balance."""
        return self._ask("getBalance", {})

    def probed(self, answer: Answer) -> str | None:
        """Return why the answer to `probe` says that nothing can be sent."""
        status = word(pick(answer.json(), "status"))
        if answer.status != 200 or status in {"", "success"}:
            return self.errors.probed(answer)
        known = self.errors.find(status)
        return f"VoIP.ms answered: {known.words if known else 'it refused'} ({status})"

    def hear(self, hook: Hook, now: float) -> Heard:  # noqa: ARG002 - a secret has no time
        """Return the reply that a callback brings."""
        check_secret("".join(hook.path[:1]), self.hook_secret, "the secret in its address")
        fields = {**read_form(hook.query), **read_form(hook.body)}
        sender, to = fields.get("from", ""), fields.get("to", "")
        if not (sender and to):
            raise NotUnderstoodError("a reply lacks its sender or its recipient")
        media = tuple(each for each in fields.get("files", "").split(",") if each)
        text = fields.get("message", "")
        return Heard((Reply(word(fields.get("id")), sender, to, text, media),), _TAKEN)
