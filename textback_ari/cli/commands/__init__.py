"""The commands, each in a module that registers it; what one needs is imported when it runs."""

from textback_ari.cli.commands import (
    breaker,
    call,
    calls,
    check,
    database,
    decide,
    gateways,
    hours,
    lines,
    lists,
    privacy,
    recordings,
    run,
    send,
    take,
    texts,
)

__all__ = [
    "breaker",
    "call",
    "calls",
    "check",
    "database",
    "decide",
    "gateways",
    "hours",
    "lines",
    "lists",
    "privacy",
    "recordings",
    "run",
    "send",
    "take",
    "texts",
]
