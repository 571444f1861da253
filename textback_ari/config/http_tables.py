"""The shapes of `[gateways.NAME]` with `type = "http"`, one for each provider."""

from typing import Literal

from pydantic import Field

from textback_ari.config.carrier_errors import ErrorMeaning, ProviderError
from textback_ari.config.http_values import (
    FieldPath,
    Fields,
    Header,
    Headers,
    ProviderUrl,
    ReceiptStates,
)
from textback_ari.config.table import Table, written
from textback_ari.config.values import Interval, Text, Words
from textback_ari.gateways.http import bandwidth, telnyx, twilio, voipms


class HttpTable(Table):
    """What all providers share."""

    type: Literal["http"] = Field(description="the kind of gateway")
    password_file: Words | None = Field(
        default=None, description="the file that holds the account's password or key"
    )
    webhook_password_file: Words | None = Field(
        default=None, description="the file that holds what webhooks prove themselves by"
    )
    in_flight: int = Field(default=10, ge=1, le=1_000, description="texts in flight at a time")
    rate: float | None = Field(default=None, gt=0, le=10_000, description="most texts a second")
    response_timeout: Interval = Field(
        default=written("10s"), description="after which an unanswered text is in doubt"
    )
    ca_file: Words | None = Field(
        default=None, description="certificates to trust in place of the system's"
    )
    trace: Literal["off", "masked", "full"] = Field(
        default="off", description="whether each exchange is logged"
    )
    errors: dict[ProviderError, ErrorMeaning] = Field(
        default={}, description="what the provider's errors mean"
    )


class RepliesTable(Table):
    """`[gateways.NAME.replies]`."""

    sender: FieldPath = Field(description="which field holds the phone's number")
    to: FieldPath = Field(description="which field holds the number that was texted")
    text: FieldPath = Field(description="which field holds the text")
    id: FieldPath = Field(default="", description="which field holds the reply's id")
    media: FieldPath = Field(default="", description="which field holds the links to pictures")
    each: FieldPath = Field(default="", description="which field holds the list of replies")


class StatusesTable(Table):
    """`[gateways.NAME.statuses]`."""

    id: FieldPath = Field(description="which field holds the id of the text")
    status: FieldPath = Field(description="which field says what became of it")
    error: FieldPath = Field(default="", description="which field holds the error")
    to: FieldPath = Field(default="", description="which field holds the recipient's number")
    each: FieldPath = Field(default="", description="which field holds the list of statuses")
    words: ReceiptStates = Field(default={}, description="the provider's own words for states")


class GenericTable(HttpTable):
    """`[gateways.NAME]` with `provider = "generic"`."""

    provider: Literal["generic"] = Field(description="any provider, as described below")
    url: ProviderUrl = Field(description="where texts are sent to")
    method: Literal["POST", "PUT", "GET"] = Field(default="POST", description="by which method")
    content: Literal["json", "form", "query"] = Field(
        default="json", description="where the fields travel"
    )
    fields: Fields = Field(default={}, description="the fields of the request")
    headers: Headers = Field(default={}, description="its headers besides the usual ones")
    username: Text = Field(default="", description="the account's name, for basic authentication")
    answer_id: FieldPath = Field(
        default="id", description="which field of the answer holds the text's id"
    )
    answer_error: FieldPath = Field(
        default="", description="which field of the answer holds the error"
    )
    ok_field: FieldPath = Field(default="", description="which field of the answer tells success")
    ok_values: list[Words] = Field(default=[], description="what it then says")
    probe_url: ProviderUrl | None = Field(
        default=None, description="an address that shows whether the account is accepted"
    )
    webhook_check: Literal["path", "header", "basic", "hmac-sha256", "hmac-sha1"] = Field(
        default="path", description="how webhooks prove themselves"
    )
    webhook_username: Text = Field(default="", description="their user name")
    webhook_header: Header | None = Field(
        default=None, description="the header that holds their secret or signature"
    )
    webhook_time_header: Header | None = Field(
        default=None, description="the header that holds the signed time"
    )
    replies: RepliesTable | None = Field(
        default=None, description="where replies' parts stand in a webhook"
    )
    statuses: StatusesTable | None = Field(
        default=None, description="where statuses' parts stand in a webhook"
    )


class TwilioTable(HttpTable):
    """`[gateways.NAME]` with `provider = "twilio"`."""

    provider: Literal["twilio"] = Field(description="Twilio")
    account: Words = Field(description="the account's SID")
    username: Text = Field(default="", description="an API key's SID in place of the account")
    service: Text = Field(default="", description="a messaging service that chooses the sender")
    url: ProviderUrl = Field(default=twilio.API, description="where its interface is")


class TelnyxTable(HttpTable):
    """`[gateways.NAME]` with `provider = "telnyx"`."""

    provider: Literal["telnyx"] = Field(description="Telnyx")
    public_key: Text = Field(default="", description="the key by which webhooks are checked")
    profile: Text = Field(default="", description="the messaging profile's id")
    url: ProviderUrl = Field(default=telnyx.API, description="where its interface is")


class BandwidthTable(HttpTable):
    """`[gateways.NAME]` with `provider = "bandwidth"`."""

    provider: Literal["bandwidth"] = Field(description="Bandwidth")
    account: Words = Field(description="the account's number")
    application: Words = Field(description="the messaging application's id")
    username: Words = Field(description="the API user")
    webhook_username: Text = Field(default="", description="the user that callbacks come with")
    url: ProviderUrl = Field(default=bandwidth.API, description="where its interface is")


class VoipMsTable(HttpTable):
    """`[gateways.NAME]` with `provider = "voipms"`."""

    provider: Literal["voipms"] = Field(description="VoIP.ms")
    username: Words = Field(description="the account's e-mail address")
    url: ProviderUrl = Field(default=voipms.API, description="where its interface is")


AnyHttpTable = GenericTable | TwilioTable | TelnyxTable | BandwidthTable | VoipMsTable
