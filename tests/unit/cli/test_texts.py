"""`textback texts`, run as a user runs it."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.program import CONFIG, Desk
from tests.unit.cli.terminal import COLOUR, COLUMNS, on_terminal, unfit

LINE = "+12125550100"
TEXTS = """
language = "caller"
[lines.texts]
no_answer = "\u201cAcme\u201d here\u2026"
busy = ["Busy.", { text = "Hi {caller_name|there} \U0001f600", weight = 3 }]
[lines.texts.fr]
busy = "Ça va être long, rappelez demain s'il vous plaît, ou dites-nous ce qu'il faut."
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a good configuration with texts of its own."""
    (tmp_path / "password").write_text("secret\n")
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9) + TEXTS)


async def test_texts_for_programs(desk: Desk) -> None:
    """`--json` has each text with its language, variant, cost, and what makes it dear."""
    said = await desk.textback("texts", LINE, "--caller-name", "DOE,JANE", "--json")
    assert said.status == 0, said.err
    told = {(t["language"], t["key"], t["variant"]): t for t in json.loads(said.out)["lines"][LINE]}
    plain = told["en", "no_answer", "a"]
    assert plain["first_text"] == '"Acme" here... Reply STOP to opt out.'
    assert plain["written_plainly"] == "\u201c\u201d\u2026"
    assert plain["first_cost"] == {"encoding": "gsm7", "parts": 1}
    named = told["en", "busy", "b"]
    assert (named["text"], named["share"]) == ("Hi Jane Doe \U0001f600", 0.75)
    assert named["ucs2_because_of"] == [{"character": "\U0001f600", "name": "grinning face"}]
    assert named["parts_if_transliterated"] is None
    dear = told["fr", "busy", "a"]
    assert dear["first_cost"] == {"encoding": "ucs2", "parts": 2}
    assert dear["parts_if_transliterated"] == 1
    assert ("es", "busy", "@standard.busy") in told


def test_texts_on_a_terminal(desk: Desk) -> None:
    """On 80 columns each line fits; warnings name the character and offer the plain way."""
    (desk.folder / "textback.toml").write_text(desk.text)
    shown = on_terminal("texts", "--config", str(desk.folder / "textback.toml"))
    assert unfit(shown) == set()
    lines = [COLOUR.sub("", line) for line in shown.splitlines()]
    assert max(map(len, lines)) <= COLUMNS
    words = " ".join(" ".join(lines).split())
    assert "+12125550100 (Acme Plumbing)" in words
    assert "b: 75%" in words
    assert "grinning face" in words
    assert "In italics: added to the first text to a number." in words
    assert "\x1b[3m Reply STOP" in shown


async def test_owners_changes_are_shown(desk: Desk) -> None:
    """What an owner changed is what is previewed."""
    desk.spoil('language = "caller"', 'language = "en"')
    desk.spoil(desk.text[desk.text.index("[lines.texts.fr]") :], "")
    from textback_ari.store import StoreSettings, open_store

    async with open_store(StoreSettings(f"sqlite:///{desk.folder}/textback.db"), for_running=True):
        pass
    assert (await desk.textback("lines", "set", LINE, "texts.busy", "On a roof.")).status == 0
    assert (await desk.textback("lines", "set", LINE, "text_set", "emergency")).status == 0
    said = await desk.textback("texts", "--json")
    told = {t["key"]: t for t in json.loads(said.out)["lines"][LINE]}
    assert told["busy"]["text"] == "On a roof."
    assert "URGENT" in told["standard"]["text"]


async def test_hostile_names_do_no_harm(desk: Desk) -> None:
    """A business or a caller with control characters in its name reaches no terminal."""
    said = await desk.textback("texts", "--caller-name", "\x1b[31mX\x07\u202e" * 20)
    assert said.status == 0
    assert not {"\x1b", "\x07", "\u202e"} & set(said.out)
    assert "Hi there" in said.out


async def test_a_sender_that_is_a_name(desk: Desk) -> None:
    """For a sender that cannot be answered it says why there is no opt-out line."""
    desk.text = desk.text.replace(TEXTS, '\nsender = "ACME"\ntext_set = "no_reply"\n')
    said = await desk.textback("texts", LINE)
    assert said.status == 0, said.err
    assert "Nobody can answer ACME: no opt-out line is added." in said.out
    assert "STOP" not in said.out


async def test_unknown_line(desk: Desk) -> None:
    """A line that is not there is named, with those that are."""
    said = await desk.textback("texts", "+12125550199")
    assert (said.status, said.out) == (2, "")
    assert "is no line; there are +12125550100 (Acme Plumbing)" in said.err
