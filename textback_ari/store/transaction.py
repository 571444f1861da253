"""The `Transaction` port in SQL, the same for SQLite and PostgreSQL."""

from textback_ari.store.answering import Answering
from textback_ari.store.arranging import Arranging
from textback_ari.store.deciding import Deciding
from textback_ari.store.desking import Desking
from textback_ari.store.dispatching import Dispatching
from textback_ari.store.gateway_states import GatewayStates
from textback_ari.store.listing import Listing
from textback_ari.store.notifying import Notifying
from textback_ari.store.ordering_calls import OrderingCalls
from textback_ari.store.owning import Owning
from textback_ari.store.pruning import Pruning
from textback_ari.store.receiving import Receiving
from textback_ari.store.recording import Recording
from textback_ari.store.spotting import Spotting


class SqlTransaction(
    Answering,
    Deciding,
    OrderingCalls,
    Dispatching,
    Recording,
    Receiving,
    Pruning,
    Owning,
    Listing,
    Spotting,
    Notifying,
    GatewayStates,
    Desking,
    Arranging,
):
    """Implements `ports.Transaction` on one connection."""
