"""What a caller's side can write into a call: numbers, names and called numbers of any kind."""

import asyncio
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from lab.calls import CallResult, Trunk
from lab.lab import Lab
from tests.lab.installation import (
    DID,
    TEXT_SENT,
    Installation,
    nth,
    pbx,
    submits_to,
)

pytestmark = [
    pytest.mark.lab,
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(120),
]

NewCaller = Callable[[], str]

TRUNKS: tuple[Trunk, ...] = ("hooked", "bare")
CANARY = ("textbackcanary", "bird")
LONGEST = 79
"""Characters of a number or name; Asterisk cuts off the rest."""

NASTY = {
    "quotes": "2015550123'\"`\\",
    "sql": "' OR 1=1 UNION SELECT body FROM messages --",
    "dialplan": f"${{DB_DELETE({'/'.join(CANARY)})}}",
    "expression": "$[1/0]${GLOBAL(X)=1},1,Hangup()",
    "header": "v:2,did:2125550102,reason:text_me",
    "emoji": "☎️📞🇺🇸 2015550123",
    "right-to-left": "\u202e3210555102\u202c",
    "format": "%s%n%d{0}{agent}[field0]",
    "digits": "5" * 5000,
    "pluses": "+" * 60,
    "markup": "<script>alert(1)</script>",
}


def _kept(text: str) -> str:
    """Return what is kept of a number: its beginning, with a mark for what cannot be seen."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:LONGEST])


async def _hostile_calls(lab: Lab, trunk: Trunk, callers: dict[str, str]) -> list[CallResult]:
    """Call with each string as the number, as the name, and as the number called."""
    four_at_a_time = asyncio.Semaphore(4)

    async def call(caller: str, did: str, name: str | None = None) -> CallResult:
        async with four_at_a_time, asyncio.timeout(30):
            return await lab.call(caller, did, name=name, hangup_after=0.5, trunk=trunk)

    return await asyncio.gather(
        *(call(text, DID) for text in NASTY.values()),
        *(call(callers[kind], DID, text) for kind, text in NASTY.items()),
        *(call(callers[kind], quote(text, safe="")) for kind, text in NASTY.items()),
    )


async def test_hostile_callers_do_no_harm(lab: Lab, tmp_path: Path, new_caller: NewCaller) -> None:
    """Whatever is in number, name and called number is recorded; the next call gets its text."""
    installation = Installation(
        lab, tmp_path, pbxes=[pbx("PJSIP/trunk", "PJSIP/trunk-bare")], carrier={"window": 50}
    )
    callers = {trunk: {kind: new_caller() for kind in NASTY} for trunk in TRUNKS}
    each = len(NASTY)
    await lab.asterisk_cli(f"database put {' '.join(CANARY)} alive")
    async with installation.running() as program:
        made = await asyncio.gather(*(_hostile_calls(lab, t, callers[t]) for t in TRUNKS))
        for results in made:
            statuses = [result.status for result in results]
            assert statuses == [487] * 2 * each + [404] * each
        # The bare trunk's own dialplan refuses a called number that nobody has unseen.
        recorded_calls = 5 * each
        await program.until("verdict", 20, also=nth(recorded_calls, lambda _: True))
        for kinds in callers.values():
            for caller in kinds.values():
                await lab.smsc.wait_for_text(caller)
        after = new_caller()
        assert (await lab.call(after, hangup_after=0.5)).status == 487
        await lab.smsc.wait_for_text(after)
        assert await program.stop() == 0
        errors = [event for event in program.events if event["level"] in {"error", "critical"}]
        assert errors == []
    recorded = await installation.calls()
    assert Counter(call["reason"] for call in recorded) == {
        "invalid_number": 2 * each,
        "no_line": each,
        None: 2 * each + 1,
    }
    kept = {_kept(text) for text in NASTY.values()}
    invalid = {call["caller_raw"] for call in recorded if call["reason"] == "invalid_number"}
    assert invalid == kept
    for kinds in callers.values():
        for caller in kinds.values():
            assert [text.text for text in await lab.smsc.texts(caller)] == [TEXT_SENT]
            assert len(await submits_to(lab, caller)) == 1
    listed = (await installation.command("calls", "--limit", "1000")).stdout.decode()
    assert {unicodedata.category(char) for char in listed if char != "\n"}.isdisjoint({"Cc", "Cf"})
    assert "alive" in await lab.asterisk_cli(f"database get {' '.join(CANARY)}")
    await lab.asterisk_cli(f"database del {' '.join(CANARY)}")
