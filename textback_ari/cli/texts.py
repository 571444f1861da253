"""`textback texts`: each text as it would be sent now, and what it costs."""

import json
import time
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from rich.box import HORIZONTALS
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from textback_ari.cli.lines import values_in_force
from textback_ari.cli.words import console, printable, shown
from textback_ari.config import Settings
from textback_ari.messages.languages import NAMES
from textback_ari.messages.ready import AFTER_HOURS, STANDARD, TEXT_ME
from textback_ari.messages.segments import Encoding
from textback_ari.private import CallerName
from textback_ari.rules.numbers import example_of
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.preview import Preview, previews

_ENCODINGS = {Encoding.GSM7: "GSM 7-bit", Encoding.UCS2: "UCS-2"}
_MOST_NAMED = 3
_GENERAL = {STANDARD: "all other calls", AFTER_HOURS: "while closed", TEXT_ME: "asked for"}


async def show_texts(
    settings: Settings, only: LinePolicy | None, caller_name: str, *, as_json: bool
) -> None:
    """Print the texts of one line, or of all, as owners' changes in force leave them."""
    values, missing = await values_in_force(settings)
    lines, _ = settings.book.lines(values)
    now = time.time()
    name = CallerName(caller_name)
    told = [
        (line, list(previews(line, now, example_of(line.country) or line.number, name)))
        for line in lines
        if only is None or line.number == only.number
    ]
    if as_json:
        texts = {line.number.e164: [_told(each) for each in found] for line, found in told}
        print(json.dumps({"lines": texts, "missing": missing}))  # noqa: T201 - the output itself
        return
    out = console()
    for line, found in told:
        _show(line, found, out)
    if missing:
        out.print(shown(f"what owners changed is not known: {missing}", "yellow"))


def _show(line: LinePolicy, found: Sequence[Preview], out: Console) -> None:
    out.print(shown(f"{line.number.e164} ({printable(line.business)})", "bold"))
    table = Table(box=HORIZONTALS, pad_edge=False, show_lines=True, padding=(0, 1, 0, 0))
    table.add_column("text", width=18, overflow="fold")
    table.add_column("says", ratio=1, min_width=30, overflow="fold")
    table.add_column("costs", width=13, overflow="fold")
    for each in found:
        table.add_row(_which(line, each), _says(each), _costs(each))
    out.print(table)
    if any(each.first != each.text for each in found):
        out.print(shown("In italics: added to the first text to a number.", "dim"))
    if not line.answerable:
        said = f"Nobody can answer {printable(line.senders_in_use[0])}: no opt-out line is added."
        out.print(shown(said, "dim"))
    out.print()


def _which(line: LinePolicy, each: Preview) -> RenderableType:
    lines = [shown(each.key, "bold")]
    if line.language_by_caller:
        lines.append(shown(NAMES[each.language]))
    if each.share < 1:
        lines.append(shown(f"{printable(each.variant)}: {each.share:.0%}"))
    elif each.variant.startswith("@"):
        lines.append(shown(f"ready: {each.variant[1:].partition('.')[0]}", "dim"))
    if each.key in _GENERAL:
        lines.append(shown(_GENERAL[each.key], "dim"))
    return Group(*lines)


def _says(each: Preview) -> RenderableType:
    added = each.first.removeprefix(each.text)
    if added == each.first:
        # Written plainly as a whole, the first text is another one.
        lines = [shown(_one_line(each.text)), shown(_one_line(each.first), "italic")]
    else:
        lines = [Text.assemble(_one_line(each.text), (_one_line(added), "italic"), overflow="fold")]
    if each.replaced:
        lines.append(shown(f"written plainly: {_one_line(each.replaced)}", "dim"))
    return Group(*lines, *(shown(said, "yellow") for said in _warnings(each)))


def _warnings(each: Preview) -> Iterator[str]:
    if not each.dear:
        return
    named = ", ".join(f"{_one_line(char)} ({name_of(char)})" for char in each.dear[:_MOST_NAMED])
    more = len(each.dear) - _MOST_NAMED
    rest = f" and {more} more" if more > 0 else ""
    verb = "makes" if len(each.dear) == 1 else "make"
    said = f"! {named}{rest} {verb} it UCS-2"
    if each.plainer is not None:
        yield f'{said}; transliterate = "all" would make it {_parts(each.plainer)} of GSM 7-bit'
    else:
        yield f"{said}; without it would be {_parts(each.without)} of GSM 7-bit"


def name_of(char: str) -> str:
    """Return a character's name in Unicode, as one would say it."""
    return unicodedata.name(char, f"U+{ord(char):04X}").lower()


def _costs(each: Preview) -> RenderableType:
    lines = [shown(_parts(each.first_cost.parts)), shown(_ENCODINGS[each.first_cost.encoding])]
    if each.cost != each.first_cost:
        later = f"later {_parts(each.cost.parts)}"
        if each.cost.encoding is not each.first_cost.encoding:
            later += f" {_ENCODINGS[each.cost.encoding]}"
        lines.append(shown(later, "dim"))
    return Group(*lines)


def _parts(parts: int) -> str:
    return "1 part" if parts == 1 else f"{parts} parts"


def _one_line(text: str) -> str:
    """Return a text as it reads on one line, without what a terminal must not get."""
    return printable(text.replace("\n", " "), 4_000)


def _told(each: Preview) -> dict[str, Any]:
    return {
        "key": each.key,
        "used_for": list(each.used_for),
        "language": str(each.language),
        "variant": each.variant,
        "share": round(each.share, 4),
        "text": each.text,
        "first_text": each.first,
        "cost": {"encoding": str(each.cost.encoding), "parts": each.cost.parts},
        "first_cost": {"encoding": str(each.first_cost.encoding), "parts": each.first_cost.parts},
        "written_plainly": each.replaced,
        "ucs2_because_of": [{"character": char, "name": name_of(char)} for char in each.dear],
        "parts_if_transliterated": each.plainer,
        "parts_without": each.without if each.dear else None,
    }
