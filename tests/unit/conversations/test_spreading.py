"""Who is told of what, and when."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.conversations.stories import LINE, NOW, ZONE, event, missed, said
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.spreading import digest, spread, told_as, urgent_notices
from textback_ari.conversations.stories import CallTold, Story
from textback_ari.conversations.team import Channel, Hook, Member, Team, Way
from textback_ari.private import CallerName
from textback_ari.rules.hours import WeeklyHours
from textback_ari.rules.reasons import Reason

DAYTIME = WeeklyHours.parse({"mon-fri": "08:00-17:00"})
"""NOW is a Friday, 03:00: nobody on these hours is on duty for five hours."""


def member(name: str = "Anne", **given: Any) -> Member:
    """Return a person with an e-mail address."""
    about: dict[str, Any] = {"name": name, "zone": ZONE, "email": f"{name.lower()}@x.example"}
    return Member(**(about | given))


def team(*members: Member, hooks: tuple[Hook, ...] = ()) -> Team:
    """Return a team."""
    return Team(members, hooks, link="https://x.example/{conversation}", lines=(LINE,))


def told(story: Story, whole: Team) -> dict[str, float]:
    """Return who is told, and after how many seconds."""
    return {n.person: n.due_at - NOW for n in spread(story, whole, NOW)}


def test_each_person_is_told_by_each_way() -> None:
    """E-mail and extension hear of the person's events; the telephone of some of them."""
    anne = member(extension="main:PJSIP/101", phone="+12125550177")
    ways = [n.way.channel for n in spread(missed(), team(anne), NOW)]
    assert ways == [Channel.EMAIL, Channel.SIP]
    ways = [n.way.channel for n in spread(said(EventKind.REPLY), team(anne), NOW)]
    assert ways == [Channel.EMAIL, Channel.SIP, Channel.SMS]


def test_events_and_lines_choose_who_is_told() -> None:
    """Nobody hears of events or lines that are not theirs; what is of no line is everybody's."""
    whole = team(
        member("Anne", events=frozenset({EventKind.REPLY})),
        member("Ben", lines=frozenset({"+12125550101"})),
        member("Eve", lines=frozenset({LINE})),
    )
    assert told(missed(), whole) == {"Eve": 0.0}
    down = Story(1, event(EventKind.GATEWAY_DOWN, business=None, line=None, caller=None))
    assert told(down, whole) == {"Ben": 0.0, "Eve": 0.0}


def test_whoever_is_off_duty_is_told_as_duty_begins() -> None:
    """Notices wait for the hours of duty, and are then parts of a digest."""
    (notice,) = spread(missed(), team(member(hours=DAYTIME)), NOW)
    assert notice.due_at - NOW == 5 * 3600.0
    assert notice.lane == ""


def test_a_digest_collects_to_the_full_hour() -> None:
    """All notices of an hour are due at its end."""
    anne = member(digest=3600.0)
    dues = {spread(missed(), team(anne), NOW + s)[0].due_at - NOW for s in (0.0, 1.0, 3599.0)}
    assert dues == {3600.0}


def test_the_same_way_is_told_once() -> None:
    """Two entries of one person that both fit make one notice."""
    assert len(spread(missed(), team(member(), member(events=frozenset(EventKind))), NOW)) == 1


def test_blocked_and_spam_are_told_to_machines_only() -> None:
    """People are not woken by callers who are blocked; webhooks hear of every event."""
    call = missed().call
    assert call
    whole = team(member(), hooks=(Hook("crm"),))
    for reason in (Reason.BLOCKED, Reason.SPAM_SUSPECTED, Reason.INTERNAL):
        story = missed(call=replace(call, reason=reason), text=None)
        assert told(story, whole) == {"crm": 0.0}
    assert set(told(missed(call=replace(call, reason=Reason.COOLDOWN)), whole)) == {"Anne", "crm"}


