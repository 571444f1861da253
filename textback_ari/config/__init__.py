"""The administrator's configuration file, read, checked and turned into each part's settings."""

from textback_ari.config.errors import ConfigError
from textback_ari.config.settings import LogSettings, Settings, load

__all__ = ["ConfigError", "LogSettings", "Settings", "load"]
