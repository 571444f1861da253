"""From an HTTP gateway's table to the settings of its adapter."""

from textback_ari.config.http_tables import GenericTable
from textback_ari.gateways.http import HttpSettings
from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.generic import Generic, HookCheck, ReplyFields, StatusFields
from textback_ari.gateways.http.provider import Provider

AnyHttpTable = GenericTable


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
    return bool(table.username) or "{secret}" in str((table.url, table.headers, table.fields))


def needs_webhook_password(table: AnyHttpTable) -> bool:
    """Whether webhooks need something to prove themselves by."""
    return table.replies is not None or table.statuses is not None


def _provider(table: AnyHttpTable, password: str, webhook_password: str) -> Provider:
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
        answer_id=table.answer_id or "id",
        answer_error=table.answer_error,
        ok_field=table.ok_field,
        ok_values=tuple(table.ok_values),
        probe_url=table.probe_url or "",
        errors=Errors("the provider", own=dict(table.errors)),
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
