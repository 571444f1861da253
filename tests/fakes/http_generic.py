"""A provider of nobody's: JSON in and out, webhooks signed with HMAC-SHA256."""

import hashlib
import hmac
import json

from tests.fakes.http_provider import Answer, HookCall, Seen, answer
from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.generic import Generic, HookCheck, ReplyFields, StatusFields
from textback_ari.gateways.http.provider import Provider
from textback_ari.messages.states import ReceiptState

SECRET, HOOK_SECRET = "s3cr3t-key", "h00k-s3cr3t"


class GenericDialect:
    """The provider's side, and our account as an administrator would describe it."""

    def account(self, url: str) -> Provider:
        """Return our side's account with the provider at `url`."""
        return Generic(
            url=f"{url}/send",
            fields={"from": "{from}", "message": {"to": ["{to}"], "text": "{text}"}},
            headers={"X-Key": "{secret}"},
            secret=SECRET,
            answer_id="data.id",
            answer_error="error.code",
            errors=Errors("the provider"),
            check=HookCheck("hmac-sha256", HOOK_SECRET, header="X-Signature"),
            replies=ReplyFields("from", "to", "text", id="id", media="media"),
            statuses=StatusFields("id", "status", error="error", to="to"),
        )

    def sent(self, seen: Seen) -> tuple[str, str] | None:
        """Return phone and text of a request to send one."""
        if (seen.method, seen.path) != ("POST", "/send") or seen.headers["x-key"] != SECRET:
            return None
        return seen.json["message"]["to"][0], seen.json["message"]["text"]

    def taken(self, carrier_id: str) -> Answer:
        """Return the answer that says that a text was taken."""
        return answer(202, {"data": {"id": carrier_id}})

    def throttled(self) -> Answer:
        """Return the answer that says that it was too much at a time."""
        return answer(429, {"error": {"code": "slow"}}, {"Retry-After": "1"})

    def refused(self) -> Answer:
        """Return the answer that says that the number is none."""
        return answer(400, {"error": {"code": "bad_number"}})

    def other(self, seen: Seen) -> Answer:
        """Return the answer to a request that sends nothing."""
        del seen
        return answer(404)

    def status(self, base: str, carrier_id: str, phone: str, state: ReceiptState) -> HookCall:
        """Return the webhook that tells what became of a text."""
        told = {"id": carrier_id, "status": str(state).upper(), "to": phone, "error": None}
        return self._signed(f"{base}/status", told)

    def reply(self, base: str, phone: str, to: str, text: str, carrier_id: str) -> HookCall:
        """Return the webhook that brings a text from a phone."""
        told = {"from": phone, "to": to, "text": text, "id": carrier_id, "media": []}
        return self._signed(f"{base}/reply", told)

    def _signed(self, url: str, told: object) -> HookCall:
        body = json.dumps(told).encode()
        signature = hmac.new(HOOK_SECRET.encode(), body, hashlib.sha256).hexdigest()
        return HookCall(url, headers={"X-Signature": signature}, body=body)
