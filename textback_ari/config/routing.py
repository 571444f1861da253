"""Gateways by destination and senders by gateway: the tables, and what is wrong with them."""

from collections.abc import Collection, Iterable, Sequence

from pydantic import Field

from textback_ari.config.errors import nearest, shown
from textback_ari.config.table import Table
from textback_ari.config.values import Destination, Words
from textback_ari.messages.routing import Route
from textback_ari.rules.policy import LinePolicy, is_name

Wrong = tuple[tuple[str | int, ...], str]


class RouteTable(Table):
    """`[[routes]]` and `[[lines.routes]]`."""

    to: list[Destination] = Field(
        min_length=1, description='countries and first digits of numbers, as in ["CA", "+1416"]'
    )
    gateways: list[Words] = Field(
        min_length=1, description="the gateways for them, in order of preference"
    )


def routes_of(tables: Iterable[RouteTable]) -> tuple[Route, ...]:
    """Return the routes that a list of tables describes."""
    return tuple(Route(tuple(table.to), tuple(table.gateways)) for table in tables)


def wrong_routes(tables: Sequence[RouteTable], gateways: Collection[str]) -> Iterable[Wrong]:
    """Yield what is wrong with a list of routes; `gateways`: the names of those that there are."""
    seen: set[str] = set()
    for index, table in enumerate(tables):
        for to in table.to:
            if to in seen:
                yield ("routes", index, "to"), f"{shown(to)} is routed twice"
            seen.add(to)
        yield from wrong_gateways(table.gateways, gateways, ("routes", index, "gateways"))


def wrong_gateways(
    named: Sequence[str], gateways: Collection[str], place: tuple[str | int, ...]
) -> Iterable[Wrong]:
    """Yield what is wrong with a list of gateways: names that there are not, or that come twice."""
    for number, name in enumerate(named):
        if name not in gateways:
            yield place, f"there is no gateway {shown(name)}; {nearest(name, gateways)}"
        elif name in named[:number]:
            yield place, f"{shown(name)} is named twice"


def wrong_senders(policy: LinePolicy, gateways: Collection[str]) -> Iterable[Wrong]:
    """Yield what is wrong with a line's senders."""
    yield from wrong_gateways(tuple(policy.senders), gateways, ("senders",))
    used = policy.senders_in_use
    names = [sender for sender in used if is_name(sender)]
    numbers = [sender for sender in used if not is_name(sender)]
    if names and numbers:
        yield (
            ("senders",),
            (
                f"texts may come from {shown(names[0])}, which nobody can answer, and from "
                f"{shown(numbers[0])}; what a text says of replies must hold for each of its "
                "gateways: write names only, or numbers only"
            ),
        )
