"""Limits that no test reaches by chance."""

from textback_ari.rules.limits import Cap, Limits

_MANY = 1_000_000
ROOMY = Limits(
    caller=Cap(_MANY, _MANY, _MANY),
    prefix=Cap(_MANY, _MANY, _MANY),
    line=Cap(_MANY, _MANY, _MANY),
    all=Cap(_MANY, _MANY, _MANY),
    line_parts_per_day=_MANY,
    parts_per_day=_MANY,
    line_abnormal_per_minute=_MANY,
    abnormal_per_minute=_MANY,
    refused_least=_MANY,
)
"""Nothing is capped, and no circuit opens."""
