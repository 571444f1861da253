"""How gateways are, kept in the store: at once when one turns, else every ten seconds."""

import asyncio

from tests.fakes.gateway import Fate
from tests.fakes.office import START, Office
from tests.simulation.virtual_time import in_virtual_time
from textback_ari.ports import GatewayState, Health
from textback_ari.workflow.gateway_health import GatewayHealth


def stored(office: Office) -> dict[str, GatewayState]:
    """Return what the store has of gateways."""
    return office.store.snapshot().gateway_states


@in_virtual_time
async def test_a_gateway_that_turns_is_kept_at_once() -> None:
    """Up or down, since when and why is in the store within a second, and told to the board."""
    async with Office() as office:
        health = GatewayHealth(office.session, office.board, office.clock.now, ["carrier"])
        running = asyncio.create_task(health.run())
        health.health_changed("carrier", Health(ready=True))
        health.health_changed("main", Health(ready=False, why="a PBX"))
        await office.at(1.1)
        assert stored(office)["carrier"].ready
        await office.at(5.0)
        health.health_changed("carrier", Health(ready=False, why="the password is wrong"))
        await office.at(6.1)
        state = stored(office)["carrier"]
        assert (state.ready, state.why, round(state.since - START)) == (
            False,
            "the password is wrong",
            5,
        )
        assert (state.last_error, round((state.last_error_at or 0.0) - START)) == (state.why, 5)
        assert set(stored(office)) == {"carrier"}
        assert office.board.health["main"].why == "a PBX"
        running.cancel()


@in_virtual_time
async def test_texts_are_noted_every_ten_seconds_at_most() -> None:
    """What gateways take and refuse is written together, however many texts leave."""
    async with Office() as office:
        health = GatewayHealth(office.session, office.board, office.clock.now, ["carrier"])
        office.dispatcher._heard = health.heard
        running = asyncio.create_task(health.run())
        health.health_changed("carrier", Health(ready=True))
        await office.missed()
        await office.at(45)
        first = stored(office)["carrier"]
        assert round((first.accepted_at or 0.0) - START) == 40
        office.carrier.decide = lambda _: Fate.REFUSED
        await office.missed("c2", "+12015550125")
        before = office.session.transactions
        await office.at(99)
        state = stored(office)["carrier"]
        assert (state.last_error, state.accepted_at) == (
            "the carrier refused it",
            first.accepted_at,
        )
        assert state.ready
        assert office.session.transactions > before
        running.cancel()


@in_virtual_time
async def test_what_could_not_be_written_is_written_later() -> None:
    """A database that is away loses nothing."""
    async with Office() as office:
        health = GatewayHealth(office.session, office.board, office.clock.now, ["carrier"])
        running = asyncio.create_task(health.run())
        office.away = "the database is gone"
        health.health_changed("carrier", Health(ready=True))
        await office.at(5)
        office.away = ""
        await office.at(7)
        assert stored(office)["carrier"].ready
        running.cancel()
