"""`follow_ups`, `[[lines.follow_up]]` and `follow_up_consent`: what comes after the first text."""

from collections.abc import Sequence

from textback_ari.config.errors import shown
from textback_ari.config.models import FollowUpTable, LineTable
from textback_ari.config.values import duration_words
from textback_ari.messages.ready import FOLLOW_UPS
from textback_ari.rules.follow_ups import SETS, Do, FollowUpPolicy, OnlyIf, Step

Wrong = tuple[tuple[str | int, ...], str]
_LONGEST_TAG = 40


def follow_up_of(table: LineTable, wrong: list[Wrong]) -> FollowUpPolicy:
    """Return a line's steps, of its own or of a shipped set; what is wrong is added to `wrong`."""
    if table.follow_ups == "full" and table.follow_up:
        sentence = '"full" has steps of its own; leave it out, or the [[lines.follow_up]]'
        wrong.append((("follow_ups",), sentence))
    own = table.follow_ups != "off" and table.follow_up
    steps = _own_steps(table.follow_up, wrong) if own else SETS[table.follow_ups]
    policy = FollowUpPolicy(steps, table.follow_up_consent or "")
    if policy.texts and not policy.consent:
        what = "steps that text" if table.follow_up else '"full"'
        sentence = (
            f"{what} need a consent beyond the call: say in a sentence why callers agreed to more "
            'than one text, as in "callers hear it in the greeting and press 1" '
            "(docs/compliance.md#follow-ups)"
        )
        wrong.append((("follow_up_consent",), sentence))
    return policy


def _own_steps(tables: Sequence[FollowUpTable], wrong: list[Wrong]) -> tuple[Step, ...]:
    steps: list[Step] = []
    texts = 0
    for index, table in enumerate(tables):
        if steps and table.after < steps[-1].after:
            sentence = (
                f"{duration_words(table.after)} is before the step above it "
                f"({duration_words(steps[-1].after)}); write the steps in their order"
            )
            wrong.append((("follow_up", index, "after"), sentence))
        do, key = Do(table.do), ""
        if do is Do.TEXT:
            key = table.text or FOLLOW_UPS[min(texts, len(FOLLOW_UPS) - 1)]
            texts += 1
        elif table.text is not None:
            sentence = f'{shown(table.text)} belongs to a step with do = "text"'
            wrong.append((("follow_up", index, "text"), sentence))
        if do is Do.TAG and not (table.say and len(table.say) <= _LONGEST_TAG):
            sentence = (
                f'a tag needs its name, of at most {_LONGEST_TAG} characters: say = "nurture"'
            )
            wrong.append((("follow_up", index, "say"), sentence))
        if do is Do.TEXT and table.say is not None:
            sentence = "belongs to other steps; what a text says stands in [lines.texts]"
            wrong.append((("follow_up", index, "say"), sentence))
        only_if = frozenset(OnlyIf(each) for each in table.only_if)
        for pair in ({OnlyIf.CALLED, OnlyIf.NOT_CALLED}, {OnlyIf.NEW, OnlyIf.CONTACTED}):
            if pair <= only_if:
                both = " and ".join(sorted(shown(each) for each in pair))
                wrong.append((("follow_up", index, "only_if"), f"{both} never hold together"))
        steps.append(Step(do, table.after, key, table.say or "", only_if))
    return tuple(steps)
