"""What the whole suite can be asked for."""

import pytest
from hypothesis import HealthCheck, settings

# A busy machine must not fail a property: how fast examples are made is not what is tested.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the lab's tests run on the oldest Asterisk too."""
    parser.addoption(
        "--asterisk",
        choices=("22", "16"),
        default="22",
        help="the Asterisk that the lab's tests call through",
    )
