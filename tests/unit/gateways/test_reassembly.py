"""Long texts from phones, put together."""

import itertools
from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from textback_ari.gateways.smpp import pdu as smpp
from textback_ari.gateways.smpp.inbound import Part, decode_text, read_part
from textback_ari.gateways.smpp.reassembly import MISSING, Gathered, Reassembly
from textback_ari.messages.segments import Encoding, encode_part, segment
from textback_ari.ports import InboundPart
from textback_ari.private import RawNumber

PHONE = smpp.Address(1, 1, "12015550123")
LINE = smpp.Address(1, 1, "12125550100")


def parts_of(text: str, reference: int = 7) -> list[tuple[str, Part, int]]:
    """Return the parts of a text as a phone sends them: key, part, data_coding."""
    cut = segment(text)
    coding = 0 if cut.encoding is Encoding.GSM7 else 8
    out = []
    for index, piece in enumerate(cut.parts, start=1):
        header = bytes([5, 0, 3, reference, len(cut.parts), index])
        octets = header + encode_part(piece, cut.encoding)
        part = read_part(smpp.DeliverSm(PHONE, LINE, 0x40, coding, octets))
        assert isinstance(part, Part)
        out.append((f"phone-{reference}", part, coding))
    return out


def give(
    reassembly: Reassembly, key: str, part: Part, coding: int, now: float = 0.0
) -> Sequence[Gathered]:
    """Hand a part over as the gateway does."""
    pile = reassembly.pile_for(key, part.index, part.octets)
    return reassembly.add(stored(pile, part, coding), now)


def stored(pile: str, part: Part, coding: int) -> InboundPart:
    """Return a part as the store has it."""
    return InboundPart(
        gateway="carrier",
        pile=pile,
        index=part.index,
        total=part.total,
        sender=RawNumber("+12015550123"),
        to="+12125550100",
        coding=coding,
        octets=part.octets,
        at=0.0,
    )


@given(st.text(min_size=161, max_size=500), st.randoms())
def test_any_order(text: str, random: Random) -> None:
    """Parts in any order make the text again."""
    parts = parts_of(text)
    random.shuffle(parts)
    reassembly = Reassembly(wait=5.0)
    ready = [g.text for part in parts for g in give(reassembly, *part)]
    ucs2 = segment(text).encoding is Encoding.UCS2
    whole = decode_text(text.encode("utf-16-be", "replace"), 8) if ucs2 else text
    assert ready == [whole]
    assert reassembly.give_up_at() is None


def test_sar_parts() -> None:
    """Parts told by SAR TLVs are put together too."""
    reassembly = Reassembly(wait=5.0)
    ready: list[Gathered] = []
    for index, piece in ((2, b"world"), (1, b"hello ")):
        sar = {0x20C: b"\0\5", 0x20E: b"\2", 0x20F: bytes([index])}
        part = read_part(smpp.DeliverSm(PHONE, LINE, 0, 0, piece, sar))
        assert isinstance(part, Part)
        ready += give(reassembly, "sar", part, 0)
    assert [g.text for g in ready] == ["hello world"]


def test_missing_parts_are_shown() -> None:
    """When its time is up, a long text is given out with its gaps shown."""
    parts = parts_of("a" * 153 + "b" * 153 + "c" * 153 + "d" * 10)
    reassembly = Reassembly(wait=5.0)
    for index in (1, 2):
        assert not give(reassembly, *parts[index], now=100.0)
    assert reassembly.give_up_at() == 105.0
    assert not reassembly.expired(104.9)
    (late,) = reassembly.expired(105.0)
    assert late.text == MISSING + "b" * 153 + "c" * 153 + MISSING


def test_repeated_part() -> None:
    """A part that comes again counts once."""
    first, second = parts_of("a" * 200)
    reassembly = Reassembly(wait=5.0)
    assert not give(reassembly, *first)
    assert not give(reassembly, *first)
    (whole,) = give(reassembly, *second)
    assert whole.text == "a" * 200


def test_reference_in_use_again() -> None:
    """Another text under the same reference does not mix with the unfinished one."""
    reassembly = Reassembly(wait=5.0)
    old, _ = parts_of("a" * 200)
    new_first, new_second = parts_of("b" * 200)
    assert not give(reassembly, *old)
    assert not give(reassembly, *new_first)
    (whole,) = give(reassembly, *new_second)
    assert whole.text == "b" * 200
    (rest,) = reassembly.expired(5.0)
    assert rest.text == "a" * 153 + MISSING


def test_memory_is_bounded() -> None:
    """A flood of unfinished texts pushes the oldest out instead of growing."""
    reassembly = Reassembly(wait=5.0, piles=4, octets=1000)
    pushed = list(
        itertools.chain.from_iterable(
            give(reassembly, *parts_of(chr(97 + n) * 200, reference=n)[0]) for n in range(20)
        )
    )
    assert [g.text[0] for g in pushed] == [chr(97 + n) for n in range(16)]


def test_parts_of_an_earlier_life() -> None:
    """Parts that were stored before wait for what is left of their time."""
    reassembly = Reassembly(wait=30.0)
    _, part, coding = parts_of("a" * 200)[0]
    assert not reassembly.add(stored("of-before", part, coding), now=100.0, age=20.0)
    assert reassembly.give_up_at() == 110.0
