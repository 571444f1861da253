"""Dates and holidays as settings write them: read, or refused with a sentence."""

from datetime import date

import pytest

from textback_ari.rules.dates import HolidaysError, PublicHolidays, read_place, read_special_days
from textback_ari.rules.hours import HoursError


def test_dates_of_one_year_win_over_those_of_each() -> None:
    """`2026-12-24` and `12-24` may both be there."""
    once, yearly = read_special_days({"12-24": "closed", "2026-12-24": "22:00-02:00"})
    assert (once.key, once.blocks) == ("2026-12-24", ((22 * 60, 26 * 60),))
    assert (yearly.key, yearly.blocks) == ("12-24", ())
    assert yearly.is_on(date(2030, 12, 24))
    assert not once.is_on(date(2030, 12, 24))
    assert read_special_days({"02-29": "closed"})[0].is_on(date(2028, 2, 29))


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({"2026-02-29": "closed"}, "2026-02-29: is a date that does not exist"),
        ({"13-01": "closed"}, "13-01: is a date that does not exist"),
        ({"12-24": "closed", " 12-24": "24h"}, " 12-24: is given twice"),
        ({"12-24": ["08:00-12:00", "11:00-13:00"]}, '12-24: "11:00-13:00" overlaps'),
        ({"12-24": "13:00-12:00"}, '12-24: "13:00-12:00" ends before it starts'),
        ({"24.12.": "closed"}, "24.12.: is not a date"),
        ({"12-24": []}, "12-24: no interval is given"),
    ],
)
def test_dates_that_cannot_be(table: dict[str, str | list[str]], says: str) -> None:
    """Each mistake is told with its date."""
    with pytest.raises(HoursError) as refused:
        read_special_days(table)
    assert str(refused.value).startswith(says)


@pytest.mark.parametrize(
    ("place", "day", "name"),
    [
        ("US", "2026-07-04", "Independence Day"),
        ("US", "2026-07-03", "Independence Day (observed)"),
        ("us-ny", "2026-02-12", "Lincoln's Birthday"),
        ("US", "2026-02-12", None),
        ("DE", "2026-10-03", "German Unity Day"),
        ("DE-by", "2026-01-06", "Epiphany"),
        ("DE", "2026-01-06", None),
        ("GB-SCT", "2026-11-30", "Saint Andrew's Day"),
        ("FR", "2026-07-14", "National Day"),
        ("AU-NSW", "2026-01-26", "Australia Day"),
    ],
)
def test_public_holidays(place: str, day: str, name: str | None) -> None:
    """Countries and regions have their own, in English whatever the machine speaks."""
    assert read_place(place).on(date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("XX", '"XX" is no country whose holidays are known'),
        ("", '"" is no country'),
        ("US-ZZ", '"ZZ" is no region of US; there are AK, AL'),
        ("germany", '"germany" is no country'),
        ("US" * 900, '"USUSUS'),
    ],
)
def test_places_without_holidays(place: str, says: str) -> None:
    """An unknown country or region is refused with those that there are."""
    with pytest.raises(HolidaysError) as refused:
        read_place(place)
    assert str(refused.value).startswith(says)


def test_open_on_a_holiday_by_its_name() -> None:
    """A holiday named as open is none, nor when it is observed on another day."""
    shop = PublicHolidays("US", "", frozenset({"Independence Day"}))
    assert shop.on(date(2026, 7, 4)) is None
    assert shop.on(date(2026, 7, 3)) is None
    assert shop.on(date(2026, 12, 25)) == "Christmas Day"
    assert "Independence Day" in shop.names()
