"""What becomes of leads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.conversations.leads import (
    MOST_TAGS,
    Card,
    Lead,
    LeadError,
    Status,
    assigned_to,
    changes,
    contacted,
    lost,
    reopened,
    tagged,
    together,
    with_card,
    won,
)

STATUSES = [Lead(), contacted(Lead()), won(Lead(), 5), lost(Lead(), "dear")]


def test_contact_changes_a_new_lead_only() -> None:
    """A text to a customer, or to somebody lost, opens nothing again by itself."""
    assert contacted(Lead()).status is Status.CONTACTED
    for lead in STATUSES[1:]:
        assert contacted(lead) == lead


@pytest.mark.parametrize("lead", STATUSES)
def test_a_person_may_mark_a_lead_as_anything(lead: Lead) -> None:
    """By hand every lead can be won, lost or taken up again; nothing of the last state stays."""
    assert won(lead, None) == Lead(Status.WON)
    assert lost(lead, " too\n dear ") == Lead(Status.LOST, why_lost="too dear")
    assert reopened(lead) == Lead(Status.CONTACTED)


def test_tags_are_a_set_without_regard_to_case() -> None:
    """A tag is there once; removing one that is not there changes nothing."""
    lead = tagged(tagged(Lead(), add="Roof"), add="roof")
    assert lead.tags == ("Roof",)
    assert tagged(lead, remove="ROOF").tags == ()
    assert tagged(lead, remove="wall") == lead


def test_tags_are_bounded() -> None:
    """A lead has only so many tags, each of a line's length."""
    lead = Lead(tags=tuple(f"t{n}" for n in range(MOST_TAGS)))
    with pytest.raises(LeadError, match="at most 20"):
        tagged(lead, add="one more")
    with pytest.raises(LeadError, match="41 characters"):
        tagged(Lead(), add="x" * 41)


def test_changes_are_what_the_log_says() -> None:
    """The log has the old and the new status, and what else changed."""
    after = assigned_to(won(Lead(), 500), "Ben")
    told = {"from": "new", "to": "won", "value_minor": 500, "assigned": "Ben"}
    assert changes(Lead(), after) == told
    assert changes(after, after) == {}


def test_of_two_leads_the_further_one_counts() -> None:
    """Merging keeps the kept number's lead unless that is still new, and the tags of both."""
    mine, other = tagged(Lead(), add="a"), tagged(won(Lead(), 5), add="b")
    assert together(mine, other) == Lead(Status.WON, 5, tags=("a", "b"))
    assert together(lost(mine, "dear"), other).status is Status.LOST


@pytest.mark.parametrize("email", ["anne", "@", "a@b@c", "anne@", "a nne@example.com"])
def test_what_is_no_address_is_refused(email: str) -> None:
    """An address has one @ with something on both sides."""
    with pytest.raises(LeadError, match="not an e-mail address"):
        with_card(Card(), {"email": email})


def test_a_field_can_be_emptied() -> None:
    """An empty word takes a field off the card; the others stay."""
    card = with_card(Card("Anne", "anne@example.com"), {"email": ""})
    assert card == Card("Anne")


@given(st.text(), st.text())
def test_words_are_kept_or_refused(tag: str, why: str) -> None:
    """Whatever is typed is kept on one printable line, or refused with a sentence."""
    try:
        lead = lost(tagged(Lead(), add=tag), why)
    except LeadError:
        return
    assert all(each.isprintable() for each in (*lead.tags, lead.why_lost))
