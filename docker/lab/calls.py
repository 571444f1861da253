"""Real calls, made by SIPp: one at a time, or many from one process."""

import asyncio
import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from lab.commands import run_async
from lab.errors import LabError
from lab.network import SIP_PORT, Network
from lab.paths import DOCKER_DIR

# A caller who never gives up still ends: Asterisk's own limits are far below this.
_FOREVER_SECONDS = 180.0
_SLOTS = 200
_CALLS_OF_A_SLOT = 20
_TEMPLATE = DOCKER_DIR / "sipp" / "caller.xml"
_SOUND = "/state/tone.ulaw"

Trunk = Literal["hooked", "bare"]
AnyTrunk = Trunk | Literal["other"]
"""The trunks that are watched, and one that is not: its calls are handed over by the dialplan."""


@dataclass(frozen=True)
class CallResult:
    """One call as the caller saw it; times are seconds since the epoch."""

    caller: str
    did: str
    # The last answer to the INVITE: 200 answered, 487 given up, 486 busy, 603 declined, ...
    status: int | None
    invite_at: float
    ringing_at: float | None
    answered_at: float | None
    # When the CANCEL or BYE left, or came, or the failure came.
    ended_at: float
    ended_by: Literal["caller", "pbx"]
    sip_call_id: str
    # How often the INVITE was sent; more than once: nothing came back within 0.5 s over UDP.
    invites: int


@dataclass(frozen=True)
class Manner:
    """How a caller behaves."""

    # Seconds until the caller gives up a call that nobody answers, from the last sign of ringing;
    # None: never.
    hangup_after: float | None = None
    # Seconds from the answer until the caller hangs up; None: waits for the other side.
    talk: float | None = None
    # Sends a tone once answered, so that there is something to record.
    speak: bool = True
    # A key to press three seconds after the answer.
    press: str | None = None
    # The number is sent to the PBX, which is asked not to show it.
    privacy: bool = False
    headers: Sequence[str] = ()


class Callers:
    """Runs SIPp callers in the lab's SIP container."""

    def __init__(self, network: Network, execute: tuple[str, ...], state: Path) -> None:
        """Take the lab's addresses, the words that run a command in its SIP container, its folder.

        The folder is the one that the container sees as /state.
        """
        self._network = network
        self._execute = execute
        self._state = state
        self._free = list(range(_SLOTS))
        self._serial = 0
        # Half a millisecond up, half down: a loud 500 Hz tone in u-law, a second long.
        (state / "tone.ulaw").write_bytes((b"\x10" * 8 + b"\x90" * 8) * 500)

    async def call(
        self,
        caller: str,
        did: str,
        *,
        name: str | None,
        trunk: AnyTrunk | None,
        manner: Manner,
    ) -> CallResult:
        """Make one call and return once it is over; without a trunk, as a phone inside."""
        keys = {
            "caller_user": quote(caller, safe="+-_.!~*'()&=$,;?/"),
            "caller_name": "" if name is None else _quoted(name),
            "called": did,
        }
        headers = [*manner.headers]
        if manner.privacy:
            headers += [
                f"P-Asserted-Identity: <sip:{keys['caller_user']}@{self._network.callers}>",
                "Privacy: id",
            ]
            keys |= {"caller_user": "anonymous", "caller_name": '"Anonymous"'}
        key_words = [word for key, value in keys.items() for word in ("-key", key, value)]
        traces = await self._run(
            trunk, manner, headers, [*key_words, "-m", "1"], {}, count=1, seconds=0
        )
        if not traces:
            raise LabError(f"SIPp sent nothing for the call of {caller} to {did}.")
        return _result(caller, did, traces[0])

    async def burst(
        self, numbers: Sequence[str], rate: float, did: str, *, trunk: Trunk, manner: Manner
    ) -> list[CallResult]:
        """Make one call for each number, so many a second, from one SIPp process."""
        self._serial += 1
        injection = self._state / f"burst-{self._serial}.csv"
        injection.write_text("SEQUENTIAL\n" + "".join(f"{number}\n" for number in numbers))
        options = ["-inf", f"/state/{injection.name}", "-m", str(len(numbers))]
        options += ["-r", f"{rate:g}", "-l", str(len(numbers) + 10), "-key", "called", did]
        replaced = {"[caller_name]": "", "[caller_user]": "[field0]"}
        traces = await self._run(
            trunk,
            manner,
            manner.headers,
            options,
            replaced,
            count=len(numbers),
            seconds=math.ceil(len(numbers) / rate),
        )
        injection.unlink()
        # SIPp numbers its calls from 1 in their order, and its Call-IDs begin with that number.
        return [
            _result(numbers[int(trace[0].call_id.split("-", 1)[0]) - 1], did, trace)
            for trace in traces
        ]

    async def _run(
        self,
        trunk: AnyTrunk | None,
        manner: Manner,
        headers: Sequence[str],
        options: Sequence[str],
        replaced: dict[str, str],
        *,
        count: int,
        seconds: float,
    ) -> list[list["_Message"]]:
        """Run one SIPp process to its end and return what it sent and heard, call by call."""
        patience = manner.hangup_after if manner.hangup_after is not None else _FOREVER_SECONDS
        talk = manner.talk if manner.talk is not None else _FOREVER_SECONDS
        trunk_header = [] if trunk is None else [f"X-Lab-Trunk: {trunk}"]
        scenario = _TEMPLATE.read_text()
        replaced = replaced | {
            "PATIENCE": str(round(patience * 1000)),
            "TALK": str(round(talk * 1000)),
            "AFTER_ANSWER": _after_answer(manner),
            "HEADERS": "\n      ".join([*trunk_header, *headers]) or "X-Lab: internal",
        }
        # Below the comment, which names the placeholders.
        start = scenario.index("<scenario")
        body = scenario[start:]
        for placeholder, value in replaced.items():
            body = body.replace(placeholder, value)
        self._serial += 1
        run = f"call-{self._serial}"
        file = self._state / f"{run}.xml"
        file.write_text(scenario[: scenario.index("<!--")] + body)
        log = self._state / f"{run}.msg"
        address = self._network.callers if trunk else self._network.phones
        with self._slot() as slot:
            # Two ports a call, whether anything is said or not.
            few = count <= _CALLS_OF_A_SLOT
            media, ports = (40000 + slot * 100, 98) if few else (60000, 5534)
            command = [
                *self._execute,
                "sipp",
                "-sf",
                f"/state/{file.name}",
                *options,
                *("-i", address, "-mi", address, "-p", str(16000 + slot)),
                *("-ci", address, "-cp", str(17000 + slot)),
                *("-min_rtp_port", str(media), "-max_rtp_port", str(media + ports)),
                *("-trace_shortmsg", "-shortmessage_file", f"/state/{log.name}"),
                *("-trace_err", "-error_file", f"/state/{run}.err"),
                "-nostdin",
                f"{self._network.pbx}:{SIP_PORT}",
            ]
            limit = seconds + patience + talk + 30
            done = await run_async(command, timeout=limit, check=False)
        if not log.exists():
            output = (done.stdout + done.stderr).decode(errors="replace")
            raise LabError("SIPp did not start:\n" + output[-2000:])
        traces: dict[str, list[_Message]] = {}
        for message in _messages(log.read_text(errors="replace")):
            traces.setdefault(message.call_id, []).append(message)
        for leftover in (file, log):
            leftover.unlink()
        return list(traces.values())

    @contextmanager
    def _slot(self) -> Iterator[int]:
        """Lend one set of port numbers."""
        if not self._free:
            raise LabError(f"More than {_SLOTS} SIPp callers at once; use burst().")
        slot = self._free.pop(0)
        try:
            yield slot
        finally:
            self._free.append(slot)


