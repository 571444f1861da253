"""Everything that lasts: calls, verdicts, texts, receipts, tasks; on SQLite or PostgreSQL."""

from textback_ari.store.engine import StoreSettings, open_store, upgrade
from textback_ari.store.queries import Queries
from textback_ari.store.store import SqlStore

__all__ = ["Queries", "SqlStore", "StoreSettings", "open_store", "upgrade"]
