"""The demo: a call that nobody answers, and the text that follows it, told as it happens."""

import argparse
import asyncio
import json
import signal
import sys
import tempfile
import time
from collections.abc import Coroutine
from pathlib import Path

from lab.capture import Capture
from lab.errors import LabError
from lab.lab import Lab
from lab.program import COMMAND, Event, Program

CALLER = "+12015550123"
LINE = "+12125550100"
DID = "2125550100"
TEXT = (
    "Sorry I missed your call! This is Sam from Acme Plumbing. How can I help? "
    "I will call you back soon, or just answer here. Reply STOP to opt out."
)
SHORT_DELAY = 5.0
REAL_DELAY = 40.0


def main() -> int:
    """Show it; the exit status is 0 if the text arrived as configured."""
    parser = argparse.ArgumentParser(prog="docker/demo", description=__doc__)
    parser.add_argument(
        "--real-time",
        action="store_true",
        help=f"wait the real default delay of {REAL_DELAY:.0f} s before the text",
    )
    parser.add_argument("--keep", action="store_true", help="leave everything running until Ctrl-C")
    options = parser.parse_args()
    try:
        return asyncio.run(_until_signal(_demo(real_time=options.real_time, keep=options.keep)))
    except LabError as error:
        print(f"\nThe demo failed: {error}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        print("\nStopped.", file=sys.stderr)
        return 130


async def _until_signal(work: Coroutine[None, None, int]) -> int:
    """Do the work; SIGTERM ends it as Ctrl-C does, with everything cleaned up."""
    task = asyncio.ensure_future(work)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await task


async def _demo(*, real_time: bool, keep: bool) -> int:
    delay = REAL_DELAY if real_time else SHORT_DELAY
    print("Starting a PBX, a carrier and a caller on this machine's loopback.", flush=True)
    async with Lab("demo", "127.0.10") as lab:
        with tempfile.TemporaryDirectory(prefix="textback-demo-") as folder:
            config = _configure(lab, Path(folder), delay)
            async with Program(config) as program:
                await program.until("ready", 30)
                print("textback watches the PBX and is bound to the carrier.\n", flush=True)
                if real_time:
                    print(f"The text will leave {delay:.0f} s after the call: the default.")
                else:
                    print(
                        f"The text will leave {delay:.0f} s after the call, to save you the wait; "
                        f"--real-time uses the default of {REAL_DELAY:.0f} s."
                    )
                arrived = await _tell(lab, program, delay)
                if keep:
                    await _keep(lab, config)
    return 0 if arrived else 1


def _configure(lab: Lab, folder: Path, delay: float) -> Path:
    """Write what an administrator would write, and return the file."""
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(lab.password)
    host, port = lab.smpp_address
    # JSON strings are TOML strings.
    config = folder / "textback.toml"
    config.write_text(
        f"""\
[store]
url = "sqlite:///{folder}/textback.db"

[[pbx]]
name = "main"
url = "{lab.ari_url}"
username = "textback"
password_file = "{password}"
trunks = ["PJSIP/trunk"]

[gateways.carrier]
type = "smpp"
host = "{host}"
port = {port}
system_id = "textback"
password_file = "{password}"

[[lines]]
number = "{LINE}"
dids = ["{DID}"]
business = "Acme Plumbing"
agent = "Sam"
timezone = "America/New_York"
gateways = ["carrier"]
delay = "{delay:.0f}s"

[lines.texts]
no_answer = {json.dumps(TEXT)}
"""
    )
    return config


class _Clock:
    """Prints what happens with the seconds since the call began."""

    def __init__(self) -> None:
        self._start = time.time()

    def say(self, text: str) -> None:
        """Print one line of the story."""
        print(f"{time.time() - self._start:6.1f} s  {text}", flush=True)


async def _tell(lab: Lab, program: Program, delay: float) -> bool:
    """Make the call and tell what becomes of it; return whether the text is the configured one."""
    async with Capture(lab.ari_url, sources=["endpoint:PJSIP/trunk"]) as pbx:
        clock = _Clock()
        print(flush=True)
        clock.say(f"{CALLER} calls {LINE}, Acme Plumbing")
        call = asyncio.create_task(lab.call(CALLER, DID))
        await pbx.until(lambda frame: frame.event.get("dialstatus") == "RINGING")
        clock.say("a phone rings at the front desk; nobody is there")
        result = await call
    rang = result.ended_at - (result.ringing_at or result.invite_at)
    clock.say(f"hung up after {rang:.1f} s of ringing (SIP {result.status})")
    clock.say(_verdict(await program.until("verdict", 10)))
    await program.until("text_sent", delay + 15)
    clock.say("the carrier has accepted the text")
    texts = await lab.smsc.wait_for_text(CALLER)
    clock.say("the text is on the caller's handset:")
    print(f"\n          {texts[0].text}\n")
    answers = [pdu for pdu in await lab.smsc.pdus("submit_sm_resp") if not pdu.received]
    print(f"From hang-up to acceptance: {answers[0].at - result.ended_at:.1f} s.", flush=True)
    if texts[0].text != TEXT:
        print(f"That is NOT the text configured:\n\n          {TEXT}\n", flush=True)
        return False
    if len(texts) > 1:
        print(f"There should be one text; there are {len(texts)}.", flush=True)
        return False
    print("It is the very text configured, once.", flush=True)
    return True


def _verdict(event: Event) -> str:
    """Say in words what textback has decided."""
    outcome, reason = event.get("outcome"), event.get("reason")
    if event.get("due_at") is None:
        raise LabError(f"textback decided to send no text: {outcome}, {reason}.")
    wait = float(event["due_at"]) - time.time()
    return f"verdict: {outcome}, so a text is scheduled, to leave in {wait:.1f} s"


async def _keep(lab: Lab, config: Path) -> None:
    """Print where everything is, and wait for Ctrl-C."""
    host, port = lab.smpp_address
    print(
        f"""
Everything keeps running until Ctrl-C.

  the caller's phone   {lab.handset_url}?phone=%2B{CALLER[1:]}
  ARI                  {lab.ari_url}/ari   (user textback, password {lab.password})
  SMPP                 {host}:{port}   (system_id textback, the same password)
  calls                {COMMAND} calls --config {config}
""",
        flush=True,
    )
    await asyncio.Event().wait()


if __name__ == "__main__":
    sys.exit(main())
