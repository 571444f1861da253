"""How the octet stream is cut into PDUs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.smsc import ENQUIRE_LINK, pdu
from textback_ari.gateways.smpp.framing import LONGEST, FrameError, Framer

FRAMES = st.lists(st.binary(max_size=60).map(lambda body: pdu(4, 1, body=body)), max_size=12)


@given(FRAMES, st.data())
def test_any_fragmentation_gives_the_same_pdus(frames: list[bytes], data: st.DataObject) -> None:
    """However the network cuts the stream, the same PDUs come out, in order."""
    stream = b"".join(frames)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=30)))
    framer = Framer()
    out: list[bytes] = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        out += framer.feed(stream[start:end])
    assert out == frames


@pytest.mark.parametrize("length", [0, 15, LONGEST + 1, 2**31, 2**32 - 1])
def test_impossible_lengths(length: int) -> None:
    """PDUs before an impossible command_length come out; then the stream is given up."""
    framer = Framer()
    good = pdu(ENQUIRE_LINK, 1)
    feed = framer.feed(good + length.to_bytes(4) + b"x" * 12)
    assert next(feed) == good
    with pytest.raises(FrameError, match=str(length)):
        next(feed)


def test_longest_pdu() -> None:
    """A PDU of 64 KiB is taken."""
    longest = pdu(5, 1, body=b"x" * (LONGEST - 16))
    assert list(Framer().feed(longest)) == [longest]
