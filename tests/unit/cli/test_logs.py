"""What the program's log lets out."""

import json
import logging

import pytest
import structlog

from textback_ari.cli.logs import Format, configure_logs
from textback_ari.private import Body, CallerName, Number, RawNumber

FORMS: tuple[Format, ...] = ("json", "console")
SECRETS = {
    "caller": RawNumber("+12015550123"),
    "number": Number("+12015550123"),
    "name": CallerName("Anne Example"),
    "body": Body("call me at home"),
}


def test_private_values_are_masked(capsys: pytest.CaptureFixture[str]) -> None:
    """Numbers, names and bodies show their masks, in JSON and in a terminal's lines."""
    for form in FORMS:
        configure_logs(form, "info")
        structlog.get_logger().info("call_ended", **SECRETS)
        said = capsys.readouterr().err
        for secret in ("2015550123", "Anne", "home"):
            assert secret not in said
        assert "23" in said


def test_numbers_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """`show_numbers` shows numbers, and still no names and no bodies."""
    configure_logs("json", "info", show_numbers=True)
    structlog.get_logger().info("call_ended", **SECRETS)
    said = json.loads(capsys.readouterr().err)
    assert (said["caller"], said["number"]) == ("+12015550123", "+12015550123")
    assert "Anne" not in said["name"]
    assert "home" not in said["body"]


def test_the_level_holds(capsys: pytest.CaptureFixture[str]) -> None:
    """What weighs less than the level is not written."""
    configure_logs("json", "warning")
    structlog.get_logger().info("call_ended")
    structlog.get_logger().warning("part_down")
    assert [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()] == [
        "part_down"
    ]


def test_a_crash_is_one_json_line(capsys: pytest.CaptureFixture[str]) -> None:
    """An exception's traceback goes into its event, not between the lines."""
    configure_logs("json", "info")
    try:
        int("\x1b[31m a bug\n")
    except ValueError:
        structlog.get_logger().exception("part_crashed", part="main")
    [line] = capsys.readouterr().err.splitlines()
    assert json.loads(line)["exception"][0]["exc_type"] == "ValueError"


def test_libraries_warnings_are_in_the_same_form(capsys: pytest.CaptureFixture[str]) -> None:
    """What a library logs as a warning comes as JSON too; what it tells below that does not."""
    configure_logs("json", "info")
    logging.getLogger("some.library").info("chatter")
    logging.getLogger("some.library").warning("it is late")
    [line] = capsys.readouterr().err.splitlines()
    assert json.loads(line)["event"] == "it is late"


def test_hostile_values_do_no_harm_in_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """Escapes in a logged value are escaped."""
    configure_logs("json", "info")
    structlog.get_logger().info("event", did="\x1b]0;pwned\x07")
    assert "\x1b" not in capsys.readouterr().err
