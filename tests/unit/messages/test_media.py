"""Which links of those that come with a text are kept."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.messages.media import LONGEST, MOST, links

GOOD = "https://media.example.net/a/1.jpg?x=%20&y=[1]"


def test_links_are_kept_in_order_once() -> None:
    """Addresses of the web are kept, each once."""
    assert links([GOOD, "http://192.0.2.1:8080/", GOOD]) == (GOOD, "http://192.0.2.1:8080/")


@pytest.mark.parametrize(
    "link",
    [
        "",
        "a.jpg",
        "/a.jpg",
        "//media.example.net/a.jpg",
        "ftp://media.example.net/a.jpg",
        "javascript:alert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "https://",
        "https:///a.jpg",
        "https://bank.example@evil.example/",
        "https://media.example.net/a b",
        "https://media.example.net/\x1b[31m",
        "https://media.example.net/<script>",
        "https://media.example.net/é",
        "https://[::1/",
        "https://media.example.net/" + "a" * LONGEST,
    ],
)
def test_what_is_no_link_is_left_out(link: str) -> None:
    """What leads elsewhere, pretends to, or could harm a terminal or a page is not kept."""
    assert links([link, GOOD]) == (GOOD,)


def test_there_are_not_too_many() -> None:
    """Ten links are kept of however many come."""
    assert len(links(f"https://media.example.net/{n}" for n in range(1_000))) == MOST


@given(st.lists(st.text() | st.text().map(lambda tail: f"https://{tail}")))
def test_whatever_comes(told: list[str]) -> None:
    """Whatever a carrier tells, what is kept is a short address of the web in plain ASCII."""
    for link in links(told):
        assert urlsplit(link).scheme in {"http", "https"}
        assert link.isascii()
        assert link.isprintable()
        assert len(link) <= LONGEST
