"""One bind and its end, for `textback check`."""

from textback_ari.gateways.smpp.connection import connect
from textback_ari.gateways.smpp.session import End, Session
from textback_ari.gateways.smpp.settings import SmppSettings
from textback_ari.ports import Health


async def check(settings: SmppSettings) -> Health:
    """Bind once and unbind, in bounded time; what the carrier delivers meanwhile it keeps."""
    connection = await connect(settings)
    if isinstance(connection, End):
        return Health(ready=False, why=connection.why)
    session = Session(settings, *connection, deliveries=None, kind=settings.kinds[0])
    bound = False

    def on_bound() -> None:
        nonlocal bound
        bound = True
        session.leave("checked")

    end = await session.run(on_bound)
    return Health(ready=True) if bound else Health(ready=False, why=end.why)
