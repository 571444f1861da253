"""SIP MESSAGE (RFC 3428) straight to a provider, without a PBX in between."""

from textback_ari.gateways.sip_message.gateway import SipMessageGateway
from textback_ari.gateways.sip_message.settings import SipMessageSettings

__all__ = ["SipMessageGateway", "SipMessageSettings"]
