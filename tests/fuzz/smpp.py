"""Coverage-guided fuzzing of all that an SMPP carrier sends: PDUs, receipts, user data headers.

    python -m tests.fuzz.smpp [INPUTS] [SEED]

Nothing but the declared exceptions may come out. A crash leaves its input in a file that is named.
"""

import contextlib
import sys

import atheris

with atheris.instrument_imports(include=["textback_ari.gateways.smpp", "smpplib"]):
    from textback_ari.gateways.smpp import pdu as smpp
    from textback_ari.gateways.smpp.framing import FrameError, Framer
    from textback_ari.gateways.smpp.inbound import Part, decode_text, read_part, spelling
    from textback_ari.gateways.smpp.inbox import fingerprint
    from textback_ari.gateways.smpp.reassembly import Reassembly
    from textback_ari.gateways.smpp.receipts import IdBase, is_receipt, plain_id, read_receipt
    from textback_ari.gateways.smpp.trace import describe
    from textback_ari.ports import InboundPart
    from textback_ari.private import RawNumber

INPUTS = 1_000_000
_COMMANDS = (0x80000001, 0x80000002, 0x80000009, 0x80000004, 5, 0x15, 0x80000015, 6, 0x80000006)
_BASES: tuple[IdBase, ...] = ("text", "hex", "decimal")
_seen = {"frames": 0, "malformed": 0, "broken": 0, "receipts": 0, "parts": 0, "texts": 0}


def one(data: bytes) -> None:
    """Take one input: a stream as it comes, or a body under a header that is right."""
    if data[:1] < b"\x40":
        _stream(data[1:])
        return
    command = _COMMANDS[data[0] % len(_COMMANDS)]
    body = data[1:]
    header = (16 + len(body)).to_bytes(4) + command.to_bytes(4) + bytes(4) + b"\0\0\0\1"
    _frame(header + body)


def _stream(octets: bytes) -> None:
    framer = Framer()
    try:
        for frame in framer.feed(octets):
            _frame(frame)
    except FrameError:
        _seen["broken"] += 1


def _frame(frame: bytes) -> None:
    _seen["frames"] += 1
    describe(frame, show=frame[-1] % 2 == 0)
    try:
        received = smpp.decode(frame).pdu
    except smpp.MalformedPduError:
        _seen["malformed"] += 1
        return
    if isinstance(received, smpp.DeliverSm):
        _deliver(received)
    elif isinstance(received, smpp.SubmitSmResp):
        for base in _BASES:
            plain_id(received.message_id, base)


def _deliver(pdu: smpp.DeliverSm) -> None:
    fingerprint(pdu)
    spelling(pdu.source)
    if is_receipt(pdu):
        _seen["receipts"] += 1
    for base in _BASES:
        read = read_receipt(pdu, tlv_id=base, text_id=base)
        assert "\0" not in read.carrier_id
    part = read_part(pdu)
    if not isinstance(part, Part):
        _seen["texts"] += 1
        _readable(decode_text(part, pdu.data_coding))
        return
    _seen["parts"] += 1
    reassembly = Reassembly(1.0)
    taken = InboundPart(
        gateway="g",
        pile=reassembly.pile_for("k", part.index, part.octets),
        index=part.index,
        total=part.total,
        sender=RawNumber(""),
        to="",
        coding=pdu.data_coding,
        octets=part.octets,
        at=0.0,
    )
    reassembly.add(taken, 0.0)
    for gathered in reassembly.expired(2.0):
        _readable(gathered.text)


def _readable(text: str) -> None:
    assert "\0" not in text
    text.encode()


def main() -> None:
    """Run as many inputs as asked for."""
    inputs = sys.argv[1] if len(sys.argv) > 1 else str(INPUTS)
    words = [sys.argv[0], f"-runs={inputs}", "-max_len=600", "-print_final_stats=1", "-verbosity=0"]
    if len(sys.argv) > 2:
        words.append(f"-seed={sys.argv[2]}")
    atheris.Setup(words, one)
    with contextlib.suppress(KeyboardInterrupt):
        atheris.Fuzz()


if __name__ == "__main__":
    import atexit

    atexit.register(lambda: print("smpp fuzz:", _seen))
    main()
