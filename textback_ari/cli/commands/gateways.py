"""`textback gateways`."""

import asyncio

from textback_ari.cli.base import DEFAULT_CONFIG, Config, Json, cli


@cli.command()
def gateways(config: Config = DEFAULT_CONFIG, as_json: Json = False) -> None:
    """Show how each gateway is, and by which of them each line's texts leave."""
    from textback_ari.cli.gateways import show_gateways
    from textback_ari.config import load

    asyncio.run(show_gateways(load(config), as_json=as_json))
