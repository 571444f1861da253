"""docs/settings.md says what the configuration file can hold: all of it, and nothing else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic_core import PydanticUndefined

from reference.settings import SECTIONS, settings_of
from textback_ari.config.models import ConfigFile
from textback_ari.config.secrets import credential_of, variable_of
from textback_ari.messages.languages import AGENTS, OPT_OUT_LINES
from textback_ari.messages.ready import READY, TRADES
from textback_ari.messages.templates import PLACEHOLDERS

DOCS = Path(__file__).parents[3] / "docs"
PAGE = (DOCS / "settings.md").read_text()
TEXTS = (DOCS / "texts.md").read_text()


def rows(section: str) -> dict[str, list[str]]:
    """Return a section's settings with the cells that follow each name."""
    text = PAGE.split(f"# `{section}`\n")[1].split("\n#")[0]
    cells = (row.strip("| ").split(" | ") for row in text.splitlines() if row.startswith("| `"))
    return {name.strip("`"): rest for name, *rest in cells}


def defaults() -> Iterator[tuple[str, str, str]]:
    """Yield section, setting and default, as the page should write it, of each setting."""
    for section, model in SECTIONS.items():
        for name, field in model.model_fields.items():
            if field.default is PydanticUndefined:
                yield section, name, "*required*"
            elif field.default is None:
                yield section, name, "none"
            else:
                yield section, name, f"`{json.dumps(field.default)}`"


def test_every_table_has_a_section() -> None:
    """The page has a section for each table that the file can have."""
    tables = set(ConfigFile.model_fields)
    assert {re.findall(r"[a-z]+", section)[0] for section in SECTIONS} == tables


@pytest.mark.parametrize("section", SECTIONS)
def test_every_setting_is_documented_and_no_other(section: str) -> None:
    """A setting that is not on the page, or is there and does not exist, fails."""
    assert list(rows(section)) == list(SECTIONS[section].model_fields)


@pytest.mark.parametrize(("section", "name", "default"), list(defaults()))
def test_defaults_are_those_of_the_program(section: str, name: str, default: str) -> None:
    """The default on the page is the program's, and has its reason where there is one."""
    meaning, told, unit, *reason = rows(section)[name]
    assert told == default
    assert meaning
    assert unit
    assert any(reason) == (default != "*required*")


@pytest.mark.parametrize("section", SECTIONS)
def test_the_site_says_what_is_allowed(section: str) -> None:
    """The program's own word on what may stand there is known for each setting."""
    assert [each.name for each in settings_of(section)] == list(SECTIONS[section].model_fields)
    assert [each.name for each in settings_of(section) if len(each.allowed) < len("GET")] == []


def test_what_is_allowed_is_what_the_program_says() -> None:
    """Ranges, words and examples are those of the program's own sentences."""
    lines = {each.name: each for each in settings_of("[[lines]]")}
    assert lines["delay"].allowed == "a duration, 0s to 2m"
    assert lines["quiet_hours"].allowed == '"send", "hold", "skip"'
    assert lines["paused"].allowed == 'true, false or "2026-12-01 08:00", on the line\'s own clock'
    assert lines["text_set"].allowed.startswith("appointment, emergency, ")
    assert (lines["paused"].owner, lines["delay"].owner) == (True, False)
    email = {each.name: each for each in settings_of("[email]")}
    assert email["port"].allowed == "a whole number, 1 to 65535"
    assert not email["port"].at_once


def test_ready_texts_are_quoted_in_full() -> None:
    """The page on texts shows the ready texts as they ship, and whom each set is for."""
    for trade, languages in READY.items():
        assert f"| `{trade}` | {TRADES[trade]} |" in TEXTS
        for language, texts in languages.items():
            for key, template in texts.items():
                shared = template == READY["standard"][language][key] and trade != "standard"
                row = f"| {language} | `{key}` | {template.source} |"
                section = TEXTS.split(f"\n### `{trade}`\n")[1].split("\n#")[0]
                assert (row in section) != shared


def test_every_placeholder_is_named() -> None:
    """The page on texts names each placeholder."""
    for name in PLACEHOLDERS:
        assert f"| `{{{name}}}` |" in TEXTS


def test_words_of_each_language_are_told() -> None:
    """The page on texts has the opt-out line and the agent of each language."""
    for words in (AGENTS, OPT_OUT_LINES):
        for said in words.values():
            assert f'"{said}"' in TEXTS


@pytest.mark.parametrize(
    "owner", ["store", "pbx-main", "ami-main", "gateway-carrier", "gateway-carrier-webhook"]
)
def test_where_passwords_are_looked_for(owner: str) -> None:
    """The page names the variables and credentials that the program looks at."""
    assert f"`{variable_of(owner)}` | `{credential_of(owner)}`" in PAGE
