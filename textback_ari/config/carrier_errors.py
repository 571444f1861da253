"""A carrier's or a provider's own table of errors, as the configuration file has it."""

import re
from typing import Annotated

from pydantic import PlainValidator

from textback_ari.config.errors import nearest, shown
from textback_ari.config.values import text
from textback_ari.gateways.meanings import Meaning
from textback_ari.messages.states import Blame

_TEMPORARY = "temporary"
_STATUS = re.compile(r"0[xX][0-9A-Fa-f]{1,8}|[0-9]{1,10}")
_RECEIPT_ERROR = re.compile(r"[0-9A-Za-z:._\-]{1,32}")
_PROVIDER_ERROR = re.compile(r"[0-9A-Za-z:._\-]{1,64}")
_LONGEST_WORDS = 120


def _status(value: object) -> int:
    written = text(value)
    status = int(written, 16 if "x" in written.lower() else 10) if _STATUS.fullmatch(written) else 0
    if not 0 < status <= 0xFFFFFFFF:
        raise ValueError(
            f'{shown(written)} is not an SMPP error; write its command_status, as in "0x45" or "69"'
        )
    return status


def _receipt_error(value: object) -> str:
    written = text(value)
    if not _RECEIPT_ERROR.fullmatch(written):
        raise ValueError(
            f'{shown(written)} is not an error of a receipt; write what follows "err:" there'
        )
    return written.lstrip("0") or "0"


def _provider_error(value: object) -> str:
    written = text(value)
    if not _PROVIDER_ERROR.fullmatch(written):
        raise ValueError(
            f"{shown(written)} is not an error of a provider; write its code as the provider does, "
            'as in "21610"'
        )
    return written


def _meaning(value: object) -> Meaning:
    kind, _, words = (part.strip() for part in text(value).partition(":"))
    allowed = {_TEMPORARY, *map(str, Blame)}
    if kind not in allowed:
        raise ValueError(f"{shown(kind)} is not what an error can mean; {nearest(kind, allowed)}")
    if len(words) > _LONGEST_WORDS or not words.isprintable():
        raise ValueError(f"{shown(words)} must be one line of at most {_LONGEST_WORDS} characters")
    return Meaning(None if kind == _TEMPORARY else Blame(kind), words)


def _receipt_meaning(value: object) -> Meaning:
    meaning = _meaning(value)
    if meaning.blame is None:
        raise ValueError(
            '"temporary" has no meaning in a receipt: a text that the carrier took is not sent '
            "again"
        )
    return meaning


SmppStatus = Annotated[int, PlainValidator(_status)]
ProviderError = Annotated[str, PlainValidator(_provider_error)]
ReceiptError = Annotated[str, PlainValidator(_receipt_error)]
ErrorMeaning = Annotated[Meaning, PlainValidator(_meaning)]
ReceiptErrorMeaning = Annotated[Meaning, PlainValidator(_receipt_meaning)]
