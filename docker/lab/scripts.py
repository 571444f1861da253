"""What happens in the flows that are more than one call: each is given the lab, trunk and caller.

Most of it is done by SIPp's callers and phones. What SIPp's small scenarios cannot do is done on
the PBX as an operator's panel would, through AMI: attended transfer, parking, a fax machine.
"""

import asyncio

from lab.calls import Trunk
from lab.errors import LabError
from lab.lab import Lab


def _endpoint(trunk: Trunk) -> str:
    return "PJSIP/trunk-bare-" if trunk == "bare" else "PJSIP/trunk-0"


async def _leg(lab: Lab, phone: str, caller: str) -> str:
    """Return the channel of a phone that has answered a caller."""
    await lab.channel("PJSIP/trunk", state="Up", caller=caller)
    return await lab.channel(f"PJSIP/{phone}-", state="Up")


async def _attended(lab: Lab, trunk: Trunk, caller: str, did: str, phone: str, to: str) -> None:
    """A phone answers, asks another one, and puts the caller through by hanging up."""
    async with asyncio.TaskGroup() as group, lab.ami() as ami:
        group.create_task(lab.call(caller, did, trunk=trunk, talk=9))
        leg = await _leg(lab, phone, caller)
        await asyncio.sleep(1.5)
        await ami.action("Atxfer", Channel=leg, Exten=to, Context="internal")
        await asyncio.sleep(3)
        await ami.action("Hangup", Channel=leg)


