"""What a number in the United States or Canada needs before it may text: to be pasted.

docs/registration.md says more. Not legal advice; the carrier's own form counts.
"""

from collections.abc import Sequence
from typing import Final

import phonenumbers

_LOCAL: Final = """\
{number} is a local number in the United States: unless it is registered (10DLC), its texts
are blocked. Have your carrier register 1. the brand: legal name, tax number, address, website,
as the tax register has them; 2. a campaign, "low volume mixed" or "customer care"; 3. the
number for that campaign. To paste:
"""
_TOLL_FREE: Final = """\
{number} is a toll-free number: unless it is verified, its texts are blocked. Ask your carrier
for its verification form. To paste:
"""
_CAMPAIGN: Final = """\

Description:
  {business} answers calls that its staff missed. A person who called our number and reached
  nobody gets one text within a minute that says who we are and asks how we can help. What
  follows is a conversation with our staff. No marketing.
How people opt in:
  The recipient calls our business number, which is published on our website and in our
  advertisements. The text answers this call. Callers who withhold their number get none.
"""
_SAMPLE: Final = """\
Sample {n}:
  {text}
"""
_END: Final = """\
HELP and STOP: text both to your number once it works, and copy what comes back.
Your website needs a privacy policy that says that telephone numbers are not shared for marketing.
"""


def registration(number: str, business: str, samples: Sequence[str]) -> str:
    """Return what a line's number needs, empty where it is neither local US nor toll-free.

    `number`: in international form; `samples`: texts as they are sent, the opt-out line included.
    """
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return ""
    if parsed.country_code != 1:
        return ""
    if phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.TOLL_FREE:
        head = _TOLL_FREE
    elif phonenumbers.region_code_for_number(parsed) in {"US", "PR", "VI", "GU", "AS", "MP"}:
        head = _LOCAL
    else:
        return ""
    told = [_SAMPLE.format(n=n, text=text) for n, text in enumerate(samples, 1)]
    return head.format(number=number) + _CAMPAIGN.format(business=business) + "".join(told) + _END
