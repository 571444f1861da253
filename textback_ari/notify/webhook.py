"""Webhooks as Standard Webhooks has them: a stable id, a time, a signature over both and the body.

Source: the specification of Standard Webhooks, version 1.0.0 (symmetric signatures).
"""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import urlsplit

import aiohttp
import structlog

from textback_ari import __version__
from textback_ari.notify.settings import WebhookSettings, signing_key
from textback_ari.ports import Answer, Clock, Fate, Notice

log = structlog.get_logger(__name__)

_GONE = 410
_LONGEST_ANSWER = 1_024
"""Octets of an answer's body that are read: nothing in it matters."""


def headers(key: bytes, notice_key: str, at: float, body: bytes) -> Mapping[str, str]:
    """Return the headers that sign a body.

    Args:
        key: the secret's bytes.
        notice_key: the notice's id, the same at each try: receivers tell repetitions by it.
        at: epoch seconds of this try; receivers refuse what is older than some minutes.
        body: as it is sent.
    """
    name, when = f"msg_{notice_key}", str(int(at))
    signed = hmac.new(key, f"{name}.{when}.".encode() + body, hashlib.sha256).digest()
    return {
        "webhook-id": name,
        "webhook-timestamp": when,
        "webhook-signature": f"v1,{base64.b64encode(signed).decode()}",
    }


class WebhookNotifier:
    """Posts notices to the receivers that the settings name."""

    def __init__(self, hooks: Mapping[str, WebhookSettings], clock: Clock) -> None:
        """Take the receivers by their names."""
        self._hooks = dict(hooks)
        self._clock = clock

    async def deliver(self, notice: Notice) -> Answer:
        """Post a notice's body: `SENT` once the receiver has answered with a 2xx status.

        A redirect is no delivery: the signature is for the receiver named, not for whoever it
        names. 410 means that the receiver wants nothing any more.
        """
        hook = self._hooks.get(notice.target)
        if hook is None:
            return Answer(Fate.REFUSED, "no webhook of that name is configured any more")
        body = notice.body.text.encode("utf-8", "replace")
        host = urlsplit(hook.url).hostname
        try:
            async with (
                aiohttp.ClientSession(raise_for_status=False) as session,
                session.post(
                    hook.url,
                    data=body,
                    headers={
                        "content-type": "application/json",
                        "user-agent": f"textback-ari/{__version__}",
                        **headers(signing_key(hook.secret), notice.key, self._clock.now(), body),
                    },
                    timeout=aiohttp.ClientTimeout(total=hook.time_limit),
                    allow_redirects=False,
                ) as answer,
            ):
                await answer.content.read(_LONGEST_ANSWER)
                status = answer.status
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            why = str(error) or type(error).__name__
            return Answer(Fate.AGAIN, f"{host} cannot be reached: {why}")
        except Exception as error:
            log.exception("notifier_failed", channel="webhook", hook=hook.name)
            return Answer(Fate.AGAIN, f"{host}: {type(error).__name__}")
        if status // 100 == 2:
            return Answer(Fate.SENT)
        said = f"{host} answered with status {status}"
        return Answer(Fate.GONE if status == _GONE else Fate.AGAIN, said)
