"""The buffer of what AMI tells beside ARI."""

from structlog.testing import capture_logs

from tests.fakes import ami_events
from tests.fakes.ami_events import channel, event, heard
from textback_ari.asterisk.beside import BesideAri
from textback_ari.calls.events import CallRecord, Remark


class _Clock:
    def __init__(self) -> None:
        self.at = 100.0

    def now(self) -> float:
        return self.at


def _queue_left() -> dict[str, str]:
    return heard(event("QueueCallerAbandon", channel("1.1", "PJSIP/trunk-1", "1.1")))


def test_events_come_out_once_in_order() -> None:
    """What has come is taken once, and whoever waits for it is woken."""
    beside = BesideAri("main", _Clock().now)
    woken: list[int] = []
    beside.wakes(lambda: woken.append(1))
    beside.heard(_queue_left())
    beside.heard(heard(event("Newchannel", channel("1.1", "PJSIP/trunk-1", "1.1"))))
    taken = beside.take()
    assert [type(each) for each in taken] == [Remark]
    assert beside.take() == []
    assert len(woken) == 1


def test_flood_is_bounded() -> None:
    """More than fits is left out and counted, and the memory does not grow."""
    beside = BesideAri("main", _Clock().now)
    for _ in range(10_050):
        beside.heard(_queue_left())
    assert beside.left_out == 50
    assert len(beside.take()) == 10_000


def test_records_right_after_the_start_are_left_out() -> None:
    """Of a call that ended as the listening began the first records may be missing: none count."""
    clock = _Clock()
    beside = BesideAri("main", clock.now)
    beside.heard(heard(ami_events.cdr("1.0", "NO ANSWER")))
    beside.listening(on=True)
    clock.at += 0.9
    beside.heard(heard(ami_events.cdr("1.1", "NO ANSWER")))
    clock.at += 0.2
    beside.heard(heard(ami_events.cdr("1.1", "NO ANSWER")))
    beside.heard(heard(ami_events.cdr("1.2", "NO ANSWER")))
    taken = [each.channel_id for each in beside.take() if isinstance(each, CallRecord)]
    assert taken == ["1.2"]


def test_silence_of_the_manager_is_noticed() -> None:
    """Where calls went through Local channels and AMI said nothing, the user lacks a right."""
    beside = BesideAri("main", _Clock().now)
    with capture_logs() as logs:
        beside.expected()
        beside.listening(on=True)
        for _ in range(5):
            beside.expected()
    assert [entry["event"] for entry in logs] == ["ami_tells_nothing"]
    beside.listening(on=True)
    beside.heard(_queue_left())
    with capture_logs() as logs:
        for _ in range(5):
            beside.expected()
    assert logs == []
