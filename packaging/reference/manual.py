"""The manual page textback(1), in roff (groff_man(7)): `python -m reference.manual`."""

import os
import re
import sys
import time

import textback_ari
from reference.commands import Command, Option, all_commands, group_help

_COMMON = {"--config", "--json", "--quiet"}
"""What so many commands have that it is told once."""


def manual(built_at: float) -> str:
    """Return the page; `built_at`: epoch seconds, for its date."""
    day = time.strftime("%Y-%m-%d", time.gmtime(built_at))
    title = f'.TH TEXTBACK 1 "{day}" "textback {textback_ari.__version__}" "User Commands"'
    parts = [title, *_HEAD, ".SH COMMANDS", *_commands(), ".SH COMMON OPTIONS", *_common(), *_TAIL]
    return "\n".join(parts) + "\n"


_HEAD = (
    ".SH NAME",
    "textback \\- text the callers that nobody answered, beside Asterisk or FreePBX",
    ".SH SYNOPSIS",
    ".B textback",
    ".I COMMAND",
    "[\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]",
    ".SH DESCRIPTION",
    "Runs beside an Asterisk or FreePBX, sees every call that no human answered, and texts the",
    "caller 30 to 60 seconds after they hung up, through an SMS carrier or a SIP provider.",
    "The PBX never depends on it.",
)
_TAIL = (
    ".SH EXIT STATUS",
    ".TP\n.B 0\nIt worked.",
    ".TP\n.B 1\nIt did not, and a sentence on standard error says why.",
    ".TP\n.B 2\nWrong usage, or a configuration that cannot be used.",
    ".SH ENVIRONMENT",
    ".TP\n.B TEXTBACK_CONFIG\nThe configuration file, where \\fB\\-\\-config\\fR does not name it.",
    ".TP\n.B TEXTBACK_STORE_PASSWORD\\fR, \\fBTEXTBACK_PBX_\\fINAME\\fB_PASSWORD\\fR and others",
    "Passwords, where no \\fIpassword_file\\fR names them; settings.md lists all.",
    ".TP\n.B NO_COLOR\nNo colours, also on a terminal.",
    ".SH FILES",
    ".TP\n.I /etc/textback/textback.toml\nThe configuration.",
    ".TP\n.I /var/lib/textback/textback.db\nThe database, unless the configuration says otherwise.",
    ".SH SIGNALS",
    ".TP\n.B SIGHUP\n\\fBtextback run\\fR reads the configuration again.",
    ".TP\n.B SIGTERM\nIt ends once what is under way has ended.",
    ".SH SEE ALSO",
    "https://github.com/textback-ari/textback-ari, and its pages in docs/",
)


def _commands() -> list[str]:
    out: list[str] = []
    groups, told = group_help(), set[str]()
    for command in all_commands():
        name = command.words[0]
        if name in groups and name not in told:
            told.add(name)
            out += [f'.SS "textback {name}"', _plain(groups[name])]
        out += _command(command)
    return out


def _command(command: Command) -> list[str]:
    out = [".TP", f".B {_plain(command.usage)}", _plain(command.help)]
    own = [option for option in command.options if not _COMMON & set(option.names)]
    details = [(str(each), each.help) for each in command.arguments if each.help]
    details += [(str(each), _with_default(each)) for each in own]
    if not details:
        return out
    lines = [f".TP\n.B {_plain(name)}\n{_plain(says)}" for name, says in details]
    return [*out, ".RS", *lines, ".RE"]


def _common() -> list[str]:
    found: dict[str, Option] = {}
    for command in all_commands():
        for option in command.options:
            if _COMMON & set(option.names):
                found.setdefault(str(option), option)
    return [
        f".TP\n.B {_plain(name)}\n{_plain(_with_default(each))}" for name, each in found.items()
    ]


def _with_default(option: Option) -> str:
    return f"{option.help} Default: {option.default}." if option.default else option.help


def _plain(text: str) -> str:
    """Return text that roff takes for nothing else."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^([.'])", r"\\&\1", escaped)


if __name__ == "__main__":
    sys.stdout.write(manual(float(os.environ.get("SOURCE_DATE_EPOCH") or time.time())))
