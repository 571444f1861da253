"""The commands, each in a module that registers it; what one needs is imported when it runs."""

from textback_ari.cli.commands import calls, check, hours, lines, lists, recordings, run, texts

__all__ = ["calls", "check", "hours", "lines", "lists", "recordings", "run", "texts"]
