"""What the whole suite can be asked for."""

import logging
import os
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import HealthCheck, settings

# A busy machine must not fail a property: how fast examples are made is not what is tested.
settings.register_profile("new", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# What a change breaks shows on the same examples each time; new ones are tried nightly.
settings.register_profile("suite", settings.get_profile("new"), derandomize=True)
settings.load_profile(os.environ.get("TEXTBACK_EXAMPLES", "suite"))


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """Leave no test's logs, which may go to a stream that it has closed, to those after it."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers, root.level = handlers, level
    if structlog.is_configured():
        structlog.reset_defaults()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the lab's tests run on the oldest Asterisk too."""
    parser.addoption(
        "--asterisk",
        choices=("22", "16"),
        default="22",
        help="the Asterisk that the lab's tests call through",
    )
