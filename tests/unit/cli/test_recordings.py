"""`textback record` and `textback replay`, as their user sees them."""

import asyncio
import json
import signal
import stat
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.fakes import ari_stories
from tests.fakes.ari_server import FakeAri
from tests.fakes.ari_stories import Story
from tests.unit.calls.following import SETTINGS
from tests.unit.cli.program import SECONDS, TEXTBACK, Desk, textback
from tests.unit.cli.terminal import COLOUR, COLUMNS, on_terminal, unfit
from tests.unit.streams.hostile import AT, Hostile, Secrets, filled
from tests.unit.streams.replaying import lines_of
from textback_ari.asterisk.streams import file

HOSTILE = Secrets(
    ["\x1b[31m" + "9" * 60, "+12015550123", "0"],
    ["[red]Zoë\u202e\x9b2J", "\N{TELEPHONE SIGN}\ufe0f" * 30, "\r\n\x00"],
)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Give a recording of three calls, the second of which was answered."""
    events = [
        *ari_stories.no_answer(Story(1)).decoded(),
        *ari_stories.answered(Story(2), talk=4).decoded(),
        *ari_stories.voicemail(Story(3), left=True).decoded(),
    ]
    path = tmp_path / "recording.jsonl"
    path.write_bytes(lines_of(events, SETTINGS))
    return path


async def test_a_recording_is_made_and_replayed(desk: Desk, ari: FakeAri) -> None:
    """Ctrl-C ends a recording; its calls are told, its numbers are others, nobody else reads it."""
    path = desk.folder / "recording.jsonl"
    (desk.folder / "textback.toml").write_text(desk.text)
    process = await asyncio.create_subprocess_exec(
        *(TEXTBACK, "record", str(path), "--config", str(desk.folder / "textback.toml")),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        await ari.until(
            lambda: bool(ari.applications.get("textback-record", {}).get("bridge_ids")),
            within=SECONDS,
        )
        await ari.tell(ari_stories.no_answer(Story(start=ari.now() - 9)))
        async with asyncio.timeout(SECONDS):
            while b"ChannelDestroyed" not in path.read_bytes():  # noqa: ASYNC110 - files tell nobody
                await asyncio.sleep(0.01)
        process.send_signal(signal.SIGINT)
        async with asyncio.timeout(SECONDS):
            out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, err
    assert out.decode().startswith("Recorded 1 call, ")
    assert f"textback replay {path}" in out.decode()
    assert f"Recording PBX main into {path}; Ctrl-C ends it.\n" in err.decode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert b"2015550123" not in path.read_bytes()
    replayed = await textback("replay", str(path))
    assert replayed.status == 0
    assert "Outcome: missed (no_answer, pbx_hung_up)" in replayed.out
    assert "Call 1: +1000000000" in replayed.out


async def test_a_recording_ends_by_itself(desk: Desk) -> None:
    """`--for` ends a recording in which nothing happened, and says so."""
    path = desk.folder / "recording.jsonl"
    said = await desk.textback("record", str(path), "--for", "1s")
    assert said.status == 0, said.err
    size = path.stat().st_size  # of the file's head alone
    expected = f"Recorded 0 calls, {size / 1e3:.0f} kB in 00:01 (the time was over)."
    assert said.out.startswith(expected)
    replayed = await textback("replay", str(path))
    assert "No call ended in this recording." in replayed.out


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("--pbx", "other"), 2, "--pbx: there is no PBX 'other'; there are main"),
        (("--for", "soon"), 2, '--for: "soon" is not a duration; write "40s"'),
        (("--for", "0s"), 2, "--for: must be at least 1s"),
        (("--max-size", "big"), 2, "--max-size: 'big' is not a size; write \"500kB\""),
        (("--max-size", "0MB"), 2, "--max-size: '0MB' is not a size"),
    ],
)
async def test_what_cannot_be_understood_is_said(
    desk: Desk, words: tuple[str, ...], status: int, sentence: str
) -> None:
    """A wrong option ends with status 2 and a sentence that names it."""
    said = await desk.textback("record", *words)
    assert (said.status, said.out) == (status, "")
    assert sentence in said.err


async def test_a_file_is_never_written_over(desk: Desk) -> None:
    """A file that is there stays as it is."""
    path = desk.folder / "there"
    path.write_text("mine")
    said = await desk.textback("record", str(path), "--for", "1s")
    assert said.status == 1
    assert f"{path} is there already; name another file" in said.err
    assert path.read_text() == "mine"


async def test_a_folder_that_is_not_there_is_told(desk: Desk) -> None:
    """A file that cannot be made is told in a sentence."""
    said = await desk.textback("record", str(desk.folder / "no" / "where"), "--for", "1s")
    assert said.status == 1
    assert "cannot be written: no such file or directory" in said.err


async def test_a_pbx_that_refuses_is_told(desk: Desk, ari: FakeAri) -> None:
    """A wrong password ends at once, before there is a file."""
    ari.password = "another"
    said = await desk.textback("record", str(desk.folder / "recording"), "--for", "5s")
    assert said.status == 1
    assert "the ARI user 'textback' or its password is wrong" in said.err
    assert not (desk.folder / "recording").exists()


async def test_each_call_is_told(recording: Path) -> None:
    """Each call has its number, its ladder and its outcome, in the order of their ends."""
    said = await textback("replay", str(recording))
    wanted = [
        "Asterisk 22.10.1, recorded by textback",
        "Call 1: +10000000001 called 0000000002",
        "PJSIP/101 rang",
        "Outcome: missed (no_answer, pbx_hung_up)",
        "Call 2:",
        "Outcome: answered",
        "Call 3:",
        "Outcome: missed (no_answer, voicemail_left)",
    ]
    places = [said.out.find(each) for each in wanted]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("call", ["2", f"{Story(2).id}", f"acme-{Story(2).id}"])
async def test_one_call_is_told(recording: Path, call: str) -> None:
    """`--call` takes the number in the replay, or the id that the PBX and the log name."""
    said = await textback("replay", str(recording), "--call", call)
    assert "Outcome: answered" in said.out
    assert "Call 1" not in said.out
    as_json = json.loads((await textback("replay", str(recording), "--call", call, "--json")).out)
    assert [each["number"] for each in as_json["calls"]] == [2]


async def test_programs_get_everything(recording: Path) -> None:
    """`--json` has every field of every call, and what the recording is."""
    told = json.loads((await textback("replay", str(recording), "--json")).out)
    assert set(told) == {"recording", "calls", "outbound", "running"}
    assert told["recording"]["asterisk"] == "22.10.1"
    assert [each["outcome"]["kind"] for each in told["calls"]] == ["missed", "answered", "missed"]
    assert told["calls"][0]["caller"] == "+10000000001"


async def test_what_is_not_there_is_told(recording: Path, tmp_path: Path) -> None:
    """A call, a file or a format that is not there ends with status 1 and a sentence."""
    (tmp_path / "other").write_text("hello\n")
    for words, sentence in (
        ((str(recording), "--call", "9"), "no call 9 ended in this recording"),
        ((str(tmp_path / "nowhere"),), "cannot be read: no such file or directory"),
        ((str(tmp_path / "other"),), "it is not a recording of textback"),
        ((str(tmp_path),), "cannot be read: is a directory"),
    ):
        said = await textback("replay", *words)
        assert (said.status, said.out.partition("\n")[2]) == (1, ""), said
        assert sentence in said.err


def _cut(recording: Path, *, before: bytes) -> None:
    whole = recording.read_bytes()
    recording.write_bytes(whole[: whole.rindex(before)])


async def test_a_recording_that_is_cut_off_says_so(recording: Path) -> None:
    """What is missing at the end of a file is named."""
    _cut(recording, before=b'"ChannelDestroyed"')
    said = await textback("replay", str(recording))
    assert f"Still in progress at its end: {Story(3).id}" in said.out
    assert "1 line could not be read" in said.out
    assert "The recording was cut off: its last line is missing" in said.out


def test_a_strangers_recording_is_fit_for_a_terminal(tmp_path: Path) -> None:
    """A recording made to do harm shows neither escapes nor lines wider than the terminal."""
    path = tmp_path / "hostile.jsonl"
    header = file.header(SETTINGS, asterisk="\x1b[2J[red]", began_at=0.0)
    lines = [file.header_line(header)]
    for seed in range(40):
        for number, template in enumerate(Hostile(seed).templates()):
            lines.append(file.event_line(filled(template, HOSTILE, AT + number)))
    story = ari_stories.no_answer(Story(1, caller=HOSTILE.numbers[0]))
    lines += [file.event_line(event) for event in story.decoded()]
    path.write_bytes(b"".join(lines))
    shown = on_terminal("replay", str(path))
    assert "Traceback" not in shown
    assert "Outcome: " in shown
    assert not unfit(shown)
    assert max(cell_len(line) for line in COLOUR.sub("", shown).splitlines()) <= COLUMNS
