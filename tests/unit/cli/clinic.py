"""An installation in which nothing is wrong, to be broken in one place at a time."""

import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.fakes.ami_server import FakeAmi
from tests.fakes.ari_server import FakeAri
from tests.fakes.smsc import ScriptedSmsc
from tests.unit.cli.program import CONFIG
from textback_ari.asterisk.checks import Finding, Level
from textback_ari.cli.doctor.report import examine
from textback_ari.store import StoreSettings, open_store

ROOT = Path(__file__).parents[3]
AMI = """
[pbx.ami]
host = "127.0.0.1"
port = {port}
username = "textback"
password_file = "{folder}/password"

[gateways.carrier]"""
_FILES = {
    "http.conf": "[general]\nenabled=yes\nbindaddr=127.0.0.1\nbindport={port}\n",
    "ari.conf": (
        "[general]\nenabled=yes\n"
        '#tryinclude "/etc/asterisk/textback/ari-general.textback.conf"\n'
        '#tryinclude "/etc/asterisk/textback/ari.textback.conf"\n'
    ),
    "manager.conf": (
        "[general]\nenabled=yes\nbindaddr=127.0.0.1\n"
        '#tryinclude "/etc/asterisk/textback/manager.textback.conf"\n'
    ),
    "extensions.conf": (
        "[globals]\nTEXTBACK_JOURNAL=1\n#include extensions_custom.conf\n"
        "[from-pstn]\nexten => _.,1,NoOp()\n"
    ),
    "extensions_custom.conf": ('#tryinclude "/etc/asterisk/textback/extensions-textback.conf"\n'),
}


@dataclass
class Clinic:
    """The parts of an installation, each to be spoilt before `examine`."""

    folder: Path
    ari: FakeAri
    ami: FakeAmi
    smsc: ScriptedSmsc
    text: str
    held: list[object] = field(default_factory=list)
    """What must live as long as the examination: sockets."""

    @property
    def asterisk(self) -> Path:
        """Return where Asterisk's files are."""
        return self.folder / "asterisk"

    @property
    def database(self) -> Path:
        """Return the database's file."""
        return self.folder / "textback.db"

    @property
    def store(self) -> StoreSettings:
        """Return where the database is."""
        return StoreSettings(f"sqlite:///{self.database}")

    @property
    def config(self) -> Path:
        """Return the configuration file."""
        return self.folder / "textback.toml"

    def spoil(self, old: str, new: str) -> None:
        """Change the configuration."""
        assert old in self.text
        self.text = self.text.replace(old, new)

    def file(self, name: str, old: str, new: str) -> None:
        """Change a file of Asterisk's."""
        file = self.asterisk / name
        content = file.read_text()
        assert old in content
        file.write_text(content.replace(old, new))

    async def examine(self) -> list[Finding]:
        """Return all that the doctor finds."""
        mode = self.config.stat().st_mode if self.config.exists() else 0o640
        self.config.write_text(self.text)
        self.config.chmod(mode)
        areas = await examine(self.config, self.asterisk, given=True)
        return [finding for area in areas for finding in area.findings]

    async def troubles(self) -> list[Finding]:
        """Return what is not well."""
        return [each for each in await self.examine() if each.level is not Level.OK]


@asynccontextmanager
async def clinic(folder: Path, database: Path) -> AsyncIterator[Clinic]:
    """Give an installation that is right, whose program has just shown itself.

    `database`: one that is up to date, to be copied.
    """
    async with FakeAri(("PJSIP/trunk", "PJSIP/second", "PJSIP/101")) as ari, FakeAmi() as ami:
        ami.password = ari.password
        async with ScriptedSmsc() as smsc:
            password = folder / "password"
            password.write_text(f"{ari.password}\n")
            password.chmod(0o600)
            text = CONFIG.format(folder=folder, ari=ari.url, smpp=smsc.port)
            manager = AMI.format(folder=folder, port=ami.port)
            text = text.replace("\n[gateways.carrier]", manager)
            text = text.replace('["PJSIP/trunk"]', '["PJSIP/trunk", "PJSIP/second"]')
            made = Clinic(folder, ari, ami, smsc, text)
            ours = made.asterisk / "textback"
            ours.mkdir(parents=True)
            for file in [*(ROOT / "asterisk-conf").iterdir(), *(ROOT / "dialplan").iterdir()]:
                shutil.copy(file, ours)
            for name in ("ari.textback.conf", "manager.textback.conf"):
                (ours / name).chmod(0o640)
            for name, content in _FILES.items():
                (made.asterisk / name).write_text(content.format(port=ari.port))
            shutil.copy(database, made.database)
            made.database.chmod(0o600)
            async with open_store(made.store, for_running=True) as store, store.transaction() as tx:
                await tx.heartbeat("me", time.time())
            yield made
