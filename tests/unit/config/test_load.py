"""The configuration file: what a good one gives, and one exact sentence for each mistake."""

from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.calls.outcome import Cause
from textback_ari.config import ConfigError, LogSettings, Settings, load
from textback_ari.config.values import duration_words, seconds
from textback_ari.gateways.smpp import SmppSettings
from textback_ari.messages.languages import Language
from textback_ari.messages.ready import READY
from textback_ari.messages.texts import Variant
from textback_ari.messages.transliteration import Transliterate
from textback_ari.private import Number
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.policy import DEFAULT_TEXT_ON, Contacts, LinePolicy

GOOD = """
[[pbx]]
name = "main"
url = "http://127.0.0.1:8088"
username = "textback"
password_file = "ari.password"
trunks = ["PJSIP/trunk"]

[gateways.carrier]
type = "smpp"
host = "smpp.example.net"
system_id = "acme"
password_file = "smpp.password"

[[lines]]
number = "+12125550100"
dids = ["2125550100"]
business = "Acme Plumbing"
agent = "Sam"
timezone = "America/New_York"
gateways = ["carrier"]
delay = "40s"
[lines.hours]
mon-fri = ["08:00-12:00", "13:00-17:30"]
[lines.texts]
busy = "{business} is busy."
"""
SECOND_PBX = """
[[pbx]]
name = "main"
url = "http://127.0.0.1:8089"
username = "textback"
password_file = "ari.password"
trunks = ["PJSIP/trunk"]
"""
SECOND_LINE = """
[[lines]]
number = "NUMBER"
dids = ["DID"]
business = "Acme Plumbing"
timezone = "America/New_York"
gateways = ["carrier"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the passwords that the good file names."""
    (tmp_path / "ari.password").write_text("ari secret\n")
    (tmp_path / "smpp.password").write_text("smppsecr\n")
    return tmp_path


def read(folder: Path, content: str, environment: Mapping[str, str] | None = None) -> Settings:
    """Load a file of this content."""
    file = folder / "textback.toml"
    file.write_text(content)
    return load(file, environment or {})


def problems(folder: Path, content: str, environment: Mapping[str, str] | None = None) -> list[str]:
    """Return what is wrong with a file, each sentence without the file's name at its head."""
    with pytest.raises(ConfigError) as refused:
        read(folder, content, environment)
    prefix = f"{folder / 'textback.toml'}: "
    assert all(problem.startswith(prefix) for problem in refused.value.problems)
    assert str(refused.value) == "\n".join(refused.value.problems)
    return [problem.removeprefix(prefix) for problem in refused.value.problems]


def test_a_good_file(folder: Path) -> None:
    """Each part gets its settings; what the file leaves out has its default."""
    settings = read(folder, GOOD)
    assert settings.file == folder / "textback.toml"
    assert settings.store.url == "sqlite:////var/lib/textback/textback.db"
    assert settings.store.password is None
    assert settings.log == LogSettings("auto", "info", show_numbers=False)
    (pbx,), (gateway,) = settings.pbxes, settings.gateways
    assert (pbx.name, pbx.url, pbx.username) == ("main", "http://127.0.0.1:8088", "textback")
    assert pbx.password == "ari secret"
    assert pbx.trunks == {"PJSIP/trunk"}
    assert (pbx.app, pbx.min_talk, pbx.min_talk_external) == ("textback", 1.0, 20.0)
    assert isinstance(gateway, SmppSettings)
    assert (gateway.name, gateway.host, gateway.port) == ("carrier", "smpp.example.net", 2775)
    assert (gateway.system_id, gateway.password, gateway.window) == ("acme", "smppsecr", 10)
    (line,) = settings.lines
    assert {key: text.template.source for key, (text,) in line.texts.own[Language.EN].items()} == {
        "busy": "{business} is busy."
    }
    assert line == LinePolicy(
        number=Number("+12125550100"),
        business="Acme Plumbing",
        timezone=ZoneInfo("America/New_York"),
        country="US",
        dids=("2125550100",),
        agent="Sam",
        gateways=("carrier",),
        hours=WeeklyHours.parse({"mon-fri": ["08:00-12:00", "13:00-17:30"]}),
        texts=line.texts,
    )


