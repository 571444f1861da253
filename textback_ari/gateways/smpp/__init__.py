"""SMPP 3.4: a session of our own on smpplib's codec."""

from textback_ari.gateways.smpp.gateway import SmppGateway
from textback_ari.gateways.smpp.settings import SmppSettings

__all__ = ["SmppGateway", "SmppSettings"]
