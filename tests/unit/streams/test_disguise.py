"""What stands for a number or a name keeps what the tracker looks at."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.asterisk.streams.disguise import Disguise
from textback_ari.calls import names

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+12015550123", "+10000000001"),
        ("+442079460123", "+440000000001"),
        ("2125550100", "0000000001"),
        ("+1 (201) 555-0123", "+1 (000) 000-0001"),
        ("101", "101"),
        ("*97", "*97"),
        ("", ""),
        ("anonymous", "anonymous"),
        ("Zoë", "nameA"),
        ("sip:+12015550123@198.51.100.7", "sip:+10000000001@nameB7"),
        ("+999999999", "+000000001"),
    ],
)
def test_a_number_keeps_its_country_and_its_length(number: str, shown: str) -> None:
    """Country code, length and the way it is written stay; extensions stay whole."""
    assert re.sub("name[A-Z]+[0-9]*", "name", Disguise().number(number)) == re.sub(
        "name[A-Z]+[0-9]*", "name", shown
    )


def test_the_same_number_is_the_same_throughout() -> None:
    """A number is known again, also when it is written with or without its country."""
    disguise = Disguise()
    assert disguise.number("+12015550123") == "+10000000001"
    assert disguise.number("+12015550124") == "+10000000002"
    assert disguise.number("2015550123") == "0000000001"
    assert disguise.address("912015550123@trunk") == "000000000001@nameA"
    assert disguise.number("+12015550123") == "+10000000001"


def test_numbers_with_one_end_are_told_apart() -> None:
    """Two numbers that differ in their first digits alone stay two."""
    disguise = Disguise()
    assert disguise.number("+12015550123") != disguise.number("+13015550123")


@given(st.lists(st.from_regex(r"\+?[0-9]{5,12}", fullmatch=True), unique=True, max_size=60))
def test_different_numbers_stay_different(numbers: list[str]) -> None:
    """No two numbers get one made-up number, and none loses a digit unless it has to grow."""
    disguise = Disguise()
    shown = [disguise.number(number) for number in numbers]
    assert len(set(shown)) == len(numbers)
    assert [disguise.number(number) for number in numbers] == shown
    for number, made_up in zip(numbers, shown, strict=True):
        assert len(made_up) == len(number)
        assert made_up.startswith("+") is number.startswith("+")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("PJSIP/101-0000002a", "PJSIP/101-00000001"),
        ("PJSIP/acme-0000002a", "PJSIP/trunkA-00000001"),
        ("PJSIP/zoe-mobile-0000002a", "PJSIP/nameA-00000001"),
        ("Local/301@from-queue-0000002a;1", "Local/301@from-queue-00000001;1"),
        ("Local/FMPR-301@from-internal-0000002a;2", "Local/FMPR-301@from-internal-00000001;2"),
        (
            "Local/RG-600-12015550123#@acme-x-0000002a;1",
            "Local/RG-600-00000000001#@nameA-00000001;1",
        ),
        ("DAHDI/i1/2015550123-7", "DAHDI/nameA1/0000000001-00000001"),
        ("PJSIP/101-0000002a<ZOMBIE>", "PJSIP/101-00000001<ZOMBIE>"),
        ("Surrogate/101", "Surrogate/101"),
        ("", ""),
    ],
)
def test_a_channel_keeps_its_shape(name: str, shown: str) -> None:
    """Technology, extension, context and half of a channel's name stay where they are known."""
    assert Disguise(["PJSIP/acme"]).channel_name(name) == shown


@given(st.text("01aA-/@;12#<PJSIP", max_size=24), st.text("01aA-/@;12#", max_size=24))
def test_what_is_read_from_names_stays(one: str, other: str) -> None:
    """Two names agree in endpoint, pair and twin after it if they did before, and only then."""
    disguise = Disguise()
    shown, beside = disguise.channel_name(one), disguise.channel_name(other)
    assert (shown == beside) is (one == other)
    assert (names.endpoint(shown) == names.endpoint(beside)) is (
        names.endpoint(one) == names.endpoint(other)
    )
    assert names.is_local(shown) is names.is_local(one)
    assert (names.twin(shown) is None) is (names.twin(one) is None)


def test_halves_remain_halves() -> None:
    """The two halves of a Local channel lead to each other."""
    disguise = Disguise()
    one = disguise.channel_name("Local/zoe@home-0000000a;1")
    other = disguise.channel_name("Local/zoe@home-0000000a;2")
    assert names.twin(one) == other


@pytest.mark.parametrize("number", ["2015550123", "20155", "301"])
def test_a_telephone_is_known_by_its_number(number: str) -> None:
    """A Local channel that dials a number still leads to the telephone that has it."""
    disguise = Disguise()
    phone = names.endpoint(disguise.channel_name(f"PJSIP/{number}-0000000a"))
    dialled = disguise.channel_name(f"Local/FMPR-{number}@from-internal-0000000b;1")
    assert names.extension(dialled) == names.endpoint_name(phone) == disguise.address(number)


@pytest.mark.parametrize(
    ("given_id", "shown"),
    [
        ("1799999990.17", "1799999990.17"),
        ("acme-1799999990.17", "1799999990.17"),
        ("2015550123.17", "channel1"),
        ("12015550123", "channel1"),
        ("zoe", "channel1"),
        ("", ""),
    ],
)
def test_ids_of_asterisk_stay(given_id: str, shown: str) -> None:
    """An id made of the time and a count stays, so that a call is found again; no other does."""
    assert Disguise().channel_id(given_id, NOW) == shown


def test_two_ids_stay_two() -> None:
    """Ids that differ in what is cut off alone are told apart."""
    disguise = Disguise()
    shown = {disguise.channel_id(f"{name}-1799999990.17", NOW) for name in ("a", "b", "c")}
    assert len(shown) == 3
