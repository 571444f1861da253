"""The wheel beside a fresh Asterisk: set up by answers, looked at, tried, undone to the byte."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from lab.calls import Manner
from lab.network import PHONE_PORTS, SIP_PORT, SMPP_PORT
from tests.packages.fresh import NET, PASSWORD, Fresh
from tests.unit.setup.trees import TREES

pytestmark = [pytest.mark.nightly, pytest.mark.timeout(1_200)]
MOBILE, CALLER, OTHER_MOBILE = "+12015550123", "+12015550124", "+12015550125"
TEXT = "Sorry we missed your call! This is Sam at Acme Plumbing."
NOT_ITS_OWN = ("clock-not", "disk-")
"""What the doctor may find of the machine on which the container runs."""
TRUNK = f"""
[textback-lab-udp]
type=transport
protocol=udp
bind={NET.pbx}:{SIP_PORT}
"""


def endpoint(name: str, context: str) -> str:
    """Return a PJSIP endpoint as an administrator writes it."""
    return (
        f"\n[{name}]\ntype=endpoint\ncontext={context}\ndisallow=all\nallow=ulaw\naors={name}\n"
        "direct_media=no\nrtp_symmetric=yes\n"
    )


def aor(name: str, address: str) -> str:
    """Return where it is."""
    return f"\n[{name}]\ntype=aor\ncontact=sip:{name}@{address}\n"


def identify(name: str, address: str) -> str:
    """Return by which address its calls are known."""
    return f"\n[{name}]\ntype=identify\nendpoint={name}\nmatch={address}\n"


def pjsip(trunk: str, context: str) -> dict[str, str]:
    """Return a trunk and a telephone, by what they are of: transport, endpoint, aor, identify."""
    phone = f"{NET.phones}:{PHONE_PORTS['ring']}"
    return {
        "transport": TRUNK,
        "endpoint": endpoint(trunk, context) + endpoint("101", "from-internal") + "auth=101\n",
        "aor": aor(trunk, f"{NET.callers}:{SIP_PORT}") + aor("101", phone) + "max_contacts=1\n",
        "auth": "\n[101]\ntype=auth\nusername=101\npassword=of-a-phone\n",
        "identify": identify(trunk, NET.callers),
    }


ANSWERS = f"""\
[setup]
reload = true
{{setup}}
[gateways.carrier]
type = "smpp"
host = "{NET.smsc}"
port = {SMPP_PORT}
system_id = "textback"
password = "{PASSWORD}"

[[lines]]
number = "+12125550100"
dids = ["2125550100"]
business = "Acme Plumbing"
agent = "Sam"
timezone = "America/New_York"
delay = "3s"
"""


def _debian() -> Mapping[str, str]:
    """Return what Debian's sample configuration lacks: a trunk, a telephone, and a dialplan."""
    # What goes out to the line's number comes in again, as over a carrier.
    back = f"{NET.pbx}:{SIP_PORT}"
    dialplan = f"""
[from-carrier]
exten => 2125550100,1,Dial(PJSIP/101,20)
 same => n,Hangup()

[from-internal]
exten => 12125550100,1,Dial(PJSIP/carrier/sip:2125550100@{back},30)
 same => n,Hangup()
"""
    parts = pjsip("carrier", "from-carrier")
    parts["identify"] += f"match={NET.pbx}\n"
    return {"pjsip.conf": "".join(parts.values()), "extensions.conf": dialplan}


