"""What notices say."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.conversations.stories import NOW, ZONE, event, missed, said
from textback_ari.calls.outcome import Cause, Ending
from textback_ari.conversations.events import EventKind
from textback_ari.conversations.stories import CallTold, Story, TextTold
from textback_ari.conversations.wording import word
from textback_ari.private import Body, CallerName
from textback_ari.rules.reasons import Reason

HOSTILE = "\x1b[31mred\r\nBcc: x@y\x00\u202e<b>\u2028" + "A" * 9_000


def test_a_missed_call_tells_what_helps() -> None:
    """Caller, name, line, what happened, history and what is sent are all in it."""
    words = word(missed(), "Acme", ZONE, NOW)
    assert words.subject == "Acme: +1 201-555-0123"
    assert words.short == (
        "#7 Missed call from ANNE SMITH (+1 201-555-0123). Third this week. Text leaves at 03:00."
    )
    assert words.full == (
        "Missed call from ANNE SMITH (+1 201-555-0123) on +1 212-555-0100, at 02:59: "
        "nobody answered, it rang for 18 s.\n\n"
        "Third call this week; last texted Tuesday 03:00.\n\n"
        "Text leaves at 03:00.\n> Sorry I missed you!"
    )


def test_a_missed_call_without_a_text_tells_why() -> None:
    """Where nothing is sent the reason is there instead."""
    call = CallTold(NOW, 0.0, Cause.BUSY, Ending.VOICEMAIL_LEFT, Reason.COOLDOWN)
    story = missed(call=call, text=None, calls_this_week=1, last_texted_at=None)
    words = word(story, "Acme", ZONE, NOW)
    assert words.short.endswith("No text: the caller was texted a short while ago.")
    assert "the line was busy, a voicemail was left." in words.full
    assert "this week" not in words.full


def test_a_contact_goes_by_the_name_that_the_business_knows() -> None:
    """The business's own name for a caller beats the network's."""
    words = word(missed(contact=CallerName("Mrs Smith")), "Acme", ZONE, NOW)
    assert "Mrs Smith (+1 201-555-0123)" in words.short


@pytest.mark.parametrize("name", ["12015550123", "+1 201-555-0123", "2015550123", ""])
def test_a_number_is_no_name(name: str) -> None:
    """Where the network gives the number again for a name, the number stands once."""
    words = word(missed(name=CallerName(name)), "Acme", ZONE, NOW)
    assert words.short.startswith("#7 Missed call from +1 201-555-0123.")


def test_a_reply_tells_the_text_and_those_before() -> None:
    """The reply is quoted, and the conversation before it told in order."""
    words = word(said(EventKind.REPLY), "Acme", ZONE, NOW)
    assert words.short == "#7 Anne (+1 201-555-0123) wrote: Can you come today?"
    assert "> Can you come today?" in words.full
    assert words.full.endswith("Before that:\nat 02:59 us: Sorry I missed you!")


def test_a_reply_with_pictures_tells_the_links() -> None:
    """Links that came with a reply are told whole in the full notice, and counted in the short."""
    links = ["https://media.example/1.jpg", "https://media.example/2.jpg"]
    story = said(EventKind.REPLY)
    for told, short in ((links, "(and 2 files)"), (links[:1], "(and 1 file)")):
        with_media = replace(story, event=event(EventKind.REPLY, detail={"media": told}))
        words = word(with_media, "Acme", ZONE, NOW)
        assert words.short.endswith(short)
        assert "\n".join(told) in words.full


def test_times_for_an_appointment_are_told_as_they_were_read() -> None:
    """Beside the text stand the times that the program made of it; hostile ones are tamed."""
    story = said(EventKind.APPOINTMENT, "tue 3 or 4")
    times = ["Tuesday, March 3 at 3:00 pm", "\x1b[31mlater"]
    told = replace(story, event=replace(story.event, detail={"times": times}))
    full = word(told, "Acme", ZONE, NOW).full
    assert "Read as: Tuesday, March 3 at 3:00 pm; [31mlater." in full
    assert "> tue 3 or 4" in full
    assert "Read as" not in word(story, "Acme", ZONE, NOW).full


def test_all_notices_of_a_conversation_have_one_subject() -> None:
    """Mail programs that make threads by subject make one of a conversation; urgent stands out."""
    kinds = set(EventKind) - {EventKind.URGENT}
    assert {word(said(kind), "Acme", ZONE, NOW).subject for kind in kinds} == {
        "Acme: +1 201-555-0123"
    }
    urgent = word(said(EventKind.URGENT), "Acme", ZONE, NOW)
    assert urgent.subject == "URGENT: Acme: +1 201-555-0123"


def test_an_urgent_one_tells_who_was_told_before_and_how_to_take_it() -> None:
    """The next person knows whom nobody heard from, and what to do."""
    words = word(said(EventKind.URGENT), "Acme", ZONE, NOW, ["Ben", "Eve"])
    assert "Told before, and not taken yet: Ben, Eve." in words.full
    assert "textback take +12015550123" in words.full


def test_what_is_about_no_caller_has_its_own_subject() -> None:
    """A gateway that is down is told with its name and why."""
    about = {"part": "carrier", "why": "refused the password"}
    down = event(EventKind.GATEWAY_DOWN, business=None, line=None, caller=None, detail=about)
    words = word(Story(1, down), "Acme", ZONE, NOW)
    assert words.subject == ("Acme: The gateway carrier is down since 03:00: refused the password.")


@pytest.mark.parametrize(
    ("kind", "detail", "told"),
    [
        (EventKind.LEAD_CHANGED, {"from": "new", "to": "won"}, "is now won by Sam."),
        (EventKind.LEAD_CHANGED, {"assigned": "Ben"}, "was changed and is for Ben by Sam."),
        (EventKind.NOTE, {"note": "wants a quote"}, "by Sam: wants a quote"),
        (EventKind.FOLLOW_UP_DUE, {"do": "notify", "say": "call them"}, ": call them."),
        (EventKind.CALLBACK_DONE, {"result": "no_answer", "why": ""}, ": no answer."),
    ],
)
def test_what_the_team_does_is_told_with_who_did_it(
    kind: EventKind, detail: dict[str, str], told: str
) -> None:
    """Leads, notes and calls back are told in one sentence."""
    words = word(Story(1, event(kind, by="Sam", detail=detail)), "Acme", ZONE, NOW)
    assert words.short.endswith(told)


@pytest.mark.parametrize("kind", list(EventKind))
def test_hostile_words_are_tamed(kind: EventKind) -> None:
    """No notice carries control characters, and each is bounded, whatever a caller writes."""
    story = said(
        kind,
        HOSTILE,
        contact=CallerName(HOSTILE),
        texts=(TextTold(False, Body(HOSTILE), NOW),) * 4,
    )
    detail = dict.fromkeys(["why", "part", "place", "result", "note", "lead", "of"], HOSTILE)
    story = Story(
        1,
        event(kind, by=HOSTILE, detail=detail),
        contact=story.contact,
        text=story.text,
        texts=story.texts,
    )
    words = word(story, HOSTILE, ZONE, NOW)
    assert_tame(words.subject, 150)
    assert_tame(words.short, 600)
    assert len(words.full) < 12_000
    for line in words.full.split("\n"):
        assert_tame(line, 12_000)


def assert_tame(text: str, longest: int) -> None:
    """Fail where a terminal, a header or a reader could be misled."""
    assert len(text) <= longest
    assert not [c for c in text if unicodedata.category(c).startswith("C")]
    assert "\n" not in text


@given(st.text(), st.text(), st.sampled_from(list(EventKind)))
def test_any_words_are_tamed(name: str, text: str, kind: EventKind) -> None:
    """Whatever the text, the short notice is one line without unseen characters."""
    words = word(said(kind, text, contact=CallerName(name)), "Acme", ZONE, NOW)
    assert_tame(words.short, 600)
    assert_tame(words.subject, 150)
