"""Texts the callers that nobody answered, beside your own Asterisk or FreePBX."""

__version__ = "0.1.0"