def test_every_line_setting_arrives(folder: Path) -> None:
    """What the file says of a line is what its policy says."""
    (line,) = read(
        folder,
        GOOD.replace(
            'delay = "40s"',
            """delay = "1m"
delay_jitter = "10s"
give_up_after = "90s"
sender = "12345"
text_on = ["busy", "menu_only"]
text_after_voicemail = false
min_ring = "5s"
cooldown = "1h30m"
callback_within = "15m"
opt_out_line = ""
language = "es"
text_set = "shop"
transliterate = "all"
countries = ["us", "CA"]
known_contacts = "skip"
paused = true
dry_run = true""",
        ).replace('"{business} is busy."', '"@emergency"'),
    ).lines
    assert (line.delay, line.delay_jitter, line.give_up_after) == (60.0, 10.0, 90.0)
    assert line.sender == "12345"
    assert line.text_on == {Cause.BUSY, Cause.MENU_ONLY}
    assert not line.text_after_voicemail
    assert (line.min_ring, line.cooldown, line.callback_within) == (5.0, 5_400.0, 900.0)
    assert line.opt_out_line == ""
    assert line.countries == {"US", "CA"}
    assert line.known_contacts is Contacts.SKIP
    assert line.paused
    assert line.dry_run
    assert (line.language, line.language_by_caller) == (Language.ES, False)
    assert line.transliterate is Transliterate.ALL
    assert line.texts.trade == "shop"
    assert line.texts.own[Language.ES]["busy"] == (
        Variant("@emergency", READY["emergency"][Language.ES]["standard"]),
    )


def test_the_default_causes(folder: Path) -> None:
    """A line that does not choose texts the causes that design.md names."""
    assert read(folder, GOOD).lines[0].text_on == DEFAULT_TEXT_ON