@dataclass(frozen=True)
class _Message:
    at: float
    call_id: str
    sent: bool
    cseq: str
    first_line: str

    @property
    def status(self) -> int | None:
        """The code of an answer; None for a request."""
        words = self.first_line.split(" ", 2)
        return int(words[1]) if words[0] == "SIP/2.0" else None


def _messages(log: str) -> Iterable[_Message]:
    """Read SIPp's list of short messages."""
    for line in log.splitlines():
        fields = line.split("\t")
        if len(fields) < 6:
            continue
        yield _Message(
            at=float(fields[2]),
            call_id=fields[4],
            sent=fields[3] == "S",
            cseq=fields[5],
            first_line=fields[6],
        )


def _result(caller: str, did: str, trace: Sequence[_Message]) -> CallResult:
    """Sum up one call's messages."""
    invite_at = trace[0].at
    ringing_at = answered_at = None
    status = None
    ended_at = trace[-1].at
    ended_by: Literal["caller", "pbx"] = "pbx"
    over = False
    for message in trace:
        code = message.status
        if code is not None and not message.sent and message.cseq.endswith("INVITE"):
            if code in {180, 183} and ringing_at is None:
                ringing_at = message.at
            if code >= 200 and status is None:
                status = code
                if code < 300:
                    answered_at = message.at
                elif not over:
                    ended_at, over = message.at, True
        elif message.first_line.startswith(("BYE", "CANCEL")) and not over:
            ended_at, over = message.at, True
            ended_by = "caller" if message.sent else "pbx"
    return CallResult(
        caller=caller,
        did=did,
        status=status,
        invite_at=invite_at,
        ringing_at=ringing_at,
        answered_at=answered_at,
        ended_at=ended_at,
        ended_by=ended_by,
        sip_call_id=trace[0].call_id,
        invites=sum(m.sent and m.first_line.startswith("INVITE") for m in trace),
    )


def _after_answer(manner: Manner) -> str:
    """Return the scenario's actions between the answer and the wait for a BYE."""
    steps = []
    if manner.speak:
        steps.append(f'<nop><action><exec rtp_stream="{_SOUND},-1,0,PCMU/8000"/></action></nop>')
    if manner.press is not None:
        digit = f"/usr/share/sip-tester/dtmf_2833_{manner.press}.pcap"
        steps += [
            '<pause milliseconds="3000"/>',
            f'<nop><action><exec play_pcap_audio="{digit}"/></action></nop>',
        ]
    return "\n  ".join(steps)


def _quoted(name: str) -> str:
    """Return a display name as a SIP quoted string; line breaks cannot be sent in one."""
    text = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{" ".join(text.splitlines())}"'


async def settle(seconds: float = 0.3) -> None:
    """Give the PBX a moment to finish with a call that has just ended."""
    await asyncio.sleep(seconds)
