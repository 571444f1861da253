"""What is added to the pages of the site: the program's own word on settings and commands."""

import re
from collections.abc import Callable, Iterable

from reference.commands import Command, all_commands
from reference.settings import SECTIONS, Setting, settings_of


def settings_page(markdown: str) -> str:
    """Add to each table of docs/settings.md what the program allows there."""
    return _after_sections(markdown, _settings_below)


def commands_page(markdown: str) -> str:
    """Add to each section of docs/commands.md its commands' usage."""
    return _after_sections(markdown, _usage_below)


def _after_sections(markdown: str, addition: Callable[[str], str]) -> str:
    """Return a page with what each heading calls for at the end of its section."""
    out: list[str] = []
    pending = ""
    fenced = False
    for line in markdown.splitlines():
        fenced ^= line.startswith("```")
        if line.startswith("#") and not fenced:
            out += [pending] if pending else []
            pending = addition(line.lstrip("# "))
        out.append(line)
    return "\n".join([*out, pending, ""])


def _settings_below(heading: str) -> str:
    section = heading.strip("`")
    if section not in SECTIONS:
        return ""
    rows = [
        f"| `{each.name}` | {_cell(each.allowed)} | {_changed(each)} |"
        for each in settings_of(section)
    ]
    return _folded(
        "What the program allows",
        ["| Setting | Allowed | Changed by |", "|---|---|---|", *rows],
    )


def _changed(setting: Setting) -> str:
    if setting.owner:
        return "file, owner"
    return "file" if setting.at_once else "file, at the next start"


def _usage_below(heading: str) -> str:
    named = re.match(r"`textback ([a-z-]+)", heading)
    if named is None:
        return ""
    lines: list[str] = []
    for command in all_commands():
        if command.words[0] == named[1]:
            lines += _usage(command)
    return _folded("Usage", lines)


def _usage(command: Command) -> list[str]:
    rows = [f"| `{each}` | {_cell(each.help)} | |" for each in command.arguments]
    for option in command.options:
        default = f"`{option.default}`" if option.default else ""
        if option.environment:
            default += f", or `{option.environment}`"
        rows.append(f"| `{option}` | {_cell(option.help)} | {default} |")
    table = ["| | Meaning | Default |", "|---|---|---|", *rows, ""] if rows else []
    return [f"`{command.usage}`", "", command.help, "", *table]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _folded(title: str, lines: Iterable[str]) -> str:
    indented = "\n".join(f"    {line}".rstrip() for line in lines)
    return f'\n??? info "{title}"\n\n{indented}\n'
