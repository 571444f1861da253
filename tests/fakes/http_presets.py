"""Twilio, Telnyx, Bandwidth and VoIP.ms as their public documentation shows them."""

import base64
import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.fakes.http_provider import Answer, HookCall, Seen, answer
from textback_ari.gateways.http.bandwidth import Bandwidth
from textback_ari.gateways.http.provider import Provider
from textback_ari.gateways.http.telnyx import Telnyx
from textback_ari.gateways.http.twilio import Twilio
from textback_ari.gateways.http.voipms import VoipMs
from textback_ari.messages.states import ReceiptState

SECRET, HOOK_SECRET = "s3cr3t-key", "h00k-s3cr3t"
ACCOUNT = "AC0123456789abcdef0123456789abcdef"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
BASIC = "Basic " + base64.b64encode(f"user:{SECRET}".encode()).decode()
PRIVATE_KEY = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"telnyx").digest())
PUBLIC_KEY = base64.b64encode(PRIVATE_KEY.public_key().public_bytes_raw()).decode()


def twilio_hook(url: str, fields: dict[str, str]) -> HookCall:
    """Return a signed request of Twilio's (usage/security)."""
    signed = url + "".join(f"{name}{value}" for name, value in sorted(fields.items()))
    digest = hmac.new(SECRET.encode(), signed.encode(), hashlib.sha1).digest()
    headers = {**FORM, "X-Twilio-Signature": base64.b64encode(digest).decode()}
    return HookCall(url, headers=headers, body=urlencode(fields).encode())


class TwilioDialect:
    """Twilio."""

    path = f"/2010-04-01/Accounts/{ACCOUNT}"

    def account(self, url: str) -> Provider:
        """Return our side's account with the provider at `url`."""
        return Twilio(account=ACCOUNT, secret=SECRET, token=SECRET, api=url)

    def sent(self, seen: Seen) -> tuple[str, str] | None:
        """Return phone and text of a request to send one."""
        if (seen.method, seen.path) != ("POST", f"{self.path}/Messages.json"):
            return None
        return seen.form["To"], seen.form["Body"]

    def taken(self, carrier_id: str) -> Answer:
        """Return the answer that says that a text was taken."""
        told = {"sid": carrier_id, "status": "queued", "error_code": None, "num_segments": "1"}
        return answer(201, told)

    def throttled(self) -> Answer:
        """Return the answer that says that it was too much at a time."""
        return answer(429, {"code": 20429, "message": "Too Many Requests", "status": 429})

    def refused(self) -> Answer:
        """Return the answer that says that the number is none."""
        told = {"code": 21211, "message": "The 'To' number +1201 is not valid.", "status": 400}
        return answer(400, told)

    def other(self, seen: Seen) -> Answer:
        """Return the answer to a request that sends nothing."""
        right = seen.headers.get("authorization", "").startswith("Basic ")
        if right and (seen.method, seen.path) == ("GET", f"{self.path}.json"):
            return answer(200, {"sid": ACCOUNT, "status": "active"})
        return answer(404, {"code": 20404, "status": 404})

    def status(self, base: str, carrier_id: str, phone: str, state: ReceiptState) -> HookCall:
        """Return the webhook that tells what became of a text."""
        told = {"MessageSid": carrier_id, "MessageStatus": str(state), "To": phone}
        return twilio_hook(base, {**told, "AccountSid": ACCOUNT, "SmsStatus": str(state)})

    def reply(self, base: str, phone: str, to: str, text: str, carrier_id: str) -> HookCall:
        """Return the webhook that brings a text from a phone."""
        told = {"MessageSid": carrier_id, "From": phone, "To": to, "Body": text, "NumMedia": "0"}
        return twilio_hook(base, {**told, "SmsStatus": "received", "AccountSid": ACCOUNT})


def telnyx_hook(url: str, told: Any, at: float | None = None) -> HookCall:
    """Return a signed event of Telnyx's (receiving-webhooks)."""
    body = json.dumps(told).encode()
    stamp = str(int(time.time() if at is None else at))
    signature = PRIVATE_KEY.sign(f"{stamp}|".encode() + body)
    headers = {
        "Content-Type": "application/json",
        "telnyx-timestamp": stamp,
        "telnyx-signature-ed25519": base64.b64encode(signature).decode(),
    }
    return HookCall(url, headers=headers, body=body)


class TelnyxDialect:
    """Telnyx."""

    def account(self, url: str) -> Provider:
        """Return our side's account with the provider at `url`."""
        return Telnyx(secret=SECRET, public_key=PUBLIC_KEY, api=url)

    def sent(self, seen: Seen) -> tuple[str, str] | None:
        """Return phone and text of a request to send one."""
        right = seen.headers.get("authorization") == f"Bearer {SECRET}"
        if not right or (seen.method, seen.path) != ("POST", "/v2/messages"):
            return None
        return seen.json["to"], seen.json["text"]

    def taken(self, carrier_id: str) -> Answer:
        """Return the answer that says that a text was taken."""
        return answer(200, {"data": {"id": carrier_id, "record_type": "message", "errors": []}})

    def throttled(self) -> Answer:
        """Return the answer that says that it was too much at a time."""
        return answer(429, {"errors": [{"code": "10011", "title": "Too many requests"}]})

    def refused(self) -> Answer:
        """Return the answer that says that the number is none."""
        return answer(400, {"errors": [{"code": "40310", "title": "Invalid 'to' address"}]})

    def other(self, seen: Seen) -> Answer:
        """Return the answer to a request that sends nothing."""
        return answer(200 if seen.path == "/v2/balance" else 404, {"data": {}})

    def status(self, base: str, carrier_id: str, phone: str, state: ReceiptState) -> HookCall:
        """Return the webhook that tells what became of a text."""
        words = {"delivered": "delivered", "undelivered": "delivery_failed"}
        payload = {
            "id": carrier_id,
            "direction": "outbound",
            "to": [{"phone_number": phone, "status": words[str(state)]}],
            "errors": [],
        }
        return telnyx_hook(base, _event("message.finalized", payload))

    def reply(self, base: str, phone: str, to: str, text: str, carrier_id: str) -> HookCall:
        """Return the webhook that brings a text from a phone."""
        payload = {
            "id": carrier_id,
            "direction": "inbound",
            "from": {"phone_number": phone, "carrier": "T-MOBILE"},
            "to": [{"phone_number": to, "status": "webhook_delivered"}],
            "text": text,
            "media": [],
        }
        return telnyx_hook(base, _event("message.received", payload))


