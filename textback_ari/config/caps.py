"""From the tables of caps to a line's limits."""

from textback_ari.config.models import CapsTable, LineCapsTable
from textback_ari.rules.limits import Cap, Limits


def limits_of(shared: CapsTable, own: LineCapsTable) -> Limits:
    """Return the limits of a line: those that all lines share, and its own."""
    return Limits(
        caller=Cap(shared.caller_per_minute, shared.caller_per_hour, shared.caller_per_day),
        prefix=Cap(shared.prefix_per_minute, shared.prefix_per_hour, shared.prefix_per_day),
        line=Cap(own.per_minute, own.per_hour, own.per_day),
        all=Cap(shared.per_minute, shared.per_hour, shared.per_day),
        line_parts_per_day=own.parts_per_day,
        parts_per_day=shared.parts_per_day,
        line_abnormal_per_minute=own.abnormal_per_minute,
        abnormal_per_minute=shared.abnormal_per_minute,
        refused_percent=shared.refused_percent,
        refused_least=shared.refused_least,
        open_for=shared.open_for,
    )


def contradiction(table: CapsTable | LineCapsTable) -> str | None:
    """Return what is wrong with `abnormal_per_minute` beside the other caps, if anything is."""
    if table.abnormal_per_minute > table.per_minute:
        return None
    return (
        f"{table.abnormal_per_minute} is not more than per_minute ({table.per_minute}); texting"
        " would stop altogether before that cap is reached"
    )
