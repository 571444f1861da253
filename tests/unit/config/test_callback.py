"""`[lines.callback]`: what it gives, and one exact sentence for each mistake."""

from pathlib import Path

import pytest

from tests.unit.config.test_load import GOOD, SECOND_PBX
from textback_ari.config import ConfigError, Settings, load
from textback_ari.rules.calling_back import CallbackPolicy, Spelling

FULL = """
[lines.callback]
ring = ["PJSIP/101", "Local/600@from-internal"]
strategy = "in_order"
ring_for = "15s"
key_within = "10s"
accept_key = "5"
announce = "sound:custom/call-back"
pbx = "main"
context = "out"
dial = "e164"
prefix = "9"
caller_id = "Acme <+12125550100>"
dial_for = "30s"
most = "30m"
voicemail_under = "20s"
give_up_after = "5m"
on_urgent = true
countries = ["us", "CA"]
per_hour = 1
per_day = 2
caller_per_day = 3
"""
SHORT = """
[lines.callback]
ring = ["PJSIP/101"]
"""


def _load(folder: Path, table: str, *, text: str = GOOD) -> Settings:
    file = folder / "textback.toml"
    file.write_text(text + table)
    for name in ("ari", "smpp"):
        (folder / f"{name}.password").write_text("secret\n")
    return load(file, {})


def test_all_of_it(tmp_path: Path) -> None:
    """Each setting reaches the policy."""
    [line] = _load(tmp_path, FULL).lines
    assert line.callback == CallbackPolicy(
        pbx="main",
        ring=("PJSIP/101", "Local/600@from-internal"),
        in_order=True,
        ring_for=15.0,
        key_within=10.0,
        accept_key="5",
        announce="custom/call-back",
        context="out",
        caller_id="Acme <+12125550100>",
        dial=Spelling.E164,
        prefix="9",
        dial_for=30.0,
        most=1_800.0,
        voicemail_under=20.0,
        give_up_after=300.0,
        on_urgent=True,
        countries=frozenset({"US", "CA"}),
        per_hour=1,
        per_day=2,
        caller_per_day=3,
    )


def test_the_least(tmp_path: Path) -> None:
    """Whom to ring is enough; the defaults are the policy's own. Without the table: nobody."""
    [line] = _load(tmp_path, SHORT).lines
    assert line.callback == CallbackPolicy(pbx="", ring=("PJSIP/101",))
    [line] = _load(tmp_path, "").lines
    assert line.callback is None


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ('ring = ["101"]', '"101" is not a telephone; write it as Dial() does'),
        ('ring = ["PJSIP/101&PJSIP/102"]', "is not a telephone"),
        ('ring = ["PJSIP/101,30,U(x)"]', "is not a telephone"),
        ('ring = ["PJSIP/${X}"]', "is not a telephone"),
        ("ring = []", "ring"),
        ('strategy = "some"', "strategy"),
        ('ring_for = "10m"', '"10m" is out of range; allowed are 1s to 2m'),
        ('accept_key = "12"', '"12" is not a key'),
        ('accept_key = "#"', '"#" is not a key'),
        ('announce = "hello"', '"hello" is not allowed; write "number", or "sound:"'),
        ('announce = "sound:a&b"', "is not allowed"),
        ('context = "a,b"', '"a,b" is not a context'),
        ('dial = "nation"', '"nation" is not a spelling; did you mean "national"?'),
        ('prefix = "+1"', '"+1" is not a prefix'),
        ("caller_id = ''", "is not a caller id"),
        ('caller_id = "a${b}"', "is not a caller id"),
        ('pbx = "mian"', 'there is no PBX "mian"; did you mean "main"?'),
    ],
)
def test_mistakes(tmp_path: Path, setting: str, sentence: str) -> None:
    """Each mistake is told in a sentence that names the setting; nothing reaches the dialplan."""
    key = setting.split(" ", maxsplit=1)[0]
    table = "[lines.callback]\n" + (setting if key == "ring" else f'ring = ["a/b"]\n{setting}')
    with pytest.raises(ConfigError) as wrong:
        _load(tmp_path, f"\n{table}\n")
    [problem] = wrong.value.problems
    assert f"callback.{key}" in problem
    assert sentence in problem


def test_which_of_several(tmp_path: Path) -> None:
    """Where there are several PBXes the one that calls must be named."""
    text = GOOD.replace("[gateways", SECOND_PBX.replace("main", "other") + "\n[gateways", 1)
    with pytest.raises(ConfigError, match="say which PBX calls back; there are main, other"):
        _load(tmp_path, SHORT, text=text)
    assert _load(tmp_path, SHORT + 'pbx = "other"\n', text=text).lines[0].callback is not None
