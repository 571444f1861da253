"""What a channel's name tells: its endpoint, its technology, its twin. Names are hostile input.

Names change on masquerade, so nothing is identified by them except the two halves of a Local
channel, which ARI ties together in no other way.
"""

_NOT_DEVICES = frozenset(
    {
        "Announcer",
        "AsyncGoto",
        "CBAnn",
        "CBRec",
        "Local",
        "Message",
        "Recorder",
        "Snoop",
        "Surrogate",
        "UnicastRTP",
    }
)
"""Technologies that Asterisk uses for itself: nobody listens on these channels."""


def endpoint(name: str) -> str:
    """Return the endpoint part of a channel's name: `PJSIP/trunk` of `PJSIP/trunk-0000001f`."""
    head, dash, _ = name.rpartition("-")
    return head if dash else name


def endpoint_name(endpoint: str) -> str:
    """Return an endpoint without its technology: `101` of `PJSIP/101`."""
    return endpoint.partition("/")[2]


def line(name: str) -> str:
    """Return what an outside line is known by: `DAHDI/i1` of `DAHDI/i1/2125550100-7`."""
    return "/".join(endpoint(name).split("/", 2)[:2])


def extension(name: str) -> str:
    """Return the number at the end of what a Local channel dials, empty where there is none.

    `301` of `Local/301@from-queue-00000003;1` and of `Local/FMPR-301@from-internal-00000004;1`.
    """
    dialled = name.partition("/")[2].partition("@")[0].rstrip("#")
    return dialled[len(dialled.rstrip("0123456789")) :]


def technology(name: str) -> str:
    """Return the technology part of a channel's name: `PJSIP` of `PJSIP/trunk-0000001f`."""
    return name.partition("/")[0]


def is_local(name: str) -> bool:
    """Return whether this is one half of a Local channel."""
    return technology(name) == "Local"


def is_device(name: str) -> bool:
    """Return whether a person could be at the other end: a telephone or an outside line."""
    return bool(name) and technology(name) not in _NOT_DEVICES


def twin(name: str) -> str | None:
    """Return the other half of a Local channel (`...;1` and `...;2`), `None` if not one."""
    if not is_local(name):
        return None
    if name.endswith(";1"):
        return name[:-1] + "2"
    if name.endswith(";2"):
        return name[:-1] + "1"
    return None


def pair(name: str) -> str | None:
    """Return what both halves of a Local channel have in common, `None` if not one."""
    return name[:-2] if twin(name) else None
