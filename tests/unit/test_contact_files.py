"""Contacts in files: good lines load, each bad one is told with its number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textback_ari.contact_files import (
    ContactFileError,
    FoundContact,
    Unusable,
    read_contacts,
)

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Anne Brown\nTEL;TYPE=CELL:(201) 555-0123\nEND:VCARD\n"


def found(text: str, *, vcard: bool = False) -> list[tuple[int, str, str]]:
    """Each line as number, E.164 (empty where it cannot be used) and name or reason."""
    return [
        (each.line, each.number.e164, each.name.raw)
        if isinstance(each, FoundContact)
        else (each.line, "", each.why)
        for each in read_contacts(text, "US", vcard=vcard)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "name,phone\nAnne Brown,2015550123\n",
        "Phone;Name\n+1 201 555 0123;Anne Brown\n",
        "2015550123,Anne Brown\n",
        "Anne Brown\t(201) 555-0123\n",
        '\ufeff"First Name","Last Name","Mobile"\n"Anne","Brown","1-201-555-0123"\n',
        "number,name,comment\n\n201.555.0123,  Anne \x07 Brown ,vip\n",
    ],
)
def test_csv(text: str) -> None:
    """Headings in several wordings, delimiters and spellings, or no heading at all, are read."""
    assert [row[1:] for row in found(text)] == [("+12015550123", "Anne Brown")]


def test_bad_lines_are_told_and_the_others_load() -> None:
    """A line without a number, with a wrong one, or with broken quotes is told by its number."""
    text = 'name,phone\nAnne,2015550123\nBen,12\nKim\nSam,"201\nEve,2015550124\n'
    rows = found(text)
    assert [(line, number) for line, number, _ in rows] == [
        (2, "+12015550123"),
        (3, ""),
        (4, ""),
        (5, ""),
        (6, "+12015550124"),
    ]
    assert "it has no number" in rows[2][2]
    assert "CSV" in rows[3][2]


def test_file_without_numbers() -> None:
    """A file whose first line tells nothing is refused as a whole."""
    with pytest.raises(ContactFileError, match="names no column"):
        list(read_contacts("a,b\n1,2\n", "US", vcard=False))


def test_vcards() -> None:
    """Cards with one number, several, folded lines and old spellings are read."""
    many = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Brown;Ben\r\nTEL;HOME:201-555-0124\r\n"
        "TEL;CELL:+442079460018\r\nEND:VCARD\r\n"
    )
    rows = found(CARD + many, vcard=True)
    assert [row[1] for row in rows] == ["+12015550123", "+12015550124", "+442079460018"]
    assert rows[0][2] == "Anne Brown"
    assert "Ben" in rows[1][2]


def test_bad_cards_are_told_and_the_others_load() -> None:
    """Cards without number, without end, or with rubbish are told by their first line."""
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Nobody\nEND:VCARD\nrubbish\n"
        "BEGIN:VCARD\nFN\x00\x01\n" + CARD + "BEGIN:VCARD\nVERSION:3.0\nTEL:12\nEND:VCARD\n"
    )
    rows = found(text, vcard=True)
    assert [line for line, number, _ in rows if not number] == [1, 5, 6, 13]
    assert [number for _, number, _ in rows if number] == ["+12015550123"]


@given(st.text(max_size=300), st.booleans())
def test_any_file(text: str, vcard: bool) -> None:
    """Any text gives contacts and bad lines, or is refused; names are one line and bounded."""
    try:
        rows = list(read_contacts(text, "US", vcard=vcard))
    except ContactFileError:
        return
    for row in rows:
        assert row.line >= 1
        if isinstance(row, FoundContact):
            assert row.name.raw.isprintable()
            assert len(row.name.raw) <= 200
        else:
            assert isinstance(row, Unusable)
