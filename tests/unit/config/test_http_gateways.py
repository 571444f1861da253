"""HTTP gateways and webhooks in the configuration file."""

import re
from pathlib import Path

import pytest

from tests.fakes.http_presets import PUBLIC_KEY
from tests.unit.config.test_gateways import of_kind
from tests.unit.config.test_load import folder, problems, read
from textback_ari.gateways.http import HttpSettings, WebhookSettings
from textback_ari.gateways.http.answers import Errors
from textback_ari.gateways.http.bandwidth import Bandwidth
from textback_ari.gateways.http.generic import Generic, HookCheck, ReplyFields, StatusFields
from textback_ari.gateways.http.provider import Provider
from textback_ari.gateways.http.telnyx import Telnyx
from textback_ari.gateways.http.twilio import Twilio
from textback_ari.gateways.http.voipms import VoipMs
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Blame, ReceiptState

__all__ = ["folder"]

SMALL = """type = "http"
provider = "generic"
url = "https://api.example.net/send"
fields = { to = "{to}", text = "{text}" }
"""
FULL = """type = "http"
provider = "generic"
url = "https://api.example.net/send"
password_file = "smpp.password"
webhook_password_file = "ari.password"
headers = { X-Key = "{secret}" }
fields = { to = ["{to}"], message = { text = "{text}", flash = false } }
username = "acme"
answer_id = "data.id"
answer_error = "error"
ok_field = "status"
ok_values = ["ok"]
probe_url = "https://api.example.net/me"
in_flight = 5
rate = 2.5
response_timeout = "5s"
trace = "masked"
webhook_check = "hmac-sha256"
webhook_header = "X-Signature"
webhook_time_header = "X-Time"
[gateways.carrier.replies]
sender = "from.number"
to = "to"
text = "text"
id = "id"
[gateways.carrier.statuses]
id = "id"
status = "state"
words = { OK = "delivered" }
[gateways.carrier.errors]
"E1" = "not_textable: a landline"
[webhooks]
listen = "[::1]:9000"
public_url = "https://texts.example.net/textback/"
"""
WEBHOOKS = '[webhooks]\npublic_url = "https://texts.example.net"\n'
REPLIES = '[gateways.carrier.replies]\nsender = "a"\nto = "b"\ntext = "c"\n'


def test_the_smallest(folder: Path) -> None:
    """An account without password and webhooks needs an address and its fields."""
    settings = read(folder, of_kind(SMALL))
    (gateway,) = settings.gateways
    assert gateway == HttpSettings(
        name="carrier",
        provider=Generic(
            url="https://api.example.net/send", fields={"to": "{to}", "text": "{text}"}
        ),
    )
    assert settings.webhooks is None


def test_everything(folder: Path) -> None:
    """Each setting reaches the adapter, and the passwords come from their files."""
    settings = read(folder, of_kind(FULL))
    assert settings.webhooks == WebhookSettings("::1", 9000, "https://texts.example.net/textback")
    (gateway,) = settings.gateways
    assert gateway == HttpSettings(
        name="carrier",
        provider=Generic(
            url="https://api.example.net/send",
            fields={"to": ["{to}"], "message": {"text": "{text}", "flash": False}},
            headers={"X-Key": "{secret}"},
            user="acme",
            secret="smppsecr",
            answer_id="data.id",
            answer_error="error",
            ok_field="status",
            ok_values=("ok",),
            probe_url="https://api.example.net/me",
            errors=Errors("the provider", own={"E1": Meaning(Blame.NUMBER, "a landline")}),
            check=HookCheck(
                "hmac-sha256", "ari secret", header="X-Signature", time_header="X-Time"
            ),
            replies=ReplyFields("from.number", "to", "text", id="id"),
            statuses=StatusFields("id", "state", words={"OK": ReceiptState.DELIVERED}),
        ),
        in_flight=5,
        rate=2.5,
        response_timeout=5.0,
        trace="masked",
    )


