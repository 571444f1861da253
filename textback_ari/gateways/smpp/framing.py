"""Cutting a byte stream into PDUs (SMPP 3.4, section 3.2)."""

from collections.abc import Iterator

SHORTEST = 16
"""A PDU is at least its header."""
LONGEST = 65536
"""Far above any PDU in use; a peer that announces more is not speaking SMPP."""


class FrameError(Exception):
    """command_length is out of bounds: the stream cannot be followed any further."""


class Framer:
    """Collects octets until whole PDUs are there. Holds at most one PDU and one read."""

    def __init__(self) -> None:
        """Begin with an empty buffer."""
        self._buffer = bytearray()

    def feed(self, octets: bytes) -> Iterator[bytes]:
        """Take what was read, in pieces of any size; yield each PDU that is now whole.

        Raises:
            FrameError: command_length is under 16 or over 64 KiB. Earlier PDUs were yielded.
        """
        self._buffer += octets
        at = 0
        try:
            while len(self._buffer) - at >= 4:
                length = int.from_bytes(self._buffer[at : at + 4])
                if not SHORTEST <= length <= LONGEST:
                    raise FrameError(f"a PDU of {length} octets was announced")
                if len(self._buffer) - at < length:
                    break
                at += length
                yield bytes(self._buffer[at - length : at])
        finally:
            del self._buffer[:at]
