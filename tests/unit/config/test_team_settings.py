"""The settings of who is told of what."""

from pathlib import Path

import pytest

from tests.unit.config.test_load import GOOD, folder, problems, read
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.team import PHONED_BY_DEFAULT, TOLD_BY_DEFAULT, Team
from textback_ari.notify import Security

__all__ = ["folder"]

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
TEAM = (
    GOOD
    + """
[email]
host = "mail.example.com"
sender = "textback@acme.example"
username = "textback"
password_file = "mail.password"

[notify]
link = "https://crm.example.com/{conversation}"
urgent_interval = "2m"
keep = "10d"

[[notify.webhook]]
name = "crm"
url = "https://crm.example.com/hook"
secret_file = "crm.secret"
events = ["reply"]

[[team]]
name = "Anne"
email = "anne@acme.example"
phone = "+12125550177"
extension = "PJSIP/101"
on_duty = { mon-fri = "08:00-17:00" }
lines = ["+12125550100"]
digest = "1h"

[[team]]
name = "Ben"
email = "ben@acme.example"
events = ["urgent"]
"""
)


@pytest.fixture
def desk(folder: Path) -> Path:
    """Return a folder with all secrets."""
    (folder / "mail.password").write_text("mail secret\n")
    (folder / "crm.secret").write_text(f"{SECRET}\n")
    return folder


def test_a_team(desk: Path) -> None:
    """Everybody gets what the file says, and defaults for what it leaves out."""
    telling = read(desk, TEAM).telling
    anne, ben = telling.team.members
    assert (anne.name, anne.email, anne.phone) == ("Anne", "anne@acme.example", "+12125550177")
    assert (anne.extension, anne.digest) == ("main:PJSIP/101", 3_600.0)
    assert anne.zone.key == "America/New_York"
    assert anne.hours is not None
    assert anne.lines == {"+12125550100"}
    assert (anne.events, anne.phone_events) == (TOLD_BY_DEFAULT, PHONED_BY_DEFAULT)
    assert ben.events == {EventKind.URGENT}
    assert ben.lines == frozenset()
    assert telling.team.hooks[0].events == {EventKind.REPLY}
    assert telling.team.urgent_interval == 120.0
    assert telling.team.link == "https://crm.example.com/{conversation}"
    assert telling.notices.keep_notices == 10 * 86_400.0
    assert telling.mail is not None
    assert (telling.mail.security, telling.mail.password) == (Security.STARTTLS, "mail secret")
    assert telling.mail.sender_name == "Acme Plumbing"
    assert telling.hooks[0].secret == SECRET
    assert "mail secret" not in repr(telling)
    assert SECRET not in repr(telling)


def test_nobody_is_told_without_a_team(desk: Path) -> None:
    """A file without these tables tells nobody."""
    telling = read(desk, GOOD).telling
    assert telling.mail is None
    assert telling.team == Team(lines=("+12125550100",), business="Acme Plumbing")


def test_secrets_may_be_in_the_environment(desk: Path) -> None:
    """Neither secret needs a file."""
    content = TEAM.replace('password_file = "mail.password"\n', "")
    content = content.replace('secret_file = "crm.secret"\n', "")
    given = {"TEXTBACK_EMAIL_PASSWORD": "x", "TEXTBACK_NOTIFY_CRM_PASSWORD": SECRET}
    assert read(desk, content, given).telling.hooks[0].secret == SECRET


ONE_PROBLEM = {
    "no such event": (
        'events = ["reply"]',
        'events = ["repli"]',
        'notify.webhook[crm].events[#1]: "repli" is not an event; did you mean "reply"?',
    ),
    "no such line": (
        'lines = ["+12125550100"]\ndigest',
        'lines = ["+12125550101"]\ndigest',
        'team[Anne].lines: there is no line "+12125550101"; did you mean "+12125550100"?',
    ),
    "no address": (
        'email = "ben@acme.example"',
        'email = "ben"',
        'team[Ben].email: "ben" is not an e-mail address; write "name@example.com"',
    ),
    "no way": (
        'email = "ben@acme.example"\n',
        "",
        "team[Ben]: has no email, no phone and no extension: nothing could be told",
    ),
    "not a SIP endpoint": (
        "PJSIP/101",
        "DAHDI/1",
        'team[Anne].extension: "DAHDI/1" cannot take SIP messages; write it as "PJSIP/101"',
    ),
    "no such PBX": (
        'extension = "PJSIP/101"',
        'extension = "PJSIP/101"\npbx = "mian"',
        'team[Anne].pbx: there is no PBX "mian"; did you mean "main"?',
    ),
    "a line texts itself": (
        '"+12125550177"',
        '"+12125550100"',
        "team[Anne].phone: is one of the lines, which would text itself",
    ),
    "a link to nowhere": (
        "/{conversation}",
        "/",
        (
            'notify.link: "https://crm.example.com/" does not say where the conversation\'s id '
            'goes: write "{conversation}" in it'
        ),
    ),
    "no web address": (
        '"https://crm.example.com/hook"',
        '"crm.example.com"',
        (
            'notify.webhook[crm].url: "crm.example.com" is not an address; write '
            '"https://crm.example.com/hook"'
        ),
    ),
    "too patient": (
        '"2m"',
        '"2h"',
        'notify.urgent_interval: "2h" is out of range; allowed are 10s to 1h',
    ),
    "hours that name none": (
        '{ mon-fri = "08:00-17:00" }',
        '{ mon-fri = "closed" }',
        (
            'team[Anne].on_duty: {"mon-fri": "closed"} names no hours of a week; write '
            '"08:00-21:00", or a table of days'
        ),
    ),
    "no secret": (
        'secret_file = "crm.secret"\n',
        "",
        (
            "notify.webhook[crm].secret_file: is missing, and neither the environment's "
            "TEXTBACK_NOTIFY_CRM_PASSWORD nor the systemd credential notify-crm-password is there"
        ),
    ),
    "a secret that is none": (
        '"crm.secret"',
        '"mail.password"',
        (
            'notify.webhook[crm].secret_file: the secret must be "whsec_" and 24 to 64 bytes in '
            "base64, as in Standard Webhooks"
        ),
    ),
    "no mail server": (
        TEAM[TEAM.index("[email]") : TEAM.index("[notify]")],
        "",
        "",
    ),
}


@pytest.mark.parametrize("name", [name for name in ONE_PROBLEM if name != "no mail server"])
def test_one_mistake_one_sentence(desk: Path, name: str) -> None:
    """Each mistake is told in one sentence that names the key and what is allowed."""
    old, new, sentence = ONE_PROBLEM[name]
    assert old in TEAM
    assert problems(desk, TEAM.replace(old, new, 1)) == [sentence]


def test_an_address_needs_a_mail_server(desk: Path) -> None:
    """Without `[email]` nobody can be told by e-mail."""
    old, new, _ = ONE_PROBLEM["no mail server"]
    assert problems(desk, TEAM.replace(old, new, 1)) == [
        f"team[{name}].email: needs a mail server: write the table [email]"
        for name in ("Anne", "Ben")
    ]