NUMBER = "lines[+12125550100]"
ONE_PROBLEM: dict[str, tuple[str, str, str]] = {
    # name: what is replaced, by what, the sentence
    "no such table": (
        "[[pbx]]",
        "[web]\n[[pbx]]",
        (
            "web: there is no such setting; allowed are caps, email, gateways, lines, log, notify, "
            "pbx, retention, routes, store, team, undelivered, webhooks"
        ),
    ),
    "no line": (
        GOOD[GOOD.index("[[lines]]") :],
        "",
        ("lines: is missing; it is the business's numbers, each as [[lines]]"),
    ),
    "no PBX": (
        GOOD[: GOOD.index("[gateways")],
        "",
        ("pbx: is missing; it is the PBXes to watch, each as [[pbx]]"),
    ),
    "PBX not in a list": (
        "[[pbx]]",
        "[pbx]",
        (
            "pbx: must be a list, as in [...] or [[pbx]]; found "
            '{"name": "main", "url": "http://127.0.0.1:8088", "username":…'
        ),
    ),
    "missing key": (
        'name = "main"\n',
        "",
        ("pbx[#1].name: is missing; it is the PBX's name in logs and in the database"),
    ),
    "unknown key": (
        "username",
        "user",
        ('pbx[main].user: there is no such setting; did you mean "username"?'),
    ),
    "password in the file": (
        'password_file = "ari.password"',
        'password = "hunter2"',
        (
            "pbx[main].password: there is no such setting; a password is not "
            "written here: use password_file, or see docs/settings.md for the "
            "environment and systemd credentials"
        ),
    ),
    "bad name": (
        'name = "main"',
        'name = "my pbx"',
        (
            'pbx[my pbx].name: "my pbx" is not a name; '
            "write 1 to 32 letters, digits, - and _, with no blanks"
        ),
    ),
    "bad URL": (
        '"http://127.0.0.1:8088"',
        '"127.0.0.1:8088"',
        (
            'pbx[main].url: "127.0.0.1:8088" is '
            'not the address of Asterisk\'s HTTP server; write "http://host:8088"'
        ),
    ),
    "bad port in the URL": (
        "8088",
        "80880",
        (
            'pbx[main].url: "http://127.0.0.1:80880" is not the '
            'address of Asterisk\'s HTTP server; write "http://host:8088"'
        ),
    ),
    "ari in the URL": (
        "8088",
        "8088/ari/",
        ('pbx[main].url: "http://127.0.0.1:8088/ari/" ends with "/ari"; leave that out'),
    ),
    "password in the URL": (
        "127.0.0.1:8088",
        "u:hunter2@127.0.0.1:8088",
        ("pbx[main].url: must not hold user and password; use username and password_file"),
    ),
    "bad trunk": (
        "PJSIP/trunk",
        "trunk",
        (
            'pbx[main].trunks[#1]: "trunk" is not a trunk; write it '
            'as Asterisk does, "PJSIP/name", or "*" for all'
        ),
    ),
    "no trunk": ('["PJSIP/trunk"]', "[]", "pbx[main].trunks: must not be empty"),
    "all trunks and one": (
        '["PJSIP/trunk"]',
        '["*", "PJSIP/trunk"]',
        ('pbx[main].trunks: "*" means all and stands alone'),
    ),
    "contexts without effect": (
        '["PJSIP/trunk"]',
        '["PJSIP/trunk"]\ncontexts = ["from-pstn"]',
        'pbx[main].contexts: has no effect unless trunks is ["*"]',
    ),
    "talk times": (
        '["PJSIP/trunk"]',
        '["PJSIP/trunk"]\nmin_talk = "30s"',
        "pbx[main].min_talk_external: must not be less than min_talk",
    ),
    "PBX and gateway of one name": (
        'name = "main"',
        'name = "carrier"',
        ('pbx[#1].name: a gateway is named "carrier" too; logs could not tell them apart'),
    ),
    "missing password file": (
        "ari.password",
        "nowhere",
        ("pbx[main].password_file: cannot read FOLDER/nowhere: no such file or directory"),
    ),
    "password file is a folder": (
        "ari.password",
        "/",
        ("pbx[main].password_file: cannot read /: is a directory"),
    ),
    "no password": (
        'password_file = "smpp.password"\n',
        "",
        (
            "gateways.carrier.password_file: is missing, and neither the environment's "
            "TEXTBACK_GATEWAY_CARRIER_PASSWORD nor the systemd credential "
            "gateway-carrier-password is there"
        ),
    ),
    "gateway type": (
        '"smpp"',
        '"smtp"',
        (
            'gateways.carrier: type must be "smpp", "sip-message" with via "direct" or "asterisk", '
            'or "http" with provider "generic", "twilio", '
            '"telnyx", "bandwidth", "voipms"'
        ),
    ),
    "port": (
        "system_id",
        "port = 0\nsystem_id",
        ("gateways.carrier.port: must be at least 1; found 0"),
    ),
    "port in quotes": (
        "system_id",
        'port = "2775"\nsystem_id',
        ('gateways.carrier.port: must be a whole number; found "2775"'),
    ),
    "port too large": (
        "system_id",
        "port = 65536\nsystem_id",
        ("gateways.carrier.port: must be at most 65535; found 65536"),
    ),
    "flag in quotes": (
        "system_id",
        'tls = "yes"\nsystem_id',
        ('gateways.carrier.tls: must be true or false; found "yes"'),
    ),
    "system_id too long": (
        '"acme"',
        '"acme-plumbing-company"',
        ("gateways.carrier: system_id must have at most 15 characters"),
    ),
    "log level": (
        "[[pbx]]",
        '[log]\nlevel = "loud"\n[[pbx]]',
        ('log.level: "loud" is not allowed; write "debug", "info", "warning" or "error"'),
    ),
    "store": (
        "[[pbx]]",
        '[store]\nurl = "sqlite://textback.db"\n[[pbx]]',
        (
            "store.url: must be "
            '"sqlite:////absolute/path.db" (four slashes) or "postgresql://user@host/database"'
        ),
    ),
    "store type": (
        "[[pbx]]",
        'store = "x"\n[[pbx]]',
        ('store: must be a table of settings; found "x"'),
    ),
    "bad duration": (
        '"40s"',
        '"40 parsecs"',
        (f'{NUMBER}.delay: "40 parsecs" is not a duration; write "40s", "20m", "24h" or "1h30m"'),
    ),
    "number for a duration": ('"40s"', "40", f"{NUMBER}.delay: must be text in quotes; found 40"),
    "delay out of range": (
        '"40s"',
        '"3m"',
        (f'{NUMBER}.delay: "3m" is out of range; allowed are 0s to 2m'),
    ),
    "texts kept for too short": (
        "[[pbx]]",
        '[retention]\ntexts = "1d"\n[[pbx]]',
        'retention.texts: "1d" is out of range; allowed are 30d to 36500d, "never"',
    ),
    "give up before the delay": (
        '"40s"',
        '"40s"\ngive_up_after = "30s"',
        f"{NUMBER}.give_up_after: 30s is not more than delay (40s)",
    ),
    "give up before the jitter": (
        '"40s"',
        '"60s"\ndelay_jitter = "60s"',
        (f"{NUMBER}.give_up_after: 2m is not more than delay and delay_jitter together (2m)"),
    ),
    "time zone": (
        "America/New_York",
        "America/NewYork",
        (
            f'{NUMBER}.timezone: "America/NewYork" is '
            'not a time zone; did you mean "America/New_York"?'
        ),
    ),
    "time zone far off": (
        "America/New_York",
        "Middle Earth",
        (
            f'{NUMBER}.timezone: "Middle Earth" '
            'is not a time zone; write a name such as "America/New_York"'
        ),
    ),
    "national number": (
        "+12125550100",
        "2125550100",
        (
            'lines[2125550100].number: "2125550100" is '
            'not in international form; write "+", country code and number, without '
            'blanks, as in "+12125550100"'
        ),
    ),
    "impossible number": (
        "+12125550100",
        "+11115550100",
        ('lines[+11115550100].number: "+11115550100" is not a number that exists in its country'),
    ),
    "number of no country": (
        "+12125550100",
        "+80012345678",
        (
            "lines[+80012345678].number: "
            '"+80012345678" belongs to no country; a line needs one that does'
        ),
    ),
    "empty business": ('"Acme Plumbing"', '" "', f"{NUMBER}.business: must not be empty"),
    "business of two lines": (
        '"Acme Plumbing"',
        '"Acme\\nPlumbing"',
        (f'{NUMBER}.business: must be one line of plain text; found "Acme\\nPlumbing"'),
    ),
    "unknown gateway": (
        '["carrier"]',
        '["carier"]',
        (f'{NUMBER}.gateways: there is no gateway "carier"; did you mean "carrier"?'),
    ),
    "no gateway for a line": ('["carrier"]', "[]", f"{NUMBER}.gateways: must not be empty"),
    "cause": (
        '"40s"',
        '"40s"\ntext_on = ["bussy"]',
        (f'{NUMBER}.text_on[#1]: "bussy" is not a cause; did you mean "busy"?'),
    ),
    "country": (
        '"40s"',
        '"40s"\ncountries = ["UK"]',
        (
            f'{NUMBER}.countries[#1]: "UK" is not a '
            'country; write its two letters, as in "US" or "GB"'
        ),
    ),
    "sender": (
        '"40s"',
        '"40s"\nsender = "Acme Plumbing Co"',
        (
            f'{NUMBER}.sender: "Acme Plumbing '
            'Co" is not a sender; write a number ("+12125550100"), a short code of 3 to 8 '
            'digits, or a name of at most 11 letters and digits ("ACME")'
        ),
    ),
    "talk time of a line": (
        '"40s"',
        '"40s"\nmin_talk = "2s"',
        (f"{NUMBER}.min_talk: there is no such setting; it belongs under [[pbx]]"),
    ),
    "hours": (
        "13:00-17:30",
        "11:00-17:30",
        (f'{NUMBER}.hours.mon-fri: "11:00-17:30" on Monday overlaps "08:00-12:00" before it'),
    ),
    "day": (
        "mon-fri",
        "mo-fr",
        (
            f"{NUMBER}.hours.mo-fr: is not a day; write mon, tue, wed, thu, "
            "fri, sat or sun, a range (mon-fri) or a list (mon,wed)"
        ),
    ),
    "hours as a number": (
        '["08:00-12:00", "13:00-17:30"]',
        "8",
        (f'{NUMBER}.hours.mon-fri: must be "08:00-12:00" or a list of such; found 8'),
    ),
    "no hours": (
        'mon-fri = ["08:00-12:00", "13:00-17:30"]',
        "",
        (f"{NUMBER}.hours: no day is named; leave the hours out for a line always open"),
    ),
    "text key": (
        "busy =",
        "bussy =",
        (f'{NUMBER}.texts.bussy: there is no text for this; did you mean "busy"?'),
    ),
    "placeholder": (
        "{business} is",
        "{busines} is",
        (f"{NUMBER}.texts.busy: {{busines}} is not a placeholder; did you mean {{business}}?"),
    ),
    "empty text": ('"{business} is busy."', '""', f"{NUMBER}.texts.busy: the text is empty"),
    "ready text": (
        '"{business} is busy."',
        '"@appointments"',
        (
            f"{NUMBER}.texts.busy: "
            '"@appointments" is not a ready text; there are @standard, @appointment, @emergency, '
            "@quote, @restaurant, @shop, @practice, @no_reply, @after_hours, @busy, @text_me, "
            "@follow_up_second, @follow_up_next_day, @follow_up_check_in, @opted_out, "
            "@opted_in, @help, and those of a set, as in @emergency.busy"
        ),
    ),
    "not TOML": (
        "[[pbx]]",
        "[[pbx]",
        (
            "is not valid TOML: Expected ']]' at the end of an array "
            "declaration (at line 2, column 6)"
        ),
    ),
}


