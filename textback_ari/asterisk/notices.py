"""SIP MESSAGE to the team's telephones, through the PBX that they are registered with.

Asterisk answers before the telephone does, and what the telephone says reaches neither ARI nor AMI
(Asterisk 22.10.1): a notice is `SENT` once Asterisk has taken it for a telephone that is there.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

import aiohttp
import structlog

from textback_ari.asterisk.ari import (
    AriClient,
    AriError,
    AriForbiddenError,
    AriLoginError,
    AriNotConnectedError,
    AriRefusedError,
)
from textback_ari.asterisk.settings import PbxSettings
from textback_ari.ports import Answer, Fate, Notice

log = structlog.get_logger(__name__)

_LONGEST = 1_000
"""Octets of one text: longer bodies may be lost on their way through Asterisk."""
_SENDER = "textback"
"""Whom the telephone shows as the sender."""


class ExtensionNotifier:
    """Sends notices to telephones as Asterisk's endpoints."""

    def __init__(self, pbxes: Iterable[PbxSettings]) -> None:
        """Take the PBXes that the telephones are registered with."""
        self._pbxes = {pbx.name: pbx for pbx in pbxes}

    async def deliver(self, notice: Notice) -> Answer:
        """Hand a notice over to Asterisk; a telephone that is not registered is waited for."""
        name, _, endpoint = notice.target.partition(":")
        pbx = self._pbxes.get(name)
        if pbx is None:
            return Answer(Fate.REFUSED, f"there is no PBX {name} any more")
        asked = False
        try:
            async with aiohttp.ClientSession(raise_for_status=False) as session:
                client = AriClient(pbx, session)
                if await client.endpoint_state(endpoint) == "offline":
                    return Answer(Fate.AGAIN, f"{endpoint} is not registered")
                resource = endpoint.partition("/")[2]
                body = notice.body.text.encode("utf-8", "replace")[:_LONGEST]
                sender = f"sip:{_SENDER}@{urlsplit(pbx.url).hostname}"
                asked = True
                await client.send_message(
                    f"pjsip:{resource}", sender, body.decode("utf-8", "ignore")
                )
        except (AriNotConnectedError, AriLoginError, AriForbiddenError) as error:
            return Answer(Fate.AGAIN, str(error))
        except AriRefusedError as error:
            return Answer(Fate.AGAIN if error.status >= 500 else Fate.REFUSED, str(error))
        except (AriError, TimeoutError) as error:
            fate = Fate.IN_DOUBT if asked else Fate.AGAIN
            return Answer(fate, str(error) or f"PBX {name} does not answer")
        except Exception as error:
            log.exception("notifier_failed", channel="sip", pbx=name)
            return Answer(Fate.IN_DOUBT, f"PBX {name}: {type(error).__name__}")
        return Answer(Fate.SENT)
