"""A database with a story of each kind, for what the commands show."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.fakes.own_texts import own_texts
from textback_ari.calls.call import FinishedCall, Gap, Step
from textback_ari.calls.outcome import Cause, Ending, Kind, Outcome
from textback_ari.messages.states import Accepted, PartResult, ReceiptState, Refused, State
from textback_ari.ports import CallerKey, Decided, Decision, Receipt, Submitted
from textback_ari.private import CallerName, Number, RawNumber
from textback_ari.rules.decide import decide
from textback_ari.rules.lines import Lines
from textback_ari.rules.numbers import NotANumber, read_number
from textback_ari.rules.policy import LinePolicy
from textback_ari.rules.verdict import Facts
from textback_ari.store import SqlStore, StoreSettings, open_store

LINE = LinePolicy(
    number=Number("+12125550100"),
    business="Acme Plumbing",
    timezone=ZoneInfo("America/New_York"),
    country="US",
    dids=("2125550100",),
    agent="Sam",
    gateways=("carrier",),
)
T0 = 1_767_623_730.0
"""2026-01-05 14:35:30 UTC."""
MISSED = Outcome(Kind.MISSED, Cause.NO_ANSWER, Ending.CALLER_HUNG_UP)
HOSTILE = (
    "\x1b]0;pwned\x07\x1b[31m[red]bold[/red] \u202egnp.exe\u2066 \x9b2J \r\n"
    "'; DROP TABLE calls;-- \u2028${SHELL} ☎️ " + "9" * 5000
)
"""Escapes, markup, bidirectional overrides, line breaks, SQL, shell, emoji, 5,000 digits."""

STEPS = (
    Step(0.0, "call_began", {"trunk": "PJSIP/trunk", "did": "2125550100"}),
    Step(0.1, "dialled", {"leg": "PJSIP/101"}),
    Step(0.4, "ringing", {"leg": "PJSIP/101"}),
    Step(20.1, "leg_no_answer", {"leg": "PJSIP/101"}),
    Step(20.1, "ended", {}),
)


def call(channel: str, caller: str = "+12015550123", **changes: object) -> FinishedCall:
    """Return a call that rang 20 s; `changes` as the fields are named."""
    known = FinishedCall(
        pbx="main",
        channel_id=channel,
        trunk="PJSIP/trunk",
        caller=RawNumber(caller),
        caller_name=CallerName("Anne"),
        presentation="allowed",
        did="2125550100",
        tag=None,
        started_at=T0 - 20.0,
        ended_at=T0,
        rang_for=19.7,
        talked_for=0.0,
        outcome=MISSED,
        evidence=STEPS,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


class Recorder:
    """Puts calls and texts into a database as the program would."""

    def __init__(self, store: SqlStore) -> None:
        """Write to this store."""
        self._store = store

    async def decided(self, finished: FinishedCall, line: LinePolicy = LINE) -> Decided:
        """Decide a call and store it."""
        number = read_number(finished.caller, line.country)
        key = None if isinstance(number, NotANumber) else CallerKey(line.business, number)
        known = Lines([line]).find(finished.did)
        at = finished.ended_at + 0.1
        async with self._store.transaction([key] if key else []) as tx:
            facts = (await tx.facts([key]))[key] if key else Facts()
            verdict = decide(known, frozenset(), finished, facts, at, 0.0)
            [stored] = await tx.save(
                [
                    Decision(
                        finished,
                        known.number.e164 if known else None,
                        known.business if known else None,
                        line.gateways,
                        verdict,
                        at,
                        line.campaign,
                    )
                ]
            )
        return stored

    async def sent(
        self, message: int, due: float, *results: PartResult, state: State = State.SENT
    ) -> None:
        """Send a text at its time, with these results for its parts."""
        async with self._store.transaction() as tx:
            await tx.lock_due(due, 100, frozenset(LINE.gateways))
            await tx.start_sending([message], "me", due)
            why = next((r.why for r in results if isinstance(r, Refused)), None)
            parts = dict(enumerate(results))
            await tx.record_submitted(
                Submitted(message, "carrier", state, parts, why, (), None, due + 0.2, 1), "me"
            )

    async def delivered(self, carrier_id: str, at: float) -> None:
        """Store a receipt."""
        async with self._store.transaction() as tx:
            await tx.record_receipt(
                Receipt("carrier", carrier_id, ReceiptState.DELIVERED, None, at)
            )

    async def gap(self, gap: Gap) -> None:
        """Store a gap."""
        async with self._store.transaction() as tx:
            await tx.record_gap(gap)


async def record(database: Path) -> Sequence[int]:
    """Fill a database with a call of each kind; returns their numbers, in order."""
    ids: list[int] = []
    async with open_store(StoreSettings(f"sqlite:///{database}"), for_running=True) as store:
        recorder = Recorder(store)
        told = await recorder.decided(call("1767623710.17"))
        assert told.message_id is not None
        await recorder.sent(told.message_id, T0 + 40.0, Accepted("0A1B2C"))
        await recorder.delivered("0A1B2C", T0 + 42.5)
        ids.append(told.call_id)
        later = T0 + 600.0
        again = call("1767624310.18", started_at=later - 5.0, ended_at=later)
        ids.append((await recorder.decided(again)).call_id)
        ids.append(
            (
                await recorder.decided(
                    call(
                        "1767624410.19",
                        "+12015550124",
                        started_at=later + 60.0,
                        ended_at=later + 180.0,
                        outcome=Outcome(Kind.ANSWERED),
                        talked_for=95.0,
                    )
                )
            ).call_id
        )
        withheld = call("1767624510.20", presentation="prohib_not_screened", started_at=later + 200)
        ids.append((await recorder.decided(withheld)).call_id)
        lost = Outcome(Kind.UNKNOWN, missing=("how it ended: nobody was watching",))
        gone = call("1767624610.21", "+12015550125", outcome=lost, started_at=later + 300.0)
        ids.append((await recorder.decided(gone)).call_id)
        refused = await recorder.decided(
            call(
                "1767624710.22",
                "+12015550126",
                outcome=Outcome(Kind.MISSED, Cause.VOICEMAIL_ONLY, Ending.VOICEMAIL_EMPTY),
                started_at=later + 400.0,
            )
        )
        assert refused.message_id is not None
        await recorder.sent(
            refused.message_id,
            T0 + 40.0,
            Refused("the destination is barred (ESME_RINVDSTADR)"),
            state=State.FAILED,
        )
        ids.append(refused.call_id)
        await recorder.gap(Gap("main", later - 100, later - 40, "the PBX closed the connection"))
    return ids


async def record_hostile(database: Path) -> Sequence[int]:
    """Fill a database with calls whose every string a caller or carrier chose."""
    line = replace(LINE, texts=own_texts(no_answer="x" * 400))
    evidence = (
        Step(0.0, "call_began", {"trunk": HOSTILE, "did": HOSTILE}),
        Step(1.0, "variable", {"name": HOSTILE, "value": HOSTILE}),
        Step(2.0, "something_new", {"field": HOSTILE, "{0}": "{1}"}),
    )
    ids: list[int] = []
    async with open_store(StoreSettings(f"sqlite:///{database}"), for_running=True) as store:
        recorder = Recorder(store)
        odd = call(
            "1.1",
            HOSTILE,
            caller_name=CallerName(HOSTILE),
            tag=HOSTILE,
            linkedid=HOSTILE,
            evidence=evidence,
        )
        ids.append((await recorder.decided(odd, line)).call_id)
        ids.append(
            (await recorder.decided(replace(odd, channel_id="1.2", did=HOSTILE), line)).call_id
        )
        told = await recorder.decided(
            replace(odd, channel_id="1.3", caller=RawNumber("+12015550123")), line
        )
        assert told.message_id is not None
        await recorder.sent(
            told.message_id, T0 + 40.0, Refused(HOSTILE), Accepted(HOSTILE), state=State.SENT
        )
        ids.append(told.call_id)
        await recorder.gap(Gap("main", T0 - 100.0, T0 - 40.0, HOSTILE))
    return ids
