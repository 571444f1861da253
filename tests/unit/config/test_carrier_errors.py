"""A carrier's own table of errors in the configuration file."""

import re

import pytest
from pydantic import TypeAdapter, ValidationError

from textback_ari.config.carrier_errors import (
    ErrorMeaning,
    ReceiptError,
    ReceiptErrorMeaning,
    SmppStatus,
)
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Blame


@pytest.mark.parametrize(
    ("written", "status"), [("0x45", 0x45), ("69", 69), ("0X4aF", 0x4AF), ("0069", 69)]
)
def test_status(written: str, status: int) -> None:
    """A command_status may be written in hexadecimal or in decimal."""
    assert TypeAdapter(SmppStatus).validate_python(written) == status


@pytest.mark.parametrize("written", ["", "0", "0x0", "x", "-1", "0x100000000", "4294967296", "4 5"])
def test_impossible_status(written: str) -> None:
    """What no carrier can answer is refused, with an example."""
    with pytest.raises(ValidationError, match=re.escape('as in "0x45"')):
        TypeAdapter(SmppStatus).validate_python(written)


def test_receipt_error() -> None:
    """Leading zeros of a receipt's error do not count."""
    read = TypeAdapter(ReceiptError).validate_python
    assert [read(written) for written in ("034", "34", "000", "3:258", "03A")] == [
        "34",
        "34",
        "0",
        "3:258",
        "3A",
    ]
    with pytest.raises(ValidationError, match="err:"):
        read("a b")


def test_meanings() -> None:
    """A meaning is a word, and the error in words after a colon."""
    read = TypeAdapter(ErrorMeaning).validate_python
    assert read("temporary") == Meaning(None)
    assert read("not_textable: it is a landline: call") == Meaning(
        Blame.NUMBER, "it is a landline: call"
    )
    with pytest.raises(ValidationError, match="not_textable"):
        read("not_textible")
    with pytest.raises(ValidationError, match="one line"):
        read("sender: a\nb")
    with pytest.raises(ValidationError, match="120"):
        read("sender: " + "a" * 121)


def test_nothing_is_temporary_in_a_receipt() -> None:
    """A text that the carrier took is never sent again."""
    read = TypeAdapter(ReceiptErrorMeaning).validate_python
    assert read("opted_out") == Meaning(Blame.OPTED_OUT)
    with pytest.raises(ValidationError, match="not sent again"):
        read("temporary")