def _freepbx() -> Mapping[str, str]:
    """Return FreePBX's tree with a trunk, a telephone and an inbound route."""
    tree, parts = TREES["freepbx17"], pjsip("Carrier", "from-pstn")
    generated = tree["pjsip.aor.conf"].partition("[")[0]
    return dict(tree) | {
        "pjsip_custom.conf": parts["transport"],
        "pjsip.endpoint.conf": generated + parts["endpoint"],
        "pjsip.aor.conf": generated + parts["aor"] + parts["auth"],
        "pjsip.identify.conf": generated + parts["identify"],
        "pjsip.registration.conf": generated,
        "extensions_additional.conf": generated
        + """#include extensions_custom_context.conf
[ext-did]
include => ext-did-custom
exten => 2125550100,1,Set(__FROM_DID=${EXTEN})
 same => n,Goto(from-did-direct,101,1)
[from-did-direct]
exten => 101,1,Dial(PJSIP/101,20)
 same => n,Hangup()
[from-internal]
include => from-internal-custom
""",
    }


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Fresh]:
    """Give a fresh machine."""
    with Fresh(tmp_path) as machine:
        yield machine


def _set_up(machine: Fresh, built: Path, folder: Path, setup: str) -> None:
    """Do what an administrator does: install, answer, set up, start."""
    [wheel] = built.glob("*.whl")
    answers = folder / "answers.toml"
    answers.write_text(ANSWERS.format(setup=setup))
    machine.puts(wheel, f"/root/{wheel.name}")
    machine.puts(answers, "/root/answers.toml")
    pip = "/opt/textback/bin/pip install --quiet --no-index --find-links /wheels"
    machine.types("python3 -m venv /opt/textback")
    machine.types(f"{pip} /root/{wheel.name}")
    machine.types("ln -s /opt/textback/bin/textback /usr/local/bin/textback")
    machine.types("textback setup --answers /root/answers.toml --yes")
    machine.program_starts()


def _try(machine: Fresh) -> None:
    """Look for what is wrong, test it, and have somebody call."""
    machine.types("textback doctor")
    found: list[dict[str, Any]] = json.loads(machine.sh("textback doctor --json").stdout)
    wrong = [each for each in found if each["level"] != "ok"]
    assert [each for each in wrong if not each["code"].startswith(NOT_ITS_OWN)] == []
    machine.types(f"textback selftest --from {MOBILE}")
    print(f"{machine.commands} commands, {machine.seconds:.0f} s, from nothing to a tested text")
    assert [text[: len(TEXT)] for text in machine.texts_to(MOBILE)] == [TEXT]
    call = machine.callers.call(
        CALLER, "2125550100", name=None, trunk="hooked", manner=Manner(hangup_after=2.0)
    )
    asyncio.run(call)
    machine.until_texted(CALLER)
    assert [text[: len(TEXT)] for text in machine.texts_to(CALLER)] == [TEXT]


def _undo(machine: Fresh, before: str) -> None:
    """Stop it, and put everything back."""
    machine.program_stops()
    machine.types("textback setup --undo --yes --reload")
    assert machine.tree() == before
    assert machine.sh("ls /etc/textback", check=False).stdout == ""


def test_beside_debians_asterisk(machine: Fresh, built: Path, tmp_path: Path) -> None:
    """With the sample configuration and a trunk: hooked, tested, called over SIP, undone.

    The live self-test goes out through the trunk, and its call comes in over it.
    """
    machine.writes(_debian(), add=True)
    before = machine.tree()
    machine.asterisk_starts()
    _set_up(machine, built, tmp_path, "hook = true")
    _try(machine)
    said = machine.types(f"textback selftest --live --ring 2 --from {OTHER_MOBILE}").stdout
    assert "it came in over PJSIP/carrier" in said
    assert [text[: len(TEXT)] for text in machine.texts_to(OTHER_MOBILE)] == [TEXT]
    _undo(machine, before)


def test_beside_a_tree_like_freepbxs(machine: Fresh, built: Path, tmp_path: Path) -> None:
    """With files as FreePBX writes them only those that it leaves alone change; undone as well."""
    machine.writes(_freepbx())
    before = machine.tree()
    machine.asterisk_starts()
    _set_up(machine, built, tmp_path, 'kind = "auto"')
    _try(machine)
    _undo(machine, before)
