"""What is shown of the registration of numbers in the United States."""

import pytest

from textback_ari.setup.registration import registration


def test_a_local_number_needs_a_campaign() -> None:
    """The campaign's text and the samples are there to be pasted, in the business's name."""
    told = registration("+12125550100", "Acme Plumbing", ["One. Reply STOP.", "Two. Reply STOP."])
    assert "10DLC" in told
    assert "Acme Plumbing answers calls" in told
    assert "Sample 1:\n  One. Reply STOP." in told
    assert "Sample 2:\n  Two. Reply STOP." in told


def test_a_toll_free_number_needs_verification() -> None:
    """It is asked for another form."""
    told = registration("+18005550100", "Acme", [])
    assert "toll-free" in told
    assert "10DLC" not in told


@pytest.mark.parametrize("number", ["+442079460000", "+14165550100", "nonsense"])
def test_others_need_neither(number: str) -> None:
    """Elsewhere nothing of this is shown."""
    assert registration(number, "Acme", []) == ""