def _event(kind: str, payload: dict[str, Any]) -> dict[str, Any]:
    event = {"event_type": kind, "id": "event-1", "record_type": "event", "payload": payload}
    return {"data": event, "meta": {"attempt": 1}}


def bandwidth_hook(url: str, *told: Any) -> HookCall:
    """Return a callback of Bandwidth's, which is always a list."""
    pair = base64.b64encode(f"hooks:{HOOK_SECRET}".encode()).decode()
    headers = {"Content-Type": "application/json", "Authorization": f"Basic {pair}"}
    return HookCall(url, headers=headers, body=json.dumps(told).encode())


class BandwidthDialect:
    """Bandwidth."""

    def account(self, url: str) -> Provider:
        """Return our side's account with the provider at `url`."""
        return Bandwidth(
            account="5500",
            application="93de2206",
            user="user",
            secret=SECRET,
            hook_user="hooks",
            hook_secret=HOOK_SECRET,
            api=url,
        )

    def sent(self, seen: Seen) -> tuple[str, str] | None:
        """Return phone and text of a request to send one."""
        if seen.headers.get("authorization") != BASIC or seen.method != "POST":
            return None
        assert seen.path == "/api/v2/users/5500/messages"
        return seen.json["to"][0], seen.json["text"]

    def taken(self, carrier_id: str) -> Answer:
        """Return the answer that says that a text was taken."""
        return answer(202, {"id": carrier_id, "direction": "out", "segmentCount": 1})

    def throttled(self) -> Answer:
        """Return the answer that says that it was too much at a time."""
        return answer(429, {"type": "max-message-queue-size-exceeded", "description": "full"})

    def refused(self) -> Answer:
        """Return the answer that says that the request is none."""
        return answer(400, {"type": "request-validation", "description": "not accepted"})

    def other(self, seen: Seen) -> Answer:
        """Return the answer to a request that sends nothing."""
        return answer(200 if seen.path == "/api/v2/users/5500/media" else 404, [])

    def status(self, base: str, carrier_id: str, phone: str, state: ReceiptState) -> HookCall:
        """Return the webhook that tells what became of a text."""
        kinds = {"delivered": "message-delivered", "undelivered": "message-failed"}
        message = {"id": carrier_id, "to": [phone], "text": "", "direction": "out"}
        told = {"type": kinds[str(state)], "to": phone, "message": message}
        return bandwidth_hook(base, told)

    def reply(self, base: str, phone: str, to: str, text: str, carrier_id: str) -> HookCall:
        """Return the webhook that brings a text from a phone."""
        message = {"id": carrier_id, "owner": to, "to": [to], "from": phone, "text": text}
        return bandwidth_hook(base, {"type": "message-received", "to": to, "message": message})


class VoipMsDialect:
    """VoIP.ms, which answers 200 to everything."""

    def account(self, url: str) -> Provider:
        """Return our side's account with the provider at `url`."""
        return VoipMs(user="me@example.net", secret=SECRET, hook_secret=HOOK_SECRET, api=url)

    def sent(self, seen: Seen) -> tuple[str, str] | None:
        """Return phone and text of a request to send one."""
        assert (seen.method, seen.path) == ("POST", "/api/v1/rest.php")
        if seen.form["api_password"] != SECRET or "dst" not in seen.form:
            return None
        return f"+1{seen.form['dst']}", seen.form["message"]

    def taken(self, carrier_id: str) -> Answer:
        """Return the answer that says that a text was taken."""
        return answer(200, {"status": "success", "sms": carrier_id})

    def throttled(self) -> Answer:
        """Return the answer that says that it was too much at a time."""
        return answer(200, {"status": "api_limit_exceeded"})

    def refused(self) -> Answer:
        """Return the answer that says that the number is none."""
        return answer(200, {"status": "invalid_dst"})

    def other(self, seen: Seen) -> Answer:
        """Return the answer to a request that sends nothing."""
        known = seen.form["method"] == "getBalance"
        return answer(200, {"status": "success" if known else "invalid_method"})

    def status(self, base: str, carrier_id: str, phone: str, state: ReceiptState) -> HookCall:
        """Return nothing: it tells no statuses."""
        raise NotImplementedError(base, carrier_id, phone, state)

    def reply(self, base: str, phone: str, to: str, text: str, carrier_id: str) -> HookCall:
        """Return the webhook that brings a text from a phone."""
        told = {"to": to, "from": phone, "message": text, "files": "", "id": carrier_id}
        return HookCall(f"{base}/{HOOK_SECRET}?{urlencode(told)}", method="GET")