PRESETS: dict[str, tuple[str, Provider]] = {
    "twilio": (
        'account = "AC1"\nservice = "MG1"\n',
        Twilio("AC1", "smppsecr", "smppsecr", service="MG1"),
    ),
    "twilio with an API key": (
        'account = "AC1"\nusername = "SK1"\nwebhook_password_file = "ari.password"\n',
        Twilio("AC1", "smppsecr", "ari secret", user="SK1"),
    ),
    "telnyx": (
        f'public_key = "{PUBLIC_KEY}"\nprofile = "p1"\n',
        Telnyx("smppsecr", PUBLIC_KEY, "p1"),
    ),
    "bandwidth": (
        (
            'account = "55"\napplication = "93de"\nusername = "me"\nwebhook_username = "hooks"\n'
            'webhook_password_file = "ari.password"\n'
        ),
        Bandwidth("55", "93de", "me", "smppsecr", "hooks", "ari secret"),
    ),
    "voipms": (
        'username = "me@example.net"\nwebhook_password_file = "ari.password"\n',
        VoipMs("me@example.net", "smppsecr", "ari secret"),
    ),
}


def preset(name: str, table: str) -> str:
    """The good file with a provider that is known."""
    provider = name.split(maxsplit=1)[0]
    top = f'type = "http"\nprovider = "{provider}"\npassword_file = "smpp.password"\n'
    return of_kind(top + table + WEBHOOKS)


@pytest.mark.parametrize("name", PRESETS)
def test_presets(folder: Path, name: str) -> None:
    """A provider that is known needs its account, and what proves its webhooks."""
    table, provider = PRESETS[name]
    (gateway,) = read(folder, preset(name, table)).gateways
    assert gateway == HttpSettings(name="carrier", provider=provider)


PAGE = (Path(__file__).parents[3] / "docs" / "carriers.md").read_text()
EXAMPLES = [
    block.split("\n```")[0]
    for block in PAGE.split("```toml\n[gateways.carrier]\n")[1:]
    if block.startswith('type = "http"')
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda table: table.split('"')[3])
def test_the_examples_of_the_page_on_carriers(folder: Path, example: str) -> None:
    """Each example that one may copy from the page is right as it stands."""
    for file in re.findall(r'password_file = "(.+?)"', example):
        (folder / file).write_text("secret")
    (gateway,) = read(folder, of_kind(f"{example}\n{WEBHOOKS}")).gateways
    assert isinstance(gateway, HttpSettings)


def test_there_is_an_example_of_each_provider() -> None:
    """The page says of each provider what to enter where."""
    told = {re.findall('provider = "(.+?)"', example)[0] for example in EXAMPLES}
    assert told == {*(name.split()[0] for name in PRESETS), "generic"}


@pytest.mark.parametrize(
    ("name", "table", "key"),
    [
        ("twilio", 'account = "AC1"\nusername = "SK1"\n', "webhook_password_file"),
        ("telnyx", "", "public_key"),
        ("voipms", 'username = "me"\n', "webhook_password_file"),
    ],
)
def test_what_proves_webhooks(folder: Path, name: str, table: str, key: str) -> None:
    """With [webhooks], a provider whose webhooks could never be genuine is a mistake."""
    (told,) = problems(folder, preset(name, table))
    assert told.startswith(f"gateways.carrier.{key}: is missing")


def test_own_errors_of_a_preset(folder: Path) -> None:
    """The administrator's meaning of a provider's error comes before the documented one."""
    table = 'account = "AC1"\n[gateways.carrier.errors]\n"30007" = "sender: filtered"\n'
    (gateway,) = read(folder, preset("twilio", table)).gateways
    assert isinstance(gateway, HttpSettings)
    assert isinstance(gateway.provider, Twilio)
    assert gateway.provider.errors.find("30007") == Meaning(Blame.SENDER, "filtered")
    assert gateway.provider.errors.blame("30006") is Blame.NUMBER


