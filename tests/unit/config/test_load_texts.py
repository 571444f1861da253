"""`[lines.texts]` and what goes with it: what is read, and each mistake told with its place."""

from pathlib import Path

import pytest

from textback_ari.config import ConfigError, load
from textback_ari.config.texts import most_parts, texts_of
from textback_ari.messages.languages import Language
from textback_ari.messages.ready import READY
from textback_ari.messages.texts import LineTexts, Variant
from textback_ari.rules.policy import LinePolicy

FILE = """
[[pbx]]
name = "main"
url = "http://127.0.0.1:8088"
username = "textback"
trunks = ["PJSIP/trunk"]
[gateways.carrier]
type = "smpp"
host = "smpp.example.net"
system_id = "acme"
[[lines]]
number = "NUMBER"
business = "Acme Plumbing"
timezone = "America/New_York"
gateways = ["carrier"]
"""
SECRETS = {"TEXTBACK_PBX_MAIN_PASSWORD": "x", "TEXTBACK_GATEWAY_CARRIER_PASSWORD": "x"}
US, MEXICO, GERMANY = "+12125550100", "+525512345678", "+49301234567"
EN, ES, FR = Language.EN, Language.ES, Language.FR


def read(folder: Path, line: str, number: str = US) -> LinePolicy:
    """Return the line of a file that ends with these settings."""
    file = folder / "textback.toml"
    file.write_text(FILE.replace("NUMBER", number) + line)
    (policy,) = load(file, SECRETS).lines
    return policy


def problems(folder: Path, line: str) -> list[str]:
    """Return what is wrong with a file that ends with these settings, within its only line."""
    with pytest.raises(ConfigError) as refused:
        read(folder, line)
    prefix = f"{folder / 'textback.toml'}: lines[{US}]."
    assert all(problem.startswith(prefix) for problem in refused.value.problems)
    return [problem.removeprefix(prefix) for problem in refused.value.problems]


def said(texts: LineTexts, language: Language) -> dict[str, list[tuple[str, str, int]]]:
    """Return a line's own texts in a language as (name, source, weight)."""
    return {
        key: [(each.name, each.template.source, each.weight) for each in variants]
        for key, variants in texts.own[language].items()
    }


def test_variants(tmp_path: Path) -> None:
    """A text may be several, each with a name and a weight of its own or those of its place."""
    line = read(
        tmp_path,
        """[lines.texts]
busy = "One."
no_answer = ["One.", { text = "Two.", weight = 3 }, { name = "three", text = "3", weight = 0 }]
standard = { text = "Only.", name = "mine" }
closed_busy = ["@emergency", "Two."]
""",
    )
    assert said(line.texts, EN) == {
        "busy": [("a", "One.", 1)],
        "no_answer": [("a", "One.", 1), ("b", "Two.", 3), ("three", "3", 0)],
        "standard": [("mine", "Only.", 1)],
        "closed_busy": [
            ("a", READY["emergency"][EN]["standard"].source, 1),
            ("b", "Two.", 1),
        ],
    }


def test_ready_texts_count_in_each_language(tmp_path: Path) -> None:
    """Own words are in the line's language; a ready text that is named is meant in each."""
    line = read(
        tmp_path,
        """language = "caller"
text_set = "shop"
[lines.texts]
busy = "@practice"
no_answer = "Sorry."
text_me = "@after_hours"
[lines.texts.es]
busy = "Ocupado."
""",
    )
    assert set(line.texts.own[EN]) == {"busy", "no_answer", "text_me"}
    assert said(line.texts, ES) == {
        "busy": [("a", "Ocupado.", 1)],
        "text_me": [("@shop.after_hours", READY["shop"][ES]["after_hours"].source, 1)],
    }
    assert line.texts.own[FR]["busy"] == (Variant("@practice", READY["practice"][FR]["standard"]),)


