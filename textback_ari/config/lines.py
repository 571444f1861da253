"""From a line's table to its policy, with what only shows when its settings are taken together."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from textback_ari.calendars import CalendarError, CalendarFiles
from textback_ari.config.callback import callback_of
from textback_ari.config.caps import contradiction, limits_of
from textback_ari.config.errors import nearest, shown
from textback_ari.config.follow_ups import follow_up_of
from textback_ari.config.keywords import wrong_keywords
from textback_ari.config.models import CapsTable, LineTable, SpanTable
from textback_ari.config.routing import (
    RouteTable,
    routes_of,
    wrong_gateways,
    wrong_routes,
    wrong_senders,
)
from textback_ari.config.spam import spam_of
from textback_ari.config.texts import line_texts, wrong_texts
from textback_ari.config.values import BY_CALLER, duration_words
from textback_ari.messages.languages import Language, language_of
from textback_ari.rules.dates import Span
from textback_ari.rules.numbers import region_of
from textback_ari.rules.openings import Openings
from textback_ari.rules.policy import Contacts, LinePolicy, StopAnswers
from textback_ari.rules.quiet import Quiet, QuietPolicy

Wrong = tuple[tuple[str | int, ...], str]
"""A place in a line's table, and a sentence that says what is wrong there."""

_APPOINTMENT = "appointment"
"""The ready texts that ask callers for times."""


def read_line(
    table: LineTable,
    gateways: Collection[str],
    calendars: CalendarFiles,
    caps: CapsTable,
    routes: Sequence[RouteTable] = (),
) -> tuple[LinePolicy, list[Wrong]]:
    """Return what a line's table says, and what is wrong with it: place in the table, sentence.

    `gateways`: the names of those that there are. `calendars`: reads the files that lines name.
    `caps` and `routes`: what all lines share; what is wrong with those is not told here.
    """
    wrong: list[Wrong] = []
    exceptions = _exceptions(table, calendars, wrong)
    longest = table.delay + table.delay_jitter
    if longest >= table.give_up_after:
        told = "delay" if not table.delay_jitter else "delay and delay_jitter together"
        sentence = (
            f"{duration_words(table.give_up_after)} is not more than {told} "
            f"({duration_words(longest)})"
        )
        wrong.append((("give_up_after",), sentence))
    wrong += wrong_gateways(tuple(dict.fromkeys(table.gateways)), gateways, ("gateways",))
    wrong += wrong_routes(table.routes, gateways)
    language = _language_of(table)
    if contradicts := contradiction(table.caps):
        wrong.append((("caps", "abnormal_per_minute"), contradicts))
    policy = LinePolicy(
        number=table.number,
        business=table.business,
        timezone=table.timezone,
        country=region_of(table.number) or "",
        dids=tuple(table.dids),
        campaign=table.campaign or "",
        agent=table.agent or "",
        gateways=tuple(dict.fromkeys(table.gateways)),
        routes=routes_of(table.routes),
        common_routes=routes_of(routes),
        failover_after=table.failover_after,
        sender=table.sender or "",
        senders=table.senders,
        text_numbers=tuple(dict.fromkeys(table.text_numbers)),
        delay=table.delay,
        delay_jitter=table.delay_jitter,
        give_up_after=table.give_up_after,
        text_on=frozenset(table.text_on),
        text_after_voicemail=table.text_after_voicemail,
        cooldown=table.cooldown,
        in_conversation_for=table.in_conversation_for,
        loop_guard_for=table.loop_guard_for,
        limits=limits_of(caps, table.caps),
        quiet=QuietPolicy(
            do=Quiet(table.quiet_hours),
            texting=table.texting_hours,
            places=table.texting_hours_in,
            hold_give_up_after=table.hold_give_up_after,
        ),
        min_ring=table.min_ring,
        spam=spam_of(table.spam),
        callback_within=table.callback_within,
        callback=callback_of(table.callback),
        hours=table.hours.week if table.hours else None,
        exceptions=exceptions,
        closed_by=tuple(dict.fromkeys(table.closed_by)),
        opt_out_line=None if table.opt_out_line is None else table.opt_out_line.strip(),
        known_contacts=Contacts(table.known_contacts),
        countries=frozenset(table.countries),
        language=language,
        language_by_caller=table.language == BY_CALLER,
        transliterate=table.transliterate,
        texts=line_texts(table.texts, table.text_set, language),
        stop_answered_by=StopAnswers(table.stop_answered_by),
        keywords=table.keywords,
        follow_up=follow_up_of(table, wrong),
        appointments=table.text_set == _APPOINTMENT
        if table.appointments is None
        else table.appointments,
        desk_extension=table.desk_extension or "",
        paused=bool(table.paused),
        paused_until=_end_of_pause(table),
        pause_switch=table.pause_switch or "",
        dry_run=table.dry_run,
    )
    wrong += wrong_senders(policy, gateways)
    wrong += wrong_texts(policy, table.texts)
    wrong += wrong_keywords(policy)
    return policy, wrong