async def attended_transfer(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A phone asks a colleague who answers, and puts the caller through."""
    await _attended(lab, trunk, caller, "2125550252", "263", "211")


async def attended_transfer_rings_out(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A phone asks a colleague who does not answer, and leaves the caller there."""
    await _attended(lab, trunk, caller, "2125550253", "264", "201")


async def pickup(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A colleague takes the call that rings on somebody else's phone."""
    async with asyncio.TaskGroup() as group:
        group.create_task(lab.call(caller, "2125550255", trunk=trunk, talk=4))
        ringing, other = ("271", "272") if trunk == "hooked" else ("273", "274")
        await lab.channel(f"PJSIP/{ringing}-", state="Ringing")
        await asyncio.sleep(1)
        await lab.internal_call(other, "*8", talk=12)


async def _park(lab: Lab, trunk: Trunk, caller: str, *, retrieve: bool) -> None:
    """A phone answers and parks the caller; a colleague fetches the call, or nobody does."""
    async with asyncio.TaskGroup() as group, lab.ami() as ami:
        group.create_task(lab.call(caller, "2125550260", trunk=trunk, talk=9))
        await _leg(lab, "265", caller)
        own = await lab.channel(_endpoint(trunk), state="Up", caller=caller)
        await asyncio.sleep(1.5)
        await ami.action("Park", Channel=own, Timeout="3000")
        if retrieve:
            await asyncio.sleep(0.5)
            await ami.action(
                "Originate",
                Channel="PJSIP/297",
                Context="internal",
                Exten=await _space(lab, own),
                Priority="1",
                Async="true",
            )


async def _space(lab: Lab, parked: str) -> str:
    """Return the parking space that a channel is in, waiting for it to get there."""
    for _ in range(20):
        space = ""
        for line in (await lab.asterisk_cli("parking show default")).splitlines():
            if line.strip().startswith("Space "):
                space = line.split(":", 1)[1].strip()
            elif parked in line:
                return space
        await asyncio.sleep(0.1)
    raise LabError(f"The channel {parked} is not parked.")


async def parked_and_fetched(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A phone parks the caller, and a colleague fetches the call."""
    await _park(lab, trunk, caller, retrieve=True)


async def parked_too_long(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A phone parks the caller, and nobody fetches the call."""
    await _park(lab, trunk, caller, retrieve=False)


async def conference(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A colleague is in the room that the caller comes into."""
    async with asyncio.TaskGroup() as group:
        group.create_task(lab.call(caller, "2125550270", trunk=trunk, talk=8))
        room = "7701" if trunk == "hooked" else "7702"
        # Each who comes in first hears how many are there already.
        await lab.internal_call("291", room, talk=7)


def _second(caller: str) -> str:
    """Return the number of another caller who belongs to the same flow."""
    return caller[:-5] + "9" + caller[-4:]


async def two_callers_in_conference(lab: Lab, trunk: Trunk, caller: str) -> None:
    """Two callers come into a room that nobody else is in."""
    async with asyncio.TaskGroup() as group:
        for who in (caller, _second(caller)):
            group.create_task(lab.call(who, "2125550271", trunk=trunk, talk=4))


async def two_calls_of_one_caller(lab: Lab, trunk: Trunk, caller: str) -> None:
    """One call of a caller is answered, another at the same time rings out."""
    async with asyncio.TaskGroup() as group:
        group.create_task(lab.call(caller, "2125550102", trunk=trunk, talk=3))
        group.create_task(lab.call(caller, "2125550200", trunk=trunk))


async def _while_on_the_phone(
    lab: Lab, trunk: Trunk, caller: str, did: str, phones: tuple[str, str]
) -> None:
    """A call comes in while the phone that it rings is on a call of its own."""
    phone = phones[0] if trunk == "hooked" else phones[1]
    async with asyncio.TaskGroup() as group:
        group.create_task(lab.internal_call(phone, "212", talk=9))
        await lab.channel(f"PJSIP/{phone}-", state="Up")
        await asyncio.sleep(1)
        await lab.call(caller, did, trunk=trunk)


async def on_another_call(lab: Lab, trunk: Trunk, caller: str) -> None:
    """The only phone that rings is on a call."""
    await _while_on_the_phone(lab, trunk, caller, "2125550280", ("281", "284"))


async def on_another_call_group(lab: Lab, trunk: Trunk, caller: str) -> None:
    """Of a group one phone is on a call, and the other is busy."""
    await _while_on_the_phone(lab, trunk, caller, "2125550281", ("282", "285"))


async def one_of_two_on_another_call(lab: Lab, trunk: Trunk, caller: str) -> None:
    """Of two phones that ring one is on a call."""
    await _while_on_the_phone(lab, trunk, caller, "2125550282", ("283", "286"))


async def _fax_exchange(lab: Lab, trunk: Trunk, caller: str, did: str) -> None:
    """A fax machine calls and sends a page: the PBX itself plays the machine, by T.30 tones."""
    async with lab.ami() as ami:
        await ami.action(
            "Originate",
            Channel=f"Local/{did}@fax-machine/n",
            Application="SendFAX",
            Data="/lab/asterisk/fax.tif,F",
            CallerID=caller,
            Variable=f"__TRUNK={trunk}",
            Timeout="20000",
            Async="true",
        )
        own = await lab.channel(_endpoint(trunk), state="Up", caller=caller)
        await lab.channel_gone(own, seconds=60)


async def fax_sent(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A fax machine sends a page to a number that receives faxes."""
    await _fax_exchange(lab, trunk, caller, "2125550275")


async def fax_detected(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A fax machine sends a page to a number that listens whether it is one."""
    await _fax_exchange(lab, trunk, caller, "2125550272")


def _out(caller: str, kind: str, trunk: Trunk) -> str:
    """Return what a phone dials to reach a number like the caller's that behaves so."""
    prefix = "9" if trunk == "hooked" else "8"
    return f"{prefix}120155{kind}{caller[-4:]}"


async def callback_answered(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A phone calls the caller back and gets through."""
    await lab.internal_call("292", _out(caller, "6", trunk), talk=4)


async def callback_not_answered(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A phone calls the caller back, who does not answer."""
    await lab.internal_call("293", _out(caller, "7", trunk))


async def callback_busy(lab: Lab, trunk: Trunk, caller: str) -> None:
    """A phone calls the caller back, who is busy."""
    await lab.internal_call("294", _out(caller, "8", trunk))


async def click_to_call(lab: Lab, trunk: Trunk, caller: str) -> None:
    """The PBX calls a phone first, and then the caller."""
    async with lab.ami() as ami:
        await ami.action(
            "Originate",
            Channel="PJSIP/296",
            Context="internal",
            Exten=_out(caller, "6", trunk),
            Priority="1",
            Async="true",
        )
        leg = await lab.channel("PJSIP/trunk", state="Up", caller=_out(caller, "6", trunk))
        await asyncio.sleep(3)
        await ami.action("Hangup", Channel=leg)