@pytest.mark.parametrize(
    ("number", "setting", "language", "by_caller"),
    [
        (US, "", EN, False),
        (MEXICO, "", ES, False),
        (GERMANY, "", EN, False),
        (US, 'language = "fr"', FR, False),
        (MEXICO, 'language = "caller"', ES, True),
        (GERMANY, 'language = "caller"', EN, True),
    ],
)
def test_language(
    tmp_path: Path, number: str, setting: str, language: Language, *, by_caller: bool
) -> None:
    """A line writes in the language that is set, or in that of its country."""
    line = read(tmp_path, setting, number)
    assert (line.language, line.language_by_caller) == (language, by_caller)


ONE_PROBLEM = {
    'language = "de"': 'language: "de" is not a language; allowed are caller, en, es, fr',
    'language = "English"': 'language: "English" is not a language; allowed are caller, en, es, fr',
    "language = 1": "language: must be text in quotes; found 1",
    'text_set = "emergancy"': (
        'text_set: there is no set of texts "emergancy"; did you mean "emergency"?'
    ),
    'transliterate = "on"': 'transliterate: "on" is not allowed; allowed are all, off, quotes',
    'texts = "Sorry"': 'texts: must be a table of texts; found "Sorry"',
    '[lines.texts]\nbussy = "x"': 'texts.bussy: there is no text for this; did you mean "busy"?',
    '[lines.texts]\nclosed = "x"': (
        'texts.closed: there is no text for this; did you mean "closed_busy"?'
    ),
    '[lines.texts]\nbusy = ""': "texts.busy: the text is empty",
    '[lines.texts]\nbusy = "  "': "texts.busy: the text is empty",
    "[lines.texts]\nbusy = []": "texts.busy: has 0 variants; allowed are 1 to 10",
    f"[lines.texts]\nbusy = {['x'] * 11}": "texts.busy: has 11 variants; allowed are 1 to 10",
    "[lines.texts]\nbusy = 7": (
        "texts.busy: must be text in quotes, a list of texts, or "
        '{text = "...", weight = 2}; found 7'
    ),
    '[lines.texts]\nbusy = ["a", "Hi {bussiness}"]': (
        "texts.busy: variant 2: {bussiness} is not a placeholder; did you mean {business}?"
    ),
    '[lines.texts]\nbusy = "Hi {caller_name}"': (
        "texts.busy: {caller_name} is not always known; say what stands in its place: "
        "{caller_name|there}"
    ),
    '[lines.texts]\nbusy = {text = "a", wait = 2}': (
        'texts.busy: "wait" is no part of a text; allowed are name, text, weight'
    ),
    "[lines.texts]\nbusy = {weight = 2}": 'texts.busy: needs text = "..."',
    "[lines.texts]\nbusy = {text = 2}": "texts.busy: the text must be in quotes; found 2",
    '[lines.texts]\nvip = "x"': (
        "texts.vip: there is no text for this; allowed are standard, after_hours, text_me, and "
        "causes (busy, closed_busy, ...)"
    ),
    '[lines.texts]\nbusy = {text = "a", weight = -1}': (
        "texts.busy: the weight must be a whole number from 0 to 1000; found -1"
    ),
    '[lines.texts]\nbusy = {text = "a", weight = 0.5}': (
        "texts.busy: the weight must be a whole number from 0 to 1000; found 0.5"
    ),
    '[lines.texts]\nbusy = {text = "a", weight = true}': (
        "texts.busy: the weight must be a whole number from 0 to 1000; found true"
    ),
    '[lines.texts]\nbusy = {text = "a", weight = 0}': (
        "texts.busy: every weight is 0: nothing could be sent; give one of them at least 1"
    ),
    '[lines.texts]\nbusy = [{text = "a", name = "b"}, "c"]': (
        'texts.busy: two variants are named "b"; give each a name of its own'
    ),
    '[lines.texts]\nbusy = {text = "a", name = "a b"}': (
        'texts.busy: "a b" is not a name; write 1 to 16 letters, digits, - and _'
    ),
    '[lines.texts]\nes = "Hola"': ('texts.es: must be a table of texts; found "Hola"'),
    '[lines.texts.de]\nbusy = "Hallo"': (
        "texts.de: is no language of the program's; allowed are en, es, fr"
    ),
    '[lines.texts.es]\nbusy = "Hola"': (
        'texts.es: is never used: the line writes in "en"; with language = "caller" it is, for '
        "callers from where it is spoken"
    ),
    'language = "caller"\n[lines.texts.es]\nbussy = "Hola"': (
        'texts.es.bussy: there is no text for this; did you mean "busy"?'
    ),
    'language = "caller"\n[lines.texts.es]\nbusy = ""': "texts.es.busy: the text is empty",
    f'[lines.texts]\nbusy = "{"a" * 1_530}"': (
        f'texts.busy: "{"a" * 59}… can take 11 parts; allowed are 10'
    ),
    f'opt_out_line = ""\n[lines.texts]\nbusy = "{"ж" * 671}"': (
        f'texts.busy: "{"ж" * 59}… can take 11 parts; allowed are 10'
    ),
    f'[lines.texts]\nbusy = "{"a" * 1_601}"': (
        "texts.busy: the text has 1601 characters; at most 1600 can be sent"
    ),
}


