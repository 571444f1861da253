"""Texts a second and CPU a text: this gateway, smpplib's client and aiosmpplib, on one SMSC.

    python -m tests.bench.smpp_clients [SECONDS_EACH]

The SMSC is docker/smsc-node, written by others, on loopback. Each client runs in a process of its
own, keeps the same window, asks for a receipt for each text and waits for all of them. "ceiling"
writes PDUs made beforehand and looks at nothing but command ids: more than it the SMSC cannot take.
"""

import argparse
import asyncio
import json
import os
import random
import socket
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.fakes.node_smsc import install, node_smsc

WINDOWS = (1, 10, 50)
LATENCIES = (0, 5, 50)
CLIENTS = ("ceiling", "ours", "smpplib", "aiosmpplib")
BODY = "Sorry we missed your call! This is Sam at Acme Plumbing. How can we help?"
SUBMIT_RESP, DELIVER = 0x80000004, 0x05


@dataclass(frozen=True)
class Run:
    """One client's run."""

    client: str
    window: int
    latency_ms: int
    texts: int
    receipts: int
    seconds: float
    cpu: float

    @property
    def rate(self) -> float:
        """Texts a second."""
        return self.texts / self.seconds

    def line(self, ceiling: float) -> str:
        """Return the run as one line of the table."""
        return (
            f"{self.latency_ms:7} {self.window:6}  {self.client:10} {self.rate:9.0f} "
            f"{1e6 * self.cpu / self.texts:9.0f} {100 * self.rate / ceiling:7.0f} %  "
            f"{self.receipts}/{self.texts}"
        )


def _frames(count: int) -> list[bytes]:
    from smpplib import command

    out = []
    for sequence in range(2, count + 2):
        pdu = command.SubmitSM(
            "submit_sm",
            sequence=sequence,
            source_addr_ton=1,
            source_addr_npi=1,
            source_addr="12125550100",
            dest_addr_ton=1,
            dest_addr_npi=1,
            destination_addr="12015550123",
            data_coding=0,
            registered_delivery=1,
            short_message=BODY.encode(),
        )
        pdu.sequence = sequence
        out.append(pdu.generate())
    return out


def ceiling(port: int, window: int, texts: int) -> tuple[float, float, int]:
    """Write frames made beforehand; return seconds, CPU seconds and receipts."""
    frames = _frames(texts)
    body = b"acme\0secret\0\0\x34\0\0\0"
    link = socket.create_connection(("127.0.0.1", port))
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    link.sendall(struct.pack(">LLLL", 16 + len(body), 9, 0, 1) + body)
    buffer = bytearray(link.recv(65536))
    buffer.clear()
    began, cpu = time.perf_counter(), time.process_time()
    link.sendall(b"".join(frames[:window]))
    written, answered, receipts = min(window, texts), 0, 0
    while answered < texts or receipts < texts:
        buffer += link.recv(262_144)
        out, at = [], 0
        while len(buffer) - at >= 16:
            length, command, _, sequence = struct.unpack_from(">LLLL", buffer, at)
            if len(buffer) - at < length:
                break
            at += length
            if command == SUBMIT_RESP:
                answered += 1
                if written < texts:
                    out.append(frames[written])
                    written += 1
            elif command == DELIVER:
                receipts += 1
                out.append(struct.pack(">LLLLB", 17, 0x80000005, 0, sequence, 0))
        del buffer[:at]
        if out:
            link.sendall(b"".join(out))
    return time.perf_counter() - began, time.process_time() - cpu, receipts


async def _ours(port: int, window: int, texts: int) -> tuple[float, float, int]:
    from tests.fakes.gateway import RecordingSink
    from textback_ari.clock import SteadyClock
    from textback_ari.gateways.smpp import SmppGateway, SmppSettings
    from textback_ari.messages.states import Accepted
    from textback_ari.ports import OutboundText
    from textback_ari.private import Body, Number

    settings = SmppSettings(
        name="carrier",
        host="127.0.0.1",
        port=port,
        system_id="acme",
        password="secret",
        window=window,
        submit_id="hex",
        receipt_id="decimal",
    )
    sink = RecordingSink()
    gateway = SmppGateway(settings, SteadyClock(), random.Random(1))
    run = asyncio.create_task(gateway.run(sink))
    while not gateway.health().ready:  # noqa: ASYNC110 - before the clock starts
        await asyncio.sleep(0.01)
    number, body, until = Number("+12015550123"), Body(BODY), time.time() + 600.0
    left = iter(range(texts))

    async def sender() -> None:
        for n in left:
            text = OutboundText(n, number, "+12125550100", body, 0, until)
            results = await gateway.submit(text)
            assert isinstance(results[0], Accepted)

    began, cpu = time.perf_counter(), time.process_time()
    async with asyncio.TaskGroup() as senders:
        for _ in range(2 * window):
            senders.create_task(sender())
    await sink.until(lambda: len(sink.receipts) == texts, 30.0)
    took = time.perf_counter() - began, time.process_time() - cpu, len(sink.receipts)
    run.cancel()
    await asyncio.wait([run])
    return took


def ours(port: int, window: int, texts: int) -> tuple[float, float, int]:
    """Send by this gateway."""
    return asyncio.run(_ours(port, window, texts))


