"""The trace of a decision: every rule in its order, with what it saw and said."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table

from textback_ari.cli.words import printable, shown
from textback_ari.rules.checks import RULES
from textback_ari.rules.verdict import Check


def not_asked(trace: Sequence[Check]) -> list[str]:
    """Return the rules that were not asked any more, because one before them had decided."""
    asked = {check.rule for check in trace}
    if all(check.passed for check in trace):
        return []
    return [rule.__name__ for rule in RULES if rule.__name__ not in asked]


def trace_table(trace: Sequence[Check]) -> RenderableType:
    """Return the rules as rows: passed, the one that decided, and those not asked after it."""
    grid = Table.grid(padding=(0, 2, 0, 0), pad_edge=True)
    grid.add_column(no_wrap=True, min_width=8)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for check in trace:
        style = "" if check.passed else "red"
        mark = "  passed" if check.passed else "  STOP"
        grid.add_row(shown(mark, style), printable(check.rule, 24), shown(printable(check.saw)))
    if rest := not_asked(trace):
        grid.add_row(shown("  not asked", "dim"), "", shown(", ".join(rest), "dim"))
    return grid
