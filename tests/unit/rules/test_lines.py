"""Finding the line that was dialled."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.routing import Route
from textback_ari.private import Number
from textback_ari.rules.lines import AmbiguousLinesError, Lines
from textback_ari.rules.policy import LinePolicy


def line(number: str, *dids: str, country: str = "US") -> LinePolicy:
    """Return a line of this number."""
    return LinePolicy(
        number=Number(number),
        business="Acme",
        timezone=ZoneInfo("UTC"),
        country=country,
        dids=dids,
    )


MAIN = line("+12125550100")
SALES = line("+12125550101", "sales", "7001")
LONDON = line("+442079460018", country="GB")
LINES = Lines([MAIN, SALES, LONDON])


@pytest.mark.parametrize(
    ("dialled", "found"),
    [
        ("+12125550100", MAIN),
        ("12125550100", MAIN),
        ("2125550100", MAIN),
        ("0012125550100", MAIN),
        ("sales", SALES),
        ("Sales ", SALES),
        ("7001", SALES),
        ("+12125550101", SALES),
        ("2125550101", SALES),
        ("02079460018", LONDON),
        ("2079460018", LONDON),
        ("442079460018", LONDON),
        ("+12125550199", None),
        ("", None),
        ("s", None),
        ("anonymous", None),
        ("7" * 5_000, None),
    ],
)
def test_dialled(dialled: str, found: LinePolicy | None) -> None:
    """A line is found by its DIDs as configured and by every spelling of its number."""
    assert LINES.find(dialled) is found


@given(st.text())
def test_anything_can_be_dialled(dialled: str) -> None:
    """Whatever a trunk says was dialled is a line or none."""
    assert LINES.find(dialled) in (None, MAIN, SALES, LONDON)


def test_by_number() -> None:
    """A stored text finds its line again by number, unless the line is gone."""
    assert LINES.of_number("+12125550101") is SALES
    assert LINES.of_number("+12125550199") is None


def test_own_numbers_and_order() -> None:
    """The business's own numbers are those of its lines; lines keep their order."""
    assert LINES.own_numbers == {MAIN.number, SALES.number, LONDON.number}
    assert list(LINES) == [MAIN, SALES, LONDON]


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ([MAIN, line("+12125550100", "x")], "two lines have the number +12125550100"),
        (
            [line("+12125550100", "front"), line("+12125550101", "Front")],
            'the DID "Front" is given to +12125550100 and to +12125550101',
        ),
        (
            [MAIN, line("+12125550101", "2125550100")],
            'the DID "2125550100" of +12125550101 is the number of the line +12125550100',
        ),
        (
            [line("+12079460018"), LONDON],
            (
                '"2079460018" could mean +12079460018 or +442079460018: '
                "give it to one of them as a DID"
            ),
        ),
    ],
)
def test_ambiguous(lines: list[LinePolicy], problem: str) -> None:
    """Lines that one dialled number could mean are refused when the configuration is read."""
    with pytest.raises(AmbiguousLinesError) as refused:
        Lines(lines)
    assert refused.value.problems == (problem,)


def test_a_did_settles_an_ambiguous_spelling() -> None:
    """A spelling that could mean two lines means the one that has it as a DID."""
    main = line("+12079460018", "2079460018")
    lines = Lines([main, LONDON])
    assert lines.find("2079460018") is main
    assert lines.find("02079460018") is LONDON


def texting(number: str, business: str = "Acme", **settings: object) -> LinePolicy:
    """Return a line of a business with these settings of its texts."""
    return replace(line(number), business=business, gateways=("a", "b"), **settings)  # type: ignore[arg-type]


SHARED = "+18335550177"
ONE = texting("+12125550110", sender=SHARED, text_numbers=("12345",))
TWO = texting("+12125550111", senders={"b": SHARED})
THREE = texting("+12125550112", senders={"c": "54321"})


@pytest.mark.parametrize(
    ("to", "found"),
    [
        ("+12125550110", [ONE]),
        ("12125550111", [TWO]),
        (SHARED, [ONE, TWO]),
        ("18335550177", [ONE, TWO]),
        ("sip:+18335550177@sms.example.net;user=phone", [ONE, TWO]),
        ("12345", [ONE]),
        ("+12345", [ONE]),
        ("sip:12345@sms.example.net", [ONE]),
        # Of a gateway that the line does not use.
        ("54321", []),
        ("+18335550178", []),
        ("ACME", []),
        ("", []),
        ("9" * 5_000, []),
    ],
)
def test_texted(to: str, found: list[LinePolicy]) -> None:
    """A reply is of the lines whose number, sender or text number it was sent to."""
    assert list(Lines([ONE, TWO, THREE]).texted(to)) == found


def test_a_lines_own_number_comes_first() -> None:
    """Of the lines that send from another line's number that line itself comes first."""
    sends = texting("+12125550113", sender="+12125550110")
    assert Lines([sends, ONE]).texted("+12125550110") == (ONE, sends)


def test_a_did_finds_the_line_of_a_text() -> None:
    """A gateway that names the number as the PBX does is understood as well."""
    assert LINES.texted("sales") == (SALES,)


def test_senders_are_own_numbers() -> None:
    """Neither a sender nor a text number is a caller to be texted."""
    own = {each.e164 for each in Lines([ONE, TWO]).own_numbers}
    assert own == {"+12125550110", "+12125550111", SHARED}


def test_businesses_cannot_share_a_sender() -> None:
    """Nobody could tell whose a reply to it is."""
    with pytest.raises(AmbiguousLinesError) as ambiguous:
        Lines([ONE, texting("+12125550114", "Beta", sender=SHARED)])
    assert ambiguous.value.problems == (
        (
            f"texts to {SHARED} would be replies to Acme or Beta: give each business a sender of "
            "its own"
        ),
    )


@given(st.text())
def test_anything_can_be_texted(to: str) -> None:
    """Whatever a carrier says it was sent to is a line's number or none."""
    Lines([ONE, TWO]).texted(to)


@pytest.mark.parametrize(
    ("gateway", "sender", "comes_from"),
    [
        ("a", "+12125550111", "+12125550111"),
        ("b", "+12125550111", SHARED),
        # Written to come from a number that the caller wrote to: it stays.
        ("b", "12345", "12345"),
    ],
)
def test_sender_by_gateway(gateway: str, sender: str, comes_from: str) -> None:
    """A gateway's own sender takes the place of the line's, and of no other."""
    assert TWO.sender_by(gateway, sender) == comes_from


ROUTED = texting(
    "+12125550115",
    routes=(Route(("CA",), ("north",)), Route(("+1416", "+14165550"), ("toronto",))),
    common_routes=(Route(("+4420", "CA"), ("london",)), Route(("GB",), ("abroad", "a"))),
)


@pytest.mark.parametrize(
    ("number", "gateways"),
    [
        ("+12015550123", ("a", "b")),
        ("+14165550123", ("toronto",)),
        ("+16045550123", ("north",)),
        ("+442079460018", ("london",)),
        ("+441314960018", ("abroad", "a")),
    ],
)
def test_gateways_by_destination(number: str, gateways: tuple[str, ...]) -> None:
    """The line's own routes come first, among them the longest prefix, then the country."""
    assert ROUTED.gateways_to(Number(number)) == gateways