def _exceptions(table: LineTable, calendars: CalendarFiles, wrong: list[Wrong]) -> Openings:
    """Return what departs from the week's hours; what is wrong is added to `wrong`."""
    holidays = table.holidays
    if table.holidays_open and holidays is None:
        wrong.append((("holidays_open",), "has no effect without holidays"))
    elif table.holidays_open and holidays is not None:
        known = {name.casefold(): name for name in holidays.names()}
        for name in table.holidays_open:
            if name.casefold() not in known:
                hint = nearest(name, known.values())
                sentence = f"{shown(name)} is no public holiday there; {hint}"
                wrong.append((("holidays_open",), sentence))
        is_open = {known.get(name.casefold(), name) for name in table.holidays_open}
        holidays = replace(holidays, open_on=frozenset(is_open))
    closed: tuple[Span, ...] = ()
    if table.calendar_file is not None:
        try:
            closed = calendars.closed_times(table.calendar_file, table.timezone)
        except CalendarError as error:
            wrong.append((("calendar_file",), f"{shown(table.calendar_file)} {error}"))
            closed = calendars.last_good(table.calendar_file, table.timezone)
    return Openings(
        special=table.hours.special if table.hours else (),
        holidays=holidays,
        closures=_spans("closures", table.closures, table.timezone, wrong),
        openings=_spans("openings", table.openings, table.timezone, wrong),
        calendar=closed,
    )


def _spans(
    key: str, tables: Sequence[SpanTable], zone: ZoneInfo, wrong: list[Wrong]
) -> tuple[Span, ...]:
    found: list[Span] = []
    for index, table in enumerate(tables):
        if table.on is not None and table.starts is None and table.ends is None:
            starts = ends = table.on
        elif table.on is None and table.starts is not None and table.ends is not None:
            starts, ends = table.starts, table.ends
        else:
            sentence = 'has either "on" (a whole day) or both "starts" and "ends"'
            wrong.append(((key, index), sentence))
            continue
        # A whole day begins at its 00:00 and ends at that of the next.
        start = _instant(starts, zone, days=0)
        end = _instant(ends, zone, days=1)
        if end <= start:
            wrong.append(((key, index), "ends before it starts"))
        found.append(Span(start, end, (table.why or "")[:80]))
    return tuple(found)


def _instant(at: date, zone: ZoneInfo, *, days: int) -> float:
    if not isinstance(at, datetime):
        at = datetime.combine(at + timedelta(days=days), time())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).timestamp()


def _end_of_pause(table: LineTable) -> float | None:
    """Return when the pause ends by itself; a time without an offset is on the line's own clock."""
    end = table.paused
    if not isinstance(end, datetime):
        return None
    return (end if end.tzinfo else end.replace(tzinfo=table.timezone)).timestamp()


def _language_of(table: LineTable) -> Language:
    """Return the language that a line writes in where the caller's own is not asked for."""
    if table.language and table.language != BY_CALLER:
        return Language(table.language)
    return language_of(region_of(table.number)) or Language.EN