@pytest.mark.parametrize("name", ONE_PROBLEM)
def test_one_mistake_one_sentence(name: str, folder: Path) -> None:
    """A mistake is told in one sentence: where it is, what was found, what is allowed."""
    old, new, sentence = ONE_PROBLEM[name]
    assert old in GOOD
    assert problems(folder, GOOD.replace(old, new, 1)) == [sentence.replace("FOLDER", str(folder))]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (SECOND_PBX, 'pbx[#2].name: two PBXes are named "main"'),
        (
            SECOND_LINE.replace("NUMBER", "+12125550100").replace("DID", "x"),
            "lines: two lines have the number +12125550100",
        ),
        (
            SECOND_LINE.replace("NUMBER", "+12125550101").replace("DID", "2125550100"),
            'lines: the DID "2125550100" is given to +12125550100 and to +12125550101',
        ),
    ],
)
def test_two_of_a_kind(more: str, sentence: str, folder: Path) -> None:
    """Two PBXes of one name, and two lines that one call could mean, are refused."""
    assert problems(folder, GOOD + more) == [sentence]


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    """A file with several mistakes need not be tried as many times."""
    content = GOOD.replace('"40s"', '"40"').replace("username", "user").replace("_York", "York")
    assert len(problems(folder, content)) == 3


