"""Logs: readable in a terminal, JSON lines otherwise."""

import logging
import os
import sys
from collections.abc import Mapping
from typing import Literal

import structlog

from textback_ari.private import Number, RawNumber

Format = Literal["auto", "console", "json"]
LEVELS: Mapping[str, int] = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}


def configure_logs(
    form: Format, level: str, *, show_numbers: bool = False, lasting: bool = True
) -> None:
    """Send this program's logs to standard error, libraries' warnings with them.

    `lasting`: whether nothing else is configured later, so that loggers may keep what they find.
    """

    def numbers(
        _logger: object, _method: str, event: structlog.typing.EventDict
    ) -> structlog.typing.EventDict:
        for key, value in event.items():
            if isinstance(value, Number):
                event[key] = value.e164 if show_numbers else str(value)
            elif isinstance(value, RawNumber):
                event[key] = value.raw if show_numbers else str(value)
        return event

    console = sys.stderr.isatty() if form == "auto" else form == "console"
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        numbers,
        structlog.processors.TimeStamper(fmt="iso", utc=not console),
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty() and not _colourless())]
        if console
        else [
            structlog.processors.dict_tracebacks,
            # str() of a number, name or body is its mask.
            structlog.processors.JSONRenderer(default=str),
        ]
    )
    structlog.configure(
        processors=[*shared, *last],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=lasting,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
            foreign_pre_chain=shared,
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)


def _colourless() -> bool:
    """Return whether the user wants no colours: https://no-color.org."""
    return bool(os.environ.get("NO_COLOR"))