@pytest.mark.parametrize("line", ONE_PROBLEM)
def test_one_mistake_one_sentence(line: str, tmp_path: Path) -> None:
    """A mistake is told in one sentence: where it is, what was found, what is allowed."""
    assert problems(tmp_path, line) == [ONE_PROBLEM[line]]


def test_all_mistakes_in_texts_are_told_at_once(tmp_path: Path) -> None:
    """Several wrong texts need not be found one by one."""
    wrong = '[lines.texts]\nbusy = ""\nno_answer = ["{x}", "}"]\n[lines.texts.fr]\nnope = "x"\n'
    assert [problem.split(":")[0] for problem in problems(tmp_path, wrong)] == [
        "texts.busy",
        "texts.no_answer",
        "texts.no_answer",
        "texts.fr.nope",
    ]


def test_the_longest_opening_counts(tmp_path: Path) -> None:
    """A text is measured on its worst day: a name and an opening as long as they can be."""
    line = read(tmp_path, '[lines.texts]\nbusy = "{caller_name|x}{opening}"\n')
    (text,) = [each.template for _, key, each in texts_of(line) if key == "busy"]
    assert most_parts(line, text, EN) == 1
    full = "a" * (1_530 - len(" Reply STOP to opt out.") - len(" on September 30 at 10:30 pm."))
    read(tmp_path, f'[lines.texts]\nbusy = "{full} {{opening}}."\n')
    assert problems(tmp_path, f'[lines.texts]\nbusy = "{full}a {{opening}}."\n')


def test_a_sender_that_cannot_be_answered(tmp_path: Path) -> None:
    """A sender that is a name is refused with each text that asks for an answer."""
    found = problems(tmp_path, 'sender = "ACME"\nopt_out_line = "STOP to end."')
    assert [problem.split(": ")[0] for problem in found] == [
        "opt_out_line",
        "texts.standard",
        "texts.after_hours",
        "texts.busy",
        "texts.text_me",
    ]
    assert found[0] == (
        'opt_out_line: "STOP to end." asks for an answer, which the sender "ACME" cannot receive; '
        "leave opt_out_line out"
    )
    assert found[1].endswith(
        'invites a reply, which the sender "ACME" cannot receive; write another text, or set '
        'text_set = "no_reply"'
    )


NOT_ASKING = """[lines.texts]
standard = "We call you back."
busy = "We call you back."
after_hours = "We call you back."
text_me = "Call us."
"""


@pytest.mark.parametrize("texts", ['text_set = "no_reply"\nlanguage = "caller"', NOT_ASKING])
def test_a_sender_that_need_not_be_answered(tmp_path: Path, texts: str) -> None:
    """A name as the sender is fine where no text asks for an answer, in any language it uses."""
    line = read(tmp_path, f'sender = "ACME"\n{texts}')
    assert not line.answerable