WITHOUT_FILE = GOOD.replace('password_file = "ari.password"\n', "")


def test_a_password_from_the_environment(folder: Path) -> None:
    """Without a file the environment's password is used."""
    settings = read(folder, WITHOUT_FILE, {"TEXTBACK_PBX_MAIN_PASSWORD": "from outside"})
    assert settings.pbxes[0].password == "from outside"


def test_a_password_from_systemd(folder: Path) -> None:
    """Without file and variable systemd's credential is used."""
    (folder / "pbx-main-password").write_text("credential\n")
    settings = read(folder, WITHOUT_FILE, {"CREDENTIALS_DIRECTORY": str(folder)})
    assert settings.pbxes[0].password == "credential"


def test_credentials_that_cannot_be_looked_at(folder: Path) -> None:
    """A folder of credentials that cannot be read is told in a sentence."""
    where = "/" + "x" * 300
    (problem, *_) = problems(folder, WITHOUT_FILE, {"CREDENTIALS_DIRECTORY": where})
    assert f"cannot read {where}/" in problem


def test_the_file_wins(folder: Path) -> None:
    """A file that the configuration names beats what the environment says."""
    settings = read(folder, GOOD, {"TEXTBACK_PBX_MAIN_PASSWORD": "from outside"})
    assert settings.pbxes[0].password == "ari secret"


