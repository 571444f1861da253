"""One look at the account, for `textback check`; no text is sent."""

from textback_ari.gateways.http.client import Client
from textback_ari.gateways.http.exchange import NoAnswer
from textback_ari.gateways.http.settings import HttpSettings
from textback_ari.ports import Health


async def check(settings: HttpSettings) -> tuple[Health, str]:
    """Return whether the account can be used, and in words what was tried."""
    provider = settings.provider
    request = provider.probe()
    if request is None:
        return Health(ready=True), "not tried: nothing but a text would show whether it works"
    client = Client(settings)
    try:
        context = client.context()
    except OSError as error:
        return Health(ready=False, why=f"{settings.ca_file}: {error.strerror or error}"), ""
    async with client.open(context):
        answer = await client.exchange(request)
    if isinstance(answer, NoAnswer):
        return Health(ready=False, why=f"{provider.title}: {answer.why}"), ""
    refusal = provider.probed(answer)
    if refusal is not None:
        return Health(ready=False, why=refusal), ""
    return Health(ready=True), f"{provider.title} accepts the account"
