"""The ways to the team: the mail server, the receivers of webhooks, telephones."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

import aiohttp

from textback_ari.asterisk.ari import AriClient, AriError
from textback_ari.asterisk.checks import Finding
from textback_ari.cli.doctor.findings import error, warning, well
from textback_ari.config import Settings
from textback_ari.notify import MailNotifier, MailSettings
from textback_ari.notify import WebhookSettings as Receiver
from textback_ari.ports import Fate

_SECONDS = 10.0


async def look(settings: Settings) -> list[Finding]:
    """Try each way to the team, sending nothing."""
    telling = settings.telling
    looks = [_receiver(each) for each in telling.hooks]
    if telling.mail is not None:
        looks.append(_mail(telling.mail))
    looks += [_telephones(settings)]
    return [finding for found in await asyncio.gather(*looks) for finding in found]


async def _mail(settings: MailSettings) -> Sequence[Finding]:
    cure = "compare host, port, security, username and password_file of [email] with the server's"
    try:
        notifier = MailNotifier(replace(settings, time_limit=min(settings.time_limit, _SECONDS)))
    except OSError as failed:
        return [error("mail-down", f"tls_ca_file of [email]: {failed.strerror or failed}", cure)]
    answer = await notifier.look()
    if answer.fate is Fate.SENT:
        return [well(f"the mail server {settings.host} lets us in")]
    return [error("mail-down", answer.why, cure)]


async def _receiver(settings: Receiver) -> Sequence[Finding]:
    """Connect to a receiver's server; a request would be one it did not ask for."""
    url = urlsplit(settings.url)
    port = url.port or (443 if url.scheme == "https" else 80)
    try:
        async with asyncio.timeout(_SECONDS):
            _, writer = await asyncio.open_connection(url.hostname, port)
        writer.close()
    except OSError as failed:
        why = failed.strerror or str(failed) or "no answer"
        what = f"webhook {settings.name}: {url.hostname}:{port} cannot be reached ({why})"
        cure = "is the url of this [[notify.webhook]] right, and may this machine reach it?"
        return [warning("webhook-down", what, cure)]
    return [well(f"webhook {settings.name}: {url.hostname}:{port} answers")]


async def _telephones(settings: Settings) -> Sequence[Finding]:
    """Say which telephones of the team their PBX does not have."""
    found: list[Finding] = []
    wanted = [each.extension.partition(":") for each in settings.telling.team.members]
    async with aiohttp.ClientSession() as session:
        for pbx in settings.pbxes:
            asked = {endpoint for name, _, endpoint in wanted if endpoint and name == pbx.name}
            if not asked:
                continue
            try:
                there = await AriClient(pbx, session).endpoints()
            except AriError:
                # Told with the PBX itself.
                continue
            for endpoint in sorted(asked - set(there)):
                what = f"PBX {pbx.name} has no telephone {endpoint}, to which [[team]] is told"
                cure = 'compare extension of this [[team]] with "pjsip show endpoints" on the PBX'
                found.append(warning("telephone-unknown", what, cure))
    return found