def test_the_store_needs_no_password(folder: Path) -> None:
    """PostgreSQL's password is looked for in the same places, and may be nowhere."""
    content = '[store]\nurl = "postgresql://textback@db.example/textback"\n' + GOOD
    assert read(folder, content).store.password is None
    assert read(folder, content, {"TEXTBACK_STORE_PASSWORD": "pg"}).store.password == "pg"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "FILE is empty"),
        (b"\n", "FILE is empty"),
        (b"\xff\xfe", "FILE is not UTF-8 text"),
        (b"a\nb\n", "FILE must hold one line, the password alone"),
        (b"x" * 5_000, "FILE is too large for a password (more than 4096 bytes)"),
    ],
)
def test_password_files_that_hold_none(content: bytes, sentence: str, folder: Path) -> None:
    """A password file that holds no password is told by its path, never by its content."""
    file = folder / "ari.password"
    file.write_bytes(content)
    assert problems(folder, GOOD) == [
        f"pbx[main].password_file: {sentence.replace('FILE', str(file))}"
    ]


def test_an_empty_variable(folder: Path) -> None:
    """A variable that is set to nothing is a mistake, not a password."""
    assert problems(folder, WITHOUT_FILE, {"TEXTBACK_PBX_MAIN_PASSWORD": ""}) == [
        "pbx[main].password_file: the environment's TEXTBACK_PBX_MAIN_PASSWORD is empty"
    ]


def test_no_secret_is_shown(folder: Path) -> None:
    """Neither settings nor mistakes show a password."""
    content = '[store]\nurl = "postgresql://u:hunter2@db/t"\n' + GOOD
    settings = repr(read(folder, content))
    wrong = problems(folder, content.replace("postgresql:", "postgres:"))
    for secret in ("ari secret", "smppsecr", "hunter2"):
        assert secret not in settings
        assert secret not in " ".join(wrong)


def test_a_missing_file(tmp_path: Path) -> None:
    """A configuration file that is not there is told by its path."""
    with pytest.raises(ConfigError) as refused:
        load(tmp_path / "none.toml")
    assert refused.value.problems == (
        f"{tmp_path / 'none.toml'}: cannot be read: no such file or directory",
    )


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    """A configuration file that is not UTF-8 is told so."""
    file = tmp_path / "textback.toml"
    file.write_bytes(b"# \xe4")
    with pytest.raises(ConfigError, match="is not UTF-8 text"):
        load(file)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("40s", 40.0),
        ("1.5s", 1.5),
        ("20m", 1_200.0),
        ("24h", 86_400.0),
        ("1h30m", 5_400.0),
        ("1h 30m", 5_400.0),
        ("2d", 172_800.0),
        ("0s", 0.0),
    ],
)
def test_durations(written: str, expected: float) -> None:
    """A duration is numbers with units, the larger unit first."""
    assert seconds(written) == expected


@pytest.mark.parametrize(
    "written", ["", "40", "s", "40S", "-1s", "30m1h", "1s1s", "1e3s", "\u0664s", "1..5s", 40, None]
)
def test_no_durations(written: object) -> None:
    """Anything else is refused."""
    with pytest.raises(ValueError, match=r"duration|quotes"):
        seconds(written)


@given(st.integers(0, 10_000_000))
def test_durations_are_shown_as_they_are_written(duration: int) -> None:
    """What a message shows can be written in the file and means the same."""
    assert seconds(duration_words(float(duration))) == duration


AMI = GOOD.replace(
    'trunks = ["PJSIP/trunk"]\n',
    'trunks = ["PJSIP/trunk"]\n[pbx.ami]\nusername = "manager"\npassword_file = "smpp.password"\n',
)


def test_manager_of_a_pbx(folder: Path) -> None:
    """AMI stands below its PBX, and is on that machine where nothing else is said."""
    ami = read(folder, AMI).pbxes[0].ami
    assert ami is not None
    assert (ami.host, ami.port, ami.username, ami.password) == (
        "127.0.0.1",
        5038,
        "manager",
        "smppsecr",
    )
    assert "smppsecr" not in repr(ami)


def test_secret_of_the_manager_from_the_environment(folder: Path) -> None:
    """The manager's secret has a variable of its own."""
    text = AMI.replace('"manager"\npassword_file = "smpp.password"', '"manager"')
    outside = {"TEXTBACK_AMI_MAIN_PASSWORD": "from outside"}
    ami = read(folder, text, outside).pbxes[0].ami
    assert ami is not None
    assert ami.password == "from outside"
