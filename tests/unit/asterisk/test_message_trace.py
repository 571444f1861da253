"""What passes between the SIP MESSAGE gateway and Asterisk, as a person reads it in the log."""

import json
import random
from typing import Literal

import pytest
from structlog.testing import capture_logs

from tests.simulation.virtual_time import VirtualClock
from textback_ari.asterisk.messages import PbxMessageGateway
from textback_ari.asterisk.settings import PbxMessageSettings, PbxSettings
from textback_ari.asterisk.text_events import read_text

HEARD = json.dumps(
    {
        "type": "TextMessageReceived",
        "message": {
            "from": '"Anne" <sip:+12015550123@198.51.100.7>',
            "to": "pjsip:+12125550100@198.51.100.8",
            "body": "yes \x1b[31mplease",
        },
    }
)


@pytest.mark.parametrize(
    ("trace", "shown"),
    [
        ("off", None),
        ("masked", "from=…23 (12 characters) to=…00 (12 characters) body=(15 characters) (heard)"),
        (
            "full",
            (
                'from="Anne" <sip:+12015550123@198.51.100.7> to=pjsip:+12125550100@198.51.100.8 '
                "body=yes \\x1b[31mplease (heard)"
            ),
        ),
    ],
)
async def test_a_text_that_comes_in(
    trace: Literal["off", "masked", "full"], shown: str | None
) -> None:
    """Only where the setting asks for it, and numbers and texts only with `full`."""
    settings = PbxMessageSettings("pbx", "main", "trunk", "sms.example.net", trace=trace)
    pbx = PbxSettings("main", "http://127.0.0.1:9", "textback", "secret", frozenset({"*"}))
    gateway = PbxMessageGateway(settings, pbx, VirtualClock(0.0), random.Random(1))
    heard = read_text(HEARD, "pbx")
    assert heard is not None
    with capture_logs() as logs:
        gateway._take(heard)
    assert [line["message"] for line in logs if line["event"] == "pbx_message"] == (
        [shown] if shown else []
    )
