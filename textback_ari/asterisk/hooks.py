"""Which trunks have the dialplan hook, told from the calls that ended on them."""

from textback_ari.calls.call import FinishedCall
from textback_ari.calls.tracker import ANY_TRUNK

_FIRST_PROOF = 3
_HARDER = 8
_HARDEST = 1_536
_DIALPLAN_STEPS = frozenset({"application", "channel_up", "dialled"})


class Hooks:
    """Counts, per trunk, the calls in a row on which the hook reported.

    A trunk counts as hooked after three. One that turned out not to be must prove itself for
    longer each time, so that a hook on half of the calls does not make watching switch to and fro.
    """

    def __init__(self, trunks: frozenset[str]) -> None:
        """Begin without any proof."""
        self._trunks: frozenset[str] = frozenset() if ANY_TRUNK in trunks else trunks
        self._in_a_row: dict[str, int] = {}
        self._needed: dict[str, int] = {}

    def note(self, call: FinishedCall) -> None:
        """Take note of a call that ended.

        A call refused before the dialplan got anywhere passes no hook, and proves nothing.
        """
        if call.hooked:
            self._in_a_row[call.trunk] = self._in_a_row.get(call.trunk, 0) + 1
        elif any(step.what in _DIALPLAN_STEPS for step in call.evidence):
            if self._proved(call.trunk):
                needed = self._needed.get(call.trunk, _FIRST_PROOF)
                self._needed[call.trunk] = min(needed * _HARDER, _HARDEST)
            self._in_a_row[call.trunk] = 0

    @property
    def everywhere(self) -> bool:
        """Return whether every watched trunk has the hook.

        Never with `*`: the next call may come over a trunk that had none so far, and could only be
        understood from what a narrow filter leaves out.
        """
        return bool(self._trunks) and all(self._proved(trunk) for trunk in self._trunks)

    def _proved(self, trunk: str) -> bool:
        return self._in_a_row.get(trunk, 0) >= self._needed.get(trunk, _FIRST_PROOF)
