"""What a follow-up did and is to do, in lines."""

from collections.abc import Iterator

from textback_ari.cli.words import day_and_time
from textback_ari.conversations.follow_up import ENDINGS, SKIPS, Ended, Skipped
from textback_ari.ports import KnownFollowUp


def what_follows(each: KnownFollowUp) -> Iterator[str]:
    """Yield a line for each step of a follow-up, and one for its end where it has ended."""
    for step in each.taken:
        why = f": {SKIPS[Skipped(step.why)]}" if step.why else ""
        yield f"{day_and_time(step.at)}  {step.do} {step.outcome}{why}"
    if each.why:
        left = ", ".join(step.do for step in each.to_come)
        never = f"; not taken: {left}" if left else ""
        yield f"{day_and_time(each.ended_at or 0.0)}  ended: {ENDINGS[Ended(each.why)]}{never}"
        return
    for number, planned in enumerate(each.to_come):
        if planned.at is not None:
            when = "next" if number == 0 else "then, not before"
            yield f"{day_and_time(planned.at)}  {when}: {planned.do}"