@pytest.mark.parametrize(
    ("table", "says"),
    [
        (
            SMALL.replace('"generic"', '"genric"'),
            (
                'gateways.carrier: type must be "smpp", "sip-message" with via "direct" or '
                '"asterisk", '
                'or "http" with provider "generic", "twilio", '
                '"telnyx", "bandwidth", "voipms"'
            ),
        ),
        (
            SMALL.replace("https", "http"),
            (
                'gateways.carrier.url: "http://api.example.net/send" is not encrypted, and the '
                'password would travel in the clear; write "https://"'
            ),
        ),
        (
            SMALL.replace("https://", "https://me:pw@"),
            (
                "gateways.carrier.url: holds a user or a password, which are not written into an "
                "address"
            ),
        ),
        (
            SMALL.replace("https://api", "api"),
            (
                'gateways.carrier.url: "api.example.net/send" is not an address; write '
                '"https://", a '
                'host and a path, as in "https://api.example.net/send"'
            ),
        ),
        (
            SMALL.replace("{text}", "{txt}"),
            "gateways.carrier: fields has {txt}, which is no placeholder",
        ),
        (
            SMALL + 'headers = { "X Key" = "a" }\n',
            'gateways.carrier.headers: "X Key" is not the name of a header, as in "X-Signature"',
        ),
        (
            SMALL + 'headers = { X-Key = "{secret}" }\n',
            (
                "gateways.carrier.password_file: is missing, and neither the environment's "
                "TEXTBACK_GATEWAY_CARRIER_PASSWORD nor the systemd credential "
                "gateway-carrier-password is there"
            ),
        ),
        (
            SMALL + REPLIES + WEBHOOKS,
            (
                "gateways.carrier.webhook_password_file: is missing, and neither the environment's "
                "TEXTBACK_GATEWAY_CARRIER_WEBHOOK_PASSWORD nor the systemd credential "
                "gateway-carrier-webhook-password is there"
            ),
        ),
        (
            SMALL + 'webhook_check = "header"\n' + REPLIES,
            'gateways.carrier: webhook_header is missing, which webhook_check = "header" needs',
        ),
        (
            SMALL + 'webhook_time_header = "X-Time"\n' + REPLIES,
            (
                "gateways.carrier: webhook_time_header has no effect unless webhook_check is "
                '"hmac-sha256" or "hmac-sha1"'
            ),
        ),
        (
            SMALL + REPLIES.replace('"a"', '"a b"'),
            (
                'gateways.carrier.replies.sender: "a b" is not the place of a field; write names '
                "with "
                'dots between them, as in "data.from.number"'
            ),
        ),
        (
            SMALL
            + '[gateways.carrier.statuses]\nid = "a"\nstatus = "b"\nwords = { OK = "delivred" }\n',
            (
                'gateways.carrier.statuses.words: "delivred" is not what a status can say; did you '
                'mean "delivered"?'
            ),
        ),
        (
            SMALL + '[gateways.carrier.errors]\n"a b" = "permanent"\n',
            (
                'gateways.carrier.errors."a b": "a b" is not an error of a provider; write its '
                "code as "
                'the provider does, as in "21610"'
            ),
        ),
        (
            SMALL + WEBHOOKS + 'listen = "8091"\n',
            (
                'webhooks.listen: "8091" is not an address to listen on; write one and a port, '
                "as in "
                '"127.0.0.1:8091"'
            ),
        ),
        (
            SMALL + WEBHOOKS.replace(".net", ".net/?a=b"),
            'webhooks.public_url: "https://texts.example.net/?a=b" must end before "?" and "#"',
        ),
        (
            'type = "sip-message"\nvia = "direct"\nserver = "sip.example.net"\n' + WEBHOOKS,
            'webhooks: has no effect without a gateway of type "http"',
        ),
    ],
)
def test_mistakes(folder: Path, table: str, says: str) -> None:
    """Each mistake is one sentence that names the key and what is allowed."""
    assert problems(folder, of_kind(table)) == [says]


def test_a_gateway_of_the_listeners_name(folder: Path) -> None:
    """The listener is a part of its own: nothing else may have its name."""
    file = of_kind(SMALL + WEBHOOKS).replace("[gateways.carrier]", "[gateways.webhooks]")
    told = problems(folder, file.replace('["carrier"]', '["webhooks"]'))
    assert told == ['webhooks: no PBX or gateway may be named "webhooks" then']


def test_an_own_gateway_in_the_house(folder: Path) -> None:
    """A GSM gateway in the same network may be reached without encryption."""
    for host in ("192.168.1.9", "127.0.0.1:8080", "localhost", "[fd00::1]"):
        table = SMALL.replace("https://api.example.net", f"http://{host}")
        assert len(read(folder, of_kind(table)).gateways) == 1
