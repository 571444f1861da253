"""From a gateway's table to the settings of its adapter."""

from textback_ari.asterisk.settings import PbxMessageSettings
from textback_ari.config.gateway_tables import (
    GatewayTable,
    SipAsteriskTable,
    SipDirectTable,
    SmppTable,
)
from textback_ari.config.http_gateways import http_settings
from textback_ari.config.http_tables import HttpTable
from textback_ari.gateways.http import HttpSettings
from textback_ari.gateways.sip_message import SipMessageSettings
from textback_ari.gateways.smpp.settings import SmppSettings

GatewaySettings = SmppSettings | SipMessageSettings | PbxMessageSettings | HttpSettings


def gateway_settings(
    name: str, table: GatewayTable, password: str, webhook_password: str = ""
) -> GatewaySettings:
    """Return the adapter's settings.

    Raises:
        ValueError: a value that the protocol cannot carry; the sentence names the setting.
    """
    match table:
        case SmppTable():
            return _smpp(name, table, password)
        case SipDirectTable():
            return _sip(name, table, password)
        case SipAsteriskTable():
            return PbxMessageSettings(
                name=name,
                pbx=table.pbx,
                endpoint=table.endpoint,
                domain=table.domain,
                longest=table.longest,
                in_flight=table.in_flight,
                trace=table.trace,
            )
        case HttpTable():
            return http_settings(name, table, password, webhook_password)


def _smpp(name: str, table: SmppTable, password: str) -> SmppSettings:
    return SmppSettings(
        name=name,
        host=table.host,
        port=table.port,
        system_id=table.system_id,
        password=password,
        ip=table.ip,
        system_type=table.system_type,
        bind=table.bind,
        binds=table.binds,
        address_range=table.address_range,
        address_range_ton=table.address_range_ton,
        address_range_npi=table.address_range_npi,
        tls=table.tls,
        tls_ca=table.tls_ca_file,
        tls_certificate=table.tls_certificate_file,
        tls_key=table.tls_key_file,
        tls_name=table.tls_name,
        window=table.window,
        rate=table.rate,
        throttle_wait=table.throttle_wait,
        enquire_interval=table.enquire_interval,
        response_timeout=table.response_timeout,
        long_text_wait=table.long_text_wait,
        service_type=table.service_type,
        receipts=table.receipts,
        validity=table.validity,
        alphabet=table.alphabet,
        long_texts=table.long_texts,
        number_ton=table.number_ton,
        number_npi=table.number_npi,
        short_code_ton=table.short_code_ton,
        short_code_npi=table.short_code_npi,
        name_ton=table.name_ton,
        name_npi=table.name_npi,
        submit_id=table.submit_id,
        receipt_id=table.receipt_id,
        receipt_id_from=table.receipt_id_from,
        trace=table.trace,
        errors=dict(table.errors),
        receipt_errors=dict(table.receipt_errors),
    )


def _sip(name: str, table: SipDirectTable, password: str) -> SipMessageSettings:
    return SipMessageSettings(
        name=name,
        server=table.server,
        port=table.port,
        transport=table.transport,
        domain=table.domain,
        username=table.username,
        password=password,
        register=table.registers,
        listen_host=table.listen_host,
        listen_port=table.listen_port,
        inbound_from=tuple(table.inbound_from),
        ca_file=table.ca_file,
        certificate_file=table.certificate_file,
        key_file=table.key_file,
        in_flight=table.in_flight,
        longest=table.longest,
        keep_alive=table.keep_alive,
        trace=table.trace,
    )
