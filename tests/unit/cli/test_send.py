"""`textback send`, run as a user runs it; the program that sends is not running."""

import asyncio
import json
import sys
import time
from pathlib import Path

import pytest

from tests.unit.cli.program import CONFIG, Desk
from textback_ari.cli import main
from textback_ari.messages.states import InDoubt, State
from textback_ari.ports import Submitted
from textback_ari.store import StoreSettings, open_store

pytestmark = pytest.mark.timeout(180)
ANNE = "+12015550123"


async def made(folder: Path) -> None:
    """Make the database."""
    async with open_store(StoreSettings(f"sqlite:///{folder}/textback.db"), for_running=True):
        pass


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """Return a good configuration with a database, as a first `textback run` leaves it."""
    (tmp_path / "password").write_text("secret\n")
    await made(tmp_path)
    return Desk(tmp_path, CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))


async def put_in_doubt(desk: Desk, message: int) -> None:
    """Let a text be in doubt, as after a lost connection."""
    url = f"sqlite:///{desk.folder}/textback.db"
    now, why = time.time(), "the connection was lost"
    async with (
        open_store(StoreSettings(url), for_running=True) as store,
        store.transaction() as tx,
    ):
        await tx.lock_due(now, 10, frozenset({"carrier"}))
        await tx.start_sending([message], "me", now)
        answer = Submitted(
            message_id=message,
            gateway="carrier",
            state=State.IN_DOUBT,
            results={0: InDoubt(why)},
            why=why,
            retry_parts=(),
            next_try_at=None,
            at=now,
            attempt=1,
        )
        assert await tx.record_submitted(answer, "me")


async def test_a_text_is_shown_and_written(desk: Desk) -> None:
    """What it costs and by which way it goes is shown; without the program it waits, in words."""
    said = await desk.textback("send", "(201) 555-0123", "Kim here, we\u2019re on our way", "--yes")
    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines() == [
        f"to {ANNE} from +12125550100 by carrier (1 part, GSM 7-bit):",
        "  Kim here, we're on our way",
        "text 1: it leaves when `textback run` runs, within the hour",
    ]
    told = json.loads((await desk.textback("send", ANNE, "☎" * 71, "-y", "--json")).out)
    assert (told["state"], told["parts"], told["encoding"]) == ("scheduled", 2, "ucs2")
    assert (told["to"], told["line"], told["running"]) == (ANNE, "+12125550100", False)


async def test_an_opt_out_is_told(desk: Desk) -> None:
    """Who opted out is not texted, and the exit status is 1."""
    await desk.textback("optout", "add", ANNE)
    said = await desk.textback("send", ANNE, "Hello", "--yes")
    assert (said.status, said.err) == (1, "textback: the caller asked not to be texted\n")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("send",), "say a number and a text"),
        (("send", ANNE), "say a number and a text"),
        (("send", ANNE, "Hello", "--again", "1", "--yes"), "say a number and a text"),
        (("send", ANNE, "Hello"), "nobody can be asked here"),
        (("send", "nobody", "Hello", "--yes"), "is not a telephone number"),
        (("send", ANNE, "Hello", "--yes", "--gateway", "x"), "there are carrier"),
        (("send", ANNE, "Hello", "--yes", "--line", "+12125550199"), "is no line"),
    ],
)
def test_wrong_usage(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    why: str,
) -> None:
    """Each mistake is a sentence and status 2."""
    (tmp_path / "password").write_text("secret\n")
    config = tmp_path / "textback.toml"
    config.write_text(CONFIG.format(folder=tmp_path, ari="http://127.0.0.1:9", smpp=9))
    asyncio.run(made(tmp_path))
    monkeypatch.setattr(sys, "argv", ["textback", *words, "--config", str(config)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert why in capsys.readouterr().err


async def test_a_text_in_doubt_is_sent_again(desk: Desk) -> None:
    """`--again` writes the same words anew, once."""
    await desk.textback("send", ANNE, "Hello", "--yes")
    said = await desk.textback("send", "--again", "1", "--yes")
    assert (said.status, said.err) == (
        1,
        "textback: text 1 cannot be sent again: it is still scheduled\n",
    )
    await put_in_doubt(desk, 1)
    said = await desk.textback("send", "--again", "1", "--yes")
    assert said.status == 0
    assert said.out.splitlines()[1:] == [
        "  Hello",
        "text 2: it leaves when `textback run` runs, within the hour",
    ]
    assert "as text 2" in (await desk.textback("send", "--again", "1", "--yes")).err