def test_urgent_is_left_to_the_escalation_but_for_machines() -> None:
    """`spread` tells webhooks of an urgent text, and leaves people to the escalation."""
    whole = team(member(hours=DAYTIME, digest=3600.0), hooks=(Hook("crm"),))
    story = said(EventKind.URGENT)
    assert told(story, whole) == {"crm": 0.0}
    (notice,) = urgent_notices(story, whole, whole.members, (), NOW)
    assert (notice.due_at, notice.urgent) == (NOW, True)
    assert notice.lane.endswith("|7!")


def test_a_text_is_not_told_twice_as_two_things() -> None:
    """Who is told that a text is urgent is not told that it came in; who is not, is."""
    anne = member()
    ben = member("Ben", events=frozenset({EventKind.REPLY}))
    reply = Story(1, event(EventKind.REPLY, message_id=5))
    urgent = Story(2, event(EventKind.URGENT, message_id=5))
    also = told_as([reply, urgent])
    assert also == {5: frozenset({EventKind.URGENT})}
    notices = spread(reply, team(anne, ben, hooks=(Hook("crm"),)), NOW, also[5])
    assert [n.person for n in notices] == ["crm", "Ben"]


def test_a_webhook_is_json_with_type_timestamp_and_data() -> None:
    """What a program needs is in the body; a hostile name is text in it."""
    story = missed(name=CallerName('"}\x00\u202e'))
    (notice,) = spread(story, team(hooks=(Hook("crm"),)), NOW)
    assert notice.way == Way(Channel.WEBHOOK, "crm")
    said_ = json.loads(notice.body.text)
    assert said_["type"] == "missed_call"
    assert said_["timestamp"] == "2027-01-15T08:00:00.000Z"
    assert said_["data"]["caller"] == "+12015550123"
    assert said_["data"]["name"] == '"}\x00\u202e'
    assert said_["data"]["call"]["calls_this_week"] == 3
    assert said_["data"]["link"] == "https://x.example/7"


def test_notices_of_a_conversation_stand_in_one_lane() -> None:
    """Order is kept for each way and conversation, and not between conversations."""
    whole = team(member("Anne"), member("Ben"))
    one, two = spread(missed(), whole, NOW)
    other, _ = spread(missed(conversation=8), whole, NOW)
    assert len({one.lane, two.lane, other.lane}) == 3
    assert spread(said(EventKind.REPLY), whole, NOW)[0].lane == one.lane


def test_a_digest_is_bounded_on_a_telephone() -> None:
    """A telephone gets the first few lines and a count, an e-mail all of them."""
    shorts = [f"Missed call {n}" for n in range(40)]
    subject, body = digest(["Acme: +1 201-555-0123"] * 40, shorts, Channel.SMS)
    assert body.endswith("- and 36 more")
    subject, body = digest(["Acme: +1 201-555-0123"] * 40, shorts, Channel.EMAIL)
    assert subject == "Acme: 40 notices"
    assert body.endswith("- Missed call 39")


@given(
    st.floats(0, 4e9),
    st.sampled_from([0.0, 300.0, 3600.0, 86_400.0]),
    st.booleans(),
    st.sampled_from(list(EventKind)),
)
def test_nobody_is_told_too_early_or_never(
    now: float, every: float, has_hours: bool, kind: EventKind
) -> None:
    """A notice is due from now on, at a time on duty, within a digest and a week."""
    anne = member(digest=every, hours=DAYTIME if has_hours else None, events=frozenset(EventKind))
    for notice in spread(said(kind), team(anne), now):
        assert now <= notice.due_at <= now + every + 8 * 86_400.0
        assert anne.on_duty(notice.due_at)
        assert bool(notice.lane) == (notice.due_at == now and not every)


def test_a_call_that_nobody_knows_of_is_told_all_the_same() -> None:
    """An event without its circumstances makes a notice."""
    bare = Story(1, event(EventKind.MISSED_CALL, caller=None, line=None))
    (notice,) = spread(bare, team(member()), NOW)
    assert "an unknown number" in notice.body.text
    assert notice.line == LINE


def test_a_call_in_a_story_may_lack_its_cause() -> None:
    """Evidence that was lost leaves a sentence that can be read."""
    bare = missed(call=CallTold(NOW, 0.0, None, None, None))
    (notice,) = spread(bare, team(member()), NOW)
    assert "no more is known" in notice.body.text
