"""The questions of `textback setup`, with what was found out as their defaults."""

from collections.abc import Mapping
from typing import Any

import typer

from textback_ari.setup.answers import Answers
from textback_ari.setup.files import SetupError
from textback_ari.setup.filling import international, numbers_of
from textback_ari.setup.home import country_of, time_zone
from textback_ari.setup.pbx import Kind, Pbx

WAYS: Mapping[str, tuple[str, ...]] = {
    "smpp": ("host", "port", "system_id", "password"),
    "twilio": ("account", "password"),
    "telnyx": ("password",),
    "bandwidth": ("account", "application", "username", "password"),
    "voipms": ("username", "password"),
    "sip-message": ("endpoint",),
}
"""What each way out for texts asks for."""
_WORDS: Mapping[str, str] = {
    "host": "The carrier's SMPP server",
    "port": "Its port",
    "system_id": "The user name (system_id)",
    "password": "The password, token or API key",
    "account": "The account's id",
    "application": "The messaging application's id",
    "username": "The user name",
    "endpoint": "The PJSIP endpoint that takes SIP MESSAGE",
}
MISSING = (
    "what is needed is not known: name a file with --answers that has [[lines]] (number, business) "
    "and [gateways.NAME], as in docs/install.md, or run setup on a terminal, where it asks"
)


def ask(pbx: Pbx, answers: Answers) -> Answers:
    """Ask for what is missing.

    Raises:
        SetupError: the terminal's other end is gone, or the questions were broken off.
    """
    settings = dict(answers.settings)
    setup = answers.setup
    try:
        if not settings.get("lines"):
            settings["lines"] = [_line(pbx)]
        if not settings.get("gateways"):
            settings["gateways"] = {"carrier": _gateway(pbx)}
        trunks = setup.trunks or pbx.watchable
        named = typer.prompt("Trunks by which calls come in", ", ".join(trunks) or None)
        changes: dict[str, Any] = {
            "trunks": [each.strip() for each in str(named).split(",") if each.strip()]
        }
        if pbx.kind is Kind.ASTERISK and not setup.hook:
            changes["hook"] = typer.confirm(
                "Lead these trunks through textback's dialplan (6 events a call instead of 26 and "
                "more; their `context` in pjsip.conf is changed)?",
                default=False,
            )
        if not setup.ami:
            changes["ami"] = typer.confirm(
                "Make an AMI user too, so that calls that end while textback is down are known?",
                default=False,
            )
    except typer.Abort:
        raise SetupError("broken off; nothing was changed") from None
    return Answers(setup.model_copy(update=changes), settings)


def refuse(_pbx: Pbx, _answers: Answers) -> Answers:
    """Say what is missing where nobody can be asked.

    Raises:
        SetupError: always.
    """
    raise SetupError(MISSING)


def _line(pbx: Pbx) -> dict[str, Any]:
    zone = typer.prompt("Time zone of the business", time_zone() or None)
    country = country_of(str(zone))
    found = [international(each, country) for each in numbers_of(pbx)]
    number = typer.prompt("The number that callers dial", found[0] if found else None)
    line: dict[str, Any] = {
        "number": international(str(number), country),
        "business": str(typer.prompt("The business's name, as its texts give it")),
        "timezone": str(zone),
    }
    if agent := str(typer.prompt("Who writes (a first name), or nothing", "")):
        line["agent"] = agent
    return line | _consent()


def _consent() -> dict[str, Any]:
    typer.echo(
        "A text that answers a call with the number shown is expected; it names the business and "
        "says how to stop. docs/compliance.md says more; it is not legal advice."
    )
    given: dict[str, Any] = {}
    if not typer.confirm("May that first text leave at any hour, as an answer?", default=True):
        given["quiet_hours"] = "hold"
    if not typer.confirm(
        "Does textback answer STOP and HELP (no: the carrier does)?", default=True
    ):
        given["stop_answered_by"] = "carrier"
    words = str(
        typer.prompt(
            "Why callers agreed to more texts than the first (a greeting that says so, a form), or "
            "nothing: then none are sent",
            "",
        )
    )
    if words:
        given |= {"follow_up_consent": words, "follow_ups": "full"}
    return given


def _gateway(pbx: Pbx) -> dict[str, Any]:
    way = ""
    while way not in WAYS:
        way = str(typer.prompt(f"How do texts leave ({', '.join(WAYS)})")).strip().lower()
    table: dict[str, Any] = {"type": way}
    if way not in {"smpp", "sip-message"}:
        table = {"type": "http", "provider": way}
    if way == "sip-message":
        table |= {"via": "asterisk", "pbx": "main"}
    for key in WAYS[way]:
        if key == "password":
            table[key] = str(typer.prompt(_WORDS[key], hide_input=True))
        elif key == "port":
            table[key] = int(typer.prompt(_WORDS[key], 2775, type=int))
        else:
            default = pbx.trunks[0].resource if key == "endpoint" and pbx.trunks else None
            table[key] = str(typer.prompt(_WORDS[key], default))
    return table
