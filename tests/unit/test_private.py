"""Values that callers own mask themselves."""

import pytest

from textback_ari.private import Body, CallerName, NotE164Error, Number, RawNumber


@pytest.mark.parametrize(
    "value",
    [
        Number("+12015550123"),
        RawNumber("2015550123"),
        CallerName("2015550123"),
        Body("call me on 2015550123"),
    ],
)
def test_a_private_value_never_shows_in_str_repr_or_format(value: object) -> None:
    """No way of printing shows more than two digits at either end."""
    for shown in (
        str(value),
        repr(value),
        f"{value}",
        f"{value!r:>60}",
        " ".join(["", str(value)]),
    ):
        assert "015550" not in shown


@pytest.mark.parametrize(
    "text",
    ["", "12015550123", "+0123456789", "+1", "+1201555012345678", "+1201555012a", "+١٢٣٤٥٦٧٨"],
)
def test_only_e164_is_a_number(text: str) -> None:
    """Any other spelling is refused."""
    with pytest.raises(NotE164Error):
        Number(text)