def smpplib(port: int, window: int, texts: int) -> tuple[float, float, int]:
    """Send by smpplib's blocking client, as many at a time as the window allows."""
    import logging

    from smpplib.client import Client

    logging.disable(logging.CRITICAL)
    receipts = answered = 0

    def on_receipt(pdu: object) -> int:
        nonlocal receipts
        receipts += 1
        return 0

    def on_answer(pdu: object) -> None:
        nonlocal answered
        answered += 1

    client = Client("127.0.0.1", port, timeout=30, allow_unknown_opt_params=True)
    client.set_message_received_handler(on_receipt)
    client.set_message_sent_handler(on_answer)
    client.connect()
    client.bind_transceiver(system_id="acme", password="secret")
    began, cpu = time.perf_counter(), time.process_time()
    written = 0
    while answered < texts or receipts < texts:
        while written < texts and written - answered < window:
            client.send_message(
                source_addr_ton=1,
                source_addr_npi=1,
                source_addr="12125550100",
                dest_addr_ton=1,
                dest_addr_npi=1,
                destination_addr="12015550123",
                data_coding=0,
                registered_delivery=1,
                short_message=BODY.encode(),
            )
            written += 1
        client.read_once()
    took = time.perf_counter() - began, time.process_time() - cpu, receipts
    client.unbind()
    client.disconnect()
    return took


async def _aiosmpplib(port: int, window: int, texts: int) -> tuple[float, float, int]:
    import aiosmpplib
    from aiosmpplib.broker import SimpleBroker
    from aiosmpplib.hook import AbstractHook

    room = asyncio.Semaphore(window)
    done = asyncio.Event()
    answered = receipts = 0

    class Broker(SimpleBroker):  # type: ignore[misc]
        async def dequeue(self) -> object:
            await room.acquire()
            return await super().dequeue()

    class Hook(AbstractHook):  # type: ignore[misc]
        async def sending(self, smpp_message: object, pdu: bytes, client_id: str) -> None:
            return None

        async def received(self, smpp_message: object, pdu: bytes, client_id: str) -> None:
            nonlocal answered, receipts
            if isinstance(smpp_message, aiosmpplib.SubmitSmResp):
                answered += 1
                room.release()
            elif isinstance(smpp_message, aiosmpplib.DeliverSm):
                receipts += 1
            if answered == receipts == texts:
                done.set()

        async def send_error(self, smpp_message: object, error: Exception, client_id: str) -> None:
            raise error

    esme = aiosmpplib.ESME(
        smsc_host="127.0.0.1",
        smsc_port=port,
        system_id="acme",
        password="secret",
        broker=Broker(maxsize=0),
        hook=Hook(),
        log_level="ERROR",
    )
    for n in range(texts):
        message = aiosmpplib.SubmitSm(
            short_message=BODY,
            source=aiosmpplib.PhoneNumber("12125550100"),
            destination=aiosmpplib.PhoneNumber("12015550123"),
            registered_delivery=1,
            log_id=str(n),
        )
        await esme.broker.enqueue(message)
    began, cpu = time.perf_counter(), time.process_time()
    run = asyncio.create_task(esme.start())
    async with asyncio.timeout(60.0):
        await done.wait()
    took = time.perf_counter() - began, time.process_time() - cpu, receipts
    run.cancel()
    await asyncio.wait([run], timeout=1.0)
    return took


def aiosmpplib_(port: int, window: int, texts: int) -> tuple[float, float, int]:
    """Send by aiosmpplib, whose broker holds back what the window does not allow."""
    return asyncio.run(_aiosmpplib(port, window, texts))


WAYS: dict[str, Callable[[int, int, int], tuple[float, float, int]]] = {
    "ceiling": ceiling,
    "ours": ours,
    "smpplib": smpplib,
    "aiosmpplib": aiosmpplib_,
}


async def _run(client: str, window: int, latency_ms: int, texts: int) -> Run | str:
    async with node_smsc(latency_ms) as (port, _):
        words = (sys.executable, "-m", "tests.bench.smpp_clients", "--one", client)
        process = await asyncio.create_subprocess_exec(
            *words,
            *("--port", str(port), "--window", str(window), "--texts", str(texts)),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(90.0):
                out, err = await process.communicate()
        except TimeoutError:
            process.kill()
            await process.wait()
            return "did not end"
    if process.returncode:
        return err.decode().strip().splitlines()[-1]
    seconds, cpu, receipts = json.loads(out.decode().strip().splitlines()[-1])
    return Run(client, window, latency_ms, texts, receipts, seconds, cpu)


async def _all(seconds: float) -> None:
    head = ("latency", "window", "client", "texts/s", "us CPU", "of ceiling")
    print("{:>7} {:>6}  {:10} {:>9} {:>9} {:>10}  receipts".format(*head))
    for latency in LATENCIES:
        for window in WINDOWS:
            fastest = 6000.0 if not latency else 1000.0 * window / latency
            texts = int(max(min(fastest, 6000.0) * seconds, 10 * window))
            top = 0.0
            for client in CLIENTS:
                run = await _run(client, window, latency, texts)
                if isinstance(run, str):
                    print(f"{latency:7} {window:6}  {client:10} {run}", flush=True)
                    continue
                if client == "ceiling":
                    top = run.rate
                print(run.line(top or run.rate), flush=True)


def main() -> None:
    """Run every client at every window and latency, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seconds", nargs="?", type=float, default=1.0)
    parser.add_argument("--one", choices=CLIENTS)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--window", type=int, default=10)
    parser.add_argument("--texts", type=int, default=1000)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(WAYS[options.one](options.port, options.window, options.texts)))
        return
    install()
    print(f"Python {sys.version.split()[0]}, load before: {os.getloadavg()[0]:.1f}")
    asyncio.run(_all(options.seconds))


if __name__ == "__main__":
    main()
