"""From an HTTP gateway's table to the settings of its adapter."""

from collections.abc import Mapping

from textback_ari.config.http_tables import (
    AnyHttpTable,
    BandwidthTable,
    GenericTable,
    TelnyxTable,
    TwilioTable,
    VoipMsTable,
)
from textback_ari.gateways.http import HttpSettings, bandwidth, telnyx, twilio, voipms
from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.generic import Generic, HookCheck, ReplyFields, StatusFields
from textback_ari.gateways.http.provider import Provider
from textback_ari.gateways.meanings import Meaning


def http_settings(
    name: str, table: AnyHttpTable, password: str, webhook_password: str
) -> HttpSettings:
    """Return the adapter's settings.

    Raises:
        ValueError: a value that cannot be used; the sentence names the setting.
    """
    return HttpSettings(
        name=name,
        provider=_provider(table, password, webhook_password),
        ca_file=table.ca_file,
        in_flight=table.in_flight,
        rate=table.rate,
        response_timeout=table.response_timeout,
        trace=table.trace,
    )


def needs_password(table: AnyHttpTable) -> bool:
    """Whether the account has a password or key."""
    if not isinstance(table, GenericTable):
        return True
    return bool(table.username) or "{secret}" in str((table.url, table.headers, table.fields))


def needs_webhook_password(table: AnyHttpTable) -> bool:
    """Whether webhooks need a password of their own to prove themselves by."""
    match table:
        case GenericTable():
            return table.replies is not None or table.statuses is not None
        case TwilioTable():
            # Twilio signs with the auth token, which is the password where no API key is used.
            return bool(table.username)
        case TelnyxTable():
            return False
        case BandwidthTable() | VoipMsTable():
            return True


def _provider(table: AnyHttpTable, password: str, webhook_password: str) -> Provider:
    own = dict(table.errors)
    match table:
        case TwilioTable():
            return twilio.Twilio(
                account=table.account,
                secret=password,
                token=webhook_password or ("" if table.username else password),
                user=table.username,
                service=table.service,
                api=table.url.rstrip("/"),
                errors=Errors("Twilio", twilio.ERRORS, own),
            )
        case TelnyxTable():
            return telnyx.Telnyx(
                secret=password,
                public_key=table.public_key,
                profile=table.profile,
                api=table.url.rstrip("/"),
                errors=Errors("Telnyx", telnyx.ERRORS, own),
            )
        case BandwidthTable():
            return bandwidth.Bandwidth(
                account=table.account,
                application=table.application,
                user=table.username,
                secret=password,
                hook_user=table.webhook_username,
                hook_secret=webhook_password,
                api=table.url.rstrip("/"),
                errors=Errors("Bandwidth", bandwidth.ERRORS, own, bandwidth.NOT_TAKEN),
            )
        case VoipMsTable():
            return voipms.VoipMs(
                user=table.username,
                secret=password,
                hook_secret=webhook_password,
                api=table.url.rstrip("/"),
                errors=Errors("VoIP.ms", voipms.ERRORS, own),
            )
        case GenericTable():
            return _generic(table, password, webhook_password, own)


def _generic(
    table: GenericTable, password: str, webhook_password: str, own: Mapping[str, Meaning]
) -> Generic:
    signed = table.webhook_check in {"hmac-sha256", "hmac-sha1"}
    if needs_webhook_password(table):
        if (signed or table.webhook_check == "header") and not table.webhook_header:
            needs = f'which webhook_check = "{table.webhook_check}" needs'
            raise ValueError(f"webhook_header is missing, {needs}")
        if table.webhook_time_header and not signed:
            raise ValueError(
                "webhook_time_header has no effect unless webhook_check is "
                '"hmac-sha256" or "hmac-sha1"'
            )
    return Generic(
        url=table.url,
        method=table.method,
        content=table.content,
        fields=table.fields,
        headers=table.headers,
        user=table.username,
        secret=password,
        answer_id=table.answer_id,
        answer_error=table.answer_error,
        ok_field=table.ok_field,
        ok_values=tuple(table.ok_values),
        probe_url=table.probe_url or "",
        errors=Errors("the provider", own=own),
        check=HookCheck(
            how=table.webhook_check,
            secret=webhook_password,
            user=table.webhook_username,
            header=table.webhook_header or "",
            time_header=table.webhook_time_header or "",
        ),
        replies=ReplyFields(**table.replies.model_dump()) if table.replies else None,
        statuses=StatusFields(**table.statuses.model_dump()) if table.statuses else None,
    )
