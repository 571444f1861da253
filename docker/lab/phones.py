"""The company's phones: what each one does when it is called."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, get_args

from lab.commands import run_async
from lab.errors import LabError
from lab.network import PHONE_PORTS, SIP_PORT, Network

Behaviour = Literal["ring", "answer", "busy", "decline", "unregistered"]

# The lab's dialplan (docker/asterisk/conf/extensions.conf) counts on these.
DEFAULTS: Mapping[str, Behaviour] = {
    "101": "ring",
    "102": "answer",
    "103": "decline",
    "104": "busy",
    "105": "unregistered",
    "106": "ring",
    "111": "ring",
    "112": "answer",
    "113": "ring",
}


class Phones:
    """Registers phones with the PBX at the port whose SIPp process behaves as asked."""

    def __init__(self, network: Network, execute: tuple[str, ...], state: Path) -> None:
        """Take the lab's addresses, the words that run a command in its SIP container, its folder.

        The folder is the one that the container sees as /state.
        """
        self._network = network
        self._execute = execute
        self._state = state
        self._serial = 0
        self._wanted = dict(DEFAULTS)

    async def set(self, phone: str, behaviour: Behaviour) -> None:
        """Make one phone behave so from the next call on."""
        await self.set_all({phone: behaviour})

    async def reset(self) -> None:
        """Give every phone the behaviour that the lab's dialplan counts on."""
        await self.set_all(DEFAULTS)

    async def register_again(self) -> None:
        """Register every phone as it was last, after the PBX has forgotten them."""
        await self.set_all(self._wanted)

    async def set_all(self, wanted: Mapping[str, Behaviour]) -> None:
        """Make several phones behave so, with one SIPp process that registers them all."""
        lines = ["SEQUENTIAL"]
        for phone, behaviour in wanted.items():
            if phone not in DEFAULTS or behaviour not in get_args(Behaviour):
                raise LabError(f"The lab has no phone {phone!r} that can do {behaviour!r}.")
            port = PHONE_PORTS.get(behaviour, PHONE_PORTS["ring"])
            seconds = 0 if behaviour == "unregistered" else 86400
            lines.append(f"{phone};{port};{seconds}")
        self._serial += 1
        injection = self._state / f"register-{self._serial}.csv"
        injection.write_text("\n".join(lines) + "\n")
        done = await run_async(
            [
                *self._execute,
                "sipp",
                "-sf",
                "/scenarios/phone_register.xml",
                "-inf",
                f"/state/{injection.name}",
                "-i",
                self._network.phones,
                "-m",
                str(len(wanted)),
                "-r",
                "200",
                "-nostdin",
                "-timeout",
                "10",
                "-timeout_error",
                f"{self._network.pbx}:{SIP_PORT}",
            ],
            timeout=20,
            check=False,
        )
        injection.unlink()
        self._wanted |= wanted
        if done.returncode != 0:
            raise LabError(f"The phones {', '.join(wanted)} could not register.")
