"""The addresses and ports of one lab: a loopback /24 of its own, the same ports in each."""

import re
import socket
import time
from dataclasses import dataclass

from lab.errors import LabError

SIP_PORT = 15060
ARI_PORT = 18088
AMI_PORT = 15038
SIP_TLS_PORT = 15061
SMPP_PORT = 12775
SMSC_HTTP_PORT = 18080
POSTGRES_PORT = 15432
PHONE_PORTS = {
    "ring": 15101,
    "answer": 15102,
    "busy": 15103,
    "decline": 15104,
    "forward": 15105,
    "transfer": 15106,
}


@dataclass(frozen=True)
class Network:
    """The first three numbers of the lab's addresses, for example "127.0.10"."""

    prefix: str

    def __post_init__(self) -> None:
        """Refuse anything but loopback: a lab must not be reachable from outside."""
        if not re.fullmatch(r"127(\.\d{1,3}){2}", self.prefix):
            raise LabError(f'A lab\'s net is like "127.0.10", not {self.prefix!r}.')

    @property
    def pbx(self) -> str:
        """Asterisk: SIP, ARI and AMI."""
        return f"{self.prefix}.1"

    @property
    def callers(self) -> str:
        """The carrier's side of the trunk."""
        return f"{self.prefix}.2"

    @property
    def phones(self) -> str:
        """The company's phones."""
        return f"{self.prefix}.3"

    @property
    def smsc(self) -> str:
        """The SMSC: SMPP, and HTTP for tests and the handset page."""
        return f"{self.prefix}.4"

    @property
    def postgres(self) -> str:
        """PostgreSQL."""
        return f"{self.prefix}.5"


def must_be_free(network: Network, *, postgres: bool) -> None:
    """Raise LabError naming the first port of the lab that something else holds."""
    tcp = [
        (network.pbx, ARI_PORT),
        (network.pbx, AMI_PORT),
        (network.smsc, SMPP_PORT),
        (network.smsc, SMSC_HTTP_PORT),
    ]
    if postgres:
        tcp.append((network.postgres, POSTGRES_PORT))
    udp = [
        (network.pbx, SIP_PORT),
        (network.callers, SIP_PORT),
        *((network.phones, port) for port in PHONE_PORTS.values()),
    ]
    # A container that was just removed may hold its ports for a moment longer.
    deadline = time.monotonic() + 3
    for kind, addresses in ((socket.SOCK_STREAM, tcp), (socket.SOCK_DGRAM, udp)):
        for address in addresses:
            while not is_free(kind, address):
                if time.monotonic() > deadline:
                    name = "TCP" if kind == socket.SOCK_STREAM else "UDP"
                    raise LabError(
                        f"{name} port {address[1]} on {address[0]} is taken by another program; "
                        "the lab needs it. Stop that program, or give the lab another net."
                    )
                time.sleep(0.1)


def is_free(kind: socket.SocketKind, address: tuple[str, int]) -> bool:
    """Return whether nothing holds a port on an address of this machine."""
    with socket.socket(socket.AF_INET, kind) as probe:
        if kind == socket.SOCK_STREAM:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError:
            return False
    return True
