"""Routes by destination and senders by gateway in the file, with a sentence for each mistake."""

from pathlib import Path

import pytest

from tests.unit.config.test_load import GOOD
from textback_ari.config import ConfigError, load
from textback_ari.messages.routing import Route
from textback_ari.rules.policy import LinePolicy

BACKUP = """
[gateways.backup]
type = "smpp"
host = "smpp.example.com"
system_id = "acme"
password_file = "smpp.password"
"""
HEAD, LINES = GOOD.split("[[lines]]")
LINE = "lines[+12125550100]"


def read(folder: Path, common: str = "", line: str = "") -> LinePolicy:
    """Return the line of a file with these settings for all lines and for this one."""
    for name in ("ari.password", "smpp.password"):
        (folder / name).write_text("secret")
    file = folder / "textback.toml"
    text = f"{HEAD}{BACKUP}{common}[[lines]]{LINES}"
    file.write_text(text.replace('delay = "40s"', f'delay = "40s"\n{line}', 1))
    [policy] = load(file, {}).lines
    return policy


def test_everything_arrives(tmp_path: Path) -> None:
    """What the file says of routes and senders is what the line's policy says."""
    policy = read(
        tmp_path,
        '[[routes]]\nto = ["ca"]\ngateways = ["backup", "carrier"]\n',
        'routes = [{ to = ["+1416"], gateways = ["backup"] }]\nfailover_after = "0s"\n'
        'senders = { backup = "12345" }\ntext_numbers = ["+12125550177", "54321"]',
    )
    assert policy.common_routes == (Route(("CA",), ("backup", "carrier")),)
    assert policy.routes == (Route(("+1416",), ("backup",)),)
    assert policy.failover_after == 0.0
    assert policy.senders == {"backup": "12345"}
    assert policy.senders_in_use == ("+12125550100", "12345")
    assert policy.text_numbers == ("+12125550177", "54321")


@pytest.mark.parametrize(
    ("common", "line", "sentence"),
    [
        (
            '[[routes]]\nto = ["CA"]\ngateways = ["bakcup"]\n',
            "",
            'routes[#1].gateways: there is no gateway "bakcup"; did you mean "backup"?',
        ),
        (
            '[[routes]]\nto = ["CA"]\ngateways = []\n',
            "",
            "routes[#1].gateways: must not be empty",
        ),
        (
            "",
            'routes = [{ to = ["CA"], gateways = ["backup", "backup"] }]',
            f'{LINE}.routes[#1].gateways: "backup" is named twice',
        ),
        (
            "",
            (
                'routes = [{ to = ["CA"], gateways = ["backup"] }, '
                '{ to = ["+1416", "CA"], gateways = ["carrier"] }]'
            ),
            f'{LINE}.routes[#2].to: "CA" is routed twice',
        ),
        (
            "",
            'routes = [{ to = ["Canada"], gateways = ["backup"] }]',
            (
                f'{LINE}.routes[#1].to[#1]: "Canada" is no destination; write a country\'s two '
                'letters ("CA") or the first digits of its numbers ("+1416")'
            ),
        ),
        (
            "",
            'senders = { bakcup = "12345" }',
            f'{LINE}.senders: there is no gateway "bakcup"; did you mean "backup"?',
        ),
        (
            "",
            'senders = { backup = "+1" }',
            (
                f'{LINE}.senders: backup: "+1" is not in international form; write "+", country '
                'code and number, without blanks, as in "+12125550100"'
            ),
        ),
        (
            "",
            'senders = "12345"',
            f'{LINE}.senders: must be a table, as in {{ carrier = "+12125550100" }}; found "12345"',
        ),
        (
            "",
            'text_numbers = ["ACME"]',
            (
                f'{LINE}.text_numbers[#1]: "ACME" receives no texts; write a number '
                '("+12125550100") or a short code of 3 to 8 digits'
            ),
        ),
    ],
)
def test_one_mistake_one_sentence(tmp_path: Path, common: str, line: str, sentence: str) -> None:
    """Each mistake is told with its key and what is allowed."""
    with pytest.raises(ConfigError) as wrong:
        read(tmp_path, common, line)
    file = tmp_path / "textback.toml"
    assert wrong.value.problems == (f"{file}: {sentence}",)


def test_names_and_numbers_are_not_mixed(tmp_path: Path) -> None:
    """A text that leaves by whichever gateway must not promise that a name can be answered."""
    senders = 'senders = { backup = "ACME" }'
    assert read(tmp_path, "", senders).answerable
    with pytest.raises(ConfigError, match="write names only, or numbers only"):
        read(tmp_path, '[[routes]]\nto = ["CA"]\ngateways = ["backup"]\n', senders)
