"""Providers that take texts by HTTP, and tell what becomes of them by webhook."""

from textback_ari.gateways.http.gateway import HttpGateway
from textback_ari.gateways.http.hooks import Webhooks
from textback_ari.gateways.http.settings import HttpSettings, WebhookSettings

__all__ = ["HttpGateway", "HttpSettings", "WebhookSettings", "Webhooks"]
