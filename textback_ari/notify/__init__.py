"""Ways to the team that are no texts: e-mail and webhooks."""

from textback_ari.notify.mail import MailNotifier
from textback_ari.notify.settings import MailSettings, Security, WebhookSettings
from textback_ari.notify.webhook import WebhookNotifier

__all__ = ["MailNotifier", "MailSettings", "Security", "WebhookNotifier", "WebhookSettings"]
